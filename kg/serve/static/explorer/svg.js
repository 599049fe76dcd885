// What both charts are drawn with: elements of SVG, and dates as points on a scale of years.
const SVG = 'http://www.w3.org/2000/svg';

export function drawn(tag, attributes = {}, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export const words = (attributes, text) => drawn('text', attributes, document.createTextNode(text));
export const hint = (text) => drawn('title', {}, document.createTextNode(text));

// A date (`2008`, `2008-05`, `2008-05-01`, `2008-Q2`, `2006/2010`) as a number of years; `end` takes the end of it.
export function yearsOf(date, end = false) {
  const [first, last = first] = date.split('/');
  const [year, part = '', day = ''] = (end ? last : first).split('-');
  const quarter = /^Q([1-4])$/.exec(part);
  const half = /^H([12])$/.exec(part);
  const [from, length] = quarter ? [(quarter[1] - 1) / 4, 1 / 4] : half ? [(half[1] - 1) / 2, 1 / 2] : !part ? [0, 1] : [(part - 1) / 12, 1 / 12];
  const within = day ? (Number(day) - 1) / 365 : 0;
  return Number(year) + from + (day ? within : end ? length : 0);
}

// Whole years between two ends, few enough to be read.
export function yearTicks(from, to, most) {
  const every = [1, 2, 5, 10, 20, 50].find((step) => (to - from) / step <= most) ?? 100;
  const ticks = [];
  for (let year = Math.ceil(from / every) * every; year <= to; year += every) ticks.push(year);
  return ticks;
}
