"""What counts as a reported figure, and how its row looks."""

from kg.model import Observation
from tests.corpus.example import Example

_HEAD = "庆阳市召开经济工作会议\n"


def _example(text: str, *rows: str) -> Example:
    return Example(Observation, _HEAD + text, rows, published="2010-02-20")


EXAMPLES = (
    # values before their figures, changes carried to them
    _example(
        "2009年，全市完成地区生产总值386.4亿元，比上年增长13.2%；财政总收入突破80亿元，达81.26亿元，增长21%。",
        "地区生产总值 ; 庆阳市 ; 2009 ; 386.4 ; 亿元 ; 13.2 ; % ; 同比 ; actual",
        "财政总收入 ; 庆阳市 ; 2009 ; 81.26 ; 亿元 ; 21 ; % ; 同比 ; actual",
    ),
    # ratios without a unit; what a plan says of a year to come is aimed at
    _example(
        "2009年，全市煤矿百万吨死亡率降至0.892，下降24.5%。规划提出，到2015年，全市森林覆盖率达到63%。",
        "煤矿百万吨死亡率 ; 庆阳市 ; 2009 ; 0.892 ;  ; -24.5 ; % ; 同比 ; actual",
        "森林覆盖率 ; 庆阳市 ; 2015 ; 63 ; % ;  ;  ;  ; target",
    ),
    # the same told in two ways, in either order and over a comma; what happens to people in accidents, few or many
    _example(
        "2009年，全市开工安置房44.6万平方米，1449套。建成公租房3.2万平方米、640套。矿区发生爆炸事故，造成62人死亡，136人受伤，3人失踪。",
        "安置房 ; 庆阳市 ; 2009 ; 44.6 ; 万平方米 ;  ;  ;  ; actual",
        "安置房 ; 庆阳市 ; 2009 ; 1449 ; 套 ;  ;  ;  ; actual",
        "建成公租房面积 ; 庆阳市 ; 2009 ; 3.2 ; 万平方米 ;  ;  ;  ; actual",
        "建成公租房 ; 庆阳市 ; 2009 ; 640 ; 套 ;  ;  ;  ; actual",
        "死亡人数 ; 庆阳市 ; 2009 ; 62 ; 人 ;  ;  ;  ; actual",
        "受伤人数 ; 庆阳市 ; 2009 ; 136 ; 人 ;  ;  ;  ; actual",
        "失踪人数 ; 庆阳市 ; 2009 ; 3 ; 人 ;  ;  ;  ; actual",
    ),
    # how it is as a rule is no part of the name; what is signed on the spot counts; bodies of the province
    _example(
        "2009年，担保费率原则上为2%。集中签约活动举行，现场签约项目26个。甘肃省直机关公车改革节支率20%。",
        "担保费率 ; 庆阳市 ; 2009 ; 2 ; % ;  ;  ;  ; actual",
        "签约项目 ; 庆阳市 ; 2009 ; 26 ; 个 ;  ;  ;  ; actual",
        "省直机关公车改革节支率 ; 甘肃省 ; 2009 ; 20 ; % ;  ;  ;  ; actual",
    ),
    # firms begin to work themselves
    _example(
        "2009年，全市加工企业共计开工85家。",
        "加工企业开工 ; 庆阳市 ; 2009 ; 85 ; 家 ;  ;  ;  ; actual",
    ),
    # a list of changes for a list of values
    _example(
        "2009年，城镇居民人均可支配收入14320元，农民人均纯收入5218元，分别增长9.8%和11.5%。",
        "城镇居民人均可支配收入 ; 庆阳市 ; 2009 ; 14320 ; 元 ; 9.8 ; % ; 同比 ; actual",
        "农民人均纯收入 ; 庆阳市 ; 2009 ; 5218 ; 元 ; 11.5 ; % ; 同比 ; actual",
    ),
    # one list of names, one list of figures; the modifier holds for both
    _example(
        "2009年，全市规模以上工业总产值和增加值分别达到512.8亿元和140.6亿元。",
        "规模以上工业总产值 ; 庆阳市 ; 2009 ; 512.8 ; 亿元 ;  ;  ;  ; actual",
        "规模以上工业增加值 ; 庆阳市 ; 2009 ; 140.6 ; 亿元 ;  ;  ;  ; actual",
    ),
    # the head holds for both; falls are negative
    _example(
        "2009年，煤炭、水泥产量分别下降5.1%、3.2%。",
        "煤炭产量 ; 庆阳市 ; 2009 ;  ;  ; -5.1 ; % ; 同比 ; actual",
        "水泥产量 ; 庆阳市 ; 2009 ;  ;  ; -3.2 ; % ; 同比 ; actual",
    ),
    # a share has a row of its own
    _example(
        "2009年，高新技术产业实现增加值26亿元，占工业增加值的18.5%，同比提高2.1个百分点。",
        "高新技术产业增加值 ; 庆阳市 ; 2009 ; 26 ; 亿元 ;  ;  ;  ; actual",
        "高新技术产业增加值占工业增加值比重 ; 庆阳市 ; 2009 ; 18.5 ; % ; 2.1 ; 百分点 ; 同比 ; actual",
    ),
    # a second change has a row with an empty value
    _example(
        "2009年，电子商务交易额52亿元，同比增长31%，是2005年的4.2倍。",
        "电子商务交易额 ; 庆阳市 ; 2009 ; 52 ; 亿元 ; 31 ; % ; 同比 ; actual",
        "电子商务交易额 ; 庆阳市 ; 2009 ;  ;  ; 4.2 ; 倍 ; 2005年 ; actual",
    ),
    # from … to …: two rows
    _example(
        "到2012年，全市产值超10亿元企业由6家增加到15家，企业开办审批由12个工作日压缩到5个以内。",
        "产值超10亿元企业 ; 庆阳市 ; 2012 ; 15 ; 家 ;  ;  ;  ; target",
        "产值超10亿元企业 ; 庆阳市 ; 2011 ; 6 ; 家 ;  ;  ;  ; actual",
        "企业开办审批时间 ; 庆阳市 ; 2012 ; 5 ; 个工作日 ;  ;  ;  ; target",
        "企业开办审批时间 ; 庆阳市 ; 2011 ; 12 ; 个工作日 ;  ;  ;  ; actual",
    ),
    # numbers in Chinese, per cent in words
    _example(
        "过去一年，全市新建校舍二十三幢，改造危房一万二千平方米，初中入学率达到百分之九十八点六。",
        "新建校舍 ; 庆阳市 ; 2009 ; 23 ; 幢 ;  ;  ;  ; actual",
        "改造危房 ; 庆阳市 ; 2009 ; 12000 ; 平方米 ;  ;  ;  ; actual",
        "初中入学率 ; 庆阳市 ; 2009 ; 98.6 ; % ;  ;  ;  ; actual",
    ),
    # things counted after their number; a sum named after what stands behind it
    _example(
        "2010年，全市将建设60个社区食堂和12个健身广场，设立3亿元产业引导基金。",
        "社区食堂 ; 庆阳市 ; 2010 ; 60 ; 个 ;  ;  ;  ; target",
        "健身广场 ; 庆阳市 ; 2010 ; 12 ; 个 ;  ;  ;  ; target",
        "产业引导基金 ; 庆阳市 ; 2010 ; 3 ; 亿元 ;  ;  ;  ; target",
    ),
    # 总投资 and the like lean on the things counted before
    _example(
        "2009年，全市签约项目47个、总投资126亿元。",
        "签约项目 ; 庆阳市 ; 2009 ; 47 ; 个 ;  ;  ;  ; actual",
        "签约项目总投资 ; 庆阳市 ; 2009 ; 126 ; 亿元 ;  ;  ;  ; actual",
    ),
    # sums for a purpose, rewards for a receiver
    _example(
        "2010年，市财政安排专项资金2000万元，用于扶持中小企业发展。",
        "扶持中小企业发展专项资金 ; 庆阳市 ; 2010 ; 2000 ; 万元 ;  ;  ;  ; actual",
    ),
    # runs of years, annual means, earlier runs
    _example(
        "过去五年，全市累计完成工业投资1560亿元，是前五年的2.6倍。",
        "工业投资 ; 庆阳市 ; 2005/2009 ; 1560 ; 亿元 ;  ;  ;  ; actual",
        "工业投资 ; 庆阳市 ; 2005/2009 ;  ;  ; 2.6 ; 倍 ; 前五年 ; actual",
    ),
    # forecasts
    _example("预计全年实现税收15亿元，增长8%左右。", "税收 ; 庆阳市 ; 2010 ; 15 ; 亿元 ; 8 ; % ; 同比 ; forecast"),
    # comparisons with the end of the year before
    _example(
        "2009年，城镇化率48.4%，比上年末提高1.2个百分点。",
        "城镇化率 ; 庆阳市 ; 2009 ; 48.4 ; % ; 1.2 ; 百分点 ; 比上年末 ; actual",
    ),
    # amounts by which something grew; the value may follow
    _example(
        "2009年，各项存款增加9.6亿元，达到98.4亿元。",
        "各项存款 ; 庆阳市 ; 2009 ; 98.4 ; 亿元 ; 9.6 ; 亿元 ; 同比 ; actual",
    ),
    # doublings; what was spoken of before
    _example(
        "2009年，粮食总产量实现六连增，达到41.2万吨。", "粮食总产量 ; 庆阳市 ; 2009 ; 41.2 ; 万吨 ;  ;  ;  ; actual"
    ),
    _example(
        "2009年，工业利润翻了一番，达到6.8亿元。", "工业利润 ; 庆阳市 ; 2009 ; 6.8 ; 亿元 ; 1 ; 倍 ; 同比 ; actual"
    ),
    # rewards by receiver
    _example(
        "对首次认定的高新技术企业，给予20万元奖励。",
        "首次认定的高新技术企业奖励 ; 庆阳市 ;  ; 20 ; 万元 ;  ;  ;  ; target",
    ),
    # a verb that holds for a list
    _example(
        "2009年，全市改建农村公路168公里、农村电网90公里。",
        "改建农村公路 ; 庆阳市 ; 2009 ; 168 ; 公里 ;  ;  ;  ; actual",
        "改建农村电网 ; 庆阳市 ; 2009 ; 90 ; 公里 ;  ;  ;  ; actual",
    ),
    # large numbers in Chinese
    _example(
        "2009年，全市乡镇企业产值达十二亿三千万元。", "乡镇企业产值 ; 庆阳市 ; 2009 ; 12.3 ; 亿元 ;  ;  ;  ; actual"
    ),
    # numbers that only say which; members that were just listed; suppositions
    _example(
        "2009年，全市12个国家级开发区产值增长8%。", "12个国家级开发区产值 ; 庆阳市 ; 2009 ;  ;  ; 8 ; % ; 同比 ; actual"
    ),
    _example("华星、长运、宏达3家企业参与。"),
    _example("举例来说，一套总价200万元的住房可少缴2万元。"),
    # no figures: the audience, award sizes, points of a list, ordinals, ages, years
    _example("会议应到代表356名，实到341名。"),
    _example("大会表彰了32个先进集体和118名先进个人。"),
    _example("会议提出3条措施、5项要求，部署12项任务。"),
    _example("现年52岁的他从教30年，在全省第15届运动会上名列第3位。"),
    _example(
        "要坚持五位统筹，把好四个关口、三个环节。今年投资增长5%。", "投资 ; 庆阳市 ; 2010 ;  ;  ; 5 ; % ; 同比 ; target"
    ),
    _example("120名干部参加会议，8个代表团列席。"),
    # the three sectors, in full and in short
    _example(
        "2009年，全市第一、二、三产业增加值分别为41亿元、86亿元和52亿元，三次产业分别占22.9%、48%和29.1%。",
        "第一产业增加值 ; 庆阳市 ; 2009 ; 41 ; 亿元 ;  ;  ;  ; actual",
        "第二产业增加值 ; 庆阳市 ; 2009 ; 86 ; 亿元 ;  ;  ;  ; actual",
        "第三产业增加值 ; 庆阳市 ; 2009 ; 52 ; 亿元 ;  ;  ;  ; actual",
        "第一产业增加值占地区生产总值比重 ; 庆阳市 ; 2009 ; 22.9 ; % ;  ;  ;  ; actual",
        "第二产业增加值占地区生产总值比重 ; 庆阳市 ; 2009 ; 48 ; % ;  ;  ;  ; actual",
        "第三产业增加值占地区生产总值比重 ; 庆阳市 ; 2009 ; 29.1 ; % ;  ;  ;  ; actual",
    ),
    # each change of a list with a verb of its own
    _example(
        "2009年，全市棉花产量12万吨，油料产量9万吨，分别下降3%、增长4.5%。",
        "棉花产量 ; 庆阳市 ; 2009 ; 12 ; 万吨 ; -3 ; % ; 同比 ; actual",
        "油料产量 ; 庆阳市 ; 2009 ; 9 ; 万吨 ; 4.5 ; % ; 同比 ; actual",
    ),
    # branches with what is measured of them; a month beside the period spoken of holds for its sentence only
    _example(
        "2009年1—9月，全市工业增加值增长7%，其中9月份增长8%。采矿业下降2%。",
        "工业增加值 ; 庆阳市 ; 2009-01/2009-09 ;  ;  ; 7 ; % ; 同比 ; actual",
        "工业增加值 ; 庆阳市 ; 2009-09 ;  ;  ; 8 ; % ; 同比 ; actual",
        "采矿业增加值 ; 庆阳市 ; 2009-01/2009-09 ;  ;  ; -2 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，汽车、化工两大支柱产业增加值分别增长11%和6%。",
        "汽车产业增加值 ; 庆阳市 ; 2009 ;  ;  ; 11 ; % ; 同比 ; actual",
        "化工产业增加值 ; 庆阳市 ; 2009 ;  ;  ; 6 ; % ; 同比 ; actual",
    ),
    # in which terms; brackets that belong to the name; what part of a task is done
    _example(
        "2009年，居民人均可支配收入9860元，名义增长8%，扣除价格因素实际增长6.5%。",
        "居民人均可支配收入 ; 庆阳市 ; 2009 ; 9860 ; 元 ; 8 ; % ; 同比 ; actual",
        "居民人均可支配收入 ; 庆阳市 ; 2009 ;  ;  ; 6.5 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，固定资产投资（不含农户）212亿元，增长19%。",
        "固定资产投资（不含农户） ; 庆阳市 ; 2009 ; 212 ; 亿元 ; 19 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，全市新增就业3.2万人，完成年度任务的97%。",
        "新增就业 ; 庆阳市 ; 2009 ; 3.2 ; 万人 ;  ;  ;  ; actual",
        "新增就业完成年度任务比重 ; 庆阳市 ; 2009 ; 97 ; % ;  ;  ;  ; actual",
    ),
    # against a level; places whose names begin with numbers; quarters that are counted
    _example(
        "2009年，全市工业增加值增长9%，高于全省平均水平1.2个百分点。",
        "工业增加值 ; 庆阳市 ; 2009 ;  ;  ; 9 ; % ; 同比 ; actual",
        "工业增加值 ; 庆阳市 ; 2009 ;  ;  ; 1.2 ; 百分点 ; 比全省平均水平 ; actual",
    ),
    _example("县里表彰了五里店镇农科站站长。"),
    _example("2009年，出口连续11个季度增长。"),
    Example(
        Observation,
        "全国外贸平稳\n海关总署介绍，2009年我国进出口总额2.2万亿美元。",
        ("进出口总额 ; 全国 ; 2009 ; 2.2 ; 万亿美元 ;  ;  ;  ; actual",),
        published="2010-02-20",
    ),
    # what branches add to growth; one name for those just listed
    _example(
        "2009年，三次产业分别拉动经济增长0.5个、3.1个和2.2个百分点，贡献率分别为8.6%、53.4%和38%。",
        "第一产业拉动经济增长 ; 庆阳市 ; 2009 ; 0.5 ; 百分点 ;  ;  ;  ; actual",
        "第二产业拉动经济增长 ; 庆阳市 ; 2009 ; 3.1 ; 百分点 ;  ;  ;  ; actual",
        "第三产业拉动经济增长 ; 庆阳市 ; 2009 ; 2.2 ; 百分点 ;  ;  ;  ; actual",
        "第一产业贡献率 ; 庆阳市 ; 2009 ; 8.6 ; % ;  ;  ;  ; actual",
        "第二产业贡献率 ; 庆阳市 ; 2009 ; 53.4 ; % ;  ;  ;  ; actual",
        "第三产业贡献率 ; 庆阳市 ; 2009 ; 38 ; % ;  ;  ;  ; actual",
    ),
    # members and their whole
    _example(
        "2009年，财政收入36亿元，其中税收收入27亿元，占75%。",
        "财政收入 ; 庆阳市 ; 2009 ; 36 ; 亿元 ;  ;  ;  ; actual",
        "税收收入 ; 庆阳市 ; 2009 ; 27 ; 亿元 ;  ;  ;  ; actual",
        "税收收入占财政收入比重 ; 庆阳市 ; 2009 ; 75 ; % ;  ;  ;  ; actual",
    ),
    _example("2009年，在受训农民中，妇女占40%。", "妇女占受训农民比重 ; 庆阳市 ; 2009 ; 40 ; % ;  ;  ;  ; actual"),
    # the change of the year before; balances of one holder
    _example(
        "2009年，工业利润96亿元，由上年同期下降5%转为增长3%。",
        "工业利润 ; 庆阳市 ; 2009 ; 96 ; 亿元 ; 3 ; % ; 同比 ; actual",
        "工业利润 ; 庆阳市 ; 2008 ;  ;  ; -5 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年末，金融机构各项存款余额512亿元；各项贷款余额423亿元，同比增长8%。",
        "金融机构各项存款余额 ; 庆阳市 ; 2009 ; 512 ; 亿元 ;  ;  ;  ; actual",
        "金融机构各项贷款余额 ; 庆阳市 ; 2009 ; 423 ; 亿元 ; 8 ; % ; 同比 ; actual",
    ),
    # behind a semicolon the indicator holds on for another time
    _example(
        "2009年1至9月，全市出口额增长7%；9月当月增长8%。",
        "出口额 ; 庆阳市 ; 2009-01/2009-09 ;  ;  ; 7 ; % ; 同比 ; actual",
        "出口额 ; 庆阳市 ; 2009-09 ;  ;  ; 8 ; % ; 同比 ; actual",
    ),
    # what is counted because it lacks something; receivers of sums; ranks
    _example(
        "2009年，全市还有14个村不通公路。",
        "不通公路的村 ; 庆阳市 ; 2009 ; 14 ; 个 ;  ;  ;  ; actual",
    ),
    _example("2009年，全市营商环境排名84位。"),
    # what only says which of them
    _example(
        "2009年，全市实施重点项目86个，其中新开工47个。",
        "重点项目 ; 庆阳市 ; 2009 ; 86 ; 个 ;  ;  ;  ; actual",
        "新开工重点项目 ; 庆阳市 ; 2009 ; 47 ; 个 ;  ;  ;  ; actual",
    ),
    Example(
        Observation,
        "慶陽經濟平穩\n2009年，全市進出口總額12億元，增長8%。",
        ("進出口總額 ; 庆阳市 ; 2009 ; 12 ; 億元 ; 8 ; % ; 同比 ; actual",),
        published="2010-02-20",
    ),
    # since a year; those of a class; sums that are to be spent; a speaker speaks of the whole place again
    _example("2006年以来，全市累计建成水库12座。", "建成水库 ; 庆阳市 ; 2006/2010 ; 12 ; 座 ;  ;  ;  ; actual"),
    _example(
        "2009年，全市32个乡镇中有21个种植苹果。",
        "乡镇 ; 庆阳市 ; 2009 ; 32 ; 个 ;  ;  ;  ; actual",
        "种植苹果的乡镇 ; 庆阳市 ; 2009 ; 21 ; 个 ;  ;  ;  ; actual",
    ),
    # a sum that says how large the things are which are counted behind it
    _example(
        "2009年，总投资126亿元的47个重点项目集中开工。",
        "重点项目集中开工 ; 庆阳市 ; 2009 ; 47 ; 个 ;  ;  ;  ; actual",
        "重点项目总投资 ; 庆阳市 ; 2009 ; 126 ; 亿元 ;  ;  ;  ; actual",
    ),
    _example("今年市财政将统筹安排苹果产业资金8亿元。", "苹果产业资金 ; 庆阳市 ; 2010 ; 8 ; 亿元 ;  ;  ;  ; target"),
    _example(
        "2009年，环县苹果产量2万吨。他强调，全市苹果产量9万吨。",
        "苹果产量 ; 环县 ; 2009 ; 2 ; 万吨 ;  ;  ;  ; actual",
        "苹果产量 ; 庆阳市 ; 2009 ; 9 ; 万吨 ;  ;  ;  ; actual",
    ),
    # members of what the sentence before spoke of
    _example(
        "2009年，全市服务进出口总额36亿元。其中，出口20亿元，增长6%；进口16亿元。",
        "服务进出口总额 ; 庆阳市 ; 2009 ; 36 ; 亿元 ;  ;  ;  ; actual",
        "服务出口 ; 庆阳市 ; 2009 ; 20 ; 亿元 ; 6 ; % ; 同比 ; actual",
        "服务进口 ; 庆阳市 ; 2009 ; 16 ; 亿元 ;  ;  ;  ; actual",
    ),
    # how high something is, the same sum in other money
    _example(
        "2009年，全市修建大坝围堤12公里。堤顶高3米。",
        "修建大坝围堤 ; 庆阳市 ; 2009 ; 12 ; 公里 ;  ;  ;  ; actual",
        "堤顶高 ; 庆阳市 ; 2009 ; 3 ; 米 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，进出口总额1.2亿美元，约合人民币8.2亿元。",
        "进出口总额 ; 庆阳市 ; 2009 ; 1.2 ; 亿美元 ;  ;  ;  ; actual",
    ),
    # a goal with its size in brackets; partners in trade; kinds of goods
    _example(
        "2009年，全市清淤渠道240公里，完成年度计划(300公里)的80%。",
        "清淤渠道 ; 庆阳市 ; 2009 ; 240 ; 公里 ;  ;  ;  ; actual",
        "清淤渠道年度计划 ; 庆阳市 ; 2009 ; 300 ; 公里 ;  ;  ;  ; actual",
        "清淤渠道完成年度计划比重 ; 庆阳市 ; 2009 ; 80 ; % ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，全市出口3亿元，增长6%，对日本、韩国分别增长7%、9%。",
        "出口 ; 庆阳市 ; 2009 ; 3 ; 亿元 ; 6 ; % ; 同比 ; actual",
        "对日本出口 ; 庆阳市 ; 2009 ;  ;  ; 7 ; % ; 同比 ; actual",
        "对韩国出口 ; 庆阳市 ; 2009 ;  ;  ; 9 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，全市在出口商品方面，苹果、黄花菜分别增长7%、9%。",
        "苹果出口 ; 庆阳市 ; 2009 ;  ;  ; 7 ; % ; 同比 ; actual",
        "黄花菜出口 ; 庆阳市 ; 2009 ;  ;  ; 9 ; % ; 同比 ; actual",
    ),
    # whose problem is solved; who has got in; some of a counted whole
    _example(
        "2009年解决了6万农村人口的饮水安全问题。全市有5.3万残疾人纳入最低生活保障范围。",
        "解决饮水安全问题的农村人口 ; 庆阳市 ; 2009 ; 6 ; 万人 ;  ;  ;  ; actual",
        "纳入最低生活保障范围的残疾人 ; 庆阳市 ; 2009 ; 5.3 ; 万人 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，全市19.3万建档立卡贫困户中，14.1万已经脱贫。",
        "建档立卡贫困户 ; 庆阳市 ; 2009 ; 19.3 ; 万 ;  ;  ;  ; actual",
        "已脱贫建档立卡贫困户 ; 庆阳市 ; 2009 ; 14.1 ; 万 ;  ;  ;  ; actual",
    ),
    _example("会议指出，要在解决群众的实际困难中，让20个代表中的3个先说。"),
    # why it changed and whose handling is counted are no part of the name
    _example(
        "2009年苹果产值3亿元，增长5%，今年1月份受雪灾影响下降3.4%。",
        "苹果产值 ; 庆阳市 ; 2009 ; 3 ; 亿元 ; 5 ; % ; 同比 ; actual",
        "苹果产值 ; 庆阳市 ; 2010-01 ;  ;  ; -3.4 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，市信访服务中心受理投诉216件。得知全市梨园面积已达5万亩，大家很高兴。",
        "受理投诉 ; 庆阳市 ; 2009 ; 216 ; 件 ;  ;  ;  ; actual",
        "梨园面积 ; 庆阳市 ; 2009 ; 5 ; 万亩 ;  ;  ;  ; actual",
    ),
    # what is done with the things counted
    _example("2009年，全市26个特色园区正式发布。", "特色园区 ; 庆阳市 ; 2009 ; 26 ; 个 ;  ;  ;  ; actual"),
    # what is named after a year happens on its day
    _example(
        "2009年10月9日，全市举行2009年重大农业产业项目集中签约暨果业推介活动，投资4亿元的12个果业项目集中签约。",
        "果业项目投资 ; 庆阳市 ; 2009-10-09 ; 4 ; 亿元 ;  ;  ;  ; actual",
        "果业项目集中签约 ; 庆阳市 ; 2009-10-09 ; 12 ; 个 ;  ;  ;  ; actual",
    ),
    # areas hold figures as divisions do; when something was founded is not the time of its figures
    _example(
        "陇源新材料产业园成立于2004年，现有企业80家。",
        "现有企业 ; 陇源新材料产业园 ;  ; 80 ; 家 ;  ;  ;  ; actual",
    ),
    _example(
        "长三角面积36万平方公里，江苏占30%。",
        "面积 ; 长三角 ;  ; 36 ; 万平方公里 ;  ;  ;  ; actual",
        "面积占长三角比重 ; 江苏 ;  ; 30 ; % ;  ;  ;  ; actual",
    ),
    _example("全市推进工业园区建设，从某军用机场转场。", *()),
    # a part of an area; places within places
    _example(
        "甘肃省庆阳市环县苹果产量2万吨。",
        "苹果产量 ; 环县 ;  ; 2 ; 万吨 ;  ;  ;  ; actual",
    ),
    # a life has dates that no figure holds for; a moment told of in passing, either
    _example(
        "王德山，1963年7月参加工作。\n全市总面积2.7万平方公里。",
        "总面积 ; 庆阳市 ;  ; 2.7 ; 万平方公里 ;  ;  ;  ; actual",
    ),
    _example(
        "2008年底，《规划》面世。全市有苹果园12万亩。",
        "苹果园 ; 庆阳市 ;  ; 12 ; 万亩 ;  ;  ;  ; actual",
    ),
    # a day holds up to the end of its paragraph; a run of years that opens the sentence holds behind a semicolon
    _example(
        "截至1月31日，全市转移就业21万人。转移就业率61%。\n全市共有扶贫车间80个，开工率75%。",
        "转移就业 ; 庆阳市 ; 2010-01-31 ; 21 ; 万人 ;  ;  ;  ; actual",
        "转移就业率 ; 庆阳市 ; 2010-01-31 ; 61 ; % ;  ;  ;  ; actual",
        "扶贫车间 ; 庆阳市 ;  ; 80 ; 个 ;  ;  ;  ; actual",
        "扶贫车间开工率 ; 庆阳市 ;  ; 75 ; % ;  ;  ;  ; actual",
    ),
    _example(
        "“十一五”时期，全市常住人口年均增长2%，比“十五”时期低3个百分点；累计增加20.6万人。",
        "常住人口 ; 庆阳市 ; 2006/2010 ;  ;  ; 2 ; % ; 年均 ; actual",
        "常住人口 ; 庆阳市 ; 2006/2010 ;  ;  ; -3 ; 百分点 ; 比“十五”时期 ; actual",
        "累计增加常住人口 ; 庆阳市 ; 2006/2010 ; 20.6 ; 万人 ;  ;  ;  ; actual",
    ),
    # what has been told of one year holds for the next paragraph, what is aimed at does not
    _example(
        "2009年，全市粮食总产量41万吨。\n棉花产量3万吨。\n到2012年，苹果产量达到9万吨。\n油料产量2万吨。",
        "粮食总产量 ; 庆阳市 ; 2009 ; 41 ; 万吨 ;  ;  ;  ; actual",
        "棉花产量 ; 庆阳市 ; 2009 ; 3 ; 万吨 ;  ;  ;  ; actual",
        "苹果产量 ; 庆阳市 ; 2012 ; 9 ; 万吨 ;  ;  ;  ; target",
        "油料产量 ; 庆阳市 ;  ; 2 ; 万吨 ;  ;  ;  ; actual",
    ),
    # a plan that has been fulfilled is no target
    _example(
        "1月末，全市转移就业21万人，超额完成今年目标任务，转移就业率61%。",
        "转移就业 ; 庆阳市 ; 2010-01 ; 21 ; 万人 ;  ;  ;  ; actual",
        "转移就业率 ; 庆阳市 ; 2010-01 ; 61 ; % ;  ;  ;  ; actual",
    ),
    # the rate of an amount is against the same; growth that is named behind its size
    _example(
        "2009年末，全市常住人口221万人，比上年末增加1.9万人，增长0.9%，增速比上年回落0.3个百分点。",
        "常住人口 ; 庆阳市 ; 2009 ; 221 ; 万人 ; 1.9 ; 万人 ; 比上年末 ; actual",
        "常住人口 ; 庆阳市 ; 2009 ;  ;  ; 0.9 ; % ; 比上年末 ; actual",
        "常住人口增速 ; 庆阳市 ; 2009 ;  ;  ; -0.3 ; 百分点 ; 同比 ; actual",
    ),
    _example(
        "2009年，固定资产投资212亿元，20.2%的增速比上半年加快0.1个百分点。其中，一季度增长18%。",
        "固定资产投资 ; 庆阳市 ; 2009 ; 212 ; 亿元 ; 20.2 ; % ; 同比 ; actual",
        "固定资产投资增速 ; 庆阳市 ; 2009 ;  ;  ; 0.1 ; 百分点 ; 比上半年 ; actual",
        "固定资产投资 ; 庆阳市 ; 2009-Q1 ;  ;  ; 18 ; % ; 同比 ; actual",
    ),
    # the sector that the clause before tells of
    _example(
        "2009年，高技术行业势头迅猛，同比增长12.3%，比工业平均增速快了4个百分点。",
        "高技术行业 ; 庆阳市 ; 2009 ;  ;  ; 12.3 ; % ; 同比 ; actual",
        "高技术行业 ; 庆阳市 ; 2009 ;  ;  ; 4 ; 百分点 ; 比工业平均增速 ; actual",
    ),
    _example(
        "“十一五”时期，财政收入两次跨越大关，其中2008年突破30亿元。",
        "财政收入 ; 庆阳市 ; 2008 ; 30 ; 亿元 ;  ;  ;  ; actual",
    ),
    # quotas; what several do to one thing
    _example(
        "今年，全市合同项目数不低于签约项目总数的60%。",
        "合同项目数占签约项目总数比重 ; 庆阳市 ; 2010 ; 60 ; % ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，消费、投资和净出口对经济增长的贡献率分别是45.9%、55.8%和-1.7%。",
        "消费对经济增长的贡献率 ; 庆阳市 ; 2009 ; 45.9 ; % ;  ;  ;  ; actual",
        "投资对经济增长的贡献率 ; 庆阳市 ; 2009 ; 55.8 ; % ;  ;  ;  ; actual",
        "净出口对经济增长的贡献率 ; 庆阳市 ; 2009 ; -1.7 ; % ;  ;  ;  ; actual",
    ),
    # things counted by what holds of them, or by what they have done
    _example(
        "2009年，全市有6个县就业率80%以上，环县达90%。其中5家企业进行了登记。",
        "就业率80%以上的县 ; 庆阳市 ; 2009 ; 6 ; 个 ;  ;  ;  ; actual",
        "就业率 ; 环县 ; 2009 ; 90 ; % ;  ;  ;  ; actual",
        "进行登记的企业 ; 庆阳市 ; 2009 ; 5 ; 家 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，全市人力资源系统共开发公益性岗位1.3万个，推荐81家企业享受专项贷款政策，扶持15家受灾较重的企业。",
        "开发公益性岗位 ; 庆阳市 ; 2009 ; 1.3 ; 万个 ;  ;  ;  ; actual",
        "推荐企业 ; 庆阳市 ; 2009 ; 81 ; 家 ;  ;  ;  ; actual",
        "扶持受灾较重的企业 ; 庆阳市 ; 2009 ; 15 ; 家 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，为419户纳税人免征增值税4.2亿元。全市74个贫困村全部摘帽，县城安置点居住着近3000户搬迁群众。",
        "免征增值税 ; 庆阳市 ; 2009 ; 4.2 ; 亿元 ;  ;  ;  ; actual",
        "贫困村摘帽 ; 庆阳市 ; 2009 ; 74 ; 个 ;  ;  ;  ; actual",
        "搬迁群众 ; 庆阳市 ; 2009 ; 3000 ; 户 ;  ;  ;  ; actual",
    ),
    # a task by what is to be done; a goal by what it was set for
    _example(
        "确保年底前完成12万亩造林任务。去年，全市新增就业3万人，超额完成2万人的任务。",
        "造林 ; 庆阳市 ; 2010 ; 12 ; 万亩 ;  ;  ;  ; target",
        "新增就业 ; 庆阳市 ; 2009 ; 3 ; 万人 ;  ;  ;  ; actual",
        "新增就业任务 ; 庆阳市 ; 2009 ; 2 ; 万人 ;  ;  ;  ; actual",
    ),
    # grants: to each, at most, as a part of something
    _example(
        "按每平方米500元的标准给予购房补贴。对获奖企业分别给予一次性奖补100万元。",
        "购房补贴 ; 庆阳市 ;  ; 500 ; 元 ;  ;  ;  ; actual",
        "获奖企业一次性奖补 ; 庆阳市 ;  ; 100 ; 万元 ;  ;  ;  ; target",
    ),
    _example(
        "对苹果企业分别给予奖励20万元和30万元。",
        "苹果企业奖励 ; 庆阳市 ;  ; 20 ; 万元 ;  ;  ;  ; target",
        "苹果企业奖励 ; 庆阳市 ;  ; 30 ; 万元 ;  ;  ;  ; target",
    ),
    _example(
        "对新产品按其设备购置额的10%予以补助，最高300万元。奖励研发团队，每个项目最高可达60万元。",
        "设备购置额补助比例 ; 庆阳市 ;  ; 10 ; % ;  ;  ;  ; target",
        "补助 ; 庆阳市 ;  ; 300 ; 万元 ;  ;  ;  ; target",
        "项目奖励 ; 庆阳市 ;  ; 60 ; 万元 ;  ;  ;  ; target",
    ),
    # means lean on what they are means of; a rounded value goes beside the exact one, whatever its unit
    _example(
        "2009年，旅客发送量240万人次，日均3万人次。存单发行量突破5万元，达到53065元。",
        "旅客发送量 ; 庆阳市 ; 2009 ; 240 ; 万人次 ;  ;  ;  ; actual",
        "旅客发送量日均 ; 庆阳市 ; 2009 ; 3 ; 万人次 ;  ;  ;  ; actual",
        "存单发行量 ; 庆阳市 ; 2009 ; 53065 ; 元 ;  ;  ;  ; actual",
    ),
    # the same counted in two ways; the same value said again without its change
    _example(
        "2009年，全市保障进口种子97票4.9吨。苹果产量9万吨。2009年，苹果产量9万吨，增长5%。",
        "保障进口种子 ; 庆阳市 ; 2009 ; 97 ; 票 ;  ;  ;  ; actual",
        "保障进口种子 ; 庆阳市 ; 2009 ; 4.9 ; 吨 ;  ;  ;  ; actual",
        "苹果产量 ; 庆阳市 ; 2009 ; 9 ; 万吨 ; 5 ; % ; 同比 ; actual",
    ),
    # how high a place lies, of which level a thing is, how long ago: no figures
    _example("在海拔4300米的山区，70公斤级选手参加训练，两亿年前这里是大海。来自30个企业的嘉宾到会。"),
    # ages belong to the name; members by age
    _example(
        "2009年底，60岁和65岁以上老人分别为44万和30万，占常住人口的16.8%和11.6%。",
        "60岁以上老人 ; 庆阳市 ; 2009 ; 44 ; 万人 ;  ;  ;  ; actual",
        "65岁以上老人 ; 庆阳市 ; 2009 ; 30 ; 万人 ;  ;  ;  ; actual",
        "60岁以上老人占常住人口比重 ; 庆阳市 ; 2009 ; 16.8 ; % ;  ;  ;  ; actual",
        "65岁以上老人占常住人口比重 ; 庆阳市 ; 2009 ; 11.6 ; % ;  ;  ;  ; actual",
    ),
    _example(
        "在2.3万名务工人员中，不满30岁的有4300名。",
        "务工人员 ; 庆阳市 ;  ; 2.3 ; 万名 ;  ;  ;  ; actual",
        "不满30岁的务工人员 ; 庆阳市 ;  ; 4300 ; 名 ;  ;  ;  ; actual",
    ),
    # what is measured of the enterprises named before; one speed against another
    _example(
        "2009年，市属企业营业收入137亿元，增长10%；利润总额8.8亿元，增长23%，利润增速跑赢收入增速13个百分点。",
        "市属企业营业收入 ; 庆阳市 ; 2009 ; 137 ; 亿元 ; 10 ; % ; 同比 ; actual",
        "市属企业利润总额 ; 庆阳市 ; 2009 ; 8.8 ; 亿元 ; 23 ; % ; 同比 ; actual",
        "利润增速 ; 庆阳市 ; 2009 ;  ;  ; 13 ; 百分点 ; 比收入增速 ; actual",
    ),
    _example(
        "2009年，公布了两批共540个审批事项，海关及时制止违法广告107条次。6成的企业利润增幅超过10%。",
        "公布审批事项 ; 庆阳市 ; 2009 ; 540 ; 个 ;  ;  ;  ; actual",
        "制止违法广告 ; 庆阳市 ; 2009 ; 107 ; 条次 ;  ;  ;  ; actual",
        "利润增幅超过10%的企业 ; 庆阳市 ; 2009 ; 60 ; % ;  ;  ;  ; actual",
    ),
    # money that comes with an honour; the receiver of a grant
    _example(
        "环县被授予“苹果先进县”称号，各奖3万元。\n给予大型商场不超过25万元的资金奖励。",
        "苹果先进县奖励 ; 环县 ;  ; 3 ; 万元 ;  ;  ;  ; actual",
        "大型商场资金奖励 ; 庆阳市 ;  ; 25 ; 万元 ;  ;  ;  ; target",
    ),
    # the same in other years; a deadline is no part of the name; what is expected in the clause before
    _example(
        "到2012年，全市改造危房600户。其中，2011年280户，2012年320户。",
        "改造危房 ; 庆阳市 ; 2012 ; 600 ; 户 ;  ;  ;  ; target",
        "改造危房 ; 庆阳市 ; 2011 ; 280 ; 户 ;  ;  ;  ; target",
        "改造危房 ; 庆阳市 ; 2012 ; 320 ; 户 ;  ;  ;  ; target",
    ),
    _example(
        "供销社要在2月底以前调足化肥8000吨。他预计，全年新增就业将超过5万人。",
        "调足化肥 ; 庆阳市 ; 2010-02 ; 8000 ; 吨 ;  ;  ;  ; target",
        "新增就业 ; 庆阳市 ; 2010 ; 5 ; 万人 ;  ;  ;  ; forecast",
    ),
    # what everybody does, addresses, dates of a life: no figures
    _example("每天测2次体温，每个村1个工作组。他住5栋318宿舍，2008.07起任局长。"),
    # who is counted, with what tells which groups they are of
    _example("2009年，全市75支文艺队3000多名队员为农民演出。", "队员 ; 庆阳市 ; 2009 ; 3000 ; 名 ;  ;  ;  ; actual"),
    # the verb stays with what is counted behind it; what those counted do does not
    _example(
        "2009年，苹果医疗队累计收治789名患者，新增60所学校少年宫，化工行业628项产品将全面受益。",
        "收治患者 ; 庆阳市 ; 2009 ; 789 ; 名 ;  ;  ;  ; actual",
        "新增学校少年宫 ; 庆阳市 ; 2009 ; 60 ; 所 ;  ;  ;  ; actual",
        "产品 ; 庆阳市 ; 2009 ; 628 ; 项 ;  ;  ;  ; actual",
    ),
    # where things lie; whom a bare deed is done for; brackets inside a word
    _example("山洪距县城77公里，周边200公里内没有水库。"),
    _example(
        "预计今年将为小微企业减税2亿元。2009年，办理出口退(免)税3亿元。",
        "小微企业减税 ; 庆阳市 ; 2010 ; 2 ; 亿元 ;  ;  ;  ; forecast",
        "办理出口退（免）税 ; 庆阳市 ; 2009 ; 3 ; 亿元 ;  ;  ;  ; actual",
    ),
    # opposites share what stands around them; numbers in a list share their unit; the whole year of the year before
    _example(
        "2009年，快速路全年早、晚高峰拥堵指数分别上升2%、3%，早、晚高峰车速分别为40.7、43.5公里/小时。",
        "快速路早高峰拥堵指数 ; 庆阳市 ; 2009 ;  ;  ; 2 ; % ; 同比 ; actual",
        "快速路晚高峰拥堵指数 ; 庆阳市 ; 2009 ;  ;  ; 3 ; % ; 同比 ; actual",
        "早高峰车速 ; 庆阳市 ; 2009 ; 40.7 ; 公里/小时 ;  ;  ;  ; actual",
        "晚高峰车速 ; 庆阳市 ; 2009 ; 43.5 ; 公里/小时 ;  ;  ;  ; actual",
    ),
    # grants as rates; a time beside the first end is not the second's; what places do
    _example(
        "对小微企业给予年化0.55%的贷款贴息。",
        "贷款贴息 ; 庆阳市 ;  ; 0.55 ; % ;  ;  ;  ; target",
    ),
    _example(
        "今年，毛入园率要从目前的97%提高到99%。10个区实施停车收费改革。",
        "毛入园率 ; 庆阳市 ; 2010 ; 99 ; % ;  ;  ;  ; target",
        "毛入园率 ; 庆阳市 ;  ; 97 ; % ;  ;  ;  ; actual",
        "实施停车收费改革的区 ; 庆阳市 ; 2010 ; 10 ; 个 ;  ;  ;  ; actual",
    ),
    # what was done to the things counted takes its name from them, as does their rate; people are counted as such
    _example(
        "2009年，全市扶贫车间280个，已复工262个，复工率93.6%，较2008年增加58个、提高12.1个百分点。",
        "扶贫车间 ; 庆阳市 ; 2009 ; 280 ; 个 ;  ;  ;  ; actual",
        "复工扶贫车间 ; 庆阳市 ; 2009 ; 262 ; 个 ; 58 ; 个 ; 同比 ; actual",
        "扶贫车间复工率 ; 庆阳市 ; 2009 ; 93.6 ; % ; 12.1 ; 百分点 ; 同比 ; actual",
    ),
    _example(
        "2009年，全市查处违纪问题321起，处理431人；2008年，这些数字分别为300起、400人。",
        "查处违纪问题 ; 庆阳市 ; 2009 ; 321 ; 起 ;  ;  ;  ; actual",
        "处理人数 ; 庆阳市 ; 2009 ; 431 ; 人 ;  ;  ;  ; actual",
        "查处违纪问题 ; 庆阳市 ; 2008 ; 300 ; 起 ;  ;  ;  ; actual",
        "处理人数 ; 庆阳市 ; 2008 ; 400 ; 人 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，全市销售春茶2139吨，销售额2.72亿元。全市总面积2.7万平方公里，总人口261万人。",
        "销售春茶 ; 庆阳市 ; 2009 ; 2139 ; 吨 ;  ;  ;  ; actual",
        "春茶销售额 ; 庆阳市 ; 2009 ; 2.72 ; 亿元 ;  ;  ;  ; actual",
        "总面积 ; 庆阳市 ; 2009 ; 2.7 ; 万平方公里 ;  ;  ;  ; actual",
        "总人口 ; 庆阳市 ; 2009 ; 261 ; 万人 ;  ;  ;  ; actual",
    ),
    # things counted by a condition before their number; for how many places
    _example(
        "2009年，全市12个县区有扶贫车间280个，复工率超过95%的有9个县区，产值超亿元的企业有35家。",
        "扶贫车间 ; 庆阳市 ; 2009 ; 280 ; 个 ;  ;  ;  ; actual",
        "复工率超过95%的县区 ; 庆阳市 ; 2009 ; 9 ; 个 ;  ;  ;  ; actual",
        "产值超亿元的企业 ; 庆阳市 ; 2009 ; 35 ; 家 ;  ;  ;  ; actual",
    ),
    # what something is done to: by its name, or by the deed where that says too little
    _example(
        "2009年，市里对15个县区开展了综合督查，对北干渠等72个重点工程实行台账式管理。",
        "开展综合督查的县区 ; 庆阳市 ; 2009 ; 15 ; 个 ;  ;  ;  ; actual",
        "重点工程 ; 庆阳市 ; 2009 ; 72 ; 个 ;  ;  ;  ; actual",
    ),
    # how large one thing is; on what grounds; what is left of it
    _example(
        "到2015年，全市将建设一支超过2000人的高素质科普人才队伍，细颗粒物浓度在2008年基础上下降25%。",
        "高素质科普人才队伍 ; 庆阳市 ; 2015 ; 2000 ; 人 ;  ;  ;  ; target",
        "细颗粒物浓度 ; 庆阳市 ; 2015 ;  ;  ; -25 ; % ; 2008年 ; target",
    ),
    _example(
        "2009年，9万吨库存苹果现仅存0.87万吨。",
        "库存苹果 ; 庆阳市 ; 2009 ; 9 ; 万吨 ;  ;  ;  ; actual",
        "库存苹果 ; 庆阳市 ; 2009 ; 0.87 ; 万吨 ;  ;  ;  ; actual",
    ),
    # the same number again under a shorter name; sessions; for how long it has grown
    _example(
        "2009年，全市公布106个重大项目。列入清单的106个项目均已开工。市政协举行四届十二次主席会议。",
        "公布重大项目 ; 庆阳市 ; 2009 ; 106 ; 个 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，高新技术企业达到56家，增长48.6%，连续3年增长近50%。",
        "高新技术企业 ; 庆阳市 ; 2009 ; 56 ; 家 ; 48.6 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，全市进出口、出口、进口分别为114.5亿元、72.3亿元、42.2亿元。",
        "进出口 ; 庆阳市 ; 2009 ; 114.5 ; 亿元 ;  ;  ;  ; actual",
        "出口 ; 庆阳市 ; 2009 ; 72.3 ; 亿元 ;  ;  ;  ; actual",
        "进口 ; 庆阳市 ; 2009 ; 42.2 ; 亿元 ;  ;  ;  ; actual",
    ),
    # growth by its speed; the growth of an economy is a name by itself
    _example(
        "2009年，第三产业增加值的增长速度为8.3%，比二产高出0.5个百分点，工业经济增速9.1%。",
        "第三产业增加值 ; 庆阳市 ; 2009 ;  ;  ; 8.3 ; % ; 同比 ; actual",
        "第三产业增加值 ; 庆阳市 ; 2009 ;  ;  ; 0.5 ; 百分点 ; 比二产 ; actual",
        "工业经济 ; 庆阳市 ; 2009 ;  ;  ; 9.1 ; % ; 同比 ; actual",
    ),
    _example("2009年，全市经济增速8.5%。", "经济增速 ; 庆阳市 ; 2009 ; 8.5 ; % ;  ;  ;  ; actual"),
    # members of a whole by their level; a value told before its change
    _example(
        "2009年，受到处理的党员干部中，县处级有8人、乡科级41人，其中乡科级增长12%。",
        "受到处理的县处级党员干部 ; 庆阳市 ; 2009 ; 8 ; 人 ;  ;  ;  ; actual",
        "受到处理的乡科级党员干部 ; 庆阳市 ; 2009 ; 41 ; 人 ; 12 ; % ; 同比 ; actual",
    ),
    # what things counted have become, what people counted do; brackets of a class belong to the name
    _example(
        "2009年，全市120个项目开工，其中有10个项目被确定为头号项目。吸纳返乡劳动力320人就业。",
        "项目开工 ; 庆阳市 ; 2009 ; 120 ; 个 ;  ;  ;  ; actual",
        "头号项目 ; 庆阳市 ; 2009 ; 10 ; 个 ;  ;  ;  ; actual",
        "吸纳返乡劳动力就业 ; 庆阳市 ; 2009 ; 320 ; 人 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，督查组对12个县（区）开展了督查。",
        "开展督查的县（区） ; 庆阳市 ; 2009 ; 12 ; 个 ;  ;  ;  ; actual",
    ),
    # prices by their unit; values that grow from one to another
    _example(
        "2009年，全市猪肉平均价格为每公斤18.6元，常住人口由6.8万增长至15万，粮食产能从1.2亿斤跃升到1.3亿斤。",
        "猪肉平均价格 ; 庆阳市 ; 2009 ; 18.6 ; 元 ;  ;  ;  ; actual",
        "常住人口 ; 庆阳市 ; 2009 ; 15 ; 万 ;  ;  ;  ; actual",
        "常住人口 ; 庆阳市 ;  ; 6.8 ; 万 ;  ;  ;  ; actual",
        "粮食产能 ; 庆阳市 ; 2009 ; 1.3 ; 亿斤 ;  ;  ;  ; actual",
        "粮食产能 ; 庆阳市 ;  ; 1.2 ; 亿斤 ;  ;  ;  ; actual",
    ),
    # grants keep the condition that they are given on, and those who were chosen for them
    _example(
        "对列入省级名录的保护单位一次性奖励3万元。\n每年评选一批优秀案例，每个以奖代补1万元。\n每辆车补贴3000元。",
        "列入省级名录的保护单位一次性奖励 ; 庆阳市 ;  ; 3 ; 万元 ;  ;  ;  ; target",
        "优秀案例以奖代补 ; 庆阳市 ;  ; 1 ; 万元 ;  ;  ;  ; target",
        "每辆车补贴 ; 庆阳市 ;  ; 3000 ; 元 ;  ;  ;  ; target",
    ),
    # what a project covers and costs, wherever it is named in the sentence; what was told of one is not the next one's
    _example(
        "陇东生物医药产业园项目位于城东新区，总投资5亿元。\n新建的市民中心，总建筑面积5万平方米。",
        "陇东生物医药产业园项目总投资 ; 陇东生物医药产业园 ;  ; 5 ; 亿元 ;  ;  ;  ; actual",
        "市民中心总建筑面积 ; 庆阳市 ;  ; 5 ; 万平方米 ;  ;  ;  ; actual",
    ),
    _example(
        "西环路改造工程，全长12公里，总投资2.1亿元；东环路改造工程，全长9公里。",
        "西环路改造工程全长 ; 庆阳市 ;  ; 12 ; 公里 ;  ;  ;  ; actual",
        "西环路改造工程总投资 ; 庆阳市 ;  ; 2.1 ; 亿元 ;  ;  ;  ; actual",
        "东环路改造工程全长 ; 庆阳市 ;  ; 9 ; 公里 ;  ;  ;  ; actual",
    ),
    # cases are counted by what became of them; units of one kind; how much a day
    _example(
        "2009年，全市处置线索682件，立案262件。退出污染企业71家，清退80个。污水处理总能力达每日708万吨。",
        "处置线索 ; 庆阳市 ; 2009 ; 682 ; 件 ;  ;  ;  ; actual",
        "立案 ; 庆阳市 ; 2009 ; 262 ; 件 ;  ;  ;  ; actual",
        "退出污染企业 ; 庆阳市 ; 2009 ; 71 ; 家 ;  ;  ;  ; actual",
        "清退污染企业 ; 庆阳市 ; 2009 ; 80 ; 个 ;  ;  ;  ; actual",
        "污水处理总能力 ; 庆阳市 ; 2009 ; 708 ; 万吨 ;  ;  ;  ; actual",
    ),
    _example("今年，全市GDP增长预期目标为8%。", "GDP ; 庆阳市 ; 2010 ;  ;  ; 8 ; % ; 同比 ; target"),
    # conjunctions inside words and names; what is left out; suppositions
    _example(
        "2009年，全市82个项目涉及民生保障，总投资90亿元。如不满足5项条件，除1家外，都要整改。",
        "项目涉及民生保障 ; 庆阳市 ; 2009 ; 82 ; 个 ;  ;  ;  ; actual",
        "项目涉及民生保障总投资 ; 庆阳市 ; 2009 ; 90 ; 亿元 ;  ;  ;  ; actual",
    ),
    # those whose problem is solved, listed; means lean on what was measured, people on nothing
    _example(
        "2009年解决了3.2万人、5.6万头大牲畜的饮水困难。",
        "解决饮水困难的人口 ; 庆阳市 ; 2009 ; 3.2 ; 万人 ;  ;  ;  ; actual",
        "解决饮水困难的大牲畜 ; 庆阳市 ; 2009 ; 5.6 ; 万头 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，该镇苹果面积达3.2万亩，户均6亩，年产值8600万元，总人口1.2万人。",
        "苹果面积 ; 庆阳市 ; 2009 ; 3.2 ; 万亩 ;  ;  ;  ; actual",
        "苹果面积户均 ; 庆阳市 ; 2009 ; 6 ; 亩 ;  ;  ;  ; actual",
        "苹果年产值 ; 庆阳市 ; 2009 ; 8600 ; 万元 ;  ;  ;  ; actual",
        "总人口 ; 庆阳市 ; 2009 ; 1.2 ; 万人 ;  ;  ;  ; actual",
    ),
    # more of a harvest; what kinds of meat are measured as; herds
    _example(
        "2009年，粮食总产量141.2万吨，增产8.6万吨。猪牛羊肉产量8.6万吨；其中猪肉4.2万吨。生猪存栏48万头，出栏51万头。",
        "粮食总产量 ; 庆阳市 ; 2009 ; 141.2 ; 万吨 ; 8.6 ; 万吨 ; 同比 ; actual",
        "猪牛羊肉产量 ; 庆阳市 ; 2009 ; 8.6 ; 万吨 ;  ;  ;  ; actual",
        "猪肉产量 ; 庆阳市 ; 2009 ; 4.2 ; 万吨 ;  ;  ;  ; actual",
        "生猪存栏 ; 庆阳市 ; 2009 ; 48 ; 万头 ;  ;  ;  ; actual",
        "出栏生猪 ; 庆阳市 ; 2009 ; 51 ; 万头 ;  ;  ;  ; actual",
    ),
    # those insured are no audience; rates that are called growth
    _example(
        "2009年末，参加城镇基本养老保险人数21.6万人，人口自然增长率5.62‰。会议由参加活动的120名代表选举产生。",
        "参加城镇基本养老保险人数 ; 庆阳市 ; 2009 ; 21.6 ; 万人 ;  ;  ;  ; actual",
        "人口自然增长率 ; 庆阳市 ; 2009 ; 5.62 ; ‰ ;  ;  ;  ; actual",
    ),
    # what part of a plan is done, said without a verb; what the country is called
    _example(
        "2009年，全市新增养老床位7186张，为计划的102.7%。一大批超过10亿元的项目签约落地。",
        "新增养老床位 ; 庆阳市 ; 2009 ; 7186 ; 张 ;  ;  ;  ; actual",
        "新增养老床位完成计划比重 ; 庆阳市 ; 2009 ; 102.7 ; % ;  ;  ;  ; actual",
    ),
    Example(
        Observation,
        "外贸平稳\n海关总署介绍，2009年我国进出口总额2.2万亿美元。",
        ("进出口总额 ; 中国 ; 2009 ; 2.2 ; 万亿美元 ;  ;  ;  ; actual",),
        published="2010-02-20",
    ),
    # several sums of one grant
    _example(
        "对获奖企业分别给予奖励10万元、5万元。",
        "获奖企业奖励 ; 庆阳市 ;  ; 10 ; 万元 ;  ;  ;  ; target",
        "获奖企业奖励 ; 庆阳市 ;  ; 5 ; 万元 ;  ;  ;  ; target",
    ),
    # against a day; a threshold passed with what it grew by
    _example(
        "2009年，全市GDP迈入“百亿元”俱乐部，同比增长8%。新增岗位580个，较3月6日增加58个。",
        "GDP ; 庆阳市 ; 2009 ;  ;  ; 8 ; % ; 同比 ; actual",
        "新增岗位 ; 庆阳市 ; 2009 ; 580 ; 个 ; 58 ; 个 ; 比3月6日 ; actual",
    ),
    # where those are that are counted is no figure; what was done to them, and what is not yet true of some
    _example(
        "2009年，消防部门处置12个县区58起山林火情，已扑灭47起，正在扑救11起，其中6起尚未得到有效控制。",
        "山林火情 ; 庆阳市 ; 2009 ; 58 ; 起 ;  ;  ;  ; actual",
        "扑灭山林火情 ; 庆阳市 ; 2009 ; 47 ; 起 ;  ;  ;  ; actual",
        "正在扑救山林火情 ; 庆阳市 ; 2009 ; 11 ; 起 ;  ;  ;  ; actual",
        "未得到有效控制的山林火情 ; 庆阳市 ; 2009 ; 6 ; 起 ;  ;  ;  ; actual",
    ),
    # points that share their unit
    _example(
        "2009年，工业企业开工率和到岗率分别达到97.2%和88.4%，比2月底分别提升12.5个和31个百分点。",
        "工业企业开工率 ; 庆阳市 ; 2009 ; 97.2 ; % ; 12.5 ; 百分点 ; 比2月 ; actual",
        "工业企业到岗率 ; 庆阳市 ; 2009 ; 88.4 ; % ; 31 ; 百分点 ; 比2月 ; actual",
    ),
    # what is made better, and by how much; a rate that has risen is no such thing
    _example(
        "2009年，新系统提升分拣效率30%以上，降低仓储成本15%，森林覆盖率提高到40%。",
        "分拣效率 ; 庆阳市 ; 2009 ;  ;  ; 30 ; % ;  ; actual",
        "仓储成本 ; 庆阳市 ; 2009 ;  ;  ; -15 ; % ;  ; actual",
        "森林覆盖率 ; 庆阳市 ; 2009 ; 40 ; % ;  ;  ;  ; actual",
    ),
    # from when on something holds is no figure; the same words tell one where nothing follows from it
    _example(
        "2009年，年加工量超过300万元的，按新增部分的50%给予扶持。",
        "新增部分扶持比例 ; 庆阳市 ; 2009 ; 50 ; % ;  ;  ;  ; target",
    ),
    _example("2009年，全市茶叶加工量超过300万吨。", "茶叶加工量 ; 庆阳市 ; 2009 ; 300 ; 万吨 ;  ;  ;  ; actual"),
    # the rate stands behind its figure
    _example(
        "2009年，进口净化设备享受6%的进口税率，节能灯按10%征收关税。",
        "进口净化设备进口税率 ; 庆阳市 ; 2009 ; 6 ; % ;  ;  ;  ; actual",
        "节能灯关税 ; 庆阳市 ; 2009 ; 10 ; % ;  ;  ;  ; actual",
    ),
    # who sets a standard is no part of its name
    _example(
        "2009年，民政局将城市低保标准由每月320元统一提高到370元。",
        "城市低保标准 ; 庆阳市 ; 2009 ; 370 ; 元 ;  ;  ;  ; actual",
        "城市低保标准 ; 庆阳市 ;  ; 320 ; 元 ;  ;  ;  ; actual",
    ),
    # what is counted stands behind all that is told of it
    _example(
        "到2012年，培育100家专注基础零部件、基础材料等领域的专精特新企业，新增35家以智能制造为主攻方向的领军企业。",
        "培育专精特新企业 ; 庆阳市 ; 2012 ; 100 ; 家 ;  ;  ;  ; target",
        "新增领军企业 ; 庆阳市 ; 2012 ; 35 ; 家 ;  ;  ;  ; target",
    ),
    # hours in round numbers, mottos, those of whom a share is told name nothing
    _example("2009年，全程只需3个多小时，市里提出“上台阶、创一流、翻一番”，受访企业中超过50%已复工。"),
    # who pays by a rate is no part of its name; what is of a kind lacks nothing
    _example("2009年，受让方按2%的税率缴纳契税。", "税率 ; 庆阳市 ; 2009 ; 2 ; % ;  ;  ;  ; actual"),
    _example(
        "2009年，全市引进新兴产业9个，其中7个不同领域的项目开工。",
        "引进新兴产业 ; 庆阳市 ; 2009 ; 9 ; 个 ;  ;  ;  ; actual",
    ),
    # what a price is for is no part of its name, and names nothing alone
    _example(
        "2009年，白菜卖到2元一斤，猪肉平均零售价格每公斤达到16.5元。",
        "猪肉平均零售价格 ; 庆阳市 ; 2009 ; 16.5 ; 元 ;  ;  ;  ; actual",
    ),
    # a round sum behind a verb of reaching; a group named after such a sum is none
    _example(
        "2009年，全市出口突破百亿元，打造千亿元产业集群。",
        "出口 ; 庆阳市 ; 2009 ; 100 ; 亿元 ;  ;  ;  ; actual",
    ),
    # how fast each of several has changed, itself changed
    _example(
        "1月份，全市蔬菜、水果价格同比分别上涨8.2%、3.1%，同比涨幅分别比上月扩大了1.4和0.6个百分点。",
        "蔬菜价格 ; 庆阳市 ; 2010-01 ;  ;  ; 8.2 ; % ; 同比 ; actual",
        "水果价格 ; 庆阳市 ; 2010-01 ;  ;  ; 3.1 ; % ; 同比 ; actual",
        "蔬菜价格同比涨幅 ; 庆阳市 ; 2010-01 ;  ;  ; 1.4 ; 百分点 ; 环比 ; actual",
        "水果价格同比涨幅 ; 庆阳市 ; 2010-01 ;  ;  ; 0.6 ; 百分点 ; 环比 ; actual",
    ),
    # an example before its class, and a class behind all members
    _example(
        "2009年，保洁等家政服务、衣着加工价格分别上涨3.0%、0.9%。",
        "家政服务价格 ; 庆阳市 ; 2009 ;  ;  ; 3 ; % ; 同比 ; actual",
        "衣着加工价格 ; 庆阳市 ; 2009 ;  ;  ; 0.9 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，理发、美容等价格分别上涨5%、3%。",
        "理发价格 ; 庆阳市 ; 2009 ;  ;  ; 5 ; % ; 同比 ; actual",
        "美容价格 ; 庆阳市 ; 2009 ;  ;  ; 3 ; % ; 同比 ; actual",
    ),
    # rates of progress share their owner; other rates are named in full
    _example(
        "2009年，全市纺织企业平均开工率92%，员工返岗率85%；森林覆盖率45%，入学率99%。",
        "纺织企业平均开工率 ; 庆阳市 ; 2009 ; 92 ; % ;  ;  ;  ; actual",
        "纺织企业员工返岗率 ; 庆阳市 ; 2009 ; 85 ; % ;  ;  ;  ; actual",
        "森林覆盖率 ; 庆阳市 ; 2009 ; 45 ; % ;  ;  ;  ; actual",
        "入学率 ; 庆阳市 ; 2009 ; 99 ; % ;  ;  ;  ; actual",
    ),
    # those of a whole by what holds of them
    _example(
        "2009年，全市有规模以上企业320家，其中年产值过亿元的56家，属于食品工业的有31家。",
        "规模以上企业 ; 庆阳市 ; 2009 ; 320 ; 家 ;  ;  ;  ; actual",
        "年产值过亿元的规模以上企业 ; 庆阳市 ; 2009 ; 56 ; 家 ;  ;  ;  ; actual",
        "食品工业的规模以上企业 ; 庆阳市 ; 2009 ; 31 ; 家 ;  ;  ;  ; actual",
    ),
    # an index has no unit
    _example(
        "2009年，全市企业景气指数为128.5，高于临界点。",
        "企业景气指数 ; 庆阳市 ; 2009 ; 128.5 ;  ;  ;  ;  ; actual",
    ),
    # a head alone is that of what the sentence speaks of
    _example(
        "2009年，全市苹果远销20多个国家，产值达12亿元。",
        "苹果产值 ; 庆阳市 ; 2009 ; 12 ; 亿元 ;  ;  ;  ; actual",
    ),
    # up to now; the month of the report; a time in brackets holds inside them
    _example(
        "从1月12日至今，全市新建蓄水池86座。",
        "新建蓄水池 ; 庆阳市 ; 2010-01-12/2010-02-20 ; 86 ; 座 ;  ;  ;  ; actual",
    ),
    _example(
        "1月份，全市用电量增长5%（去年1月下降2%），税收增长8%。",
        "用电量 ; 庆阳市 ; 2010-01 ;  ;  ; 5 ; % ; 同比 ; actual",
        "用电量 ; 庆阳市 ; 2009-01 ;  ;  ; -2 ; % ; 同比 ; actual",
        "税收 ; 庆阳市 ; 2010-01 ;  ;  ; 8 ; % ; 同比 ; actual",
    ),
    # what things counted are; what is called by letters and digits
    _example(
        "2009年，全市新引进企业30家，其中18家为外资企业；新建6座4A级景区，开通20个3G基站。",
        "新引进企业 ; 庆阳市 ; 2009 ; 30 ; 家 ;  ;  ;  ; actual",
        "外资企业 ; 庆阳市 ; 2009 ; 18 ; 家 ;  ;  ;  ; actual",
        "新建4A级景区 ; 庆阳市 ; 2009 ; 6 ; 座 ;  ;  ;  ; actual",
        "3G基站 ; 庆阳市 ; 2009 ; 20 ; 个 ;  ;  ;  ; actual",
    ),
    # whose they are, of a whole that is measured
    _example(
        "2009年，全市工业增加值131亿元，增长21%，其中，国有企业增长12%，股份制企业增长25%。",
        "工业增加值 ; 庆阳市 ; 2009 ; 131 ; 亿元 ; 21 ; % ; 同比 ; actual",
        "国有企业增加值 ; 庆阳市 ; 2009 ;  ;  ; 12 ; % ; 同比 ; actual",
        "股份制企业增加值 ; 庆阳市 ; 2009 ;  ;  ; 25 ; % ; 同比 ; actual",
    ),
    # how large things counted are is part of their name; what a plant makes has no returns of its own
    _example(
        "2009年，全市签约超亿元项目32个，超10亿元项目3个。",
        "签约超亿元项目 ; 庆阳市 ; 2009 ; 32 ; 个 ;  ;  ;  ; actual",
        "超10亿元项目 ; 庆阳市 ; 2009 ; 3 ; 个 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，该厂年产水泵20万套，年销售收入达3亿元。",
        "水泵年产量 ; 庆阳市 ; 2009 ; 20 ; 万套 ;  ;  ;  ; actual",
        "年销售收入 ; 庆阳市 ; 2009 ; 3 ; 亿元 ;  ;  ;  ; actual",
    ),
    # the kind of insurance and the unit are told once for all
    _example(
        "2009年，全市养老、医疗、失业保险参保人数分别达到12.3万、18.6万和8.8万人。",
        "养老保险参保人数 ; 庆阳市 ; 2009 ; 12.3 ; 万人 ;  ;  ;  ; actual",
        "医疗保险参保人数 ; 庆阳市 ; 2009 ; 18.6 ; 万人 ;  ;  ;  ; actual",
        "失业保险参保人数 ; 庆阳市 ; 2009 ; 8.8 ; 万人 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，全市本科上线2.1万人，上线率达37.5%，为企业挽回损失3200万元。",
        "本科上线 ; 庆阳市 ; 2009 ; 2.1 ; 万人 ;  ;  ;  ; actual",
        "本科上线率 ; 庆阳市 ; 2009 ; 37.5 ; % ;  ;  ;  ; actual",
        "挽回损失 ; 庆阳市 ; 2009 ; 3200 ; 万元 ;  ;  ;  ; actual",
    ),
    # a grant that a rule promises is one to come; one that was given is not
    _example(
        "对获评国家级的苹果企业，一次性奖励20万元。\n2009年，全县共发放苹果企业奖励300万元。",
        "获评国家级的苹果企业一次性奖励 ; 庆阳市 ;  ; 20 ; 万元 ;  ;  ;  ; target",
        "发放苹果企业奖励 ; 庆阳市 ; 2009 ; 300 ; 万元 ;  ;  ;  ; actual",
    ),
    # what grew year by year and how far it came; what is to be done counts nothing
    _example(
        "全县教育投入逐年增加，2009年达到三亿二千万元，比上年增长百分之十八点五。要坚决完成财政收入十二亿元的任务，抓好四件大事。",
        "教育投入 ; 庆阳市 ; 2009 ; 3.2 ; 亿元 ; 18.5 ; % ; 同比 ; actual",
        "财政收入 ; 庆阳市 ;  ; 12 ; 亿元 ;  ;  ;  ; target",
    ),
    # whose office is told of is no place; a rate of those counted that says it all; another currency
    _example(
        "2月18日，环县农博会开幕，甘肃省副省长王明致辞。会上共签约项目48个，交易额达5亿元，按平均汇率折算为8000万美元。2009年，全县出生人口3500人，出生率13.5‰。",
        "签约项目 ; 环县 ;  ; 48 ; 个 ;  ;  ;  ; actual",
        "签约项目交易额 ; 环县 ;  ; 5 ; 亿元 ;  ;  ;  ; actual",
        "出生人口 ; 环县 ; 2009 ; 3500 ; 人 ;  ;  ;  ; actual",
        "出生率 ; 环县 ; 2009 ; 13.5 ; ‰ ;  ;  ;  ; actual",
    ),
    # who says it may stand before the time that holds on; what is up to a day before any other time holds on, too
    _example(
        "2月18日，记者从市统计局获悉，2009年上半年，全市经济回升。完成生产总值180亿元，增长10.5%。其中，第一产业增加值完成30亿元，增长4%；第二产业90亿元，增长13%。",
        "生产总值 ; 庆阳市 ; 2009-H1 ; 180 ; 亿元 ; 10.5 ; % ; 同比 ; actual",
        "第一产业增加值 ; 庆阳市 ; 2009-H1 ; 30 ; 亿元 ; 4 ; % ; 同比 ; actual",
        "第二产业增加值 ; 庆阳市 ; 2009-H1 ; 90 ; 亿元 ; 13 ; % ; 同比 ; actual",
    ),
    _example(
        "“十五”期间，全市坚持绿色发展。淘汰燃煤锅炉320台，植树造林56万亩。2009年，全市新增绿地120公顷。",
        "淘汰燃煤锅炉 ; 庆阳市 ; 2001/2005 ; 320 ; 台 ;  ;  ;  ; actual",
        "植树造林 ; 庆阳市 ; 2001/2005 ; 56 ; 万亩 ;  ;  ;  ; actual",
        "新增绿地 ; 庆阳市 ; 2009 ; 120 ; 公顷 ;  ;  ;  ; actual",
    ),
    # what is expected is expected to the end of the sentence
    _example(
        "总投资6亿元的苹果深加工项目开工，建成后预计年产值9亿元，年纳税3000万元，可新增就业岗位400个。",
        "苹果深加工项目总投资 ; 庆阳市 ;  ; 6 ; 亿元 ;  ;  ;  ; actual",
        "苹果深加工项目年产值 ; 庆阳市 ;  ; 9 ; 亿元 ;  ;  ;  ; forecast",
        "苹果深加工项目年纳税 ; 庆阳市 ;  ; 3000 ; 万元 ;  ;  ;  ; forecast",
        "新增就业岗位 ; 庆阳市 ;  ; 400 ; 个 ;  ;  ;  ; forecast",
    ),
    # a village, a town and a zone by their own words; the kinds of towns and zones are no places
    _example(
        "曲子镇双桥村地处山区。2009年，全村人均纯收入3100元。曲子镇党委书记王明说，全镇种植苹果2.1万亩。\n2009年，城镇新增就业3.2万人，民航机场旅客增长8%。",
        "人均纯收入 ; 双桥村 ; 2009 ; 3100 ; 元 ;  ;  ;  ; actual",
        "种植苹果 ; 曲子镇 ; 2009 ; 2.1 ; 万亩 ;  ;  ;  ; actual",
        "城镇新增就业 ; 庆阳市 ; 2009 ; 3.2 ; 万人 ;  ;  ;  ; actual",
        "民航机场旅客 ; 庆阳市 ; 2009 ;  ;  ; 8 ; % ; 同比 ; actual",
    ),
    _example(
        "长庆新区去年引进企业80家。截至1月末，新区贷款余额35亿元。",
        "引进企业 ; 长庆新区 ; 2009 ; 80 ; 家 ;  ;  ;  ; actual",
        "贷款余额 ; 长庆新区 ; 2010-01 ; 35 ; 亿元 ;  ;  ;  ; actual",
    ),
    # members share what is measured, also behind a colon; institutions have their pupils
    _example(
        "2009年，全市粮食播种面积620万亩，其中小麦210万亩，玉米180万亩。主要产品产量：原油358万吨，增长9%；水泥56万吨，下降3%。",
        "粮食播种面积 ; 庆阳市 ; 2009 ; 620 ; 万亩 ;  ;  ;  ; actual",
        "小麦播种面积 ; 庆阳市 ; 2009 ; 210 ; 万亩 ;  ;  ;  ; actual",
        "玉米播种面积 ; 庆阳市 ; 2009 ; 180 ; 万亩 ;  ;  ;  ; actual",
        "原油产量 ; 庆阳市 ; 2009 ; 358 ; 万吨 ; 9 ; % ; 同比 ; actual",
        "水泥产量 ; 庆阳市 ; 2009 ; 56 ; 万吨 ; -3 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，全市有普通高中28所，在校学生6.2万人；牧业小区发展到86个，新增21个。城镇、农村居民人均可支配收入分别增长8%和9%。",
        "普通高中 ; 庆阳市 ; 2009 ; 28 ; 所 ;  ;  ;  ; actual",
        "普通高中在校学生 ; 庆阳市 ; 2009 ; 6.2 ; 万人 ;  ;  ;  ; actual",
        "牧业小区 ; 庆阳市 ; 2009 ; 86 ; 个 ;  ;  ;  ; actual",
        "新增牧业小区 ; 庆阳市 ; 2009 ; 21 ; 个 ;  ;  ;  ; actual",
        "城镇居民人均可支配收入 ; 庆阳市 ; 2009 ;  ;  ; 8 ; % ; 同比 ; actual",
        "农村居民人均可支配收入 ; 庆阳市 ; 2009 ;  ;  ; 9 ; % ; 同比 ; actual",
    ),
    # goals reached by each of those told; a mean of years is a row of its own; whom a grant goes to
    _example(
        "2009年，全市财政收入41亿元，同比增收3亿元，增长7.9%，年均增长6.5%。接待游客180万人次，旅游收入6亿元，分别完成年度目标的92%和88%。",
        "财政收入 ; 庆阳市 ; 2009 ; 41 ; 亿元 ; 3 ; 亿元 ; 同比 ; actual",
        "财政收入 ; 庆阳市 ; 2009 ;  ;  ; 7.9 ; % ; 同比 ; actual",
        "财政收入 ; 庆阳市 ; 2009 ;  ;  ; 6.5 ; % ; 年均 ; actual",
        "接待游客 ; 庆阳市 ; 2009 ; 180 ; 万人次 ;  ;  ;  ; actual",
        "旅游收入 ; 庆阳市 ; 2009 ; 6 ; 亿元 ;  ;  ;  ; actual",
        "接待游客完成年度目标比重 ; 庆阳市 ; 2009 ; 92 ; % ;  ;  ;  ; actual",
        "旅游收入完成年度目标比重 ; 庆阳市 ; 2009 ; 88 ; % ;  ;  ;  ; actual",
    ),
    _example(
        "对新引进的顶尖人才给予最高200万元安家补贴。",
        "新引进的顶尖人才安家补贴 ; 庆阳市 ;  ; 200 ; 万元 ;  ;  ;  ; target",
    ),
    # who is judged where; cases settled on the spot have no audience; all of those counted have done it
    _example(
        "2009年，环县法院受理案件812件，现场调处纠纷58起，案件平均审理周期46天。全市39个断面全部达到三类水质。",
        "受理案件 ; 环县 ; 2009 ; 812 ; 件 ;  ;  ;  ; actual",
        "调处纠纷 ; 环县 ; 2009 ; 58 ; 起 ;  ;  ;  ; actual",
        "案件平均审理周期 ; 环县 ; 2009 ; 46 ; 天 ;  ;  ;  ; actual",
        "达到三类水质的断面 ; 庆阳市 ; 2009 ; 39 ; 个 ;  ;  ;  ; actual",
    ),
    # what is said of those pointed at by their number; what an accident cost; who handles cases is no part of their name
    _example(
        "2009年，全市公安机关共立刑事案件3200起，下降6%。发生交通事故180起，死亡46人，直接财产损失90万元，三项指标同比分别下降9%、12%和7%。",
        "立刑事案件 ; 庆阳市 ; 2009 ; 3200 ; 起 ; -6 ; % ; 同比 ; actual",
        "发生交通事故 ; 庆阳市 ; 2009 ; 180 ; 起 ; -9 ; % ; 同比 ; actual",
        "交通事故死亡人数 ; 庆阳市 ; 2009 ; 46 ; 人 ; -12 ; % ; 同比 ; actual",
        "交通事故直接财产损失 ; 庆阳市 ; 2009 ; 90 ; 万元 ; -7 ; % ; 同比 ; actual",
    ),
    # several places with one indicator
    _example(
        "2009年，西峰区、环县和华池县财政收入分别达到6亿元、3亿元和2亿元，增长20%、15%和11%。",
        "财政收入 ; 西峰区 ; 2009 ; 6 ; 亿元 ; 20 ; % ; 同比 ; actual",
        "财政收入 ; 环县 ; 2009 ; 3 ; 亿元 ; 15 ; % ; 同比 ; actual",
        "财政收入 ; 华池县 ; 2009 ; 2 ; 亿元 ; 11 ; % ; 同比 ; actual",
    ),
    # what a sum goes to, behind the number of things or in the next clause; no more than that it was spent names nothing
    _example(
        "2009年，全市投入1.3亿元完成86所中小学校舍改造，投入2000万元，实施农村饮水工程；去年又投入800万元，成效明显。",
        "中小学校舍改造投入 ; 庆阳市 ; 2009 ; 1.3 ; 亿元 ;  ;  ;  ; actual",
        "中小学校舍改造 ; 庆阳市 ; 2009 ; 86 ; 所 ;  ;  ;  ; actual",
        "实施农村饮水工程投入 ; 庆阳市 ; 2009 ; 2000 ; 万元 ;  ;  ;  ; actual",
    ),
    # groups of people and herds share what is counted; a home and its size; ends that are no broken words
    _example(
        "2009年，全市高考报名人数2.1万人，其中文史类0.8万人。大牲畜存栏52万头，其中奶牛6万头。新建保障房1460套、12万平方米，达成就业意向6700人，不良贷款率2.1%。",
        "高考报名人数 ; 庆阳市 ; 2009 ; 2.1 ; 万人 ;  ;  ;  ; actual",
        "文史类报名人数 ; 庆阳市 ; 2009 ; 0.8 ; 万人 ;  ;  ;  ; actual",
        "大牲畜存栏 ; 庆阳市 ; 2009 ; 52 ; 万头 ;  ;  ;  ; actual",
        "奶牛存栏 ; 庆阳市 ; 2009 ; 6 ; 万头 ;  ;  ;  ; actual",
        "新建保障房 ; 庆阳市 ; 2009 ; 1460 ; 套 ;  ;  ;  ; actual",
        "新建保障房面积 ; 庆阳市 ; 2009 ; 12 ; 万平方米 ;  ;  ;  ; actual",
        "就业意向 ; 庆阳市 ; 2009 ; 6700 ; 人 ;  ;  ;  ; actual",
        "不良贷款率 ; 庆阳市 ; 2009 ; 2.1 ; % ;  ;  ;  ; actual",
    ),
    # 全年 of a goal is no time; what is drafted stays a target beside 比上年
    _example(
        "截至1月末，全市新增就业2600人，完成全年任务的9%，发放贷款3亿元。2010年财政支出拟安排90亿元，比上年增加8亿元。其中：教育支出21亿元。",
        "新增就业 ; 庆阳市 ; 2010-01 ; 2600 ; 人 ;  ;  ;  ; actual",
        "新增就业完成全年任务比重 ; 庆阳市 ; 2010-01 ; 9 ; % ;  ;  ;  ; actual",
        "发放贷款 ; 庆阳市 ; 2010-01 ; 3 ; 亿元 ;  ;  ;  ; actual",
        "财政支出 ; 庆阳市 ; 2010 ; 90 ; 亿元 ; 8 ; 亿元 ; 同比 ; target",
        "教育支出 ; 庆阳市 ; 2010 ; 21 ; 亿元 ;  ;  ;  ; target",
    ),
    # how much each gets, by a standard; a dateline is no part of a name
    _example(
        "本报庆阳讯（记者 王明）“全市去年生产总值386亿元。”对新招用农民工的企业，按每人1000元的标准给予一次性就业补贴。",
        "生产总值 ; 庆阳市 ; 2009 ; 386 ; 亿元 ;  ;  ;  ; actual",
        "新招用农民工的企业就业补贴 ; 庆阳市 ; 2009 ; 1000 ; 元 ;  ;  ;  ; target",
    ),
    # a time behind a dateline holds on, across paragraphs also in an article that says nothing of when it was written
    Example(
        Observation,
        "阳明区经济工作回眸\n本报讯 1998年，阳明区经济保持了较快增长。全区国内生产总值完成12.6亿元。\n农业迈出新步伐。全区奶牛存栏3100头。",
        (
            "国内生产总值 ; 阳明区 ; 1998 ; 12.6 ; 亿元 ;  ;  ;  ; actual",
            "奶牛存栏 ; 阳明区 ; 1998 ; 3100 ; 头 ;  ;  ;  ; actual",
        ),
    ),
    # places named before the values; what is told of both goods and people; a village behind its street
    _example(
        "2009年，全市完成交通投资98亿元，其中环县、华池县投资列前两位，分别为12亿元和9亿元。公路客货运量分别为680万人和1300万吨。",
        "交通投资 ; 庆阳市 ; 2009 ; 98 ; 亿元 ;  ;  ;  ; actual",
        "交通投资 ; 环县 ; 2009 ; 12 ; 亿元 ;  ;  ;  ; actual",
        "交通投资 ; 华池县 ; 2009 ; 9 ; 亿元 ;  ;  ;  ; actual",
        "公路客运量 ; 庆阳市 ; 2009 ; 680 ; 万人 ;  ;  ;  ; actual",
        "公路货运量 ; 庆阳市 ; 2009 ; 1300 ; 万吨 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，这个市完成生产总值386亿元。曲子镇双桥村户均存款8万元。\n在环县，农户种植苹果2万亩。",
        "生产总值 ; 庆阳市 ; 2009 ; 386 ; 亿元 ;  ;  ;  ; actual",
        "户均存款 ; 双桥村 ; 2009 ; 8 ; 万元 ;  ;  ;  ; actual",
        "农户种植苹果 ; 环县 ; 2009 ; 2 ; 万亩 ;  ;  ;  ; actual",
    ),
    # a time that only says when a value was reached does not hold on
    _example(
        "全市小学入学率由2002年的90%提高到2007年的98.6%。西峰区有中小学217所，草场84万亩，其中可利用草场78万亩；耕地10万亩。",
        "小学入学率 ; 庆阳市 ; 2002 ; 90 ; % ;  ;  ;  ; actual",
        "小学入学率 ; 庆阳市 ; 2007 ; 98.6 ; % ;  ;  ;  ; actual",
        "中小学 ; 西峰区 ;  ; 217 ; 所 ;  ;  ;  ; actual",
        "草场 ; 西峰区 ;  ; 84 ; 万亩 ;  ;  ;  ; actual",
        "可利用草场 ; 西峰区 ;  ; 78 ; 万亩 ;  ;  ;  ; actual",
        "耕地 ; 西峰区 ;  ; 10 ; 万亩 ;  ;  ;  ; actual",
    ),
    # prices by kind and by side, and what they add to the whole
    _example(
        "2009年，全市居民消费价格总水平上涨2.2%，分城乡看，城市上涨2.1%，农村上涨1.6%。食品类价格上涨3.1%，居住类上涨1.7%。",
        "居民消费价格总水平 ; 庆阳市 ; 2009 ;  ;  ; 2.2 ; % ; 同比 ; actual",
        "城市居民消费价格 ; 庆阳市 ; 2009 ;  ;  ; 2.1 ; % ; 同比 ; actual",
        "农村居民消费价格 ; 庆阳市 ; 2009 ;  ;  ; 1.6 ; % ; 同比 ; actual",
        "食品类价格 ; 庆阳市 ; 2009 ;  ;  ; 3.1 ; % ; 同比 ; actual",
        "居住类价格 ; 庆阳市 ; 2009 ;  ;  ; 1.7 ; % ; 同比 ; actual",
    ),
    # a subsidy by household and by sum; how often it is paid is no part of its name
    _example(
        "2009年，全市发放廉租住房补贴1.1万户、2460万元，寄宿生补助标准为每生每学期500元，新开工安置房2800套，基本建成1900套。",
        "发放廉租住房补贴 ; 庆阳市 ; 2009 ; 1.1 ; 万户 ;  ;  ;  ; actual",
        "发放廉租住房补贴 ; 庆阳市 ; 2009 ; 2460 ; 万元 ;  ;  ;  ; actual",
        "寄宿生补助标准 ; 庆阳市 ; 2009 ; 500 ; 元 ;  ;  ;  ; actual",
        "新开工安置房 ; 庆阳市 ; 2009 ; 2800 ; 套 ;  ;  ;  ; actual",
        "建成安置房 ; 庆阳市 ; 2009 ; 1900 ; 套 ;  ;  ;  ; actual",
    ),
    # one sum for each of several places; who came from where is none
    _example(
        "2009年，环县、华池县和正宁县设立风险补偿基金各3000万元。参会的有来自环县、华池县各5人。",
        "风险补偿基金 ; 环县 ; 2009 ; 3000 ; 万元 ;  ;  ;  ; actual",
        "风险补偿基金 ; 华池县 ; 2009 ; 3000 ; 万元 ;  ;  ;  ; actual",
        "风险补偿基金 ; 正宁县 ; 2009 ; 3000 ; 万元 ;  ;  ;  ; actual",
    ),
    # those behind a colon by what they are ranked by; a rank among places counts none
    _example(
        "2009年，全市接待游客180万人次，在全省14个市州中排名第五。接待人数居前三位的是：环县52万人次、华池县30万人次和正宁县21万人次。",
        "接待游客 ; 庆阳市 ; 2009 ; 180 ; 万人次 ;  ;  ;  ; actual",
        "接待人数 ; 环县 ; 2009 ; 52 ; 万人次 ;  ;  ;  ; actual",
        "接待人数 ; 华池县 ; 2009 ; 30 ; 万人次 ;  ;  ;  ; actual",
        "接待人数 ; 正宁县 ; 2009 ; 21 ; 万人次 ;  ;  ;  ; actual",
    ),
    # things called too generally keep what is done to them; how long people live; homes made better are counted
    _example(
        "2009年，集中开工的11个项目总投资63亿元。人均预期寿命74.2岁，改善农房1800户。",
        "集中开工项目 ; 庆阳市 ; 2009 ; 11 ; 个 ;  ;  ;  ; actual",
        "集中开工项目总投资 ; 庆阳市 ; 2009 ; 63 ; 亿元 ;  ;  ;  ; actual",
        "人均预期寿命 ; 庆阳市 ; 2009 ; 74.2 ; 岁 ;  ;  ;  ; actual",
        "改善农房 ; 庆阳市 ; 2009 ; 1800 ; 户 ;  ;  ;  ; actual",
    ),
    # what each gets of what the clause before names; members by a condition are of the whole told before
    _example(
        "对新建护理型床位，每张给予一次性建设补贴1.5万元。2009年，县属重点企业中，产值增幅在30%以上的有21户，产值下降的9户。",
        "新建护理型床位建设补贴 ; 庆阳市 ;  ; 1.5 ; 万元 ;  ;  ;  ; target",
        "产值增幅在30%以上的县属重点企业 ; 庆阳市 ; 2009 ; 21 ; 户 ;  ;  ;  ; actual",
        "产值下降的县属重点企业 ; 庆阳市 ; 2009 ; 9 ; 户 ;  ;  ;  ; actual",
    ),
    # a company that speaks of itself and of no division
    Example(
        Observation,
        "陇源机械集团扭亏为盈\n1月16日，庆阳陇源机械集团公司召开职代会。2009年，公司实现利润1260万元，公司投入技改资金4200万元。",
        (
            "利润 ; 庆阳陇源机械集团公司 ; 2009 ; 1260 ; 万元 ;  ;  ;  ; actual",
            "投入技改资金 ; 庆阳陇源机械集团公司 ; 2009 ; 4200 ; 万元 ;  ;  ;  ; actual",
        ),
        published="2010-01-17",
    ),
    # markets and parts of a whole have what is measured of their like; changes of several places
    _example(
        "2009年，全市完成生产总值386亿元，可比增长14.8%，其中市属部分28亿元，增长17%。城镇市场零售额52亿元，增长12%；乡村市场16亿元，增长13%。",
        "生产总值 ; 庆阳市 ; 2009 ; 386 ; 亿元 ; 14.8 ; % ; 同比 ; actual",
        "市属生产总值 ; 庆阳市 ; 2009 ; 28 ; 亿元 ; 17 ; % ; 同比 ; actual",
        "城镇市场零售额 ; 庆阳市 ; 2009 ; 52 ; 亿元 ; 12 ; % ; 同比 ; actual",
        "乡村市场零售额 ; 庆阳市 ; 2009 ; 16 ; 亿元 ; 13 ; % ; 同比 ; actual",
    ),
    _example(
        "2009年，全市财政收入41亿元，增长9%。环县、华池县分别增长8%和11%。“十一五”期间全市计划搬迁3500户、15000人。",
        "财政收入 ; 庆阳市 ; 2009 ; 41 ; 亿元 ; 9 ; % ; 同比 ; actual",
        "财政收入 ; 环县 ; 2009 ;  ;  ; 8 ; % ; 同比 ; actual",
        "财政收入 ; 华池县 ; 2009 ;  ;  ; 11 ; % ; 同比 ; actual",
        "搬迁 ; 庆阳市 ; 2006/2010 ; 3500 ; 户 ;  ;  ;  ; target",
        "搬迁 ; 庆阳市 ; 2006/2010 ; 15000 ; 人 ;  ;  ;  ; target",
    ),
    # what a sum spent pays for stands in the next clause; pupils by head and by sum; what is to be
    _example(
        "2009年，全市投入资金5800万元，改造中小学危房2.3万平方米，学生资助7.6万人次、6120万元。按照规划，2010年全市将脱贫1.1万人。",
        "改造中小学危房投入资金 ; 庆阳市 ; 2009 ; 5800 ; 万元 ;  ;  ;  ; actual",
        "改造中小学危房 ; 庆阳市 ; 2009 ; 2.3 ; 万平方米 ;  ;  ;  ; actual",
        "学生资助 ; 庆阳市 ; 2009 ; 7.6 ; 万人次 ;  ;  ;  ; actual",
        "学生资助 ; 庆阳市 ; 2009 ; 6120 ; 万元 ;  ;  ;  ; actual",
        "脱贫人数 ; 庆阳市 ; 2010 ; 1.1 ; 万人 ;  ;  ;  ; target",
    ),
    # areas share what grows on them, not what is done; examples before what they are of; the same of another level
    _example(
        "2009年，全市粮食播种面积31万亩，总产量12万吨。苹果、黄花菜等特色作物面积9万亩。新增省级龙头企业2家，市级5家。",
        "粮食播种面积 ; 庆阳市 ; 2009 ; 31 ; 万亩 ;  ;  ;  ; actual",
        "粮食总产量 ; 庆阳市 ; 2009 ; 12 ; 万吨 ;  ;  ;  ; actual",
        "特色作物面积 ; 庆阳市 ; 2009 ; 9 ; 万亩 ;  ;  ;  ; actual",
        "新增省级龙头企业 ; 庆阳市 ; 2009 ; 2 ; 家 ;  ;  ;  ; actual",
        "新增市级龙头企业 ; 庆阳市 ; 2009 ; 5 ; 家 ;  ;  ;  ; actual",
    ),
    # who does it is no part of what is counted; what comes of something is expected to the end, whatever has been done
    _example(
        "2009年，稽查部门检查纳税人1560户，“12345”热线接听咨询电话19万个。石油装备园已完成投资5亿元，预计全部投产后年产值可达40亿元，可实现税收1.8亿元。",
        "检查纳税人 ; 庆阳市 ; 2009 ; 1560 ; 户 ;  ;  ;  ; actual",
        "接听咨询电话 ; 庆阳市 ; 2009 ; 19 ; 万个 ;  ;  ;  ; actual",
        "石油装备园投资 ; 庆阳市 ; 2009 ; 5 ; 亿元 ;  ;  ;  ; actual",
        "年产值 ; 庆阳市 ;  ; 40 ; 亿元 ;  ;  ;  ; forecast",
        "税收 ; 庆阳市 ;  ; 1.8 ; 亿元 ;  ;  ;  ; forecast",
    ),
    # a town by its short name
    _example(
        "彭原镇镇长王明发言。王明说，彭原已关停小作坊73家。",
        "关停小作坊 ; 彭原镇 ;  ; 73 ; 家 ;  ;  ;  ; actual",
    ),
    # a goal in marks is one, what is done towards it is not; what follows from a 将 in the clause before is aimed at
    _example(
        "2009年，全市按照“供水普及率达到60%”的目标，新建水厂12座。2010年全市将扩大管网，供水普及率达75%。",
        "供水普及率 ; 庆阳市 ; 2009 ; 60 ; % ;  ;  ;  ; target",
        "新建水厂 ; 庆阳市 ; 2009 ; 12 ; 座 ;  ;  ;  ; actual",
        "供水普及率 ; 庆阳市 ; 2010 ; 75 ; % ;  ;  ;  ; target",
    ),
    # a day on which things begin is theirs; the same sum twice over beside one another is two figures
    _example(
        "西峰区19日举行2010年上半年重点项目集中签约活动，共签约项目41个，总投资93亿元；开工道路、供水等项目27个、总投资93亿元。",
        "签约项目 ; 西峰区 ; 2010-02-19 ; 41 ; 个 ;  ;  ;  ; actual",
        "签约项目总投资 ; 西峰区 ; 2010-02-19 ; 93 ; 亿元 ;  ;  ;  ; actual",
        "道路、供水等项目 ; 西峰区 ; 2010-02-19 ; 27 ; 个 ;  ;  ;  ; actual",
        "道路、供水等项目总投资 ; 西峰区 ; 2010-02-19 ; 93 ; 亿元 ;  ;  ;  ; actual",
    ),
    # months that have passed are of the year before; since a month is up to now; a day at one end, a month at the other
    _example(
        "前11个月，全市工业增加值增长3.2%。今年1月以来，全市破获案件132起。",
        "工业增加值 ; 庆阳市 ; 2009-01/2009-11 ;  ;  ; 3.2 ; % ; 同比 ; actual",
        "破获案件 ; 庆阳市 ; 2010-01/2010-02 ; 132 ; 起 ;  ;  ;  ; actual",
    ),
    _example(
        "自3月1日至6月底，将为个体工商户减税3亿元。第一批次为4月12日至5月12日，发放餐饮券6.5万张。",
        "个体工商户减税 ; 庆阳市 ; 2010-03/2010-06 ; 3 ; 亿元 ;  ;  ;  ; target",
        "发放餐饮券 ; 庆阳市 ; 2010-04-12/2010-05-12 ; 6.5 ; 万张 ;  ;  ;  ; target",
    ),
    # examples of places, places that something is done to and where somebody is from are no subjects
    _example(
        "环县、华池县等6个县投入公交车320辆。涉及正宁县、宁县、合水县搬迁群众2.3万人。",
        "投入公交车 ; 庆阳市 ;  ; 320 ; 辆 ;  ;  ;  ; actual",
        "正宁县、宁县、合水县搬迁群众 ; 庆阳市 ;  ; 2.3 ; 万人 ;  ;  ;  ; actual",
    ),
    _example(
        "德国对甘肃实际投资3.4亿美元。全市现有确诊病例7例（中国公民6例）。",
        "德国对甘肃实际投资 ; 庆阳市 ;  ; 3.4 ; 亿美元 ;  ;  ;  ; actual",
        "现有确诊病例 ; 庆阳市 ;  ; 7 ; 例 ;  ;  ;  ; actual",
        "中国公民 ; 庆阳市 ;  ; 6 ; 例 ;  ;  ;  ; actual",
    ),
    # members by place alone, of those named before; which of those who fell ill
    _example(
        "2月18日，全市新增境外输入疑似病例5例，其中智利输入2例，新增无症状感染者3例；在院治疗6例。本地确诊病例中，环县47例、宁县36例；死亡病例中，环县3例。截至2月19日，全市累计出院128例。",
        "新增境外输入疑似病例 ; 庆阳市 ; 2010-02-18 ; 5 ; 例 ;  ;  ;  ; actual",
        "智利输入疑似病例 ; 庆阳市 ; 2010-02-18 ; 2 ; 例 ;  ;  ;  ; actual",
        "新增无症状感染者 ; 庆阳市 ; 2010-02-18 ; 3 ; 例 ;  ;  ;  ; actual",
        "在院治疗 ; 庆阳市 ; 2010-02-18 ; 6 ; 例 ;  ;  ;  ; actual",
        "本地确诊病例 ; 环县 ; 2010-02-18 ; 47 ; 例 ;  ;  ;  ; actual",
        "本地确诊病例 ; 宁县 ; 2010-02-18 ; 36 ; 例 ;  ;  ;  ; actual",
        "死亡病例 ; 环县 ; 2010-02-18 ; 3 ; 例 ;  ;  ;  ; actual",
        "累计出院 ; 庆阳市 ; 2010-02-19 ; 128 ; 例 ;  ;  ;  ; actual",
    ),
    # a verb holds for the list behind it; what people were punished with
    _example(
        "目前，全市在编儿科医生214人，护士186人，药师95人。2009年，42名干部因漏报被暂缓任用，3人被移送司法机关。",
        "在编儿科医生 ; 庆阳市 ; 2010-02-20 ; 214 ; 人 ;  ;  ;  ; actual",
        "在编护士 ; 庆阳市 ; 2010-02-20 ; 186 ; 人 ;  ;  ;  ; actual",
        "在编药师 ; 庆阳市 ; 2010-02-20 ; 95 ; 人 ;  ;  ;  ; actual",
        "因漏报暂缓任用的干部 ; 庆阳市 ; 2009 ; 42 ; 名 ;  ;  ;  ; actual",
        "移送司法机关人数 ; 庆阳市 ; 2009 ; 3 ; 人 ;  ;  ;  ; actual",
    ),
    # a name in marks ends where the marks end; what leads from a value of today aims at the next
    _example(
        "截至2月19日，全市356家“四上企业”已复工204家。今年，入学率要从目前的91%提高到95%，覆盖率达到82%。",
        "四上企业 ; 庆阳市 ; 2010-02-19 ; 356 ; 家 ;  ;  ;  ; actual",
        "四上企业已复工 ; 庆阳市 ; 2010-02-19 ; 204 ; 家 ;  ;  ;  ; actual",
        "入学率 ; 庆阳市 ; 2010 ; 95 ; % ;  ;  ;  ; target",
        "入学率 ; 庆阳市 ;  ; 91 ; % ;  ;  ;  ; actual",
        "覆盖率 ; 庆阳市 ; 2010 ; 82 ; % ;  ;  ;  ; target",
    ),
    # whose cases they are is no part of the name, where those sit is their place; a body and a year open a paragraph
    _example(
        "环县纪委2009年集中整治“吃拿卡要”，聚焦重点领域。共排查线索834件，初核612件，组织处理23人，移送司法机关处理7人。庆阳市纪委2009年全年立案643件645人。",
        "排查线索 ; 环县 ; 2009 ; 834 ; 件 ;  ;  ;  ; actual",
        "初核线索 ; 环县 ; 2009 ; 612 ; 件 ;  ;  ;  ; actual",
        "组织处理人数 ; 环县 ; 2009 ; 23 ; 人 ;  ;  ;  ; actual",
        "移送司法机关处理人数 ; 环县 ; 2009 ; 7 ; 人 ;  ;  ;  ; actual",
        "立案 ; 庆阳市 ; 2009 ; 643 ; 件 ;  ;  ;  ; actual",
        "立案 ; 庆阳市 ; 2009 ; 645 ; 人 ;  ;  ;  ; actual",
    ),
    # what is told of on a day is not of that day; an aim that something is done for is none of the figure
    _example(
        "另据当天的庆阳市中级人民法院工作报告透露，去年全市审结案件1246件。以创建园林城市为目标，全市安排绿化项目54项。",
        "审结案件 ; 庆阳市 ; 2009 ; 1246 ; 件 ;  ;  ;  ; actual",
        "绿化项目 ; 庆阳市 ; 2009 ; 54 ; 项 ;  ;  ;  ; actual",
    ),
    # what people work at comes from nowhere; what things have passed; who pays and for whom it is done are no names
    _example(
        "2009年，全市民营企业达到2.3万家，从业人员31.2万人，23个农产品通过无公害认证。市担保中心去年为412家中小企业担保贷款9.6亿元。",
        "民营企业 ; 庆阳市 ; 2009 ; 2.3 ; 万家 ;  ;  ;  ; actual",
        "民营企业从业人员 ; 庆阳市 ; 2009 ; 31.2 ; 万人 ;  ;  ;  ; actual",
        "通过无公害认证的农产品 ; 庆阳市 ; 2009 ; 23 ; 个 ;  ;  ;  ; actual",
        "担保贷款 ; 庆阳市 ; 2009 ; 9.6 ; 亿元 ;  ;  ;  ; actual",
    ),
    # branches called 行业 are measured like the whole; a time before a zone is none of its name
    _example(
        "2009年，全市完成工业增加值140.6亿元，其中，石化行业增长9.2%。今年，庆阳经济开发区新增就业1150人。",
        "工业增加值 ; 庆阳市 ; 2009 ; 140.6 ; 亿元 ;  ;  ;  ; actual",
        "石化行业增加值 ; 庆阳市 ; 2009 ;  ;  ; 9.2 ; % ; 同比 ; actual",
        "新增就业 ; 庆阳经济开发区 ; 2010 ; 1150 ; 人 ;  ;  ;  ; actual",
    ),
    # a text without a date is of the year after the one that it reports on
    Example(
        Observation,
        _HEAD + "2004年，全市农业龙头企业发展到68家。去年新建水厂12座。今年，全市计划造林8万亩。",
        (
            "农业龙头企业 ; 庆阳市 ; 2004 ; 68 ; 家 ;  ;  ;  ; actual",
            "新建水厂 ; 庆阳市 ; 2004 ; 12 ; 座 ;  ;  ;  ; actual",
            "造林 ; 庆阳市 ; 2005 ; 8 ; 万亩 ;  ;  ;  ; target",
        ),
        published="",
    ),
    # of one that names a later year, or none whose figures are told, nothing is concluded
    Example(
        Observation,
        _HEAD + "2004年，全市新建水厂12座。2006年5月，第二批水厂开工。今年，全市计划造林8万亩。",
        ("新建水厂 ; 庆阳市 ; 2004 ; 12 ; 座 ;  ;  ;  ; actual", "造林 ; 庆阳市 ;  ; 8 ; 万亩 ;  ;  ;  ; target"),
        published="",
    ),
    # what a year aims at is told as it begins: it is this year
    Example(
        Observation,
        _HEAD
        + "过去的一年，全市完成工业增加值72亿元。2011年全市主要预期目标是：工业增加值增长15%。今年，全市要新建敬老院8所。",
        (
            "工业增加值 ; 庆阳市 ; 2010 ; 72 ; 亿元 ;  ;  ;  ; actual",
            "工业增加值 ; 庆阳市 ; 2011 ;  ;  ; 15 ; % ; 同比 ; target",
            "新建敬老院 ; 庆阳市 ; 2011 ; 8 ; 所 ;  ;  ;  ; target",
        ),
        published="",
    ),
    # an honour says nothing of what is counted further on; so many offices are no part of what they have
    _example(
        "2009年，北石窟寺被评为4A级景区，成为全市第二家4A级景区，A级景区达到12家，旅游从业人员2.3万人。14个林业局的43个项目开工。",
        "A级景区 ; 庆阳市 ; 2009 ; 12 ; 家 ;  ;  ;  ; actual",
        "旅游从业人员 ; 庆阳市 ; 2009 ; 2.3 ; 万人 ;  ;  ;  ; actual",
        "项目开工 ; 庆阳市 ; 2009 ; 43 ; 个 ;  ;  ;  ; actual",
    ),
    _example(
        "2009年，全市还有5个贫困村、1203户尚未脱贫。",
        "贫困村 ; 庆阳市 ; 2009 ; 5 ; 个 ;  ;  ;  ; actual",
        "尚未脱贫 ; 庆阳市 ; 2009 ; 1203 ; 户 ;  ;  ;  ; actual",
    ),
    # a zone whose name holds 与 where the headline names it; a part of it has its area, and 该片区 is that part
    Example(
        Observation,
        "庆阳能源与生态经济试验区启航\n中新社庆阳3月27日电　庆阳能源与生态经济试验区建设动员活动3月27日举行，开工项目投资总额460亿元。\n"
        "其中，马莲河片区总面积约31平方公里。当日，该片区签约项目14个。",
        (
            "项目投资总额 ; 庆阳能源与生态经济试验区 ; 2020-03-27 ; 460 ; 亿元 ;  ;  ;  ; actual",
            "马莲河片区总面积 ; 马莲河片区 ; 2020-03-27 ; 31 ; 平方公里 ;  ;  ;  ; actual",
            "签约项目 ; 马莲河片区 ; 2020-03-27 ; 14 ; 个 ;  ;  ;  ; actual",
        ),
        published="2020-03-27",
    ),
    # 今年度 is this year; 省级 is no 省; what a figure said again is dated by dates it
    _example(
        "全市已建成5G基站492个。今年度全市将向环县调水0.3亿立方米。甘肃省级财政专项扶贫资金68亿元。\n截至1月底，全市已建成5G基站492个。",
        "已建成5G基站 ; 庆阳市 ; 2010-01 ; 492 ; 个 ;  ;  ;  ; actual",
        "向环县调水 ; 庆阳市 ; 2010 ; 0.3 ; 亿立方米 ;  ;  ;  ; target",
        "省级财政专项扶贫资金 ; 甘肃省 ; 2010 ; 68 ; 亿元 ;  ;  ;  ; target",
    ),
    # a run of years that the first clause tells holds for its sentence, one in the title of a document does not; crops and what an acre yields
    _example(
        "全市“十一五”期间新建核桃林6万亩，亩产150公斤，改造水渠68公里。",
        "新建核桃林 ; 庆阳市 ; 2006/2010 ; 6 ; 万亩 ;  ;  ;  ; actual",
        "核桃林亩产 ; 庆阳市 ; 2006/2010 ; 150 ; 公斤 ;  ;  ;  ; actual",
        "改造水渠 ; 庆阳市 ; 2006/2010 ; 68 ; 公里 ;  ;  ;  ; actual",
    ),
    _example(
        "刚刚发布的《庆阳市2011-2015年林业规划》显示，全市有林场12个。",
        "林场 ; 庆阳市 ;  ; 12 ; 个 ;  ;  ;  ; actual",
    ),
    # those whom something reaches are told with what reaches them, one after the other; an unknown time of a forecast is this year
    _example(
        "截至2月10日，全市发放稳岗返还1.2亿元，惠及3600家企业、职工8.5万人。建成扶贫车间60个，带动就业2300人。该政策将惠及全市420户出口企业，预计可增加退税1.1亿元。",
        "发放稳岗返还 ; 庆阳市 ; 2010-02-10 ; 1.2 ; 亿元 ;  ;  ;  ; actual",
        "稳岗返还惠及企业 ; 庆阳市 ; 2010-02-10 ; 3600 ; 家 ;  ;  ;  ; actual",
        "稳岗返还惠及职工 ; 庆阳市 ; 2010-02-10 ; 8.5 ; 万人 ;  ;  ;  ; actual",
        "建成扶贫车间 ; 庆阳市 ; 2010-02-10 ; 60 ; 个 ;  ;  ;  ; actual",
        "扶贫车间带动就业 ; 庆阳市 ; 2010-02-10 ; 2300 ; 人 ;  ;  ;  ; actual",
        "政策惠及出口企业 ; 庆阳市 ; 2010-02-10 ; 420 ; 户 ;  ;  ;  ; target",
        "增加退税 ; 庆阳市 ; 2010-02-10 ; 1.1 ; 亿元 ;  ;  ;  ; forecast",
    ),
    # the year of what a share is of is not the figure's; what the first change is measured against holds for the second
    _example(
        "截至2月10日，全市外出务工人员26万人，占去年外出务工总数的81%，较1月20日增加3.2万人，提高9.5个百分点。扶贫车间复工38个。",
        "外出务工人员 ; 庆阳市 ; 2010-02-10 ; 26 ; 万人 ; 3.2 ; 万人 ; 比1月20日 ; actual",
        "外出务工人员占去年外出务工总数比重 ; 庆阳市 ; 2010-02-10 ; 81 ; % ; 9.5 ; 百分点 ; 比1月20日 ; actual",
        "扶贫车间复工 ; 庆阳市 ; 2010-02-10 ; 38 ; 个 ;  ;  ;  ; actual",
    ),
    # so many provinces are where figures hold; those counted by a condition are no place
    Example(
        Observation,
        "国务院扶贫办通报情况\n截至3月27日，中西部14个省份有扶贫车间1.2万个。全国新建水窖6万口。复工率超过95%的有9个省份。",
        (
            "扶贫车间 ; 中西部14个省份 ; 2020-03-27 ; 1.2 ; 万个 ;  ;  ;  ; actual",
            "新建水窖 ; 全国 ; 2020-03-27 ; 6 ; 万口 ;  ;  ;  ; actual",
            "复工率超过95%的省份 ; 全国 ; 2020-03-27 ; 9 ; 个 ;  ;  ;  ; actual",
        ),
        published="2020-04-03",
    ),
    # what comes of a project once it is done has no time; a stretch of time has two ends; how fast it grew belongs to the last
    _example(
        "今年，全市新开工水泥项目12个，全部达产后年产值18亿元。2005年到2009年，绿化投入由2.1亿元增长到4.6亿元，年均增长21.6%。",
        "新开工水泥项目 ; 庆阳市 ; 2010 ; 12 ; 个 ;  ;  ;  ; actual",
        "新开工水泥项目年产值 ; 庆阳市 ;  ; 18 ; 亿元 ;  ;  ;  ; forecast",
        "绿化投入 ; 庆阳市 ; 2009 ; 4.6 ; 亿元 ; 21.6 ; % ; 年均 ; actual",
        "绿化投入 ; 庆阳市 ; 2005 ; 2.1 ; 亿元 ;  ;  ;  ; actual",
    ),
    # a paragraph that adds to the one before is of its time; members of what the sentence before measured; 现状 is no 现
    _example(
        "2009年，全市粮食播种面积300万亩。其中，玉米120万亩，小麦95万亩。今年1月，全市新建水窖800口。\n2009年度，红十字会财务收入410万元。\n"
        "此外，红十字会财务支出380万元。庆阳市域现状建设用地86平方公里。",
        "粮食播种面积 ; 庆阳市 ; 2009 ; 300 ; 万亩 ;  ;  ;  ; actual",
        "玉米播种面积 ; 庆阳市 ; 2009 ; 120 ; 万亩 ;  ;  ;  ; actual",
        "小麦播种面积 ; 庆阳市 ; 2009 ; 95 ; 万亩 ;  ;  ;  ; actual",
        "新建水窖 ; 庆阳市 ; 2010-01 ; 800 ; 口 ;  ;  ;  ; actual",
        "红十字会财务收入 ; 庆阳市 ; 2009 ; 410 ; 万元 ;  ;  ;  ; actual",
        "红十字会财务支出 ; 庆阳市 ; 2009 ; 380 ; 万元 ;  ;  ;  ; actual",
        "市域现状建设用地 ; 庆阳市 ; 2009 ; 86 ; 平方公里 ;  ;  ;  ; actual",
    ),
    # by what they do where the noun says too little; what was done at once is done to the same; an age is no second number
    _example(
        "2009年，全市412户纳税人享受小型企业免税政策。发现隐患960处，督促整改720处，临时查封单位36家，罚款48万元。3.2万名60岁以上老人按月领取养老金。",
        "享受小型企业免税政策的纳税人 ; 庆阳市 ; 2009 ; 412 ; 户 ;  ;  ;  ; actual",
        "发现隐患 ; 庆阳市 ; 2009 ; 960 ; 处 ;  ;  ;  ; actual",
        "督促整改隐患 ; 庆阳市 ; 2009 ; 720 ; 处 ;  ;  ;  ; actual",
        "临时查封单位 ; 庆阳市 ; 2009 ; 36 ; 家 ;  ;  ;  ; actual",
        "罚款 ; 庆阳市 ; 2009 ; 48 ; 万元 ;  ;  ;  ; actual",
        "60岁以上老人 ; 庆阳市 ; 2009 ; 3.2 ; 万名 ;  ;  ;  ; actual",
    ),
    # what is made is told by its output, what comes of it leans on nothing; how many times an earlier value something is has a row
    _example(
        "2009年，环县水泥厂生产水泥21万吨，实现销售收入6300万元，减亏120万元，上缴税金是2004年的3.1倍。“十一五”还要新建供水工程56处。",
        "水泥产量 ; 庆阳市 ; 2009 ; 21 ; 万吨 ;  ;  ;  ; actual",
        "销售收入 ; 庆阳市 ; 2009 ; 6300 ; 万元 ;  ;  ;  ; actual",
        "减亏 ; 庆阳市 ; 2009 ; 120 ; 万元 ;  ;  ;  ; actual",
        "上缴税金 ; 庆阳市 ; 2009 ;  ;  ; 3.1 ; 倍 ; 2004年 ; actual",
        "新建供水工程 ; 庆阳市 ; 2006/2010 ; 56 ; 处 ;  ;  ;  ; target",
    ),
    # people told by a scale alone; amounts in a list for a list of values; a list behind its number; what came together over years
    _example(
        "2009年，全市城镇居民人均可支配收入9460元，农民人均现金收入2870元，分别增加312元和98元。全市还有27.8万贫困人口，23户国有、集体企业亏损。\n"
        "“十一五”期间，全市生产总值年均增长13.4%，2010年达到422亿元；累计完成固定资产投资380亿元。",
        "城镇居民人均可支配收入 ; 庆阳市 ; 2009 ; 9460 ; 元 ; 312 ; 元 ; 同比 ; actual",
        "农民人均现金收入 ; 庆阳市 ; 2009 ; 2870 ; 元 ; 98 ; 元 ; 同比 ; actual",
        "贫困人口 ; 庆阳市 ; 2009 ; 27.8 ; 万人 ;  ;  ;  ; actual",
        "国有、集体企业亏损 ; 庆阳市 ; 2009 ; 23 ; 户 ;  ;  ;  ; actual",
        "生产总值 ; 庆阳市 ; 2006/2010 ;  ;  ; 13.4 ; % ; 年均 ; actual",
        "生产总值 ; 庆阳市 ; 2010 ; 422 ; 亿元 ;  ;  ;  ; actual",
        "固定资产投资 ; 庆阳市 ; 2006/2010 ; 380 ; 亿元 ;  ;  ;  ; actual",
    ),
    # who takes something in hand is no part of it; a half that an aim is to be reached in is not the next one's; 贫困乡 is no town
    _example(
        "今年，全市要办好三件事，把五保老人的供养标准由600元提高到900元；头一件是，确保上半年建成园区，引进设备120台。贫困发生率降到4.6%。",
        "五保老人的供养标准 ; 庆阳市 ; 2010 ; 900 ; 元 ;  ;  ;  ; target",
        "五保老人的供养标准 ; 庆阳市 ; 2009 ; 600 ; 元 ;  ;  ;  ; actual",
        "引进设备 ; 庆阳市 ; 2010 ; 120 ; 台 ;  ;  ;  ; target",
        "贫困发生率 ; 庆阳市 ; 2010 ; 4.6 ; % ;  ;  ;  ; target",
    ),
    # the sectors as a ratio, of two times or one; a ratio of two is none of theirs; months that are a half
    _example(
        "2009年，全市三次产业结构由上年的16:50.5:33.5调整为14.1:52.9:33。城乡居民收入比为2.4:1。2008年1至6月，全市用电量12亿千瓦时，人口自然增长率10.86‰，下降0.54个千分点。",
        "第一产业比重 ; 庆阳市 ; 2008 ; 16 ; % ;  ;  ;  ; actual",
        "第二产业比重 ; 庆阳市 ; 2008 ; 50.5 ; % ;  ;  ;  ; actual",
        "第三产业比重 ; 庆阳市 ; 2008 ; 33.5 ; % ;  ;  ;  ; actual",
        "第一产业比重 ; 庆阳市 ; 2009 ; 14.1 ; % ;  ;  ;  ; actual",
        "第二产业比重 ; 庆阳市 ; 2009 ; 52.9 ; % ;  ;  ;  ; actual",
        "第三产业比重 ; 庆阳市 ; 2009 ; 33 ; % ;  ;  ;  ; actual",
        "用电量 ; 庆阳市 ; 2008-H1 ; 12 ; 亿千瓦时 ;  ;  ;  ; actual",
        "人口自然增长率 ; 庆阳市 ; 2008-H1 ; 10.86 ; ‰ ; -0.54 ; 千分点 ; 同比 ; actual",
    ),
    # a share with two ends, after the figure it is of; what a document asks for is aimed at; an index with a limit
    _example(
        "2009年，全市网上商店零售额5.9亿元，占社会消费品零售总额的比重由2008年的10.5%升至11.5%。《交通行动方案》提出，2010年绿色出行比例提高到71%，平均交通指数控制在5.9以内。",
        "网上商店零售额 ; 庆阳市 ; 2009 ; 5.9 ; 亿元 ;  ;  ;  ; actual",
        "网上商店零售额占社会消费品零售总额比重 ; 庆阳市 ; 2009 ; 11.5 ; % ;  ;  ;  ; actual",
        "网上商店零售额占社会消费品零售总额比重 ; 庆阳市 ; 2008 ; 10.5 ; % ;  ;  ;  ; actual",
        "绿色出行比例 ; 庆阳市 ; 2010 ; 71 ; % ;  ;  ;  ; target",
        "平均交通指数 ; 庆阳市 ; 2010 ; 5.9 ;  ;  ;  ;  ; target",
    ),
)
