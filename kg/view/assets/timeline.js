// The time axis: a bar for each step, as high as there are facts; a range dragged over it, or moved by keys, fades what lies outside.
const SVG = 'http://www.w3.org/2000/svg';
const AXIS = { height: 40, foot: 15 };

function drawn(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

const counts = (model.timeline?.steps ?? []).map(() => 0);
for (const { when } of model.timeline ? model.facts : []) if (when) for (let step = when[0]; step <= when[1]; step += 1) counts[step] += 1;

const axis = () => byId('timeline').querySelector('svg');
const stepWidth = () => byId('timeline').clientWidth / counts.length;

function drawTimeline() {
  if (!model.timeline) return;
  const width = byId('timeline').clientWidth;
  const step = stepWidth();
  const most = Math.max(...counts);
  const [from, to] = chosenSteps();
  const bars = counts.map((count, index) => {
    const height = count ? Math.max(1.5, (count / most) * (AXIS.height - AXIS.foot - 4)) : 0;
    const shape = { x: index * step + 0.5, y: AXIS.height - AXIS.foot - height, width: Math.max(1, step - 1), height };
    return drawn('rect', { ...shape, class: index >= from && index <= to ? 'bar in' : 'bar' });
  });
  const range = filter.from === null ? [] : [drawn('rect', { x: from * step, y: 0, width: (to - from + 1) * step, height: AXIS.height - AXIS.foot, class: 'range' })];
  axis().setAttribute('viewBox', `0 0 ${width} ${AXIS.height}`);
  axis().replaceChildren(...range, ...bars, ...ticks(step, width));
  showHandles(from, to, step);
}

// Words under the axis where they have room: the ends first, then round years or months.
function ticks(step, width) {
  const last = counts.length - 1;
  const every = Math.max(1, Math.ceil(64 / step));
  const wanted = [0, last, ...counts.keys()].filter((index, place) => place < 2 || (index % every === 0 && index > every / 2 && index < last - every / 2));
  return wanted.map((index) => {
    const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
    const x = index === 0 ? 0 : index === last ? width : (index + 0.5) * step;
    const made = drawn('text', { x, y: AXIS.height - 2, 'text-anchor': anchor });
    made.textContent = stepName(index);
    return made;
  });
}

function stepName(index) {
  const { steps, open } = model.timeline;
  const beyond = index === 0 && open[0] ? '≤' : index === steps.length - 1 && open[1] ? '≥' : '';
  return beyond + steps[index];
}

const chosenSteps = () => (filter.from === null ? [0, counts.length - 1] : [filter.from, filter.to]);

// The ends of the range as sliders, for the keyboard and for those who do not see the bars.
function showHandles(from, to, step) {
  for (const [name, at, edge] of [['from', from, from * step], ['to', to, (to + 1) * step]]) {
    const handle = byId(`time-${name}`);
    handle.style.left = `${edge}px`;
    handle.setAttribute('aria-valuemax', String(counts.length - 1));
    handle.setAttribute('aria-valuenow', String(at));
    handle.setAttribute('aria-valuetext', stepName(at));
  }
  byId('time-words').textContent = filter.from === null ? say('allTime') : from === to ? stepName(from) : `${stepName(from)} – ${stepName(to)}`;
  byId('time-all').hidden = filter.from === null;
}

function chooseTime(one, other) {
  const [from, to] = one <= other ? [one, other] : [other, one];
  const everything = from === 0 && to === counts.length - 1;
  Object.assign(filter, everything ? { from: null, to: null } : { from, to });
  drawTimeline();
  applyFilter();
}

function startDragging() {
  const strip = byId('timeline');
  const stepAt = (event) => {
    const { left } = strip.getBoundingClientRect();
    return Math.max(0, Math.min(counts.length - 1, Math.floor((event.clientX - left) / stepWidth())));
  };
  let fixed = null;
  strip.addEventListener('pointerdown', (event) => {
    const [from, to] = chosenSteps();
    const handle = event.target.closest('[role=slider]')?.id;
    fixed = handle === 'time-from' ? to : handle === 'time-to' ? from : stepAt(event);
    strip.setPointerCapture(event.pointerId);
    if (!handle) chooseTime(fixed, fixed);
  });
  strip.addEventListener('pointermove', (event) => {
    if (fixed !== null) chooseTime(fixed, stepAt(event));
  });
  for (const end of ['pointerup', 'pointercancel']) strip.addEventListener(end, () => (fixed = null));
}

function startTimeline() {
  byId('time').hidden = !model.timeline;
  if (!model.timeline) return;
  startDragging();
  for (const name of ['from', 'to'])
    byId(`time-${name}`).addEventListener('keydown', (event) => {
      const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -Infinity, End: Infinity }[event.key];
      if (!by) return;
      const [from, to] = chosenSteps();
      const moved = Math.max(0, Math.min(counts.length - 1, (name === 'from' ? from : to) + by));
      if (name === 'from') chooseTime(Math.min(moved, to), to);
      else chooseTime(from, Math.max(moved, from));
      event.preventDefault();
      event.stopPropagation();
    });
  byId('time-all').addEventListener('click', () => chooseTime(0, counts.length - 1));
  new ResizeObserver(drawTimeline).observe(byId('timeline'));
}
