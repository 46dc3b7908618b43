"""Where a mark sits, and how to find the place again. Pure."""

from __future__ import annotations

from cpsreader.domain.annotation import Anchor
from cpsreader.domain.errors import UserError
from cpsreader.domain.span import Span

CONTEXT = 32
"""Code points kept on each side of a mark, as the W3C text quote selector suggests."""


def anchor(text: str, span: Span) -> Anchor:
    """The anchor of a span of a text.

    Raises:
        UserError: if the span lies outside the text.
    """
    if span.end > len(text):
        raise UserError("The mark would reach beyond the end of the report.")
    return Anchor(
        span=span,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
