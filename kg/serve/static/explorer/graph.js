// What is in the picture: the things around every open one and those on the path, without what is hidden. A function of the state
// and of the server's answers, so that going back, undoing and sharing an address all give the same picture.
import { ask, Failure } from './api.js';

const AROUND = 28;
const ASKED = 120;
const CROWDS = ['Measure', 'Indicator']; // there are many of these around everything: they take the room that others leave

// { nodes: IRI → node with `via`, the thing it came with; edges: one for each pair of nodes with its facts; totals: IRI → neighbours }
// Of each open thing the `most` nearest neighbours are taken.
export async function graphOf(state, most = AROUND) {
  const nodes = new Map();
  const facts = new Map();
  const totals = new Map();
  const take = (answer, via) => {
    for (const node of answer.nodes) if (!nodes.has(node.iri)) nodes.set(node.iri, { ...node, via });
    for (const edge of answer.edges) facts.set(`${edge.relation} ${edge.fact} ${edge.source} ${edge.target}`, edge);
  };
  if (state.from) take(await pathOf(state), state.from);
  else if (!state.open.length) take(await ask('around', { iri: state.entity, depth: 0 }), state.entity);
  const answers = await Promise.all(state.open.map((iri) => neighbours(iri, most)));
  answers.forEach((answer, index) => {
    totals.set(state.open[index], answer.total);
    take(answer, state.open[index]);
  });
  await addLinesAmong(nodes, facts, state.open.length);
  const gone = new Set(state.hidden);
  for (const [iri, { kind }] of nodes) if (gone.has(iri) || state.kinds.includes(kind)) nodes.delete(iri);
  return { nodes, edges: bundled([...facts.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target))), totals };
}

// The nearest neighbours of a thing, at most so many, those first that tell most.
async function neighbours(iri, most) {
  const answer = await ask('around', { iri, limit: ASKED });
  const isCrowd = ({ iri: one, kind }) => one !== iri && CROWDS.includes(kind);
  const inOrder = [...answer.nodes.filter((node) => !isCrowd(node)), ...answer.nodes.filter(isCrowd)];
  return { ...answer, nodes: inOrder.slice(0, most) };
}

// The way between two things; none where nothing links them, which the panel tells.
async function pathOf({ from, to }) {
  try {
    return await ask('path', { from, to });
  } catch (error) {
    if (error instanceof Failure && error.status === 404) return { nodes: [], edges: [] };
    throw error;
  }
}

// What several open things brought in may be linked among itself.
async function addLinesAmong(nodes, facts, opened) {
  if (opened < 2 || nodes.size > 400) return;
  const answer = await ask('around', { iri: [...nodes.keys()], depth: 0, limit: 1000 });
  for (const edge of answer.edges) facts.set(`${edge.relation} ${edge.fact} ${edge.source} ${edge.target}`, edge);
}

// All facts between two things are one line.
function bundled(facts) {
  const found = new Map();
  for (const fact of facts) {
    const id = [fact.source, fact.target].sort().join(' ');
    if (!found.has(id)) found.set(id, { id, from: fact.source, to: fact.target, facts: [] });
    found.get(id).facts.push(fact);
  }
  return [...found.values()];
}
