"""Honours: which, for what year, by whom, on whom; and what is none."""

from kg.model import Conferral
from tests.corpus.example import Example

HEAD = "鹤岗市召开表彰大会\n"


def read(text: str, *rows: str) -> Example:
    return Example(Conferral, HEAD + text, rows)


EXAMPLES = (
    read("市委、市政府授予市第二医院“文明窗口”荣誉称号。", "文明窗口 ;  ; 鹤岗市委 | 鹤岗市政府 ; 鹤岗市第二医院"),
    read("会上宣读了市委、市政府的表彰决定。被授予“十佳校长”称号的是：第一中学校长李明远、第三小学校长王桂芝。",
         "十佳校长 ;  ; 鹤岗市委 | 鹤岗市政府 ; 李明远 | 王桂芝"),
    read("大会表彰了2009年度安全生产先进县(区)、12家重点骨干企业和劳动模范。",
         "安全生产先进县(区) ; 2009 ; 鹤岗市 ; ", "重点骨干企业 ; 2009 ; 鹤岗市 ; 12家重点骨干企业",
         "劳动模范 ; 2009 ; 鹤岗市 ; "),
    read("宣传能手共十名，其中一等奖两名，由李明远、王桂芝获得；二等奖八名。",
         "宣传能手一等奖 ;  ;  ; 李明远 | 王桂芝", "宣传能手二等奖 ;  ;  ; "),
    read("市政府决定取消该厂“文明单位”称号。"),
    read("对成绩突出的单位，将授予“先进单位”称号。"),
    read("她在全国比赛中获得一枚金牌。"),
)  # fmt: skip
