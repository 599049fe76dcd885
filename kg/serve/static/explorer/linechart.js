// A figure over time: what it was as a line, goals and forecasts as rings.
import { drawn, hint, words, yearTicks, yearsOf } from './svg.js';

const WIDTH = 400;
const HEIGHT = 150;
const LEFT = 8;
const FOOT = 20;
const HEAD = 18;

// `points` are {period, value, text, status, choose}; `label` tells what the chart is.
export function lineChart(label, points) {
  const placed = points
    .filter(({ period, value }) => /^\d{4}/.test(period) && Number.isFinite(value))
    .map((point) => ({ ...point, when: (yearsOf(point.period) + yearsOf(point.period, true)) / 2 }))
    .sort((a, b) => a.when - b.when);
  if (new Set(placed.map(({ when }) => when)).size < 2) return [];
  const [x, y] = scalesOf(placed);
  const chart = drawn('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label, class: 'chart' });
  chart.append(drawn('line', { x1: LEFT, x2: WIDTH - LEFT, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT, class: 'grid' }));
  for (const { when, label: tick } of ticksOf(placed)) chart.append(words({ x: x(when), y: HEIGHT - 5, 'text-anchor': anchorAt(x(when)) }, tick));
  const line = placed.filter(({ status }) => status === 'actual').map(({ when, value }) => `${x(when)},${y(value)}`);
  if (line.length > 1) chart.append(drawn('polyline', { points: line.join(' '), class: 'line' }));
  placed.forEach((point, index) => chart.append(dotOf(point, x(point.when), y(point.value))));
  for (const index of [0, placed.length - 1]) {
    const { when, value, text } = placed[index];
    chart.append(words({ x: x(when), y: y(value) - 9, 'text-anchor': anchorAt(x(when)), class: 'name' }, text));
  }
  return [chart];
}

const anchorAt = (x) => (x < WIDTH * 0.2 ? 'start' : x > WIDTH * 0.8 ? 'end' : 'middle');

// Years where there are several; of a shorter time the first and the last period.
function ticksOf(placed) {
  const [first, last] = [placed[0], placed[placed.length - 1]];
  if (last.when - first.when < 2) return [first, last].map(({ when, period }) => ({ when, label: period }));
  return yearTicks(Math.floor(first.when), Math.floor(last.when), 8).map((year) => ({ when: year + 0.5, label: String(year) }));
}

function scalesOf(placed) {
  const [from, to] = [placed[0].when, placed[placed.length - 1].when];
  const values = placed.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (when) => LEFT + 12 + ((when - from) / (to - from)) * (WIDTH - 2 * LEFT - 24);
  const y = (value) => HEIGHT - FOOT - ((value - low) / (high - low || 1)) * (HEIGHT - FOOT - HEAD - 6) - 2;
  return [x, y];
}

function dotOf({ period, text, status, choose }, x, y) {
  const dot = drawn('circle', { cx: x, cy: y, r: 4.5, class: status === 'actual' ? 'dot' : 'dot goal' }, hint(`${period}: ${text}`));
  dot.addEventListener('click', choose);
  return dot;
}
