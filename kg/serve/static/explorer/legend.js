// The legend: the kinds in the picture and those left out of it; a click takes a kind out or brings it back.
import { byId, element } from '/static/dom.js';
import { glyphOf } from './chips.js';
import { inLanguage } from './words.js';

export function showLegend(kinds, nodes, hidden, toggle) {
  const counts = {};
  for (const { kind } of nodes.values()) counts[kind] = (counts[kind] ?? 0) + 1;
  const wanted = Object.keys(kinds).filter((kind) => counts[kind] || hidden.includes(kind));
  byId('legend').replaceChildren(
    ...wanted.map((kind) =>
      element(
        'button',
        { type: 'button', 'data-kind': kind, 'aria-pressed': String(!hidden.includes(kind)), onclick: () => toggle(kind) },
        glyphOf(kinds[kind]),
        element('span', { textContent: inLanguage(kinds[kind].names) }),
        element('span', { className: 'count', textContent: String(counts[kind] ?? 0) }),
      ),
    ),
  );
}
