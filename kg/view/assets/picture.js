// The picture is a function of the state: `redraw` works out from it how each node and line looks and tells vis what has changed.
const dataSet = (id) => new vis.DataSet(readJson(id));
const nodes = dataSet('network-nodes');
const edges = dataSet('network-edges');
const looks = model.nodes.map(() => ({}));
let network;

const layout = () => model.layouts[state.form];
const isOpen = (index) => { const host = model.nodes[index].host; return host === undefined || state.opened.has(host); };
const isDot = (index) => model.nodes[index].dot === true && !isOpen(index);
const chipOf = (index) => {
  const node = model.nodes[index];
  if (isDot(index)) return { width: 10, height: 10 };
  return node.chips ? node.chips[state.language] : node.chip;
};
const placeOf = (index) => (isOpen(index) && layout().open[index]) || layout().closed[index] || layout().open[index];

function isHidden(index) {
  const node = model.nodes[index];
  if (state.hiddenKinds.has(node.kind)) return true;
  if (!isOpen(index) && !node.dot) return true;
  if (node.host !== undefined && state.hiddenKinds.has(model.nodes[node.host].kind) && !isOpen(index)) return true;
  return state.focused && state.chosen.nodes.size > 0 && !nearChosen().has(index);
}

// The chosen nodes, what they are linked to, and where these wait if they are not open.
let nearFor = null;
let near = new Set();
function nearChosen() {
  if (nearFor === state.chosen) return near;
  nearFor = state.chosen;
  near = new Set(state.chosen.nodes);
  for (const index of state.chosen.of?.node !== undefined ? [state.chosen.of.node] : []) {
    for (const fact of factsOf[index]) { near.add(model.facts[fact].source); near.add(model.facts[fact].target); }
    for (const member of membersOf[index]) near.add(member);
  }
  for (const index of [...near]) if (model.nodes[index].host !== undefined && !model.nodes[index].dot) near.add(model.nodes[index].host);
  return near;
}

function lookOf(index) {
  const node = model.nodes[index];
  const something = state.chosen.nodes.size > 0;
  const chosen = state.chosen.nodes.has(index);
  const bySentence = state.chosen.of?.sentence !== undefined;
  return {
    chosen: chosen && !bySentence, lit: chosen && bySentence, dim: something && !nearChosen().has(index), strong: index === model.topic,
    bold: index === model.topic || node.kind === 'Person' || node.group, group: node.group, square: node.kind === 'MeasureGroup' || node.kind === 'Organisation',
  };
}

function lineOf(edge) {
  const bundle = model.bundles[edge.id];
  const something = state.chosen.nodes.size > 0;
  const active = bundle.facts.some((fact) => state.chosen.facts.has(fact)) || (state.chosen.of?.node !== undefined && !bundle.lifted && [edge.from, edge.to].includes(state.chosen.of.node));
  const waiting = [edge.from, edge.to].filter((end) => model.nodes[end].host !== undefined);
  const resting = waiting.length === 0 || (waiting.length === 1 && isOpen(waiting[0]) && [edge.from, edge.to].includes(model.nodes[waiting[0]].host));
  const hidden = isHidden(edge.from) || isHidden(edge.to) || !(resting || active);
  const label = bundle.label[state.form] || (active && !state.chosen.of?.sentence) ? inLanguage(bundle.words) : '';
  return { id: edge.id, hidden, label: something && !active ? '' : label, width: active ? 2 : bundle.lifted ? 0.8 : 1.2, color: { color: bundle.ink, opacity: active ? 1 : something ? 0.12 : bundle.lifted ? 0.35 : 0.5 } };
}

function redraw() {
  const moved = [];
  model.nodes.forEach((_, index) => {
    looks[index] = { ...lookOf(index), hover: looks[index].hover };
    const [x, y] = placeOf(index);
    const old = nodes.get(index);
    const hidden = isHidden(index);
    if (old.hidden !== hidden || (!state.physics && (old.x !== x || old.y !== y))) moved.push(state.physics ? { id: index, hidden } : { id: index, hidden, x, y });
  });
  nodes.update(moved);
  const changed = edges.get().map(lineOf).filter((line) => { const old = edges.get(line.id); return old.hidden !== line.hidden || old.label !== line.label || old.width !== line.width || old.color.opacity !== line.color.opacity; });
  edges.update(changed);
  network.redraw();
}

// Called by vis as a method of the node's shape; the shape takes its size, for clicks and arrow heads, from the chip.
function drawNode({ ctx, id, x, y, state: { hover } }) {
  const chip = chipOf(id);
  this.width = isDot(id) ? 16 : chip.width;
  this.height = isDot(id) ? 16 : chip.height;
  const kind = model.kinds[model.nodes[id].kind];
  const look = { ...looks[id], hover };
  return { drawNode: () => (isDot(id) ? drawDot(ctx, kind, x, y, look) : drawChip(ctx, chip, kind, x, y, look)) };
}

// Left, top, right and bottom of some nodes as they are placed now.
function frameOf(indices) {
  const frame = [Infinity, Infinity, -Infinity, -Infinity];
  for (const index of indices) {
    const { x, y } = network.getPosition(index);
    const { width, height } = chipOf(index);
    frame[0] = Math.min(frame[0], x - width / 2); frame[1] = Math.min(frame[1], y - height / 2);
    frame[2] = Math.max(frame[2], x + width / 2); frame[3] = Math.max(frame[3], y + height / 2);
  }
  return frame;
}

function show(indices, largest = 1.25, smallest = 0.1) {
  const visible = indices.filter((index) => !nodes.get(index).hidden);
  if (!visible.length) return;
  const [left, top, right, bottom] = frameOf(visible);
  const { clientWidth, clientHeight } = byId('network');
  const fitting = Math.min((clientWidth - 24) / (right - left), (clientHeight - 24) / (bottom - top));
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches || !started;
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale: Math.max(smallest, Math.min(largest, fitting)), animation: still ? false : { duration: 260, easingFunction: 'easeInOutQuad' } });
}

const showAll = () => show(model.nodes.map((_, index) => index).filter((index) => model.nodes[index].host === undefined || state.opened.has(model.nodes[index].host)));
let started = false;

function startPicture() {
  const options = readJson('network-options');
  options.nodes = { ...options.nodes, ctxRenderer: drawNode };
  chooseForm();
  network = new vis.Network(byId('network'), { nodes, edges }, options);
  redraw();
  showAll();
  network.once('afterDrawing', () => { performance.mark('kg-drawn'); requestAnimationFrame(() => network.redraw()); });
  started = true;
}

function chooseForm() {
  const { clientWidth, clientHeight } = byId('network');
  state.form = clientWidth < clientHeight * 0.9 ? 'tall' : 'wide';
}
