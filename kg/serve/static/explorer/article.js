// The page of an article: its text with every fact marked in place. A click on marked words lists the facts they say; a click on
// a fact lights up its words and lists its evidence.
import { byId, element } from '/static/dom.js';
import { thingButton } from './rows.js';
import { isNarrow } from './sheet.js';
import { inLanguage, listed, say } from './words.js';

const AT_FIRST = 60;

// The text. `answer` is that of /api/article; `about` is {kinds, openThing, openArticle, markFact}, and `markFact` is told which
// fact to mark, and of words that say several, which these are.
export function showText({ article, facts }, about) {
  const points = Array.from(article.text);
  const marks = facts.flatMap(({ fact, contradicts, passages }) =>
    passages.map(({ start, end, focus }) => ({ fact, start, end, from: focus[0], to: focus[1], isContradicted: contradicts.length > 0 })),
  );
  const said = [article.medium, article.published, article.authors.length ? say('by', { names: listed(article.authors) }) : ''].filter(Boolean);
  const head = element('p', { className: 'source' }, said.join(' · '));
  if (/^https?:/.test(article.url)) head.append(' · ', element('a', { href: article.url, rel: 'noreferrer', textContent: say('original') }));
  const paragraphs = paragraphsOf(points).map(([start, end], index) =>
    element('p', { className: index ? '' : 'first' }, ...stretches(points, start, end, marks, (here) => about.markFact(here[0], here))),
  );
  byId('text').replaceChildren(head, ...paragraphs);
}

// The facts, or those of some words with a way back to all of them; the chosen one is lit in the text.
export function showArticleFacts({ facts }, chosen, here, about) {
  const some = here.length > 1 ? facts.filter(({ fact }) => here.includes(fact)) : facts;
  const list = factList(some, chosen, { ...about, sentenceOf: sentencesOf(facts) }, say(some === facts ? 'allFacts' : 'factsHere'));
  const back = element('button', { type: 'button', className: 'more', textContent: `‹ ${say('allFacts')} ${facts.length}`, onclick: () => about.markFact(chosen, []) });
  byId('facts').replaceChildren(...(some === facts ? [] : [back]), ...list);
  light(chosen);
}

const sentencesOf = (facts) => new Map(facts.map(({ fact, sentence }) => [fact, inLanguage(sentence)]));

// Light up the words of a fact, and bring them into view.
function light(fact) {
  let first = null;
  for (const span of byId('text').querySelectorAll('.said')) {
    const isLit = fact !== '' && span.kgFacts.includes(fact);
    span.classList.toggle('lit', isLit);
    if (isLit) first ??= span;
  }
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  first?.scrollIntoView({ block: isNarrow() ? 'start' : 'center', behavior }); // above the sheet
  byId('facts').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
}

function factList(facts, chosen, about, title) {
  if (!facts.length) return [element('p', { className: 'hint', textContent: say('noFacts') })];
  const made = facts.map((fact) => factRow(fact, chosen, about));
  const list = element('ul', { className: 'rows facts-list' }, ...made.slice(0, AT_FIRST));
  const rest = made.slice(AT_FIRST);
  const more = element('button', { type: 'button', className: 'more', textContent: say('more', { n: rest.length }) });
  more.addEventListener('click', () => {
    list.append(...rest);
    more.remove();
  });
  return [element('h3', {}, title, element('span', { className: 'count', textContent: String(facts.length) })), list, ...(rest.length ? [more] : [])];
}

function factRow({ fact, sentence, things, passages, contradicts }, chosen, about) {
  const isChosen = fact === chosen;
  const button = element('button', { type: 'button', className: 'fact', textContent: inLanguage(sentence), onclick: () => about.markFact(fact, null) });
  if (isChosen) button.setAttribute('aria-current', 'true');
  const row = element('li', {}, button, ...contradicts.map((other) => contradictionButton(other, about)));
  if (isChosen) {
    const evidence = passages.map(({ rule, confidence }) => element('li', { textContent: `${rule} · ${say('confidence', { n: confidence })}` }));
    row.append(element('div', { className: 'line' }, ...things.map((thing) => thingButton(thing, about))), element('ul', { className: 'proof' }, ...evidence));
  }
  return row;
}

// The figure that contradicts one: a click marks it in its turn.
function contradictionButton(other, { sentenceOf, markFact }) {
  const words = [element('span', { className: 'contradicted', textContent: '≠' }), ` ${sentenceOf.get(other) ?? ''}`];
  return element('button', { type: 'button', className: 'fact other', title: say('contradicted'), onclick: () => markFact(other, null) }, ...words);
}

function paragraphsOf(points) {
  const found = [];
  let start = 0;
  for (let at = 0; at <= points.length; at += 1)
    if (at === points.length || points[at] === '\n') {
      if (points.slice(start, at).join('').trim()) found.push([start, at]);
      start = at + 1;
    }
  return found;
}

// A paragraph cut wherever the words of a fact begin or end; each stretch knows the facts it says.
function stretches(points, start, end, marks, choose) {
  const here = marks.filter(({ from, to }) => from < end && start < to);
  const cuts = new Set([start, end]);
  for (const { from, to } of here) for (const at of [from, to]) if (start < at && at < end) cuts.add(at);
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(1).map((to, index) => {
    const from = bounds[index];
    const covering = here.filter((mark) => mark.from <= from && to <= mark.to);
    const said = [...new Set(covering.map(({ fact }) => fact))];
    const span = element('span', { className: said.length ? 'said' : '', textContent: points.slice(from, to).join('') });
    span.kgFacts = said;
    if (said.length) makeButton(span, () => choose(said));
    if (said.length > 1) span.dataset.many = '';
    if (covering.some(({ isContradicted }) => isContradicted)) span.dataset.contradicted = '';
    return span;
  });
}

function makeButton(span, press) {
  span.tabIndex = 0;
  span.setAttribute('role', 'button');
  span.addEventListener('click', () => getSelection().isCollapsed && press());
  span.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    press();
    event.preventDefault();
  });
}
