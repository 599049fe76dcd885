// The query editor: kept questions, completion of the ontology's terms, the answer as a table.
import { completion } from "./completion.js";
import { table, text } from "./answer.js";

const find = (name) => document.getElementById(name);
const [form, query, questions, message, answer, run, stop, format, download] =
  ["form", "query", "questions", "message", "answer", "run", "stop", "format", "download"].map(find);
const ROWS = ["json", "xml", "csv", "tsv"];
let asking = null;

const vocabulary = await (await fetch("/api/vocabulary")).json();
const withPrefixes = (body) => (/^\s*(PREFIX|BASE)/im.test(body) ? body : `${declared(body)}${body}`);

function declared(body) {
  const used = Object.entries(vocabulary.prefixes).filter(([name]) => new RegExp(`(^|[^\\w-])${name}:`).test(body));
  return used.map(([name, iri]) => `PREFIX ${name}: <${iri}>\n`).join("");
}

function addressOf(name) {
  return `/sparql?${new URLSearchParams({ query: query.value, format: name })}`;
}

function say(words, isWrong = false) {
  message.textContent = words;
  message.classList.toggle("wrong", isWrong);
  query.classList.toggle("wrong", isWrong);
}

// "line 2, column 5: …": put the cursor where the mistake is.
function show(mistake) {
  const place = /^line (\d+), column (\d+)/.exec(mistake);
  say(mistake, true);
  if (!place) return;
  const lines = query.value.split("\n").slice(0, Number(place[1]) - 1);
  const before = [...(query.value.split("\n")[Number(place[1]) - 1] ?? "")].slice(0, Number(place[2]) - 1).join("");
  const start = lines.reduce((length, line) => length + line.length + 1, 0) + before.length;
  query.focus();
  query.setSelectionRange(start, Math.min(start + 1, query.value.length));
}

async function ask() {
  asking?.abort();
  asking = new AbortController();
  answer.replaceChildren();
  answer.setAttribute("aria-busy", "true");
  say("…");
  stop.hidden = false;
  const start = performance.now();
  try {
    const accept = "application/sparql-results+json, text/turtle;q=0.9";
    const headers = { Accept: accept, "Content-Type": "application/sparql-query" };
    const response = await fetch("/sparql", { method: "POST", headers, body: query.value, signal: asking.signal });
    const taken = `${Math.round(performance.now() - start)} ms`;
    if (!response.ok) return show((await response.text()).trim());
    history.replaceState(null, "", `/sparql?${new URLSearchParams({ query: query.value })}`);
    const isTable = response.headers.get("content-type").includes("json");
    const found = isTable ? table(await response.json()) : text(await response.text());
    answer.replaceChildren(found.element);
    offer(isTable);
    say(`${found.size} · ${taken}`);
  } catch (error) {
    say(error.name === "AbortError" ? "已停止 stopped" : `没有回答 no answer: ${error.message}`, true);
  } finally {
    stop.hidden = true;
    answer.setAttribute("aria-busy", "false");
  }
}

// Only the formats that this kind of answer has can be downloaded.
function offer(isTable) {
  for (const option of format.options) option.hidden = ROWS.includes(option.value) !== isTable;
  if (format.selectedOptions[0].hidden) format.value = isTable ? "json" : "turtle";
  download.href = addressOf(format.value);
}

for (const [index, { question }] of vocabulary.questions.entries()) {
  questions.append(new Option(question.join(" "), String(index)));
}
questions.addEventListener("change", () => {
  if (questions.value === "") return;
  query.value = vocabulary.questions[Number(questions.value)].text.replace(/^# (parameter|column):.*\n/gm, "");
  ask();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
stop.addEventListener("click", () => asking?.abort());
format.addEventListener("change", () => (download.href = addressOf(format.value)));
query.addEventListener("input", () => (download.href = addressOf(format.value)));
query.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    ask();
  }
});
completion(query, find("choices"), vocabulary);

if (!query.value.trim()) query.value = withPrefixes("SELECT ?person ?name WHERE {\n  ?person a :Person ; rdfs:label ?name .\n}\nLIMIT 20\n");
download.href = addressOf(format.value);
if (new URLSearchParams(location.search).has("query")) ask();
form.dataset.ready = "";
