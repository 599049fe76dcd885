"""Events: name ; date ; places ; organisers."""

from kg.model import Occurrence
from tests.corpus.example import Example

EXAMPLES = [
    # a named meeting that bodies hold; 会议 and 大会 are the same event
    Example(
        Occurrence,
        "全市教育大会召开\n本报讯 昨日上午，绵阳市委、市政府召开全市教育大会。市委书记陈立远在会上强调，要办好学前教育。"
        "市长周敏出席大会。副市长郑海主持会议。",
        ("全市教育大会 ; 2015-03-12 ; 绵阳市 ; 绵阳市委 | 绵阳市政府",),
        published="2015-03-13",
    ),
    # the year belongs to the name, the day does not
    Example(
        Occurrence,
        "保定部署防汛\n6月3日，2014年保定市防汛抗旱工作会议召开。市长赵文清出席会议并讲话。",
        ("2014年保定市防汛抗旱工作会议 ; 2014-06-03 ; 保定市 ; ",),
        published="2014-06-04",
    ),
    # a venue, named after 在 and without the division above it
    Example(
        Occurrence,
        "项目开工\n4月8日，衢州市重点项目集中开工仪式在衢州市柯城区智造新城产业园举行。",
        ("衢州市重点项目集中开工仪式 ; 2019-04-08 ; 柯城区智造新城产业园 ; ",),
        published="2019-04-09",
    ),
    # an unnamed meeting goes by its head phrase
    Example(
        Occurrence,
        "副市长听取企业意见\n5日，宿迁市副市长何平主持召开座谈会，听取企业意见。",
        ("座谈会 ; 2016-05-05 ; 宿迁市 ; ",),
        published="2016-05-06",
    ),
    # an urgent meeting is called one; what a committee does through its standing members it does; self-criticism is no visit
    Example(
        Occurrence,
        "绵阳防汛\n5日，绵阳市委常委会召开专题民主生活会，市委书记林志强代表班子作对照检查。",
        ("专题民主生活会 ; 2018-07-05 ; 绵阳市 ; 绵阳市委",),
        published="2018-07-06",
    ),
    Example(
        Occurrence,
        "绵阳防汛\n5日，副市长何平赶到现场，并召开紧急会议，部署善后工作。",
        ("紧急会议 ; 2018-07-05 ; 绵阳市 ; ",),
        published="2018-07-06",
    ),
    # two visits and a meeting in one article
    Example(
        Occurrence,
        "市长下乡\n9月11日至12日，宜宾市市长林志强赴高县、珙县调研乡村产业。13日，林志强在宜宾主持召开全市乡村产业发展推进会。",
        ("调研 ; 2018-09-11/2018-09-12 ; 高县 | 珙县 ; ", "全市乡村产业发展推进会 ; 2018-09-13 ; 宜宾 ; "),
        published="2018-09-14",
    ),
    # the days of a visit stand where it is told where the visitor went; another's travels do not date it
    Example(
        Occurrence,
        "林志强调研\n市长林志强近日在宜宾调研时强调，要发展茶产业。\n11日至12日，林志强先后来到茶园、茶厂，听取意见。",
        ("调研 ; 2018-09-11/2018-09-12 ; 宜宾 ; ",),
        published="2018-09-14",
    ),
    Example(
        Occurrence,
        "林志强调研\n市长林志强近日在宜宾调研时强调，要发展茶产业。\n11日，记者走进茶园，看到新芽。",
        ("调研 ;  ; 宜宾 ; ",),
        published="2018-09-14",
    ),
    # what is only planned, what lies far back and whose spirit is invoked is no event of the article
    Example(
        Occurrence,
        "襄阳筹备运动会\n襄阳市政府办公室消息，第十届全市运动会将于10月18日在襄阳体育馆举行。各地要贯彻落实中央城市工作会议精神。",
        (),
        published="2016-08-01",
    ),
    Example(
        Occurrence,
        "旧事\n2009年4月，临沂市曾召开全市园林工作会议。",
        (),
        published="2013-05-02",
    ),
    # a committee's session without a name of its own
    Example(
        Occurrence,
        "省委常委会召开会议\n17日，江西省委常委会召开会议，研究巡视工作。",
        ("江西省委常委会会议 ; 2017-03-17 ; 江西省 ; ",),
        published="2017-03-18",
    ),
    # a survey report is no visit
    Example(
        Occurrence, "报告出炉\n调研报告显示，全省中小企业用电量回升。各县要开展专项检查。", (), published="2017-03-18"
    ),
    # a visit in the company of others, to 我市
    Example(
        Occurrence,
        "副省长来我市视察\n本报讯 5月8日至9日，副省长韩立群在省水利厅厅长江波，永州市委书记彭远、市长伍建设的陪同下，来我市视察防汛工作。",
        ("视察 ; 2002-05-08/2002-05-09 ; 永州市 ; ",),
        published="2002-05-11",
    ),
    # a meeting that is called by its name only after it is introduced
    Example(
        Occurrence,
        "全国山地马拉松赛年内在安顺举行\n昨日，安顺市市长罗英主持召开会议，研究赛事准备。昨日的筹备工作会议听取了汇报。",
        ("筹备工作会议 ; 2015-04-01 ; 安顺市 ; ",),
        published="2015-04-02",
    ),
    # the headline abbreviates, or calls the area by another name
    Example(
        Occurrence,
        "安顺市“双优”表彰大会召开\n昨日，安顺市优秀教师、优秀校长表彰大会召开。",
        ("安顺市优秀教师、优秀校长表彰大会 ; 2015-04-01 ; 安顺市 ; ",),
        published="2015-04-02",
    ),
    Example(
        Occurrence,
        "潜山县林业工作会议召开\n昨日，县委、县政府召开全县林业工作会议。",
        ("全县林业工作会议 ; 2006-04-01 ; 潜山县 ; 潜山县委 | 潜山县政府",),
        published="2006-04-02",
    ),
    # sites without a name are no place; a hospital of the province is named in full
    Example(
        Occurrence,
        "调研\n2日，贵阳市市长罗英赴贵阳部分医院调研，并主持召开座谈会。",
        ("座谈会 ; 2015-04-02 ; 贵阳 ; ", "调研 ; 2015-04-02 ; 贵阳 ; "),
        published="2015-04-03",
    ),
    Example(
        Occurrence,
        "调研\n2日，贵州省副省长罗英到省第四人民医院调研。",
        ("调研 ; 2015-04-02 ; 贵州省第四人民医院 ; ",),
        published="2015-04-03",
    ),
    # the stations of a visit, told in another sentence, are finer than its province; another's stations are not his
    Example(
        Occurrence,
        "视察贵州\n副省长罗英近日在贵州调研时强调，要护好古树。\n罗英先后来到安顺、铜仁等地，走访林场。",
        ("调研 ;  ; 安顺 | 铜仁 ; ",),
        published="2015-04-03",
    ),
    Example(
        Occurrence,
        "视察贵州\n副省长罗英近日在贵州调研时强调，要护好古树。\n专家江波先后来到安顺、铜仁等地。",
        ("调研 ;  ; 贵州 ; ",),
        published="2015-04-03",
    ),
    # two tellings of a long name that differ by a slip; the day may stand before the verb
    Example(
        Occurrence,
        "林业企业复工\n安顺市帮助林下经济重点企业复工产销对接会召开\n2日，安顺市林业局2日召开安顺市帮助重点林下经济企业复工产销对接会。",
        ("安顺市帮助林下经济重点企业复工产销对接会 ; 2015-04-02 ; 安顺市 ; 安顺市林业局",),
        published="2015-04-03",
    ),
    Example(
        Occurrence,
        "干部大会\n记者从安顺市委2日召开的全市干部大会获悉，罗英任市长。",
        ("全市干部大会 ; 2015-04-02 ; 安顺市 ; 安顺市委",),
        published="2015-04-03",
    ),
    # somebody is received; meeting the press is none
    Example(
        Occurrence,
        "罗英会见客商\n2日，安顺市市长罗英在市会议中心会见考察团一行。会后，罗英会见记者。",
        ("会见 ; 2015-04-02 ; 安顺市会议中心 ; ",),
        published="2015-04-03",
    ),
    # 承办 as a word of the name
    Example(
        Occurrence,
        "表彰会\n2日，安顺市优秀提案和先进承办单位表彰会在安顺召开。",
        ("安顺市优秀提案和先进承办单位表彰会 ; 2015-04-02 ; 安顺 ; ",),
        published="2015-04-03",
    ),
    # a sitting that passes something on a day; two sittings in one breath; a body is no sitting
    Example(
        Occurrence,
        "条例通过\n4月2日，安顺市第四届人民代表大会常务委员会第九次会议审议通过《安顺市古树条例》。",
        ("安顺市第四届人民代表大会常务委员会第九次会议 ; 2015-04-02 ; 安顺市 ; ",),
        published="2015-04-03",
    ),
    Example(
        Occurrence,
        "红十字会\n2日，安顺市红十字会召开三届四次常务理事会和三届五次理事会。理事会由七人组成。",
        (
            "三届四次常务理事会 ; 2015-04-02 ; 安顺市 ; 安顺市红十字会",
            "三届五次理事会 ; 2015-04-02 ; 安顺市 ; 安顺市红十字会",
        ),
        published="2015-04-03",
    ),
    # rules on meetings and what stands in a career are no events
    Example(
        Occurrence,
        "安顺市减少会议\n安顺市规定，一律不以市政府名义召开座谈会。确需召开动员大会的，要报批。",
        (),
        published="2015-04-03",
    ),
    Example(
        Occurrence,
        "罗英任市长\n罗英任安顺市市长。\n罗英简历\n在贵州省第九次党员代表大会上当选候补委员。",
        (),
        published="2015-04-03",
    ),
    # what a central office-holder calls has no area of its own
    Example(
        Occurrence,
        "丁一山主持召开贵州林业会议\n国务院副总理丁一山2日主持召开贵州林业工作会议。",
        ("贵州林业工作会议 ; 2015-04-02 ;  ; ",),
        published="2015-04-03",
    ),
    # an inspection team under its leader; the same day; a street is no city
    Example(
        Occurrence,
        "检查组来我市\n5月8日，以省计生委副主任江波为组长的计划生育检查组来永州市检查指导工作。\n同日，永州市副市长钱小云到朝阳大街检查排水。",
        ("检查 ; 2002-05-08 ; 永州市 ; ",),
        published="2002-05-11",
    ),
    Example(
        Occurrence,
        "春节慰问\n2月8日，永州市市长彭远到蓝山县看望慰问老人。\n同日，副市长钱小云到道县走访慰问职工。",
        ("看望慰问 ; 2002-02-08 ; 蓝山县 ; ", "走访慰问 ; 2002-02-08 ; 道县 ; "),
        published="2002-02-11",
    ),
    # the headline has only the head of a name; where somebody went holds no meeting
    Example(
        Occurrence,
        "安顺召开庆祝大会\n2日，安顺市委召开庆祝建党78周年大会。",
        ("庆祝建党78周年大会 ; 1999-07-02 ; 安顺市 ; 安顺市委",),
        published="1999-07-03",
    ),
    Example(
        Occurrence,
        "视察\n2日，安顺市政协主席罗英率队视察环境，先后到河滨公园、安顺市水务集团察看，随后召开了座谈会。",
        ("座谈会 ; 2015-04-02 ; 安顺市 ; ", "视察 ; 2015-04-02 ; 安顺市 ; "),
        published="2015-04-03",
    ),
    # a sitting without a name bears that of the committee that holds it, with its term
    Example(
        Occurrence,
        "市人大常委会举行会议\n本报讯 6月18日，绵阳市七届人大常委会举行第二十三次会议。主任周立民主持会议。",
        ("绵阳市七届人大常委会第二十三次会议 ; 2015-06-18 ; 绵阳市 ; 绵阳市人大常委会",),
        published="2015-06-20",
    ),
    # the committee does not go before a session that holds the sitting
    Example(
        Occurrence,
        "绵阳两会\n绵阳市七届人大常委会第三次会议17日上午举行第一次全体会议。",
        ("绵阳市七届人大常委会第三次会议第一次全体会议 ; 2015-06-17 ; 绵阳市 ; 绵阳市人大常委会",),
        published="2015-06-18",
    ),
    # the headline's training course is the one told below; 全省 and 全市 name two meetings
    Example(
        Occurrence,
        "新任领导干部培训班开班\n6月18日，绵阳市新任县处级干部培训班在市委党校开班。",
        ("绵阳市新任县处级干部培训班 ; 2015-06-18 ; 绵阳市委党校 ; ",),
        published="2015-06-20",
    ),
    Example(
        Occurrence,
        "绵阳部署防汛\n6月18日晚，全省防汛工作会议结束后，绵阳市立即召开全市防汛工作会议，对防汛工作进行再部署。",
        ("全市防汛工作会议 ; 2015-06-18 ; 绵阳市 ; 绵阳市",),
        published="2015-06-20",
    ),
    # a meeting in somebody's honour keeps the name; a person who only holds it does not belong to it
    Example(
        Occurrence,
        "绵阳纪念周立民\n纪念周立民同志诞辰100周年座谈会6月18日在绵阳举行。",
        ("纪念周立民同志诞辰100周年座谈会 ; 2015-06-18 ; 绵阳 ; ",),
        published="2015-06-20",
    ),
    # talks on a visit; not talks at a meeting that is named, not talks in general
    Example(
        Occurrence,
        "李明在盐亭调研\n6月18日，绵阳市市长李明在盐亭县检查指导工作。李明在座谈时说，要加快发展。干部要多与群众座谈交流的经验值得推广。",
        ("调研 ; 2015-06-18 ; 盐亭县 ; ", "座谈 ; 2015-06-18 ; 盐亭县 ; "),
        published="2015-06-20",
    ),
    Example(
        Occurrence,
        "绵阳听取意见\n6月18日，绵阳市市长李明主持召开企业家座谈会。李明在座谈时说，要加快发展。",
        ("企业家座谈会 ; 2015-06-18 ; 绵阳市 ; ",),
        published="2015-06-20",
    ),
    # a party sent out to inspect; what somebody only speaks of and what is close at hand are no events
    Example(
        Occurrence,
        "检查组到绵阳\n6月18日，省人大常委会副主任周立民率省人大常委会执法检查组在绵阳市检查水法实施情况。",
        ("执法检查 ; 2015-06-18 ; 绵阳市 ; ",),
        published="2015-06-20",
    ),
    Example(
        Occurrence,
        "绵阳环保\n6月18日，绵阳市环保局局长李明表示，近期对10个县开展了督查，希望再进行一次督查。绵阳市两会在即。",
        (),
        published="2015-06-20",
    ),
    # 宣布 before 大会 belongs to its name; before 大会开幕 it is what somebody does
    Example(
        Occurrence,
        "盐亭撤县设区\n6月18日，盐亭撤县设区宣布大会在绵阳举行。市长李明宣布大会开幕。",
        ("盐亭撤县设区宣布大会 ; 2015-06-18 ; 绵阳 ; ",),
        published="2015-06-20",
    ),
    # a clause of time: who visits stands behind it; 调研 in a meeting's name is no visit; a year in a name may be past
    Example(
        Occurrence,
        "李明调研\n3月18日，在盐亭县调研时，绵阳市委书记李明强调，要加快发展。李明主持召开调研座谈会。2014年全市物流现场会促进了发展。",
        ("调研 ; 2015-03-18 ; 盐亭县 ; ", "调研座谈会 ; 2015-03-18 ; 绵阳市 ; "),
        published="2015-03-20",
    ),
    # earlier ones and those a bill is put before are not reported; a site of a meeting is none; several visits are told of, not made
    Example(
        Occurrence,
        "绵阳市人大常委会会议\n6月18日，绵阳市七届人大常委会第三次会议举行。会议审议了关于绵阳市七届人大二次会议议案办理情况的报告。"
        "去年全市两会期间提出了建议。学校毗邻党代会大会址。省长李明两次到绵阳调研。",
        ("绵阳市七届人大常委会第三次会议 ; 2015-06-18 ; 绵阳市 ; 绵阳市人大常委会",),
        published="2015-06-20",
    ),
    # the organisation of 经合 keeps its first character; a meeting that is held with another bears both names
    Example(
        Occurrence,
        "绵阳出席\n6月18日，亚太经合组织中小企业部长会议在绵阳举行。",
        ("亚太经合组织中小企业部长会议 ; 2015-06-18 ; 绵阳 ; ",),
        published="2015-06-20",
    ),
    # gatherings of a kind, or such as may be held, are none that took place
    Example(
        Occurrence,
        "防控措施公布\n市政府4月2日公布措施：可正常举办国内各类会议、培训班。志愿者举办讲座、沙龙等线下活动，定期召开企业家视频会议。",
        (),
        published="2020-04-03",
    ),
    # the opening is part of what is opened; alone it is an event
    Example(
        Occurrence,
        "全省中小企业发展大会召开\n4月2日，全省中小企业发展大会在武汉举行。省长林志强出席开幕式并致辞。",
        ("全省中小企业发展大会 ; 2020-04-02 ; 武汉 ; ",),
        published="2020-04-03",
    ),
    Example(
        Occurrence,
        "省长出席开幕式\n4月2日，省长林志强出席开幕式并致辞。",
        ("开幕式 ; 2020-04-02 ;  ; ",),
        published="2020-04-03",
    ),
    # talks with new office holders are held; a meeting named for a speech is not
    Example(
        Occurrence,
        "新任干部接受谈话\n4月2日，绵阳市纪委对新任职干部进行了集体廉政谈话。会议学习了林志强在市委常委会会议听取市政协工作汇报时的重要讲话。",
        ("集体廉政谈话 ; 2020-04-02 ; 绵阳市 ; 绵阳市纪委",),
        published="2020-04-03",
    ),
    # a short name among examples of what is done is none
    Example(
        Occurrence,
        "志愿服务\n4月2日，志愿者在社区举办书画讲座、棋艺交流等线下活动。",
        (),
        published="2020-04-03",
    ),
    # nor is one that is only a way of doing something
    Example(
        Occurrence,
        "落实责任\n4月2日，各地通过制定规定、召开责任推进会、与责任人进行集体约谈等形式，落实责任。",
        (),
        published="2020-04-03",
    ),
    # an undated meeting is held on the one day that the text tells, which is not that of its stamp
    Example(
        Occurrence,
        "市领导调研\n2018-05-03 来源：绵阳日报\n5月2日，市长林志强赴江油市调研。\n在随后召开的汇报会上，林志强强调，要抓好落实。",
        ("汇报会 ; 2018-05-02 ; 绵阳市 ; ", "调研 ; 2018-05-02 ; 江油市 ; "),
    ),
    # 今天 is the day of the dateline, also where the article appears later
    Example(
        Occurrence,
        "绵阳市召开旅游大会\n2018-05-03 来源：绵阳日报\n绵阳新闻网5月2日讯 今天，绵阳市召开旅游大会。",
        ("旅游大会 ; 2018-05-02 ; 绵阳市 ; 绵阳市",),
    ),
    # who holds a press conference: the office with a day behind it, the one it is named after, the spokesman's
    Example(
        Occurrence,
        "新闻发布\n在四川省政府新闻办今天（5月2日）举行的新闻发布会上，有关负责人介绍了情况。",
        ("新闻发布会 ; 2018-05-02 ; 四川省 ; 四川省政府新闻办",),
        published="2018-05-02",
    ),
    Example(
        Occurrence,
        "商务部谈消费\n商务部新闻发言人林志强2日在例行发布会上表示，消费增长。",
        ("例行发布会 ; 2018-05-02 ;  ; 商务部",),
        published="2018-05-03",
    ),
    Example(
        Occurrence,
        "旅游大会开幕\n5月2日，川西旅游大会在绵阳开幕。本次大会由四川省文化厅、绵阳市政府联合主办。",
        ("川西旅游大会 ; 2018-05-02 ; 绵阳 ; 四川省文化厅 | 绵阳市政府",),
        published="2018-05-03",
    ),
    # a committee's sitting without a name bears the committee's; 大会 is the congress
    Example(
        Occurrence,
        "评选启动\n5月2日，评选活动组委会召开第一次会议，部署工作。",
        ("评选活动组委会第一次会议 ; 2018-05-02 ;  ; ",),
        published="2018-05-03",
    ),
    Example(
        Occurrence,
        "人代会开幕\n5月2日，绵阳市第七届人民代表大会第一次会议开幕。市长林志强向大会作政府工作报告。",
        ("绵阳市第七届人民代表大会第一次会议 ; 2018-05-02 ; 绵阳市 ; ",),
        published="2018-05-03",
    ),
    # a commendation that the headline tells, where no meeting is told; not one that is wished for
    Example(
        Occurrence,
        "绵阳市隆重表彰劳动模范\n5月2日，38名劳动模范受到市委、市政府表彰。市领导林志强为劳动模范颁奖。",
        ("表彰劳动模范 ; 2018-05-02 ; 绵阳市 ; 绵阳市",),
        published="2018-05-03",
    ),
    Example(
        Occurrence,
        "职工呼吁表彰劳动模范\n5月2日，职工在来信中说，劳动模范值得尊敬。",
        (),
        published="2018-05-03",
    ),
    # a group that studies is not what is studied; its 学习会 is the same; 参观 is a visit, of the day of the ceremony before
    Example(
        Occurrence,
        "中心组学习\n5月2日，绵阳市委理论学习中心组举行集体学习。市委书记林志强主持学习会并讲话。",
        ("集体学习 ; 2018-05-02 ; 绵阳市 ; 绵阳市委",),
        published="2018-05-03",
    ),
    Example(
        Occurrence,
        "博览会开幕\n5月2日，川西博览会在绵阳开幕。市长林志强出席开幕式。开幕式后，林志强参观了科技成果展。",
        ("川西博览会 ; 2018-05-02 ; 绵阳 ; ", "参观 ; 2018-05-02 ; 科技成果展 ; "),
        published="2018-05-03",
    ),
    Example(
        Occurrence,
        "旧闻\n2015年，市长林志强参观江油市李白纪念馆。",
        (),
        published="2018-05-03",
    ),
    # a common word and a university's name are no sign of home; 会议 in the headline is the 大会 of the text
    Example(
        Occurrence,
        "我市签署校地合作协议\n5月2日，绵阳市政府与北京大学校地合作协议签字仪式举行。市长林志强、北京大学副校长周敏出席，双方代表签字。",
        ("绵阳市政府与北京大学校地合作协议签字仪式 ; 2018-05-02 ; 绵阳市 ; 绵阳市政府",),
        published="2018-05-03",
    ),
    Example(
        Occurrence,
        "全市领导干部会议召开\n5月2日，绵阳市召开领导干部大会，宣布省委决定。",
        ("领导干部大会 ; 2018-05-02 ; 绵阳市 ; 绵阳市",),
        published="2018-05-03",
    ),
    # congresses by their short name; words that hold a particle; several gatherings that only are counted
    Example(
        Occurrence,
        "绵阳市第三次党代会召开\n5月2日，中国共产党绵阳市第三次代表大会开幕。市委书记林志强在市第三次党代会上作报告。",
        ("中国共产党绵阳市第三次代表大会 ; 2018-05-02 ; 绵阳市 ; ",),
        published="2018-05-03",
    ),
    Example(
        Occurrence,
        "绵阳市委书记谈廉政\n5月2日，林志强在国务院第二次廉政工作会议上发言。绵阳市长周敏会见第七届国际商会大会候任主席。",
        ("国务院第二次廉政工作会议 ; 2018-05-02 ;  ; 国务院", "会见 ; 2018-05-02 ; 绵阳市 ; "),
        published="2018-05-03",
    ),
    Example(
        Occurrence,
        "新班子就职\n5月2日，绵阳市商会第二届理事会就职典礼在绵阳举行。全年该商会举办20余场交流会，召开职代会120多场。",
        ("绵阳市商会第二届理事会就职典礼 ; 2018-05-02 ; 绵阳 ; 绵阳市商会第二届理事会",),
        published="2018-05-03",
    ),
    # cited, awaited, told of in passing, or a rule on meetings: none of them is an event
    Example(
        Occurrence,
        "保定市谈作风\n正如保定市委书记赵文清在全市教育大会上指出的，要管好学校。在一次吹风会上，有人念错了题目。"
        "给予李明开除党籍处分，待召开市委全会时予以追认。书记专题会议不得代替常委会会议，重要议题必须通过召开全会来讨论。",
        published="2014-06-04",
    ),
    Example(
        Occurrence,
        "保定市修法\n6月1日，保定市卫生局召开防疫工作会议。6月3日，保定市人大常委会召开专题会议，研究条例，"
        "争取在7月召开的市人大常委会第九次会议上审议。企业举办“网上交易会”等系列推介活动。外省的两会此前已经闭幕。",
        (
            "防疫工作会议 ; 2014-06-01 ; 保定市 ; 保定市卫生局",
            "专题会议 ; 2014-06-03 ; 保定市 ; 保定市人大常委会",
        ),
        published="2014-06-04",
    ),
    # a meeting that ends, or says something on a day, is held; what is counted up to a day does not date it
    Example(
        Occurrence,
        "多地调整工资\n6月2日，四川全省供销工作会议结束。6月3日，内蒙古全区供销工作会议明确：要调整标准。辽宁省人社厅也作了部署。",
        (
            "四川全省供销工作会议 ; 2014-06-02 ; 四川 ; ",
            "内蒙古全区供销工作会议 ; 2014-06-03 ; 内蒙古 ; ",
        ),
        published="2014-06-04",
    ),
    Example(
        Occurrence,
        "成都市开展培训\n某网成都6月4日电 成都市第一医院3日举行远程培训。\n培训会上，院长李明介绍了情况。截至6月2日，已有九家医院报名。",
        ("培训会 ; 2014-06-03 ; 成都市 ; ",),
        published="2014-06-04",
    ),
    # the days of a visit are not those of a meeting within it; where the sentence opens is where it is held
    Example(
        Occurrence,
        "丁一在云南调研\n6月1日至3日，国务院副总理丁一在云南调研。\n在云南省图书馆，丁一了解了古籍保护情况，并召开部分市县负责人座谈会。",
        (
            "部分市县负责人座谈会 ;  ; 云南省图书馆 ; ",
            "调研 ; 2014-06-01/2014-06-03 ; 云南 ; ",
        ),
        published="2014-06-04",
    ),
    # a ministry meets the press where it sits, whatever province it speaks about
    Example(
        Occurrence,
        "浙江试点油气开放\n某社北京6月4日电 我国支持浙江引入交易所。商务部外贸司司长唐立洪在3日举行的新闻发布会上说，要支持浙江。",
        ("新闻发布会 ; 2014-06-03 ;  ; ",),
        published="2014-06-04",
    ),
    # what is over this year, gatherings of a level in general, reporters who are shown round
    Example(
        Occurrence,
        "北京发布方案\n今年北京两会期间，有人提出建议。这是今年最先闭幕的省级两会。4月3日，石桥村第一书记姜立文领着记者参观画室。",
        published="2020-04-05",
    ),
    # a government's sitting by its name in full; a hall without the town it is in; a day since which something goes on
    Example(
        Occurrence,
        "内蒙古去库存\n6月3日，内蒙古自治区召开自治区政府常务会议。",
        ("内蒙古自治区政府常务会议 ; 2014-06-03 ; 内蒙古自治区 ; 内蒙古自治区",),
        published="2014-06-04",
    ),
    Example(
        Occurrence,
        "江西省政协开会\n江西省政协十届三次会议4日在南昌的江西大剧院开幕。6月2日以来，委员陆续报到。",
        ("江西省政协十届三次会议 ; 2014-06-04 ; 江西大剧院 ; ",),
        published="2014-06-05",
    ),
    # a speech that is published was given at a meeting; a sitting without its day, one of which somebody once spoke
    Example(
        Occurrence,
        "财政部网站消息\n财政部网站公布了财政部副部长周立昆近日在“税制比较研讨会”上的发言。学习赵文清在全市教育大会上的讲话。"
        "在国务院常务会议上，“双创”成为常用词。省食安办主任朱志明在省食安委第二次全体会议上曾表示，要抽查。",
        ("税制比较研讨会 ;  ;  ; ",),
        published="2014-06-04",
    ),
    # the press conference of the picture is that of the text
    Example(
        Occurrence,
        "发改委发布数据\n图为发改委副主任赵立明主持发布会。\n国家发展改革委6月3日召开新闻发布会。",
        ("新闻发布会 ; 2014-06-03 ;  ; 国家发展改革委",),
        published="2014-06-04",
    ),
    # a session told of behind commas; a meeting that is named after the company which holds it
    Example(
        Occurrence,
        "桃源县人大会议闭幕\n历时四天的桃源县第十六届人民代表大会第一次会议，圆满完成各项议程，1月16日在县大剧院胜利闭幕。",
        ("桃源县第十六届人民代表大会第一次会议 ; 2017-01-16 ; 桃源县大剧院 ; ",),
        published="2017-01-17",
    ),
    Example(
        Occurrence,
        "矿工表彰大会\n1月16日，龙江矿业集团有限责任公司安全生产大会在鸡西召开。",
        ("龙江矿业集团有限责任公司安全生产大会 ; 2017-01-16 ; 鸡西 ; 龙江矿业集团有限责任公司",),
        published="2017-01-17",
    ),
]
