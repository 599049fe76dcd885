"""The parameters of a request, read strictly: what is not UTF-8, stands twice or is out of bounds is refused in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from kg.serve.reply import Refusal

_MOST = 1200
"""Parameters of one request; the export of a full picture names a thousand things."""


@dataclass(frozen=True, slots=True)
class Parameters:
    """Values by name, in the order in which they were given."""

    values: Mapping[str, Sequence[str]]

    @classmethod
    def of(cls, encoded: bytes) -> Parameters:
        """Parameters from a query string or the body of a form; raises `Refusal` (400)."""
        try:
            pairs = parse_qsl(encoded.decode("utf-8"), keep_blank_values=True, errors="strict", max_num_fields=_MOST)
        except UnicodeDecodeError as error:
            raise Refusal(400, "a parameter is not UTF-8; encode the request in UTF-8") from error
        except ValueError as error:
            raise Refusal(400, f"more than {_MOST:,} parameters") from error
        values: dict[str, list[str]] = {}
        for name, value in pairs:
            values.setdefault(name, []).append(value)
        return cls(values)

    def all(self, name: str) -> Sequence[str]:
        """Every value of a parameter."""
        return self.values.get(name, ())

    def text(self, name: str, default: str | None = None) -> str:
        """The one value of a parameter; raises `Refusal` if there are several, or none and no default."""
        found = self.all(name)
        if len(found) > 1:
            raise Refusal(400, f"{name} stands {len(found)} times; give it once")
        if not found and default is None:
            raise Refusal(400, f"give the parameter {name}")
        return found[0] if found else str(default)

    def number(self, name: str, default: int, most: int, least: int = 1) -> int:
        """A whole number from `least` to `most`."""
        text = self.text(name, str(default))
        if not (text.isascii() and text.isdigit() and len(text) < 10 and least <= int(text) <= most):
            raise Refusal(400, f"{name} is a whole number from {least} to {most:,}, not {text[:40]!r}")
        return int(text)

    def choice(self, name: str, choices: Sequence[str]) -> str:
        """One of some words, the first by default."""
        text = self.text(name, choices[0])
        if text not in choices:
            raise Refusal(400, f"{name} is one of {', '.join(filter(None, choices))}, not {text[:40]!r}")
        return text
