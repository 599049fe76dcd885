// What can be done with the picture: expand, collapse, hide, pin, take back; with buttons, and with keys.
import { announce, byId, element } from '/static/dom.js';
import { nextTo, placeOf, show, shownNodes } from './picture.js';
import { coveredHeight, closeSheet } from './sheet.js';
import { change, go, state, undo } from './state.js';
import { say } from './words.js';

const without = (list, one) => list.filter((other) => other !== one);

export function toggleOpen(iri) {
  const { open } = state();
  change({ open: open.includes(iri) ? without(open, iri) : [...open, iri] });
}

export function hide(iri) {
  const { open, hidden, entity } = state();
  change({ hidden: [...hidden, iri], open: without(open, iri), entity: entity === iri ? '' : entity });
}

export function togglePin(iri) {
  const pins = { ...state().pins };
  if (pins[iri]) delete pins[iri];
  else pins[iri] = roundedPlace(placeOf(iri));
  change({ pins });
}

export const pinAt = (iri, place) => change({ pins: { ...state().pins, [iri]: roundedPlace(place) } });
const roundedPlace = ({ x, y }) => [Math.round(x), Math.round(y)];

export function toggleKind(kind) {
  const { kinds } = state();
  change({ kinds: kinds.includes(kind) ? without(kinds, kind) : [...kinds, kind] });
}

// The buttons for the chosen node, at the foot of the picture; and how many things are hidden.
export function showActions({ nodes, totals }) {
  const { entity, open, hidden, pins } = state();
  const node = nodes.get(entity);
  const buttons = [];
  if (node) {
    const isOpen = open.includes(entity);
    const total = totals.get(entity);
    const among = isOpen && total !== undefined ? [element('span', { className: 'among', textContent: say('ofTotal', { n: countAround(entity), total: total - 1 }) })] : [];
    buttons.push(
      element('strong', { textContent: node.label }),
      action(isOpen ? 'collapse' : 'expand', () => toggleOpen(entity), isOpen),
      action(pins[entity] ? 'unpin' : 'pin', () => togglePin(entity), Boolean(pins[entity])),
      action('hide', () => hide(entity)),
      ...among,
    );
  }
  if (hidden.length) buttons.push(element('button', { type: 'button', textContent: say('hiddenCount', { n: hidden.length }), onclick: () => change({ hidden: [] }) }));
  byId('actions').replaceChildren(...buttons);
  byId('actions').hidden = !buttons.length;
}

let around = () => 0;
export const countingWith = (count) => (around = count);
const countAround = (iri) => around(iri);

const action = (key, onclick, pressed) =>
  element('button', { type: 'button', textContent: say(key), 'data-action': key, ...(pressed === undefined ? {} : { 'aria-pressed': String(pressed) }), onclick });

const choose = (iri) => {
  go({ entity: iri });
  announce(say('selected', { name: shownNodes().get(iri)?.label ?? '' }));
};

function pressInPicture(event) {
  const { entity } = state();
  const isThere = shownNodes().has(entity);
  if (event.key.startsWith('Arrow')) {
    const first = shownNodes().keys().next().value;
    if (first) choose(isThere ? nextTo(entity, event.key) : first);
  } else if (event.key === 'Enter' && isThere) toggleOpen(entity);
  else if (event.key === 'h' && isThere) hide(entity);
  else if (event.key === 'p' && isThere) togglePin(entity);
  else return;
  event.preventDefault();
}

function pressAnywhere(event) {
  if (event.target.closest('input, select, textarea')) return;
  if ((event.ctrlKey || event.metaKey) && event.key === 'z') undo();
  else if (event.ctrlKey || event.metaKey || event.altKey) return;
  else if (event.key === '/') byId('query').focus();
  else if (event.key === 'u') undo();
  else if (event.key === '0') show(undefined, coveredHeight());
  else if (event.key === 'Escape') closeSheet();
  else return;
  event.preventDefault();
}

export function startActions() {
  byId('undo').addEventListener('click', undo);
  byId('fit').addEventListener('click', () => show(undefined, coveredHeight()));
  byId('network').addEventListener('keydown', pressInPicture);
  document.addEventListener('keydown', pressAnywhere);
}
