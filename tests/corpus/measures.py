"""Actions that are to be taken: their words, who says so, what for; and what is no action."""

from kg.model import Measure
from tests.corpus.example import Example

HEAD = "鹤岗市召开经济工作会议\n"


def read(text: str, *rows: str) -> Example:
    return Example(Measure, HEAD + text, rows)


EXAMPLES = (
    # tasks in a row share the aim that follows them
    read("会议强调，要加强农田水利建设，完善灌溉设施，确保粮食丰收。",
         "加强农田水利建设 ; 经济工作会议 ; 确保粮食丰收", "完善灌溉设施 ; 经济工作会议 ; 确保粮食丰收"),
    # several objects of one verb are one task, verb-object pairs are several
    read("会议要求，加强道路、桥梁建设，落实补贴政策、减轻农民负担。",
         "加强道路、桥梁建设 ; 经济工作会议 ; ", "落实补贴政策 ; 经济工作会议 ; ", "减轻农民负担 ; 经济工作会议 ; "),
    # what was achieved, mottos, settings and states of mind are no tasks
    read("过去一年，全市新建公路三百公里，完成了棚户区改造。"),
    read("会议强调，要坚持问题导向，坚定信心，增强责任意识，以改革创新为动力。"),
    read("会议指出，加强作风建设是做好各项工作的重要保证。"),
    # a heading in quotation marks is the objective of its group
    read("会议要求，一要围绕“优化环境，服务企业”，精简审批事项，推行一站式办理。二要围绕“扩大开放”，建设边境口岸。",
         "精简审批事项 ; 经济工作会议 ; 优化环境，服务企业", "推行一站式办理 ; 经济工作会议 ; 优化环境，服务企业",
         "建设边境口岸 ; 经济工作会议 ; 扩大开放"),
    # numbered tasks with what belongs to them
    read("会议强调，要抓好三件事：一是修水库，年内加固病险水库12座；二是办学校，新增学位3000个。",
         "修水库 ; 经济工作会议 ; ", "年内加固病险水库12座 ; 经济工作会议 ; ",
         "办学校 ; 经济工作会议 ; ", "新增学位3000个 ; 经济工作会议 ; "),
    # prohibitions keep their word, addressed groups their name
    read("会议强调，各县区要倒排工期，任何单位不得截留资金。",
         "各县区要倒排工期 ; 经济工作会议 ; ", "任何单位不得截留资金 ; 经济工作会议 ; "),
    # pivots: what the object does belongs to the task
    read("会议强调，要引导企业增加投入、开拓市场，鼓励农民发展养殖业。",
         "引导企业增加投入、开拓市场 ; 经济工作会议 ; ", "鼓励农民发展养殖业 ; 经济工作会议 ; "),
)  # fmt: skip
