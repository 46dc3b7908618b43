"""Lists of references: RIS and CSL-JSON."""

from __future__ import annotations

import json
import re
from typing import Any

from cpsreader.domain.article import Article
from cpsreader.services.exporting.interchange.dossier import Dossier

_DESK = re.compile(r"\b(?:staff|desk|team|newsroom|editors?|board|reports?)\b", re.IGNORECASE)


def ris(dossier: Dossier) -> bytes:
    """One NEWS record per report; lines end as the format asks."""
    lines = [line for article in dossier.articles for line in _record(dossier, article)]
    return "".join(f"{line}\r\n" for line in lines).encode()


def csl(dossier: Dossier) -> bytes:
    """A list of ``article-newspaper`` items."""
    items = [_item(dossier, article) for article in dossier.articles]
    return (json.dumps(items, ensure_ascii=False, indent=2) + "\n").encode()


def authors(byline: str) -> list[tuple[str, str]]:
    """``(family, given)`` per person; ``(name, '')`` for a desk or a single word."""
    names = re.split(r"\s*(?:,|;|\band\b|&)\s*", byline)
    return [_person(" ".join(name.split())) for name in names if name.strip()]


def _person(name: str) -> tuple[str, str]:
    if _DESK.search(name) or " " not in name or any(c.isdigit() for c in name):
        return name, ""
    given, _, family = name.rpartition(" ")
    return family, given


def _record(dossier: Dossier, article: Article) -> list[str]:
    fields = [("TY", "NEWS"), ("TI", article.title)]
    fields += [("AU", f"{f}, {g}" if g else f) for f, g in authors(article.byline)]
    fields.append(("T2", article.outlet))
    if article.published is not None:
        fields.append(("DA", article.published.strftime("%Y/%m/%d/")))
        fields.append(("PY", str(article.published.year)))
    fields += [("UR", article.url), ("ID", str(dossier.identifier("article", article.text_hash)))]
    filled = [f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value]
    return [*filled, "ER  - ", ""]


def _item(dossier: Dossier, article: Article) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": str(dossier.identifier("article", article.text_hash)),
        "type": "article-newspaper",
        "title": article.title,
    }
    people = authors(article.byline)
    if people:
        item["author"] = [{"family": f, "given": g} if g else {"literal": f} for f, g in people]
    if article.outlet:
        item["container-title"] = article.outlet
    if article.published is not None:
        day = article.published
        item["issued"] = {"date-parts": [[day.year, day.month, day.day]]}
    if article.url:
        item["URL"] = article.url
    return item
