// How two things hang together: the steps of the way between them, each a fact with its sentence.
import { element } from '/static/dom.js';
import { ask, Failure } from './api.js';
import { quoteOf } from './evidence.js';
import { thingButton } from './rows.js';
import { searching } from './search.js';
import { inLanguage, say } from './words.js';

// A box to choose the other end in.
export function pathBox(kinds, choose) {
  const list = element('ul', { id: 'path-results', className: 'results', role: 'listbox', hidden: true, 'aria-label': say('pathTo') });
  const input = element('input', {
    id: 'path-to', type: 'search', role: 'combobox', autocomplete: 'off', placeholder: say('pathToHint'), maxLength: 200,
    'aria-expanded': 'false', 'aria-controls': 'path-results', 'aria-autocomplete': 'list',
  });
  searching(input, list, kinds, choose);
  return element('div', { className: 'search path-box' }, element('label', { htmlFor: 'path-to', textContent: say('pathTo') }), input, list);
}

export async function pathPage({ from, to }, about) {
  try {
    const { steps } = await ask('path', { from, to });
    if (!steps.length) return [element('p', { textContent: say('pathSame') })];
    const ends = { from: steps[0].source.label, to: steps[steps.length - 1].target.label };
    return [element('h2', { textContent: say('pathFrom', ends), tabIndex: -1 }), element('ol', { className: 'steps' }, ...steps.map((step) => stepOf(step, about)))];
  } catch (error) {
    if (error instanceof Failure && error.status === 404) return [element('p', { className: 'hint', textContent: say('pathNone') })];
    throw error;
  }
}

function stepOf({ source, target, words, passage, fact }, about) {
  const ends = element('div', { className: 'line' }, thingButton(source, about), '—', thingButton(target, about));
  const said = element('p', { textContent: inLanguage(words) });
  return element('li', {}, ends, said, ...(passage ? [quoteOf(passage, fact ?? '', about.openArticle)] : []));
}
