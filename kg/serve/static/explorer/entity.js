// The page of a thing: what it is, then a section for each question of `ontology/queries/explorer/`.
import { element } from '/static/dom.js';
import { barChart } from './barchart.js';
import { glyphOf } from './chips.js';
import { evidenceToggle, openSentence, quoteOf } from './evidence.js';
import { lineChart } from './linechart.js';
import { contradiction, foldedList, inWords, reportedWhen, rowList, thingButton } from './rows.js';
import { inLanguage, say } from './words.js';

const ORDER = ['posts', 'participation', 'events', 'pronouncements', 'parts', 'measures', 'contradictions', 'figures', 'awards', 'together', 'sentences'];
const NOTES = ['date', 'title', 'objective', 'deadline', 'figure'];
const MOST_CHARTS = 6;
const SENTENCES = 6;

// `answer` is that of /api/entity; `about` is {kinds, openThing, openArticle}; `aside` stands under the heading.
export function entityPage(answer, about, aside) {
  const { node, sections, evidence } = answer;
  const knowing = { ...about, iri: node.iri, date: node.date, evidence, contradicted: contradictedIn(sections.contradictions) };
  return [
    element('div', { className: 'type' }, glyphOf(about.kinds[node.kind]), inLanguage(node.type_names ?? [node.type, node.type])),
    element('h2', { textContent: node.label, tabIndex: -1 }),
    ...(node.names.length ? [element('p', { className: 'aliases', textContent: node.names.join(' · ') })] : []),
    ...NOTES.filter((name) => node[name]).map((name) => element('p', { className: 'note', textContent: `${say(name)}：${node[name].replace('/', ' – ')}` })),
    ...aside,
    ...inOrder(Object.keys(sections)).flatMap((name) => sectionOf(name, sections[name], knowing)),
  ];
}

// Sections that nobody has thought of here come after those that are known.
const placeIn = (name) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
const inOrder = (names) => [...names].sort((a, b) => placeIn(a) - placeIn(b));

function sectionOf(name, section, about) {
  const heading = element('h3', {}, inLanguage(section.title), element('span', { className: 'count', textContent: section.more ? `${section.rows.length}+` : String(section.rows.length) }));
  const content = { posts: postsSection, contradictions: contradictionsSection, figures: figuresSection, sentences: sentencesSection }[name] ?? rowList;
  return [element('section', { 'data-section': name }, heading, ...content(section, about))];
}

function postsSection(section, about) {
  const list = rowList(section, about);
  const rows = section.rows.map((row) => {
    const others = [row.person, row.organisation].filter((thing) => thing && thing.iri !== about.iri).map(({ label }) => label);
    const label = [...others, inWords(row.title, section)].join(' ');
    return {
      label,
      first: row.first,
      last: row.last,
      isPast: row.status === 'left',
      words: `${label}: ${reportedWhen(row)}`,
      choose: () => about.openThing((row.person?.iri === about.iri ? row.organisation : row.person)?.iri ?? about.iri),
    };
  });
  const chart = barChart(say('postsChart'), rows.slice(0, 14));
  const captioned = chart.length ? [element('figure', {}, element('figcaption', { textContent: say('postsChartNote') }), ...chart)] : [];
  return [...captioned, ...list];
}

function figuresSection(section, about) {
  const groups = new Map();
  for (const row of section.rows) {
    const key = [row.indicator, row.place].filter((thing) => thing && thing.iri !== about.iri).map(({ label }) => label).join(' · ');
    const name = `${key || row.indicator?.label}${row.unit ? `（${row.unit}）` : ''}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  const charts = [...groups].sort((a, b) => b[1].length - a[1].length).flatMap(([name, rows]) => figureChart(name, rows, about));
  return [...charts.slice(0, MOST_CHARTS), ...rowList(section, about)];
}

function figureChart(name, rows, about) {
  const points = rows.map(({ period = '', value, text, unit = '', status, fact }) => ({
    period,
    value: Number(value ?? NaN),
    text: text || `${value}${unit}`,
    status,
    choose: () => openSentence(fact.iri, about.openArticle),
  }));
  const chart = lineChart(name, points);
  return chart.length ? [element('figure', {}, element('figcaption', { textContent: name }), ...chart)] : [];
}

// Figures that others contradict, and what these others are.
function contradictedIn(section) {
  const found = new Map();
  for (const { fact, text, otherFact, otherText } of section?.rows ?? []) {
    found.set(fact.iri, [...(found.get(fact.iri) ?? []), otherText]);
    found.set(otherFact.iri, [...(found.get(otherFact.iri) ?? []), text]);
  }
  return found;
}

// Two figures that contradict each other: the first pairs with their sentences, the others with these on demand.
function contradictionsSection(section, about) {
  const pairs = section.rows.map(({ indicator, place, period = '', text, otherText, fact, otherFact }) => {
    const things = [indicator, place].filter((thing) => thing && thing.iri !== about.iri).map((thing) => thingButton(thing, about));
    const figures = [element('span', { textContent: text }), contradiction(otherText)];
    const line = element('div', { className: 'line' }, ...things, ...figures, element('span', { className: 'aside', textContent: period }));
    const facts = [fact.iri, otherFact.iri];
    const quotes = facts.flatMap((iri) => (about.evidence[iri] ?? []).map((passage) => quoteOf(passage, iri, about.openArticle)));
    if (quotes.length) return element('li', {}, line, element('div', { className: 'evidence' }, ...quotes));
    const [button, box] = evidenceToggle(facts, about.openArticle);
    return element('li', {}, element('div', { className: 'row' }, line, button), box);
  });
  return foldedList(pairs);
}

function sentencesSection(section, about) {
  const made = section.rows.map(({ article, date = '', sentence, start, confidence, fact }) => {
    const passage = { article: { iri: article.iri, title: article.label, published: date }, text: sentence, start, focus: null, confidence };
    return element('li', {}, quoteOf(passage, fact?.iri ?? '', about.openArticle));
  });
  return foldedList(made, SENTENCES);
}
