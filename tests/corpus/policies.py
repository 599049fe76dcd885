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
    # the day a speech is named after stands in marks; what leans on a fuller name stands for it
    read("要学习贯彻陈立国总书记“九三”重要讲话精神。要以总书记重要讲话精神为指引，落实全会精神。\n中共中央总书记陈立国出席。",
         "陈立国总书记九三重要讲话精神 ; guideline"),
    # a name at the very start of the article
    Example(
        PolicyNaming,
        "陈立国总书记关于林业工作的重要论述研讨会举行\n中共中央总书记陈立国出席。",
        ("陈立国总书记关于林业工作的重要论述 ; guideline",),
    ),
    read("中共中央总书记陈立国出席。要学习贯彻陈立国总书记关于林业工作的重要论述，传达了省委全会精神。",
         "陈立国总书记关于林业工作的重要论述 ; guideline", "省委全会精神 ; guideline"),
    # a short title stands for the document told before
    read("市里印发《鹤岗市旧城改造方案》（以下简称“《旧改方案》”）。《方案》提出，旧城要改造。", "鹤岗市旧城改造方案 ; plan"),
    # documents without marks by their names; not what is only some plan
    read("会议审议了鹤岗都市圈空间协同规划，要实施农田改造三年行动计划。", "鹤岗都市圈空间协同规划 ; plan", "农田改造三年行动计划 ; plan"),
    read("各地要尽快出台具体方案，制定落实措施，通过对话寻求一个解决方案。"),
    # items in one pair of marks that are counted after it
    read("要抓好“清河、净土、蓝天”三大任务，扩大“看、听、学”三种渠道。", "清河 ; campaign", "净土 ; campaign", "蓝天 ; campaign"),
    read("开展“煤城惠民购”“界江生活节”等促消费活动，采取“错峰、限号”等措施。", "煤城惠民购 ; campaign", "界江生活节 ; campaign"),
    read("扎实开展学习和践行林业精神学习教育。", "学习和践行林业精神学习教育 ; campaign"),
    read("我市正在争创全国林业示范城市，建成全国首个冻土保护示范区。", "全国林业示范城市 ; platform", "冻土保护示范区 ; platform"),
    read("煤改后劲不足仍是全面建成小康社会的短板。"),
    # a regime named in marks that is set up; a word for how things are done is none
    read("推行“先诊后付”医疗结算机制，建立“点对点”转运机制。", "先诊后付 ; policy"),
    read("按照省委关于组织开展“秋收百日总攻坚”的要求，各县抢收。", "秋收百日总攻坚 ; campaign"),
    read("坚持以户为单位自愿报名为主、村组统一调配为辅、乡镇适度补充为补充的原则。",
         "以户为单位自愿报名为主、村组统一调配为辅、乡镇适度补充为补充 ; guideline"),
    read("省里设立伊春试验区，建立促进出口的新体制。", "伊春试验区 ; platform"),
    # what leads the work is an idea; a short name given in brackets is none
    read("以“三个联户”为抓手，依托“煤城云”平台服务。鹤岗市港航中心（以下简称“鹤岗港航”）推进复航。", "三个联户 ; guideline", "煤城云 ; platform"),
    # the spirit of a place lives on; not a spirit in general
    read("萝北县是林区。要弘扬萝北精神，发扬艰苦奋斗精神，遵循省里有关精神。", "萝北精神 ; guideline"),
    read("他们发扬“不怕冷、不怕苦”的拓荒精神。", "不怕冷、不怕苦 ; guideline"),
    read("要坚持好、完善好、运行好林长负责制度。", "林长负责制度 ; policy"),
    read("推动鹤佳一体化发展，抓住长三角一体化发展机遇。", "长三角一体化发展 ; strategy"),
    read("扎实开展学习贯彻新林区建设思想主题教育。", "学习贯彻新林区建设思想主题教育 ; campaign"),
    # what sets things right keeps its class word; plain kinds of works are no names
    read("在全省开展林区道路隐患排查和矿车运输安全专项整治。大力实施生态修复工程。", "林区道路隐患排查和矿车运输安全专项整治 ; campaign"),
    read("加大对鹤岗界江生态旅游先行区建设的支持力度，支持鹤岗加快示范区建设。", "鹤岗界江生态旅游先行区 ; platform"),
    # the name of a body holds no idea; nor does what the times are like
    read("市乡村振兴局召开会议。内防反弹压力仍在，外防输入、内防反弹压力不小。"),
    # a document whose title stands without marks
    read("市政府近日印发关于加快林下经济发展的若干意见。", "关于加快林下经济发展的若干意见 ; policy"),
    read("提供“2101”式林权服务，即两次上门、一次核图、零次收费、一次发证。", "2101 ; policy"),
    # a period names a plan where the plan is drawn up, no plan where it dates something
    read("要认真编制“十一五”规划。今年是实施“十一五”规划的开局之年，也是“十一五”时期的起点。", "十一五规划 ; plan"),
    # a short name does not stand without its class word; nested names are read once
    read("要推进再植树工程，实施矿业兴县战略和可持续发展战略。",
         "再植树工程 ; campaign", "矿业兴县 ; strategy", "可持续发展战略 ; strategy"),
    read("实行安全“一票否决”制，扩大“看市场、看项目”两大主题，实施“七大工程”。", "一票否决 ; policy", "七大工程 ; campaign"),
    read("提出了“东进西拓、南扩北优”的城市发展思路，开展解放思想大讨论。", "东进西拓、南扩北优 ; guideline", "解放思想大讨论 ; campaign"),
    # what the whole country knows by its name keeps its kind whatever word follows; what is overcome is no idea
    read("推进“一带一路”建设，巩固“一带一路”合作成果。", "一带一路 ; strategy"),
    read("克服“等一等、靠一靠”的思想，“林海号”“鹤岗一号”等一批重大成果问世。"),
    read("推动打好林区治污攻坚战，深化两国战略协作。", "林区治污攻坚战 ; campaign"),
    read("会议要求“大力推进林业职工工资制度改革”。"),
    # national laws and regimes by their names, at the end of a word only
    read("人大检查了水污染防治法的实施情况，要求落实河湖长制，加强水污染防治法治宣传。", "水污染防治法 ; policy", "河湖长制 ; policy"),
    read("依据资源税法及其实施条例征税，扶持旅游法人企业，宣传税收法治。", "资源税法及其实施条例 ; policy"),
    # zones by their place and kind where they are set up, also in a row, also behind what describes them
    read("要加快建设鹤岗石墨产业园、界江物流产业园，共建鹤佳林业合作专区，创建具有公益性质的鹤岗寒地研究院。",
         "鹤岗石墨产业园 ; platform", "界江物流产业园 ; platform", "鹤佳林业合作专区 ; platform", "鹤岗寒地研究院 ; platform"),
    read("他走进鹤岗石墨产业园，考察公共服务平台。全市要加强产业园建设，打造特色农产品基地，鹤岗石墨产业园管委会主任汇报。"),
    read("省里批准设立黑龙江（鹤岗）自由贸易试验区，打造全国首个冻土保护示范区。",
         "黑龙江（鹤岗）自由贸易试验区 ; platform", "冻土保护示范区 ; platform"),
    read("我市深入推进林权抵押贷款改革试点，开展相关试点。", "林权抵押贷款改革试点 ; platform"),
    # what an assembly passes, item by item; no reports, no appointments, no business of its own
    read("会议表决通过了新修订的林地保护条例、关于修改鹤岗市湿地条例的决定，通过了有关任免案。会议审议了关于提请审议冻土保护条例草案的议案。",
         "林地保护条例 ; policy", "关于修改鹤岗市湿地条例的决定 ; policy", "冻土保护条例草案 ; policy"),
    read("会议表决通过了关于召开鹤岗市人大第五次会议的决定、关于接受王山辞去副市长职务的决定，审议了政府工作报告。"),
    # documents without marks: of a place, a year, a law's matter; as the subject, too
    read("市里印发2011年重点林业项目清单，实施营林企业信息报告办法。鹤岗市木材运输条例正式施行。",
         "2011年重点林业项目清单 ; policy", "营林企业信息报告办法 ; policy", "鹤岗市木材运输条例 ; policy"),
    read("各县要完善管理办法，制定考核办法，按照工作方案，列出问题清单。"),
    # regimes that are set up; not those that are only to be sound
    read("全市建立护林员包片制度，落实营林公示制度，健全社会保障制度，建立相关制度。", "护林员包片制度 ; policy", "营林公示制度 ; policy"),
    # of a name of which half stands in marks; a plan of a period for a field; two halves with a semicolon
    read("实施“互联网+”林产品出山工程，编制了林业发展“十二五”规划。", "互联网+林产品出山工程 ; campaign", "林业发展十二五规划 ; plan"),
    read("按照“宁可停一天，不可险一时；宁可多巡十里，不可漏掉一处”的要求巡山。", "宁可停一天，不可险一时；宁可多巡十里，不可漏掉一处 ; guideline"),
    read("开展“护林宣传周”等系列林业科普示范活动，实施“小巨林”中小林场扶持政策。", "护林宣传周 ; campaign", "小巨林 ; policy"),
    # what only shortens a name of the article stands for it
    read("落实中央八项规定精神。违反八项规定的要查处。", "中央八项规定精神 ; guideline"),
    read("实施林业立县、旅游活县、工业强县三大战略。", "林业立县 ; strategy", "旅游活县 ; strategy", "工业强县 ; strategy"),
    # in a row with a name that is proper what is less so is one, too; regimes counted after their row
    read("要打好林区治火攻坚战、城市建设攻坚战和环境整治攻坚战。", "林区治火攻坚战 ; campaign", "城市建设攻坚战 ; campaign", "环境整治攻坚战 ; campaign"),
    read("建立完善了林区低保制度、护林员轮岗制度，推行首问负责制、护林包片制两项制度。",
         "林区低保制度 ; policy", "护林员轮岗制度 ; policy", "首问负责制 ; policy", "护林包片制 ; policy"),
    read("市里出台了稳林业20条措施和护林十条优惠政策，提出“一江两岸三林”的空间布局。",
         "稳林业20条措施 ; policy", "护林十条优惠政策 ; policy", "一江两岸三林 ; guideline"),
    read("要以建设“平安林区”“法治林区”为目标，抓好“菜篮子”市长负责制。",
         "平安林区 ; target", "法治林区 ; target", "菜篮子市长负责制 ; policy"),
    # a short word far before its class word, people in charge, what something is taken for: no names
    read("查处“带彩”娱乐活动，设立“一正一副”两名组长，把护林员工作作为一项战略性工程来抓。县里印发了整治乱砍滥伐提高护林效能实施方案。",
         "整治乱砍滥伐提高护林效能实施方案 ; plan"),
    # one or two phrases that say how it is done; not whose demand it is
    read("市里按照先急后缓、分级管护原则修渠，坚持护林与富民结合的原则，按照省林业厅、市林业局的要求，按照有关规定、会议要求办理。",
         "先急后缓、分级管护 ; guideline", "护林与富民结合 ; guideline"),
    # a name that joins two things; what a campaign is against is half of its name
    read("市里启动林区保护与修复工程，开展打击“盗伐滥运”专项行动。", "林区保护与修复 ; campaign", "打击盗伐滥运 ; campaign"),
    read("查处“带彩”娱乐活动。"),
    # a notice on a matter lays something down, one of results does not; what is called something for short has a name
    read("市林业局发布《关于暂停林地审批的公告》和《护林员招聘公告》。", "关于暂停林地审批的公告 ; policy"),
    read("省里公布林场职工住房补贴实施意见（以下简称《意见》）。", "林场职工住房补贴实施意见 ; policy"),
    # what a known name only makes a part of
    read("我国进入创新型国家行列，要加快建设创新型国家。", "创新型国家 ; target"),
    read("农机购置补贴资金已经到位。"),
    # what a place is to become; not what only bears such a name
    read("市委提出，要建设平安鹤岗、法治鹤岗，为“富裕和谐鹤岗”建设添砖加瓦，为“平安林区”作出新贡献。他登录文明鹤岗网。",
         "平安鹤岗 ; target", "法治鹤岗 ; target", "富裕和谐鹤岗 ; target", "平安林区 ; target"),
    # a frame of mind that has a name; not a word in marks, nor one that is to be overcome
    read("强化“山火无情”的意识，树立“红线”意识，打破“一亩三分林”的思维。", "山火无情 ; guideline"),
    # a document called by the number of its points, what counts its kinds
    read("市里推出“护林十条”。全市构建两大体系，包括林火监测体系，山场巡护体系。", "护林十条 ; policy", "两大体系 ; policy"),
    # documents that share the word for their kind; what is drawn up for a known idea; what is put forward by name
    read("会议审议“十一五”林区道路发展、林产加工和林业科技创新等专项规划。", "林区道路发展 ; plan", "林产加工 ; plan", "林业科技创新 ; plan"),
    read("市里实施“一带一路”林业合作行动计划，提出护林区域协作倡议，落实一系列倡议。", "一带一路林业合作行动计划 ; plan", "护林区域协作倡议 ; strategy"),
    # a name with two parts before a class word; half a sentence is none; the same by its name with the class word
    read("按照“鹤岗林业：绿富同兴”的理念护林。护林员的保障“却等于零”。", "鹤岗林业：绿富同兴 ; guideline"),
    read("石村建设“幸福林场工程”，李村建设“幸福林场”。", "幸福林场工程 ; campaign"),
    # a known name within that of something else
    read("市长来到数字中国会展中心。"),
    read("推进中俄命运共同体建设。", "中俄命运共同体 ; strategy"),
    # zones that are unveiled or won; not people who unveil one; regimes by who answers for them; contests under their own name
    read("黑龙江省林下经济示范区昨日在鹤岗揭牌。副市长王山为示范区揭牌。鹤岗市获批国家可持续经营创新示范区。",
         "黑龙江省林下经济示范区 ; platform", "国家可持续经营创新示范区 ; platform"),
    read("全市落实防火行政首长负责制，开展2011鹤岗年度护林人物评选活动，开展业务竞赛活动。",
         "防火行政首长负责制 ; policy", "2011鹤岗年度护林人物评选 ; campaign"),
    # a year or month given to one task; what names no task
    read("全市突出“林区防火年”这一主题，扎实开展“苗木管护月”。今年是“转折之年”，也是“国际家庭年”。",
         "林区防火年 ; campaign", "苗木管护月 ; campaign"),
    # verbs that are also attributes pursue only what follows at once
    read("各林场突出“三个先行”，推动解决突出“三个先行”矛盾。", "三个先行 ; guideline"),
    # what leads the work is spelled out in brackets; efforts that are joined with another
    read("以“三个一”（一处一牌、一林一册、一户一卡）为抓手护林。", "三个一 ; guideline"),
    read("把护林与“门前三清”、“户户轮值”结合起来。", "门前三清 ; campaign", "户户轮值 ; campaign"),
    # a row of campaigns with what is done in each; kinds told by their numbers
    read("全市先后开展“火源”治理、“野炊”清理等专项行动。", "火源治理 ; campaign", "野炊 ; campaign"),
    read("实施“两大工程”：一是林区道路工程，二是苗木繁育工程。全市修路。",
         "两大工程 ; campaign", "林区道路工程 ; campaign", "苗木繁育工程 ; campaign"),
    read("全市推行护林公示制和轮值签到制。实施林下富民国家战略。",
         "护林公示制 ; policy", "轮值签到制 ; policy", "林下富民 ; strategy"),
    read("全市抓好“人、地、钱”三大要素。"),
    # ideas of two bodies before one class word; a theme that is a campaign's, and one that is an event's
    read("把握省委“三件实事”和市委“五个先行”的总要求。", "三件实事 ; guideline", "五个先行 ; guideline"),
    read("全市以“林区的春天”为主题，组织开展护林宣讲。林博会以“森林与未来”为主题。", "林区的春天 ; campaign"),
    read("要以“四个先行”统揽全局，打好护林防火攻坚战。", "四个先行 ; guideline", "护林防火攻坚战 ; campaign"),
    read("开展“最美护林员”评选、“林区课堂”等活动。", "最美护林员评选 ; campaign", "林区课堂 ; campaign"),
    read("会议讨论《鹤岗市护林办法（讨论稿）》，审议通过《鹤岗市护林办法》。", "鹤岗市护林办法 ; policy"),
    read("总结出“看、听、闻、查”四步工作法，传达全国“两会”精神。", "看、听、闻、查 ; policy", "全国两会精神 ; guideline"),
    read("落实好“苗圃计划”、“护林”人才支持计划。", "苗圃计划 ; plan", "护林 ; plan"),
    # a regime by its title; figures of speech; a zone of a prefecture
    read("出台《林长包抓责任制》。各级林长要当好“林区管家”，抓好“三夏”生产。", "林长包抓责任制 ; policy"),
    read("延边州创建国家林下经济示范州。", "国家林下经济示范州 ; platform"),
    # what a quarter is to win is no name; 治理 names no campaign by itself
    read("打赢四季度攻坚战，以“小切口”推动“大治理”。", ),
    read("竞赛以“三比”为主要内容，即比造林、比管护、比防火。", "三比 ; guideline"),
    # how often it was done stands behind the name; a list in marks before its own formula
    read("组织开展“林区讲堂”12期，举办林区讲堂培训。", "林区讲堂 ; campaign"),
    read("推广“统一育苗、统一栽植、统一管护、统一防火”的“四统一”技术。", "四统一 ; policy"),
    # a zone that joins two fields, with its short name behind it; a row of zones joins nothing; periods and counts name nothing
    read("鹤岗新能源与装备制造试验区（简称：鹤岗试验区）建设动员会举行。", "鹤岗新能源与装备制造试验区 ; platform"),
    read("今年是规划的“开局年”，要坚决纠正“十二种情形”。"),
    # what makes another thing of a national name is no idea; the fight against poverty and its kin are
    read("鹤岗市脱贫攻坚工作会议召开，建设新型城镇化示范区。", "新型城镇化示范区 ; platform"),
    read("鹤岗市推进新型工业化，助力脱贫攻坚，落实居住证制度。",
         "新型工业化 ; strategy", "脱贫攻坚 ; campaign", "居住证制度 ; policy"),
    # a long name leads the work as a principle; what an exhibition goes by is none
    read("鹤岗市以“伐一棵、栽三棵，谁采伐、谁更新”为原则推进造林，画展以“北国风光，千里冰封”为理念。",
         "伐一棵、栽三棵，谁采伐、谁更新 ; guideline"),
    # loans that policy offers by name; not those that are fraud
    read("银行推出“煤城助企贷”等产品，严打“套路贷”。", "煤城助企贷 ; policy"),
    read("三个村列入鹤岗市“沃土三年”项目。", "沃土三年 ; campaign"),
    # the name of a law begins behind the body that made it
    read("按照国务院湿地管护条例要求，各县开展普查。", "湿地管护条例 ; policy"),
    read("鹤岗市制定出台七条政策措施。"),
    # the title of a law can be short; what a document is called does not tell of what its title quotes
    read("依照《水法》和《办法》，鹤岗市印发《“清河三年”行动方案》。", "水法 ; policy", "清河三年行动方案 ; plan"),
    read("推广“煤企+林场”融合发展模式，开办“冻土车间”。", "煤企+林场 ; policy", "冻土车间 ; platform"),
    read("把“稳煤、兴林、活商”作为今后三年的主线，围绕“一枝一叶”做文章。", "稳煤、兴林、活商 ; guideline", "一枝一叶 ; guideline"),
    # digits take the matter of their plan along; a name of the country before a figure counts acres
    read("实施“123”造林行动，退耕还林4.5万亩。自“清河工程”启动“护岸三年工程”以来，河道变宽。",
         "123造林行动 ; campaign", "清河工程 ; campaign", "护岸三年工程 ; campaign"),
    read("推行“看听记”巡林法，建立“红黑榜”。", "看听记 ; policy", "红黑榜 ; policy"),
    # a regime of two matters is one; a verb begins another
    read("建立采伐许可和运输登记制度，推行林权登记，探索清单管理和建立巡林日志制度。", "采伐许可和运输登记制度 ; policy", "巡林日志制度 ; policy"),
    read("推行“零成本登记、零距离办证、零障碍准入”，传达全省林业座谈会精神。",
         "零成本登记、零距离办证、零障碍准入 ; policy", "全省林业座谈会精神 ; guideline"),
)  # fmt: skip
