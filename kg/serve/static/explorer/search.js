// A box that searches the whole store as one types: Han characters, pinyin, English; arrow keys and Enter choose.
import { announce, element } from '/static/dom.js';
import { ask } from './api.js';
import { glyphOf } from './chips.js';
import { inLanguage, say } from './words.js';

const PAUSE = 90;
const MOST = 20;

// Makes `input` and its `list` search; `choose` is called with the thing that is taken.
export function searching(input, list, kinds, choose) {
  let found = [];
  let marked = -1;
  let asked = 0;
  let timer = 0;

  const close = () => {
    marked = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (index) => {
    if (!found[index]) return;
    const thing = found[index];
    input.value = '';
    close();
    choose(thing);
  };
  const hasNamesake = ({ iri, label, kind }) => found.some((other) => other.iri !== iri && other.label === label && other.kind === kind);
  const show = () => {
    const rows = found.map((thing, index) => rowOf(thing, `${list.id}-${index}`, index === marked, kinds, hasNamesake(thing), () => take(index)));
    list.replaceChildren(...(rows.length ? rows : [element('li', { className: 'none', textContent: say('nothing') })]));
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    if (marked >= 0) {
      input.setAttribute('aria-activedescendant', `${list.id}-${marked}`);
      list.children[marked].scrollIntoView({ block: 'nearest' });
    }
  };
  const search = async () => {
    const q = input.value.trim();
    asked += 1;
    const mine = asked;
    if (!q) return close();
    try {
      const { results } = await ask('search', { q, limit: MOST });
      if (mine !== asked) return undefined; // a later word is already on its way
      found = results;
      marked = -1;
      show();
      announce(found.length ? say('results', { n: found.length }) : say('nothing'));
    } catch (error) {
      announce(say('failed', { error: error.message }));
    }
    return undefined;
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE);
  });
  input.addEventListener('blur', close);
  list.addEventListener('mousedown', (event) => event.preventDefault()); // the box keeps the focus until the click has chosen
  input.addEventListener('keydown', async (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      marked = (marked + step + found.length) % found.length;
      show();
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.isComposing) {
      clearTimeout(timer);
      if (list.hidden || marked < 0) await search();
      take(Math.max(0, marked));
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (input.value) input.value = '';
      else input.blur();
      close();
    }
  });
}

// Things of one name and kind are told apart by how much is linked to each.
function rowOf(thing, id, isMarked, kinds, hasNamesake, take) {
  const about = thing.names.find((name) => name !== thing.label) ?? '';
  const links = hasNamesake ? say('links', { n: thing.degree }) : '';
  return element(
    'li',
    { id, role: 'option', 'aria-selected': String(isMarked), onclick: take },
    glyphOf(kinds[thing.kind]),
    element('span', { className: 'name', textContent: thing.label }),
    element('span', { className: 'kind', textContent: [inLanguage(thing.type_names), about, links].filter(Boolean).join(' · ') }),
  );
}
