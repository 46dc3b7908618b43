"""REFI-QDA 1.0: the codebook (.qdc) and the project (.qdpx) of qualitative analysis programs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement

from cpsreader.domain.annotation import Annotation, Label
from cpsreader.domain.ids import LabelId
from cpsreader.services.exporting.interchange.dossier import Dossier, placed
from cpsreader.services.exporting.interchange.xml import clean, written
from cpsreader.services.exporting.look import tokens
from cpsreader.services.views import ReaderView

_PROJECT = "urn:QDA-XML:project:1.0"
_CODEBOOK = "urn:QDA-XML:codebook:1.0"
_ORIGIN = "CPS Reader"
_LABELLESS = Label(id=LabelId(0), name="Marked", description="Passages marked without a label.")


def qdc(dossier: Dossier) -> bytes:
    """The codebook alone."""
    root = Element("CodeBook", {"xmlns": _CODEBOOK, "origin": _ORIGIN})
    _codes(SubElement(root, "Codes"), dossier, _all_labels(dossier))
    return written(root)


def qdpx(dossier: Dossier) -> bytes:
    """The project: texts, codebook, annotations and their notes.

    Machine results are left out: the format has no place for their confidence and reasons.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.qde", written(_project(dossier)))
        for view in dossier.views:
            name = f"sources/{dossier.identifier('source', view.article.id)}.txt"
            archive.writestr(name, view.article.text.encode())
    return out.getvalue()


def _project(dossier: Dossier) -> Element:
    user = str(dossier.identifier("user", 1))
    stamp = dossier.written.strftime("%Y-%m-%dT%H:%M:%SZ")
    root = Element(
        "Project",
        {
            "xmlns": _PROJECT,
            "name": clean(dossier.name),
            "origin": _ORIGIN,
            "creatingUserGUID": user,
            "creationDateTime": stamp,
        },
    )
    users = SubElement(root, "Users")
    SubElement(users, "User", {"guid": user, "name": "CPS Reader user"})
    codes = SubElement(SubElement(root, "CodeBook"), "Codes")
    _codes(codes, dossier, _all_labels(dossier))
    if dossier.views:
        sources = SubElement(root, "Sources")
        for view in dossier.views:
            _source(sources, dossier, view, user)
    noted = [a for view in dossier.views for a in placed(view) if a.note]
    if noted:
        notes = SubElement(root, "Notes")
        for annotation in noted:
            _note(notes, dossier, annotation, user)
    return root


def _all_labels(dossier: Dossier) -> tuple[Label, ...]:
    """The codebook, and a code for marks without a label: the format wants one."""
    return (*dossier.labels, _LABELLESS)


def _codes(
    parent: Element, dossier: Dossier, labels: Sequence[Label], above: LabelId | None = None
) -> None:
    known = {label.id for label in labels}
    for label in labels:
        if label.parent != above and not (above is None and label.parent not in known):
            continue
        code = SubElement(
            parent,
            "Code",
            {
                "guid": _code_guid(dossier, label.id),
                "name": clean(label.name),
                "isCodable": "true",
                "color": tokens()["light"]["annotation"][label.color]["stripe"],
            },
        )
        if label.description:
            SubElement(code, "Description").text = clean(label.description)
        _codes(code, dossier, labels, label.id)


def _source(parent: Element, dossier: Dossier, view: ReaderView, user: str) -> None:
    guid = str(dossier.identifier("source", view.article.id))
    source = SubElement(
        parent,
        "TextSource",
        {
            "guid": guid,
            "name": clean(view.article.title),
            "plainTextPath": f"internal://{guid}.txt",
            "creatingUser": user,
        },
    )
    whole: list[Annotation] = []
    for annotation in placed(view):
        if annotation.anchor.span is None:
            whole.append(annotation)
        else:
            _selection(source, dossier, annotation, user)
    for annotation in whole:
        _codings(source, dossier, annotation, user)
    for annotation in whole:
        _note_reference(source, dossier, annotation)


def _selection(parent: Element, dossier: Dossier, annotation: Annotation, user: str) -> None:
    span = annotation.anchor.span
    assert span is not None
    selection = SubElement(
        parent,
        "PlainTextSelection",
        {
            "guid": str(dossier.identifier("selection", annotation.id)),
            "name": clean(" ".join(annotation.anchor.exact.split())[:80]),
            "startPosition": str(span.start),
            "endPosition": str(span.end),
            "creatingUser": user,
            "creationDateTime": annotation.created.strftime("%Y-%m-%dT%H:%M:%SZ"),
        },
    )
    _codings(selection, dossier, annotation, user)
    _note_reference(selection, dossier, annotation)


def _codings(parent: Element, dossier: Dossier, annotation: Annotation, user: str) -> None:
    for label in annotation.labels or (_LABELLESS.id,):
        guid = dossier.identifier("coding", f"{annotation.id}-{label}")
        coding = SubElement(parent, "Coding", {"guid": str(guid), "creatingUser": user})
        SubElement(coding, "CodeRef", {"targetGUID": _code_guid(dossier, label)})


def _note_reference(parent: Element, dossier: Dossier, annotation: Annotation) -> None:
    if annotation.note:
        guid = str(dossier.identifier("note", annotation.id))
        SubElement(parent, "NoteRef", {"targetGUID": guid})


def _note(parent: Element, dossier: Dossier, annotation: Annotation, user: str) -> None:
    guid = str(dossier.identifier("note", annotation.id))
    first_line = annotation.note.strip().partition("\n")[0][:60]
    note = SubElement(
        parent, "Note", {"guid": guid, "name": clean(first_line), "creatingUser": user}
    )
    SubElement(note, "PlainTextContent").text = clean(annotation.note)


def _code_guid(dossier: Dossier, label: LabelId) -> str:
    return str(dossier.identifier("code", label))
