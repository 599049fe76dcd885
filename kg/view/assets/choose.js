// What a click or a key chooses: a node, a line, a fact or a sentence; everything on the page follows from it.
function choose(chosen) {
  state.chosen = chosen;
  redraw();
  showFacts();
  markArticle();
  byId('focus').disabled = chosen.of?.node === undefined;
}

function chooseNothing() {
  state.focused = false;
  byId('focus').setAttribute('aria-pressed', 'false');
  choose(nothingChosen());
}

function chooseNode(index, { centre = false } = {}) {
  revealNode(index);
  choose({ of: { node: index }, nodes: new Set([index]), facts: new Set(factsOf[index]), passages: passagesOfNode(index) });
  openSheet('facts');
  if (centre || state.focused || isNarrow()) show(state.focused ? [...nearChosen()] : [index], Math.max(0.9, network.getScale()));
  announce(say('selected', { name: nameOf(index) }));
}

function chooseFacts(indices, of) {
  const ends = indices.flatMap((index) => [model.facts[index].source, model.facts[index].target]);
  if (!model.bundles[of.bundle].lifted) ends.forEach(revealNode);
  const passages = [...new Set(indices.flatMap((index) => model.facts[index].passages))];
  choose({ of, nodes: new Set(ends), facts: new Set(indices), passages });
}

function chooseSentence(source, start, end) {
  const passages = model.passages
    .map((_, index) => index)
    .filter((index) => {
      const passage = passageAt(index);
      return passage.source === source && passage.start < end && start < passage.end;
    });
  const within = new Set(passages);
  const facts = model.facts.map((_, index) => index).filter((index) => model.facts[index].passages.some((passage) => within.has(passage)));
  const found = new Set(facts.flatMap((index) => [model.facts[index].source, model.facts[index].target]));
  model.nodes.forEach((node, index) => {
    if (node.passages.some((passage) => within.has(passage))) found.add(index);
  });
  for (const index of [...found])
    if (model.nodes[index].host !== undefined && !isOpen(index) && !model.nodes[index].dot) found.add(model.nodes[index].host);
  choose({ of: { sentence: [source, start, end] }, nodes: found, facts: new Set(facts), passages });
}

// A node that waits unseen in a group comes out; one whose kind the legend hides is shown again.
function revealNode(index) {
  const { host, kind, dot } = model.nodes[index];
  if (state.hiddenKinds.has(kind)) toggleKind(kind);
  if (host !== undefined && !dot) state.opened.add(host);
}

function toggleMembers(index) {
  if (state.opened.has(index)) state.opened.delete(index);
  else state.opened.add(index);
  redraw();
  showFacts();
  if (state.opened.has(index)) show([index, ...membersOf[index]], 1.1);
  else showAll();
}

const nameOf = (index) => {
  const node = model.nodes[index];
  return node.title ? inLanguage(node.title) : node.names[0];
};
