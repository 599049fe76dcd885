"""Bytes of unknown encoding to text: UTF-8, UTF-16, GBK, GB18030, Big5; and what is no text at all."""

from __future__ import annotations

import codecs

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CODECS = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "cp950": "big5hkscs"}
_CANDIDATES = ("gb18030", "big5hkscs", "cp1252")
_SIGNATURES = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an Office document"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
)
_SAMPLE = 1 << 14


class NotTextError(ValueError):
    """Bytes that hold no text; the message says what they hold."""


def decoded(data: bytes) -> str:
    """The text that `data` holds, without byte order mark; raises `NotTextError` for pictures, archives and the like."""
    return _strictly(data, codec_of(data))


def codec_of(data: bytes) -> str:
    """The codec of the text that `data` holds or, cut at a line's end, begins with; raises `NotTextError`."""
    for signature, description in _SIGNATURES:
        if data.startswith(signature):
            raise NotTextError(description)
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return codec
    if wide := _wide_codec(data):
        return wide
    if b"\0" in data:
        raise NotTextError("binary data")
    return _detected(data) if _is_not_utf8(data) else "utf-8"


def _strictly(data: bytes, codec: str) -> str:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError as error:
        raise NotTextError(f"bytes that are not {codec} from byte {error.start} on") from error
    if _looks_binary(text):
        raise NotTextError("binary data")
    return text.removeprefix("\ufeff")


def _detected(data: bytes) -> str:
    """The legacy encoding; the choice is kept small because a short Chinese text resembles many others."""
    import chardet

    name = chardet.detect(data, include_encodings=_CANDIDATES)["encoding"] or "gb18030"
    return _CODECS.get(name.lower(), name)


def _wide_codec(data: bytes) -> str:
    """`utf-16-le` or `utf-16-be` if the bytes read that way are nearly all Chinese or ASCII, else empty.

    Two ASCII letters in a row are a Chinese character to UTF-16, so text without a NUL must not be UTF-8 as well.
    """
    if len(data) % 2 or not (b"\0" in data or _is_not_utf8(data)):
        return ""
    for codec in ("utf-16-le", "utf-16-be"):
        sample = data[:_SAMPLE].decode(codec, errors="replace")
        if sum(map(_is_common, sample)) >= 0.95 * len(sample):
            return codec
    return ""


def _is_not_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


def _is_common(character: str) -> bool:
    return (
        " " <= character <= "~"
        or character in "\r\n\t"
        or "\u4e00" <= character <= "\u9fff"
        or "\u2010" <= character <= "\u2027"
        or "\u3000" <= character <= "\u301f"
        or "\uff01" <= character <= "\uff5e"
    )


def _looks_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    controls = sum(character < " " and character not in "\r\n\t\f\v" for character in sample)
    return "\0" in sample or controls > 0.01 * len(sample)
