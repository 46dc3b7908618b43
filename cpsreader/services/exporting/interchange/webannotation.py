"""W3C Web Annotation (JSON-LD), and the JSON that Hypothesis imports."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from cpsreader.domain.annotation import Annotation
from cpsreader.services.exporting.interchange.dossier import Dossier, placed
from cpsreader.services.views import ReaderView

_CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def jsonld(dossier: Dossier) -> bytes:
    """An annotation collection with one page; quotation and position selectors on each target."""
    items = [_annotation(dossier, view, annotation) for view, annotation in _all(dossier)]
    page = {
        "id": f"urn:uuid:{dossier.identifier('page', 1)}",
        "type": "AnnotationPage",
        "startIndex": 0,
        "items": items,
    }
    collection = {
        "@context": _CONTEXT,
        "id": f"urn:uuid:{dossier.identifier('collection', 1)}",
        "type": "AnnotationCollection",
        "label": dossier.name,
        "total": len(items),
        "first": page,
    }
    return _json(collection)


def hypothesis(dossier: Dossier) -> bytes:
    """What the Hypothesis client takes in under 'Import': labels as tags, notes as text."""
    names = {label.id: label.name for label in dossier.labels}
    annotations = [
        {
            "id": str(dossier.identifier("annotation", annotation.id)),
            "created": _stamp(annotation.created),
            "updated": _stamp(annotation.changed),
            "uri": dossier.address(view.article),
            "document": {"title": [view.article.title]},
            "text": annotation.note,
            "tags": [names[key] for key in annotation.labels if key in names],
            "target": [_target(dossier, view, annotation)],
        }
        for view, annotation in _all(dossier)
    ]
    exported = {"export_date": _stamp(dossier.written), "client_version": "1.0.0"}
    return _json({**exported, "annotations": annotations})


def _all(dossier: Dossier) -> Iterator[tuple[ReaderView, Annotation]]:
    for view in dossier.views:
        for annotation in placed(view):
            yield view, annotation


def _annotation(dossier: Dossier, view: ReaderView, annotation: Annotation) -> dict[str, Any]:
    names = {label.id: label.name for label in dossier.labels}
    body = [
        {"type": "TextualBody", "purpose": "tagging", "value": names[key]}
        for key in annotation.labels
        if key in names
    ]
    if annotation.note:
        note = {"type": "TextualBody", "purpose": "commenting", "value": annotation.note}
        body.append({**note, "format": "text/plain"})
    made = {
        "id": f"urn:uuid:{dossier.identifier('annotation', annotation.id)}",
        "type": "Annotation",
        "motivation": "commenting" if annotation.note else "highlighting",
        "created": _stamp(annotation.created),
        "modified": _stamp(annotation.changed),
        "target": _target(dossier, view, annotation),
    }
    return {**made, "body": body} if body else made


def _target(dossier: Dossier, view: ReaderView, annotation: Annotation) -> dict[str, Any]:
    source = dossier.address(view.article)
    anchor = annotation.anchor
    if anchor.span is None:
        return {"source": source}
    quote = {"type": "TextQuoteSelector", "exact": anchor.exact}
    around = {"prefix": anchor.prefix, "suffix": anchor.suffix}
    position = {"start": anchor.span.start, "end": anchor.span.end}
    return {
        "source": source,
        "selector": [
            {**quote, **{key: text for key, text in around.items() if text}},
            {"type": "TextPositionSelector", **position},
        ],
    }


def _stamp(moment: dt.datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
