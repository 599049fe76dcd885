// Chips, dots and glyphs on a canvas, for the page in a file and for the explorer. Sizes come from Python, which has packed the boxes so that none lie on each other.
export const FONT = getComputedStyle(document.documentElement).getPropertyValue('--sans').trim();
const LINE_HEIGHT = 1.3;
export const PAPER = '#fbfaf7';

// Each kind has a shape of its own, so that it can be told without colour. (x, y) is the centre, r the radius.
const GLYPHS = {
  circle: (c, x, y, r) => c.arc(x, y, r, 0, 2 * Math.PI),
  ring: (c, x, y, r) => {
    c.arc(x, y, r, 0, 2 * Math.PI);
    c.moveTo(x + r * 0.5, y);
    c.arc(x, y, r * 0.5, 0, 2 * Math.PI, true);
  },
  dot: (c, x, y, r) => c.arc(x, y, r * 0.8, 0, 2 * Math.PI),
  square: (c, x, y, r) => c.rect(x - r * 0.86, y - r * 0.86, 1.72 * r, 1.72 * r),
  bar: (c, x, y, r) => {
    c.rect(x - r, y - r * 0.9, 2 * r, r * 0.5);
    c.rect(x - r, y - r * 0.25, 2 * r, r * 0.5);
    c.rect(x - r, y + r * 0.4, 2 * r, r * 0.5);
  },
  diamond: (c, x, y, r) => polygon(c, x, y, r * 1.15, 4, 0),
  triangle: (c, x, y, r) => polygon(c, x, y + r * 0.15, r * 1.15, 3, -Math.PI / 2),
  wedge: (c, x, y, r) => polygon(c, x, y - r * 0.15, r * 1.15, 3, Math.PI / 2),
  pentagon: (c, x, y, r) => polygon(c, x, y, r * 1.1, 5, -Math.PI / 2),
  hexagon: (c, x, y, r) => polygon(c, x, y, r * 1.08, 6, 0),
  star: (c, x, y, r) => polygon(c, x, y, r * 1.2, 5, -Math.PI / 2, 0.45),
  cross: (c, x, y, r) => {
    c.rect(x - r, y - r * 0.32, 2 * r, r * 0.64);
    c.rect(x - r * 0.32, y - r, r * 0.64, 2 * r);
  },
};

function polygon(c, x, y, r, corners, turn, waist = 0) {
  const count = waist ? corners * 2 : corners;
  for (let i = 0; i < count; i += 1) {
    const reach = waist && i % 2 ? r * waist : r;
    const angle = turn + (2 * Math.PI * i) / count;
    c[i ? 'lineTo' : 'moveTo'](x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  }
  c.closePath();
}

export function drawGlyph(c, kind, x, y, r, colour) {
  c.beginPath();
  GLYPHS[kind.glyph](c, x, y, r);
  c.fillStyle = colour;
  c.fill('evenodd');
}

export function drawChip(c, chip, kind, x, y, look) {
  const [left, top] = [x - chip.width / 2, y - chip.height / 2];
  c.globalAlpha = look.dim ? 0.22 : 1;
  c.beginPath();
  c.roundRect(left, top, chip.width, chip.height, look.square ? 5 : Math.min(chip.height / 2, 14));
  c.fillStyle = look.strong ? kind.ink : look.lit ? '#fff0c2' : kind.tint;
  c.fill();
  c.lineWidth = look.chosen ? 2.5 : 1;
  c.strokeStyle = look.chosen || look.hover ? kind.ink : `${kind.ink}${look.group ? 'cc' : '77'}`;
  c.setLineDash(look.group ? [4, 3] : []);
  c.stroke();
  c.setLineDash([]);
  const colour = look.strong ? '#ffffff' : kind.ink;
  drawGlyph(c, kind, left + 16, y, 5, colour);
  c.fillStyle = look.strong ? '#ffffff' : '#23272b';
  c.font = `${look.bold ? 600 : 400} ${chip.font}px ${FONT}`;
  c.textBaseline = 'middle';
  c.textAlign = 'center';
  const height = chip.font * LINE_HEIGHT;
  chip.lines.forEach((line, row) => c.fillText(line, x + 8, y + (row - (chip.lines.length - 1) / 2) * height + chip.font * 0.05));
  c.globalAlpha = 1;
}

// At the upper right corner of a box: of the figures here some contradict each other.
const MARK_RADIUS = 7;
export function drawContradiction(c, chip, x, y, look) {
  const [right, top] = [x + chip.width / 2 - 3, y - chip.height / 2 + 2];
  c.globalAlpha = look.dim ? 0.22 : 1;
  c.beginPath();
  c.arc(right, top, MARK_RADIUS, 0, 2 * Math.PI);
  c.fillStyle = '#a63d24';
  c.fill();
  c.lineWidth = 1.5;
  c.strokeStyle = PAPER;
  c.stroke();
  c.fillStyle = '#ffffff';
  c.font = `700 11px ${FONT}`;
  c.textBaseline = 'middle';
  c.textAlign = 'center';
  c.fillText('≠', right, top + 0.5);
  c.globalAlpha = 1;
}

function drawDot(c, kind, x, y, look) {
  c.globalAlpha = look.dim ? 0.22 : 1;
  c.beginPath();
  c.arc(x, y, look.hover || look.chosen ? 6 : 4.5, 0, 2 * Math.PI);
  c.fillStyle = look.lit || look.chosen ? kind.ink : `${kind.ink}99`;
  c.fill();
  if (look.lit) {
    c.lineWidth = 3;
    c.strokeStyle = '#ffd766';
    c.stroke();
  }
  c.globalAlpha = 1;
}

// How far from its centre vis has to look for a chip that reaches into the window.
export const reachOf = ({ width, height }) => Math.max(width, height) / 2;

// Where a straight line leaves a box, on its way from the box's centre to another point.
export function exitOf(box, to) {
  const [dx, dy] = [to.x - box.x, to.y - box.y];
  const share = Math.min(1, box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9));
  return { x: box.x + dx * share, y: box.y + dy * share };
}

const MARK_FONT = 11;
export let drawnMarks = [];

// Words on what is seen of each line, at the first share of it where they lie on no other word and on none of the boxes.
const SHARES = [0.5, 0.38, 0.62, 0.26, 0.74];

export function drawMarks(c, marks, boxes) {
  drawnMarks = [];
  c.font = `${MARK_FONT}px ${FONT}`;
  c.textAlign = 'center';
  c.textBaseline = 'middle';
  for (const { words, from, to, share } of marks) {
    const [one, two] = [exitOf(from, to), exitOf(to, from)];
    const width = c.measureText(words).width + 6;
    const boxAt = (at) => {
      const [x, y] = [one.x + (two.x - one.x) * at, one.y + (two.y - one.y) * at];
      return [x - width / 2, y - 10, x + width / 2, y + 10];
    };
    const box = (share ? [share] : SHARES).map(boxAt).find((wanted) => ![...drawnMarks, ...boxes].some((other) => overlaps(wanted, other)));
    if (!words || !box) continue;
    drawnMarks.push(box);
    c.fillStyle = `${PAPER}e6`;
    c.fillRect(box[0], box[1] + 2, width, 16);
    c.fillStyle = '#4d545a';
    c.fillText(words, (box[0] + box[2]) / 2, box[1] + 10.5);
  }
}

export const overlaps = (one, two) => one[0] < two[2] && two[0] < one[2] && one[1] < two[3] && two[1] < one[3];
