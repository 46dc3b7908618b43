"""The reports as an Atom feed, and their sources as an OPML outline."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from cpsreader.domain.article import Article
from cpsreader.services.exporting.interchange.dossier import Dossier
from cpsreader.services.exporting.interchange.xml import clean, written

_ATOM = "http://www.w3.org/2005/Atom"
_SUMMARY = 400


def atom(dossier: Dossier) -> bytes:
    """One entry per report, newest first, with its first paragraph."""
    feed = Element("feed", {"xmlns": _ATOM})
    SubElement(feed, "id").text = f"urn:uuid:{dossier.identifier('feed', 1)}"
    SubElement(feed, "title").text = clean(dossier.name)
    SubElement(feed, "updated").text = dossier.written.strftime("%Y-%m-%dT%H:%M:%SZ")
    SubElement(SubElement(feed, "author"), "name").text = "CPS Reader"
    for article in reversed(dossier.articles):
        _entry(feed, dossier, article)
    return written(feed)


def opml(dossier: Dossier) -> bytes:
    """An outline: outlets, and below each its reports with their addresses."""
    root = Element("opml", {"version": "2.0"})
    SubElement(SubElement(root, "head"), "title").text = clean(dossier.name)
    body = SubElement(root, "body")
    outlets = sorted({article.outlet for article in dossier.articles}, key=str.casefold)
    for outlet in outlets:
        name = clean(outlet) or "Source not stated"
        branch = SubElement(body, "outline", {"text": name, "title": name})
        for article in dossier.articles:
            if article.outlet == outlet:
                _leaf(branch, article)
    return written(root)


def _entry(feed: Element, dossier: Dossier, article: Article) -> None:
    entry = SubElement(feed, "entry")
    key = dossier.identifier("article", article.text_hash)
    SubElement(entry, "id").text = f"urn:uuid:{key}"
    SubElement(entry, "title").text = clean(article.title)
    SubElement(entry, "updated").text = article.added.strftime("%Y-%m-%dT%H:%M:%SZ")
    if article.published is not None:
        SubElement(entry, "published").text = f"{article.published.isoformat()}T00:00:00Z"
    if article.byline or article.outlet:
        SubElement(SubElement(entry, "author"), "name").text = clean(
            article.byline or article.outlet
        )
    if article.url:
        SubElement(entry, "link", {"rel": "alternate", "href": clean(article.url)})
    first = article.text.strip().partition("\n")[0]
    SubElement(entry, "summary").text = clean(first[:_SUMMARY])


def _leaf(branch: Element, article: Article) -> None:
    attributes = {"text": clean(article.title)}
    if article.url:
        attributes |= {"type": "link", "url": clean(article.url)}
    SubElement(branch, "outline", attributes)
