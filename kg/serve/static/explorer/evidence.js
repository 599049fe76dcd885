// Sentences with the words that say a fact marked in them, each with its article.
import { element } from '/static/dom.js';
import { ask } from './api.js';
import { say } from './words.js';

const AT_ONCE = 3;

// A quotation: a click opens the article at the sentence.
export function quoteOf({ article, text, start, focus, confidence }, fact, openArticle) {
  const points = Array.from(text); // offsets count code points, not UTF-16 units
  const [from, to] = focus ? focus.map((at) => at - start) : [0, 0];
  const about = [article.title || article.id, article.published, confidence ? say('confidence', { n: confidence }) : ''].filter(Boolean).join(' · ');
  return element(
    'button',
    { type: 'button', className: 'quote', onclick: () => openArticle(article.iri, fact) },
    points.slice(0, from).join(''),
    element('mark', { textContent: points.slice(from, to).join('') }),
    points.slice(to).join(''),
    element('small', { textContent: about }),
  );
}

const passagesOf = async (fact) => (await ask('evidence', { iri: fact }))[fact] ?? [];

// Open the article that last said a fact, at its sentence.
export async function openSentence(fact, openArticle) {
  const [passage] = await passagesOf(fact);
  if (passage) openArticle(passage.article.iri, fact);
}

// A button that lays open the sentences of some facts below it.
export function evidenceToggle(facts, openArticle) {
  const box = element('div', { className: 'evidence', hidden: true });
  const button = element('button', { type: 'button', className: 'why', 'aria-expanded': 'false', textContent: say('sentence') });
  button.addEventListener('click', async () => {
    box.hidden = !box.hidden;
    button.setAttribute('aria-expanded', String(!box.hidden));
    if (box.hidden || box.children.length) return;
    const found = await Promise.all(facts.map(passagesOf));
    box.replaceChildren(...found.flatMap((passages, at) => quotes(passages, facts[at], openArticle)));
  });
  return [button, box];
}

function quotes(passages, fact, openArticle) {
  const made = passages.map((passage) => quoteOf(passage, fact, openArticle));
  const rest = made.splice(AT_ONCE);
  if (!rest.length) return made;
  const more = element('button', { type: 'button', className: 'more', textContent: say('more', { n: rest.length }) });
  more.addEventListener('click', () => more.replaceWith(...rest));
  return [...made, more];
}
