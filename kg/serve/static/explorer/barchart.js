// Posts over time: a row for each, a bar from the first article that says so to the last: not the time in office, of which that says nothing.
import { drawn, hint, words, yearTicks, yearsOf } from './svg.js';

const WIDTH = 400;
const ROW = 34;
const FOOT = 22;

// `rows` are {label, first, last, isPast, words, choose}; `label` tells what the chart is.
export function barChart(label, rows) {
  const dated = rows.filter(({ first, last }) => first && last);
  if (!dated.length) return [];
  let from = Math.min(...dated.map(({ first }) => yearsOf(first)));
  let to = Math.max(...dated.map(({ last }) => yearsOf(last, true)));
  if (to - from < 1) [from, to] = [Math.floor(from), Math.floor(from) + 1];
  const at = (years) => 8 + ((years - from) / (to - from)) * (WIDTH - 16);
  const height = dated.length * ROW + FOOT;
  const chart = drawn('svg', { viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': label, class: 'chart' });
  for (const year of yearTicks(from, to, 7)) {
    chart.append(drawn('line', { x1: at(year), x2: at(year), y1: 0, y2: height - FOOT, class: 'grid' }));
    chart.append(words({ x: at(year), y: height - 6, 'text-anchor': 'middle' }, String(year)));
  }
  dated.forEach((row, index) => chart.append(barOf(row, index * ROW, at)));
  return [chart];
}

function barOf(row, top, at) {
  const [left, right] = [at(yearsOf(row.first)), at(yearsOf(row.last, true))];
  const isRight = left > WIDTH * 0.55;
  const bar = drawn('g', { class: row.isPast ? 'post past' : 'post' }, hint(row.words));
  bar.append(words({ x: isRight ? right : left, y: top + 14, 'text-anchor': isRight ? 'end' : 'start', class: 'name' }, row.label));
  bar.append(drawn('rect', { x: left, y: top + 19, width: Math.max(6, right - left), height: 9, rx: 4.5 }));
  bar.addEventListener('click', row.choose);
  return bar;
}
