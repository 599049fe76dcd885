"""The heads of indicators: what a statistical quantity is called last (产值, 收入, 覆盖率)."""

from __future__ import annotations

import regex

HEAD = regex.compile(
    r"(?:(?:年均|日均|月均|平均|累计|总)?(?:总额|总量|总值|总产值|产值|销售额|销售收入|增加值|收入|支出|利润|利税|税收|投资|产量|销量|面积|人数|数量|价格|均价|余额|存款|贷款|比重|占比|比例|浓度|增速|增幅"
    r"|进口|出口|进出口|覆盖率|入学率|贡献率|普及率|里程|全长|总长|长度|高度|产能|库容|规模|客流量|货运量|客运量|运量|发电量|用电量|消费量|交易额|成交额|额|量|率|值|数|(?<!消)费)|人次|GDP)$"
)
"""The head at the end of an indicator, with a mean or total before it."""


def ends_in_head(name: str) -> bool:
    """Whether a phrase is called what statistics are called."""
    return HEAD.search(name) is not None
