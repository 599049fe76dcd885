// The rows of a section as a list: things as buttons that lead on, the rest as words, the sentences on demand.
import { element } from '/static/dom.js';
import { glyphOf } from './chips.js';
import { evidenceToggle } from './evidence.js';
import { inLanguage, say } from './words.js';

const AT_FIRST = 8;
const ASIDE = ['date', 'first', 'last', 'articles', 'events', 'status', 'role', 'verb', 'position', 'deadline', 'period', 'basis', 'award_period'];
const UNSAID = ['fact', 'otherFact', 'rank', 'start', 'year', 'value', 'unit', 'confidence', 'rule'];

// What the values of the ontology's lists are called.
const VALUES = {
  chaired: ['主持', 'chaired'],
  spoke: ['讲话', 'spoke'],
  reported: ['作报告', 'reported'],
  announced: ['宣布', 'announced'],
  pledged: ['表态', 'pledged'],
  inspected: ['调研', 'inspected'],
  attended: ['出席', 'attended'],
  holds: ['', ''],
  appointed: ['就任', 'appointed'],
  left: ['曾任', 'former'],
  proposed: ['拟任', 'proposed'],
  actual: ['', ''],
  target: ['目标', 'target'],
  forecast: ['预计', 'forecast'],
};

const isThing = (value) => typeof value === 'object' && value !== null;
// A value of a section in words: posts and verbs have English ones there.
export const inWords = (value, { english }) => inLanguage(VALUES[value] ?? [String(value), english[value] ?? String(value)]);

// `about` is {iri, date, kinds, contradicted, openThing, openArticle}; `contradicted` has for figures that others contradict what these are.
export function rowList(section, about) {
  return foldedList(section.rows.map((row) => rowOf(row, section, about)));
}

// Items of which the first are seen, and a button for the rest.
export function foldedList(made, atFirst = AT_FIRST) {
  const list = element('ul', { className: 'rows' }, ...made.slice(0, atFirst));
  const rest = made.slice(atFirst);
  if (!rest.length) return [list];
  const more = element('button', { type: 'button', className: 'more', textContent: say('more', { n: rest.length }) });
  more.addEventListener('click', () => {
    list.append(...rest);
    rest[0].querySelector('button')?.focus();
    more.remove();
  });
  return [list, more];
}

function rowOf(row, section, about) {
  const named = section.columns.map(({ name }) => name).filter((name) => row[name] !== undefined && row[name] !== '' && !UNSAID.includes(name));
  const main = named.filter((name) => !ASIDE.includes(name) && row[name].iri !== about.iri);
  const aside = [timeOf(row, about), ...named.filter((name) => ASIDE.includes(name) && !['date', 'first', 'last'].includes(name)).map((name) => asideOf(name, row[name], section))];
  const parts = main.map((name) => (isThing(row[name]) ? thingButton(row[name], about) : element('span', { textContent: inWords(row[name], section) })));
  const others = about.contradicted.get(row.fact?.iri) ?? [];
  const line = element('div', { className: 'line' }, ...parts, ...others.slice(0, 1).map(contradiction), element('span', { className: 'aside', textContent: aside.filter(Boolean).join(' · ') }));
  const [button, box] = row.fact ? evidenceToggle([row.fact.iri], about.openArticle) : [];
  return element('li', {}, element('div', { className: 'row' }, line, ...(button ? [button] : [])), ...(box ? [box] : []));
}

// The mark of a figure that another one contradicts.
export const contradiction = (other) => element('span', { className: 'contradicted', textContent: `≠ ${other}`, title: say('contradicted') });

// Of which dates the articles are that tell of something: no more is known of how long it was so.
export const reportedWhen = ({ first, last }) => say('reportedWhen', { when: first === last ? first : `${first} – ${last}` });

// When a row is; an event's own date is not told again with everybody who was there.
function timeOf({ date = '', first = '', last = '' }, about) {
  if (first) return reportedWhen({ first, last });
  return date === about.date ? '' : date.replace('/', ' – ');
}

function asideOf(name, value, section) {
  const { zh, en } = section.columns.find((column) => column.name === name);
  return typeof value === 'number' ? `${inLanguage([zh, en])} ${value}` : inWords(value, section);
}

export function thingButton({ iri, label, kind }, { kinds, openThing, openArticle }) {
  const open = () => (kind === 'Article' ? openArticle(iri, '') : openThing(iri));
  return element('button', { type: 'button', className: 'thing', onclick: open }, ...(kinds[kind] ? [glyphOf(kinds[kind])] : []), label);
}
