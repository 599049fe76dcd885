"""The article that the tests write in every format."""

from kg.model import Article

TITLE = "宜昌市召开港口建设推进会"
BODY = "昨日，宜昌市召开港口建设推进会，市长李明出席并讲话。\n他强调，要加快码头建设，推进项目落地。"
RECORD = {
    "title": TITLE,
    "text": BODY,
    "published": "2015-04-02",
    "source": "三峡日报",
    "author": "陈晓、周海",
    "url": "http://example.org/1",
}


def article(id: str, **changes: object) -> Article:
    """The article as its record says, but for `changes`."""
    said: dict[str, object] = {
        "text": f"{TITLE}\n{BODY}", "title": TITLE, "published": "2015-04-02", "source": "三峡日报",
        "authors": ("陈晓", "周海"), "url": "http://example.org/1",
    }  # fmt: skip
    return Article(id=id, **{**said, **changes})  # type: ignore[arg-type]
