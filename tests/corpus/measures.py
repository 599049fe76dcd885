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
    # tasks that are listed and then counted; a list of other things is none
    read("鹤岗市近日出台《稳增长意见》，提出推进水利项目建设、鼓励企业增产促销等共计26条措施。",
         "推进水利项目建设 ; 鹤岗市 ; ", "鼓励企业增产促销 ; 鹤岗市 ; "),
    read("会议就防控提出支持企业有序开工、加大抽查监测等五项具体措施。",
         "支持企业有序开工 ; 经济工作会议 ; ", "加大抽查监测 ; 经济工作会议 ; "),
    read("此次调整取消了人工观测、日常守班、日记填写等7项任务。"),
    # the meeting just told of is that meeting
    read("上述会议指出，各林场要修好防火道。", "修好防火道 ; 经济工作会议 ; "),
    # numbered tasks with what belongs to them
    read("会议强调，要抓好三件事：一是修水库，年内加固病险水库12座；二是办学校，新增学位3000个。",
         "修水库 ; 经济工作会议 ; ", "年内加固病险水库12座 ; 经济工作会议 ; ",
         "办学校 ; 经济工作会议 ; ", "新增学位3000个 ; 经济工作会议 ; "),
    # what is to be made has an aim of its own; what the last clause is to be good for is that of the row
    read("会议强调，要加强劳务协作，打造特色劳务品牌，确保务工规模稳定。要加强劳务协作，打造劳务品牌。",
         "加强劳务协作 ; 经济工作会议 ; 确保务工规模稳定", "打造特色劳务品牌 ; 经济工作会议 ; 确保务工规模稳定",
         "加强劳务协作 ; 经济工作会议 ; 打造劳务品牌"),
    # 将 before 会同, and 将会
    read("会议强调，市财政局将会同市税务局落实减税政策，市商务局将会加强监测。",
         "会同市税务局落实减税政策 ; 经济工作会议 ; ", "加强监测 ; 经济工作会议 ; "),
    # prohibitions keep their word and whom they bind; who is told to act is no part of the task
    read("会议强调，各县区要倒排工期，任何单位不得截留资金。",
         "倒排工期 ; 经济工作会议 ; ", "任何单位不得截留资金 ; 经济工作会议 ; "),
    # pivots: what the object does belongs to the task
    read("会议强调，要引导企业增加投入、开拓市场，鼓励农民发展养殖业。",
         "引导企业增加投入、开拓市场 ; 经济工作会议 ; ", "鼓励农民发展养殖业 ; 经济工作会议 ; "),
    # a circular speaks for who circulated it
    read("日前，白城市纪委通报了三起典型问题。\n通报要求，各级党组织要切实加强日常监督，公开举报电话。",
         "切实加强日常监督 ; 白城市纪委 ; ", "公开举报电话 ; 白城市纪委 ; "),
    # an agreement speaks for both who signed it
    read("5日，通辽市生态环境局与白城市生态环境局签订《联防联控协议》。\n根据协议，将建立信息共享机制。\n同时，双方将联合开展执法检查。",
         "建立信息共享机制 ; 通辽市生态环境局 | 白城市生态环境局 ; ", "联合开展执法检查 ; 通辽市生态环境局 | 白城市生态环境局 ; "),
    # what a body will do, in somebody's speech, is the speaker's word
    read("市长王建国说，灌溉条件还不够好。下一步，白城市水利局将修复渠道，更新水泵。",
         "修复渠道 ; 王建国 ; ", "更新水泵 ; 王建国 ; "),
    # what 把 disposes of goes on behind 、 up to its verb; frames of their own are several
    read("会议强调，要把修路、修桥、修渠放在首位。", "把修路、修桥、修渠放在首位 ; 经济工作会议 ; "),
    read("会议强调，要把公路修好、把桥梁建成。", "把公路修好 ; 经济工作会议 ; ", "把桥梁建成 ; 经济工作会议 ; "),
    # what is due without a verb of tasks: how often, who pays, what happens to whom; not the same told of the past
    read("会议要求，要开展专项督查，区督查室每周检查一次，结果与评优挂钩，弄虚作假的一律免职。",
         "开展专项督查 ; 经济工作会议 ; ", "区督查室每周检查一次 ; 经济工作会议 ; ", "结果与评优挂钩 ; 经济工作会议 ; ",
         "弄虚作假的一律免职 ; 经济工作会议 ; "),
    read("会议强调，要加大投入，市财政新增扶持资金2亿元，再改造危桥30座。",
         "加大投入 ; 经济工作会议 ; ", "市财政新增扶持资金2亿元 ; 经济工作会议 ; ", "再改造危桥30座 ; 经济工作会议 ; "),
    read("全市去年新增扶持资金2亿元，区督查室每周检查一次。"),
    read("会议强调，要引进人才，为返乡青年提供每人5万元创业补贴。",
         "引进人才 ; 经济工作会议 ; ", "为返乡青年提供每人5万元创业补贴 ; 经济工作会议 ; "),
    # the aim ends where its verb comes again
    read("会议强调，要降低用电成本，促进企业增效、促进农民增收。", "降低用电成本 ; 经济工作会议 ; 促进企业增效"),
    # relief is a task, help to firms says what for; 以…为契机 and states behind 不能 are none
    read("会议强调，要发放救灾物资，帮助受灾群众重建住房。",
         "发放救灾物资 ; 经济工作会议 ; ", "帮助受灾群众重建住房 ; 经济工作会议 ; "),
    read("市长王建国希望双方以这次签约为契机，共建研究院。", "共建研究院 ; 王建国 ; "),
    read("会议指出，要修复水渠，口粮标准不能降低。", "修复水渠 ; 经济工作会议 ; "),
    # dashes open items of any list: cases set no tasks
    read("通报了两起案例。\n——红星村会计违规发放补助、截留种子款问题。"),
    # 责成 behind 通过 tells by what means something was done
    read("通过责成退回资金、调整账目等方式，收回资金三千万元。"),
    # an adverb that is a verb, too, heads its clause where no other verb does; short pairs are one manner
    read("会议强调，要从加快危桥改造、深化校企合作、推进渠道建设等方面入手。",
         "加快危桥改造 ; 经济工作会议 ; ", "深化校企合作 ; 经济工作会议 ; ", "推进渠道建设 ; 经济工作会议 ; "),
    read("会议强调，要在危桥改造、校企合作方面，加快桥梁设计审查、强化师资队伍配备。",
         "加快桥梁设计审查 ; 经济工作会议 ; ", "强化师资队伍配备 ; 经济工作会议 ; "),
    read("会议强调，要推进跨镇执法、联合监管。", "推进跨镇执法、联合监管 ; 经济工作会议 ; "),
    # what is under way as policy, and what is planned behind its frame; a host city plans nothing
    read("目前，白城市正大力改造灌区，加快建设水库。", "大力改造灌区 ; 白城市 ; ", "加快建设水库 ; 白城市 ; "),
    read("下一步，白城市水利局将围绕灌区改造，会同各县修复渠道，更新水泵。",
         "会同各县修复渠道 ; 白城市水利局 ; ", "更新水泵 ; 白城市水利局 ; "),
    read("一年一度的灌区论坛将于9月在白城市举行，吸引众多客商参加。"),
    # to study and carry out is a task, the formula of guidance none; high regard and a mind at rest are attitudes
    read("会议强调，要认真学习贯彻全省农田会议精神，高度重视渠道安全，绝不能有松懈情绪，加强巡查。",
         "认真学习贯彻全省农田会议精神 ; 经济工作会议 ; ", "加强巡查 ; 经济工作会议 ; "),
    # unknown words beside a verb with its object go with it and do not stop the row
    read("会议强调，要用好测绘成果，连片施策、补齐短板，提升灌溉水平。",
         "用好测绘成果 ; 经济工作会议 ; ", "连片施策 ; 经济工作会议 ; ", "补齐短板 ; 经济工作会议 ; ", "提升灌溉水平 ; 经济工作会议 ; "),
    # what was put forward is told
    read("会议指出，去年出台的办法，明确了执法主体和执法权。"),
    # what several parties will do is the word of all of them, and goes on in what spells it out
    read("白城市水利局和通辽市水利局近日就深化合作出台方案，双方将在灌溉、防汛等方面加快一体化步伐。\n以灌溉为例，探索建立跨市调水机制。",
         "在灌溉、防汛等方面加快一体化步伐 ; 白城市水利局 | 通辽市水利局 ; ", "探索建立跨市调水机制 ; 白城市水利局 | 通辽市水利局 ; "),
    # the head of a body speaks for it; what is meant by it all is an aim, not a task
    read("白城市水利局相关负责人表示，将加快修渠，旨在扩大灌溉面积，加强水土保持。", "加快修渠 ; 白城市水利局 ; 旨在扩大灌溉面积"),
    # whom a task deals with opens it, with a verb of granting even across a comma; a quality of somebody does not
    read("会议强调，要对种植大户实行订单收购，对新办的合作社，给予贷款贴息。",
         "对种植大户实行订单收购 ; 经济工作会议 ; ", "对新办的合作社，给予贷款贴息 ; 经济工作会议 ; "),
    read("会议指出，对发展前景良好的企业，银行十分看重。"),
    # a frame goes with the weighty verb behind it; with the times nothing is set
    read("今年，白城市将结合灌区规划编制严格落实用水定额。", "结合灌区规划编制严格落实用水定额 ; 白城市 ; "),
    read("会议指出，随着各项措施落实到位，粮食产量将进一步增长。"),
    # what must be ensured is a task of its own where none stands before it, else the aim of those before
    read("会议强调，要确保危桥改造按期完工，加强工地巡查，确保施工安全。",
         "确保危桥改造按期完工 ; 经济工作会议 ; 确保施工安全", "加强工地巡查 ; 经济工作会议 ; 确保施工安全"),
    # to learn from somebody; to grasp a chance is an attitude, what is shown by deeds an aim
    read("会议号召，广大职工要向王建国学习，抓住难得机遇，改进服务，以实际行动支援灌区建设。",
         "向王建国学习 ; 经济工作会议 ; 以实际行动支援灌区建设", "改进服务 ; 经济工作会议 ; 以实际行动支援灌区建设"),
    read("15年来，双方坚持互利合作，加强人员往来。"),
    # like nouns in a row are one object, whatever verb they begin with; verbs need an object to be a pair
    read("会议强调，要抓好农产品仓储体系、生产体系、经营体系建设，重视疫病监测、隔离和治疗。",
         "抓好农产品仓储体系、生产体系、经营体系建设 ; 经济工作会议 ; ", "重视疫病监测、隔离和治疗 ; 经济工作会议 ; "),
    # how something must be done; what must not be thought is no task
    read("会议强调，渠道巡查要严格，不可麻痹大意。", "渠道巡查要严格 ; 经济工作会议 ; "),
    # 将 disposes of what goes into something; weighty 保障 is a task among others
    read("会议强调，要将节水增效贯穿灌区建设全过程，着力推进改革，着力保障民生，走出一条新路。",
         "将节水增效贯穿灌区建设全过程 ; 经济工作会议 ; 走出一条新路", "着力推进改革 ; 经济工作会议 ; 走出一条新路",
         "着力保障民生 ; 经济工作会议 ; 走出一条新路"),
    # a document that acts itself, in its own sentence or in somebody's account of it
    read("白城市政府近日印发《节水若干政策》。\n市水利局局长王建国介绍，《政策》以灌区为重点，加大对节水改造的支持。\n《政策》鼓励技术创新，对节水达标的企业给予补贴。",
         "加大对节水改造的支持 ; 王建国 ; ", "鼓励技术创新 ; 白城市政府 ; ", "对节水达标的企业给予补贴 ; 白城市政府 ; "),
    # a verb and its object that the segmenter takes for one word
    read("会议要求，要进一步总结经验，确保安全有序。", "进一步总结经验 ; 经济工作会议 ; 确保安全有序"),
    # somebody's thought by name is no new speaker
    read("市长王建国在会上讲话。他说，农技员是骨干。广大农技员要向先进学习，学习贯彻习近平新时代中国特色社会主义思想。",
         "向先进学习 ; 王建国 ; ", "学习贯彻习近平新时代中国特色社会主义思想 ; 王建国 ; "),
    # rules laid down: how long at most, in which case what is not to be done or must be asked for
    read("会议规定，汇报一般不超过20分钟，能书面通报的，不再开会，确需开会的要按程序报批。",
         "汇报一般不超过20分钟 ; 经济工作会议 ; ", "能书面通报的，不再开会 ; 经济工作会议 ; ", "确需开会的要按程序报批 ; 经济工作会议 ; "),
    # duties, also those read out one by one; what follows 即 stops no row
    read("领导小组的主要职责是，抓好灌区规划的落实，督促各县修复渠道。", "抓好灌区规划的落实 ;  ; ", "督促各县修复渠道 ;  ; "),
    read("下一步，白城市将实施节水“三步走”，即量水、分水、控水，严控地下水开采。",
         "实施节水“三步走” ; 白城市 ; ", "严控地下水开采 ; 白城市 ; "),
    # strivings with a number are tasks that stand first; what the tasks come to is their aim; so is what is kept stable
    read("白城市力争到2022年建成节水示范区8个。", "力争到2022年建成节水示范区8个 ; 白城市 ; "),
    read("会议强调，要完善灌区管理，坚定不移推动农业发展迈上新台阶。", "完善灌区管理 ; 经济工作会议 ; 坚定不移推动农业发展迈上新台阶"),
    read("会议强调，要加强市场监测，保持粮价基本稳定。", "加强市场监测 ; 经济工作会议 ; 保持粮价基本稳定"),
    # services that a body will hand out; told after a disaster is told
    read("今年，白城市将为种粮户提供测土服务。", "为种粮户提供测土服务 ; 白城市 ; "),
    read("旱情发生后，白城市加快修复机井，调运水泵。"),
    # honours are conferred, and no tasks
    read("会议决定，授予王建国“灌区标兵”称号。"),
    # a document named without marks that lays down what follows; what is to be considered beside its basis
    read("上述通知明确，鼓励农户改造闲置机井，适当提高补助标准。", "鼓励农户改造闲置机井 ;  ; ", "适当提高补助标准 ;  ; "),
    read("会议强调，要加强灌区管理，依据普查清单，评选一批节水村，初步形成节水激励办法。",
         "加强灌区管理 ; 经济工作会议 ; ", "评选一批节水村 ; 经济工作会议 ; ", "初步形成节水激励办法 ; 经济工作会议 ; "),
    # the purpose stands behind 为了; when something has been done is no task; 将 that turns one thing into another sets none
    read("为了扩大灌溉面积，白城市将新建水库3座。", "新建水库3座 ; 白城市 ; 扩大灌溉面积"),
    read("会议指出，发放节水券后，用水量明显下降。"),
    read("他在灌区守了二十年，将青春写进了渠道。"),
    # groups and policies that are to act, once tasks are being set; nobody in particular does not
    read("会议要求，各村组都要行动起来，企业加快技术改造，学校开展节水教育。",
         "企业加快技术改造 ; 经济工作会议 ; ", "学校开展节水教育 ; 经济工作会议 ; "),
    read("“新政扩大补贴范围，放宽申请条件；降低农户投保成本。”市水利局局长王建国说。",
         "新政扩大补贴范围 ; 王建国 ; ", "放宽申请条件 ; 王建国 ; ", "降低农户投保成本 ; 王建国 ; "),
    read("会议指出，企业加快了技术改造，他们投资修渠也有顾虑。"),
    # a statement between tasks ends no row
    read("会议强调，要修复渠道，水费收取标准还不够合理，建立台账制度，全力稳住灌溉面积。",
         "修复渠道 ; 经济工作会议 ; ", "建立台账制度 ; 经济工作会议 ; ", "全力稳住灌溉面积 ; 经济工作会议 ; "),
    # what must be done about something, told of what opens with a verb; how, if it can be done
    read("会议强调，专项治理要较真碰硬，巡查要具体深入，普法教育越到村组越要切合实际。", "巡查要具体深入 ; 经济工作会议 ; "),
    # a semicolon goes on with the tasks before it
    read("会议要求，要打牢基础，传承传统；练就抢险本领，锻造抗旱队伍。",
         "打牢基础 ; 经济工作会议 ; ", "传承传统 ; 经济工作会议 ; ", "练就抢险本领 ; 经济工作会议 ; ", "锻造抗旱队伍 ; 经济工作会议 ; "),
    # what an issued document lays down; that it was issued is no task
    read("白城市水利局日前下发通知，对困难用水户减免水费。", "对困难用水户减免水费 ; 白城市水利局 ; "),
    read("白城市水利局近日印发《节水办法》。"),
    read("白城市水利局拟出台《节水办法》，对困难用水户减免水费。",
         "出台《节水办法》 ; 白城市水利局 ; ", "对困难用水户减免水费 ; 白城市水利局 ; "),
    # what a place does about a difficulty is practice; what it did on a day is told
    read("针对当前旱情，白城市采取引水、提水等措施，组织农户抢种，同时拓展水源。",
         "采取引水、提水等措施 ; 白城市 ; ", "组织农户抢种 ; 白城市 ; ", "拓展水源 ; 白城市 ; "),
    read("针对当前旱情，白城市5月3日组织农户抢种，拓展了水源。"),
    # what will be done to somebody by a rule; what merely befalls him is none
    read("会议强调，浪费用水的行为将被严格禁止，农户将受到旱情影响。", "浪费用水的行为将被严格禁止 ; 经济工作会议 ; "),
    # four characters behind 坚持 are a motto, verbs with their manner a task
    read("会议强调，要坚持科学管理，坚持边建边管、边管边用，突出重点、抓住关键，修复渠道。",
         "坚持边建边管、边管边用 ; 经济工作会议 ; ", "修复渠道 ; 经济工作会议 ; "),
    # what is upheld amid a row is a task, at its end an aim; an atmosphere at the end, too
    read("会议强调，要加强巡查，保障经费投入，更换水泵。",
         "加强巡查 ; 经济工作会议 ; ", "保障经费投入 ; 经济工作会议 ; ", "更换水泵 ; 经济工作会议 ; "),
    read("会议强调，要加强巡查，保障用水安全。", "加强巡查 ; 经济工作会议 ; 保障用水安全"),
    read("会议强调，要推广滴灌，营造节约用水的良好氛围。", "推广滴灌 ; 经济工作会议 ; 营造节约用水的良好氛围"),
    read("会议强调，要推广滴灌，以节水促进农业增效。", "推广滴灌 ; 经济工作会议 ; 以节水促进农业增效"),
    # items told by 一项是, 另一项是
    read("会议指出，有两件事要办。一项是修复渠道，逐步建立管护制度；另一项是更换水泵。",
         "修复渠道 ; 经济工作会议 ; ", "逐步建立管护制度 ; 经济工作会议 ; ", "更换水泵 ; 经济工作会议 ; "),
    # what came of it already is told; a plan without such news is set
    read("全市计划选派技术员200人，已到岗180人。"),
    read("白城市水利局计划选派技术员200人，加强渠道管护。",
         "选派技术员200人 ; 白城市水利局 ; ", "加强渠道管护 ; 白城市水利局 ; "),
    # help to people is a task, help to an end an aim
    read("会议强调，要推广滴灌，为种植大户提供上门服务，为乡村振兴提供有力支撑。",
         "推广滴灌 ; 经济工作会议 ; 为乡村振兴提供有力支撑", "为种植大户提供上门服务 ; 经济工作会议 ; 为乡村振兴提供有力支撑"),
    # the means belong to the task, what it keeps to does not
    read("会议强调，要管好水源。通过集中考评，评选节水先进。按照统一部署，更换水泵。",
         "管好水源 ; 经济工作会议 ; ", "通过集中考评，评选节水先进 ; 经济工作会议 ; ", "更换水泵 ; 经济工作会议 ; "),
    # rules behind a colon
    read("市长王建国说，质量是根本。他还同大家约定：不批一亩浪费用水的项目，不留一个漏水的渠口。",
         "不批一亩浪费用水的项目 ; 王建国 ; ", "不留一个漏水的渠口 ; 王建国 ; "),
    # a meeting that will be held and a notice's labels are no tasks
    read("白城市将于9月召开水利工作会议。\n公示时间：5月1日至7日。"),
    # what was resolved stands behind a colon; figures among it stop nothing
    read("副市长王建国就节水工作作了部署：继续修复渠道，更换水泵。",
         "继续修复渠道 ; 王建国 ; ", "更换水泵 ; 王建国 ; "),
    read("会议明确了今年节水工作的任务：用水量下降5%，更换水泵200台。", "更换水泵200台 ; 经济工作会议 ; "),
    # what holds from a day on; what somebody did from a past month on does not
    read("从4月1日起，白城市取消用水附加费，降低水价。", "从4月1日起，白城市取消用水附加费 ; 白城市 ; ", "降低水价 ; 白城市 ; "),
    read("从2006年4月起，白城市水利局修复渠道12公里。"),
    # who is in charge; who holds a post is no task
    read("会议研究了防汛工作，决定成立防汛指挥部，由副市长李强任总指挥，各乡镇主要领导负总责。",
         "成立防汛指挥部 ; 经济工作会议 ; ", "由副市长李强任总指挥 ; 经济工作会议 ; ", "各乡镇主要领导负总责 ; 经济工作会议 ; "),
    read("会议指出，由他出任灌区管理局局长。"),
    # a heading that is a noun, whatever verb it holds
    read("今年，白城市将抓好两项工程：一是渠道改造工程，年底前完成五个乡镇的改造任务；二是饮水工程，新打机井六十眼。",
         "抓好两项工程 ; 白城市 ; ", "年底前完成五个乡镇的改造任务 ; 白城市 ; ", "新打机井六十眼 ; 白城市 ; "),
    # for people, and what for
    read("会议强调，要办好实事，为60岁以上老人免费体检，为企业减轻负担提供条件。",
         "办好实事 ; 经济工作会议 ; 为企业减轻负担提供条件", "为60岁以上老人免费体检 ; 经济工作会议 ; 为企业减轻负担提供条件"),
    # what is punished, and in which case
    read("会议规定，公车一律不得私用，违反规定的，视情节轻重给予处分。",
         "公车一律不得私用 ; 经济工作会议 ; ", "违反规定的，视情节轻重给予处分 ; 经济工作会议 ; "),
    # a document's own clauses are its issuer's
    Example(Measure, "中共白城市委关于加强节水工作的决定\n一、大兴节水之风。市级领导每年下基层时间不少于60天。由市水利局负责对本决定执行情况进行监督检查。",
            ("大兴节水之风 ; 白城市委 ; ", "市级领导每年下基层时间不少于60天 ; 白城市委 ; ",
             "由市水利局负责对本决定执行情况进行监督检查 ; 白城市委 ; ")),
    # the state of things is none, whatever verb its noun holds
    read("会议指出，安全生产形势依然严峻，要克服麻痹思想。", "克服麻痹思想 ; 经济工作会议 ; "),
    # what a document grants, in which case, from when; for what it is issued; who sees to it
    Example(Measure, "关于支持节水合作社发展的意见\n为进一步做好合作社工作，现提出以下意见：\n对在山区经营的合作社，电价下浮两成。合作社购置水泵并安装计量设备的，给予补贴，"
            "自登记之日起三年内免收管理费。市水利局负责本意见的组织实施。",
            ("对在山区经营的合作社，电价下浮两成 ;  ; ", "合作社购置水泵并安装计量设备的，给予补贴 ;  ; ", "自登记之日起三年内免收管理费 ;  ; ",
             "市水利局负责本意见的组织实施 ;  ; ")),
    # what he says to somebody; what he asks for on the spot
    read("市长王建国来到水泵厂，对厂长说，要把质量抓上去。他当即要求水利局现场办公，尽快拿出办法。",
         "把质量抓上去 ; 王建国 ; ", "尽快拿出办法 ; 王建国 ; "),
    # 要 before 强化 and 领会 is a modal, before 求 and 领 of nouns it is none
    read("会议指出，各县要强化节水宣传，完善用水台账。", "强化节水宣传 ; 经济工作会议 ; ", "完善用水台账 ; 经济工作会议 ; "),
    # 将 that disposes of something, whatever the verb; 将 before a verb is the future
    read("会议决定将条例草案提请市人大常委会审议。", "将条例草案提请市人大常委会审议 ; 经济工作会议 ; "),
    read("下一步，白城市将突出做好渠道防渗工作。", "突出做好渠道防渗工作 ; 白城市 ; "),
    # what is done in a case
    read("对已缴水费的农户，可由合作社统一申请。已上缴的，由各单位直接返还。",
         "对已缴水费的农户，可由合作社统一申请 ;  ; ", "已上缴的，由各单位直接返还 ;  ; "),
    # a policy that has done something lays it down; a place that has told of what was reached
    read("白城市日前出台节水新政。新政放宽了申请条件，完善补贴办法。",
         "新政放宽了申请条件 ; 白城市 ; ", "完善补贴办法 ; 白城市 ; "),
    # what is asked to be provided, where nothing else is asked
    read("会议提出，为种粮和灌溉提供精准服务。", "为种粮和灌溉提供精准服务 ; 经济工作会议 ; "),
    # unnamed people who ask for something; a hope that is nobody's task
    read("检查组建议，进一步健全巡查制度，配齐水泵；对病险水库逐一落实责任人。",
         "进一步健全巡查制度 ;  ; ", "配齐水泵 ;  ; ", "对病险水库逐一落实责任人 ;  ; "),
    read("检查组还希望当地人大常委会继续跟踪监督。", "继续跟踪监督 ;  ; "),
    read("农户们说，希望能够年年这样办。"),
    # what is raised from where to where, with the object before a comma; a figure that tells stays told
    read("会议确定，将农户用水补贴标准，由50元提高到100元。同时，将水泵补贴由一成提高到两成。",
         "将农户用水补贴标准，由50元提高到100元 ; 经济工作会议 ; ", "将水泵补贴由一成提高到两成 ; 经济工作会议 ; "),
    # 部署 and 确定 with a noun behind them
    read("会议确定进一步支持灌区发展的措施。"),
    # 不得 inside a longer word
    read("会议指出，节水关系千家万户，容不得半点马虎，不得浪费水源。", "不得浪费水源 ; 经济工作会议 ; "),
    # what a rule provides in a case, though it gives a figure; what is forbidden in a list; when it comes into force
    read("白城市水利局日前下发通知。\n水费方面，面积为90亩以下的，减按一成收取水费；面积为90亩以上的，减按1.5%的费率收取水费。",
         "面积为90亩以下的，减按一成收取水费 ; 白城市水利局 ; ", "面积为90亩以上的，减按1.5%的费率收取水费 ; 白城市水利局 ; "),
    read("《条例》明确，灌区内禁止下列行为：开挖鱼塘，修建坟墓。"),
    read("《条例》将于7月1日起施行。"),
    # who will do it, if the sentence names several; what will go on is a forecast
    read("通辽市出台优惠政策，白城市将修复渠道。", "修复渠道 ; 白城市 ; "),
    read("专家王建国表示，用水量仍将保持低位。"),
    # what is the case from one point of view is no task
    read("会议指出，从检查情况来看，职业教育仍然面临困难，要加大投入。", "加大投入 ; 经济工作会议 ; "),
    # a report whose items are paragraphs of their own
    read("市长王建国作政府工作报告。\n报告提出，今年要抓好以下工作：\n（一）修复渠道。培育节水合作社，年内新上节水项目20个。\n（二）更换水泵。",
         "修复渠道 ; 王建国 ; ", "培育节水合作社 ; 王建国 ; ", "年内新上节水项目20个 ; 王建国 ; ", "更换水泵 ; 王建国 ; "),
    # where something is to be done, and where somebody only was
    read("白城市将在灌区设立节水示范基地。", "在灌区设立节水示范基地 ; 白城市 ; "),
    read("市长王建国说，要管好水源。在幸福街道便民服务中心，王建国看望群众。", "管好水源 ; 王建国 ; "),
    # what is striven for by a date is the aim of the tasks before it, a task where none is
    read("会议强调，要修复渠道，力争在九月底前，全面完成防渗任务。", "修复渠道 ; 经济工作会议 ; 全面完成防渗任务"),
    read("白城市力争到2022年，新增灌区20处。", "新增灌区20处 ; 白城市 ; "),
    # whom it may concern, and thanks, are no tasks; 以 with a verb says what for
    read("会议指出，新增农户不论远近都有补贴。向守护渠道的职工表示诚挚的慰问。"),
    read("会议强调，要完善用水台账，以构建更为合理的分水机制。", "完善用水台账 ; 经济工作会议 ; 以构建更为合理的分水机制"),
    # whom a task deals with belongs to it even before a comma; a view of something does not
    read("会议确定，对有市场的合作社，优先安排节水资金。", "对有市场的合作社，优先安排节水资金 ; 经济工作会议 ; "),
    read("会议指出，对农户来说，要优先安排节水资金。", "优先安排节水资金 ; 经济工作会议 ; "),
    # what must not be let happen; how something must be done
    read("会议强调，不能让一个农户缺水，巡查一定要细一些。", "不能让一个农户缺水 ; 经济工作会议 ; ", "巡查一定要细一些 ; 经济工作会议 ; "),
    # who analyses goes on advising
    read("市水利局副局长王建国分析说，水价偏低。建议有关部门加强计量，更换水泵。",
         "有关部门加强计量 ; 王建国 ; ", "更换水泵 ; 王建国 ; "),
    # scenes and exceptions do not end a row of tasks; a statement of how things are does
    read("会议强调，除节假日外，加强值班值守。", "加强值班值守 ; 经济工作会议 ; "),
    read("会议强调，一旦发现险情，立即组织群众转移。", "立即组织群众转移 ; 经济工作会议 ; "),
    read("会议指出，堤防标准普遍偏低，加强了巡查。"),
    # what is done by means of steps or with partners; not the same told of the past
    read("会议要求，采取有力措施加大禁毒宣传力度。", "采取有力措施加大禁毒宣传力度 ; 经济工作会议 ; "),
    read("去年，会同公安机关开展检查。"),
    read("市长王建国表示，联合国粮农组织是开展农业合作的重要平台。"),
    # permissions, changed rates, terms and suspensions in what was laid down; not the same as news
    read("会议要求，要减轻企业负担，困难企业可向税务局申请延期，缴费比例由20%降至16%，不再收取工本费，暂缓收取保证金。",
         "减轻企业负担 ; 经济工作会议 ; ", "困难企业可向税务局申请延期 ; 经济工作会议 ; ",
         "缴费比例由20%降至16% ; 经济工作会议 ; ", "不再收取工本费 ; 经济工作会议 ; ", "暂缓收取保证金 ; 经济工作会议 ; "),
    read("据了解，困难企业可向税务局申请延期，缴费比例由20%降至16%。"),
    # when something is to be done is no task; nor is on which day it falls
    read("5月7日，全市将开始普查登记；登记完成后的两个月内，举行总结会。", "开始普查登记 ; 鹤岗市 ; "),
    read("会议决定：代表的选举日为2010年6月7日。"),
    read("会议要求，要在一个月内完成整改，两年内建成水厂。", "在一个月内完成整改 ; 经济工作会议 ; ", "两年内建成水厂 ; 经济工作会议 ; "),
    # what somebody is willing to do with others; a wish and a vow are none
    read("王建国说，中方愿与各国一道，加强水利合作，拓展贸易往来。", "加强水利合作 ; 王建国 ; ", "拓展贸易往来 ; 王建国 ; "),
    read("王建国说，大家的心愿同我们一样。"),
    # from what height, for what worth, with what expectation, and what falls short: no tasks
    read("会议要求，要从保障民生的高度，抓好供水。", "抓好供水 ; 经济工作会议 ; "),
    read("会议指出，办好这件事，对于改善民生，增加就业，促进增收具有重要意义。"),
    read("市长王建国说，要更换水泵，传统的水泵不能完全适应灌溉的需要。", "更换水泵 ; 王建国 ; "),
    read("市长王建国预计，今年将带动就业2000人。"),
    read("会议强调，要从大局的角度深化认识，高度警觉，予以表彰。"),
    # what must come to a quantity keeps its name; 将 behind 要 disposes of something
    read("会议要求，粮食产量要稳定在上年水平以上，要将节水贯穿于生产始终。",
         "粮食产量要稳定在上年水平以上 ; 经济工作会议 ; ", "将节水贯穿于生产始终 ; 经济工作会议 ; "),
    # adverbs that are idioms
    read("会议强调，要实事求是、长短兼顾谋划水利工程，更大激发农户积极性。",
         "实事求是、长短兼顾谋划水利工程 ; 经济工作会议 ; ", "更大激发农户积极性 ; 经济工作会议 ; "),
    # marks of any width
    read("会议强调,要加强农田水利建设,完善灌溉设施,确保粮食丰收。",
         "加强农田水利建设 ; 经济工作会议 ; 确保粮食丰收", "完善灌溉设施 ; 经济工作会议 ; 确保粮食丰收"),
    # what a document that was issued lays down: in which case, for whom, also without a word of duty; by all who issued it
    Example(Measure, "白城市出台新政支持灌溉\n白城市水利局5日披露，白城市水利局联合白城市财政局就支持节水制定出台七条政策措施。\n"
            "在今年汛期，白城市农户到灌区务工的，给予每人100元的一次性补助。\n高风险地区实施限水策略，平原地区做好水库蓄水。\n对今年1月1日后到期的，可适当延长期限。",
            ("白城市农户到灌区务工的，给予每人100元的一次性补助 ; 白城市水利局 | 白城市财政局 ; ",
             "高风险地区实施限水策略 ; 白城市水利局 | 白城市财政局 ; ", "平原地区做好水库蓄水 ; 白城市水利局 | 白城市财政局 ; ",
             "对今年1月1日后到期的，可适当延长期限 ; 白城市水利局 | 白城市财政局 ; ")),
    # what a frame leads up to, behind its noun; a frame that is only named leads nowhere
    read("会议决定根据检查情况完善用水制度。", "根据检查情况完善用水制度 ; 经济工作会议 ; "),
    read("会议强调，要根据完善用水制度的需要，通过高层沟通对话，修订计划。", "通过高层沟通对话，修订计划 ; 经济工作会议 ; "),
    # whom one asks is no part of what is asked; guests are wished well and told nothing
    read("市长王建国要求各县修复渠道。他鼓励受到表彰的同志再接再厉，更换水泵。", "修复渠道 ; 王建国 ; ", "更换水泵 ; 王建国 ; "),
    read("王建国说，衷心希望各位来宾和朋友能更多地关注鹤岗，在鹤岗投资兴业。"),
    # what is due by its kind; what is not to be done
    read("会议强调，要分类处置水厂，对存在隐患的水厂，该停产的坚决停产，不得将指标层层分解，切忌搞形式主义。",
         "分类处置水厂 ; 经济工作会议 ; ", "对存在隐患的水厂，该停产的坚决停产 ; 经济工作会议 ; ",
         "不得将指标层层分解 ; 经济工作会议 ; ", "切忌搞形式主义 ; 经济工作会议 ; "),
    # in which case something is done belongs to it, whatever is done
    read("会议明确，连续两次排名末位的，对主要负责人进行约谈。", "连续两次排名末位的，对主要负责人进行约谈 ; 经济工作会议 ; "),
    # who made arrangements before a colon speaks behind it
    read("市长王建国对灌溉工作表示满意，并就下半年工作作出部署：抓投入，办好十件实事。", "抓投入 ; 王建国 ; ", "办好十件实事 ; 王建国 ; "),
    # nobody speaks: the tasks of a document are its issuer's
    Example(Measure, "白城市节水方案出台\n日前，白城市水利局印发《白城市节水方案》。\n节水器具要全面推广。\n各灌区更换水泵。",
            ("节水器具要全面推广 ; 白城市水利局 ; ", "各灌区更换水泵 ; 白城市水利局 ; ")),
    # topics that something is said of at the end of their row, whatever they open with
    read("会议指出，调整用水结构，提高输水效率，降低灌溉成本，对提升农业竞争力至关重要。"),
    # 确保 at the head of a list item; 将 behind whom one tells to act; what only makes people take notice
    read("会议强调，一是再接再厉，确保灌溉万无一失。二是引起高度重视。各灌区要将节水宣传贯穿于活动始终。",
         "确保灌溉万无一失 ; 经济工作会议 ; ", "将节水宣传贯穿于活动始终 ; 经济工作会议 ; "),
    # who gives a report for a body speaks himself
    Example(Measure, "鹤岗市召开人代会\n市长王建国代表市政府作工作报告时提出，今年要修复渠道。",
            ("修复渠道 ; 王建国 ; ",)),
    # whom an issued document binds has not issued it
    Example(Measure, "白城市规范收费\n白城市水利局近日发出通知，禁止白城市供水公司违规收费。",
            ("禁止白城市供水公司违规收费 ; 白城市水利局 ; ",)),
    # understanding and carrying out are tasks, states of mind are none
    read("会议强调，要准确把握节水工作的特点规律，贯彻全国水利会议精神，激发农户节水热情，加强指导，抓住发展机遇，增强节水意识。",
         "准确把握节水工作的特点规律 ; 经济工作会议 ; ", "贯彻全国水利会议精神 ; 经济工作会议 ; ",
         "激发农户节水热情 ; 经济工作会议 ; ", "加强指导 ; 经济工作会议 ; "),
    # idioms of acting; what is founded by decision; the list in the paragraphs behind a speech
    read("会议决定，成立以市长为组长的领导小组。会议要求，各部门要各尽其责、密切配合。",
         "成立以市长为组长的领导小组 ; 经济工作会议 ; ", "各尽其责、密切配合 ; 经济工作会议 ; "),
    read("市长王建国强调，明年的总体要求是增收。\n围绕上述目标，要抓好以下工作：\n（一）调整农业结构。大力发展养殖，奶牛存栏达到8万头。\n（二）修复渠道。",
         "调整农业结构 ; 王建国 ; ", "大力发展养殖 ; 王建国 ; ", "奶牛存栏达到8万头 ; 王建国 ; ", "修复渠道 ; 王建国 ; "),
    # how a document is amended introduces its words
    read("会议决定，将办法第一条修改为：“设立水利机构，对灌区进行监督。”", "设立水利机构 ; 经济工作会议 ; ", "对灌区进行监督 ; 经济工作会议 ; "),
    # a planned span of time or sum is no task
    read("该工程计划工期18个月，计划总投资5亿元。"),
    # questions, forecasts without an object and proposed posts are no tasks; how something must be done is one
    read("会议指出，如何帮助农户摆脱困境，灌区数量将大幅增加。要修订计划，扶贫工作要用心用情。",
         "修订计划 ; 经济工作会议 ; ", "扶贫工作要用心用情 ; 经济工作会议 ; "),
    read("王建国，男，1970年生，现任鹤岗市水利局副局长，拟推荐为鹤岗市水利局局长人选。"),
    # under the heading of an aim tasks are set; what a body did in that regard is told
    read("在加快节水改造方面，大力推行节水器具，建立用水台账。", "大力推行节水器具 ;  ; 加快节水改造", "建立用水台账 ;  ; 加快节水改造"),
    read("在加快节水改造方面，鹤岗市水利局支持专项经费约2000万元。"),
    # whoever issues a document in the lead sets its tasks; whoever approves something sets none
    read("鹤岗市政府印发《护林办法》。\n要加强林区巡护。", "加强林区巡护 ; 鹤岗市政府 ; "),
    read("国务院批准设立界江试验区。\n要加强林区巡护。", "加强林区巡护 ;  ; "),
    # an answer is the word of who is asked; questions set nothing
    Example(Measure, "让群众办事少跑腿——访鹤岗市民政局局长王建国\n记者：请问市里要修建养老院吗？\n王建国：今年我们要做好两件事：一是修建敬老院，二是培训护工。\n记者：以后呢？\n答：下一步要推广助餐点。",
            ("修建敬老院 ; 王建国 ; ", "培训护工 ; 王建国 ; ", "推广助餐点 ; 王建国 ; ")),
    Example(Measure, "鹤岗市民政局负责人答记者问\n问：怎么办？\n答：要修建敬老院。", ("修建敬老院 ; 鹤岗市民政局 ; ",)),
    # who gave notice of something asks for it
    read("鹤岗市政府办公室日前发出紧急通知，要求加强值守。\n通知指出，各地要疏通河道。", "加强值守 ; 鹤岗市政府办公室 ; ", "疏通河道 ; 鹤岗市政府办公室 ; "),
    # beside a task stands another with its subject or setting, at once or step by step; not what is so
    read("会议强调，要加密巡查，雨前预降水位，水位超过警戒线立即封闭道路。",
         "加密巡查 ; 经济工作会议 ; ", "雨前预降水位 ; 经济工作会议 ; ", "水位超过警戒线立即封闭道路 ; 经济工作会议 ; "),
    read("会议强调，要加密巡查，水位还没有下降，排水能力明显不足。", "加密巡查 ; 经济工作会议 ; "),
    # by whom it is borne, and turn by turn
    read("会议强调，要改造危房，资金由县财政全额保障，水价由此上涨。",
         "改造危房 ; 经济工作会议 ; ", "资金由县财政全额保障 ; 经济工作会议 ; "),
    read("会议要求，督查室要一月一督查、一季一通报，路口都要设卡。", "督查室要一月一督查、一季一通报 ; 经济工作会议 ; ", "路口都要设卡 ; 经济工作会议 ; "),
    # deputies ask in the course of a sentence; a body that is asked is not who asks
    read("5日，代表们察看了污水处理厂，建议县政府加大管网建设力度，取缔沿河作坊。", "县政府加大管网建设力度 ;  ; ", "取缔沿河作坊 ;  ; "),
    # a document's preamble sets nothing; a numbered heading of what was achieved opens what is past
    Example(Measure, "鹤岗市政府关于加快林业发展的意见\n为贯彻上级部署，推动林业转型，结合实际，现提出如下意见。\n（一）建设苗圃。", ("建设苗圃 ; 鹤岗市政府 ; ",)),
    read("一是水利建设取得新成绩。修复渠道，更换水泵。"),
    # what every meeting asks for is no aim
    read("市长王建国就抓好森林防火，提出三点要求：一是管住火源。", "管住火源 ; 王建国 ; 抓好森林防火"),
    read("市长王建国就抓好贯彻落实提出要求：要管住火源。", "管住火源 ; 王建国 ; "),
    # what is provided in a number is a task, for whom a rule holds belongs to it
    read("会议强调，要建立台账，提供岗位200个，列入黑榜的企业，不得参加评优，凡超标的渠口，一律停用。",
         "建立台账 ; 经济工作会议 ; ", "提供岗位200个 ; 经济工作会议 ; ", "列入黑榜的企业，不得参加评优 ; 经济工作会议 ; ",
         "凡超标的渠口，一律停用 ; 经济工作会议 ; "),
    # what is drawn up for two deeds is one thing; what the sentence is about is no task
    read("会议强调，要制定专门的停产、复产方案，办好灌区的事情，关键在人，扶持不等于保护落后。", "制定专门的停产、复产方案 ; 经济工作会议 ; "),
    # a notice to the public lays down what it says, for the body that signs it
    Example(Measure, "鹤岗市关于禁止燃放爆竹的通告\n一、任何人不得燃放爆竹。\n二、爆竹实行专店销售，公安机关负责查处非法运输行为。\n本通告自发布之日起施行。\n鹤岗市人民政府\n2023年1月10日",
            ("任何人不得燃放爆竹 ; 鹤岗市政府 ; ", "爆竹实行专店销售 ; 鹤岗市政府 ; ", "公安机关负责查处非法运输行为 ; 鹤岗市政府 ; ")),
    # what a firm is about to do
    read("某纺织公司董事长王建国说，今年准备更换水泵，不裁一名员工。", "更换水泵 ; 王建国 ; ", "不裁一名员工 ; 王建国 ; "),
    # what a list of measures is announced to hold; months that are named with a deadline are no past
    read("市长王建国介绍，共有三项举措：一是疏通河道，二是更换水泵。", "疏通河道 ; 王建国 ; ", "更换水泵 ; 王建国 ; "),
    read("市政府印发《治水方案》。\n方案明确，治理分两个阶段进行：2018年6月底前完成摸底，2018年年底前开展督查。",
         "2018年6月底前完成摸底 ; 鹤岗市政府 ; ", "2018年年底前开展督查 ; 鹤岗市政府 ; "),
    # instructions of who is absent; what is demanded goes on from sentence to sentence
    read("市长王建国作出批示：尽快查明原因，抢修水闸。", "尽快查明原因 ; 王建国 ; ", "抢修水闸 ; 王建国 ; "),
    read("市长王建国要求，各乡要疏通河道。镇党委书记任“河长”，一月一考核，连续两次倒数第一的，就地免职。",
         "疏通河道 ; 王建国 ; ", "镇党委书记任“河长” ; 王建国 ; ", "一月一考核 ; 王建国 ; ", "连续两次倒数第一的，就地免职 ; 王建国 ; "),
    # a report as delivered is the word of who gives it; a section that looks back sets nothing
    Example(Measure, "政府工作报告\n鹤岗市市长 王建国\n各位代表：\n一、2010年工作回顾\n一年来，全力推进治水。疏通河道，更换水泵。\n二、2011年主要任务\n（一）修复渠道。推广滴灌技术。",
            ("修复渠道 ; 王建国 ; ", "推广滴灌技术 ; 王建国 ; ")),
    # 该公司 is the company named before; who answers speaks
    read("北方水务公司启动改造。下一步，该公司将更换水泵。", "更换水泵 ; 北方水务公司 ; "),
    read("鹤岗市水利局有关负责人回应称，将更换水泵。", "更换水泵 ; 鹤岗市水利局 ; "),
    # a task before is no case of the next; what is entered in a list belongs to the words
    read("会议强调，要对渠口进行检修，不得擅自放水，新发现的险情要及时纳入台账。",
         "对渠口进行检修 ; 经济工作会议 ; ", "不得擅自放水 ; 经济工作会议 ; ", "新发现的险情要及时纳入台账 ; 经济工作会议 ; "),
    # a document known by a name in quotation marks speaks from sentence to sentence
    read("鹤岗市日前出台《引才若干措施》（简称“引才十条”）。\n“引才十条”提出，对引进的院士，给予安家补贴。外地毕业生，与企业签订合同的，每月发放补贴。",
         "对引进的院士，给予安家补贴 ; 鹤岗市 ; ", "与企业签订合同的，每月发放补贴 ; 鹤岗市 ; "),
    # targets that are listed are no tasks
    read("市长王建国强调，今年的目标是：新引进项目15个，更换水泵30台。要修复渠道。", "修复渠道 ; 王建国 ; "),
    # words go on where a sentence says what must be done by whom
    read("市长王建国要求，各乡要疏通河道。要实行县领导包乡、乡干部包村。水利部门每亩安排补助50元。",
         "疏通河道 ; 王建国 ; ", "实行县领导包乡、乡干部包村 ; 王建国 ; ", "水利部门每亩安排补助50元 ; 王建国 ; "),
    # news of a document is none; a decision on honours sets only what its modals say; a year that is over is past
    Example(Measure, "鹤岗发布治水规划\n日前，《鹤岗市治水规划》正式印发。\n到2025年，灌溉面积达到7万亩。", ()),
    Example(Measure, "鹤岗市政府关于表彰治水先进单位的决定\n2009年，全市各级强化措施，狠抓落实。各级要以先进为榜样，疏通河道。",
            ("疏通河道 ; 鹤岗市政府 ; ",), published="2010-02-10"),
    # a party that was sent out asks; what will be held does not stop what follows
    read("国务院第八督查组反馈意见。\n督查组建议，要修复渠道。", "修复渠道 ; 国务院第八督查组 ; "),
    read("市长王建国表示，市政府将立即召开专题会议，逐条研究整改措施。", "逐条研究整改措施 ; 王建国 ; "),
    # captions of news items set nothing
    read("白城市整治村级债务\n近日，白城市清理债务。", ),
    # an adverb gives weight to a verb without an object; what is handed in by a day; 还要 tells to act
    read("会议强调，要摸清底数，逐人建档，于5月15日前报县水利局。农场还要拿出300万元。",
         "摸清底数 ; 经济工作会议 ; ", "逐人建档 ; 经济工作会议 ; ", "于5月15日前报县水利局 ; 经济工作会议 ; ", "拿出300万元 ; 经济工作会议 ; "),
    # what a body will do by a document that is printed is the document's word
    Example(Measure, "鹤岗市政府关于做好治水工作的通知\n一、修复渠道。\n二、加强督导。市水利局将开展检查。",
            ("修复渠道 ; 鹤岗市政府 ; ", "加强督导 ; 鹤岗市政府 ; ", "开展检查 ; 鹤岗市政府 ; ")),
    # what is expected is no task
    read("市林业局预计，今年通过口岸出口木材达到80万件。"),
    # what a document lays down goes on in paragraphs that set tasks right away; a person's words do not
    Example(Measure, "平凉市就业办法\n市人社局日前印发《就业办法》。《就业办法》提出，做好就业服务。\n扩大岗位供给。鼓励返乡创业。\n"
            "人社部门，依法查处虚假招聘。\n去年，全市新增就业2万人。",
            ("做好就业服务 ; 平凉市人社局 ; ", "扩大岗位供给 ; 平凉市人社局 ; ", "鼓励返乡创业 ; 平凉市人社局 ; ",
             "依法查处虚假招聘 ; 平凉市人社局 ; ")),
    Example(Measure, "平凉市就业办法\n李明表示，要做好就业服务。\n推进新区建设是多年的事，各项工作顺利。",
            ("做好就业服务 ; 李明 ; ",)),
    # what a reporter has heard that an authority is doing is its measure, what it did on a day is news
    Example(Measure, "平凉市加强监管\n记者4月3日从平凉市人社局获悉，该局督促企业登记用工，严厉打击虚假招聘。",
            ("督促企业登记用工 ; 平凉市人社局 ; ", "严厉打击虚假招聘 ; 平凉市人社局 ; ")),
    Example(Measure, "平凉市加强监管\n近日，平凉市人社局开展招聘活动，组织企业进校园。"),
    # several places act together, authorities without a name act, too; a campaign speaks of itself
    Example(Measure, "多地出台政策\n多地政府采取契税返还等方式减轻购房人压力。甘肃、宁夏等省份落实公积金政策，积极推进异地贷款。"
            "青海从减免租金、降费等方面加大对商户的帮扶力度。",
            ("采取契税返还等方式减轻购房人压力 ;  ; ", "落实公积金政策 ; 甘肃 | 宁夏 ; ", "积极推进异地贷款 ; 甘肃 | 宁夏 ; ",
             "从减免租金、降费等方面加大对商户的帮扶力度 ; 青海 ; ")),
    Example(Measure, "平凉市消防活动\n本次活动以消除火灾隐患为目标，发挥护林员作用，开展进社区活动。",
            ("发挥护林员作用 ;  ; ", "开展进社区活动 ;  ; ")),
    # what is set aside is no figure that was reached; what follows about others is told
    Example(Measure, "平凉市发放消费券\n平凉市政府安排600万元资金，开展促销活动。投放奖金400万元。张村的李大爷用上新券，生活水平提高很快。",
            ("安排600万元资金 ; 平凉市政府 ; ", "开展促销活动 ; 平凉市政府 ; ", "投放奖金400万元 ; 平凉市政府 ; ")),
    # for whom something is done belongs to the task; a name in marks of which something is said is none, nor is a penalty
    Example(Measure, "平凉市用工\n市人社局要求企业管好工地，为每家企业配备安全员。",
            ("管好工地 ; 平凉市人社局 ; ", "为每家企业配备安全员 ; 平凉市人社局 ; ")),
    Example(Measure, "平凉市政府工作报告\n平凉市提出，“去库存”压力较小。“加强监管”被列为第一位。市纪委给予王亮党内警告处分。李明目前正接受组织调查。"),
    # a place by its short name is willing, too; what is introduced can be measures, not cases and figures
    Example(Measure, "甘肃促消费\n根据《实施方案》，甘肃今年将推动夜间经济发展，培育消费热点。",
            ("推动夜间经济发展 ; 甘肃 ; ", "培育消费热点 ; 甘肃 ; ")),
    Example(Measure, "平凉市护企业\n市商务局局长王建国介绍，全市将设立服务专班，疏通运输堵点。组织企业对接平台。今年3月，老张由救护车转运到县里。",
            ("设立服务专班 ; 王建国 ; ", "疏通运输堵点 ; 王建国 ; ", "组织企业对接平台 ; 王建国 ; ")),
    # a notice says; who is asked acts; whom a clause is about opens the task
    Example(Measure, "平凉市发通告\n平凉市于26日发布第5号通告称，收到信息的单位应及时向社区报告。",
            ("收到信息的单位应及时向社区报告 ; 平凉市 ; ",)),
    Example(Measure, "平凉市减税\n市税务局提出，对为租户降低租金的纳税人，减免相应的土地税。",
            ("对为租户降低租金的纳税人，减免相应的土地税 ; 平凉市税务局 ; ",)),
    # what a document changed is what it lays down; what a place did is not
    Example(Measure, "平凉市护林条例\n据了解，《平凉市护林条例》健全了强制报告制度，细化了庇护制度。去年，全市健全了管护制度。",
            ("健全了强制报告制度 ;  ; ", "细化了庇护制度 ;  ; ")),
    # steps that were taken follow; an authority behind a long setting acts, too
    Example(Measure, "平凉市助企\n对于困难企业，平凉市商务局采取了一系列措施支持企业渡过难关，指导银行制定方案。\n"
            "据悉，在支持春季生产和企业扩大就业方面，平凉市商务局通过建立绿色通道，着力加大助企力度。",
            ("指导银行制定方案 ; 平凉市商务局 ; ",
             "着力加大助企力度 ; 平凉市商务局 ; 支持春季生产和企业扩大就业")),
    # how much somebody gets or may is laid down wherever it stands; what was paid is told
    Example(Measure, "平凉市奖补游客\n承接研学团队，每人每晚奖励30元。单张消费券最高不超过200元，仅限店内使用。去年人均奖励40元，占支出的3%。",
            ("每人每晚奖励30元 ;  ; ", "单张消费券最高不超过200元 ;  ; ", "仅限店内使用 ;  ; ")),
    # in which case belongs to the task, whatever is done in it; what it is in keeping with does not
    read("会议强调，对逾期未改的，通报批评，按进展情况，调整名单。", "对逾期未改的，通报批评 ; 经济工作会议 ; ", "调整名单 ; 经济工作会议 ; "),
    # behind a frame that nothing follows stands the task; a frame that ends in a noun only says about what
    read("会议强调，各乡要结合农时开展培训；要压减会议，根据墒情适时调整方案。",
         "结合农时开展培训 ; 经济工作会议 ; ", "压减会议 ; 经济工作会议 ; ", "根据墒情适时调整方案 ; 经济工作会议 ; "),
    read("会议强调，要支持灌区改造项目，以及对改善水质有意义的项目。", "支持灌区改造项目 ; 经济工作会议 ; "),
    # authorities of which the text does not say which they are act where a place has said what it will do, too
    Example(Measure, "平凉市办学\n平凉市将新建小学3所。市级设立2亿元奖补资金，对成效明显的学校给予奖励。",
            ("新建小学3所 ; 平凉市 ; ", "设立2亿元奖补资金 ;  ; ", "对成效明显的学校给予奖励 ;  ; ")),
    # tasks that are spelled out, whatever stands first among them; what is spelled out otherwise is none
    Example(Measure, "平凉市分解任务\n据悉，这40项任务涉及4个方面，分别是：主要预期目标、推动灌区改造、加快水权改革、提升用水水平取得新进展。",
            ("推动灌区改造 ;  ; ", "加快水权改革 ;  ; ", "提升用水水平取得新进展 ;  ; ")),
    read("会议指出，涉水部门包括水务、农业、林草、财政等单位。"),
    # what a document goes on to lay down about others; in what place is no task
    Example(Measure, "平凉市安置\n平凉市出台《安置若干意见》，鼓励企业吸纳退役军人就业。退役军人参加学历教育按规定享受资助。在今年重点工作中，这项工作名列首位。",
            ("鼓励企业吸纳退役军人就业 ; 平凉市 ; ", "退役军人参加学历教育按规定享受资助 ; 平凉市 ; ")),
    # how something must be done, what is due
    read("会议强调，标准要再严一些，该给的补贴给足，要在精细管理上下更大功夫。",
         "标准要再严一些 ; 经济工作会议 ; ", "该给的补贴给足 ; 经济工作会议 ; ", "在精细管理上下更大功夫 ; 经济工作会议 ; "),
    # of whom a rule holds is part of it, and so is the case before it; who speaks, or is told by 要, is not
    read("会议规定，职工有意愿的，企业应当予以支持，各乡要登记造册。我们应当重视灌区。",
         "职工有意愿的，企业应当予以支持 ; 经济工作会议 ; ", "登记造册 ; 经济工作会议 ; ", "重视灌区 ; 经济工作会议 ; "),
    # who is in charge of what is told by one after the other
    Example(Measure, "平凉市分工\n副市长王建国牵头负责优化老城布局，修好河堤。副市长李明和王建国牵头负责推动学校搬迁，副市长周兰主要负责日常事务。",
            ("优化老城布局 ; 王建国 ; ", "修好河堤 ; 王建国 ; ", "推动学校搬迁 ; 李明 | 王建国 ; ")),
    # the next paragraph goes on with what a body asks for; a semicolon alone ends no speech
    Example(Measure, "平凉公安部署行动\n平凉市公安局印发方案，要求各县开展巡查行动，严防盗采。\n同时，扎实开展护渠行动，守好水源。",
            ("各县开展巡查行动 ; 平凉市公安局 ; ", "严防盗采 ; 平凉市公安局 ; ", "扎实开展护渠行动 ; 平凉市公安局 ; ", "守好水源 ; 平凉市公安局 ; ")),
    Example(Measure, "平凉市促复工\n平凉市要求各县引导商户复工，避免交叉感染；着重推动便利店有序开业；鼓励商场对商户减免租金。",
            ("引导商户复工 ; 平凉市 ; ", "避免交叉感染 ; 平凉市 ; ", "着重推动便利店有序开业 ; 平凉市 ; ", "鼓励商场对商户减免租金 ; 平凉市 ; ")),
    # half a year is not over where it is asked for; jobs have numbers, too; what the economy is to come to is no task
    read("市长王建国要求，今年打好两仗：头一个是结构调整仗，上半年建成园区，引进设备百台；第二桩是企业改制，宜股则股，能转的尽快转让。",
         "打好两仗 ; 王建国 ; ", "上半年建成园区 ; 王建国 ; ", "引进设备百台 ; 王建国 ; ", "企业改制 ; 王建国 ; ", "宜股则股 ; 王建国 ; ", "能转的尽快转让 ; 王建国 ; "),
    read("会议提出，要修好灌区，明年全市生产总值增长9%，财政收入突破50亿元。", "修好灌区 ; 经济工作会议 ; "),
    # whoever pledges, decides on the spot or answers sets every task that he names
    Example(Measure, "平凉市驻村\n副市长王建国立下军令状：工作队员每月驻村不少于20天，违者召回，对弄虚作假的，一查到底。",
            ("工作队员每月驻村不少于20天 ; 王建国 ; ", "违者召回 ; 王建国 ; ", "对弄虚作假的，一查到底 ; 王建国 ; ")),
    # what the parties to an agreement are to do
    Example(Measure, "平凉市签约\n3日，平凉市政府与远航集团签订协议。根据协议，远航集团投资20亿元建设智能装备基地，分两期实施。",
            ("远航集团投资20亿元建设智能装备基地 ; 平凉市政府 ; ",)),
    # for whom, by whom
    read("会议要求，给外来务工者办积分卡，对水渠实行渠长制，由乡长挂帅。",
         "给外来务工者办积分卡 ; 经济工作会议 ; ", "对水渠实行渠长制 ; 经济工作会议 ; ", "由乡长挂帅 ; 经济工作会议 ; "),
    # who is told among others, and what is to be done with it, belong to the task; to whom all is addressed does not
    read("会议要求，农贸市场要每天消杀；纪检监察组要盯紧招投标；各级干部要带头疏渠。",
         "农贸市场要每天消杀 ; 经济工作会议 ; ", "纪检监察组要盯紧招投标 ; 经济工作会议 ; ", "带头疏渠 ; 经济工作会议 ; "),
    # what a section is to tell that is headed by what is going to be done; not one of what was done
    Example(Measure, "平凉市政府工作报告摘登\n去年干了什么\n改造渠道80公里，新增学位2000个。\n今年抓什么\n——强园区。完善路网，关停小窑40座。",
            ("完善路网 ;  ; ", "关停小窑40座 ;  ; ")),
    # a paragraph that says in what field goes on with what a body lays down
    Example(Measure, "平凉市治堵\n平凉市政府提出，年内疏通堵点。\n优化供给方面，建成主干路4条，打通断头路30公里。",
            ("年内疏通堵点 ; 平凉市政府 ; ", "建成主干路4条 ; 平凉市政府 ; ", "打通断头路30公里 ; 平凉市政府 ; ")),
    # what a meeting agrees to
    read("会议原则通过了若干规定，同意撤销两处收费站。", "撤销两处收费站 ;  ; "),
    # what stands behind a semicolon goes on setting tasks, whatever figure it gives
    Example(Measure, "平凉市农村工作会\n市长王建国说，今年要新建养殖场12个；苹果产业上，改造老果园1万亩。",
            ("新建养殖场12个 ; 王建国 ; ", "改造老果园1万亩 ; 王建国 ; ")),
    # what a task shows is none
    Example(Measure, "平凉市定位\n此前，平凉市提出建设三大枢纽，表明城市定位上升，意味着格局打开。",
            ("建设三大枢纽 ; 平凉市 ; ",)),
)  # fmt: skip
