// Search by any name of a node: Han characters, pinyin with or without spaces, English; what begins with the words comes first.
const MOST_RESULTS = 30;
const plain = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"'《》·-]/g, '');
const searchable = model.nodes.map((node) => (node.group ? [] : [...node.names, ...node.keys].map(plain)));
let found = [];
let marked = -1;

function search(words) {
  const wanted = plain(words);
  if (!wanted) return [];
  const scored = [];
  searchable.forEach((names, index) => {
    let best = 3;
    for (const name of names) best = Math.min(best, name === wanted ? 0 : name.startsWith(wanted) ? 1 : name.includes(wanted) ? 2 : 3);
    if (best < 3) scored.push([best, -factsOf[index].length, index]);
  });
  return scored
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .slice(0, MOST_RESULTS)
    .map(([, , index]) => index);
}

function showResults() {
  const input = byId('query');
  found = search(input.value);
  const rows = found.map((index, row) => {
    const node = model.nodes[index];
    return element(
      'li',
      { id: `result-${row}`, role: 'option', 'aria-selected': String(row === marked), onclick: () => take(row) },
      glyphCanvas(model.kinds[node.kind]),
      element('span', { className: 'name', textContent: nameOf(index) }),
      element('span', { className: 'kind', textContent: inLanguage(node.type) }),
    );
  });
  const open = input.value.trim() !== '' && document.activeElement === input;
  byId('results').replaceChildren(...(rows.length ? rows : [element('li', { className: 'none', textContent: say('noResults') })]));
  byId('results').hidden = !open;
  input.setAttribute('aria-expanded', String(open));
  if (marked >= 0) {
    input.setAttribute('aria-activedescendant', `result-${marked}`);
    byId(`result-${marked}`)?.scrollIntoView({ block: 'nearest' });
  } else input.removeAttribute('aria-activedescendant');
  if (open) announce(rows.length ? say('results', { n: rows.length }) : say('noResults'));
}

function take(row) {
  if (found[row] === undefined) return;
  const index = found[row];
  closeResults();
  chooseNode(index, { centre: true });
}

function closeResults() {
  marked = -1;
  byId('results').hidden = true;
  byId('query').setAttribute('aria-expanded', 'false');
}

function startSearch() {
  const input = byId('query');
  input.addEventListener('input', () => {
    marked = -1;
    showResults();
  });
  input.addEventListener('focus', showResults);
  input.addEventListener('blur', () => closeResults());
  byId('results').addEventListener('mousedown', (event) => event.preventDefault()); // the box keeps the focus until the click has chosen
  input.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length) {
      marked = (marked + step + found.length) % found.length;
      showResults();
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.isComposing) take(Math.max(0, marked));
    else if (event.key === 'Escape') {
      event.stopPropagation();
      if (input.value) {
        input.value = '';
        closeResults();
      } else input.blur();
    }
  });
}
