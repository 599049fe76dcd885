// The interface in Chinese and English. Texts of the page carry their key in data-i18n (text), -label, -title or -placeholder.
const WORDS = {
  zh: {
    search: '查找', searchHint: '查找：汉字、拼音、英文', tools: '工具', focus: '邻域', focusHint: '只看所选节点与其直接相连者（F）', physics: '布局', physicsHint: '让节点自行排布',
    png: 'PNG', pngHint: '把当前画面存为图片', reset: '复位', resetHint: '回到最初的画面（R）', otherLanguage: 'EN', otherLanguageLabel: 'Switch to English',
    networkLabel: '关系图：方向键在节点间移动，回车选中，Esc 取消', legend: '图例（点击隐藏或显示）', panel: '详情', sheet: '展开或收起详情', factsTab: '事实', articleTab: '原文',
    noResults: '没有找到', results: '{n} 个结果', sentences: '原文句子', relations: '关系', alsoNamed: '又作', goTo: '转到 {name}', more: '其余 {n} 条', inSentence: '这句话说到', openMembers: '展开 {n} 项', closeMembers: '收起',
    overview: '点击节点或连线看它说了什么、出自哪一句；点击原文句子，相关节点会亮起。', confidence: '可信度 {n}', by: '记者 {names}', articles: '{n} 篇文章', nothing: '这里没有读出事实。', contains: '图中有', startHere: '从这里看起', empty: '这篇文章里没有读出事实。',
    shown: '已显示 {name}', hidden: '已隐藏 {name}', selected: '已选中 {name}', saved: '图片已保存',
  },
  en: {
    search: 'Search', searchHint: 'Search: 汉字, pinyin, English', tools: 'Tools', focus: 'Focus', focusHint: 'Show only the selected node and its neighbours (F)', physics: 'Physics', physicsHint: 'Let the nodes arrange themselves',
    png: 'PNG', pngHint: 'Save this view as a picture', reset: 'Reset', resetHint: 'Back to the first picture (R)', otherLanguage: '中', otherLanguageLabel: '切换到中文',
    networkLabel: 'Network: arrow keys move between nodes, Enter selects, Esc clears', legend: 'Legend (click to hide or show)', panel: 'Details', sheet: 'Expand or collapse the details', factsTab: 'Facts', articleTab: 'Article',
    noResults: 'Nothing found', results: '{n} results', sentences: 'Sentences', relations: 'Relations', alsoNamed: 'Also', goTo: 'Go to {name}', more: '{n} more', inSentence: 'This sentence speaks of', openMembers: 'Open {n}', closeMembers: 'Close',
    overview: 'Click a node or a line to read what it says and in which sentence; click a sentence of the article to light up what it speaks of.', confidence: 'confidence {n}', by: 'By {names}', articles: '{n} articles', nothing: 'No facts were read here.', contains: 'In this picture', startHere: 'Start here', empty: 'No facts were read in this article.',
    shown: 'Shown: {name}', hidden: 'Hidden: {name}', selected: 'Selected: {name}', saved: 'Picture saved',
  },
};

const say = (key, values = {}) => WORDS[state.language][key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
// Texts of the data come in pairs: [Chinese, English].
const inLanguage = (pair) => (state.language === 'en' ? pair[1] : pair[0]) || pair[0];

function translatePage() {
  document.documentElement.lang = state.language === 'en' ? 'en' : 'zh-CN';
  for (const element of document.querySelectorAll('[data-i18n]')) element.textContent = say(element.dataset.i18n);
  for (const element of document.querySelectorAll('[data-i18n-label]')) element.setAttribute('aria-label', say(element.dataset.i18nLabel));
  for (const element of document.querySelectorAll('[data-i18n-title]')) element.title = say(element.dataset.i18nTitle);
  for (const element of document.querySelectorAll('[data-i18n-placeholder]')) element.placeholder = say(element.dataset.i18nPlaceholder);
}
