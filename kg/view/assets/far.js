// The picture from afar, where chips cannot be read: land under each region, a glyph for each node as large as it is linked, and as
// many names as fit, those of regions first, then of what is linked most. None lies on another; nearer, more of them find room.
const READABLE = 0.62;
const isFar = () => isAtlas && network.getScale() < READABLE;
const SAND = '#f3efe6';
const NAME_FONTS = { topic: [600, 15], other: [400, 12] };

const ranked = model.nodes
  .map((_, index) => index)
  .filter((index) => !model.nodes[index].group)
  .sort((a, b) => isTopic(b) - isTopic(a) || factsOf[b].length - factsOf[a].length || a - b);
const radiusOf = (index, scale) =>
  Math.max(1.5, Math.min(1.6 + 0.9 * Math.sqrt(factsOf[index].length), 9, chipOf(index).height * scale * 0.6 + 1.5));

function drawLand(c) {
  if (!isFar()) return;
  const scale = network.getScale();
  c.fillStyle = SAND;
  for (const region of model.regions.filter(isWorthNaming)) {
    const visible = region.filter((index) => !isHidden(index));
    if (!visible.length) continue;
    const [left, top, right, bottom] = frameOf(visible);
    const margin = Math.min(30, 6 / scale);
    c.beginPath();
    c.roundRect(left - margin, top - margin, right - left + 2 * margin, bottom - top + 2 * margin, 40);
    c.fill();
  }
}

function drawFar(c) {
  drawnNames = [];
  if (!isFar()) return;
  const scale = network.getScale();
  const seen = seenFrame();
  for (const { path, colour, dim } of glyphsAt(scale)) {
    c.globalAlpha = dim ? 0.15 : 1;
    c.fillStyle = colour;
    c.fill(path);
  }
  c.globalAlpha = 1;
  for (const index of [...state.chosen.nodes, state.hovered]) {
    if (index === null || isDot(index) || looks[index].hidden) continue;
    const { ink } = model.kinds[model.nodes[index].kind];
    ringAround(c, network.body.nodes[index], (radiusOf(index, scale) + 3) / scale, ink, 2 / scale);
  }
  for (const name of namesAt(scale)) if (isInside(name, seen)) drawName(c, name, scale);
}

// All glyphs of a kind as one path, kept while neither scale nor state changes and nothing moves.
let glyphsFor = [];
let glyphs = [];

function glyphsAt(scale) {
  const now = [scale, looks];
  if (now.every((value, index) => value === glyphsFor[index]) && !state.physics && !moving.nodes) return glyphs;
  glyphsFor = now;
  const found = new Map();
  for (const index of ranked) {
    if (isDot(index) || looks[index].hidden) continue;
    const { kind } = model.nodes[index];
    const { dim } = looks[index];
    const key = `${kind} ${dim}`;
    if (!found.has(key)) found.set(key, { path: new Path2D(), colour: model.kinds[kind].ink, dim });
    const { x, y } = network.body.nodes[index];
    const radius = radiusOf(index, scale) / scale;
    found.get(key).path.moveTo(x + radius, y); // a round glyph begins there, without a line from the one before
    GLYPHS[model.kinds[kind].glyph](found.get(key).path, x, y, radius);
  }
  glyphs = [...found.values()];
  return glyphs;
}

function ringAround(c, { x, y }, radius, colour, width) {
  c.beginPath();
  c.arc(x, y, radius, 0, 2 * Math.PI);
  c.lineWidth = width;
  c.strokeStyle = colour;
  c.stroke();
}

let drawnNames = [];

function drawName(c, { words, x, y, font, colour, box }, scale) {
  c.font = `${font[0]} ${font[1] / scale}px ${FONT}`;
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  c.lineJoin = 'round';
  c.lineWidth = 3 / scale;
  c.strokeStyle = `${PAPER}e6`;
  c.strokeText(words, x, y);
  c.fillStyle = colour;
  c.fillText(words, x, y);
  drawnNames.push(box);
}

// The names that find room at a scale, worked out anew only when the scale or the state has changed.
let namesFor = [];
let names = [];

function namesAt(scale) {
  const now = [scale, state.language, looks];
  if (now.every((value, index) => value === namesFor[index])) return names;
  namesFor = now;
  const room = new Room(120 / scale);
  const inTheWay = new Room(40 / scale);
  const seen = ranked.filter((index) => !isDot(index) && !looks[index].hidden && !looks[index].dim);
  for (const index of seen) inTheWay.add(glyphBox(index, scale));
  names = [];
  for (const index of [...seen.filter((index) => looks[index].chosen), ...seen]) {
    const name = nameAt(index, scale);
    const isFree = isTopic(index) || looks[index].chosen || inTheWay.count(name.box) <= 1;
    if (isFree && room.count(name.box) === 0) {
      room.add(name.box);
      names.push(name);
    }
  }
  return names;
}

// A name may lie over the edge of a glyph, not over its middle.
function glyphBox(index, scale) {
  const { x, y } = network.body.nodes[index];
  const half = (radiusOf(index, scale) * 0.5) / scale;
  return [x - half, y - half, x + half, y + half];
}

function nameAt(index, scale) {
  const { x, y } = network.body.nodes[index];
  const kind = model.kinds[model.nodes[index].kind];
  const font = NAME_FONTS[isTopic(index) ? 'topic' : 'other'];
  const words = shortened(nameOf(index), isTopic(index) ? 14 : 12);
  const [width, height] = [widthOf(words, font) / scale + 6 / scale, (font[1] * 1.35) / scale];
  const middle = y + radiusOf(index, scale) / scale + height / 2;
  return { words, x, y: middle, font, colour: isTopic(index) ? kind.ink : '#41474d', box: [x - width / 2, middle - height / 2, x + width / 2, middle + height / 2] };
}

const WIDE = /[\u2e80-\u{10ffff}‘’“”…—·×]/u;

// About as wide as the words will be, never narrower: measuring thousands of names would hold up the first picture.
const widthOf = (words, [, size]) => size * [...words].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : 0.62), 0);

const shortened = (words, most) => (words.length > most ? `${words.slice(0, most - 1)}…` : words);

// Boxes by the squares of a grid they lie in.
class Room {
  constructor(side) {
    this.side = side;
    this.squares = new Map();
  }
  add(box) {
    for (const key of this.keysOf(box)) {
      if (!this.squares.has(key)) this.squares.set(key, []);
      this.squares.get(key).push(box);
    }
  }
  count(box) {
    const found = new Set();
    for (const key of this.keysOf(box)) for (const other of this.squares.get(key) ?? []) if (overlaps(box, other)) found.add(other);
    return found.size;
  }
  keysOf([left, top, right, bottom]) {
    const keys = [];
    for (let x = Math.floor(left / this.side); x <= Math.floor(right / this.side); x += 1)
      for (let y = Math.floor(top / this.side); y <= Math.floor(bottom / this.side); y += 1) keys.push(`${x} ${y}`);
    return keys;
  }
}

// What the window shows of the canvas, with a margin for what reaches in from outside.
function seenFrame() {
  const { clientWidth, clientHeight } = byId('network');
  const [from, to] = [network.DOMtoCanvas({ x: -80, y: -40 }), network.DOMtoCanvas({ x: clientWidth + 80, y: clientHeight + 40 })];
  return [from.x, from.y, to.x, to.y];
}

const isInside = ({ x, y }, [left, top, right, bottom]) => left <= x && x <= right && top <= y && y <= bottom;
