// The lines. Those of a small picture are vis-network's, which finds them under the pointer and writes on them. A large picture has
// thousands, so the resting ones are drawn here, all of one look at a stroke, and vis gets only those of what is chosen.
const lines = readJson('network-edges');
const edges = new vis.DataSet([]);

// A line rests in the picture between nodes that are there, and from an open host to its members; lines to waiting members
// show only when the member itself is chosen, for their host's lines stand for them.
function lineOf({ id, from, to }) {
  const bundle = model.bundles[id];
  const ends = [from, to];
  const { of } = state.chosen;
  const waiting = ends.filter((end) => !isOpen(end));
  const inGroup = ends.filter((end) => model.nodes[end].host !== undefined && isOpen(end));
  const toGroup = bundle.lifted && ends.some((end) => model.nodes[end].group);
  const resting = !waiting.length && !toGroup && inGroup.every((end) => ends.includes(model.nodes[end].host));
  const chosen =
    of?.node !== undefined
      ? ends.includes(of.node)
      : of?.bundle !== undefined
        ? id === of.bundle
        : bundle.facts.some((fact) => state.chosen.facts.has(fact));
  const active = chosen && waiting.every((end) => end === of.node);
  const outside = isFiltering() && bundle.facts.every((fact) => outsideFacts.has(fact));
  const opacity = active ? 1 : outside ? 0.06 : of ? 0.1 : bundle.lifted ? 0.3 : ends.includes(model.topic) ? 0.8 : 0.42;
  return {
    id,
    from,
    to,
    hidden: looks[from].hidden || looks[to].hidden || !(resting || active),
    width: active ? 2 : bundle.lifted ? 0.8 : 1.2,
    color: { color: bundle.ink, opacity },
    arrows: { to: { enabled: active } },
    active,
    marked: outside ? false : active ? !of.sentence : !of && !isAtlas && typeof labelOf(bundle) === 'number',
  };
}

let resting = [];

function redrawLines() {
  const all = lines.map(lineOf);
  if (isAtlas) {
    resting = all.filter((line) => !line.hidden && !line.active);
    strokes = null;
    edges.clear();
    edges.add(all.filter((line) => !line.hidden && line.active));
  } else if (!edges.length) edges.add(all);
  else edges.update(all.filter(hasChanged));
}

function hasChanged(line) {
  const old = edges.get(line.id);
  return ['hidden', 'width', 'active', 'marked'].some((name) => old[name] !== line[name]) || old.color.opacity !== line.color.opacity;
}

// Resting lines by look, as paths that are kept while nothing moves. Lines between regions wait while the picture is being dragged.
let strokes = null;
let moving = { view: false, nodes: false };
const regionOf = [];
model.regions.forEach((region, number) => region.forEach((index) => (regionOf[index] = number)));

function drawRestingLines(c) {
  if (!resting.length) return;
  if (!strokes || state.physics || moving.nodes) strokes = strokesOf(resting);
  for (const { path, colour, opacity, width, long } of strokes) {
    if (long && moving.view) continue;
    c.globalAlpha = long && isFar() ? opacity * 0.4 : opacity;
    c.strokeStyle = colour;
    c.lineWidth = isFar() ? Math.min(width / network.getScale(), 4) * 0.7 : width;
    c.stroke(path);
  }
  c.globalAlpha = 1;
}

function strokesOf(some) {
  const found = new Map();
  for (const { from, to, width, color } of some) {
    const long = regionOf[from] !== regionOf[to];
    const key = `${color.color} ${color.opacity} ${long}`;
    if (!found.has(key)) found.set(key, { path: new Path2D(), colour: color.color, opacity: color.opacity, width, long });
    const { path } = found.get(key);
    path.moveTo(network.body.nodes[from].x, network.body.nodes[from].y);
    path.lineTo(network.body.nodes[to].x, network.body.nodes[to].y);
  }
  return [...found.values()];
}

// The resting line under a point of the canvas, as near as a pointer can be expected to come.
function restingLineAt({ x, y }) {
  if (isFar()) return undefined;
  let [nearest, found] = [6 / network.getScale(), undefined];
  for (const line of resting) {
    const [a, b] = [network.body.nodes[line.from], network.body.nodes[line.to]];
    const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2 || 1;
    const share = Math.max(0, Math.min(1, ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length));
    const distance = Math.hypot(a.x + (b.x - a.x) * share - x, a.y + (b.y - a.y) * share - y);
    if (distance < nearest) [nearest, found] = [distance, line.id];
  }
  return found;
}

function startLines() {
  network.on('dragStart', ({ nodes: held }) => (moving = { view: !held.length, nodes: held.length > 0 }));
  network.on('dragEnd', () => {
    if (moving.nodes) strokes = null;
    moving = { view: false, nodes: false };
    network.redraw();
  });
}
