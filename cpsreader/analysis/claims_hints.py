"""Which sentences the claim rules need parsed, told before any parse."""

from __future__ import annotations

from collections.abc import Sequence

from cpsreader.analysis.claims_model import quoted_tokens
from cpsreader.analysis.cues import needs_parse
from cpsreader.analysis.quotes import Quotation, find_quotations
from cpsreader.analysis.tokens import Tokens


def sentences_to_parse(tokens: Tokens, quotations: Sequence[Quotation] | None = None) -> list[bool]:
    """For each sentence whether it holds a cue of reported speech outside quotation marks.

    Reads only ``text``, offsets, ``lower`` and ``sentences`` of the tokens.
    """
    found = find_quotations(tokens.text) if quotations is None else quotations
    quoted = quoted_tokens(tokens, found)
    wanted = []
    for first, last in tokens.sentences:
        free = [tokens.lower[i] for i in range(first, last) if quoted[i] < 0]
        wanted.append(bool(free) and needs_parse(free, len(free) < last - first))
    return wanted
