// What the explorer itself says, in Chinese and English. `{name}` stands for what is put in.
export const WORDS = {
  search: ['查找', 'Search'],
  searchHint: ['查找：汉字、拼音、英文', 'Search: 汉字, pinyin, English'],
  otherLanguage: ['EN', '中'],
  otherLanguageLabel: ['Switch to English', '切换到中文'],
  tools: ['工具', 'Tools'],
  undo: ['撤销', 'Undo'],
  undoHint: ['撤销上一步（U）', 'Take back the last step (U)'],
  fit: ['全貌', 'Fit'],
  fitHint: ['看到全图（0）', 'Show all of the picture (0)'],
  download: ['下载', 'Download'],
  png: ['图片 PNG', 'Picture PNG'],
  csv: ['表格 CSV', 'Table CSV'],
  turtle: ['RDF Turtle', 'RDF Turtle'],
  graphml: ['网络 GraphML', 'Network GraphML'],
  sparql: ['查询', 'SPARQL'],
  network: ['关系图：方向键移动，回车展开或收起，H 隐藏，P 固定，U 撤销，Esc 取消', 'Network: arrow keys move, Enter expands or collapses, H hides, P pins, U undoes, Esc clears'],
  legend: ['图例（点击隐藏或显示）', 'Legend (click to hide or show)'],
  panel: ['详情', 'Details'],
  sheet: ['展开或收起详情', 'Expand or collapse the details'],
  welcome: [
    '从一个人、一项政策或一次会议开始：查找，或点击图中的节点。每一条事实都能回到原文的句子。',
    'Begin with a person, a policy or a meeting: search, or click a node. Every fact leads back to its sentence.',
  ],
  holdings: ['{articles} 篇文章 · {things} 个事物 · {triples} 条三元组', '{articles} articles · {things} things · {triples} triples'],
  expand: ['展开', 'Expand'],
  collapse: ['收起', 'Collapse'],
  hide: ['隐藏', 'Hide'],
  pin: ['固定', 'Pin'],
  unpin: ['松开', 'Unpin'],
  actions: ['对所选节点', 'For the chosen node'],
  pathTo: ['到…的路径', 'Path to …'],
  pathToHint: ['另一个名字', 'Another name'],
  pathFrom: ['{from} 与 {to} 的关联', 'How {from} and {to} hang together'],
  pathNone: ['二者之间没有关联。', 'Nothing links the two.'],
  pathSame: ['这是同一事物。', 'They are the same thing.'],
  hiddenCount: ['已隐藏 {n} 个 · 全部显示', '{n} hidden · show all'],
  ofTotal: ['显示 {n} / {total}', '{n} of {total} shown'],
  more: ['其余 {n} 条', '{n} more'],
  sentence: ['原句', 'Sentence'],
  contradicted: ['同一文章给出另一数值', 'The same article gives another figure'],
  confidence: ['可信度 {n}', 'confidence {n}'],
  facts: ['事实', 'Facts'],
  articleText: ['原文', 'Article'],
  allFacts: ['全部事实', 'All facts'],
  factsHere: ['这里说到', 'Said here'],
  noFacts: ['这篇文章里没有读出事实。', 'No facts were read in this article.'],
  by: ['记者 {names}', 'By {names}'],
  original: ['原网页', 'Original page'],
  nothing: ['没有找到', 'Nothing found'],
  links: ['{n} 条关系', '{n} relations'],
  results: ['{n} 个结果', '{n} results'],
  failed: ['读取失败：{error}', 'This failed: {error}'],
  unknown: ['库里没有这个事物。', 'Nothing of that name is in the store.'],
  home: ['回到首页', 'Back to the start'],
  date: ['日期', 'Date'],
  title: ['职务', 'Post'],
  objective: ['目的', 'Objective'],
  deadline: ['期限', 'Deadline'],
  figure: ['数值', 'Value'],
  postsChart: ['各职务的报道时段', 'When each post was reported'],
  postsChartNote: ['横条是说到该职务的文章的日期，从最早到最近，不是任期。', 'Bars run from the first to the last article that tells of the post; they are no terms of office.'],
  reportedWhen: ['{when} 的文章说到', 'told in articles of {when}'],
  selected: ['已选中 {name}', 'Selected: {name}'],
  shown: ['图中 {n} 个节点', '{n} nodes in the picture'],
  saved: ['已保存', 'Saved'],
  many: ['一次最多导出 {n} 个节点', 'At most {n} nodes can be exported at once'],
};

const chosen = { language: 'zh' };
export const languageNow = () => chosen.language;
export const chooseLanguage = (language) => {
  chosen.language = language === 'en' ? 'en' : 'zh';
};

// Texts come in pairs: [Chinese, English].
export const inLanguage = (pair) => (chosen.language === 'en' ? pair[1] : pair[0]) || pair[0] || '';
export const say = (key, values = {}) => inLanguage(WORDS[key]).replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
export const listed = (words) => words.join(inLanguage(['、', ', ']));
export const number = (value) => Number(value).toLocaleString('en');

// Elements of the page carry the key of their text in data-i18n, -label, -title or -placeholder.
export function translatePage() {
  document.documentElement.lang = chosen.language === 'en' ? 'en' : 'zh-CN';
  for (const one of document.querySelectorAll('[data-i18n]')) one.textContent = say(one.dataset.i18n);
  for (const one of document.querySelectorAll('[data-i18n-label]')) one.setAttribute('aria-label', say(one.dataset.i18nLabel));
  for (const one of document.querySelectorAll('[data-i18n-title]')) one.title = say(one.dataset.i18nTitle);
  for (const one of document.querySelectorAll('[data-i18n-placeholder]')) one.placeholder = say(one.dataset.i18nPlaceholder);
}
