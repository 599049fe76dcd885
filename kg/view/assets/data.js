// The data of the page and the state of the picture.
const readJson = (id) => JSON.parse(document.getElementById(id).textContent);
const model = readJson('model');

// What is chosen is { nodes, facts, passages }: sets of indices into the model, and `of`, what was clicked.
const nothingChosen = () => ({ of: null, nodes: new Set(), facts: new Set(), passages: [] });
const state = {
  language: 'zh',
  form: 'wide',
  chosen: nothingChosen(),
  hiddenKinds: new Set(),
  opened: new Set(),
  focused: false,
  physics: false,
  hovered: null,
};

// facts of a node, and nodes and facts of a passage
const factsOf = model.nodes.map(() => []);
model.facts.forEach((fact, index) => {
  factsOf[fact.source].push(index);
  if (fact.target !== fact.source) factsOf[fact.target].push(index);
});
const membersOf = model.nodes.map(() => []);
model.nodes.forEach((node, index) => {
  if (node.host !== undefined) membersOf[node.host].push(index);
});
const passageAt = (index) => {
  const [source, start, end, focusStart, focusEnd, rule, confidence] = model.passages[index];
  return { source, start, end, focusStart, focusEnd, rule, confidence };
};
const passagesOfNode = (index) => {
  const found = new Set(model.nodes[index].passages);
  for (const fact of factsOf[index]) for (const passage of model.facts[fact].passages) found.add(passage);
  return [...found].sort((a, b) => a - b);
};
// Offsets count code points, not UTF-16 units.
const points = [];
const pointsOf = (source) => (points[source] ??= Array.from(model.sources[source].text));
const cut = (source, start, end) => pointsOf(source).slice(start, end).join('');
