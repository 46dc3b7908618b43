"""Rich text files: the words without their dress."""

from __future__ import annotations

import dataclasses
import re

from cpsreader.domain.article import ParsedArticle
from cpsreader.ingest.canonical import Canonical, canonicalise
from cpsreader.ingest.limits import check_text
from cpsreader.ingest.plain import article_of

_TOKEN = re.compile(
    r"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\'(?P<hex>[0-9a-f]{2})|\\(?P<sign>[^a-z])|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+",
    re.IGNORECASE,
)
_UNSEEN_WORDS = (
    "fonttbl colortbl stylesheet info pict object header footer headerl headerr footerl footerr "
    "listtable listoverridetable generator themedata datastore latentstyles xmlnstbl rsidtbl "
    "fldinst bkmkstart bkmkend shppict nonshppict footnote annotation"
)
_UNSEEN = frozenset(_UNSEEN_WORDS.split())
_CHARACTERS = {
    "par": "\n\n", "line": "\n", "tab": "\t", "row": "\n", "cell": " | ", "page": "\n\n",
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "sect": "\n\n",
}  # fmt: skip
_SIGNS = {"~": "\xa0", "_": "-", "\n": "\n\n", "\r": "\n\n", "{": "{", "}": "}", "\\": "\\"}


def holds_rtf(data: bytes) -> bool:
    """Whether the bytes are rich text."""
    return data.lstrip()[:5] == b"{\\rtf"


def read_rtf(data: bytes, name: str) -> ParsedArticle:
    """Read the words of a rich text file.

    Raises:
        UnreadableFileError: if there are none.
    """
    text = re.sub(r"\n{3,}", "\n\n", canonicalise(rtf_text(data.decode("latin-1"))).text).strip()
    check_text(text, name)
    article = article_of(Canonical(text, ()), name, published=None, original=data)
    return dataclasses.replace(article, media_type="application/rtf")


def rtf_text(source: str) -> str:
    """The visible text of RTF source, each byte of which is one character of ``source``."""
    words = _Words().read(source)
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


class _Words:
    """Walks the tokens with a stack of groups."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._stack: list[tuple[bool, int]] = []
        self._hidden = False
        self._fallback = 1
        self._skip = 0
        self._encoding = "cp1252"

    def read(self, source: str) -> str:
        for match in _TOKEN.finditer(source):
            if match["brace"]:
                self._group(match["brace"])
            elif match["word"]:
                self._word(match["word"].lower(), match["number"])
            elif match["hex"]:
                self._say(bytes.fromhex(match["hex"]).decode(self._encoding, "replace"))
            elif match["sign"]:
                self._sign(match["sign"])
            elif match["text"]:
                self._say(match["text"])
        return "".join(self._out)

    def _group(self, brace: str) -> None:
        if brace == "{":
            self._stack.append((self._hidden, self._fallback))
        elif self._stack:
            self._hidden, self._fallback = self._stack.pop()
        self._skip = 0

    def _word(self, word: str, number: str | None) -> None:
        if word in _UNSEEN:
            self._hidden = True
        elif word in _CHARACTERS:
            self._say(_CHARACTERS[word])
        elif word == "uc" and number:
            self._fallback = max(0, int(number))
        elif word == "u" and number:
            self._say(chr(int(number) % 0x10000))
            self._skip = self._fallback
        elif word == "ansicpg" and number:
            self._set_encoding(f"cp{number}")

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._hidden = True
        else:
            self._say(_SIGNS.get(sign, ""))

    def _set_encoding(self, encoding: str) -> None:
        try:
            b"".decode(encoding)
        except LookupError:
            return
        self._encoding = encoding

    def _say(self, words: str) -> None:
        if self._skip:
            dropped = min(self._skip, len(words))
            self._skip -= dropped
            words = words[dropped:]
        if not self._hidden:
            self._out.append(words)
