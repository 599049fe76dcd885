"""Participation: who ; role."""

from kg.model import Participation
from tests.corpus.example import Example

EXAMPLES = [
    # chairing, speaking, reading out and attending
    Example(
        Participation,
        "全市教育大会召开\n昨日上午，绵阳市委、市政府召开全市教育大会。市委书记陈立远在会上强调，要办好学前教育。"
        "市长周敏作工作报告。副市长郑海主持会议并宣读表彰决定。市领导何平、高远、罗少华出席会议。",
        (
            "陈立远 ; spoke",
            "周敏 ; reported",
            "郑海 ; chaired",
            "郑海 ; announced",
            "何平 ; attended",
            "高远 ; attended",
            "罗少华 ; attended",
        ),
        published="2015-03-13",
    ),
    # rows of names without posts: nearly all of them may be names; experts and members of whom some are named
    Example(
        Participation,
        "政协会议召开\n5月3日，庆阳市政协召开主席会议。江河、林海峰、沈立、玛依努、郭小川、罗春、吕志明等出席会议。"
        "县长王大虎作大会发言。\n卢雨、姜小超等6位委员先后发言。",
        (
            *(f"{name} ; attended" for name in ("江河", "林海峰", "沈立", "玛依努", "郭小川", "罗春", "吕志明")),
            "王大虎 ; pledged",
            "卢雨 ; spoke",
            "姜小超 ; spoke",
        ),
        published="2010-05-03",
    ),
    # members of an assembly who take the floor answer for nobody
    Example(
        Participation,
        "政协会议举行\n5月3日，庆阳市政协三届二次会议举行全体会议。卢雨、姜小超、罗春等3位常委围绕教育作大会发言。",
        ("卢雨 ; spoke", "姜小超 ; spoke", "罗春 ; spoke"),
        published="2010-05-03",
    ),
    # who reports speaks in the report: no second role
    Example(
        Participation,
        "市人代会开幕\n1月9日，鄂州市第七届人民代表大会第四次会议开幕。市长田波作政府工作报告。田波在报告中指出，去年工业稳步增长。",
        ("田波 ; reported",),
        published="2015-01-10",
    ),
    # a visit: those who go along attend
    Example(
        Participation,
        "书记调研\n8月2日，宜宾市委书记梁新民赴高县调研茶产业。他强调，要做强龙头企业。市委常委、秘书长许文凯陪同调研。",
        ("梁新民 ; inspected", "梁新民 ; spoke", "许文凯 ; attended"),
        published="2018-08-03",
    ),
    # attendance over several clauses, each with titles of its own
    Example(
        Participation,
        "会议召开\n2月20日，昆明市水务局召开全市水务工作会议。局长冯磊主持会议。市政府副秘书长董晓，市财政局局长袁立新出席会议。",
        ("冯磊 ; chaired", "董晓 ; attended", "袁立新 ; attended"),
        published="2017-02-21",
    ),
    # unnamed heads of named bodies, and those who only confer or are only mentioned
    Example(
        Participation,
        "表彰大会\n3月1日，芜湖市召开全市工业大会。大会表彰了20家企业。芜湖市经信委负责人作表态发言。市委书记钱海涛的讲话引起热议。",
        ("芜湖市经信委 ; pledged",),
        published="2012-03-02",
    ),
    # an absent leader sends instructions; a cited one takes no part
    Example(
        Participation,
        "会议召开\n4月7日，全省春季造林会议在长沙召开。省委书记江源作出批示。副省长贺平出席会议并讲话。他指出，国家主席丁一提出绿色发展理念，要认真落实。",
        ("江源 ; spoke", "贺平 ; spoke"),
        published="2016-04-08",
    ),
    # words said elsewhere are no part in the event
    Example(
        Participation,
        "论坛举行\n5月6日，全市旅游发展论坛在桂林举行。桂林市市长郑浩致辞。企业家孙强此前接受记者采访时表示，看好前景。",
        ("郑浩 ; spoke",),
        published="2017-05-07",
    ),
    # a host by profession chairs nothing, a career begins with no event
    Example(
        Participation,
        "任职\n2月3日，遵义市召开全市干部大会。主持人吴敏曾获奖。市委书记刘畅出席大会。刘畅1985年7月参加工作。",
        ("刘畅 ; attended",),
        published="2016-02-04",
    ),
    # those in whose company somebody comes attend
    Example(
        Participation,
        "副省长来我市视察\n5月8日，副省长韩立群在省水利厅厅长江波，永州市委书记彭远、市长伍建设的陪同下，来我市视察防汛工作。",
        ("韩立群 ; inspected", "江波 ; attended", "彭远 ; attended", "伍建设 ; attended"),
        published="2002-05-11",
    ),
    # bodies that speak through somebody of whom nothing is said; their deputies are not they
    Example(
        Participation,
        "防汛会议\n5月8日，永州市召开全市防汛工作会议。会上，市水利局汇报了水情，蓝山县、市气象局作了表态发言。市政府有关副秘书长作了汇报。",
        ("永州市水利局 ; reported", "蓝山县 ; pledged", "永州市气象局 ; pledged"),
        published="2002-05-11",
    ),
    # a representative who speaks only speaks, one who speaks for others pledges; a bare 讲话 is enough
    Example(
        Participation,
        "表彰会\n9月9日，永州市召开教师节表彰大会。获奖教师代表梅雪莲作了发言，市一中校长田文代表全体教师发言。市委书记彭远讲话。",
        ("梅雪莲 ; spoke", "田文 ; pledged", "彭远 ; spoke"),
        published="2002-09-10",
    ),
    # a report with a title; a speaker whose speech is only mentioned
    Example(
        Participation,
        "林业会议\n2月4日，永州市召开全市林业工作会议。副市长伍建设作了题为《绿化永州》的工作报告。市委书记彭远讲话稿已经印发。",
        ("伍建设 ; reported",),
        published="2002-02-05",
    ),
    # several representatives of a kind, by name
    Example(
        Participation,
        "妇女节大会\n3月6日，永州市召开妇女节大会。受表彰的先进典型代表钱小云、吴丽珠、王晖作了发言。",
        ("钱小云 ; spoke", "吴丽珠 ; spoke", "王晖 ; spoke"),
        published="2002-03-07",
    ),
    # of those who share a title each is there; so are those whom only the row of names gives
    Example(
        Participation,
        "彭远会见客商\n3月6日，永州市委书记彭远会见考察团一行。副市长钱小云、吴丽珠、王晖参加会见。丁一明、黄山参加会见。",
        (
            "彭远 ; attended",
            "钱小云 ; attended",
            "吴丽珠 ; attended",
            "王晖 ; attended",
            "丁一明 ; attended",
            "黄山 ; attended",
        ),
        published="2002-03-07",
    ),
    # who opens a ceremony only announces it; the others stand beside him
    Example(
        Participation,
        "项目开工\n9月28日，永州市水厂开工仪式在蓝山县举行。市委书记彭远宣布项目开工，市长伍建设致辞，副市长钱小云剪彩。",
        ("彭远 ; announced", "伍建设 ; spoke", "钱小云 ; announced"),
        published="2002-09-30",
    ),
    # who puts the name to an agreement; a congress has chairmen of its own
    Example(
        Participation,
        "签约\n5月11日，永州市水厂协议签字仪式在市宾馆举行。市长伍建设、江波水务集团董事长于得水代表双方在协议书上签字。",
        ("伍建设 ; pledged", "于得水 ; pledged"),
        published="2002-05-13",
    ),
    Example(
        Participation,
        "人代会闭幕\n1月22日，永州市第二届人民代表大会第四次会议闭幕。大会执行主席彭远主持会议。",
        ("彭远 ; chaired",),
        published="2002-01-24",
    ),
    # leaders whose posts are not given; who listens attends, who makes demands speaks
    Example(
        Participation,
        "视频会议\n5月8日，永州市召开防汛视频会议。市领导丁一明、黄山，市政府秘书长吴丽珠收听收看了会议。副市长钱小云提出三点要求。"
        "市领导高度重视防汛。",
        ("丁一明 ; attended", "黄山 ; attended", "吴丽珠 ; attended", "钱小云 ; spoke"),
        published="2009-05-09",
    ),
    # who lectures speaks; who is only asked to report has not reported
    Example(
        Participation,
        "绵阳市委学习\n6月18日，绵阳市委理论学习中心组举行专题学习会。省委党校教授李明作专题辅导报告。"
        "市委书记周立民主持会议。会议委托副市长王芳向人大常委会作说明。",
        ("李明 ; spoke", "周立民 ; chaired"),
        published="2015-06-20",
    ),
    # after somebody has reported on something others act for themselves; 讲了话 is speaking
    Example(
        Participation,
        "绵阳市招商引资会议召开\n5月18日，绵阳市政府召开全市招商引资会议。市招商局局长赵国栋通报了全市招商引资情况，涪城区、江油市作了交流发言。"
        "副市长王芳在会上讲了话。",
        ("赵国栋 ; reported", "涪城区 ; pledged", "江油市 ; pledged", "王芳 ; spoke"),
        published="2015-05-20",
    ),
    # who declares something open says no more
    Example(
        Participation,
        "通车典礼举行\n5月18日，绵阳市城南大桥通车典礼在桥头广场举行。副市长周立民宣布通车并剪彩，市长陈德明致辞。",
        ("周立民 ; announced", "陈德明 ; spoke"),
        published="2015-05-20",
    ),
    # the spirit of an instruction is passed on without its author; a province that negotiates online signs nothing there
    Example(
        Participation,
        "绵阳发布会\n5月18日，绵阳市政府召开新闻发布会。市商务局局长王芳表示，绵阳以云洽谈、在线签约推动招商。会上传达了省长周立民的重要指示批示精神。",
        ("王芳 ; spoke",),
        published="2015-05-20",
    ),
    # several who are heard, those who stand for others, whom a lecture is asked of; places exchange experience
    Example(
        Participation,
        "绵阳大会\n6月10日，绵阳市五届人大二次会议举行。大会听取了市发改委主任李明作的计划执行情况的报告、市财政局局长赵国栋作的预算报告。"
        "会前邀请省委党校教授侯水作专题辅导。江油市、涪城区作了经验交流。教师代表李小梅、学生代表王芳先后发言。",
        (
            "李明 ; reported",
            "赵国栋 ; reported",
            "侯水 ; spoke",
            "江油市 ; pledged",
            "涪城区 ; pledged",
            "李小梅 ; spoke",
            "王芳 ; spoke",
        ),
        published="2007-06-12",
    ),
    # leaders without posts, with names from other languages
    Example(
        Participation,
        "哈密大会\n2月18日，哈密市干部大会举行。自治区党政军领导马学军、艾合买提吐尔洪、帕尔哈提买买提等出席大会。",
        ("马学军 ; attended", "艾合买提吐尔洪 ; attended", "帕尔哈提买买提 ; attended"),
        published="2016-02-20",
    ),
    # who sets tasks, who tells of experience, who informs the press; the party of the headline is not another visitor
    Example(
        Participation,
        "省水利厅检查组到绵阳检查\n4月15日，省水利厅副厅长周立民带领省防汛检查组来绵阳市检查防汛工作。副市长李明陪同检查。",
        ("周立民 ; inspected", "李明 ; attended"),
        published="2009-04-16",
    ),
    Example(
        Participation,
        "绵阳农业会议\n4月15日，绵阳市农业工作会议召开。市农业局局长张大勇安排部署了春耕工作，云溪镇党委书记周立民介绍了经验，市气象局局长王芳介绍有关情况。",
        ("张大勇 ; reported", "周立民 ; pledged", "王芳 ; spoke"),
        published="2009-04-16",
    ),
    # heads of provinces and ministries speak for them; of people and bodies together, the one head named last
    Example(
        Participation,
        "全国防汛工作会议召开\n6月2日，全国防汛工作会议在武汉召开。湖北省、江西省、安徽省和水利部、财政部负责同志作会议发言。",
        ("湖北省 ; pledged", "江西省 ; pledged", "安徽省 ; pledged", "水利部 ; pledged", "财政部 ; pledged"),
        published="2016-06-03",
    ),
    Example(
        Participation,
        "座谈会召开\n6月2日，绵阳市委召开座谈会。李明、王芳等专家和绵阳市钢铁协会、东山集团负责人发了言。",
        ("李明 ; spoke", "王芳 ; spoke", "绵阳市钢铁协会 ; spoke", "东山集团 ; spoke"),
        published="2016-06-03",
    ),
    # heads who are only present are no participants of their own
    Example(
        Participation,
        "座谈会召开\n6月2日，绵阳市委召开座谈会。水利部、财政部负责同志参加会议。",
        (),
        published="2016-06-03",
    ),
    # committees whose work is reported; names that no title vouches for; leaders whose instructions are passed on
    Example(
        Participation,
        "林志强在武汉考察\n6月2日，省长林志强在武汉考察。考察期间，林志强听取了武汉市委和市政府工作汇报。周敏、郑海等分别就防汛作了说明。何平等参加活动。",
        (
            "武汉市委 ; reported",
            "武汉市政府 ; reported",
            "林志强 ; inspected",
            "周敏 ; reported",
            "郑海 ; reported",
            "何平 ; attended",
        ),
        published="2016-06-03",
    ),
    Example(
        Participation,
        "全省防汛会议召开\n6月2日，全省防汛会议在武汉召开。副省长周敏在会上传达了省委书记林志强重要指示和省长赵文清批示精神并讲话。",
        ("周敏 ; spoke", "林志强 ; spoke", "赵文清 ; spoke"),
        published="2016-06-03",
    ),
    # what grows is nobody who reports
    Example(
        Participation,
        "座谈会召开\n6月2日，绵阳市委召开座谈会。会上获悉，小麦、玉米等分别增长两成。",
        (),
        published="2016-06-03",
    ),
    # a work report that is heard does not tell that its body reports here
    Example(
        Participation,
        "省长参加会议\n6月2日，绵阳市人代会开幕。市长林志强出席大会。大会听取和审议绵阳市中级人民法院工作报告。",
        ("林志强 ; attended",),
        published="2016-06-03",
    ),
    # several who are heard, each about something of its own
    Example(
        Participation,
        "常委会举行会议\n6月2日，绵阳市人大常委会举行会议。会议听取了涪城区人大常委会关于《养犬条例》、游仙区人大常委会关于《绿化条例（草案）》的说明。",
        ("涪城区人大常委会 ; reported", "游仙区人大常委会 ; reported"),
        published="2016-06-03",
    ),
    # who runs a committee's work in brackets behind his title does not chair the meeting
    Example(
        Participation,
        "全市工业会议召开\n6月2日，绵阳市召开工业会议。市委副书记（主持市委工作）、市长林志强出席会议。",
        ("林志强 ; attended",),
        published="2016-06-03",
    ),
    # 宣布 before a comma
    Example(
        Participation,
        "大会开幕\n6月2日，绵阳市旅游大会开幕。9时，林志强宣布，绵阳市旅游大会开幕！",
        ("林志强 ; announced",),
        published="2016-06-03",
    ),
    # who passes on what a session decided; those summed up behind a row and spoken for by their heads
    Example(
        Participation,
        "绵阳市召开农村工作会议\n6月2日，绵阳市召开农村工作会议。副市长林志强传达了全省农村工作会议精神。市农业局、市水利局等单位主要负责人汇报了工作。涪城、游仙两区负责人分别发言。",
        (
            "林志强 ; announced",
            "绵阳市农业局 ; reported",
            "绵阳市水利局 ; reported",
            "涪城 ; spoke",
            "游仙 ; spoke",
        ),
        published="2016-06-03",
    ),
    # who reports on a matter; a report that is only heard is nobody's
    Example(
        Participation,
        "项目集中开工\n6月2日，绵阳市重大项目开工仪式举行。市长林志强讲话，市发改委主任周敏汇报项目情况。",
        ("林志强 ; spoke", "周敏 ; reported"),
        published="2016-06-03",
    ),
    # delegates who are led on a visit; who comes to a meeting and speaks
    Example(
        Participation,
        "市人大常委会视察教育工作\n6月2日，绵阳市人大常委会副主任林志强率部分市人大代表视察城区学校建设情况。",
        ("林志强 ; inspected",),
        published="2016-06-03",
    ),
    Example(
        Participation,
        "统计工作会议召开\n6月2日，绵阳市统计工作会议召开。副市长林志强到会讲话，市统计局局长周敏作工作报告。",
        ("林志强 ; spoke", "周敏 ; reported"),
        published="2016-06-03",
    ),
    # lists of those present that run over clauses and name only some, before the verb and behind it
    Example(
        Participation,
        "宜宾市召开大会\n6月12日，宜宾市召开大会。市委书记李明讲话。市委常委丁一明，副市长王芳及市直部门负责人，三友公司董事长罗强、企业代表共120余人参加会议。"
        "列席会议的还有市政协主席白崇文，县委各部委负责人。",
        (
            "李明 ; spoke",
            "丁一明 ; attended",
            "王芳 ; attended",
            "罗强 ; attended",
            "白崇文 ; attended",
        ),
        published="2015-06-13",
    ),
    # the clause before tells something else: it is no part of the list
    Example(
        Participation,
        "宜宾市召开大会\n6月12日，宜宾市召开大会。副市长王芳主持会议，市直有关单位负责人参加会议。",
        ("王芳 ; chaired",),
        published="2015-06-13",
    ),
    # several reports one after the other, heard or reviewed
    Example(
        Participation,
        "吉安市召开会议\n5月16日，吉安市召开常务会议，听取了市交通局局长谢小卫关于公交的汇报、市发改委副主任刘利平关于机场情况的说明和市水利局关于防汛的汇报。",
        ("谢小卫 ; reported", "刘利平 ; reported", "吉安市水利局 ; reported"),
        published="2012-05-17",
    ),
    Example(
        Participation,
        "龙游县人大会议召开\n3月12日，龙游县召开人大会议。代表们审议并通过了代县长葛崇山所作的政府工作报告，县计委主任张维邦受县政府委托作的计划报告。会议审议了县法院关于执行工作的报告。",
        ("葛崇山 ; reported", "张维邦 ; reported"),
        published="1998-03-13",
    ),
    # whom the subject meets; not whose envoy, nor whom he is to meet
    Example(
        Participation,
        "龙游县长会见客人\n12日，龙游县县长李明会见了来访的新昌县副县长罗强，县外办主任林芳在座。副县长王芳与常山县县长丁一明举行会谈。李明还将会见江山市市长周正。",
        ("李明 ; attended", "罗强 ; attended", "林芳 ; attended", "王芳 ; attended", "丁一明 ; attended"),
        published="2012-05-13",
    ),
    # he is the one whom the sentence itself is about
    Example(
        Participation,
        "单县召开座谈会\n12日，单县召开座谈会。县长李明主持。县总工会主席时庆军每到一处都与职工交流，他希望大家多作贡献。丁一明副县长就贯彻会议精神提出要求。",
        ("李明 ; chaired", "时庆军 ; spoke", "丁一明 ; spoke"),
        published="2012-05-13",
    ),
    # words end where the next sentence tells of somebody else, also behind a sentence between
    Example(
        Participation,
        "望奎县召开会议\n18日，望奎县召开会议。督查组组长李明提出三点意见：一要抓好扩种；三要守牢红线。县委副书记常喜良代表县委、县政府作了表态。",
        ("李明 ; spoke", "常喜良 ; pledged"),
        published="2023-05-19",
    ),
    # lists go on behind a semicolon, titles behind a comma; who stands for whom; what is introduced
    Example(
        Participation,
        "鞍山市召开座谈会\n18日，鞍山市召开座谈会。营口市副市长辛伟，市政府秘书长康庆军；鞍山市委副书记、鞍山市国资委主任，华光集团董事长王义栋，劳模代表朱振中参加座谈会。"
        "教师丁一明代表来宾发言。营口市市长余功斌介绍了合作情况。",
        (
            "辛伟 ; attended",
            "康庆军 ; attended",
            "王义栋 ; attended",
            "朱振中 ; attended",
            "丁一明 ; pledged",
            "余功斌 ; spoke",
        ),
        published="2019-11-19",
    ),
    # a town or school before the title of one of several who speak
    Example(
        Participation,
        "金华市召开会议\n18日，金华市召开会议。华光集团党委书记杜自弘、兰溪市永昌镇下方村党总支书记方根土、金华一中教师朱小苏分别代表受表彰者发言。",
        ("杜自弘 ; pledged", "方根土 ; pledged", "朱小苏 ; pledged"),
        published="2001-07-02",
    ),
    # who listens and then speaks; who sends a letter; 代表应邀 is nobody
    Example(
        Participation,
        "吉林省召开协商会\n6月13日，吉林省政协召开协商会。省政协主席李明主持会议，副省长王芳应邀到会听取意见并讲话。省委书记周正发来贺信。兄弟城市的代表应邀参加。",
        ("李明 ; chaired", "王芳 ; spoke", "周正 ; spoke"),
        published="2024-06-14",
    ),
    # who has a public office besides the firm; several who are heard in a row; who speaks as somebody
    Example(
        Participation,
        "台州市召开座谈会\n6月13日，台州市召开座谈会。会议听取市水利局局长王明，三友公司副总经理葛振江情况汇报。市工商联主席、华光集团董事长叶仙斌希望政府多减负。"
        "台州学院院长李明作为专家代表、市机械所所长付启明作为企业代表先后发言。",
        ("王明 ; reported", "葛振江 ; reported", "叶仙斌 ; spoke", "李明 ; spoke", "付启明 ; spoke"),
        published="2024-06-14",
    ),
    # who goes along, in a sentence of its own
    Example(
        Participation,
        "长春新区建设提速\n18日，长春新区党工委书记李明深入空港开发区调研。空港开发区党工委书记张文一同前往。",
        ("李明 ; inspected", "张文 ; attended"),
        published="2024-06-19",
    ),
    # an instruction on an accident is not given to the press conference, an analyst does not speak there, nor does who spoke before
    Example(
        Participation,
        "黑龙江通报险情\n6月3日，伊春市政府举行新闻发布会。黑龙江省委书记张立文、省长王立海分别作出批示。市长李明在会上说，险情可控。"
        "\n东方地产首席分析师张大明指出，压力不减。\n此前，省应急厅厅长徐绍文到过现场。徐绍文表示，不会扩散。",
        ("李明 ; spoke",),
        published="2014-06-04",
    ),
    Example(
        Participation,
        "保定防汛\n6月3日，全市防汛工作会议召开。市委书记赵文清对会议作出批示。",
        ("赵文清 ; spoke",),
        published="2014-06-04",
    ),
    # the central bank is no private house
    Example(
        Participation,
        "发布会谈利率\n6月3日，国务院新闻办举行发布会。有人问利率。中国人民银行副行长刘立明回应说，可以用。中国某某银行副行长李军认为，不必。",
        ("刘立明 ; spoke",),
        published="2014-06-04",
    ),
    # who speaks to a reporter does not speak at the meeting that the text mentions
    Example(
        Participation,
        "甘肃立法\n条例于6月1日经甘肃省第十三届人民代表大会第八次会议审议批准。\n武威市文物局副局长马立明接受某社记者采访时说，遗址很老。马立明表示，要保护好。",
        published="2014-06-04",
    ),
    # the years in the title of a document are no time of what is done beside it; a report that somebody 所作
    Example(
        Participation,
        "长兴县召开劳模大会\n4月29日，长兴县召开劳模大会。县长李明宣读了《长兴县政府关于表彰1998—2000年度劳动模范的决定》。县总工会主席苗德厚致开幕词。",
        ("李明 ; announced", "苗德厚 ; spoke"),
    ),
    Example(
        Participation,
        "长兴县人大常委会举行会议\n长兴县人大常委会举行会议，听取和审议了县发改委主任路正华受县政府委托所作的关于计划执行情况的报告、县财政局局长展翔所作的关于预算执行情况的报告。",
        ("展翔 ; reported", "路正华 ; reported"),
    ),
    # what somebody else does behind a comma is no part of a speech; who signs on the other side; who only sees it signed
    Example(
        Participation,
        "长兴县召开反馈会\n5月8日，长兴县召开反馈会。县纪委副书记全凤英提出整改要求，县住建局局长廖辉代表局党组作表态发言。",
        ("全凤英 ; spoke", "廖辉 ; pledged"),
    ),
    Example(
        Participation,
        "长兴县举行签约仪式\n5月8日，长兴县举行项目签约仪式。县委书记汪渊、县长竺南见证签约。管委会主任滕凯分别与甲明通讯公司董事长许明、乙光科技公司总裁袁佩签订协议。",
        ("汪渊 ; attended", "竺南 ; attended", "滕凯 ; pledged", "许明 ; pledged", "袁佩 ; pledged"),
    ),
    # who 提出整改要求 says no more: the chair of the meeting stands beside it
    Example(
        Participation,
        "省委巡视组反馈情况\n4月12日，省委巡视办副主任缪春和提出整改要求，娄底市委书记滕一鸣主持反馈会议并作表态发言。",
        ("缪春和 ; spoke", "滕一鸣 ; chaired", "滕一鸣 ; pledged"),
        published="2016-04-13",
    ),
]
