// What is seen, as a file: the picture as PNG, its things and facts as CSV, Turtle or GraphML.
import { announce, byId, element } from '/static/dom.js';
import { addressOf } from './api.js';
import { pictureBlob, shownNodes } from './picture.js';
import { say } from './words.js';

const MOST = 1000;
const FORMATS = ['csv', 'turtle', 'graphml'];

function save(href, name) {
  const link = element('a', { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  announce(say('saved'));
}

async function savePicture() {
  const address = URL.createObjectURL(await pictureBlob());
  save(address, 'network.png');
  URL.revokeObjectURL(address);
}

function saveData(format) {
  const iris = [...shownNodes().keys()];
  if (iris.length > MOST) announce(say('many', { n: MOST }));
  else save(addressOf('export', { format, iri: iris }), '');
}

export function startDownloads() {
  byId('png').addEventListener('click', savePicture);
  for (const format of FORMATS) byId(format).addEventListener('click', () => saveData(format));
  const menu = byId('downloads');
  menu.addEventListener('click', (event) => {
    if (event.target.closest('[role=menuitem]')) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary').focus();
    event.stopPropagation();
  });
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
