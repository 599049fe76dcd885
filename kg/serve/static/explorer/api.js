// The server's answers. Each is asked for once; an error is an `Error` with one plain line.
const answers = new Map();

export class Failure extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

// The answer to /api/NAME with parameters; a parameter that is a list is repeated.
export function ask(name, parameters = {}) {
  const address = addressOf(name, parameters);
  if (!answers.has(address)) {
    const answer = fetched(address);
    answers.set(address, answer);
    answer.catch(() => answers.delete(address)); // what failed may be asked again
  }
  return answers.get(address);
}

export function addressOf(name, parameters) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) for (const one of [value].flat()) query.append(key, one);
  return `/api/${name}?${query}`;
}

async function fetched(address) {
  const response = await fetch(address);
  const content = await response.json().catch(() => ({ error: response.statusText }));
  if (!response.ok) throw new Failure(content.error, response.status);
  return content;
}
