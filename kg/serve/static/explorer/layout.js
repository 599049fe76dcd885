// Where the chips stand: what is linked near each other, no chip on another. The same nodes in the same order give the same places;
// those that stand already stay where they are, so that a picture grows without jumping.
const IDEAL = 130;
const TOGETHER = 0.012; // how strongly everything is drawn to the middle
const ROUNDS = 220;
const GAP = 10;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

// `nodes` are {id, width, height, via}, `links` are [id, id]; `standing` and `pinned` are maps id → {x, y}. Returns such a map.
// `flat` is how many times as wide as high the picture is to be.
export function placesOf(nodes, links, standing, pinned, flat) {
  const bodies = bodiesOf(nodes, standing, pinned, flat);
  const free = bodies.filter((body) => !body.fixed);
  const number = new Map(bodies.map((body, index) => [body.id, index]));
  const pairs = links.map((link) => link.map((id) => number.get(id)));
  if (free.length) for (let round = 0; round < ROUNDS; round += 1) relax(bodies, pairs, 1 - round / ROUNDS);
  for (const body of bodies) body.y /= flat;
  keepApart(bodies);
  return new Map(bodies.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
}

// New nodes begin on a spiral around the one they came with.
function bodiesOf(nodes, standing, pinned, flat) {
  const made = new Map();
  const around = new Map();
  for (const { id, width, height, via } of nodes) {
    const place = pinned.get(id) ?? standing.get(id);
    const turn = around.get(via) ?? 0;
    around.set(via, turn + 1);
    const centre = made.get(via) ?? { x: 0, y: 0 };
    const reach = id === via || nodes.length === 1 ? 0 : IDEAL * 0.5 * Math.sqrt(turn + 1);
    const begin = place ? { x: place.x, y: place.y * flat } : { x: centre.x + reach * Math.cos(turn * GOLDEN), y: centre.y + reach * Math.sin(turn * GOLDEN) };
    made.set(id, { id, ...begin, width, height, fixed: Boolean(place), pinned: pinned.has(id) });
  }
  return [...made.values()];
}

function relax(bodies, pairs, heat) {
  const moves = bodies.map(() => [0, 0]);
  for (let one = 0; one < bodies.length; one += 1)
    for (let other = one + 1; other < bodies.length; other += 1) {
      const [dx, dy, distance] = between(bodies[one], bodies[other]);
      if (distance > 5 * IDEAL) continue;
      push(moves, one, other, dx / distance, dy / distance, -(IDEAL * IDEAL) / distance);
    }
  for (const [one, other] of pairs) {
    const [dx, dy, distance] = between(bodies[one], bodies[other]);
    push(moves, one, other, dx / distance, dy / distance, (distance * distance) / IDEAL / 2);
  }
  bodies.forEach((body, index) => {
    if (body.fixed) return;
    const [x, y] = moves[index];
    const length = Math.hypot(x, y) || 1;
    const step = Math.min(length, 60 * heat + 1) / length;
    body.x += x * step - body.x * TOGETHER;
    body.y += y * step - body.y * TOGETHER;
  });
}

function between(one, other) {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  return [dx, dy, Math.max(1, Math.hypot(dx, dy))];
}

function push(moves, one, other, x, y, force) {
  moves[one][0] += x * force;
  moves[one][1] += y * force;
  moves[other][0] -= x * force;
  moves[other][1] -= y * force;
}

// Chips that lie on each other give way along the shorter side, those that stand already less than new ones, pinned ones never.
function keepApart(bodies) {
  for (let round = 0; round < 400; round += 1) {
    let moved = false;
    for (let one = 0; one < bodies.length; one += 1)
      for (let other = one + 1; other < bodies.length; other += 1) if (giveWay(bodies[one], bodies[other], round)) moved = true;
    if (!moved) return;
  }
}

function giveWay(one, other, round) {
  const x = (one.width + other.width) / 2 + GAP - Math.abs(one.x - other.x);
  const y = (one.height + other.height) / 2 + GAP - Math.abs(one.y - other.y);
  if (x <= 0.5 || y <= 0.5) return false;
  const weight = (body) => (body.pinned ? 0 : body.fixed && round < 200 ? 0 : 1);
  let [a, b] = [weight(one), weight(other)];
  if (a + b === 0) [a, b] = [one.pinned ? 0 : 1, other.pinned ? 0 : 1];
  if (a + b === 0) return false;
  const axis = x < y ? 'x' : 'y';
  const amount = Math.min(x, y) / (a + b);
  const sign = one[axis] < other[axis] || (one[axis] === other[axis] && one.id < other.id) ? -1 : 1;
  one[axis] += sign * amount * a;
  other[axis] -= sign * amount * b;
  return true;
}
