"""brat standoff: a .txt and an .ann per report, claims as events, in one zip archive."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence

from cpsreader.domain.analysis import Claim, Mention
from cpsreader.domain.span import Span
from cpsreader.services.exporting.interchange.dossier import Dossier
from cpsreader.services.views import ReaderView

_CONFIG = """[entities]
Person
Organization
Place
Date
Quantity
Other
Speaker
Content
Mark

[relations]

[events]
Claim\tSpeaker?:Speaker, Content:Content

[attributes]
"""


def brat(dossier: Dossier) -> bytes:
    """The archive; texts with line feeds only, offsets in code points."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("annotation.conf", _CONFIG)
        for number, view in enumerate(dossier.views, start=1):
            words = re.sub(r"[^\w-]+", "-", view.article.title)[:40].strip("-").lower()
            name = f"{number:04d}-{words or 'report'}"
            archive.writestr(f"{name}.txt", view.article.text.encode())
            archive.writestr(f"{name}.ann", _Standoff(view.article.text).of(view).encode())
    return out.getvalue()


class _Standoff:
    """Numbers and writes the lines of one report."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines: list[str] = []
        self._count = {"T": 0, "E": 0, "#": 0}

    def of(self, view: ReaderView) -> str:
        for mention in view.mentions:
            self._mention(mention.item)
        for claim in view.claims:
            self._claim(claim.item)
        for annotation in view.annotations:
            if annotation.anchor.span is not None:
                mark = self._bound("Mark", [annotation.anchor.span])
                self._note(mark, annotation.note)
        return "".join(f"{line}\n" for line in self._lines)

    def _mention(self, mention: Mention) -> None:
        if not mention.pronoun:
            name = self._bound(mention.kind.value.capitalize(), [mention.span])
            self._note(name, mention.name)

    def _claim(self, claim: Claim) -> None:
        content = self._bound("Content", claim.spans)
        said = f"speaker: {claim.speaker.name}" if claim.speaker else "speaker unknown"
        issues = f"; issues: {', '.join(claim.issues)}" if claim.issues else ""
        note = f"{claim.kind.value}; {said}{issues}"
        if claim.cue is None:
            self._note(content, note)
            return
        # An event's trigger carries the event's own type.
        cue = self._bound("Claim", [claim.cue])
        roles = [f"Content:{content}"]
        if claim.speaker is not None and claim.speaker.span is not None:
            roles.insert(0, f"Speaker:{self._bound('Speaker', [claim.speaker.span])}")
        self._note(self._add("E", f"Claim:{cue} {' '.join(roles)}"), note)

    def _bound(self, kind: str, spans: Sequence[Span]) -> str:
        pieces = [piece for span in spans for piece in self._unbroken(span)]
        places = ";".join(f"{piece.start} {piece.end}" for piece in pieces)
        words = " ".join(piece.of(self._text) for piece in pieces)
        return self._add("T", f"{kind} {places}\t{words}")

    def _unbroken(self, span: Span) -> list[Span]:
        """The pieces between line breaks: the format allows none inside."""
        found = re.finditer(r"[^\n]+", span.of(self._text))
        return [Span(span.start + m.start(), span.start + m.end()) for m in found]

    def _note(self, name: str, note: str) -> None:
        if note:
            self._add("#", f"AnnotatorNotes {name}\t{' '.join(note.split())}")

    def _add(self, kind: str, rest: str) -> str:
        self._count[kind] += 1
        name = f"{kind}{self._count[kind]}"
        self._lines.append(f"{name}\t{rest}")
        return name
