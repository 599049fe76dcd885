// The network on the canvas: vis-network keeps nodes, lines, zoom and pointer; chips, glyphs and words are drawn as in graph.html.
import { byId, element } from '/static/dom.js';
import { PAPER, drawChip, drawContradiction, drawMarks, reachOf } from '/static/draw.js';
import { chipOf } from './chips.js';
import { placesOf } from './layout.js';
import { inLanguage, listed } from './words.js';

const OPTIONS = {
  physics: { enabled: false },
  layout: { improvedLayout: false },
  interaction: { hover: true, selectConnectedEdges: false, keyboard: false, zoomSpeed: 0.6 },
  nodes: { shape: 'custom', chosen: false },
  edges: { smooth: false, chosen: false, width: 1.2, selectionWidth: 0, hoverWidth: 0.6, arrows: { to: { enabled: false, scaleFactor: 0.4 } } },
};

let network;
let kinds = {};
let seen = { nodes: new Map(), edges: [], totals: new Map() };
let chosen = '';
let open = new Set();
let places = new Map();
let chips = new Map();
let pinned = new Map();
const nodes = new vis.DataSet([]);
const edges = new vis.DataSet([]);

export const shownNodes = () => seen.nodes;
export const placeOf = (iri) => network.getPosition(iri);
const canvasOf = () => byId('network').querySelector('canvas');

// `handlers` are {node, line, nothing, moved}: what to do on a click on a node, on a line, beside both, and when a node was dragged.
export function startPicture(allKinds, handlers) {
  kinds = allKinds;
  network = new vis.Network(byId('network'), { nodes, edges }, { ...OPTIONS, nodes: { ...OPTIONS.nodes, ctxRenderer: drawNode } });
  byId('network').firstElementChild.removeAttribute('tabindex'); // the keys are ours, on the element around it
  network.on('click', ({ nodes: [node], edges: [line] }) => {
    if (node !== undefined) handlers.node(node);
    else if (line !== undefined) handlers.line(seen.edges.find(({ id }) => id === line));
    else handlers.nothing();
  });
  network.on('dragEnd', ({ nodes: [node] }) => {
    if (node !== undefined) handlers.moved(node, network.getPosition(node));
  });
  for (const [event, cursor] of [['hoverNode', 'pointer'], ['hoverEdge', 'pointer'], ['blurNode', ''], ['blurEdge', '']])
    network.on(event, () => (byId('network').style.cursor = cursor));
  network.on('afterDrawing', drawWords);
}

// Draw what there is to see. Places are kept while the picture grows; a picture that shares nothing with the last begins anew.
export function draw(graph, state) {
  const isNew = ![...graph.nodes.keys()].some((iri) => places.has(iri));
  seen = graph;
  chosen = state.entity;
  open = new Set(state.open);
  chips = new Map([...graph.nodes.values()].map((node) => [node.iri, chipOf(node, open.has(node.iri))]));
  pinned = new Map(Object.entries(state.pins).map(([iri, [x, y]]) => [iri, { x, y }]));
  const boxes = [...graph.nodes.values()].map(({ iri, via }) => ({ id: iri, via, ...chips.get(iri) }));
  places = placesOf(boxes, graph.edges.map(({ from, to }) => [from, to]), isNew ? new Map() : places, pinned, flatness());
  replace(nodes, [...places].map(([id, place]) => ({ id, ...place, size: reachOf(chips.get(id)) })));
  replace(edges, graph.edges.map(lineOf));
  for (const [iri, { width, height }] of chips)
    Object.assign(network.body.nodes[iri].shape, { customSizeWidth: width, customSizeHeight: height, refreshNeeded: true });
  network.body.emitter.emit('_resizeNodes'); // vis draws what was in the window where it stood when it was measured last
  network.redraw();
  return isNew;
}

// Chips are wide and low: in a square window, too, a picture is better wider than high.
function flatness() {
  const { clientWidth, clientHeight } = byId('network');
  return Math.max(0.8, Math.min(2.2, (1.25 * clientWidth) / (clientHeight || 1)));
}

function replace(set, wanted) {
  const kept = new Set(wanted.map(({ id }) => id));
  set.remove(set.getIds().filter((id) => !kept.has(id)));
  set.update(wanted);
}

function lineOf({ id, from, to, facts }) {
  const active = from === chosen || to === chosen;
  return { id, from, to, width: active ? 1.8 : 1.2, color: { color: facts[0].ink, opacity: active ? 0.95 : 0.4 }, arrows: { to: { enabled: active } } };
}

function drawNode({ ctx, id, x, y, state: { hover } }) {
  const chip = chips.get(id);
  const node = seen.nodes.get(id);
  if (!chip || !node) return { drawNode: () => {}, nodeDimensions: { width: 0, height: 0 } };
  const isOpen = open.has(id);
  const look = {
    hover,
    chosen: id === chosen,
    strong: isOpen,
    bold: isOpen || node.kind === 'Person',
    square: node.kind === 'Organisation' || node.kind === 'MeasureGroup',
  };
  return { drawNode: () => drawNodeAt(ctx, node, chip, x, y, look), nodeDimensions: { width: chip.width, height: chip.height } };
}

function drawNodeAt(ctx, node, chip, x, y, look) {
  drawChip(ctx, chip, kinds[node.kind], x, y, look);
  if (node.contradictions) drawContradiction(ctx, chip, x, y, look);
  if (!pinned.has(node.iri)) return;
  ctx.beginPath();
  ctx.arc(x - chip.width / 2 + 4, y - chip.height / 2 + 4, 3.5, 0, 2 * Math.PI);
  ctx.fillStyle = kinds[node.kind].ink;
  ctx.fill();
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = PAPER;
  ctx.stroke();
}

// The words of the chosen node's lines. vis draws between the changes to its nodes, too: then some are not there yet.
function drawWords(ctx) {
  const isThere = (iri) => chips.has(iri) && network.body.nodes[iri] !== undefined;
  const boxes = [...chips.keys()].filter(isThere).map(boxOf);
  const marks = seen.edges
    .filter(({ from, to }) => (from === chosen || to === chosen) && isThere(from) && isThere(to))
    .map(({ from, to, facts }) => ({
      words: listed([...new Set(facts.map(({ mark }) => inLanguage(mark)))].slice(0, 3)),
      from: { ...network.getPosition(from), ...chips.get(from) },
      to: { ...network.getPosition(to), ...chips.get(to) },
    }));
  drawMarks(ctx, marks, boxes);
}

export function boxOf(iri) {
  const { x, y } = network.getPosition(iri);
  const { width, height } = chips.get(iri);
  return [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
}

// Look at some nodes, or at all; `covered` is how much of the canvas' foot something lies over. Where that would be too small to be
// read, look at the `middle` node and what is next to it.
export function show(iris = [...seen.nodes.keys()], covered = 0, middle = '') {
  const boxes = iris.filter((iri) => chips.has(iri)).map(boxOf);
  if (!boxes.length) return;
  const isTooSmall = chips.has(middle) && scaleFor(boxes, covered) < READABLE;
  lookAt(isTooSmall ? [boxOf(middle)] : boxes, covered, isTooSmall ? READABLE : scaleFor(boxes, covered));
}

const [LARGEST, READABLE, SMALLEST] = [1.15, 0.62, 0.1];

function scaleFor(boxes, covered) {
  const [left, top, right, bottom] = boundsOf(boxes);
  const { clientWidth, clientHeight } = byId('network');
  return Math.max(SMALLEST, Math.min(LARGEST, (clientWidth - 32) / (right - left), (clientHeight - covered - 40) / (bottom - top)));
}

function boundsOf(boxes) {
  const [left, top] = [0, 1].map((side) => Math.min(...boxes.map((box) => box[side])));
  const [right, bottom] = [2, 3].map((side) => Math.max(...boxes.map((box) => box[side])));
  return [left, top, right, bottom];
}

function lookAt(boxes, covered, scale) {
  const [left, top, right, bottom] = boundsOf(boxes);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  network.moveTo({
    position: { x: (left + right) / 2, y: (top + bottom) / 2 },
    offset: { x: 0, y: -covered / 2 },
    scale,
    animation: still ? false : { duration: 300, easingFunction: 'easeInOutQuad' },
  });
}

// Move the picture only if the node is not in it.
export function bringIntoView(iri, covered) {
  if (!seen.nodes.has(iri)) return;
  const { x, y } = onScreen(iri);
  const { clientWidth, clientHeight } = byId('network');
  if (x < 20 || y < 20 || x > clientWidth - 20 || y > clientHeight - covered - 20) network.moveTo({ position: network.getPosition(iri), offset: { x: 0, y: -covered / 2 } });
}

// The nearest node in the direction of an arrow key.
export function nextTo(iri, key) {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const here = network.getPosition(iri);
  let best = [Infinity, iri];
  for (const other of seen.nodes.keys()) {
    if (other === iri) continue;
    const { x, y } = network.getPosition(other);
    const ahead = (x - here.x) * direction[0] + (y - here.y) * direction[1];
    const aside = Math.abs((x - here.x) * direction[1]) + Math.abs((y - here.y) * direction[0]);
    if (ahead > 0 && aside < 2 * ahead && ahead + 2 * aside < best[0]) best = [ahead + 2 * aside, other];
  }
  return best[1];
}

// Where a node is on the screen, from the corner of the picture.
export const onScreen = (iri) => network.canvasToDOM(network.getPosition(iri));

// The picture as it is on the screen, on paper.
export function pictureBlob() {
  const drawn = canvasOf();
  const picture = element('canvas', { width: drawn.width, height: drawn.height });
  const context = picture.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(drawn, 0, 0);
  return new Promise((resolve) => picture.toBlob(resolve, 'image/png'));
}
