"""Named policy ideas: which names are, of which type; which expressions are none."""

from kg.model import PolicyNaming
from tests.corpus.example import Example

HEAD = "鹤岗市召开经济工作会议\n"


def read(text: str, *rows: str) -> Example:
    return Example(PolicyNaming, HEAD + text, rows)


EXAMPLES = (
    read("会议提出实施“北药强市”战略，坚持“双轮驱动”方针。", "北药强市 ; strategy", "双轮驱动 ; guideline"),
    read("全市启动“清河”行动、“蓝天”工程和“暖冬”计划。", "清河 ; campaign", "蓝天 ; campaign", "暖冬 ; plan"),
    read("会议部署“强工、兴农、活商”三大战略。", "强工 ; strategy", "兴农 ; strategy", "活商 ; strategy"),
    read("要发展一批“龙头”企业，打通“最后一公里”。"),
    read("市里印发《鹤岗市旅游发展规划》和《关于优化营商环境的意见》。",
         "鹤岗市旅游发展规划 ; plan", "关于优化营商环境的意见 ; policy"),
    read("《人民日报》刊登了长篇通讯，群众争看电影《山河故人》。"),
    read("市长向大会作《政府工作报告》。"),
    # abuses that are fought are no ideas unless they are counted; 会议精神 names no meeting
    read("各县要纠正“懒散拖拉”，整治“三公”问题，学习会议精神。"),
    read("要落实强农惠农富农政策，建设社会主义新农村。", "强农惠农富农 ; policy", "社会主义新农村 ; strategy"),
    # regimes in force, each by name; not regimes in general
    read("全市推行首接责任制、现场勘验制，实行最严格的耕地保护制度。",
         "首接责任制 ; policy", "现场勘验制 ; policy", "最严格的耕地保护制度 ; policy"),
    read("各单位要执行各项规章制度，推行体制机制改革，实行定编定员编制。"),
    read("要深入学习贯彻党的十七大精神，保持奋发有为的精神状态。", "党的十七大精神 ; guideline"),
    read("我市抢抓西部大开发机遇。", "西部大开发 ; strategy"),
    read("今年是改革开放四十周年，也是全面建成小康社会决胜阶段。"),
    read("要认真落实“五个到位”，把“蛋糕”做大。", "五个到位 ; guideline"),
    read("要深入实施工业立市战略，加快实施重点工程。", "工业立市 ; strategy"),
    read("按照政府引导、市场运作、社会参与的原则推进改造。", "政府引导、市场运作、社会参与 ; guideline"),
    read("推进公园扩绿、道路提质等六大工程。", "六大工程 ; campaign", "公园扩绿 ; campaign", "道路提质 ; campaign"),
    read("他被授予“岗位能手”称号，出席“健康龙江”论坛。"),
    read("要扎实开展「百日攻坚」行动。", "百日攻坚 ; campaign"),
)  # fmt: skip
