"""Headline, medium, authors and date, as the text gives them."""

from kg.model import Publication
from tests.corpus.example import Example


def _example(text: str, row: str, published: str = "") -> Example:
    return Example(Publication, text, (row,), published)


EXAMPLES = (
    _example(
        "衢州加快工业转型\n浙西新闻网2007年4月6日电 昨日上午，全市工业大会召开。（作者：方一鸣）",
        "衢州加快工业转型 ; 浙西新闻网 ; 方一鸣 ; 2007-04-06",
    ),
    _example(
        "县里开大会\n本报讯（记者 麦小嘉 区志 通讯员 顺宣）昨日，县里开大会。",
        "县里开大会 ;  ; 麦小嘉 | 区志 | 顺宣 ; ",
    ),
    _example("教师节\n本报讯 全县庆祝教师节。\n（刘金水　史　山）", "教师节 ;  ; 刘金水 | 史山 ; "),
    _example("新网\n中新网西宁3月30日电(鲁晓丹)全市开工。(完)", "新网 ; 中新网 ; 鲁晓丹 ; 2020-03-30", "2020-03-30"),
    _example(
        "两人\n新华社天津4月3日电(记者林小婷、宋小瑞)全市开工。",
        "两人 ; 新华社 ; 林小婷 | 宋小瑞 ; 2020-04-03",
        "2020-04-03",
    ),
    _example(
        "连写\n新华社天津4月3日电(记者林小婷宋小瑞)全市开工。",
        "连写 ; 新华社 ; 林小婷 | 宋小瑞 ; 2020-04-03",
        "2020-04-03",
    ),
    _example("来源\n来源：临汾日报\n全市召开会议。", "来源 ; 临汾日报 ;  ; "),
    _example("末行\n全市召开会议。\n本报记者 王小远 李山 报道", "末行 ;  ; 王小远 | 李山 ; "),
    _example("行首\n本报讯 记者张大山 通讯员李小川报道 昨日，县里开会。", "行首 ;  ; 张大山 | 李小川 ; "),
    _example(
        "信息行\n发布时间：2013-03-05 来源：临汾政府网 作者：张大山 编辑：王琳\n全市召开会议。",
        "信息行 ; 临汾政府网 ; 张大山 ; 2013-03-05",
    ),
    _example("题下\n张大山 李小川\n市里开会，部署工作。", "题下 ;  ; 张大山 | 李小川 ; "),
    _example("文末\n市里开会。 记者 张大山 通讯员 李小川", "文末 ;  ; 张大山 | 李小川 ; "),
    _example("图文\n市里开会。（张大山 文/图）", "图文 ;  ; 张大山 ; "),
    _example("转载\n据《江淮日报》报道，市里开会。", "转载 ; 江淮日报 ;  ; "),
    # photographers and editors are no authors; 本报 names no medium; a bracket that closes the text is no byline
    _example("摄影\n全市召开会议。（李小晶/摄）", "摄影 ;  ;  ; "),
    _example("编辑\n全市召开会议。（责任编辑：王小远）", "编辑 ;  ;  ; "),
    _example("完\n全市召开会议。(完)", "完 ;  ;  ; "),
    _example("全国\n央视网消息（新闻联播）：今天召开会议。", "全国 ; 央视网 ;  ; 2021-04-16", "2021-04-16"),
    # names before the first role word, with and without a bracket
    _example("先名\n江淮网讯 何小芳、记者曾小平报道：全市召开会议。", "先名 ; 江淮网 ; 何小芳 | 曾小平 ; "),
    _example("先名\n江淮网淮南讯（何小芳 记者曾小平）全市召开会议。", "先名 ; 江淮网 ; 何小芳 | 曾小平 ; "),
    _example("先名\n全市召开会议，部署工作。(陈小曦 通讯员马小涛)", "先名 ;  ; 陈小曦 | 马小涛 ; "),
    # a byline in words that a time ends; a medium's reporter; an office that signs
    _example("词\n本报讯 记者 曾小平 6月7日，全市召开会议。", "词 ;  ; 曾小平 ; "),
    _example("词\n江淮日报记者曾小平报道：6月7日，全市召开会议。", "词 ;  ; 曾小平 ; "),
    _example(
        "词\n江淮快报讯 记者黎小君 通讯员穗消宣黎小梅报道 昨日，全市召开会议。",
        "词 ; 江淮快报 ; 黎小君 | 穗消宣 | 黎小梅 ; ",
    ),
    # labels end names; an office is no author
    _example(
        "标签\n来源：江淮日报 作者：曾小平 日期：2009-03-12\n全市召开会议。", "标签 ; 江淮日报 ; 曾小平 ; 2009-03-12"
    ),
    _example(
        "标签\n时间：2011-06-08 09:12 来源：江淮政府网 作者：办公室 点击：135\n全市召开会议。",
        "标签 ; 江淮政府网 ;  ; 2011-06-08",
    ),
    # a medium in brackets; signatures with their medium; a column is no name
    _example("刊出\n（江淮日报 2011年6月8日 第1版）\n全市召开会议。", "刊出 ; 江淮日报 ;  ; 2011-06-08"),
    _example("刊出\n全市召开会议。\n（据《江淮日报》）", "刊出 ; 江淮日报 ;  ; "),
    _example("署名\n全市召开会议，部署工作。（江淮网 林小伟）", "署名 ;  ; 林小伟 ; "),
    _example("署名\n全市召开会议，部署工作。\n(江淮日报评论员林小伟)", "署名 ;  ; 林小伟 ; "),
    _example("栏目\n新华社纽约3月30日电 记者手记：春天的纽约", "栏目 ; 新华社 ;  ; "),
    # names keep the article's own characters
    _example("開工\n（記者張大鵬）全市開工。", "開工 ;  ; 張大鵬 ; "),
    # the year follows from the part of it that is over, the year compared with, the plan's first year
    _example(
        "平稳\n临汾市统计局7月25日发布消息，2014年上半年全市生产总值增长6%。",
        "平稳 ;  ;  ; 2014-07-25",
    ),
    _example(
        "平稳\n临汾日报10月25日讯 今年前三季度，面对比2011年更难的局面，全市稳步前行。",
        "平稳 ; 临汾日报 ;  ; 2012-10-25",
    ),
    _example(
        "改造\n临汾日报3月12日讯 市里印发《改造方案（2021—2023年）》。去年成绩不小，2020年全市改造小区80个，同比增长9%。",
        "改造 ; 临汾日报 ;  ; 2021-03-12",
    ),
    _example(
        "规划\n临汾日报1月15日讯 全市生产总值由2007年的210亿元增加到2010年的300亿元。",
        "规划 ; 临汾日报 ;  ; 2008-01-15",
    ),
    # the first month by its old name; the day of a speech under its heading; anniversaries; years of five-year plans
    _example("元月\n临汾日报2005年元月6日讯 全市召开会议。", "元月 ; 临汾日报 ;  ; 2005-01-06"),
    _example("报告\n——2009年2月10日在市人民代表大会会议上\n各位代表，我代表市政府作报告。", "报告 ;  ;  ; 2009-02"),
    _example("庆祝\n9月28日，全市举行庆祝新中国成立60周年大会。", "庆祝 ;  ;  ; 2009-09"),
    _example("收官\n12月8日，全市召开会议。今年是“十一五”的收官之年，任务繁重。", "收官 ;  ;  ; 2010-12"),
    _example("开局\n12月8日，全市召开会议。明年是“十二五”开局之年，任务繁重。", "开局 ;  ;  ; 2010-12"),
    # what was founded and is not celebrated fixes nothing
    _example("成立\n12月8日，全市召开会议，改革开放以来的变化有目共睹。", "成立 ;  ;  ; "),
    # a year that is only aimed at fixes nothing
    _example("规划\n临汾日报5月15日讯 到2020年，全市森林覆盖率达到40%。", "规划 ; 临汾日报 ;  ; "),
)
