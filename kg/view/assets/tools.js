// Buttons, keys and the bottom sheet of narrow windows.
const isNarrow = () => matchMedia('(max-width: 760px)').matches;

// How much of the picture's lower part the open sheet lies over, in pixels.
function coveredHeight() {
  if (!isNarrow() || !byId('panel').classList.contains('open')) return 0;
  return Math.max(0, byId('network').getBoundingClientRect().bottom - (innerHeight - 0.62 * byId('panel').parentElement.clientHeight));
}

function openSheet(tab) {
  const panel = byId('panel');
  if (!isNarrow()) return;
  panel.classList.add('open');
  byId('sheet').setAttribute('aria-expanded', 'true');
  showTab(tab);
}

function closeSheet() {
  byId('panel').classList.remove('open');
  byId('sheet').setAttribute('aria-expanded', 'false');
}

function showTab(tab) {
  byId('panel').dataset.tab = tab;
  for (const name of ['facts', 'article']) byId(`tab-${name}`).setAttribute('aria-selected', String(name === tab));
  if (tab === 'article') {
    const lit = stretches.find(({ span }) => span.classList.contains('lit'));
    if (lit) scrollTo(lit.span);
  }
}

function toggleFocus() {
  if (state.chosen.of?.node === undefined) return;
  state.focused = !state.focused;
  byId('focus').setAttribute('aria-pressed', String(state.focused));
  redraw();
  if (state.focused) show([...nearChosen()]);
  else showAll();
}

function togglePhysics() {
  state.physics = !state.physics;
  byId('physics').setAttribute('aria-pressed', String(state.physics));
  network.setOptions({
    physics: state.physics
      ? {
          enabled: true,
          solver: 'forceAtlas2Based',
          forceAtlas2Based: { gravitationalConstant: -90, springLength: 120, avoidOverlap: 0.8 },
          stabilization: false,
        }
      : { enabled: false },
  });
  if (!state.physics) restorePlaces();
  redraw();
  if (!state.physics) showAll();
}

function savePng() {
  const drawn = byId('network').querySelector('canvas');
  const picture = element('canvas', { width: drawn.width, height: drawn.height });
  const context = picture.getContext('2d');
  context.fillStyle = PAPER;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(drawn, 0, 0);
  picture.toBlob((blob) => {
    const address = URL.createObjectURL(blob);
    const link = element('a', { href: address, download: `${model.file}.png` });
    document.body.append(link);
    link.click();
    link.remove();
    URL.revokeObjectURL(address);
    announce(say('saved'));
  }, 'image/png');
}

function reset() {
  state.hiddenKinds.clear();
  state.opened.clear();
  clearFilter();
  if (state.physics) togglePhysics();
  restorePlaces();
  byId('query').value = '';
  closeSheet();
  chooseNothing();
  showLegend();
  showAll();
}

function switchLanguage() {
  state.language = state.language === 'zh' ? 'en' : 'zh';
  drawnSource = null;
  showWords();
  redraw();
}

// A picture of only a part of what was asked for says so.
function showNotice() {
  const { nodes, whole } = model.shown;
  byId('notice').hidden = nodes === whole;
  byId('notice').textContent = say('limited', { n: nodes.toLocaleString('en'), of: whole.toLocaleString('en') });
}

const headline = () => (model.sources.length === 1 ? model.sources[0].title : say('articles', { n: model.sources.length }));

function showWords() {
  translatePage();
  byId('title').textContent = model.title || headline();
  showLegend();
  showPlaces();
  drawTimeline();
  showNotice();
  showFacts();
  const [passage] = state.chosen.passages;
  drawArticle(passage === undefined ? articleOn(model.topic) : passageAt(passage).source);
  markArticle();
}

// From the chosen node to the nearest one in the direction of the key.
function step(key) {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  const from = state.chosen.of?.node;
  if (from === undefined) {
    chooseNode(model.topic);
    return;
  }
  const here = network.getPosition(from);
  let best = [Infinity, from];
  model.nodes.forEach((_, index) => {
    if (index === from || nodes.get(index).hidden) return;
    const { x, y } = network.getPosition(index);
    const ahead = (x - here.x) * direction[0] + (y - here.y) * direction[1];
    const aside = Math.abs((x - here.x) * direction[1]) + Math.abs((y - here.y) * direction[0]);
    const cost = ahead + 2 * aside;
    if (ahead > 0 && aside < 2 * ahead && cost < best[0]) best = [cost, index];
  });
  chooseNode(best[1]);
}

function startTools() {
  byId('focus').addEventListener('click', toggleFocus);
  byId('physics').addEventListener('click', togglePhysics);
  byId('png').addEventListener('click', savePng);
  byId('reset').addEventListener('click', reset);
  byId('language').addEventListener('click', switchLanguage);
  byId('sheet').addEventListener('click', () =>
    byId('panel').classList.contains('open') ? closeSheet() : openSheet(byId('panel').dataset.tab),
  );
  for (const tab of ['facts', 'article'])
    byId(`tab-${tab}`).addEventListener('click', () => {
      openSheet(tab);
      showTab(tab);
    });
  byId('network').addEventListener('keydown', (event) => {
    if (event.key.startsWith('Arrow')) {
      step(event.key);
      event.preventDefault();
    }
    if (event.key === 'Enter' && membersOf[state.chosen.of?.node]?.length) toggleMembers(state.chosen.of.node);
  });
  document.addEventListener('keydown', (event) => {
    if (event.target.closest('input') || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      chooseNothing();
      closeSheet();
    }
    if (event.key === '/') {
      byId('query').focus();
      event.preventDefault();
    }
    if (event.key === 'f') toggleFocus();
    if (event.key === 'r') reset();
  });
}
