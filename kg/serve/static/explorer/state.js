// What is being looked at. The address holds all of it, so that a copied address shows the same picture to somebody else.
//
//   entity   the thing that is read about            article, fact   the article that is read, and which of its facts is marked
//   open     things whose neighbours are drawn       from, to        the two ends of a path
//   hidden   things left out, kinds left out         pins            where things are held: IRI → [x, y]
const EMPTY = { entity: '', article: '', fact: '', from: '', to: '', open: [], hidden: [], kinds: [], pins: {}, language: 'zh' };
const PICTURE = ['open', 'hidden', 'kinds', 'pins', 'from', 'to'];
const MOST_UNDONE = 100;

let base = '';
let now = EMPTY;
const undone = [];
const listeners = [];

export const state = () => now;
export const whenChanged = (listener) => listeners.push(listener);
export const canUndo = () => undone.length > 0;

const short = (iri) => (iri.startsWith(base) ? iri.slice(base.length) : iri);
const long = (name) => (!name || /^[a-z][a-z0-9+.-]*:/i.test(name) ? name : base + name);

// Read the address, and from now on follow it.
export function startState(dataBase) {
  base = dataBase;
  now = read(location.search);
  addEventListener('popstate', () => {
    now = read(location.search);
    undone.length = 0;
    tell();
  });
}

// Go somewhere: a new step in the browser's history.
export function go(patch) {
  remember(patch);
  now = { ...now, ...patch };
  history.pushState(null, '', addressOf(now));
  tell();
}

// Change the picture where one is.
export function change(patch) {
  remember(patch);
  now = { ...now, ...patch };
  history.replaceState(null, '', addressOf(now));
  tell();
}

export function undo() {
  if (!undone.length) return;
  now = { ...now, ...undone.pop() };
  history.replaceState(null, '', addressOf(now));
  tell();
}

// Begin anew with a thing, an article or a path; what was drawn before is a step back in the browser's history.
export function start(patch) {
  undone.length = 0;
  now = { ...EMPTY, language: now.language, open: patch.entity ? [patch.entity] : [], ...patch };
  history.pushState(null, '', addressOf(now));
  tell();
}

function remember(patch) {
  if (!PICTURE.some((key) => key in patch && JSON.stringify(patch[key]) !== JSON.stringify(now[key]))) return;
  undone.push(Object.fromEntries(PICTURE.map((key) => [key, now[key]])));
  if (undone.length > MOST_UNDONE) undone.shift();
}

const tell = () => listeners.forEach((listener) => listener(now));

function read(search) {
  const query = new URLSearchParams(search);
  const list = (name) => (query.get(name) ?? '').split(',').filter(Boolean);
  const entity = long(query.get('entity') ?? '');
  const ends = { from: long(query.get('from') ?? ''), to: long(query.get('to') ?? '') };
  const isOpen = query.has('open') || ends.from;
  return {
    ...EMPTY,
    ...ends,
    entity,
    article: articleIn(query.get('article') ?? ''),
    fact: long(query.get('fact') ?? ''),
    open: isOpen ? list('open').map(long) : entity ? [entity] : [],
    hidden: list('hidden').map(long),
    kinds: list('kinds'),
    pins: Object.fromEntries(list('pins').map(pinIn).filter(Boolean)),
    language: query.get('lang') === 'en' ? 'en' : 'zh',
  };
}

// An article goes by its IRI, as all things do, or by its id.
const articleIn = (name) => (name.includes('/') ? long(name) : name);

function pinIn(text) {
  const found = /^(.+)@(-?\d+):(-?\d+)$/.exec(text);
  return found && [long(found[1]), [Number(found[2]), Number(found[3])]];
}

// The address of a state; what is usual is left out.
export function addressOf(wanted) {
  const query = new URLSearchParams();
  for (const key of ['entity', 'article', 'fact', 'from', 'to']) if (wanted[key]) query.set(key, short(wanted[key]));
  const usual = wanted.entity && !wanted.from ? [wanted.entity] : [];
  if (wanted.open.join() !== usual.join()) query.set('open', wanted.open.map(short).join());
  if (wanted.hidden.length) query.set('hidden', wanted.hidden.map(short).join());
  if (wanted.kinds.length) query.set('kinds', wanted.kinds.join());
  const pins = Object.entries(wanted.pins).map(([iri, [x, y]]) => `${short(iri)}@${x}:${y}`);
  if (pins.length) query.set('pins', pins.join());
  if (wanted.language === 'en') query.set('lang', 'en');
  return `/${query.size ? '?' : ''}${query}`;
}
