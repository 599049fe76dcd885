// The interface in Chinese and English, from `words.tsv`. Texts of the page carry their key in data-i18n (text), -label, -title or -placeholder.
const say = (key, values = {}) => inLanguage(model.words[key]).replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
// Texts of the data come in pairs: [Chinese, English].
const inLanguage = (pair) => (state.language === 'en' ? pair[1] : pair[0]) || pair[0];

function translatePage() {
  document.documentElement.lang = state.language === 'en' ? 'en' : 'zh-CN';
  for (const element of document.querySelectorAll('[data-i18n]')) element.textContent = say(element.dataset.i18n);
  for (const element of document.querySelectorAll('[data-i18n-label]')) element.setAttribute('aria-label', say(element.dataset.i18nLabel));
  for (const element of document.querySelectorAll('[data-i18n-title]')) element.title = say(element.dataset.i18nTitle);
  for (const element of document.querySelectorAll('[data-i18n-placeholder]')) element.placeholder = say(element.dataset.i18nPlaceholder);
}
