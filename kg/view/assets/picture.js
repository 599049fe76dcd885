// The picture is a function of the state: `redraw` works out from it how each node and line looks and tells vis what has changed.
const nodes = new vis.DataSet(readJson('network-nodes'));
let looks = model.nodes.map(() => ({}));
let network;

const isWorthNaming = (region) => model.regions.length === 1 || region.length >= 5;
const topics = new Set(model.regions.filter(isWorthNaming).map(([topic]) => topic));
const isTopic = (index) => topics.has(index);
const isAtlas = model.regions.length > 1;

const layout = () => model.layouts[state.form];
const isOpen = (index) => {
  const host = model.nodes[index].host;
  return host === undefined || state.opened.has(host);
};
const isDot = (index) => model.nodes[index].dot === true && !isOpen(index);
const chipOf = (index) => {
  const node = model.nodes[index];
  if (isDot(index)) return { width: 10, height: 10 };
  return node.chips[node.group ? state.language : state.form];
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
    for (const fact of factsOf[index]) {
      near.add(model.facts[fact].source);
      near.add(model.facts[fact].target);
    }
    for (const member of membersOf[index]) near.add(member);
  }
  for (const index of [...near]) if (!isOpen(index)) near.add(model.nodes[index].host);
  return near;
}

function lookOf(index) {
  const node = model.nodes[index];
  const something = state.chosen.nodes.size > 0;
  const chosen = state.chosen.nodes.has(index);
  const bySentence = state.chosen.of?.sentence !== undefined;
  return {
    hidden: isHidden(index),
    chosen: chosen && !bySentence,
    lit: chosen && bySentence,
    dim: (something && !nearChosen().has(index)) || outsideNodes.has(index),
    strong: isTopic(index),
    bold: isTopic(index) || node.kind === 'Person' || node.group,
    group: node.group,
    square: node.kind === 'MeasureGroup' || node.kind === 'Organisation',
  };
}

function redraw() {
  const moved = [];
  looks = looks.slice();
  model.nodes.forEach((_, index) => {
    looks[index] = { ...lookOf(index), hover: looks[index].hover };
    const [x, y] = placeOf(index);
    const old = nodes.get(index);
    const { hidden } = looks[index];
    const size = reachOf(shapeSize(index));
    if (old.hidden !== hidden || old.size !== size || (!state.physics && (old.x !== x || old.y !== y)))
      moved.push(state.physics ? { id: index, hidden, size } : { id: index, hidden, size, x, y });
  });
  nodes.update(moved);
  redrawLines();
  resizeShapes();
  network.redraw();
}

// Back to the places from Python, wherever physics or a hand has moved things.
function restorePlaces() {
  nodes.update(
    model.nodes.map((_, index) => {
      const [x, y] = placeOf(index);
      return { id: index, x, y };
    }),
  );
}

// vis asks a shape of our own for its size only after it has drawn it; clicks and arrow heads need it before. And it draws only what
// was in the window where it stood when it was drawn last: what has been placed anew has to be measured first.
function resizeShapes() {
  model.nodes.forEach((_, index) => {
    const { shape } = network.body.nodes[index];
    const { width, height } = shapeSize(index);
    Object.assign(shape, { customSizeWidth: width, customSizeHeight: height, refreshNeeded: true });
  });
  network.body.emitter.emit('_resizeNodes');
}

const shapeSize = (index) => (isDot(index) ? { width: 16, height: 16 } : chipOf(index));

// Called by vis for each node.
function drawNode({ ctx, id, x, y, state: { hover } }) {
  const chip = chipOf(id);
  const kind = model.kinds[model.nodes[id].kind];
  const look = { ...looks[id], hover };
  return { drawNode: () => isFar() || drawNear(ctx, id, chip, kind, x, y, look), nodeDimensions: shapeSize(id) };
}

function drawNear(ctx, id, chip, kind, x, y, look) {
  if (isDot(id)) return drawDot(ctx, kind, x, y, look);
  drawChip(ctx, chip, kind, x, y, look);
  if (model.nodes[id].contradictions.length) drawContradiction(ctx, chip, x, y, look);
}

// The share of its line at which a bundle's words stand in the first picture.
const labelOf = ({ label }) => label[state.form]?.[state.language === 'en' ? 1 : 0];

// After everything else: the words on lines, and the texts of dots that are chosen or under the pointer.
function drawOver(ctx) {
  drawFar(ctx);
  drawMarks(
    ctx,
    edges.get({ filter: (edge) => edge.marked && !edge.hidden }).map((edge) => {
      const [from, to] = [edge.from, edge.to].map((index) => ({ ...network.getPosition(index), ...chipOf(index) }));
      return {
        words: inLanguage(model.bundles[edge.id].words),
        from,
        to,
        share: edge.active ? 0 : labelOf(model.bundles[edge.id]),
      };
    }),
    [...nearChosen()].filter((index) => state.chosen.of && !isDot(index) && !isHidden(index)).map(boxOf),
  );
  for (const index of [...state.chosen.nodes, state.hovered]) {
    if (index === null || !isDot(index) || isHidden(index)) continue;
    const { x, y } = network.getPosition(index);
    drawChip(ctx, model.nodes[index].chips[state.form], model.kinds[model.nodes[index].kind], x, y, {
      hover: true,
      chosen: state.chosen.of?.node === index,
      lit: state.chosen.of?.sentence !== undefined,
    });
  }
}

function boxOf(index) {
  const { x, y } = network.getPosition(index);
  const { width, height } = chipOf(index);
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

// Left, top, right and bottom of some nodes as they are placed now.
function frameOf(indices) {
  const frame = [Infinity, Infinity, -Infinity, -Infinity];
  for (const index of indices) {
    const box = boxOf(index);
    for (const side of [0, 1]) frame[side] = Math.min(frame[side], box[side]);
    for (const side of [2, 3]) frame[side] = Math.max(frame[side], box[side]);
  }
  return frame;
}

// What the window is fitted to, until the reader moves the picture by hand.
let fitted = null;

function show(indices, largest = 1.25, still = !started || matchMedia('(prefers-reduced-motion: reduce)').matches) {
  fitted = { indices, largest };
  const visible = indices.filter((index) => !nodes.get(index).hidden);
  if (!visible.length) return;
  const [left, top, right, bottom] = frameOf(visible);
  const { clientWidth, clientHeight } = byId('network');
  const covered = coveredHeight();
  const headroom = isAtlas ? 28 : 0; // for the name of the topmost region
  const scale = Math.max(0.05, Math.min(largest, (clientWidth - 24) / (right - left), (clientHeight - covered - headroom - 24) / (bottom - top)));
  network.moveTo({
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    offset: { x: 0, y: (headroom - covered) / 2 },
    scale,
    animation: still ? false : { duration: 260, easingFunction: 'easeInOutQuad' },
  });
}

const showAll = () =>
  show(
    model.nodes
      .map((_, index) => index)
      .filter((index) => model.nodes[index].host === undefined || state.opened.has(model.nodes[index].host)),
  );
let started = false;

const showAgain = () => fitted && show(fitted.indices, fitted.largest, true);

function startPicture() {
  const options = readJson('network-options');
  options.nodes = { ...options.nodes, ctxRenderer: drawNode };
  chooseForm();
  network = new vis.Network(byId('network'), { nodes, edges }, options);
  byId('network').firstElementChild.removeAttribute('tabindex'); // the keys are ours, on the element around it
  redraw();
  showAll();
  network.on('beforeDrawing', (ctx) => {
    drawLand(ctx);
    drawRestingLines(ctx);
  });
  network.on('afterDrawing', drawOver);
  for (const byHand of ['zoom', 'dragStart']) network.on(byHand, () => (fitted = null));
  network.once('afterDrawing', () => performance.mark('kg-drawn'));
  started = true;
}

function chooseForm() {
  const { clientWidth, clientHeight } = byId('network');
  state.form = clientWidth < clientHeight * 0.9 && model.layouts.tall ? 'tall' : 'wide';
}
