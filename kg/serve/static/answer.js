// Answers as elements: a table of terms whose IRIs open in the explorer, or plain text. Nothing of an answer is ever read as HTML.

const AT_ONCE = 1000;

function element(name, words = "") {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}

function cell(term) {
  const made = element("td");
  if (!term) return made;
  if (term.type === "uri") {
    const link = element("a", shortened(term.value));
    link.href = `/?entity=${encodeURIComponent(term.value)}`;
    link.title = term.value;
    made.append(link);
  } else {
    made.textContent = typeof term.value === "object" ? JSON.stringify(term.value) : term.value;
    if (term["xml:lang"]) made.lang = term["xml:lang"];
  }
  return made;
}

function shortened(iri) {
  const [, kind, name] = /\/([^/]+)\/([^/]+)$/.exec(iri) ?? [];
  const term = /#(.+)$/.exec(iri);
  if (term) return `:${term[1]}`;
  return name ? `${kind}/${name}` : iri;
}

function row(names, binding) {
  const made = element("tr");
  made.append(...names.map((name) => cell(binding[name])));
  return made;
}

// A long answer comes in portions, so that the page stays quick.
function more(body, names, bindings, button) {
  let shown = 0;
  return () => {
    body.append(...bindings.slice(shown, shown + AT_ONCE).map((binding) => row(names, binding)));
    shown += AT_ONCE;
    button.hidden = shown >= bindings.length;
  };
}

export function table(answer) {
  if ("boolean" in answer) return { element: element("p", answer.boolean ? "是 yes" : "否 no"), size: "ASK" };
  const names = answer.head.vars;
  const bindings = answer.results.bindings;
  const made = element("table");
  const [head, body, headings] = [element("thead"), element("tbody"), element("tr")];
  const button = element("button", "更多 more");
  button.type = "button";
  for (const name of names) {
    const heading = element("th", name);
    heading.scope = "col";
    headings.append(heading);
  }
  head.append(headings);
  made.append(head, body);
  const show = more(body, names, bindings, button);
  button.addEventListener("click", show);
  show();
  const whole = element("div");
  whole.append(made, button);
  return { element: whole, size: `${bindings.length.toLocaleString("en")} 行 rows` };
}

export function text(words) {
  return { element: element("pre", words), size: `${words.split("\n").length.toLocaleString("en")} 行 lines` };
}
