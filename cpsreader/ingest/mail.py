"""Saved messages (.eml) and saved pages with all their parts (.mhtml)."""

from __future__ import annotations

import dataclasses
import re
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr

from cpsreader.domain.article import ParsedArticle
from cpsreader.domain.errors import UnreadableFileError
from cpsreader.ingest.html import parse_page
from cpsreader.ingest.plain import parse_text

_HEADER = re.compile(
    rb"(?:\s*(?:From|Return-Path|Received|MIME-Version|Date|Subject|To|Delivered-To|"
    rb"Content-Type|Message-ID|Snapshot-Content-Location|X-[\w-]+): [^\n]*\n(?:[ \t][^\n]*\n)*){2}",
    re.IGNORECASE,
)
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
    part = message.get_body(("html", "plain"))
    if part is None:
        raise UnreadableFileError(
            f"“{name}” has no text part.", "Open it in a mail program and save the text."
        )
    content = _content(part)
    if part.get_content_subtype() == "html":
        article = parse_page(content, name, data)
    else:
        article = dataclasses.replace(parse_text(content, name, original=data), raw_offsets=())
    return _with_headers(article, message, saved_page=_is_page(message))


def _content(part: MIMEPart) -> str:
    try:
        return str(part.get_content())
    except (LookupError, UnicodeError):
        payload = part.get_payload(decode=True)
        return payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""


def _is_page(message: EmailMessage) -> bool:
    return message.get_content_type() == "multipart/related" and "To" not in message


def _with_headers(
    article: ParsedArticle, message: EmailMessage, *, saved_page: bool
) -> ParsedArticle:
    address = str(message.get("Snapshot-Content-Location", ""))
    article = dataclasses.replace(article, media_type="message/rfc822", url=article.url or address)
    if saved_page:
        return article
    subject = _PREFIX.sub("", " ".join(str(message.get("Subject", "")).split()))
    stamp = getattr(message.get("Date"), "datetime", None)
    sender = parseaddr(str(message.get("From", "")))[0]
    return dataclasses.replace(
        article,
        title=subject or article.title,
        title_made=article.title_made and not subject,
        outlet=article.outlet or sender,
        published=article.published or (stamp.date() if stamp else None),
        published_time=article.published_time or (stamp.time() if stamp else None),
    )
