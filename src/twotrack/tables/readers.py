"""Readers that refuse what they do not know, and say where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import ValidationError

from twotrack.tables.catalogue import translate
from twotrack.tables.closed import StrictRow
from twotrack.tables.errors import Fault, TableError, nearest, place, shown_value
from twotrack.tables.files.encoding import encoding_of, odd_byte, unmarked_wide
from twotrack.tables.files.toml import toml
from twotrack.tables.positions import Keys, Place, place_of, positions

R = TypeVar("R", bound=StrictRow)

# What pydantic finds wrong with a value, and the message that says so in both languages.
_WANTED = {
    "literal_error": "table.one_of",
    **dict.fromkeys(("float_type", "float_parsing", "finite_number"), "table.a_number"),
    **dict.fromkeys(("int_type", "int_parsing", "int_from_float"), "table.a_whole_number"),
    "string_type": "table.a_text",
    **dict.fromkeys(("bool_type", "bool_parsing"), "table.true_or_false"),
    **dict.fromkeys(("tuple_type", "list_type"), "table.a_list"),
    **dict.fromkeys(("dict_type", "model_type", "model_attributes_type"), "table.a_table"),
    "too_short": "table.too_few",
    "greater_than_equal": "table.too_small",
    "less_than_equal": "table.too_large",
}

# How files of Excel and LibreOffice begin: packed folders, and the older kind.
_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
# A table of this project has four levels; a file made by hand or by a program needs no more than some.
DEEPEST = 32


@dataclass(frozen=True)
class Document:
    """A TOML file as data, with the text it came from, so that a fault can name its line."""

    path: Path
    text: str
    data: dict[str, Any]

    @cached_property
    def positions(self) -> dict[Keys, Place]:
        """Line and column of every key, found once however many faults there are."""
        return positions(self.text)

    def fault(self, message: str, *keys: str, warning: bool = False) -> Fault:
        """Fault at the place of a key."""
        line, column = place_of(self.positions, keys)
        return Fault(message, place(self.path), line, column, warning)


def read_text(path: Path) -> str:
    """Text of a file; a missing, unreadable, empty or binary file is a fault that says which.

    UTF-8 with or without a mark, UTF-16 and UTF-32 with theirs; other encodings are refused by name.
    """
    name = place(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise TableError(
            Fault(translate("table.unreadable", reason=error.strerror or str(error)), str(path))
        ) from error
    if raw.startswith(_PACKED):
        raise TableError(Fault(translate("table.spreadsheet"), name))
    text = _text_of(raw, name)
    if not text.strip():
        raise TableError(Fault(translate("table.empty"), name))
    return text


def _text_of(raw: bytes, name: str) -> str:
    encoding = encoding_of(raw)
    if encoding in {"utf-8", "utf-8-sig"} and b"\x00" in raw:
        raise TableError(Fault(translate("table.unmarked_wide" if unmarked_wide(raw) else "table.binary"), name))
    try:
        return raw.decode("utf-8-sig" if encoding == "utf-8" else encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        if encoding not in {"utf-8", "utf-8-sig"}:
            raise TableError(Fault(translate("table.cut_text", encoding=encoding.upper()), name)) from error
        found = odd_byte(raw, error.start)
        said = translate("table.not_utf8", byte=found.byte, letter=found.letter)
        raise TableError(Fault(said, name, found.line)) from error


def read_document(path: Path) -> Document:
    """TOML file, or the fault with the line and column where its grammar breaks, or that it is nested too deeply."""
    text = read_text(path)
    try:
        data = toml.loads(text)
    except toml.TOMLDecodeError as error:
        line, column = _decode_place(str(error))
        raise TableError(Fault(translate("table.grammar", reason=str(error)), place(path), line, column)) from error
    except RecursionError as error:
        raise _too_deep(path) from error
    # Keys with dots nest without end, and whatever shows such a value would then fail.
    if depth_of(data) > DEEPEST:
        raise _too_deep(path)
    return Document(path, text, data)


def _too_deep(path: Path) -> TableError:
    return TableError(Fault(translate("table.too_deep", deepest=DEEPEST), place(path)))


def depth_of(value: Any) -> int:
    """How many tables and lists lie within one another, the outermost counted; a plain value has none.

    >>> depth_of({"a": [{"b": 1}], "c": 2})
    3
    """
    depth, level = 0, [value]
    while level := [one for one in level if isinstance(one, dict | list)]:
        depth += 1
        level = [inner for one in level for inner in _inner(one)]
    return depth


def _inner(container: Any) -> Iterable[Any]:
    return container.values() if isinstance(container, dict) else container


def _decode_place(message: str) -> tuple[int | None, int | None]:
    words = message.replace(",", " ").replace(")", " ").split()
    numbers = [int(word) for word in words if word.isdigit()]
    return (numbers[-2], numbers[-1]) if "line" in words and len(numbers) > 1 else (None, None)


def read_rows(path: Path, schema: type[R]) -> dict[str, R]:
    """Every `[name]` table of a file as a row of the schema; all faults at once."""
    document = read_document(path)
    rows: dict[str, R] = {}
    faults: list[Fault] = []
    for name, raw in document.data.items():
        try:
            rows[name] = schema.model_validate(raw)
        except ValidationError as error:
            faults += row_faults(document, error, schema, name)
    if faults:
        raise TableError(faults)
    return rows


def read_one(path: Path, schema: type[R]) -> R:
    """A whole file as one row of the schema; all faults at once."""
    document = read_document(path)
    try:
        return schema.model_validate(document.data)
    except ValidationError as error:
        raise TableError(row_faults(document, error, schema)) from error


def row_faults(document: Document, error: ValidationError, schema: type[StrictRow], *prefix: str) -> list[Fault]:
    """Faults of one row in plain words, each at its place."""
    return [
        document.fault(_plain(detail, schema, prefix), *prefix, *(str(part) for part in detail["loc"]))
        for detail in error.errors()
    ]


def _plain(detail: Any, schema: type[StrictRow], prefix: tuple[str, ...]) -> str:
    where = ".".join([*prefix, *(str(part) for part in detail["loc"])])
    if detail["type"] == "extra_forbidden":
        key = str(detail["loc"][-1])
        return translate("table.unknown_key", where=where, key=key) + nearest(key, _keys_at(schema, detail["loc"][:-1]))
    if detail["type"] == "missing":
        return translate("table.missing_key", where=where)
    found = detail.get("input")
    shown = "" if isinstance(found, dict) else f" ({translate('table.found', found=shown_value(found))})"
    return f"[{where}] {_wanted_text(detail)}{shown}"


def _wanted_text(detail: Any) -> str:
    key = _WANTED.get(detail["type"])
    if key is None:
        return detail["msg"].removeprefix("Value error, ")
    given = detail.get("ctx", {})
    return translate(key, **(given | {"expected": str(given.get("expected", "")).replace(" or ", ", ")}))


def _keys_at(schema: type[StrictRow], loc: tuple[Any, ...]) -> list[str]:
    fields = schema.model_fields
    for part in loc:
        inner = fields.get(str(part)) if isinstance(part, str) else None
        annotation = getattr(inner, "annotation", None)
        for candidate in (annotation, *get_args(annotation)):
            if isinstance(candidate, type) and issubclass(candidate, StrictRow):
                fields = candidate.model_fields
    return list(fields)
