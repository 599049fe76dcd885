"""Advocacy: who ; policy."""

from kg.model import Pronouncement
from tests.corpus.example import Example

EXAMPLES = [
    # everything named in a speech, also two sentences later; not what the reporter names
    Example(
        Pronouncement,
        "大会召开\n3月2日，安庆市召开全市工业大会。市委书记杜明强调，要深入实施“工业强市”战略。要坚持“质量第一”方针。\n"
        "安庆的“清江行动”已开展三年。",
        ("杜明 ; 工业强市", "杜明 ; 质量第一"),
        published="2011-03-03",
    ),
    # he cites what a body put forward: both stand behind it
    Example(
        Pronouncement,
        "大会召开\n3月2日，安庆市召开全市工业大会。市委书记杜明指出，市委、市政府提出“以港兴市”战略，是重大决策。",
        ("杜明 ; 以港兴市", "安庆市委 ; 以港兴市", "安庆市政府 ; 以港兴市"),
        published="2011-03-03",
    ),
    # a document by its issuer
    Example(
        Pronouncement,
        "规划印发\n近日，贵州省政府印发《贵州省山地旅游发展规划》。",
        ("贵州省政府 ; 贵州省山地旅游发展规划",),
        published="2018-03-03",
    ),
    # authorities that are told of by their field act like any body; nobody's do not
    Example(
        Pronouncement,
        "专项行动\n4月2日，黑龙江公安机关将深入开展“清林行动”。黑龙江各级税务部门将落实“非接触办”制度。税务部门要落实“一次办”制度。",
        ("黑龙江公安机关 ; 清林行动", "黑龙江各级税务部门 ; 非接触办"),
        published="2020-04-03",
    ),
    # who tells of a place has the word, on whatever day; the place has it where nobody tells of it
    Example(
        Pronouncement,
        "处置意见\n黑龙江省林业局局长宋启明4月1日回应称，黑龙江省将出台《退养转产意见》。",
        ("宋启明 ; 退养转产意见",),
        published="2020-04-03",
    ),
    # the meeting itself speaks
    Example(
        Pronouncement,
        "会议召开\n6日，国务院常务会议召开。会议强调，要深入实施“清水计划”。",
        ("国务院常务会议 ; 清水计划",),
        published="2015-03-07",
    ),
    # a city that says what it will do
    Example(Pronouncement, "规划\n今年，郴州市将实施“引水入城”工程。", ("郴州市 ; 引水入城",), published="2013-03-07"),
    # documents in a row share who signed or issued them; one that only stands after a stop does not
    Example(
        Pronouncement,
        "签约\n近日，通辽市政府印发《通辽市供水管理办法》《通辽市节水奖励办法》。《水法》施行已久。",
        ("通辽市政府 ; 通辽市供水管理办法", "通辽市政府 ; 通辽市节水奖励办法"),
        published="2018-03-03",
    ),
    # a document's title begins with those who issue it
    Example(
        Pronouncement,
        "表彰先进\n永安市4月2日讯　会上宣读了《中共永安市委、永安市人民政府关于表彰先进单位的决定》。",
        (
            "永安市委 ; 中共永安市委、永安市人民政府关于表彰先进单位的决定",
            "永安市政府 ; 中共永安市委、永安市人民政府关于表彰先进单位的决定",
        ),
    ),
    # a draft that is only talked over is nobody's yet
    Example(Pronouncement, "会议\n永安市委近日召开会议，讨论了《永安市人民政府关于加强节水工作的意见》。"),
    # an agreement is of those who sign it
    Example(
        Pronouncement,
        "签约\n昨日，湖南省水利厅与江西省水利厅签署《湘赣水资源保护合作协议》。",
        ("湖南省水利厅 ; 湘赣水资源保护合作协议", "江西省水利厅 ; 湘赣水资源保护合作协议"),
    ),
    # what an adverbial clause names is the doing of the subject behind it
    Example(Pronouncement, "减污\n围绕治污“六项行动”，湖南全面启动水质监测。", ("湖南 ; 六项行动",)),
    Example(Pronouncement, "减污\n针对邻市的“六项行动”，湖南表示关注。"),
    # those with whom a document is issued issue it, too
    Example(
        Pronouncement,
        "通知\n近日，贵州省水利厅会同贵州省财政厅等部门联合印发《关于加强山塘管护的通知》。",
        ("贵州省水利厅 ; 关于加强山塘管护的通知", "贵州省财政厅 ; 关于加强山塘管护的通知"),
    ),
    # who holds the press conference issues the document; who explains it by its short title stands behind it
    Example(
        Pronouncement,
        "发布\n贵州省政府昨日召开《贵州省山塘管护办法》新闻发布会。贵州省水利厅厅长文远山介绍，《办法》共二十条。",
        ("贵州省政府 ; 贵州省山塘管护办法", "文远山 ; 贵州省山塘管护办法"),
    ),
    # a meeting demands plainly; what is only a plain demand on somebody is no speech
    Example(
        Pronouncement,
        "会议\n贵州省水利厅召开全省山塘管护会议。会议明确要求按照“先急后缓”原则除险。",
        ("全省山塘管护会议 ; 先急后缓",),
    ),
    # a plan that two bodies have brought out is the word of both, also in the paragraph that gives an example
    Example(
        Pronouncement,
        "方案\n湖南省水利厅和江西省水利厅近日就联合巡湖出台方案。\n根据出台的方案，双方将深化合作。\n"
        "以执法为例，探索建立“一湖同查”巡查机制。",
        ("湖南省水利厅 ; 一湖同查", "江西省水利厅 ; 一湖同查"),
    ),
    # whose demand it is
    Example(
        Pronouncement,
        "部署\n省水利厅厅长文远山介绍，将按照贵州省委关于组织开展“清塘百日总攻坚”的要求抢修。",
        ("文远山 ; 清塘百日总攻坚", "贵州省委 ; 清塘百日总攻坚"),
    ),
    # a body goes on as the subject of the sentences that open with a verb
    Example(
        Pronouncement,
        "保供\n汛期后，贵州省水利厅坚持抢修与保供并重。制定《贵州省山塘抢修方案》，全力保供。",
        ("贵州省水利厅 ; 贵州省山塘抢修方案",),
    ),
    # a letter is the word of those who send it
    Example(
        Pronouncement,
        "贺信\n贵州省委、贵州省政府发来贺信。贺信指出，护塘员发扬“以塘为家”的护塘精神。",
        ("贵州省委 ; 以塘为家", "贵州省政府 ; 以塘为家"),
    ),
    # a thought that bears a name does nothing: the speech goes on
    Example(
        Pronouncement,
        "会议\n贵州省水利厅厅长文远山说，护塘员是骨干。大家要向先进学习，做习近平生态文明思想的践行者，落实“一塘一长”制度。",
        ("文远山 ; 习近平生态文明思想", "文远山 ; 一塘一长"),
    ),
    # a document that is printed in full is the word of those who issue it
    Example(
        Pronouncement,
        "决定\n贵州省委、贵州省政府昨日作出关于表彰护塘员的决定。决定全文如下：\n护塘员日夜巡塘。\n"
        "希望护塘员再立新功。\n让我们大力弘扬“以塘为家”精神。",
        (
            "贵州省委 ; 关于表彰护塘员的决定",
            "贵州省政府 ; 关于表彰护塘员的决定",
            "贵州省委 ; 以塘为家",
            "贵州省政府 ; 以塘为家",
        ),
    ),
    # what a meeting decides that somebody has called
    Example(
        Pronouncement,
        "会议\n贵州省省长文远山16日主持召开省政府常务会议，听取防汛汇报，决定实施“清塘”行动。",
        ("贵州省政府常务会议 ; 清塘",),
    ),
    # who reads a report on behalf of a body; what a congress passes is its own and of the body in its title
    Example(
        Pronouncement,
        "全会\n安庆市委九届三次全会审议通过了《中共安庆市委关于制定水利规划的建议》。",
        ("安庆市委九届三次全会 ; 中共安庆市委关于制定水利规划的建议", "安庆市委 ; 中共安庆市委关于制定水利规划的建议"),
    ),
    Example(
        Pronouncement,
        "报告\n全市水利大会上，杜明代表安庆市水利局作了题为《固塘强基 再上台阶》的报告。\n安庆市水利局局长杜明主持会议。",
        ("杜明 ; 固塘强基再上台阶",),
    ),
    # a named meeting that somebody holds passes and studies; a body that holds one does so itself
    Example(
        Pronouncement,
        "会议\n贵州省省长文远山16日主持召开贵州省政府常务会议，审议通过《贵州省山塘条例（草案）》。",
        ("贵州省政府常务会议 ; 贵州省山塘条例（草案）",),
    ),
    Example(
        Pronouncement,
        "学习\n贵州省水利厅昨日召开全省水利干部大会，学习全国水利工作会议精神，查摆“四风”。",
        ("贵州省水利厅 ; 全国水利工作会议精神",),
    ),
    # who sets the work on an idea; not who only answers about it
    Example(
        Pronouncement,
        "部署\n安庆市水利局局长杜明传达文件，并就落实“四大攻坚”行动作了部署。安庆市水利局副局长江涛就“清水”行动答记者问。",
        ("杜明 ; 四大攻坚",),
    ),
    # whose decision an idea is said to be; who makes it its main task
    Example(
        Pronouncement,
        "护塘\n“清塘三年”行动是贵州省委、贵州省政府作出的重大决策。贵州省水利厅把“一塘一长”制度作为重中之重。",
        ("贵州省委 ; 清塘三年", "贵州省政府 ; 清塘三年", "贵州省水利厅 ; 一塘一长"),
    ),
    Example(Pronouncement, "护塘\n“清塘三年”行动是一件好事，群众把“清塘三年”行动记在心里。"),
    # a relative clause names who issued what somebody goes by
    Example(
        Pronouncement,
        "护塘\n按照贵州省水利厅下发的《关于加强山塘管护的通知》，各县逐塘登记。",
        ("贵州省水利厅 ; 关于加强山塘管护的通知",),
    ),
    # whose title begins with its issuers speaks for them
    Example(
        Pronouncement,
        "方案\n最新公布的《贵州省水利厅关于推进山塘联管的方案》提出，设立“黔江护塘”合作区。",
        ("贵州省水利厅 ; 贵州省水利厅关于推进山塘联管的方案", "贵州省水利厅 ; 黔江护塘"),
    ),
    # who looks into how an idea is carried out; not who only passes by
    Example(
        Pronouncement,
        "检查\n贵州省副省长文远山昨日检查水污染防治法实施情况。",
        ("文远山 ; 水污染防治法",),
    ),
    # what a document tells paragraph by paragraph is its issuer's word
    Example(
        Pronouncement,
        "通知\n贵州省水利厅近日印发《山塘管护通知》，从三个方面提出十条要求。\n一是排查隐患。要落实“一塘一长”制度。\n"
        "二是加固塘坝。\n三是严格考核。",
        ("贵州省水利厅 ; 山塘管护通知", "贵州省水利厅 ; 一塘一长"),
    ),
    # by whom it is carried out; who looks into it with others
    Example(
        Pronouncement,
        "护塘\n“清塘三年”工程由贵州省水利厅、贵州省财政厅联合实施。\n贵州省人大常委会昨日对《水土保持法》实施情况进行执法检查。",
        ("贵州省水利厅 ; 清塘三年", "贵州省财政厅 ; 清塘三年", "贵州省人大常委会 ; 水土保持法"),
    ),
    # whose decision is carried out, without marks around the idea; not who only speaks of something else
    Example(
        Pronouncement,
        "会议\n安庆市水利局局长杜明表示，要认真落实贵州省委、贵州省政府关于推进乡村振兴的决策部署。",
        ("杜明 ; 乡村振兴", "贵州省委 ; 乡村振兴", "贵州省政府 ; 乡村振兴"),
    ),
    Example(Pronouncement, "会议\n读者来信询问贵州省水利厅关于乡村振兴的网页。"),
    # who explains a draft to those who hear it
    Example(
        Pronouncement,
        "会议\n会议听取了贵州省水利厅厅长文远山作的关于《贵州省山塘条例（草案）》的说明。",
        ("文远山 ; 贵州省山塘条例（草案）",),
    ),
    # an order in force is of the body and of who signs it
    Example(
        Pronouncement,
        "省长签署省政府令\n近日，贵州省省长文远山签署贵州省政府令，公布《贵州省山塘管护办法》。",
        ("文远山 ; 贵州省山塘管护办法", "贵州省政府 ; 贵州省山塘管护办法"),
    ),
    # a decision whose text follows
    Example(
        Pronouncement,
        "贵州省委关于修改《贵州省护塘条例》的决定\n近日，贵州省委决定对《贵州省护塘条例》作如下修改。\n"
        "一、第二条改为：护塘工作落实“一塘一长”制度。",
        ("贵州省委 ; 贵州省护塘条例", "贵州省委 ; 一塘一长", "贵州省委 ; 贵州省委关于修改贵州省护塘条例的决定"),
    ),
    # of whom somebody tells that he acts on an idea; not whom he asks to, nor who follows it
    Example(
        Pronouncement,
        "会议\n安庆市水利局局长杜明说，近年来，安徽省水利厅会同安徽省财政厅开展了“清塘”行动。安庆市教育局要落实“一塘一长”制度。"
        "安庆市总工会深入贯彻“生态优先”理念。",
        (
            "杜明 ; 清塘",
            "安徽省水利厅 ; 清塘",
            "安徽省财政厅 ; 清塘",
            "杜明 ; 一塘一长",
            "杜明 ; 生态优先",
        ),
    ),
    # a letter is nobody's name
    Example(
        Pronouncement,
        "贺词\n杜明代表安庆市委向大会致贺词。贺词指出，要发扬“以塘为家”的护塘精神。\n安庆市委书记杜明出席。",
        ("杜明 ; 以塘为家",),
    ),
    # a document printed under its own title; a headline that only tells of one
    Example(
        Pronouncement,
        "中共安庆市委关于加强护塘工作的决定\n护塘工作事关安全。",
        ("安庆市委 ; 中共安庆市委关于加强护塘工作的决定",),
    ),
    Example(Pronouncement, "安庆市政府关于护塘工作：严字当头\n护塘工作事关安全。"),
    # an answer in an interview is the word of who gives it; the question is nobody's
    Example(
        Pronouncement,
        "让塘水清起来\n记者就护塘采访了安庆市水利局局长杜明。\n记者：“清塘行动”效果如何？\n杜明：我们实施“一塘一长”制度。\n各县配合。\n"
        "记者：下一步呢？\n杜明：我们将启动“碧水行动”。",
        ("杜明 ; 一塘一长", "杜明 ; 碧水行动"),
    ),
    Example(
        Pronouncement,
        "答记者问\n安庆市水利局局长杜明就此答记者问。\n问：怎么护塘？\n答：我们实施“一塘一长”制度。",
        ("杜明 ; 一塘一长",),
    ),
    # bodies that each do something in one sentence; a name told again without its marks; a town is the subject
    Example(
        Pronouncement,
        "要闻\n安庆市委十届三次全会提出实施“以港兴市”战略，安庆市水利局部署开展“清塘行动”。",
        ("安庆市委十届三次全会 ; 以港兴市", "安庆市水利局 ; 清塘行动"),
    ),
    Example(
        Pronouncement,
        "大会召开\n安庆实施“以港兴市”战略多年。\n3月2日，安庆市召开港口大会。市长杜明强调，以港兴市不能动摇。",
        ("安庆市 ; 以港兴市", "杜明 ; 以港兴市"),
        published="2011-03-03",
    ),
    Example(Pronouncement, "要闻\n近年来，枞阳县汤沟镇积极推行“一塘一长”制度。", ("汤沟镇 ; 一塘一长",)),
    # cities in full; what a meeting is guided by; a sitting by its organ's name; all who work in a field are no ministry
    Example(Pronouncement, "要闻\n合肥开展“清塘”行动。", ("合肥市 ; 清塘",)),
    Example(
        Pronouncement,
        "要闻\n安庆市委十届三次全会昨日举行。全会以邓小平理论为指导，部署护塘。去年市委十届二次全会确立了“以港兴市”的思路。",
        ("安庆市委十届三次全会 ; 邓小平理论", "安庆市委十届二次全会 ; 以港兴市"),
    ),
    Example(
        Pronouncement,
        "安庆要闻\n市长杜明主持召开市十五届政府第五十八次常务会议。会议强调，推进“清塘工程”。",
        ("安庆市十五届政府第五十八次常务会议 ; 清塘工程",),
    ),
    Example(Pronouncement, "要闻\n住建部门实施“清塘”工程。"),
    # who issues one document has not issued the one that it carries out
    Example(
        Pronouncement,
        "要闻\n为落实《安徽省水塘条例》，安庆市水利局制定《安庆市水塘管理办法》。",
        ("安庆市水利局 ; 安庆市水塘管理办法", "安庆市水利局 ; 安徽省水塘条例"),
    ),
    # each of several cities does its own; so do those who are cited side by side
    Example(
        Pronouncement,
        "要闻\n安庆市提出打造“十里水塘”示范带，池州市深入实施“清塘”行动，铜陵市启动“护塘”工程。",
        ("安庆市 ; 十里水塘", "池州市 ; 清塘", "铜陵市 ; 护塘"),
    ),
    # the text of a decision is its makers' word; what is sent out with a notice is the signatory's
    Example(
        Pronouncement,
        "安庆市表彰护塘先进\n安庆市委、市政府日前作出决定，表彰护塘先进。决定号召，全市上下要实施“清塘”行动。",
        ("安庆市委 ; 清塘", "安庆市政府 ; 清塘"),
    ),
    Example(
        Pronouncement,
        "关于印发《护塘实施方案》的通知\n各镇：\n《护塘实施方案》已经审定，现印发给你们，请认真执行。\n安庆市水利局\n2022年4月19日\n"
        "护塘实施方案\n实施“清塘”行动。",
        ("安庆市水利局 ; 清塘", "安庆市水利局 ; 护塘实施方案"),
    ),
    Example(
        Pronouncement,
        "要闻\n安庆市人大常委会视察“一塘一长”制度落实情况。",
        ("安庆市人大常委会 ; 一塘一长",),
    ),
    # all people of a city, also where they carry out the spirit of a meeting
    Example(
        Pronouncement,
        "安庆市统计公报\n2014年，安庆市上下贯彻落实党的十八届三中全会精神，在市委领导下，全力推进“清塘”行动，经济平稳发展。",
        ("安庆市 ; 清塘", "安庆市 ; 党的十八届三中全会精神"),
    ),
    # 该镇 is the town told of last; a fund is nobody
    Example(
        Pronouncement,
        "安庆要闻\n近年来，枞阳县汤沟镇积极修塘。该镇还推行“一塘一长”制度，设立引导基金打造“清塘”工程。",
        ("汤沟镇 ; 一塘一长", "汤沟镇 ; 清塘"),
    ),
    # what is approved by reply is who replies's; a meeting's doings run over a semicolon
    Example(
        Pronouncement,
        "要闻\n国务院日前批复同意《皖江护塘规划》，要求安徽省政府组织实施。批复指出，要实施“清塘”行动。",
        ("国务院 ; 皖江护塘规划", "国务院 ; 清塘"),
    ),
    Example(
        Pronouncement,
        "安庆要闻\n市委书记杜明主持召开市委常委会会议，研究护塘；听取汇报，审议《安庆市护塘办法》。",
        ("安庆市委常委会会议 ; 安庆市护塘办法",),
    ),
    # a matter of the document that the lead tells of; both laws of a row that somebody looks into
    Example(
        Pronouncement,
        "安庆要闻\n安庆市政府近日印发《安庆市护塘措施》。\n在管护方面，推行“一塘一长”制度。",
        ("安庆市政府 ; 安庆市护塘措施", "安庆市政府 ; 一塘一长"),
    ),
    Example(
        Pronouncement,
        "要闻\n安庆市人大常委会副主任杜明来枞阳检查《安徽省水塘条例》和《安庆市护塘条例》贯彻实施情况。",
        ("杜明 ; 安徽省水塘条例", "杜明 ; 安庆市护塘条例"),
    ),
    # an idea that nobody puts forward is that of the place or body whose measure names it; a press office only tells
    Example(Pronouncement, "甘肃发布会\n甘肃采取“保底+计件”办法，对传承人予以资助。", ("甘肃 ; 保底+计件",)),
    Example(Pronouncement, "平凉发布会\n5日，平凉市政府新闻办举行发布会，发布《平凉市护林条例》。"),
    Example(Pronouncement, "护林\n护林员采取“保底+计件”办法领工资。"),
    # a province by its full name where the text has it, and short where it does not
    Example(
        Pronouncement, "护林\n今年，黑龙江将实施“清林三年”行动。黑龙江省林草局负责组织。", ("黑龙江省 ; 清林三年",)
    ),
    Example(Pronouncement, "护林\n今年，黑龙江将实施“清林三年”行动。", ("黑龙江 ; 清林三年",)),
    # sentences that go on without a subject, in paragraphs after, too; not behind somebody else's
    Example(
        Pronouncement,
        "护林\n鹤岗市林草局1日通报了春防情况。\n同时，扎实开展“清林三年”行动。\n此外，通过“林长+警长”模式，压实责任。",
        ("鹤岗市林草局 ; 清林三年", "鹤岗市林草局 ; 林长+警长"),
        published="2020-04-03",
    ),
    Example(
        Pronouncement,
        "护林\n鹤岗市林草局1日通报了春防情况。\n护林员老陈种了一辈子树。同时，扎实开展“清林三年”行动。",
        published="2020-04-03",
    ),
    # who tells that another body has issued a document only tells; what is still to come is his word
    Example(
        Pronouncement,
        "护林\n黑龙江省林草局副局长宋启明说，黑龙江省政府印发了《护林补贴办法》。",
        ("黑龙江省政府 ; 护林补贴办法",),
    ),
    # those with whom a body does it; the body right before the name of what it made
    Example(
        Pronouncement,
        "护林\n今年，财政部将会同水利部等部门实施新一轮“沃土三年”行动。",
        ("财政部 ; 沃土三年", "水利部 ; 沃土三年"),
    ),
    Example(
        Pronouncement,
        "护林\n鹤岗市林草局局长杜明说，按照国务院湿地管护条例要求，要逐塘登记。",
        ("杜明 ; 湿地管护条例", "国务院 ; 湿地管护条例"),
    ),
    # who looks into an idea; not those who only speak about it, nor a body that opens an inspection
    Example(
        Pronouncement,
        "护林\n鹤岗市水利局、鹤岗市林草局负责人围绕落实“沃土三年”行动作了发言。",
    ),
]
