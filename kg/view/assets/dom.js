// Elements: how they are found, and the one way to build them: text goes in as text. Shared by the page in a file and the explorer.
export const byId = (id) => document.getElementById(id);

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'onclick') made.addEventListener('click', value);
    else if (name in made && name !== 'role') made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export const announce = (text) => {
  byId('status').textContent = text;
};
