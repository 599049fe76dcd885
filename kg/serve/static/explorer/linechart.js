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
  const [x, y, from, to] = scalesOf(placed);
  const chart = drawn('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label, class: 'chart' });
  chart.append(drawn('line', { x1: LEFT, x2: WIDTH - LEFT, y1: HEIGHT - FOOT, y2: HEIGHT - FOOT, class: 'grid' }));
  for (const year of yearTicks(from, to, 8)) chart.append(words({ x: x(year + 0.5), y: HEIGHT - 5, 'text-anchor': 'middle' }, String(year)));
  const line = placed.filter(({ status }) => status === 'actual').map(({ when, value }) => `${x(when)},${y(value)}`);
  if (line.length > 1) chart.append(drawn('polyline', { points: line.join(' '), class: 'line' }));
  placed.forEach((point, index) => chart.append(dotOf(point, x(point.when), y(point.value))));
  for (const index of [0, placed.length - 1]) {
    const { when, value, text } = placed[index];
    chart.append(words({ x: x(when), y: y(value) - 9, 'text-anchor': index ? 'end' : 'start', class: 'name' }, text));
  }
  return [chart];
}

function scalesOf(placed) {
  const [from, to] = [Math.floor(placed[0].when), Math.floor(placed[placed.length - 1].when)];
  const values = placed.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (when) => LEFT + 12 + ((when - from) / Math.max(1, to + 1 - from)) * (WIDTH - 2 * LEFT - 24);
  const y = (value) => HEIGHT - FOOT - ((value - low) / (high - low || 1)) * (HEIGHT - FOOT - HEAD - 6) - 2;
  return [x, y, from, to];
}

function dotOf({ period, text, status, choose }, x, y) {
  const dot = drawn('circle', { cx: x, cy: y, r: 4.5, class: status === 'actual' ? 'dot' : 'dot goal' }, hint(`${period}: ${text}`));
  dot.addEventListener('click', choose);
  return dot;
}
