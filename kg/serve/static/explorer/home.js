// The first page: what there is, and where one may begin.
import { element } from '/static/dom.js';
import { thingButton } from './rows.js';
import { inLanguage, number, say } from './words.js';

const OPENED = ['Person', 'Policy', 'Event'];

// What the first picture shows the neighbours of: the most connected of the kinds that tell most.
export const firstOpen = ({ start }) =>
  OPENED.map((kind) => start.find((thing) => thing.kind === kind))
    .filter(Boolean)
    .map(({ iri }) => iri);

export function homePage(overview, about) {
  const { articles, things, triples, kinds, start, title } = overview;
  const holdings = say('holdings', { articles: number(articles), things: number(things), triples: number(triples) });
  const groups = Object.keys(kinds)
    .map((kind) => [kind, start.filter((thing) => thing.kind === kind)])
    .filter(([, some]) => some.length);
  return [
    element('h2', { textContent: title || 'policy-kg', tabIndex: -1 }),
    element('p', { className: 'hint', textContent: say('welcome') }),
    element('p', { className: 'holdings', textContent: holdings }),
    ...groups.flatMap(([kind, some]) => [
      element('h3', {}, inLanguage(kinds[kind].names), element('span', { className: 'count', textContent: number(kinds[kind].count) })),
      element('p', { className: 'starts' }, ...some.map((thing) => thingButton(thing, about))),
    ]),
  ];
}
