"""Frozen dataclasses to JSON and back.

Fields at their default are left out, so that rows stay small and a later version may add fields.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
import types
import typing
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, cast

from cpsreader.domain.span import Span
from cpsreader.storage import damage

T = TypeVar("T")
Coder = Callable[[Any], Any]


def dumps(value: object) -> str:
    """A dataclass as JSON text."""
    return json.dumps(encoder(_kind_of(value))(value), ensure_ascii=False, separators=(",", ":"))


def loads(kind: type[T], text: str) -> T:
    """The dataclass of that kind back from ``dumps``. Unknown fields are passed over."""
    coder = decoder(cast(Any, kind))
    with damage.told():
        return cast(T, coder(json.loads(text)))


def load_many(kind: type[T], texts: Sequence[str]) -> list[T]:
    """Many dataclasses of one kind at once, which is faster than one by one."""
    coder = decoder(cast(Any, kind))
    with damage.told():
        return [coder(value) for value in json.loads(f"[{','.join(texts)}]")]


def _kind_of(value: object) -> Any:
    return type(value)


def _same(value: Any) -> Any:
    return value


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, StrEnum) else value


@cache
def encoder(hint: Any) -> Coder:
    """A function from a value of that type to plain JSON values."""
    origin = typing.get_origin(hint)
    if origin is tuple:
        return _tuple_coder(typing.get_args(hint), encoder, list)
    if origin in (typing.Union, types.UnionType):
        return _optional(encoder(_inner(hint)))
    if hint is Span:
        return _span_pair
    if dataclasses.is_dataclass(hint):
        return _record_encoder(cast(type, hint))
    if hint in (dt.date, dt.datetime, dt.time):
        return _isoformat
    return _plain


@cache
def decoder(hint: Any) -> Coder:
    """A function from plain JSON values to a value of that type."""
    origin = typing.get_origin(hint)
    if origin is tuple:
        return _tuple_coder(typing.get_args(hint), decoder, tuple)
    if origin in (typing.Union, types.UnionType):
        return _optional(decoder(_inner(hint)))
    if hint is Span:
        return _span
    if dataclasses.is_dataclass(hint):
        return _record_decoder(cast(type, hint))
    if hint in (dt.date, dt.datetime, dt.time):
        return cast(Coder, hint.fromisoformat)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return cast(Coder, {member.value: member for member in hint}.__getitem__)
    return _same


def _isoformat(value: dt.date | dt.time) -> str:
    return value.isoformat()


def _inner(hint: Any) -> Any:
    return next(arg for arg in typing.get_args(hint) if arg is not type(None))


def _optional(coder: Coder) -> Coder:
    def optional(value: Any) -> Any:
        return None if value is None else coder(value)

    return optional


def _tuple_coder(args: tuple[Any, ...], coder_of: Callable[[Any], Coder], make: Coder) -> Coder:
    if len(args) == 2 and args[1] is Ellipsis:
        coder = coder_of(args[0])
        return lambda value: make(coder(item) for item in value)
    coders = [coder_of(arg) for arg in args]
    return lambda value: make(coder(item) for coder, item in zip(coders, value, strict=True))


def _default(field: dataclasses.Field[Any]) -> Any:
    if field.default_factory is not dataclasses.MISSING:
        return field.default_factory()
    return field.default


def _fields(kind: type) -> list[tuple[str, Any, Any]]:
    """Name, type and default of each field."""
    hints = typing.get_type_hints(kind)
    return [(f.name, _resolved(hints[f.name]), _default(f)) for f in dataclasses.fields(kind)]


def _resolved(hint: Any) -> Any:
    """The type below a NewType."""
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    return hint


def _record_encoder(kind: type) -> Coder:
    parts = [(name, encoder(hint), default) for name, hint, default in _fields(kind)]

    def encode(value: Any) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, coder, default in parts:
            item = getattr(value, name)
            if item != default:
                found[name] = coder(item)
        return found

    return encode


def _record_decoder(kind: type) -> Coder:
    coders = {name: decoder(hint) for name, hint, _ in _fields(kind)}
    special = [(name, coder) for name, coder in coders.items() if coder is not _same]

    def decode(value: dict[str, Any]) -> Any:
        for name, coder in special:
            if name in value:
                value[name] = coder(value[name])
        try:
            return kind(**value)
        except TypeError:  # a field of a later version
            return kind(**{name: item for name, item in value.items() if name in coders})

    return decode


def _span_pair(value: Span) -> list[int]:
    return [value.start, value.end]


def _span(value: Any) -> Span:
    """From a pair, or from a record as the first libraries hold it."""
    return Span(**value) if isinstance(value, dict) else Span(*value)
