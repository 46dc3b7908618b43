"""XML as bytes, in the order and with the declaration that readers of these formats expect."""

from __future__ import annotations

import re
from xml.etree import ElementTree

_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def clean(text: str) -> str:
    """``text`` without what XML cannot hold."""
    return _NOT_XML.sub("", text)


def written(root: ElementTree.Element) -> bytes:
    """UTF-8 with a declaration and without a byte order mark, which breaks some readers."""
    body = ElementTree.tostring(root, encoding="unicode")
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + body.encode() + b"\n"
