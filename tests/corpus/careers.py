"""Careers, notices before appointment, decisions on posts; all people are invented."""

from kg.model import Tenure
from tests.corpus.example import Example

EXAMPLES = [
    # a table of stations: those that are no posts carry the body to the next; the last has no end
    Example(
        Tenure,
        "湘潭市人事\n胡志远简历\n胡志远，男，汉族，1964年3月生，湖南双峰人。\n"
        "1984.07—1988.03 湘潭市第二纺织厂技术员、车间副主任\n"
        "1988.03—1992.05 湘乡县委办公室秘书、副主任（其间：1990.09—1991.07在省委党校学习）\n"
        "1992.05—1996.10 湘乡市委常委、常务副市长，市总工会主席\n"
        "1996.10—2001.02 湘潭市建委主任、党组书记，市长助理\n"
        "2001.02— 湖南省水利厅副厅长、党组成员",
        (
            "胡志远 ; 湘潭市第二纺织厂 ; 技术员 ; left",
            "胡志远 ; 湘潭市第二纺织厂车间 ; 副主任 ; left",
            "胡志远 ; 湘乡县委办公室 ; 秘书 ; left",
            "胡志远 ; 湘乡县委办公室 ; 副主任 ; left",
            "胡志远 ; 湘乡市委 ; 常委 ; left",
            "胡志远 ; 湘乡市政府 ; 常务副市长 ; left",
            "胡志远 ; 湘乡市总工会 ; 主席 ; left",
            "胡志远 ; 湘潭市建委 ; 主任 ; left",
            "胡志远 ; 湘潭市建委党组 ; 书记 ; left",
            "胡志远 ; 湘潭市政府 ; 市长助理 ; left",
            "胡志远 ; 湖南省水利厅 ; 副厅长 ; holds",
            "胡志远 ; 湖南省水利厅党组 ; 成员 ; holds",
        ),
    ),
    # stations with a beginning only: the next one ends it
    Example(
        Tenure,
        "宜春市人事\n彭国梁，男，1966年5月生。\n1990.03宜春市樟树镇镇长\n1995.08宜春市林业局副局长\n2003.11宜春市林业局局长",
        (
            "彭国梁 ; 樟树镇政府 ; 镇长 ; left",
            "彭国梁 ; 宜春市林业局 ; 副局长 ; left",
            "彭国梁 ; 宜春市林业局 ; 局长 ; holds",
        ),
    ),
    # stations in one paragraph, the name far before
    Example(
        Tenure,
        "临沧市人事\n罗晓梅，女，汉族，1962年4月生，1984年7月参加工作，在职研究生学历，管理学硕士，高级经济师。\n"
        "1984年7月临沧市面粉二厂工人；1987年9月至1990年7月在云岭财经学院统计系学习；1990年7月起历任临沧市面粉二厂技术员、车间主任；"
        "1997年5月任临沧市面粉二厂副厂长；2002年3月任临沧市经贸委副主任、党组副书记(其间：2004年6月取得在职研究生学历；"
        "2005年3月至2006年1月在省委党校培训班学习)；2009年8月任临沧市总工会主席。",
        (
            "罗晓梅 ; 临沧市面粉二厂 ; 技术员 ; left",
            "罗晓梅 ; 临沧市面粉二厂车间 ; 主任 ; left",
            "罗晓梅 ; 临沧市面粉二厂 ; 副厂长 ; left",
            "罗晓梅 ; 临沧市经贸委 ; 副主任 ; left",
            "罗晓梅 ; 临沧市经贸委党组 ; 副书记 ; left",
            "罗晓梅 ; 临沧市总工会 ; 主席 ; appointed",
        ),
    ),
    # the day of an event opens no station
    Example(
        Tenure,
        "滁州市新闻\n滁州市审计局局长罗晓梅说，问题已经查清。2015年8月，滁州市公安局副局长、治安支队负责人因故停职。",
        ("罗晓梅 ; 滁州市审计局 ; 局长 ; holds",),
    ),
    # a list goes on behind a member that is no post; offices inside companies and colleges
    Example(
        Tenure,
        "威海市人事\n丁海峰曾任胶东水利学院团委副书记、院长办公室副主任，威海演艺集团有限责任公司总经理助理、党委办公室主任、人力资源部主任，"
        "威海市规划委员会（城乡规划研究办公室）副总规划师兼总体规划处处长、副主任，共青团山东省威海市环翠区委书记兼机关党委书记。",
        (
            "丁海峰 ; 胶东水利学院团委 ; 副书记 ; left",
            "丁海峰 ; 胶东水利学院院长办公室 ; 副主任 ; left",
            "丁海峰 ; 威海演艺集团有限责任公司 ; 总经理助理 ; left",
            "丁海峰 ; 威海演艺集团有限责任公司党委办公室 ; 主任 ; left",
            "丁海峰 ; 威海演艺集团有限责任公司人力资源部 ; 主任 ; left",
            "丁海峰 ; 威海市规划委员会 ; 副总规划师 ; left",
            "丁海峰 ; 威海市规划委员会总体规划处 ; 处长 ; left",
            "丁海峰 ; 威海市规划委员会 ; 副主任 ; left",
            "丁海峰 ; 共青团环翠区委 ; 书记 ; left",
            "丁海峰 ; 共青团环翠区委机关党委 ; 书记 ; left",
        ),
    ),
    # a notice: what is held now outdoes the career; the name on a line of its own
    Example(
        Tenure,
        "襄阳市发布任前公示\n沈立新\n现任襄城区委副书记、区政府区长，襄阳经济开发区工委副书记\n男，49岁（1966年5月生），汉族，湖北枣阳人，中共党员。\n"
        "曾任襄阳市审计局副局长、党组书记，襄城区委副书记、政法委书记。2013年12月任现职。\n拟任襄城区委书记",
        (
            "沈立新 ; 襄城区委 ; 副书记 ; holds",
            "沈立新 ; 襄城区政府 ; 区长 ; holds",
            "沈立新 ; 襄阳经济开发区工委 ; 副书记 ; holds",
            "沈立新 ; 襄阳市审计局 ; 副局长 ; left",
            "沈立新 ; 襄阳市审计局党组 ; 书记 ; left",
            "沈立新 ; 襄城区委政法委 ; 书记 ; left",
            "沈立新 ; 襄城区委 ; 书记 ; proposed",
        ),
    ),
    # names that fill the place between verb and title; who stays is not appointed
    Example(
        Tenure,
        "国务院任免国家工作人员\n任命贺志刚、章晓萍（女）为国务院侨务办公室副主任；免去何若非的国家文物局副局长职务；"
        "中共中央决定：秦望川同志不再兼任中央宣传部部长职务，秦望山同志任中央宣传部部长。",
        (
            "贺志刚 ; 国务院侨务办公室 ; 副主任 ; appointed",
            "章晓萍 ; 国务院侨务办公室 ; 副主任 ; appointed",
            "何若非 ; 国家文物局 ; 副局长 ; left",
            "秦望川 ; 中央宣传部 ; 部长 ; left",
            "秦望山 ; 中央宣传部 ; 部长 ; appointed",
        ),
    ),
    # reasons and predecessors before the verb; terms of office of assemblies
    Example(
        Tenure,
        "巢湖市人事\n王秀兰因年龄原因，不再担任政协第十一届巢湖市委员会副主席职务。方志强因工作变动辞去巢湖市副市长职务。"
        "2010年1月，李晓明接替已落马的郑雪涛出任巢湖市水利局局长。梁国栋当选为巢湖市第十五届人民代表大会常务委员会副主任。",
        (
            "王秀兰 ; 巢湖市政协 ; 副主席 ; left",
            "方志强 ; 巢湖市政府 ; 副市长 ; left",
            "李晓明 ; 巢湖市水利局 ; 局长 ; appointed",
            "梁国栋 ; 巢湖市人大常委会 ; 副主任 ; appointed",
        ),
    ),
    # the time before the verb: over, going on, beginning
    Example(
        Tenure,
        "岳阳市人事\n1998年12月至2001年7月，李晓明担任湘阴县县长。李晓明2017年5月至今一直担任岳阳市委书记。"
        "谢文涛于2010年3月兼任岳阳市行政学院院长。谢文涛此前任汨罗市委副书记。",
        (
            "李晓明 ; 湘阴县政府 ; 县长 ; left",
            "李晓明 ; 岳阳市委 ; 书记 ; holds",
            "谢文涛 ; 岳阳市行政学院 ; 院长 ; appointed",
            "谢文涛 ; 汨罗市委 ; 副书记 ; left",
        ),
    ),
    # departments and stations are no people; a man's nationality is no name
    Example(
        Tenure,
        "安康市人事\n胡文悦，男，满族，1954年5月生，曾任安康市委组织部干部科干事、副科长，安康市委统战部部长，后转而兼任宣传部部长。",
        (
            "胡文悦 ; 安康市委组织部干部科 ; 副科长 ; left",
            "胡文悦 ; 安康市委统战部 ; 部长 ; left",
            "胡文悦 ; 安康市委宣传部 ; 部长 ; holds",
        ),
    ),
    # committees that go without saying; divisions that have another name today; zones
    Example(
        Tenure,
        "荆州市人事\n郭大江曾任松滋县委常委、常务副县长，玉溪地委书记，荆州市委常委、副市长，政府党组副书记，荆州市统战部部长。"
        "原云岭新区党工委书记邹明被查处。",
        (
            "郭大江 ; 松滋县委 ; 常委 ; left",
            "郭大江 ; 松滋县政府 ; 常务副县长 ; left",
            "郭大江 ; 玉溪地委 ; 书记 ; left",
            "郭大江 ; 荆州市委 ; 常委 ; left",
            "郭大江 ; 荆州市政府 ; 副市长 ; left",
            "郭大江 ; 荆州市政府党组 ; 副书记 ; left",
            "郭大江 ; 荆州市委统战部 ; 部长 ; left",
            "邹明 ; 云岭新区党工委 ; 书记 ; left",
        ),
    ),
    # duties before a title; ranks that are no posts
    Example(
        Tenure,
        "九江市通报典型案例\n公安部分管日常工作的副部长周立平出席。九江市政协原党组成员、副厅级干部古志平等人被查处。",
        ("周立平 ; 公安部 ; 副部长 ; holds", "古志平 ; 九江市政协党组 ; 成员 ; left"),
    ),
    # names of other languages without a dot; a preposition before a title is no name
    Example(
        Tenure,
        "镶黄旗开会\n镶黄旗旗长敖日格勒作报告，旗委副书记宝音德力格尔出席。群众代表向总书记敬献哈达。旗委书记张永平主持，旗政协负责人向主席说明情况。",
        (
            "敖日格勒 ; 镶黄旗政府 ; 旗长 ; holds",
            "宝音德力格尔 ; 镶黄旗委 ; 副书记 ; holds",
            "张永平 ; 镶黄旗委 ; 书记 ; holds",
        ),
    ),
    # heads of schools and departments by their last word alone
    Example(
        Tenure,
        "江淮大学举行校庆\n江淮大学昨日举行校庆。校党委书记朱庆国，校长陈坚，副校长徐岩、纪志成出席。\n安徽省自然资源厅昨日召开会议。厅党组成员、副厅长余云山出席。",
        (
            "朱庆国 ; 江淮大学党委 ; 书记 ; holds",
            "陈坚 ; 江淮大学 ; 校长 ; holds",
            "徐岩 ; 江淮大学 ; 副校长 ; holds",
            "纪志成 ; 江淮大学 ; 副校长 ; holds",
            "余云山 ; 安徽省自然资源厅党组 ; 成员 ; holds",
            "余云山 ; 安徽省自然资源厅 ; 副厅长 ; holds",
        ),
    ),
    # posts that serve other posts
    Example(
        Tenure,
        "铜陵市新闻\n局长办公会研究了方案，县委书记负责制全面推行。市长热线已经开通。马国强曾任铜陵学院院长办公室主任。",
        ("马国强 ; 铜陵学院院长办公室 ; 主任 ; left",),
    ),
    # a deputy stands behind the chief of another body than the deputy before
    Example(
        Tenure,
        "淮安市新闻\n江苏省台办副主任、省台属联谊会会长王红梅，淮安市台办主任徐业健、副主任朱友冰参加会议。",
        (
            "王红梅 ; 江苏省台办 ; 副主任 ; holds",
            "王红梅 ; 江苏省台属联谊会 ; 会长 ; holds",
            "徐业健 ; 淮安市台办 ; 主任 ; holds",
            "朱友冰 ; 淮安市台办 ; 副主任 ; holds",
        ),
    ),
    # 学校 is the university named before; a zone's committee has the place of the zone named before
    Example(
        Tenure,
        "淮安市新闻\n淮安经开区举行开工仪式。经开区管委会主任徐业健致辞。淮阴师范学院院长燕飞、学校党委书记柏阳参加。",
        (
            "徐业健 ; 淮安经开区管委会 ; 主任 ; holds",
            "燕飞 ; 淮阴师范学院 ; 院长 ; holds",
            "柏阳 ; 淮阴师范学院党委 ; 书记 ; holds",
        ),
    ),
    # a firm keeps the divisions above its own, an organ does not
    Example(
        Tenure,
        "淮安市新闻\n江苏省淮安市清江浦区长荣物业有限公司董事长燕飞、江苏省淮安市委书记柏阳出席。",
        (
            "燕飞 ; 江苏省淮安市清江浦区长荣物业有限公司 ; 董事长 ; holds",
            "柏阳 ; 淮安市委 ; 书记 ; holds",
        ),
    ),
    # bare heads beside another post of the same body; the first of two bodies with the same head
    Example(
        Tenure,
        "淮安市新闻\n淮安能源集团党委书记、董事长燕飞，总经理栗文山，副总经理、总会计师卜明出席。淮安市农科院党委书记柏阳、院长单杨陪同。"
        "淮安市政协党组副书记、副主席王红梅，副主席、市工商联主席徐业健，副主席朱友冰参加会议。",
        (
            "燕飞 ; 淮安能源集团党委 ; 书记 ; holds",
            "燕飞 ; 淮安能源集团 ; 董事长 ; holds",
            "栗文山 ; 淮安能源集团 ; 总经理 ; holds",
            "卜明 ; 淮安能源集团 ; 副总经理 ; holds",
            "卜明 ; 淮安能源集团 ; 总会计师 ; holds",
            "柏阳 ; 淮安市农科院党委 ; 书记 ; holds",
            "单杨 ; 淮安市农科院 ; 院长 ; holds",
            "王红梅 ; 淮安市政协党组 ; 副书记 ; holds",
            "王红梅 ; 淮安市政协 ; 副主席 ; holds",
            "徐业健 ; 淮安市政协 ; 副主席 ; holds",
            "徐业健 ; 淮安市工商联 ; 主席 ; holds",
            "朱友冰 ; 淮安市政协 ; 副主席 ; holds",
        ),
    ),
    # streets, villages, townships of nationalities; a former head of a town
    Example(
        Tenure,
        "桃源县新闻\n浔阳街道党工委书记沙明、办事处主任郎永健，红岩村党支部书记、村委会主任祝大毛，青林回族维吾尔族乡乡长马晓春出席。桃源县铺镇原镇长陈大勇被查处。",
        (
            "沙明 ; 浔阳街道党工委 ; 书记 ; holds",
            "郎永健 ; 浔阳街道办事处 ; 主任 ; holds",
            "祝大毛 ; 红岩村党支部 ; 书记 ; holds",
            "祝大毛 ; 红岩村村委会 ; 主任 ; holds",
            "马晓春 ; 青林回族维吾尔族乡政府 ; 乡长 ; holds",
            "陈大勇 ; 铺镇政府 ; 镇长 ; left",
        ),
    ),
    # a given name that ends like a preposition; a professor who supervises
    Example(
        Tenure,
        "沈阳市新闻\n选举贺大为为沈阳市人民政府市长。新当选的市长贺大为发表讲话。沈阳大学教授、博士生导师邵兢发言。",
        ("贺大为 ; 沈阳市政府 ; 市长 ; appointed", "邵兢 ; 沈阳大学 ; 教授 ; holds"),
    ),
    # a body named after its task; whoever heads a body; a copula needs its subject
    Example(
        Tenure,
        "海口市新闻\n海口市副市长、推进海口综合保税区建设领导小组组长郑明远出席会议。成立了以王小明同志为组长的海口市防汛工作组。"
        "李建国先后挂职琼山区副区长、美兰区委常委。",
        (
            "郑明远 ; 海口市政府 ; 副市长 ; holds",
            "郑明远 ; 推进海口综合保税区建设领导小组 ; 组长 ; holds",
            "李建国 ; 琼山区政府 ; 副区长 ; left",
            "李建国 ; 美兰区委 ; 常委 ; left",
        ),
    ),
    # an office that somebody is said to hold now
    Example(
        Tenure,
        "鹤岗市新闻\n目前鹤岗市市长一职由现年51岁的李小龙（1964.3）担任，他此前曾任佳木斯市委常委、统战部部长。2014年6月，李小龙调任鹤岗市委副书记，并提名为市长人选。",
        (
            "李小龙 ; 鹤岗市政府 ; 市长 ; holds",
            "李小龙 ; 佳木斯市委 ; 常委 ; left",
            "李小龙 ; 佳木斯市委统战部 ; 部长 ; left",
            "李小龙 ; 鹤岗市委 ; 副书记 ; appointed",
        ),
    ),
    # where somebody works, and as what; the post that somebody comes from
    Example(
        Tenure,
        "绵阳市人事\n周立民，男，1962年5月生。\n1982.07—1991.05四川省绵阳地区行政公署工作，先后任副科、正科级秘书。\n"
        "1998.07—2000.10在四川省经贸委中小企业司任改革发展处处长。",
        (
            "周立民 ; 绵阳地区行政公署 ; 正科级秘书 ; left",
            "周立民 ; 四川省经贸委中小企业司改革发展处 ; 处长 ; left",
        ),
    ),
    Example(
        Tenure,
        "绵阳市人事\n李明从绵阳市水利局局长岗位调任市委副秘书长。陈芳由副市长升任市长。从市长热线调任的周敏没有职务。",
        (
            "李明 ; 绵阳市水利局 ; 局长 ; left",
            "李明 ; 绵阳市委 ; 副秘书长 ; appointed",
            "陈芳 ; 绵阳市政府 ; 副市长 ; left",
            "陈芳 ; 绵阳市政府 ; 市长 ; appointed",
        ),
    ),
    # two people's moves in a sentence: the post after the comma is the second one's
    Example(
        Tenure,
        "绵阳市人事\n原盐亭县委书记李秀芳调任绵阳市交通局党委书记、局长，原任盐亭县县长的王志强接任盐亭县委书记。"
        "曾任三台县县长，现任梓潼县委书记的周立民说。",
        (
            "李秀芳 ; 盐亭县委 ; 书记 ; left",
            "李秀芳 ; 绵阳市交通局党委 ; 书记 ; appointed",
            "李秀芳 ; 绵阳市交通局 ; 局长 ; appointed",
            "王志强 ; 盐亭县政府 ; 县长 ; left",
            "王志强 ; 盐亭县委 ; 书记 ; appointed",
            "周立民 ; 三台县政府 ; 县长 ; left",
            "周立民 ; 梓潼县委 ; 书记 ; holds",
        ),
    ),
    # the county's head beside its committee; grades; delegates who live here; no posts abroad of the home place
    Example(
        Tenure,
        "绵阳市人事\n周立民任盐亭县委副书记、政府县长。市发改委二级巡视员李明，住绵阳全国政协委员陈芳出席。意大利帕多瓦市市长罗西来访。",
        (
            "周立民 ; 盐亭县委 ; 副书记 ; appointed",
            "周立民 ; 盐亭县政府 ; 县长 ; appointed",
            "李明 ; 绵阳市发改委 ; 二级巡视员 ; holds",
            "陈芳 ; 全国政协 ; 委员 ; holds",
        ),
    ),
    # all who stand in a row before 为 are elected, whatever stands in brackets behind a name; in a headline, a gap ends the post
    Example(
        Tenure,
        "龙游县人大会议闭幕\n周立民当选为县人大常委会主任　葛崇山当选为县长\n龙游县第八届人大一次会议选举周立民为县人大常委会主任，高振家、杜秀娥（女）、李　芹（女，畲族）、解维新为副主任；选举葛崇山为县长。",
        (
            "周立民 ; 龙游县人大常委会 ; 主任 ; appointed",
            "葛崇山 ; 龙游县政府 ; 县长 ; appointed",
            "高振家 ; 龙游县人大常委会 ; 副主任 ; appointed",
            "杜秀娥 ; 龙游县人大常委会 ; 副主任 ; appointed",
            "李芹 ; 龙游县人大常委会 ; 副主任 ; appointed",
            "解维新 ; 龙游县人大常委会 ; 副主任 ; appointed",
        ),
    ),
    # a county that only its paper names; 县长 and a surname are no place
    Example(
        Tenure,
        "全县经济工作会议召开\n《龙游报》1999年3月4日讯　昨天上午，县委、县政府召开全县经济工作会议。县委书记周立民讲话，县长葛崇山部署任务。",
        ("周立民 ; 龙游县委 ; 书记 ; holds", "葛崇山 ; 龙游县政府 ; 县长 ; holds"),
    ),
    # the paper of the province tells nothing of an article that speaks of no province of its own
    Example(Tenure, "县委召开会议\n《浙江日报》1999年3月4日讯　县委书记周立民讲话。", ()),
    # garrisons of the home place; troops by their number; the armed police of a place; a noun before 率 is no body's
    Example(
        Tenure,
        "泉州市领导慰问部队\n市长尤建平率市双拥工作领导小组成员慰问部队。军分区司令员郑大海、政委阙永红陪同。尤建平来到武警泉州市支队，与支队长江宏交谈。"
        "六十四团党委书记丁一明、73131部队政委罗强出席。",
        (
            "尤建平 ; 泉州市政府 ; 市长 ; holds",
            "郑大海 ; 泉州军分区 ; 司令员 ; holds",
            "阙永红 ; 泉州军分区 ; 政委 ; holds",
            "江宏 ; 武警泉州市支队 ; 支队长 ; holds",
            "丁一明 ; 六十四团党委 ; 书记 ; holds",
            "罗强 ; 73131部队 ; 政委 ; holds",
        ),
    ),
    # the corps by its short name; a committee's discipline organ beside another of its organs
    Example(
        Tenure,
        "石河子市召开会议\n兵团党委常委、兵团副政委周立民讲话，兵团民政局局长丁一明汇报。市党委常委、组织部部长、纪委书记罗强出席。",
        (
            "周立民 ; 新疆生产建设兵团党委 ; 常委 ; holds",
            "周立民 ; 新疆生产建设兵团 ; 副政委 ; holds",
            "丁一明 ; 新疆生产建设兵团民政局 ; 局长 ; holds",
            "罗强 ; 石河子市党委 ; 常委 ; holds",
            "罗强 ; 石河子市党委组织部 ; 部长 ; holds",
            "罗强 ; 石河子市纪委 ; 书记 ; holds",
        ),
    ),
    # who leans on a school or court named before, behind a preposition; everyday words as names
    Example(
        Tenure,
        "长江大学与荆州市签约\n签约仪式在长江大学举行，由副校长郑军主持。市科技局局长万里、岑河镇党委书记高远、我校名誉校长罗平亚出席。",
        (
            "郑军 ; 长江大学 ; 副校长 ; holds",
            "万里 ; 荆州市科技局 ; 局长 ; holds",
            "高远 ; 岑河镇党委 ; 书记 ; holds",
            "罗平亚 ; 长江大学 ; 名誉校长 ; holds",
        ),
    ),
    Example(Tenure, "绵阳市召开会议\n市委书记高兴地说，市长明确表示，将加快建设。", ()),
    # names without surnames in rows of birth data; not what a notice says of a suspect
    Example(
        Tenure,
        "凉山州任前公示\n甲乃拉哈，男，彝族，1972年8月生，现任昭觉县委副书记；\n沙马依伍木，女，彝族，1975年11月生，拟任凉山州妇联主席。",
        ("甲乃拉哈 ; 昭觉县委 ; 副书记 ; holds", "沙马依伍木 ; 凉山州妇联 ; 主席 ; proposed"),
    ),
    # a career whose first station is no post we know; the dead have left what they took up
    Example(
        Tenure,
        "周立民同志逝世\n周立民，1937年参加革命，历任区小队指导员、龙游县委组织部部长、沅陵县委书记。1973年任湘西自治州州委书记。",
        (
            "周立民 ; 龙游县委组织部 ; 部长 ; left",
            "周立民 ; 沅陵县委 ; 书记 ; left",
            "周立民 ; 湘西自治州委 ; 书记 ; left",
        ),
    ),
    # names that end in 和 or 其 before a verb; courts and staff beside the body of a row
    Example(
        Tenure,
        "东陵区召开会议\n东陵区12日召开会议，市委书记唐中和主持会议，副区长万有其出席会议，区法院院长田志英，检察院代检察长佟铁军，区水利局副局长王明、总工程师李华、二级调研员丁一明出席。",
        (
            "唐中和 ; 沈阳市委 ; 书记 ; holds",
            "万有其 ; 东陵区政府 ; 副区长 ; holds",
            "田志英 ; 东陵区法院 ; 院长 ; holds",
            "佟铁军 ; 东陵区检察院 ; 代检察长 ; holds",
            "王明 ; 东陵区水利局 ; 副局长 ; holds",
            "李华 ; 东陵区水利局 ; 总工程师 ; holds",
            "丁一明 ; 东陵区水利局 ; 二级调研员 ; holds",
        ),
        published="2009-03-02",
    ),
    # the court is a judge's, not its chamber; a zone is called as it was before
    Example(
        Tenure,
        "晋江市任免\n免去李正才晋江市人民法院刑事审判第一庭副庭长、审判员职务。市领导来到南堡开发区，开发区党工委书记牟少军陪同。",
        (
            "李正才 ; 晋江市人民法院刑事审判第一庭 ; 副庭长 ; left",
            "李正才 ; 晋江市人民法院 ; 审判员 ; left",
            "牟少军 ; 南堡开发区党工委 ; 书记 ; holds",
        ),
    ),
    # how long somebody has held a post is no name
    Example(
        Tenure,
        "绵阳市人事\n绵阳市水利局局长李明曾任绵阳市农业局副局长多年。",
        ("李明 ; 绵阳市水利局 ; 局长 ; holds", "李明 ; 绵阳市农业局 ; 副局长 ; left"),
    ),
    # people behind a post and a colon, with names of other peoples; what follows a colon otherwise is nobody
    Example(
        Tenure,
        "海勃湾区人大公告\n会议选出：\n海勃湾区人大常委会主任：马俊山\n副主任：色音巴雅尔（蒙古族）　霍彩霞（女）　杭　锦\n委员（按姓氏笔画为序）：\n于泽洋　王　芳（女）　李建国\n"
        "海勃湾区人民法院院长：郝文斌\n市长：加快推进重点项目",
        (
            "马俊山 ; 海勃湾区人大常委会 ; 主任 ; appointed",
            "色音巴雅尔 ; 海勃湾区人大常委会 ; 副主任 ; appointed",
            "霍彩霞 ; 海勃湾区人大常委会 ; 副主任 ; appointed",
            "杭锦 ; 海勃湾区人大常委会 ; 副主任 ; appointed",
            "于泽洋 ; 海勃湾区人大常委会 ; 委员 ; appointed",
            "王芳 ; 海勃湾区人大常委会 ; 委员 ; appointed",
            "李建国 ; 海勃湾区人大常委会 ; 委员 ; appointed",
            "郝文斌 ; 海勃湾区人民法院 ; 院长 ; appointed",
        ),
    ),
    # a county that has become a city, in a text without a year; the village last named; who is sent to one
    Example(
        Tenure,
        "宁乡领导慰问\n县委书记尹志刚走访宁乡敬老院，县长丁一明陪同。他们来到通江镇坤北村，村党总支书记佟双喜介绍了情况。国务院扶贫办驻摆卡村第一书记李楠发言。",
        (
            "尹志刚 ; 宁乡县委 ; 书记 ; holds",
            "丁一明 ; 宁乡县政府 ; 县长 ; holds",
            "佟双喜 ; 坤北村党总支 ; 书记 ; holds",
            "李楠 ; 国务院扶贫办 ; 驻摆卡村第一书记 ; holds",
        ),
    ),
    # names of other peoples that begin like a place; an autonomous prefecture as the article mostly calls it
    Example(
        Tenure,
        "海西州庆祝建州\n今天，海西蒙古族藏族自治州庆祝成立45周年，海西州各界代表参加。庆祝大会由州长乌兰其其格主持，省民委主任扎西才让宣读贺电。选举杜道恩为海西州监察委员会主任。"
        "市长来到雪山景区，景区管委会主任裘明汇报了情况。",
        (
            "乌兰其其格 ; 海西州政府 ; 州长 ; holds",
            "扎西才让 ; 青海省民委 ; 主任 ; holds",
            "杜道恩 ; 海西州监察委员会 ; 主任 ; appointed",
            "裘明 ; 雪山景区管委会 ; 主任 ; holds",
        ),
    ),
    # departments of the house that the post before is in; not of a government
    Example(
        Tenure,
        "鞍山市举行会谈\n华光集团总法律顾问计岩、战略规划部总经理刘宝军，市水利局局长王明、招商部部长丁一明参加会谈。",
        (
            "计岩 ; 华光集团 ; 总法律顾问 ; holds",
            "刘宝军 ; 华光集团战略规划部 ; 总经理 ; holds",
            "王明 ; 鞍山市水利局 ; 局长 ; holds",
            "丁一明 ; 招商部 ; 部长 ; holds",
        ),
    ),
    # an office of the division beside one of its organs; a department of the zone named before
    Example(
        Tenure,
        "岢岚县召开会议\n岢岚县召开会议，市委组织部副部长、人才办主任卢晓中到会指导。",
        ("卢晓中 ; 忻州市委组织部 ; 副部长 ; holds", "卢晓中 ; 忻州市人才办 ; 主任 ; holds"),
    ),
    Example(
        Tenure,
        "长春新区建设提速\n长春新区召开座谈会，新区财政局局长韩宇作了说明。",
        ("韩宇 ; 长春新区财政局 ; 局长 ; holds",),
    ),
    # during a term one looks back on it; since it one still holds it
    Example(
        Tenure,
        "乌海市原副市长周立文受审\n被告人周立文在其担任乌海市副市长、中共兴安盟委副书记期间收受礼金。李明担任东山县委书记以来走遍各村。",
        (
            "周立文 ; 乌海市政府 ; 副市长 ; left",
            "周立文 ; 兴安盟委 ; 副书记 ; left",
            "李明 ; 东山县委 ; 书记 ; holds",
        ),
    ),
    # departments of a school's committee; lower ranks of a title; a post in the city where one is sent; a second body in one row
    Example(
        Tenure,
        "干部简历\n周立文简历\n周立文，男，1966年3月生。\n1999.03中央党校校委委员、哲学教研部主任\n"
        "2000.06中央党校校委委员、培训部主任（其间：2001.03-2002.04在南昌市挂职任市委副书记）\n2005.10中央党校副校长兼教务部主任\n2007.11中央党校副校长",
        (
            "周立文 ; 中央党校校委 ; 委员 ; left",
            "周立文 ; 中央党校哲学教研部 ; 主任 ; left",
            "周立文 ; 中央党校培训部 ; 主任 ; left",
            "周立文 ; 南昌市委 ; 副书记 ; left",
            "周立文 ; 中央党校 ; 副校长 ; left",
            "周立文 ; 中央党校教务部 ; 主任 ; left",
        ),
    ),
    Example(
        Tenure,
        "干部简历\n周立文，男，1955年2月生。\n曾任审计署办公厅副司级监察专员，中央纪委办公厅副局级、正局级检查员，中央纪委第三纪检监察室主任。",
        (
            "周立文 ; 审计署办公厅 ; 副司级监察专员 ; left",
            "周立文 ; 中央纪委办公厅 ; 检查员 ; left",
            "周立文 ; 中央纪委第三纪检监察室 ; 主任 ; left",
        ),
    ),
    Example(
        Tenure,
        "厦门市人事\n吴立群从厦门大学法学院团委书记任上远赴云南，挂职担任石屏县委副书记。任远任厦门大学法学院院长。",
        (
            "吴立群 ; 厦门大学法学院团委 ; 书记 ; left",
            "吴立群 ; 石屏县委 ; 副书记 ; appointed",
            "任远 ; 厦门大学法学院 ; 院长 ; appointed",
        ),
    ),
]
