"""Statements that set a task without a task verb: what is to be reached, who is to get how much, each his share."""

from __future__ import annotations

import re

import regex

from kg.grammar.predicates import later_verb
from kg.lexicon import alternatives
from kg.model import Span

_STATEMENT = regex.compile(
    "不得|不[^，]{1,4}不|新上|新增|新建|新打|新开工|每人|每户|不少于|不低于|达到|补助|奖励|补贴|资助|投入|安排|提高|降低|压缩|减少|增加|控制在|完成|动工|开工|竣工|投产|建成|投入使用|建起|取消|补发|全部|一律|每年|实现|覆盖|由.+(?:增|降|减|压|提|升)"
)
_MEASURED = regex.compile("[\\d一二三四五六七八九十百千万]|全部|一律|每[年月个]|所有")
_TELLS = regex.compile(
    "(?<![于实但还别其若老总倒要就])是(?!否)|[有利助]于|在于|包括|(?<![智功职性产节效潜动万机技])可?能(?![源力耗级])|[他她你]|我(?![市省县区州厂])|(?<![社协委大工学商机聚运开约理省市县区党全常集])会(?![议商计])|[已曾越更]|不仅|不会|不是|由于|其中|[%％]|以[^，]+为|(?:要求|[中后外时的等者]|领域|体系|画卷|方面|问题|增长|增强|提升|提高|改善|好转|扩大|下降|减少|完善|健全|优化|不减|出台|展开|协调|平衡|稳定|不断)$|势在必行|表示|形势|十分|严峻|认为|电话$|热线|预计|预期|有望|为[^，]{2,8}(?:区域|范围|时段|单位|时间|标准)$|(?:地区|以外)$|除[^，]+外$|施行|被|反而|接到|收到|成功|启动$|必将|[没很更]|最(?![低高大小多长])|为了|有(?!关|效|序|力|利)|基本(?![医养公农药建生保])|前来|[降升增][到至]|达到?|多[，]?$|未(?![来成])|正[在]|(?<![数证依根占单])据|[排位][在列居]|这|面临|总体|所有|之[多广大高快]|推进$|建立$|形成$|目的"
)
"""What shows that a clause beside a task tells how things are."""

_PROMPT = regex.compile(
    "立即|立刻|及时|尽快|限期|限时|逐[一项个户村步条]|统一|定期|定时|就地|就近|一律|全部|持续|抓紧|集中|即时|实时|随时|马上|当天|当场|依法|按时|按期|优先|免费|全程|同步|分[类级批片]|每"
)
"""Adverbs of what is done: behind one a verb needs no object."""

_SHARED_OUT = regex.compile(
    "一(?:个|名|户|村|企|项|家)[^，。]{1,12}一(?:个|名|门|套|策|户|支|项|条)|(?:每|各)(?:个|名|户|村|人|乡镇)[^，。]{1,16}(?:不少于|不低于|至少|一)"
)
THOSE_WHO = regex.compile(
    "[^，]{3,30}的(?:企业|单位|个人|人员|地区|地方|部门|项目|学校|医院|车辆|场所|住户|商户|农户|干部|考生|申请人|当事人|责任人)$"
)
"""Those of whom a condition holds: 列入黑榜的企业."""

_TURN_BY_TURN = regex.compile("“?(?:一[月周季旬日年村户企校镇乡县区园点案事项河库桥街楼岗人]一\\p{Han}{1,4}、?)+”?$")
_OWED = re.compile(
    "[^，]{2,24}?(?:一般|原则上|最多|最长|每次)?不(?:得)?(?:超过|少于|低于|高于)[^，]*\\d[^，]*$|"
    "[^，]{3,24}的(?:一律|就地|予以|依法|依规|依纪|严肃|从严|立即|直接|坚决|公开){0,3}(?:免职|问责|处理|查处|通报|追责|处罚|停业整顿|关停|取缔|清退|曝光|移送|约谈|停职|辞退|淘汰)$|"
    "[^，]{0,24}每(?:半?年|季度?|月|周|天|日|旬)[^，年月]{2,16}(?:一|[两二三四]|\\d+)(?:次|天|场|期|回|轮|日|小时)$|"
    "[^，]{2,24}[与同和][^，]{2,16}(?:挂钩|脱钩|捆绑|接轨)$|"
    "[^，]{0,20}(?<![已均])(?:(?:一律|全部|全都)(?![为是都达由已没平])(?!(?:脱贫|摘帽))[一-龥]{2,6}$|统一(?:压缩|取消|免|公开|纳入|实行|停止|关停|下放|补发|兑现|上网|进入|实施|免费|签订|安排|组织|发放|采购|配送|调度|管理)[^，]*$)|"
    "(?:每|各)(?:个|名|户|村|县|市|区|乡|镇|乡镇|街道|家)[^，]{0,6}(?:重点|至少|都|集中|着力)[^，]{4,}$|"
    "(?:中央|国家|[省市县区]|本级|各级)?(?:财政)?(?:今年|明年|每年|全年)?(?:计划|拟|再|新增|安排)(?:投资|投入|安排|筹集|拨付|列支|拿出)?[^，]{0,12}\\d[^，]*元(?:$|设立|建设|用于|支持|补助|奖励|改造|购置)|[^，]{1,16}每(?:学?年|学期|季度?|月|周|天|日)(?:要|应|至少|不少于|都|需|须)[^，]+$|"
    "[^，]{0,14}每(?:亩|人|户|头|只|家|件|吨|平方米|名|个|辆|台)[^，]{0,8}(?:安排|再?给|奖|补助|补贴|奖励|发放|给予|资助|以奖代补|补)[^，]*\\d[^，]*元$|"
    "[^，]{2,24}(?:局|厅|委|办|部门|单位|机构|机关|中心|办公室|政府|公司|[院站所队])负责[^，]{4,}$|[^，]{2,20}由[^，]{2,20}(?:确定|负责|承担|制定|审批|统筹)$|[^，]{2,20}(?:负总责|负全责|负主责|负责落实|包干负责|为第一责任人|是第一责任人|总负责)$|"
    "[^，]{0,20}(?:书记|[镇乡县区市局厅部校院]长|领导|干部|负责人|主任|一把手)(?:任|担任|兼任)“?[^，]{1,6}(?:长|责任人|指挥|召集人)”?$|"
    "再(?:解决|新建|建设|投入|投资|安排|改造|培育|引进|完成)[^，]+$|"
    "[^，]{0,30}(?<![尚认])可(?:根据|按照?|凭|向|由|申请|享受|自主|免费|优先|直接|一次性|先行|保留|选择|适当|暂?不(?!少|低|能|可))[^，]{2,}$|"
    "[^，]{2,30}(?:由|从)[^，]{0,8}\\d[^，]{0,8}(?:统一)?(?:降低?|下调|提高|上调|增加?|扩大|延长|缩短|压减|减少)(?:至|到|为)[^，]*\\d[^，]*$|"
    "[^，]{0,24}(?:不再(?!是|有|会|能|像|担任|兼任|任)|暂不(?!考虑|清楚|确定|打算|明确)|暂缓|缓[建缴])[^，]{3,}$|"
    "[^，]{4,40}(?:\\d月|年|年?底|月底|年末)(?:底|末)?前?(?:全部|基本|全面)?(?:完成|到位|建成|投用|投产|通车)$"
)
_GRANTS = alternatives("measure_verbs", "grants")
_STIPULATES = regex.compile(
    f"每(?:[人户亩件名个单台辆头只次吨家晚天日套]|平方米)[^，]{{0,16}}(?:{_GRANTS})[^，]*\\d[^，]*元|仅限[^，]|"
    f"(?:最[高低多长]|原则上|一次性)[^，]{{0,8}}(?:不得?(?:超过|低于|高于|少于)|可[获享达]|{_GRANTS})[^，]*\\d|"
    "不得?(?:超过|低于|高于|少于)[^，的]*\\d[^，的]*$"
)
_NO_DEED = regex.compile(
    "(?:影响|作用|意义|贡献|部署|执行|生效|有数|成效|进展|突破)$|[产发]生|面临|时间|就是|[已曾了]|提供|截至|截止"
)
_TELLS_AMOUNT = regex.compile("[已曾了]|同比|累计|占|去年|上年|昨日|预计|达到?\\d|(?:19|20)\\d\\d年(?!起|底|前)|是|均")
"""What shows that an amount is told, and not laid down."""

_BY = regex.compile("[^，是]{2,20}(?<![自理缘])由(?![此于衷])[^，]{2}")
_TOGETHER = regex.compile(
    "采取[^，]{0,8}?(?:措施|办法|举措|手段)|(?:会同|协同|配合|联合(?!国|会|社|体|公报|声明)|携手|牵头)[^，]{2,16}?(?=\\p{Han}{4})"
)
_WISHES = re.compile(
    "[^，]{0,24}(?:来宾|嘉宾|朋友|客商|同胞|侨胞|乡亲|校友|使节|贵方|贵国|[一二三两四五]国)[^，]{0,12}?能够?(?![源力耗级量])|(?:各位)?(?:来宾|嘉宾|朋友|客商)"
)
_SCENE = re.compile(
    "一旦[^，]+|[^，是]{2,16}(?:期间|之际)|除[^，]{2,30}(?:外|以外|之外)|[^，]{3,40}(?:前提下|(?:解除|复工|复产|开学|验收|合格|批准|核准|备案|公示|届满|到期)之?后)"
)
_CASE = re.compile("(?:[（(][一二三四五六七八九十]+[）)])?(?:[对凡][^，]{4,60}|[^，]{4,60}的)")
_CHANGES = re.compile(
    "(?:放宽|扩大|提高|降低|简化|增加|取消|突出|强化|加大|完善|延长|缩短|减免|优化|下调|上调|健全|细化|设立|建立|充实|增设|新增|规范)了[^，]{2,}"
)
_DISPOSES = regex.compile("把|将|向")
_FIGURE = regex.compile(
    "\\d[^，]{0,4}(?:%|元|个百分点|倍|例|人次)|\\d{4,}[余多]?(?:台|辆)|\\d万[余多]?(?:台|辆|户|人|亩|吨)"
)


def measures_out(text: str, span: Span) -> bool:
    """Whether the clause says how much is to come about: 企业登记由11天压缩到3天."""
    return is_measured(text, span) and _STATEMENT.search(text, span.start, span.end) is not None


def is_measured(text: str, span: Span) -> bool:
    """Whether the clause names a number or a whole (所有, 一律)."""
    return _MEASURED.search(text, span.start, span.end) is not None


def disposes(text: str, span: Span) -> bool:
    """Whether the clause disposes of something or names how much: 各乡镇三天内把物资发放到户."""
    return is_measured(text, span) or _DISPOSES.search(text, span.start, span.end) is not None


def is_borne(text: str, span: Span) -> bool:
    """Whether the clause says by whom something is done: 工资由县财政全额保障; not 由此带动发展."""
    by = _BY.match(text, span.start, span.end)
    return by is not None and later_verb(text, by.end(), span.end, is_final=True) is not None


def is_owed(text: str, span: Span) -> bool:
    """Whether the clause lays down what is due, by whom or how often: 弄虚作假的一律免职, 每月督查一次, 市财政安排2亿元."""
    return _OWED.match(text, span.start, span.end) is not None


def acts_by(text: str, span: Span) -> Span | None:
    """The words that say what is done by the means or with the partner that the clause opens with: 采取有力措施|增加投入, 会同公安局|开展检查."""
    match = _TOGETHER.match(text, span.start, span.end)
    return Span(match.end() - 2, span.end) if match else None


def stipulates(text: str, span: Span) -> bool:
    """Whether the clause lays down by itself how much somebody gets or may: 每人每月补助300元, 单户贷款最高不超过50万元; not 去年人均补助300元."""
    found = _STIPULATES.search(text, span.start, span.end)
    return found is not None and _TELLS_AMOUNT.search(text, span.start, span.end) is None


def acts_in_frame(text: str, words: Span) -> bool:
    """Whether a task stands behind the frame that the words open with: 结合实际|开展教育; not 对|改善民生有意义的项目."""
    verb = later_verb(text, words.start + 2, words.end, is_final=True)
    return (
        verb is not None
        and text.find("的", verb[0], words.end) < 0
        and not _NO_DEED.search(text, words.start, words.end)
    )


def wishes(text: str, span: Span) -> bool:
    """Whether the clause says what one hopes that guests or partners can do: 希望各位朋友能多来投资; no task is set for them."""
    return _WISHES.match(text, span.start, span.end) is not None


def sets_scene(text: str, span: Span) -> bool:
    """Whether the clause says only when, or with which exception, something is due: 除节假日外, 一旦发现险情, 复工后."""
    return _SCENE.fullmatch(text, span.start, span.end) is not None


def goes_along(text: str, span: Span) -> bool:
    """Whether a clause beside a task tells another with its subject or setting: 积水超过警戒线立即封闭; not 这是…的关键."""
    if tells(text, span) or THOSE_WHO.match(text, span.start, span.end):
        return False
    is_prompt = _PROMPT.search(text, span.start, span.end) is not None
    return later_verb(text, span.start + 2, span.end, is_final=is_prompt) is not None


def tells(text: str, span: Span) -> bool:
    """Whether the clause tells how things are: 质量是有保障的."""
    return _TELLS.search(text, span.start, span.end) is not None


def deals_out(text: str, span: Span) -> bool:
    """Whether each is given his share or turn: 一个项目明确一名领导, 一月一督查; not 一点一滴."""
    return any(way.match(text, span.start, span.end) for way in (_SHARED_OUT, _TURN_BY_TURN))


def gives_figure(text: str, span: Span) -> bool:
    """Whether the clause gives a figure with a unit of money or change."""
    return _FIGURE.search(text, span.start, span.end) is not None


def states_case(text: str, span: Span | None) -> bool:
    """Whether the clause says in which case something is due: 对到乡镇工作的毕业生, 缴纳保险费的."""
    return span is not None and _CASE.fullmatch(text, span.start, span.end) is not None


def changes_rules(text: str, span: Span) -> bool:
    """Whether a clause about a policy says what it changed: 新政放宽了申请条件."""
    return _CHANGES.search(text, span.start, span.end) is not None
