// What the reader looks at of all that is in the picture: a stretch of time, a place. Everything else fades.
const filter = { from: null, to: null, place: null };

const isFiltering = () => filter.from !== null || filter.place !== null;
const innerPlaces = model.places.map(() => []);
model.places.forEach(({ within }, index) => {
  if (within !== null) innerPlaces[within].push(index);
});

// Nodes and facts that are outside; worked out when the filter changes.
let outsideNodes = new Set();
let outsideFacts = new Set();

function applyFilter() {
  const there = filter.place === null ? null : placesInside(filter.place);
  const isThere = (index) => !there || model.nodes[index].places.some((place) => there.has(place));
  const isThen = ({ when }) => filter.from === null || (when && when[0] <= filter.to && filter.from <= when[1]);
  outsideFacts = new Set();
  const spokenOf = new Set();
  model.facts.forEach((fact, index) => {
    if (isThen(fact) && (isThere(fact.source) || isThere(fact.target))) spokenOf.add(fact.source).add(fact.target);
    else outsideFacts.add(index);
  });
  for (const index of [...spokenOf]) if (model.nodes[index].host !== undefined) spokenOf.add(model.nodes[index].host);
  outsideNodes = new Set(model.nodes.keys().filter((index) => isFiltering() && !spokenOf.has(index)));
  redraw();
}

function placesInside(place) {
  const found = new Set([place]);
  for (const one of found) for (const inner of innerPlaces[one]) found.add(inner);
  return found;
}

// The list of places, inner ones set in; the number is how many facts are about each.
function showPlaces() {
  const select = byId('place');
  const depths = [];
  model.places.forEach(({ within }, index) => (depths[index] = within === null ? 0 : depths[within] + 1));
  const options = model.places.map(({ name }, index) =>
    element('option', { value: String(index), textContent: `${'\u3000'.repeat(depths[index])}${name}`, selected: index === filter.place }),
  );
  select.replaceChildren(element('option', { value: '', textContent: say('allPlaces') }), ...options);
  select.parentElement.hidden = model.places.length < 2 || model.sources.length < 2; // one article is of one place
}

function choosePlace(place) {
  filter.place = place;
  applyFilter();
  const inside = model.nodes.map((_, index) => index).filter((index) => !outsideNodes.has(index) && !isHidden(index));
  if (place === null) showAll();
  else if (inside.length) show(inside);
  announce(place === null ? say('allPlaces') : say('results', { n: inside.length }));
}

function clearFilter() {
  Object.assign(filter, { from: null, to: null, place: null });
  byId('place').value = '';
  applyFilter();
  drawTimeline();
}

function startFilter() {
  byId('place').addEventListener('change', (event) => choosePlace(event.target.value === '' ? null : Number(event.target.value)));
}
