"""The user's annotations and the codebook of labels."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cpsreader.domain.annotation import Anchor, Annotation, Label
from cpsreader.domain.ids import AnnotationId, ArticleId, LabelId
from cpsreader.domain.span import Span
from cpsreader.storage import damage, times

COLUMNS = (
    'a.id, a.article, a.start, a."end", a.exact, a.prefix, a.suffix, a.color, a.note, a.author,'
    " a.created, a.changed"
)
ALIVE = f"""
SELECT {COLUMNS} FROM annotations a JOIN articles r ON r.id = a.article AND r.deleted IS NULL
"""
ALL = f"{ALIVE} ORDER BY r.day DESC, r.id DESC, a.start, a.id"
OF_ARTICLE = f"{ALIVE} WHERE a.article = ? ORDER BY a.start, a.id"
SOME = f"{ALIVE} WHERE a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id"
LABELS_OF = """
SELECT annotation, label FROM annotation_labels
WHERE annotation IN (SELECT value FROM json_each(?)) ORDER BY id
"""
ADD = """
INSERT INTO annotations
    (article, start, "end", exact, prefix, suffix, color, note, author, created, changed)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
CHANGE = """
UPDATE annotations SET article = ?, start = ?, "end" = ?, exact = ?, prefix = ?, suffix = ?,
    color = ?, note = ?, author = ?, created = ?, changed = ? WHERE id = ?
"""
LABELS = """
SELECT id, name, color, description, parent, shortcut, position FROM labels ORDER BY position, id
"""
ADD_LABEL = """
INSERT INTO labels (name, color, description, parent, shortcut, position)
VALUES (?, ?, ?, ?, ?, ?)
"""
CHANGE_LABEL = """
UPDATE labels SET name = ?, color = ?, description = ?, parent = ?, shortcut = ?, position = ?
WHERE id = ?
"""
USES = """
SELECT l.label, count(*) FROM annotation_labels l
JOIN annotations a ON a.id = l.annotation
JOIN articles r ON r.id = a.article AND r.deleted IS NULL GROUP BY l.label
"""
LOOSE = (
    "DELETE FROM annotation_labels WHERE label NOT IN (SELECT id FROM labels)",
    "DELETE FROM annotation_labels WHERE annotation NOT IN (SELECT id FROM annotations)",
    "UPDATE labels SET parent = NULL WHERE parent NOT IN (SELECT id FROM labels)",
)
MERGE_LABELS = """
INSERT OR IGNORE INTO annotation_labels (annotation, label)
SELECT annotation, ? FROM annotation_labels WHERE label = ?
"""


def all_of(connection: sqlite3.Connection) -> list[Annotation]:
    """Every annotation, newest reports first, in the order of the text."""
    return _read(connection, connection.execute(ALL))


def of_article(connection: sqlite3.Connection, article: ArticleId) -> list[Annotation]:
    """The annotations of an article in the order of the text; orphans and whole-article first."""
    return _read(connection, connection.execute(OF_ARTICLE, (article,)))


def some(connection: sqlite3.Connection, keys: Iterable[AnnotationId]) -> list[Annotation]:
    """Those annotations that are there, by id."""
    return _read(connection, connection.execute(SOME, (json.dumps(list(keys)),)))


@damage.told()
def _read(connection: sqlite3.Connection, rows: Iterable[Sequence[Any]]) -> list[Annotation]:
    found = list(rows)
    labels: Mapping[int, list[LabelId]] = defaultdict(list)
    keys = json.dumps([row[0] for row in found])
    for annotation, label in connection.execute(LABELS_OF, (keys,)):
        labels[annotation].append(LabelId(label))
    return [_annotation(row, tuple(labels[row[0]])) for row in found]


def _annotation(row: Sequence[Any], labels: tuple[LabelId, ...]) -> Annotation:
    key, article, start, end, exact, prefix, suffix, color, note, author, created, changed = row
    span = None if start is None else Span(start, end)
    return Annotation(
        id=AnnotationId(key),
        article=ArticleId(article),
        anchor=Anchor(span=span, exact=exact, prefix=prefix, suffix=suffix),
        color=color,
        labels=labels,
        note=note,
        author=author,
        created=dt.datetime.fromisoformat(created),
        changed=dt.datetime.fromisoformat(changed),
    )


def _facts(annotation: Annotation) -> tuple[object, ...]:
    anchor = annotation.anchor
    return (
        annotation.article,
        anchor.span.start if anchor.span else None,
        anchor.span.end if anchor.span else None,
        anchor.exact,
        anchor.prefix,
        anchor.suffix,
        annotation.color,
        annotation.note,
        annotation.author,
        times.words(annotation.created),
        times.words(annotation.changed),
    )


def add(connection: sqlite3.Connection, annotation: Annotation) -> AnnotationId:
    """Put an annotation in; its own id is passed over."""
    key = connection.execute(ADD, _facts(annotation)).lastrowid
    assert key is not None
    _set_labels(connection, AnnotationId(key), annotation.labels)
    return AnnotationId(key)


def change(connection: sqlite3.Connection, annotation: Annotation) -> None:
    """Put an annotation in the place of the one with its id."""
    connection.execute(CHANGE, (*_facts(annotation), annotation.id))
    _set_labels(connection, annotation.id, annotation.labels)


def _set_labels(
    connection: sqlite3.Connection, annotation: AnnotationId, labels: tuple[LabelId, ...]
) -> None:
    rows = connection.execute(LABELS_OF, (json.dumps([annotation]),)).fetchall()
    if tuple(label for _, label in rows) == labels:
        return
    connection.execute("DELETE FROM annotation_labels WHERE annotation = ?", (annotation,))
    pairs = [(annotation, label) for label in dict.fromkeys(labels)]
    sql = "INSERT INTO annotation_labels (annotation, label) VALUES (?, ?)"
    connection.executemany(sql, pairs)


def delete(connection: sqlite3.Connection, keys: Iterable[AnnotationId]) -> None:
    """Take annotations out."""
    connection.executemany("DELETE FROM annotations WHERE id = ?", [(key,) for key in keys])


@damage.told()
def labels(connection: sqlite3.Connection) -> list[Label]:
    """Every label by position; parents may come after their children."""
    return [
        Label(
            id=LabelId(key),
            name=name,
            color=color,
            description=description,
            parent=parent,
            shortcut=shortcut,
            position=position,
        )
        for key, name, color, description, parent, shortcut, position in connection.execute(LABELS)
    ]


@damage.told()
def label_uses(connection: sqlite3.Connection) -> dict[LabelId, int]:
    """How many annotations carry each label; labels without any are left out."""
    return {LabelId(label): count for label, count in connection.execute(USES)}


def _label_facts(label: Label) -> tuple[object, ...]:
    return (
        label.name,
        label.color,
        label.description,
        label.parent,
        label.shortcut,
        label.position,
    )


def add_label(connection: sqlite3.Connection, label: Label) -> LabelId:
    """Put a label in; its own id is passed over."""
    key = connection.execute(ADD_LABEL, _label_facts(label)).lastrowid
    assert key is not None
    return LabelId(key)


def change_label(connection: sqlite3.Connection, label: Label) -> None:
    """Put a label in the place of the one with its id."""
    connection.execute(CHANGE_LABEL, (*_label_facts(label), label.id))


def delete_label(connection: sqlite3.Connection, label: LabelId) -> None:
    """Take a label out, and off the annotations that carry it; its children move up."""
    row = connection.execute("SELECT parent FROM labels WHERE id = ?", (label,)).fetchone()
    if row is not None:
        connection.execute("UPDATE labels SET parent = ? WHERE parent = ?", (row[0], label))
        connection.execute("DELETE FROM annotation_labels WHERE label = ?", (label,))
        connection.execute("DELETE FROM labels WHERE id = ?", (label,))


def merge_labels(connection: sqlite3.Connection, label: LabelId, into: LabelId) -> None:
    """Give everything that carries ``label`` the label ``into``, then take ``label`` out."""
    connection.execute(MERGE_LABELS, (into, label))
    connection.execute("UPDATE labels SET parent = ? WHERE parent = ?", (into, label))
    delete_label(connection, label)


def drop_loose(connection: sqlite3.Connection) -> None:
    """Let go of what restored rows held on to and is gone: labels, parents."""
    for statement in LOOSE:
        connection.execute(statement)
