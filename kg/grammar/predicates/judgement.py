"""What a verb governs can change what its clause says: states of mind are mottos, statements of worth describe."""

from __future__ import annotations

import re

import regex

from kg.grammar.predicates.predicate import Kind, Predicate
from kg.lexicon import alternatives
from kg.model import Span

_STRIVES = regex.compile(
    f"(?:力争|争取|确保)(?:(?P<by>(?:到|在|至|于)?[^，]{{2,10}}(?:年|月|日|底|末|前|内)$)|(?:到|在|至|于)?[^，]{{0,12}}?(?:{alternatives('measure_verbs', 'numbered')})[^，]*\\d)"
)
"""力争年内建成学校3所 is a task with a number; 力争到年底 only says by when."""

_SHARED_SCALE = regex.compile(
    "具有[^，的]*(?:的?[^，的]{0,4})(?:意义|作用|影响|性)$|(?:意义|责任|使命|作用|影响)(?:十分|非常|特别|更加)?(?:重大|重要|光荣|深远)|至关重要|十分重要|任重道远|刻不容缓|势在必行|迫在眉睫|不容乐观|形势严峻|(?:态度坚决|措施有力|成效(?:明显|显著)|行动迅速|准备充分|运行平稳|总体(?:稳定|平稳)|持续向好|没有完成时)$"
)
_DONE = regex.compile("(?<![为除罢不])了(?!解|结|不|如|望|断|事|然)|取得.{0,8}(?:成效|成绩|成果|进展)|同比|共计|累计")
_BY_NOW = regex.compile("已(?:经)?(?!知|故)\\p{Han}{1,3}\\d")
_PAST_SIGN = re.compile("[了得比计已曾此先]")
"""One of these is in every word that tells the past."""
_BEFORE_NOW = re.compile("已(?!知|故)|曾|此前|先后")
_STATE = re.compile(
    f"(?:增强|深化|加深|统一|坚定|树立|提振|保持|振奋|鼓足|提高|强化|牢固树立|树牢|增添|巩固)[^，]*?(?:{alternatives('states_of_mind')})(?:[、和与]|$)"
)
_CLINGS = re.compile(
    f"坚持(?!以)[^，、]{{4}}$|坚持(?:好|和完善)?(?:“|《)?(?:以[^，]*?为|[^，]*?(?:{alternatives('mottos')})(?:$|、)|"
    "实事求是|稳中求进|创新(?:驱动|引领)|人民至上|与时俱进|自力更生|艰苦奋斗|求真务实|解放思想|以人为本|一切从|保持)"
)
_ORIENTED = regex.compile("(?:突出(?!抓)|强化|树立|树牢|鲜明|立起)[^，]*(?:导向|方向|理念|意识|重点)$")
_PERSONNEL = regex.compile(
    "(?:给予|予以)(?:通报|隆重|大力)?(?:表彰|表扬)$|(?:推荐|提名)(?:为|任|担任)|(?:追授|授予|颁发|追认|提名|拟任|试用期)|不再[担兼]任|接受[^，]*(?:调查|审查|审判|审理)|以[^，]{1,10}罪|(?:给予|予以)[^，]*(?:党内|警告|记过|撤职)[^，]*处分|(?:接受|同意)[^，]*(?:辞去|请求|辞职)|(?:任命|免去|决定任命)"
)
_ALIGNS = re.compile(
    "(?:增强|坚定|树牢|坚决?做到|做到|坚定捍卫|践行)“|(?:决不|绝不|不)辜负|(?:引起|给予|予以)?(?:足够|充分)?高度重视|(?:引起|给予|予以)[^，]{0,6}重视$|(?:进一步|切实|真正|自觉|坚决)?[把将][^，]*(?:思想|认识|行动|力量|智慧|心思|精力)[^，]*(?:统一到|凝聚到|转化为|统一|集中到|用在|放在)|[把将][^，]*作为[^，]*(?:根本遵循|出发点和落脚点|指导思想|行动指南|根本指针)$|(?:牢固)?(?:树立|树牢)[^，“”]*(?:理念|思想|意识|观念|导向)$|抓住[^，]*(?:关键|重点|环节|要害|主要矛盾)$|突出(?:重点|关键)(?:$|、)|[^，]{0,10}(?:行动|动)起来$|能够?(?![源力耗级])|向[^，]*(?:表示|致以)|(?:继续|紧紧|牢牢)?(?:抓住|抢抓|把握住?|用好)[^，]*机遇(?:期)?$"
)
_WHILE = regex.compile(
    "(?:同时|过程中|的?基础上|前提下|之际|的时候|方面|期间|以来|年来|入手|着手|(?<![今落最滞背先向靠])后|之前|情况下|背景下|条件下|环境下|[年月日周天时][之以]?内)$"
)
_WHILE_ENDS = frozenset("时中上下际候面间来手后前内")
_EQUATES = regex.compile("(?<![于实但还特别其若凡老总倒是国只要就])是(?![否非])|就是(?![要让把将])")
_ONE_OF = regex.compile(
    "(?:基本|全面|初步|逐步|显著|明显|有效|不断|持续|稳步|进一步|更加|大幅)(?:形成|建成|建立|确立|完善|健全|提升|提高|改善|增强|优化|巩固|好转|加强|推进|增加|减少)$|的(?:又|第)?一(?:项|个|种|件|次(?!性)|大)[^，]*$"
)
_CHANGES = frozenset(
    ("提高", "降低", "减少", "增加", "提升", "扩大", "研发", "投资", "生产", "出口", "进口", "销售", "发展")
)
_NO_ACTION = regex.compile(
    "不论|无论|不管|(?:布置|部署|安排部署|研究部署|动员部署)[^，]*工作$|提出[\\d一二三四五六七八九十]+[条项]|的(?:有|达|占|为|共)[^，]*\\d|等(?:方面)?的?情况$|(?:显示|报道|表明|据悉|认为|表示|介绍)$|怎样|如何|的[^，]{0,6}(?:决心|勇气|意愿|心血|智慧)$|(?:召开|举行)[^，]*会议?$|(?:发布|发出)[^，]*消息$|中发现$|(?:大会|会议|仪式|论坛|典礼)[^，]{0,8}(?:举行|召开|开幕|闭幕|举办)$|的(?:倡议|主张|设想|构想)$|(?:施行|生效)$|(?:修改|改|更名|表述)为$|(?:增加|删去|作为)(?:第?[一二三四五六七八九十]{1,3})(?:款|项|条|句)$|[于自从][^，]*起?(?:正式)?实施$|(?<![即必])将(?:会|成为|有助于|有利于|使|令|带来|产生|面临)|(?:作出|做出|进行)(?:安排|部署|规定|决定|说明|批示|指示)$"
)
"""Behind a verb that belongs to a noun: 吸纳就业超万人的有7个省, 公开报道显示; and meetings that will be held."""

_FALLS_SHORT = regex.compile(
    "(?:不能|不可能?)(?:再|很好地?|完全|有效地?|充分|真正|全部|及时)?(?:适应|满足|胜任|给付|兼容|匹配|反映|体现|代表|说明|保证|掩盖|替代|代替|取代)"
)
"""What something is not up to, no prohibition: 传统监管不能完全适应需要."""

_LABEL = regex.compile("(?:公示|联系|报名|举报|受理|咨询|办公|集合|投诉)(?:时间|电话|地址|邮箱|方式|人)")

_COUNTED_TASKS = regex.compile(
    f"[在从][一二两三四五六七八九十几\\d]{{1,2}}(?:个|大)?方面|(?:以下|如下|这)[一二两三四五六七八九十几]{{1,2}}(?:个?方面|项|点|个|件|条|大)(?:的)?(?:重点|主要|具体|重要)?(?:{alternatives('words_for_tasks', 'these')})?$|好[一二两三四五六七八九十几]{{1,2}}(?:个?方面|项|点|个|件|条|大)(?:的)?(?:重点|主要|具体|重要)?(?:{alternatives('words_for_tasks', 'well')})?$|(?:以下|如下|下列)(?:几[个项点件]|各项|主要|重点|具体)?(?:工作|任务|措施|要求|事项|意见|建议)$|(?:明确|具体|更高)要求$|分[两三四五六]个?(?:阶段|步|批|类|期)[^，]*$|(?<=做好|抓好|开展|推进|落实)(?:相关|有关|各项)工作$|[“”]?(?:战略|方针)[，。]?是"
)
TURNS = re.compile("化[^，]{2,8}为|变[^，]{2,8}为|再.不能")
_FIGURE = regex.compile(
    "(?:达到?|升至|增至|降至|突破|超过|增长|下降|占比?|提高|降低|减少|增加|提升|扩大)了?(?:约|近)?[\\d百]+[^，]*(?:%|百分点|倍|亿|万|个|家|元|人)?$"
)
_ADVANCES = re.compile(
    "推动[^，]*(?:迈出|迈上|再上|再创|跨上|取得|展现|开创|行稳致远)|保持[^，]*(?:平稳|稳定|合理)(?:增长|区间|运行|健康发展)?$"
)
"""推动工作迈上新台阶, 保持物价稳定: what the tasks before it come to."""

_BY_MEANS = regex.compile("以(?![^，]*为)[^，]{2,12}(?:促进|推动|引领|带动|保障|助力)[^，]{2,16}$")
"""以实干推动发展: what tasks come to, no action of its own."""

_GATHERS = re.compile("营造[^，]*(?:氛围|风气)$|(?:汇聚|凝聚|汇集|凝集)[^，]*(?:合力|力量|动力)$")
"""营造良好氛围: what a row of tasks comes to at its end, a task among others before it."""

_TAKES_SHAPE = re.compile("形成|走出|成为")
_BETTER = re.compile(
    "[^，]*走在前列$|形成[^，]*(?:格局|局面|氛围|态势|合力|共识|风尚)$|更好(?:地(?!统筹|发挥|落实|推进)|(?!地|统筹|发挥|落实|推进))|在[^，]+中(?:更好)?(?:发挥|体现|彰显|展现)|在[^，]+上(?:走在前|作(?:表率|示范)|当(?:先锋|表率)|争一流)|创造[^，]*(?:业绩|佳绩|辉煌|奇迹|伟业)$|再.不能|走出|成为"
)


def is_past(text: str, clause: Span, read: Predicate) -> bool:
    """Whether the clause tells what was done (建成了…, 已投入…); 已 behind the verb of a task belongs to its object."""
    if not _PAST_SIGN.search(text, clause.start, clause.end):
        return False
    if _DONE.search(text, clause.start, clause.end):
        return True
    end = clause.end if read.kind == "other" else max(read.head, clause.start + 1)
    return _BEFORE_NOW.search(text, clause.start, end) is not None or _BY_NOW.search(text, end, clause.end) is not None


def judged(text: str, found: Predicate) -> Predicate:
    """The reading corrected by what the verb governs: states of mind are mottos, predicates of worth describe."""
    if TURNS.match(text, found.start, found.end):
        return found._replace(kind="attitude")
    if found.kind == "other":
        return found
    if found.kind == "result" and (strives := _STRIVES.match(text, found.head, found.end)):
        return found._replace(kind="setting" if strives["by"] else "aim")
    if _ALIGNS.match(text, found.start, found.end):
        return found._replace(kind="attitude")
    if _BY_MEANS.match(text, found.start, found.end):
        return found._replace(kind="result")
    if text[found.end - 1] == "的":
        return found._replace(kind="setting")
    is_task = found.kind in ("act", "weak", "aim")
    if (
        is_task
        and found.verb not in ("把", "将")
        and text[found.end - 1] in _WHILE_ENDS
        and _WHILE.search(text, found.head, found.end)
    ):
        return found._replace(kind="setting")
    if _describes(text, found):
        return found._replace(kind="other")
    return found._replace(kind=_kind_of_task(text, found)) if is_task else found


def _names(text: str, found: Predicate) -> bool:
    """Whether the words are a name in marks of which something is said: “加强监管”|被列为首位, “去库存”|压力较大."""
    closing = text.find("”", found.head, found.end - 1)
    return closing >= 0 and text.find("“", found.head, closing) < 0 and text[closing + 1] not in "、和"


def _describes(text: str, found: Predicate) -> bool:
    """Whether the clause tells what is or was, whatever its verb: offices and honours, equations, figures, worth."""
    head, end = found.head, found.end
    if _PERSONNEL.match(text, head, end) or (found.modal == "not" and _FALLS_SHORT.match(text, found.start, end)):
        return True
    if _names(text, found):
        return True
    if not found.modal and text.find("是", head, end) >= 0 and _EQUATES.search(text, head, end):
        return True
    if found.modal in ("", "will") and not found.ordinal and found.verb in _CHANGES and _FIGURE.search(text, head, end):
        return True
    if _SHARED_SCALE.search(text, found.start, end) or _COUNTED_TASKS.search(text, head, end):
        return True
    if _LABEL.fullmatch(text, head, end) or (found.modal not in ("must", "not") and _NO_ACTION.search(text, head, end)):
        return True
    return _ONE_OF.search(text, head, end) is not None


def _kind_of_task(text: str, found: Predicate) -> Kind:
    """What a clause with a task verb is: a task, what tasks come to, or a motto."""
    if found.kind == "act" and text.startswith("努力", found.start):
        return "aim"
    if _ADVANCES.match(text, found.head, found.end):
        return "weak" if text.startswith("保持", found.head) else "result"
    if _GATHERS.match(text, found.head, found.end):
        return "weak"
    if _BETTER.match(text, found.start, found.end):
        return "result" if _TAKES_SHAPE.match(text, found.head, found.end) else "attitude"
    return "attitude" if found.modal != "not" and _is_motto(text, found) else found.kind


def _is_motto(text: str, found: Predicate) -> bool:
    start, head, end = found.start, found.head, found.end
    clings = _CLINGS.match(text, head, end) or _CLINGS.match(text, start, end)
    return bool(_STATE.match(text, head, end) or clings or _ORIENTED.match(text, head, end))
