"""Saved messages (.eml) and saved pages with all their parts (.mhtml)."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr, parsedate_to_datetime

from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest.html import parse_page
from cpsreader.ingest.plain import parse_text

_HEADER = re.compile(
    rb"(?:\s*(?:From|Return-Path|Received|MIME-Version|Date|Subject|To|Delivered-To|"
    rb"Content-Type|Message-ID|Snapshot-Content-Location|X-[\w-]+): [^\n]*\n(?:[ \t][^\n]*\n)*){2}",
    re.IGNORECASE,
)
# What the standard parser of headers raises on broken ones, beside what it promises.
_PARSER_FAULTS = (ValueError, LookupError, AttributeError, TypeError)
_PREFIX = re.compile(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", re.IGNORECASE)


def holds_mail(data: bytes) -> bool:
    """Whether the bytes begin with the headers of a message."""
    return _HEADER.match(data[:8192]) is not None


def read_mail(data: bytes, name: str) -> ParsedArticle:
    """Read a message or a saved page: its best text part and its headers.

    Raises:
        UnreadableFileError: if it has no text part.
    """
    message = message_from_bytes(data, policy=policy.default)
    try:
        part = message.get_body(("html", "plain"))
        content = _content(part) if part is not None else ""
        is_html = part is not None and part.get_content_subtype() == "html"
        saved_page = _is_page(message)
    except _PARSER_FAULTS:
        content, is_html, saved_page = "", False, False
    if not content:
        raise UnreadableFileError(
            f"“{name}” has no text part.", "Open it in a mail program and save the text."
        )
    if is_html:
        article = parse_page(content, name, data)
    else:
        article = dataclasses.replace(parse_text(content, name, original=data), raw_offsets=())
    return _with_headers(article, message, saved_page=saved_page)


def _content(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, UnicodeError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


def _is_page(message: EmailMessage) -> bool:
    return message.get_content_type() == "multipart/related" and "To" not in message


def _header(message: EmailMessage, name: str) -> str:
    """A header as one line; '' where it is missing or so broken that its parser fails."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except _PARSER_FAULTS:
        return ""


def _moment(message: EmailMessage) -> dt.datetime | None:
    try:
        return parsedate_to_datetime(_header(message, "Date"))
    except _PARSER_FAULTS:
        return None


def _with_headers(
    article: ParsedArticle, message: EmailMessage, *, saved_page: bool
) -> ParsedArticle:
    address = _header(message, "Snapshot-Content-Location")
    article = dataclasses.replace(article, media_type="message/rfc822", url=article.url or address)
    if saved_page:
        return article
    subject = _PREFIX.sub("", _header(message, "Subject"))
    stamp = _moment(message)
    sender = parseaddr(_header(message, "From"))[0]
    return dataclasses.replace(
        article,
        title=subject or article.title,
        title_made=article.title_made and not subject,
        outlet=article.outlet or sender,
        published=article.published or (stamp.date() if stamp else None),
        published_time=article.published_time or (stamp.time() if stamp else None),
    )
