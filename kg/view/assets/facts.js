// The panel of facts: what the chosen node, line or sentence says, in words, with the sentences.
const SHOWN_AT_FIRST = 12;

function showFacts() {
  const { of } = state.chosen;
  const content = !of ? overview() : of.node !== undefined ? nodeFacts(of.node) : of.sentence ? sentenceFacts() : lineFacts();
  byId('facts').replaceChildren(...content);
  byId('facts').scrollTop = 0;
}

function overview() {
  const counts = countByKind();
  const contents = Object.keys(model.kinds).filter((kind) => counts[kind]);
  const candidates = [model.topic, ...weightiest('Person', 3), ...weightiest('Event', 1)];
  const starts = [...new Set(candidates)].filter((index) => model.nodes[index]);
  const parts = [element('p', { className: 'hint', textContent: say('overview') })];
  if (starts.length) parts.push(heading('startHere'), element('ul', { className: 'starts' }, ...starts.map(nodeRow)));
  const listed = contents.map((kind) => `${inLanguage(model.kinds[kind].names)} ${counts[kind]}`).join(' · ');
  if (listed) parts.push(heading('contains'), element('p', { textContent: listed }));
  else parts.push(element('p', { textContent: say('empty') }));
  if (model.sources.length > 1) parts.push(element('h3', { textContent: headline() }), foldedList(model.sources.map(articleRow)));
  return parts;
}

function articleRow({ title }, source) {
  const show = () => {
    drawArticle(source);
    openSheet('article');
  };
  return element('li', {}, element('button', { type: 'button', textContent: title, onclick: show }));
}

const countByKind = () => {
  const counts = {};
  for (const { kind, group } of model.nodes) if (!group) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const weightiest = (kind, most) =>
  model.nodes
    .map((_, index) => index)
    .filter((index) => model.nodes[index].kind === kind && !model.nodes[index].group)
    .sort((a, b) => factsOf[b].length - factsOf[a].length || a - b)
    .slice(0, most);

function nodeRow(index) {
  const button = element(
    'button',
    { type: 'button', className: 'node', onclick: () => chooseNode(index, { centre: true }) },
    glyphCanvas(model.kinds[model.nodes[index].kind]),
    nameOf(index),
  );
  if (model.nodes[index].contradictions.length) button.append(' ', contradictionMark('≠'));
  return element('li', {}, button);
}

function nodeFacts(index) {
  const node = model.nodes[index];
  const parts = [typeLine(node), element('h2', { textContent: nameOf(index) })];
  if (node.names.length > 1) parts.push(element('p', { className: 'aliases', textContent: node.names.slice(1).join(' · ') }));
  for (const note of node.notes) parts.push(element('p', { textContent: inLanguage(note) }));
  if (membersOf[index].length) {
    const open = state.opened.has(index);
    parts.push(
      element('button', {
        type: 'button',
        className: 'more',
        textContent: open ? say('closeMembers') : say('openMembers', { n: membersOf[index].length }),
        'aria-expanded': String(open),
        onclick: () => toggleMembers(index),
      }),
    );
  }
  if (node.group) return [...parts, memberList(index)];
  return [...parts, ...contradictionList(node.contradictions), ...factLists(factsOf[index], index), ...sentenceList(passagesOfNode(index))];
}

const contradictionMark = (words) => element('span', { className: 'contradicted', textContent: words, title: say('contradicted') });

// Two figures that exclude each other, and below them the sentence of each.
function contradictionList(contradictions) {
  if (!contradictions.length) return [];
  const rows = contradictions.map(([words, otherWords, passages, otherPassages]) =>
    element('li', { className: 'contradiction' }, element('p', {}, words, ' ', contradictionMark(`≠ ${otherWords}`)), quoteButton(passages), quoteButton(otherPassages)),
  );
  return [heading('contradictions'), foldedList(rows)];
}

const memberList = (index) => element('ul', {}, ...membersOf[index].map(nodeRow));

function lineFacts() {
  const facts = [...state.chosen.facts];
  const { source, target } = model.facts[facts[0]];
  return [
    element('h2', { textContent: `${nameOf(source)} — ${nameOf(target)}` }),
    ...factLists(facts, null),
    ...sentenceList(state.chosen.passages),
  ];
}

function sentenceFacts() {
  const [source, start, end] = state.chosen.of.sentence;
  const quote = element('p', { className: 'quote', textContent: cut(source, start, end) });
  const facts = [...state.chosen.facts];
  if (!facts.length && !state.chosen.nodes.size) return [quote, element('p', { className: 'hint', textContent: say('nothing') })];
  const alone = [...state.chosen.nodes].filter(
    (index) => !model.nodes[index].group && !factsOf[index].some((fact) => state.chosen.facts.has(fact)),
  );
  const rows = alone.map(nodeRow);
  return [quote, heading('inSentence'), ...(rows.length ? [element('ul', {}, ...rows)] : []), ...factLists(facts, null)];
}

// Facts under the name of their relation; a long list shows its first rows until asked for the rest.
function factLists(facts, from) {
  const groups = new Map();
  for (const index of facts) {
    const { relation } = model.facts[index];
    groups.set(relation, [...(groups.get(relation) ?? []), index]);
  }
  const inOrder = Object.keys(model.relations).filter((relation) => groups.has(relation));
  return inOrder.flatMap((relation) => [
    element('h3', { textContent: inLanguage(model.relations[relation]) }),
    foldedList(groups.get(relation).map((index) => factRow(index, from))),
  ]);
}

function foldedList(rows) {
  const list = element('ul', {}, ...rows.slice(0, SHOWN_AT_FIRST));
  const rest = rows.slice(SHOWN_AT_FIRST);
  if (rest.length) {
    const more = element('button', {
      type: 'button',
      className: 'more',
      textContent: say('more', { n: rest.length }),
      onclick: () => {
        list.append(...rest);
        rest[0].querySelector('button').focus();
        more.remove();
      },
    });
    const block = element('div', {}, list, more);
    return block;
  }
  return list;
}

function factRow(index, from) {
  const fact = model.facts[index];
  const other = fact.source === from ? fact.target : fact.source;
  const row = element(
    'li',
    {},
    element('button', {
      type: 'button',
      className: 'fact',
      textContent: inLanguage(fact.words),
      onclick: (event) => showEvidence(index, event.currentTarget),
    }),
  );
  if (from !== null)
    row.append(
      element('button', {
        type: 'button',
        className: 'go',
        textContent: '›',
        'aria-label': say('goTo', { name: nameOf(other) }),
        title: say('goTo', { name: nameOf(other) }),
        onclick: () => chooseNode(other, { centre: true }),
      }),
    );
  return row;
}

function showEvidence(index, button) {
  for (const other of byId('facts').querySelectorAll('[aria-current]')) other.removeAttribute('aria-current');
  button.setAttribute('aria-current', 'true');
  markArticle(model.facts[index].passages);
  openSheet('article');
}

function sentenceList(passages) {
  if (!passages.length) return [];
  const spans = new Map();
  for (const index of passages) {
    const { source, start, end } = passageAt(index);
    const key = `${source}:${start}:${end}`;
    spans.set(key, [...(spans.get(key) ?? []), index]);
  }
  const rows = [...spans.values()].map((indices) => element('li', {}, quoteButton(indices)));
  return [element('h3', { textContent: `${say('sentences')} ${rows.length}` }), foldedList(rows)];
}

function quoteButton(indices) {
  const { source, start, end, focusStart, focusEnd, confidence } = passageAt(indices[0]);
  const before = Math.max(start, focusStart - 30);
  const after = Math.min(end, focusEnd + 40);
  const about = [model.sources.length > 1 ? model.sources[source].title : '', say('confidence', { n: confidence })]
    .filter(Boolean)
    .join(' · ');
  const show = () => {
    markArticle(indices);
    openSheet('article');
  };
  return element(
    'button',
    { type: 'button', className: 'quote', onclick: show },
    (before > start ? '…' : '') + cut(source, before, focusStart),
    element('mark', { textContent: cut(source, focusStart, focusEnd) }),
    cut(source, focusEnd, after) + (after < end ? '…' : ''),
    element('small', { textContent: about }),
  );
}

const heading = (key) => element('h3', { textContent: say(key) });

function typeLine(node) {
  const swatch = glyphCanvas(model.kinds[node.kind]);
  return element('div', { className: 'type' }, swatch, inLanguage(node.type));
}

function glyphCanvas(kind) {
  const canvas = element('canvas', { width: 28, height: 28, 'aria-hidden': 'true' });
  canvas.style.width = '14px';
  canvas.style.height = '14px';
  drawGlyph(canvas.getContext('2d'), kind, 14, 14, 11, kind.ink);
  return canvas;
}
