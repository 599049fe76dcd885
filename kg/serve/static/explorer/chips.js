// The chips of the picture: a text cut into lines, and how much room these take.
import { element } from '/static/dom.js';
import { drawGlyph } from '/static/draw.js';

const NOT_AT_START = '，、。；：！？）》」』”’…,.;:!?)]';
const LINE_HEIGHT = 1.3;
const GLYPH = 16;
const PAD = [10, 5];
const FONTS = { centre: 16, Person: 14 };
const ROOM = { Measure: [16, 2], Person: [9, 1] };

// Widths in ems: a Han character, and a mark that Chinese fonts make as wide, is as wide as the font is high; for others the widest
// usual face is assumed.
const WIDE = /[\u2e80-\u{10ffff}‘’“”…—·×]/u;
export const emsOf = (text) => [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 1 : 0.62), 0);

export function wrapped(text, ems, most) {
  const lines = [''];
  for (const letter of text.replace(/\s+/g, ' ').trim()) {
    const last = lines[lines.length - 1];
    if (last && emsOf(last + letter) > ems && !NOT_AT_START.includes(letter)) {
      if (lines.length === most) {
        lines[most - 1] = `${last.replace(/[，、；：]$/, '')}…`;
        return lines;
      }
      lines.push('');
    }
    lines[lines.length - 1] += letter;
  }
  return lines;
}

export function chipOf({ label, kind }, isCentre) {
  const font = isCentre ? FONTS.centre : (FONTS[kind] ?? 12.5);
  const [ems, most] = ROOM[kind] ?? [11, 2];
  const lines = wrapped(label || '—', ems, most);
  const width = Math.ceil(Math.max(...lines.map(emsOf)) * font) + GLYPH + 2 * PAD[0];
  return { lines, font, width, height: Math.ceil(lines.length * font * LINE_HEIGHT) + 2 * PAD[1] };
}

// A kind's glyph as a small picture beside words.
export function glyphOf(kind) {
  const canvas = element('canvas', { width: 28, height: 28, 'aria-hidden': 'true' });
  canvas.style.width = '14px';
  canvas.style.height = '14px';
  if (kind) drawGlyph(canvas.getContext('2d'), kind, 14, 14, 11, kind.ink);
  return canvas;
}
