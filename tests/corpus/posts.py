"""Who holds, takes up, leaves or is to take up which post; all people are invented."""

from kg.model import Tenure
from tests.corpus.example import Example

EXAMPLES = [
    # chains before the name
    Example(
        Tenure,
        "宜昌市召开科技大会\n省委常委、市委书记、市人大常委会主任陈立民在会上强调，要加快创新。市委副书记、市长高远航主持会议。",
        (
            "陈立民 ; 湖北省委 ; 常委 ; holds",
            "陈立民 ; 宜昌市委 ; 书记 ; holds",
            "陈立民 ; 宜昌市人大常委会 ; 主任 ; holds",
            "高远航 ; 宜昌市委 ; 副书记 ; holds",
            "高远航 ; 宜昌市政府 ; 市长 ; holds",
        ),
    ),
    # several names under one title; a body of the same bureau carried on
    Example(
        Tenure,
        "绍兴市部署防汛\n副市长周明和沈建华出席会议。市水利局局长吴国平，副局长徐斌、何志强汇报了工作。",
        (
            "周明 ; 绍兴市政府 ; 副市长 ; holds",
            "沈建华 ; 绍兴市政府 ; 副市长 ; holds",
            "吴国平 ; 绍兴市水利局 ; 局长 ; holds",
            "徐斌 ; 绍兴市水利局 ; 副局长 ; holds",
            "何志强 ; 绍兴市水利局 ; 副局长 ; holds",
        ),
    ),
    # the working committee of a zone and its administration; who is in charge of a body
    Example(
        Tenure,
        "宜春市召开经济工作会议\n高新区工委书记、管委会主任陈国强发言。张伟曾任袁州新城开发区工委副书记、管委副主任。市直机关工委书记、老干部局局长许文出席。孙涛作为宜春市水利局主要负责人列席。",
        (
            "陈国强 ; 高新区工委 ; 书记 ; holds",
            "陈国强 ; 高新区管委会 ; 主任 ; holds",
            "张伟 ; 袁州新城开发区工委 ; 副书记 ; left",
            "张伟 ; 袁州新城开发区管委 ; 副主任 ; left",
            "许文 ; 宜春市直机关工委 ; 书记 ; holds",
            "许文 ; 宜春市委老干部局 ; 局长 ; holds",
            "孙涛 ; 宜春市水利局 ; 主要负责人 ; holds",
        ),
    ),
    # collective groups hold nothing
    Example(Tenure, "绵阳市召开大会\n钱小军、范文涛、唐秀英等市领导出席会议。市长热线正式开通。", ()),
    # the district's own committee and the city's
    Example(
        Tenure,
        "南山区启动改造\n本报讯 深圳市南山区昨日动工。区委书记林海生、区长罗晓东出席。市委常委马立新讲话。粤海街道党工委书记邓强作表态发言。",
        (
            "林海生 ; 南山区委 ; 书记 ; holds",
            "罗晓东 ; 南山区政府 ; 区长 ; holds",
            "马立新 ; 深圳市委 ; 常委 ; holds",
            "邓强 ; 粤海街道党工委 ; 书记 ; holds",
        ),
    ),
    # party group and bureau; stationed discipline group
    Example(
        Tenure,
        "国家粮食局召开会议\n国家粮食局党组书记、局长韩启明出席会议。党组成员、副局长贺文杰主持。"
        "中央纪委驻国家粮食局纪检组组长、党组成员曾晓峰讲话。",
        (
            "韩启明 ; 国家粮食局党组 ; 书记 ; holds",
            "韩启明 ; 国家粮食局 ; 局长 ; holds",
            "贺文杰 ; 国家粮食局党组 ; 成员 ; holds",
            "贺文杰 ; 国家粮食局 ; 副局长 ; holds",
            "曾晓峰 ; 中央纪委驻国家粮食局纪检组 ; 组长 ; holds",
            "曾晓峰 ; 国家粮食局党组 ; 成员 ; holds",
        ),
    ),
    # central posts
    Example(
        Tenure,
        "全国农业会议在京举行\n中共中央政治局委员、国务院副总理郑海波出席会议并讲话，国务委员沈从文主持会议。",
        (
            "郑海波 ; 中共中央政治局 ; 委员 ; holds",
            "郑海波 ; 国务院 ; 副总理 ; holds",
            "沈从文 ; 国务院 ; 国务委员 ; holds",
        ),
    ),
    # former holders, the word before or inside the title
    Example(
        Tenure,
        "洛阳通报三起案件\n原洛阳市交通局局长贾志远、洛阳市委原副书记丁一凡、宜阳县政协原副主席崔玉梅被查处。",
        (
            "贾志远 ; 洛阳市交通局 ; 局长 ; left",
            "丁一凡 ; 洛阳市委 ; 副书记 ; left",
            "崔玉梅 ; 宜阳县政协 ; 副主席 ; left",
        ),
    ),
    # appointments and removals
    Example(
        Tenure,
        "银川市人大常委会任免名单\n银川市第十五届人大常委会第八次会议决定任命马小龙为银川市财政局局长；"
        "免去杨志刚的银川市财政局局长职务；接受丁学东同志辞去银川市副市长职务的请求。",
        (
            "马小龙 ; 银川市财政局 ; 局长 ; appointed",
            "杨志刚 ; 银川市财政局 ; 局长 ; left",
            "丁学东 ; 银川市政府 ; 副市长 ; left",
        ),
    ),
    # a notice before appointment
    Example(
        Tenure,
        "湖南发布干部任前公示\n彭志华，男，汉族，1968年3月生，中共党员，现任株洲市委副书记，拟提名为湘潭市市长人选。",
        ("彭志华 ; 株洲市委 ; 副书记 ; holds", "彭志华 ; 湘潭市政府 ; 市长 ; proposed"),
    ),
    # a career; the subject is named at its beginning only
    Example(
        Tenure,
        "曹国栋当选襄阳市长\n公开资料显示，曹国栋曾任枣阳市委副书记、襄州区区长等职，2015年6月调任襄阳市委副书记。",
        (
            "曹国栋 ; 襄阳市政府 ; 市长 ; appointed",
            "曹国栋 ; 枣阳市委 ; 副书记 ; left",
            "曹国栋 ; 襄州区政府 ; 区长 ; left",
            "曹国栋 ; 襄阳市委 ; 副书记 ; appointed",
        ),
    ),
    # an office handed to a deputy for the time being
    Example(
        Tenure,
        "济南新闻\n目前滨州市的市长职务由市委副书记、副市长段立博代理。",
        (
            "段立博 ; 滨州市委 ; 副书记 ; holds",
            "段立博 ; 滨州市政府 ; 副市长 ; holds",
            "段立博 ; 滨州市政府 ; 代市长 ; holds",
        ),
    ),
    # after the name
    Example(
        Tenure,
        "南通举行报告会\n报告会由市委主办。习近平总书记的讲话传达到基层。石磊书记说，要抓好落实。",
        ("习近平 ; 中共中央 ; 总书记 ; holds",),
    ),
    # companies, schools, hospitals; a profession without a body
    Example(
        Tenure,
        "芜湖表彰企业家\n鑫源铸造有限公司董事长方志远、市第二中学校长鲍春梅、民营企业家焦大海受到表彰。公司总经理谷峰发言。",
        (
            "方志远 ; 鑫源铸造有限公司 ; 董事长 ; holds",
            "鲍春梅 ; 芜湖市第二中学 ; 校长 ; holds",
            "焦大海 ;  ; 民营企业家 ; holds",
            "谷峰 ; 鑫源铸造有限公司 ; 总经理 ; holds",
        ),
    ),
    # compound surnames, padded names, names with a dot, no teachers and villagers
    Example(
        Tenure,
        "喀什地区举行表彰大会\n地委书记欧阳志明、行署专员买买提·艾山出席，地委委员李　强主持。教师王小红和村民刘二发言。",
        (
            "欧阳志明 ; 喀什地委 ; 书记 ; holds",
            "买买提·艾山 ; 喀什地区行署 ; 专员 ; holds",
            "李强 ; 喀什地委 ; 委员 ; holds",
        ),
    ),
    # the division named in the sentence, not the home place
    Example(
        Tenure,
        "青岛市加快扶贫\n青岛市副市长胡卫平到平度调研，平度市委副书记、市长姚建军，市委常委董浩陪同。",
        (
            "胡卫平 ; 青岛市政府 ; 副市长 ; holds",
            "姚建军 ; 平度市委 ; 副书记 ; holds",
            "姚建军 ; 平度市政府 ; 市长 ; holds",
            "董浩 ; 平度市委 ; 常委 ; holds",
        ),
    ),
    # no titles: a meeting of secretaries, a surname with a title, words after a title that look like names
    Example(
        Tenure,
        "保定市召开书记专题会议\n会议由书记主持。王市长要求各县县长高度重视。候选人名单已公布，局长任期五年，县委书记从全国选拔。",
        (),
    ),
    # foreign offices are no Chinese bodies
    Example(
        Tenure,
        "总理会见外宾\n德国总理卡雷拉和越共中央总书记黎文海访华。",
        ("卡雷拉 ; 德国 ; 总理 ; holds",),
    ),
    Example(Tenure, "外事\n匈牙利总统大选在即，匈牙利总统在发布会上说。", ()),
    Example(
        Tenure,
        "外事\n刚果（布）人民党主席萨穆尼、肯尼亚前总统奇拉托在贺电中表示祝贺。",
        ("萨穆尼 ; 刚果（布）人民党 ; 主席 ; holds", "奇拉托 ; 肯尼亚 ; 总统 ; left"),
    ),
    # a list of appointments: the verb stands once, in a line of its own
    Example(
        Tenure,
        "市人大常委会任免名单\n（扬州市第八届人大常委会第三次会议通过）\n任命：\n葛小兵为扬州市审计局局长；\n免去：\n"
        "陆荣的扬州市交通局局长职务；",
        ("葛小兵 ; 扬州市审计局 ; 局长 ; appointed", "陆荣 ; 扬州市交通局 ; 局长 ; left"),
    ),
    # a career as a table, under a name
    Example(
        Tenure,
        "韩文涛任赣州市委书记\n韩文涛，男，汉族，1963年9月生。\n1995.11—2001.06 江西省崇义县委副书记、县长\n"
        "2001.06—2006.10 吉安市委常委、组织部部长",
        (
            "韩文涛 ; 赣州市委 ; 书记 ; appointed",
            "韩文涛 ; 崇义县委 ; 副书记 ; left",
            "韩文涛 ; 崇义县政府 ; 县长 ; left",
            "韩文涛 ; 吉安市委 ; 常委 ; left",
            "韩文涛 ; 吉安市委组织部 ; 部长 ; left",
        ),
    ),
    # titles in brackets after the name; a candidate
    Example(
        Tenure,
        "淅川县表彰模范\n优秀党员石大柱（荆紫关镇前湾村党支部书记）受到表彰。县委副书记、县长候选人段小军颁奖。",
        (
            "石大柱 ; 前湾村党支部 ; 书记 ; holds",
            "段小军 ; 淅川县委 ; 副书记 ; holds",
            "段小军 ; 淅川县政府 ; 县长 ; proposed",
        ),
    ),
    # one taking office and another who chairs are two people
    Example(
        Tenure,
        "巴中新闻\n日前，张大华升任巴中市副市长，平昌县县长刘亚军主持县委工作。",
        ("张大华 ; 巴中市政府 ; 副市长 ; appointed", "刘亚军 ; 平昌县政府 ; 县长 ; holds"),
    ),
    # an unknown person before the verb is nobody known before
    Example(
        Tenure,
        "新闻\n财政部副部长林若海宣布，某某某某任财政部预算司司长。",
        ("林若海 ; 财政部 ; 副部长 ; holds",),
    ),
    # an obituary; the military
    Example(
        Tenure,
        "陈志恒同志逝世\n原湖南省人大常委会副主任陈志恒同志，因病在长沙逝世。陈志恒同志历任浏阳县委书记、湖南省农业厅厅长等职。"
        "湖南省军区副司令员王鹏飞参加告别仪式。",
        (
            "陈志恒 ; 湖南省人大常委会 ; 副主任 ; left",
            "陈志恒 ; 浏阳县委 ; 书记 ; left",
            "陈志恒 ; 湖南省农业厅 ; 厅长 ; left",
            "王鹏飞 ; 湖南省军区 ; 副司令员 ; holds",
        ),
    ),
    # the article's own characters
    Example(
        Tenure,
        "溫州市召開會議\n溫州市市長黃國慶主持會議。溫州市財政局局長陳麗華發言。",
        ("黃國慶 ; 溫州市政府 ; 市長 ; holds", "陳麗華 ; 溫州市財政局 ; 局長 ; holds"),
    ),
    # an autonomous prefecture by its full name where the article has it
    Example(
        Tenure,
        "阿坝藏族羌族自治州召开会议\n自治州党委书记、州长次仁·多吉讲话。自治州人大常委会副主任罗建平、政协副主席梁玉兰出席。",
        (
            "次仁·多吉 ; 阿坝藏族羌族自治州党委 ; 书记 ; holds",
            "次仁·多吉 ; 阿坝藏族羌族自治州政府 ; 州长 ; holds",
            "罗建平 ; 阿坝藏族羌族自治州人大常委会 ; 副主任 ; holds",
            "梁玉兰 ; 阿坝藏族羌族自治州政协 ; 副主席 ; holds",
        ),
    ),
    # decisions of a people's congress: glosses behind names, reasons behind names, chambers of a court
    Example(
        Tenure,
        "岳阳市人大常委会任免名单\n岳阳市人大常委会会议决定：接受方志强因工作变动辞去岳阳市副市长职务的请求；"
        "任命谢文涛为岳阳市教育局局长，董晓梅（女）为岳阳市审计局局长。"
        "任命彭建军为岳阳市中级人民法院审判员、刑事审判第一庭庭长，免去其执行庭副庭长职务。",
        (
            "方志强 ; 岳阳市政府 ; 副市长 ; left",
            "谢文涛 ; 岳阳市教育局 ; 局长 ; appointed",
            "董晓梅 ; 岳阳市审计局 ; 局长 ; appointed",
            "彭建军 ; 岳阳市中级人民法院 ; 审判员 ; appointed",
            "彭建军 ; 岳阳市中级人民法院刑事审判第一庭 ; 庭长 ; appointed",
            "彭建军 ; 岳阳市中级人民法院执行庭 ; 副庭长 ; left",
        ),
    ),
    # candidates that a company's owner agrees to
    Example(
        Tenure,
        "人事通知\n经研究，同意周海波为中国华能集团公司副总经理人选，不再担任中国华能集团公司总会计师职务。",
        (
            "周海波 ; 中国华能集团公司 ; 副总经理 ; proposed",
            "周海波 ; 中国华能集团公司 ; 总会计师 ; left",
        ),
    ),
    # verbs and conjunctions between titles are no names
    Example(Tenure, "长沙市部署消防工作\n全市成立由市长任组长的领导小组。各村党支部书记和县直部门负责人参加会议。", ()),
    # a town's name without the verb before it, one that begins with a number
    Example(
        Tenure,
        "清远市抗旱\n记者在现场看到，叮嘱清河乡党委书记林国庆检修水渠。三道沟镇镇长许文斌汇报。",
        ("林国庆 ; 清河乡党委 ; 书记 ; holds", "许文斌 ; 三道沟镇政府 ; 镇长 ; holds"),
    ),
    # an office named after its task; a post that is handed on without being named again
    Example(
        Tenure,
        "禹城市召开会议\n市委组织部宣布：周海波兼任禹城市项目推进办公室主任，林国庆不再兼任该职务。",
        ("周海波 ; 禹城市项目推进办公室 ; 主任 ; holds", "林国庆 ; 禹城市项目推进办公室 ; 主任 ; left"),
    ),
    # ranks in brackets between posts; an office of the province meant
    Example(
        Tenure,
        "山东省人事调整\n郑海涛曾任威海市委常委（副厅级）、统战部部长。山东省政府原副秘书长梁志强任省招商办常务副主任。",
        (
            "郑海涛 ; 威海市委 ; 常委 ; left",
            "郑海涛 ; 威海市委统战部 ; 部长 ; left",
            "梁志强 ; 山东省政府 ; 副秘书长 ; left",
            "梁志强 ; 山东省招商办 ; 常务副主任 ; appointed",
        ),
    ),
    # holding a post now is not taking it up
    Example(
        Tenure,
        "江苏省人事\n江苏省审计厅网站显示，目前周海波担任江苏省审计厅厅长。",
        ("周海波 ; 江苏省审计厅 ; 厅长 ; holds",),
    ),
    # names in a row and how many of what they are; the assembly is the one named before
    Example(
        Tenure,
        "政协会议举行\n绵阳市政协主席周立民出席。曹培林、宋和平、张道明和楼伟等4位常委发言。工业、农业等3位委员没有名字。",
        (
            "周立民 ; 绵阳市政协 ; 主席 ; holds",
            "曹培林 ; 绵阳市政协 ; 常委 ; holds",
            "宋和平 ; 绵阳市政协 ; 常委 ; holds",
            "张道明 ; 绵阳市政协 ; 常委 ; holds",
            "楼伟 ; 绵阳市政协 ; 常委 ; holds",
        ),
    ),
    # a roster: lines of names below their heading, with or without gaps; a list of anything else is none
    Example(
        Tenure,
        "绵阳市政协\n政协第七届绵阳市委员会增补委员名单（按姓氏笔画为序）\n丁伯林王信王大鹏朱云（女）\n马　骏　刘洋\n以上名单自公布之日起生效。",
        (
            "丁伯林 ; 绵阳市政协 ; 委员 ; appointed",
            "王信 ; 绵阳市政协 ; 委员 ; appointed",
            "王大鹏 ; 绵阳市政协 ; 委员 ; appointed",
            "朱云 ; 绵阳市政协 ; 委员 ; appointed",
            "马骏 ; 绵阳市政协 ; 委员 ; appointed",
            "刘洋 ; 绵阳市政协 ; 委员 ; appointed",
        ),
    ),
    Example(Tenure, "绵阳市政协\n绵阳市政协委员名单\n工业界 农业界 教育界\n文艺界", ()),
    # the grade is no part of the title; 委员们 hold nothing; a head behind a name is of the bureau named before
    Example(
        Tenure,
        "绵阳市水利局\n绵阳市水利局召开会议，李明局长讲话。周立民原任市教育局正处级副局长。委员们认真听取。",
        ("李明 ; 绵阳市水利局 ; 局长 ; holds", "周立民 ; 绵阳市教育局 ; 副局长 ; left"),
    ),
    # a headline cuts posts short
    Example(
        Tenure,
        "何江任四川体育局局长 曾任市农办副主任\n何江任四川省体育局局长，曾任绵阳市农办常务副主任。",
        ("何江 ; 四川省体育局 ; 局长 ; appointed", "何江 ; 绵阳市农办 ; 常务副主任 ; left"),
    ),
    # committees of other parties, with the bare level; garrisons and who is named after their commander
    Example(
        Tenure,
        "绵阳市各民主党派\n民建省委副主委王志强，民革绵阳市委会主委陈建国，绵阳军分区司令员周立民，政委李明出席市委会议。",
        (
            "王志强 ; 民建四川省委 ; 副主委 ; holds",
            "陈建国 ; 民革绵阳市委会 ; 主委 ; holds",
            "周立民 ; 绵阳军分区 ; 司令员 ; holds",
            "李明 ; 绵阳军分区 ; 政委 ; holds",
        ),
    ),
    # the garrison's party committee is not the city's; a group is named after its task
    Example(
        Tenure,
        "绵阳军分区召开会议\n绵阳军分区召开党委会。市委书记、军分区党委第一书记刘志平出席。绵阳市推进新型城镇化工作领导小组副组长周立民讲话。",
        (
            "刘志平 ; 绵阳市委 ; 书记 ; holds",
            "刘志平 ; 绵阳军分区党委 ; 第一书记 ; holds",
            "周立民 ; 绵阳市推进新型城镇化工作领导小组 ; 副组长 ; holds",
        ),
    ),
    # whoever is elected by a congress; who stands in for whom, who follows whom
    Example(
        Tenure,
        "绵阳市科协代表大会\n大会选举产生了绵阳市科协第五届委员会，赵国栋当选为主席。李璞接替何江任绵阳市农办主任。"
        "会议决定由王平副市长代理绵阳市人民政府市长职务。",
        (
            "赵国栋 ; 绵阳市科协 ; 主席 ; appointed",
            "李璞 ; 绵阳市农办 ; 主任 ; appointed",
            "何江 ; 绵阳市农办 ; 主任 ; left",
            "王平 ; 绵阳市政府 ; 副市长 ; holds",
            "王平 ; 绵阳市政府 ; 代市长 ; appointed",
        ),
    ),
    # branches are named after the body they belong to
    Example(
        Tenure,
        "绵阳税收宣传月启动\n国家税务总局绵阳市税务局党委书记、局长刘培，农业银行绵阳市分行行长李明，国家统计局绵阳调查队队长王芳出席。",
        (
            "刘培 ; 国家税务总局绵阳市税务局党委 ; 书记 ; holds",
            "刘培 ; 国家税务总局绵阳市税务局 ; 局长 ; holds",
            "李明 ; 农业银行绵阳市分行 ; 行长 ; holds",
            "王芳 ; 国家统计局绵阳调查队 ; 队长 ; holds",
        ),
    ),
    # the head of an autonomous region behind a post in its committee
    Example(
        Tenure,
        "哈密召开大会\n2月18日，哈密市大会举行。自治区党委副书记、自治区主席李明讲话，自治区副主席王芳主持。",
        (
            "李明 ; 新疆维吾尔自治区党委 ; 副书记 ; holds",
            "李明 ; 新疆维吾尔自治区政府 ; 主席 ; holds",
            "王芳 ; 新疆维吾尔自治区政府 ; 副主席 ; holds",
        ),
    ),
    # 部 leans on the ministry named before, as 局 on the bureau
    Example(
        Tenure,
        "水利工作会议召开\n6月2日，水利部召开全国水利厅局长会议。部党组成员、纪检组组长陈立远出席。部党组书记、部长王芳主持会议。",
        (
            "陈立远 ; 水利部党组 ; 成员 ; holds",
            "陈立远 ; 水利部纪检组 ; 组长 ; holds",
            "王芳 ; 水利部党组 ; 书记 ; holds",
            "王芳 ; 水利部 ; 部长 ; holds",
        ),
        published="2016-06-03",
    ),
    # the office of the government or committee of the post before
    Example(
        Tenure,
        "李明简历\n李明，男，1970年生。现任武汉市政府副秘书长、办公室党组成员，市委常委、办公室主任。",
        (
            "李明 ; 武汉市政府 ; 副秘书长 ; holds",
            "李明 ; 武汉市政府办公室党组 ; 成员 ; holds",
            "李明 ; 武汉市委 ; 常委 ; holds",
            "李明 ; 武汉市委办公室 ; 主任 ; holds",
        ),
        published="2016-06-03",
    ),
    # what an expert is like is no expert's name
    Example(
        Tenure,
        "专家队伍\n培养高水平专家人才，发挥高层次专家作用，结合专家特点，体现专家特长。",
        (),
        published="2016-06-03",
    ),
    # a central body is nobody's name
    Example(
        Tenure,
        "市场动态\n5月3日，商务部市长运行司副处长陈山介绍情况。",
        ("陈山 ; 商务部市长运行司 ; 副处长 ; holds",),
        published="2016-06-03",
    ),
    # who already holds a post is not just taking it up
    Example(
        Tenure,
        "走访\n已担任武汉市水务局局长的陈山介绍情况。",
        ("陈山 ; 武汉市水务局 ; 局长 ; holds",),
        published="2016-06-03",
    ),
    # who helps a mayor holds a post of the government, not of the mayor
    Example(
        Tenure,
        "武汉市召开会议\n武汉市市长助理陈山参加会议，江城集团董事长助理李明发言。",
        ("陈山 ; 武汉市政府 ; 市长助理 ; holds", "李明 ; 江城集团 ; 董事长助理 ; holds"),
        published="2016-06-03",
    ),
    # those elected beside the head of a body; what is proposed holds for the whole row
    Example(
        Tenure,
        "武汉市政协会议闭幕\n会议选举陈山为武汉市政协主席，李明、王芳为副主席，周正为秘书长。",
        (
            "陈山 ; 武汉市政协 ; 主席 ; appointed",
            "李明 ; 武汉市政协 ; 副主席 ; appointed",
            "王芳 ; 武汉市政协 ; 副主席 ; appointed",
            "周正 ; 武汉市政协 ; 秘书长 ; appointed",
        ),
        published="2016-06-03",
    ),
    Example(
        Tenure,
        "任前公示\n陈山，现任武汉市市长助理、市政府党组成员，拟任武汉市委常委、宣传部部长。",
        (
            "陈山 ; 武汉市政府 ; 市长助理 ; holds",
            "陈山 ; 武汉市政府党组 ; 成员 ; holds",
            "陈山 ; 武汉市委 ; 常委 ; proposed",
            "陈山 ; 武汉市委宣传部 ; 部长 ; proposed",
        ),
        published="2016-06-03",
    ),
    # of which term the national committee is
    Example(
        Tenure,
        "政协会议闭幕\n会议决定撤销陈山政协第十四届全国委员会委员资格。",
        ("陈山 ; 政协第十四届全国委员会 ; 委员 ; left",),
        published="2016-06-03",
    ),
    # a foreigner's name ends where a word begins that is none, and is no country's
    Example(
        Tenure,
        "国际新闻\n塔吉克斯坦总统卡雷拉递交信件。汤加前首相莫利纳国葬仪式举行。联合国秘书长阿富汗问题特别代表发言。",
        ("卡雷拉 ; 塔吉克斯坦 ; 总统 ; holds", "莫利纳 ; 汤加 ; 首相 ; left"),
        published="2016-06-03",
    ),
    # one row for a body of two names: a ministry's, what a bracket says is short for it, a province's without its kind
    Example(
        Tenure,
        "工信部谈生产\n工信部副部长程立文表示要加强研究。工业和信息化部副部长程立文介绍了情况。"
        "中国银行业监督管理委员会湖南监管局（以下简称湖南银监局）局长胡源说，湖南银监局局长胡源会督促银行。",
        (
            "程立文 ; 工信部 ; 副部长 ; holds",
            "胡源 ; 中国银行业监督管理委员会湖南监管局 ; 局长 ; holds",
        ),
    ),
    # 刚 ends a name more often than it is an adverb; a verb that begins inside a name's end; 曾 is no end of one
    Example(
        Tenure,
        "云南扑救山火\n云南省副省长王明刚相继作出批示。云南省应急厅厅长谢军刚刚赶到。国家税务总局副局长郑荣发表示支持。"
        "国家林草局局长任建发布消息。昆明市纪委书记何敬如指示严查。云南省气象局局长鲁伟曾表示有雨。",
        (
            "王明刚 ; 云南省政府 ; 副省长 ; holds",
            "谢军 ; 云南省应急厅 ; 厅长 ; holds",
            "郑荣发 ; 国家税务总局 ; 副局长 ; holds",
            "任建 ; 国家林草局 ; 局长 ; holds",
            "何敬如 ; 昆明市纪委 ; 书记 ; holds",
            "鲁伟 ; 云南省气象局 ; 局长 ; holds",
        ),
    ),
    # no names: what a group has, a verb, a number
    Example(
        Tenure,
        "成都会诊\n专家成员有华西医院主任医师许文等。新一代青年企业家多产生于网络。总书记步行察看街道。全市尚缺儿科医生60人。",
        ("许文 ; 华西医院 ; 主任医师 ; holds",),
    ),
    # party groups of a conference; a zone by its kind is no body; the year of birth behind a name; the league as it is written
    Example(
        Tenure,
        "河南政协开会\n河南省政协党组书记、主席薛国中主持会议，党组副书记朱立明，党组成员李岚、阎立生出席。王力作为开发区主要负责人也到会。"
        "赵文之（女，1961）现已担任省政协党组成员，曾任团河南省委副书记。",
        (
            "薛国中 ; 河南省政协党组 ; 书记 ; holds",
            "薛国中 ; 河南省政协 ; 主席 ; holds",
            "朱立明 ; 河南省政协党组 ; 副书记 ; holds",
            "李岚 ; 河南省政协党组 ; 成员 ; holds",
            "阎立生 ; 河南省政协党组 ; 成员 ; holds",
            "赵文之 ; 河南省政协党组 ; 成员 ; holds",
            "赵文之 ; 团河南省委 ; 副书记 ; left",
        ),
    ),
    # a company's brand before its place, 与 in a department's name
    Example(
        Tenure,
        "青海谈用电\n国网青海电力有限公司调度中心副主任郭小文介绍情况。河南省卫生与计划生育委员会副主任周冰到访。",
        (
            "郭小文 ; 国网青海电力有限公司调度中心 ; 副主任 ; holds",
            "周冰 ; 河南省卫生与计划生育委员会 ; 副主任 ; holds",
        ),
    ),
    # a ministry by the end of its name, the committee of another party, a body around a name, what is no post in a row
    Example(
        Tenure,
        "发改委谈就业\n国家发改委季度发布会昨日举行，发改委新闻发言人赵立明答问。民盟江西省主委郑国明到会。山东大学齐鲁医院王明教授提醒要通风。",
        (
            "赵立明 ; 国家发改委 ; 新闻发言人 ; holds",
            "郑国明 ; 民盟江西省委 ; 主委 ; holds",
            "王明 ; 山东大学齐鲁医院 ; 教授 ; holds",
        ),
    ),
    Example(
        Tenure,
        "公园祭扫\n泉州市东湖公园党支部书记陈平、主任何小明和副主任钟明、李海波敬献花圈。"
        "衡阳市政协常委、国家二级心理咨询师、衡阳市静远服务中心负责人张岚到场。",
        (
            "陈平 ; 泉州市东湖公园党支部 ; 书记 ; holds",
            "何小明 ; 泉州市东湖公园 ; 主任 ; holds",
            "钟明 ; 泉州市东湖公园 ; 副主任 ; holds",
            "李海波 ; 泉州市东湖公园 ; 副主任 ; holds",
            "张岚 ; 衡阳市政协 ; 常委 ; holds",
            "张岚 ; 衡阳市静远服务中心 ; 负责人 ; holds",
        ),
    ),
    # a minister by his bare title, a bank's branch, an ambassador, the body of the chief named before; whom a group turns to
    Example(
        Tenure,
        "部门消息\n水利部十分关心，李立明部长作出批示。农行江西省分行副行长陈国明介绍情况。中国驻尼泊尔大使王立明说，将加强合作。"
        "上海组织一批法律专家向海外侨胞提供咨询。",
        (
            "李立明 ; 水利部 ; 部长 ; holds",
            "陈国明 ; 农行江西省分行 ; 副行长 ; holds",
            "王立明 ;  ; 驻尼泊尔大使 ; holds",
        ),
    ),
    Example(
        Tenure,
        "共贺新春\n据国家海洋局消息，联合参谋部通信保障局局长薛立明，副局长张文辉、张建明来到国家海洋局。",
        (
            "薛立明 ; 联合参谋部通信保障局 ; 局长 ; holds",
            "张文辉 ; 联合参谋部通信保障局 ; 副局长 ; holds",
            "张建明 ; 联合参谋部通信保障局 ; 副局长 ; holds",
        ),
    ),
    # a company whose name no dictionary knows; a proposal that is agreed to
    Example(
        Tenure,
        "鹰潭开幕\n开幕式上，霁颐甯陶瓷小镇集团有限公司总经理莫立明致辞。宋立明同志任中共鹰潭市委副书记，同意提名为鹰潭市人民政府市长人选。",
        (
            "莫立明 ; 霁颐甯陶瓷小镇集团有限公司 ; 总经理 ; holds",
            "宋立明 ; 鹰潭市委 ; 副书记 ; appointed",
            "宋立明 ; 鹰潭市政府 ; 市长 ; proposed",
        ),
    ),
    # whom an office is given or taken stands before the body's name without being part of it
    Example(
        Tenure,
        "国资委任免\n经研究，任命王力明为东方机械集团董事长，免去李德明西山重工集团公司董事长职务。银监会同意高立明请辞银监会主席。",
        (
            "王力明 ; 东方机械集团 ; 董事长 ; appointed",
            "李德明 ; 西山重工集团公司 ; 董事长 ; left",
            "高立明 ; 银监会 ; 主席 ; left",
        ),
    ),
    # the league's secretariat, an office of the whole court, a committee inside it; squads and firms by their whole name
    Example(
        Tenure,
        "多部门参加\n团中央书记处书记汪立明到会。最高人民检察院检察委员会专职委员、第二检察厅厅长苗立诚介绍。"
        "最高人民法院党组成员、审委会专职委员杜立明到会。四川骉犇律师事务所主任刘立明、赣州市节能监察支队支队长卢立明到会。赣州市政协副主席魏平两人缺席。",
        (
            "汪立明 ; 团中央书记处 ; 书记 ; holds",
            "苗立诚 ; 最高人民检察院检察委员会 ; 专职委员 ; holds",
            "苗立诚 ; 最高人民检察院第二检察厅 ; 厅长 ; holds",
            "杜立明 ; 最高人民法院党组 ; 成员 ; holds",
            "杜立明 ; 最高人民法院审委会 ; 专职委员 ; holds",
            "刘立明 ; 四川骉犇律师事务所 ; 主任 ; holds",
            "卢立明 ; 赣州市节能监察支队 ; 支队长 ; holds",
            "魏平 ; 赣州市政协 ; 副主席 ; holds",
        ),
    ),
    # a union of credit unions, the party group beside the chief of the same bureau, 曾 before its verb
    Example(
        Tenure,
        "湖南省农村信用社联合社原党委书记、理事长陈立明被查\n国家质检总局党组成员、副局长徐立明转达总局党组和局长杨文明同志的问候。"
        "公开报道显示，辛锐曾担任总装备部通用保障部部长，后升任总装备部后勤部副主任。",
        (
            "陈立明 ; 湖南省农村信用社联合社党委 ; 书记 ; left",
            "陈立明 ; 湖南省农村信用社联合社 ; 理事长 ; left",
            "徐立明 ; 国家质检总局党组 ; 成员 ; holds",
            "徐立明 ; 国家质检总局 ; 副局长 ; holds",
            "杨文明 ; 国家质检总局 ; 局长 ; holds",
            "辛锐 ; 总装备部通用保障部 ; 部长 ; left",
            "辛锐 ; 总装备部后勤部 ; 副主任 ; appointed",
        ),
    ),
    # organs named alone belong to the home place; 集团公司, 校, 公司工会 are of the house the article tells of
    Example(
        Tenure,
        "长兴县召开劳模大会\n县人大常委会副主任、总工会主席王荣，县法院院长李方出席。",
        (
            "王荣 ; 长兴县人大常委会 ; 副主任 ; holds",
            "王荣 ; 长兴县总工会 ; 主席 ; holds",
            "李方 ; 长兴县法院 ; 院长 ; holds",
        ),
    ),
    Example(
        Tenure,
        "集团公司召开工作会议\n1月16日，龙江矿业集团有限责任公司工作会议召开。集团公司党委书记、董事长佟顺讲话，工会主席姜琴主持。",
        (
            "佟顺 ; 龙江矿业集团有限责任公司党委 ; 书记 ; holds",
            "佟顺 ; 龙江矿业集团有限责任公司 ; 董事长 ; holds",
            "姜琴 ; 龙江矿业集团有限责任公司工会 ; 主席 ; holds",
        ),
    ),
    Example(
        Tenure,
        "川南医科大学举行典礼\n6月20日，川南医科大学举行典礼，基础医学院师生参加。校党委书记冉明讲话，副校长都军、纪委书记徐江，校长助理龚民出席。",
        (
            "冉明 ; 川南医科大学党委 ; 书记 ; holds",
            "都军 ; 川南医科大学 ; 副校长 ; holds",
            "徐江 ; 川南医科大学纪委 ; 书记 ; holds",
            "龚民 ; 川南医科大学 ; 校长助理 ; holds",
        ),
    ),
    # posts and names in a row, in lines, behind brackets; a body known by the verb of office alone
    Example(
        Tenure,
        "桃源县政协换届\n政协桃源县第九届委员会第一次会议选举产生了领导成员：主席：佟华；副主席：周勇、沈明；秘书长：许东。会议选举金元、那红（女，满族）为常务委员。",
        (
            "佟华 ; 桃源县政协 ; 主席 ; appointed",
            "周勇 ; 桃源县政协 ; 副主席 ; appointed",
            "沈明 ; 桃源县政协 ; 副主席 ; appointed",
            "许东 ; 桃源县政协 ; 秘书长 ; appointed",
        ),
    ),
    Example(
        Tenure,
        "桃源县表彰先进个人\n县委、县政府决定表彰以下同志：\n祁军　县委改革办副主任\n屠　明　县财政局党组成员、副局长\n古月（女）　县人民医院党委委员",
        (
            "祁军 ; 桃源县委改革办 ; 副主任 ; holds",
            "屠明 ; 桃源县财政局党组 ; 成员 ; holds",
            "屠明 ; 桃源县财政局 ; 副局长 ; holds",
            "古月 ; 桃源县人民医院党委 ; 委员 ; holds",
        ),
    ),
    Example(
        Tenure,
        "某校有了新书记\n敖文，男，汉族，1965年8月生，曾任甲州师专政教系团总支书记。",
        ("敖文 ; 甲州师专政教系团总支 ; 书记 ; left",),
    ),
    # a preposition that is a surname, what is vacant
    Example(
        Tenure,
        "报告\n市医院专家于昨天下午提出方案。国资委主任空缺。全国人大常委会委员长方国栋向大会报告工作，院士向现场观众讲课。",
        ("方国栋 ; 全国人大常委会 ; 委员长 ; holds",),
    ),
    # those elected beside the first; a branch, a factory by their nouns alone; a court's president and a school's
    Example(
        Tenure,
        "桃源县人大会议闭幕\n会议选举了县人大常委会组成人员。严大勇当选为县人大常委会主任；庞博、蒯志杰（女）当选为副主任；闵祥超当选为秘书长。",
        (
            "严大勇 ; 桃源县人大常委会 ; 主任 ; appointed",
            "庞博 ; 桃源县人大常委会 ; 副主任 ; appointed",
            "蒯志杰 ; 桃源县人大常委会 ; 副主任 ; appointed",
            "闵祥超 ; 桃源县人大常委会 ; 秘书长 ; appointed",
        ),
    ),
    Example(
        Tenure,
        "矿工表彰大会\n4月28日，龙煤集团鸡西分公司劳模表彰大会举行。分公司党委书记刁永泰主持，总经理关振海致辞。第二天，大庆油田第六采油厂召开大会，厂党委书记郎建国讲话，厂工会主席艾淑杰主持。",
        (
            "刁永泰 ; 龙煤集团鸡西分公司党委 ; 书记 ; holds",
            "关振海 ; 龙煤集团鸡西分公司 ; 总经理 ; holds",
            "郎建国 ; 大庆油田第六采油厂党委 ; 书记 ; holds",
            "艾淑杰 ; 大庆油田第六采油厂工会 ; 主席 ; holds",
        ),
    ),
    Example(
        Tenure,
        "信阳市政协会议开幕\n市中级人民法院院长谷明，信阳师范学院党委书记司马南、院长令狐冲，息县临河镇党委书记高材出席。前任秘书长谭建勋已于去年8月改任市交通局局长。",
        (
            "谷明 ; 信阳市中级人民法院 ; 院长 ; holds",
            "司马南 ; 信阳师范学院党委 ; 书记 ; holds",
            "令狐冲 ; 信阳师范学院 ; 院长 ; holds",
            "高材 ; 临河镇党委 ; 书记 ; holds",
            "谭建勋 ; 信阳市交通局 ; 局长 ; appointed",
        ),
    ),
    # an acting head is of no county called 理县; a padded name in a list of appointments; those elected of an assembly told before
    Example(
        Tenure,
        "桃江县召开大会\n桃江县大会举行。县委书记党荣，县委副书记、代理县长楚灵，县委常委、宣传部部长李明出席。",
        (
            "党荣 ; 桃江县委 ; 书记 ; holds",
            "楚灵 ; 桃江县委 ; 副书记 ; holds",
            "楚灵 ; 桃江县政府 ; 代理县长 ; holds",
            "李明 ; 桃江县委 ; 常委 ; holds",
            "李明 ; 桃江县委宣传部 ; 部长 ; holds",
        ),
    ),
    Example(
        Tenure,
        "长兴县人大常委会任免名单\n任命：\n乜建平为县交通局局长；\n郦　冰（女）为县司法局副局长。",
        ("乜建平 ; 长兴县交通局 ; 局长 ; appointed", "郦冰 ; 长兴县司法局 ; 副局长 ; appointed"),
    ),
    Example(
        Tenure,
        "永川区政协会议闭幕\n区政协十三届一次会议选举产生了新一届领导班子：周明全当选主席，甘露、谭立、吉正刚当选副主席，佘长寿当选秘书长。",
        (
            "周明全 ; 永川区政协 ; 主席 ; appointed",
            "甘露 ; 永川区政协 ; 副主席 ; appointed",
            "谭立 ; 永川区政协 ; 副主席 ; appointed",
            "吉正刚 ; 永川区政协 ; 副主席 ; appointed",
            "佘长寿 ; 永川区政协 ; 秘书长 ; appointed",
        ),
    ),
]
