// The article beside the picture, cut where a sentence with facts begins or ends, so that each stretch can be lit and clicked.
let drawnSource = null;
let stretches = [];

function drawArticle(source) {
  if (drawnSource === source) return;
  drawnSource = source;
  const { title, medium, published, authors } = model.sources[source];
  const about = [medium, published, authors.length ? say('by', { names: authors.join(inLanguage(['、', ', '])) }) : ''].filter(Boolean).join(' · ');
  stretches = [];
  const paragraphs = paragraphsOf(source).map(([start, end], index) =>
    element('p', { className: index ? '' : 'first' }, ...stretchesIn(source, start, end)),
  );
  byId('article').replaceChildren(element('p', { className: 'source', textContent: about || title }), ...paragraphs);
  byId('article').scrollTop = 0;
}

// The article that says most of a node.
function articleOn(index) {
  const told = model.sources.map(() => 0);
  for (const passage of index in model.nodes ? passagesOfNode(index) : []) told[passageAt(passage).source] += 1;
  return Math.max(0, told.indexOf(Math.max(...told)));
}

function paragraphsOf(source) {
  const found = [];
  let start = 0;
  for (const line of model.sources[source].text.split('\n')) {
    const length = Array.from(line).length;
    if (line.trim()) found.push([start, start + length]);
    start += length + 1;
  }
  return found;
}

function stretchesIn(source, start, end) {
  const bounds = new Set([start, end]);
  const here = model.passages.filter((passage) => passage[0] === source && passage[1] < end && start < passage[2]);
  for (const passage of here) for (const at of [passage[1], passage[2]]) if (start < at && at < end) bounds.add(at);
  const cuts = [...bounds].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index];
    const spoken = here.some((passage) => passage[1] <= from && to <= passage[2]);
    const span = element('span', { className: spoken ? 'sentence' : '', textContent: cut(source, from, to) });
    if (spoken) {
      span.dataset.start = from;
      span.dataset.end = to;
      span.tabIndex = -1;
      stretches.push({ span, start: from, end: to });
    }
    return span;
  });
}

// Light the sentences of the chosen facts, mark the very words in them, and scroll the first into view.
function markArticle(indices = state.chosen.passages) {
  const passages = indices.map(passageAt);
  if (passages.length && !passages.some((passage) => passage.source === drawnSource)) drawArticle(passages[0].source);
  const here = passages.filter((passage) => passage.source === drawnSource);
  for (const { span, start, end } of stretches)
    span.classList.toggle(
      'lit',
      here.some((passage) => passage.start <= start && end <= passage.end),
    );
  markWords(here);
  const first = stretches.find(({ span }) => span.classList.contains('lit'));
  if (first && !state.chosen.of?.sentence) scrollTo(first.span);
}

function scrollTo(span) {
  const box = byId('article');
  const top = span.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop;
  box.scrollTop = Math.max(0, top - box.clientHeight * 0.25);
}

function markWords(passages) {
  if (!('highlights' in CSS)) return;
  const ranges = passages.map(({ focusStart, focusEnd }) => rangeOf(focusStart, focusEnd)).filter(Boolean);
  CSS.highlights.set('kg-focus', new Highlight(...ranges));
}

function rangeOf(start, end) {
  const first = stretches.find((stretch) => stretch.start <= start && start < stretch.end);
  const last = stretches.find((stretch) => stretch.start < end && end <= stretch.end);
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.span.firstChild, cut(drawnSource, first.start, start).length);
  range.setEnd(last.span.firstChild, cut(drawnSource, last.start, end).length);
  return range;
}

function startArticle() {
  const box = byId('article');
  box.addEventListener('click', (event) => {
    const span = event.target.closest('.sentence');
    if (span && getSelection().isCollapsed) chooseSentence(drawnSource, Number(span.dataset.start), Number(span.dataset.end));
  });
  box.addEventListener('keydown', (event) => {
    const at = stretches.findIndex(({ span }) => span === document.activeElement);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step && stretches.length) {
      stretches[Math.max(0, Math.min(stretches.length - 1, at + step))].span.focus();
      event.preventDefault();
    } else if (event.key === 'Enter' && at >= 0) {
      chooseSentence(drawnSource, stretches[at].start, stretches[at].end);
    }
  });
}
