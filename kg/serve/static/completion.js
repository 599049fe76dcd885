// Completion of the ontology's terms and of variables in a textarea, by their names in either language.

const WORD = /(?:[?$][\w]*|[\w-]*:[\w-]*|[\p{Script=Han}]+|[A-Za-z]\w*)$/u;
const MOST = 12;

export function completion(field, list, vocabulary) {
  let offered = [];
  let chosen = 0;

  function wordBefore() {
    const found = WORD.exec(field.value.slice(0, field.selectionStart));
    return found ? found[0] : "";
  }

  function candidates(word) {
    if (/^[?$]/.test(word)) {
      const names = new Set(field.value.match(/[?$]\w+/g) ?? []);
      names.delete(word);
      return [...names].filter((name) => name.startsWith(word)).map((name) => ({ insert: name, label: "" }));
    }
    const wanted = word.replace(/^:/, "");
    if (word.includes(":") && !word.startsWith(":")) return [];
    return vocabulary.terms
      .map((term) => ({ term, rank: rankOf(term, wanted) }))
      .filter(({ rank }) => rank < 4)
      .sort((one, other) => one.rank - other.rank)
      .map(({ term }) => ({ insert: `:${term.name}`, label: term.label.join(" "), title: term.definition.join("\n") }));
  }

  function rankOf(term, wanted) {
    const [name, ...labels] = [term.name, ...term.label].map((word) => word.toLowerCase());
    const sought = wanted.toLowerCase();
    if (term.name.startsWith(wanted)) return 0;
    if (name.startsWith(sought)) return 1;
    if (labels.some((label) => label.startsWith(sought))) return 2;
    return [name, ...labels].some((word) => word.includes(sought)) ? 3 : 4;
  }

  function open(isAsked) {
    const word = wordBefore();
    const isWorthIt = isAsked || word.startsWith(":") || /^[?$]\w/.test(word) || /\p{Script=Han}/u.test(word);
    offered = isWorthIt ? candidates(word).slice(0, MOST) : [];
    chosen = 0;
    list.replaceChildren(...offered.map(item));
    list.hidden = !offered.length;
    if (offered.length) place();
    mark();
  }

  function item({ insert, label, title }, index) {
    const element = document.createElement("li");
    const name = document.createElement("b");
    const words = document.createElement("span");
    element.id = `choice-${index}`;
    element.setAttribute("role", "option");
    name.textContent = insert;
    words.textContent = label;
    if (title) element.title = title;
    element.append(name, words);
    element.addEventListener("mousedown", (event) => {
      event.preventDefault();
      take(index);
    });
    return element;
  }

  // Below the line that is being written.
  function place() {
    const style = getComputedStyle(field);
    const line = field.value.slice(0, field.selectionStart).split("\n").length;
    const top = line * parseFloat(style.lineHeight) + parseFloat(style.paddingTop) + 4 - field.scrollTop;
    list.style.top = `${Math.min(top, field.offsetHeight)}px`;
  }

  function mark() {
    for (const [index, element] of [...list.children].entries()) element.setAttribute("aria-selected", String(index === chosen));
    field.setAttribute("aria-expanded", String(!list.hidden));
    if (list.hidden) field.removeAttribute("aria-activedescendant");
    else field.setAttribute("aria-activedescendant", `choice-${chosen}`);
    list.children[chosen]?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    list.hidden = true;
    mark();
  }

  function take(index) {
    const end = field.selectionStart;
    field.setRangeText(offered[index].insert, end - wordBefore().length, end, "end");
    close();
    field.dispatchEvent(new Event("change"));
  }

  field.setAttribute("aria-autocomplete", "list");
  field.addEventListener("input", () => open(false));
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.key === " " && event.ctrlKey) {
      event.preventDefault();
      open(true);
    } else if (!list.hidden && ["ArrowDown", "ArrowUp", "Tab", "Enter", "Escape"].includes(event.key) && !event.ctrlKey) {
      event.preventDefault();
      if (event.key === "Escape") close();
      else if (event.key.startsWith("Arrow")) {
        chosen = (chosen + (event.key === "ArrowDown" ? 1 : offered.length - 1)) % offered.length;
        mark();
      } else take(chosen);
    }
  });
}
