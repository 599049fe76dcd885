// The explorer: everything on the page follows from the state, and the state is the address.
import { announce, byId, element } from '/static/dom.js';
import { countingWith, pinAt, showActions, startActions, toggleKind, toggleOpen } from './actions.js';
import { ask, Failure } from './api.js';
import { showArticleFacts, showText } from './article.js';
import { startDownloads } from './downloads.js';
import { entityPage } from './entity.js';
import { evidenceToggle } from './evidence.js';
import { graphOf } from './graph.js';
import { firstOpen, homePage } from './home.js';
import { showLegend } from './legend.js';
import { pathBox, pathPage } from './path.js';
import { boxOf, bringIntoView, draw, onScreen, placeOf, show, shownNodes, startPicture } from './picture.js';
import { searching } from './search.js';
import { coveredHeight, isNarrow, openSheet, startSheet } from './sheet.js';
import { canUndo, change, go, start, startState, state, whenChanged } from './state.js';
import { chooseLanguage, inLanguage, languageNow, say, translatePage } from './words.js';

let overview;
let about;
let graph = { nodes: new Map(), edges: [], totals: new Map() };
let read = {}; // what the panel shows now, so that it is not built anew for a change of the picture only
let said = []; // the facts of the words that were clicked in the article
let turn = 0;
let way = ''; // the path that the picture shows
const AT_HOME = 12;

async function render(now) {
  turn += 1;
  const mine = turn;
  delete document.body.dataset.shown; // until all of this state is drawn
  const isLatest = () => mine === turn;
  if (languageNow() !== now.language || !read.begun) showWords(now);
  byId('undo').disabled = !canUndo();
  document.body.classList.toggle('reading', Boolean(now.article));
  try {
    if (now.article) await renderArticle(now, isLatest);
    else {
      const [isOther] = await Promise.all([renderPicture(now, isLatest), renderPanel(now, isLatest)]);
      if (isOther) show(undefined, coveredHeight(), isNarrow() ? now.entity : ''); // once the sheet is open
      else if (isLatest()) bringIntoView(now.entity, coveredHeight());
    }
  } catch (error) {
    if (isLatest()) {
      byId('facts').replaceChildren(element('p', { className: 'hint', role: 'alert', textContent: messageOf(error) }), homeButton());
      openSheet();
    }
  }
  if (isLatest()) document.body.dataset.shown = String(turn);
}

const messageOf = (error) => (error instanceof Failure && error.status === 404 ? say('unknown') : say('failed', { error: error.message }));

const homeButton = () => element('button', { type: 'button', className: 'more', textContent: say('home'), onclick: () => start({}) });

function showWords(now) {
  chooseLanguage(now.language);
  translatePage();
  read = { begun: true };
}

// Draws the picture, and tells whether it is one to be looked at anew.
async function renderPicture(now, isLatest) {
  const isHome = !now.open.length && !now.from && !now.entity;
  const found = await (isHome ? graphOf({ ...now, open: firstOpen(overview) }, isNarrow() ? AT_HOME / 2 : AT_HOME) : graphOf(now));
  if (!isLatest()) return false;
  const grown = [...found.nodes.keys()].filter((iri) => !graph.nodes.has(iri));
  graph = found;
  const isNew = draw(graph, now);
  const isOtherWay = Boolean(now.from) && way !== `${now.from} ${now.to}`;
  way = now.from ? `${now.from} ${now.to}` : '';
  showLegend(overview.kinds, graph.nodes, now.kinds, toggleKind);
  showActions(graph);
  announce(say('shown', { n: graph.nodes.size }));
  return isNew || isOtherWay || grown.length > 0;
}

async function renderPanel(now, isLatest) {
  const wanted = now.entity || (now.from ? `${now.from} ${now.to}` : 'home');
  if (read.of === wanted) return;
  const content = now.entity ? await thingContent(now) : now.from ? await pathPage(now, about) : homePage(overview, about);
  if (!isLatest()) return;
  read.of = wanted;
  byId('facts').replaceChildren(...content);
  byId('facts').scrollTop = 0;
  document.title = byId('facts').querySelector('h2')?.textContent || 'policy-kg';
  if (now.entity || now.from) openSheet();
}

async function thingContent({ entity }) {
  const answer = await ask('entity', { iri: entity });
  return entityPage(answer, about, [pathBox(overview.kinds, (other) => start({ from: entity, to: other.iri }))]);
}

async function renderArticle(now, isLatest) {
  const answer = await ask('article', now.article.includes(':') ? { iri: now.article } : { id: now.article });
  if (!isLatest()) return;
  document.title = answer.article.title;
  if (read.of !== now.article) {
    showText(answer, { ...about, markFact });
    said = [];
  }
  read.of = now.article;
  showArticleFacts(answer, now.fact, said, { ...about, markFact });
}

// Mark a fact of the article. `here` are the facts of the words that were clicked; a fact of their list leaves it as it is.
function markFact(fact, here) {
  said = here ?? said;
  change({ fact });
  openSheet();
}

// Read about a thing: in the picture where it is in one that somebody has drawn, else in a picture of its own.
function openThing(iri) {
  const { article, entity, from } = state();
  if (graph.nodes.has(iri) && !article && (entity || from)) go({ entity: iri });
  else start({ entity: iri });
}

const chooseNode = (iri) => (state().entity === iri ? toggleOpen(iri) : openThing(iri));

// A line's facts in words, each with its sentences.
function chooseLine({ from, to, facts }) {
  const [one, other] = [from, to].map((iri) => shownNodes().get(iri).label);
  const rows = facts.map(({ fact, sentence }) => {
    const [button, box] = evidenceToggle([fact], about.openArticle);
    button.click();
    return element('li', {}, element('div', { className: 'row' }, element('div', { className: 'line' }, element('span', { textContent: inLanguage(sentence) })), button), box);
  });
  read.of = 'line';
  byId('facts').replaceChildren(element('h2', { textContent: `${one} — ${other}`, tabIndex: -1 }), element('ul', { className: 'rows' }, ...rows));
  openSheet();
}

async function begin() {
  overview = await ask('about');
  about = {
    kinds: overview.kinds,
    openThing,
    openArticle: (iri, fact) => start({ article: iri, fact }),
  };
  startState(overview.base);
  chooseLanguage(state().language);
  startPicture(overview.kinds, { node: chooseNode, line: chooseLine, nothing: () => {}, moved: pinAt });
  searching(byId('query'), byId('results'), overview.kinds, ({ iri }) => openThing(iri));
  countingWith((iri) => graph.edges.filter(({ from, to }) => from === iri || to === iri).length);
  startActions();
  startDownloads();
  startSheet(() => show(undefined, coveredHeight()));
  byId('language').addEventListener('click', () => change({ language: state().language === 'zh' ? 'en' : 'zh' }));
  byId('home').addEventListener('click', (event) => {
    event.preventDefault();
    start({});
  });
  new ResizeObserver(() => show(undefined, coveredHeight())).observe(byId('network'));
  whenChanged(render);
  await render(state());
}

window.kg = { state, boxOf, onScreen, placeOf, shown: () => [...graph.nodes.values()] };
begin().catch((error) => byId('facts').replaceChildren(element('p', { className: 'hint', role: 'alert', textContent: error.message })));
