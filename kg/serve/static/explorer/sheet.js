// On a narrow window the panel is a sheet at the foot that opens over the picture.
import { byId } from '/static/dom.js';

export const isNarrow = () => matchMedia('(max-width: 760px)').matches;

export function openSheet() {
  if (!isNarrow()) return;
  byId('panel').classList.add('open');
  byId('sheet').setAttribute('aria-expanded', 'true');
}

export function closeSheet() {
  byId('panel').classList.remove('open');
  byId('sheet').setAttribute('aria-expanded', 'false');
}

// How much of the picture's foot something lies over, in pixels: the open sheet, or the buttons for the chosen node.
export function coveredHeight() {
  if (!isNarrow() || !byId('panel').classList.contains('open')) return byId('actions').offsetHeight;
  return Math.max(0, byId('network').getBoundingClientRect().bottom - (innerHeight - 0.62 * byId('panel').parentElement.clientHeight));
}

// `moved` is told when the reader has opened or closed the sheet.
export function startSheet(moved) {
  byId('sheet').addEventListener('click', () => {
    if (byId('panel').classList.contains('open')) closeSheet();
    else openSheet();
    moved();
  });
}
