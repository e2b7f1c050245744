"""Files of records (CSV, JSON, Excel): which column is taken for what, and a record made an article."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime

from .article import LeftOut, Raw, left_out
from .decode import clean
from .files import Source
from .reading_report import Report
from .words import pairs

FIELDS = ("text", "title", "published", "source", "url", "byline", "language")
_FIELD_OF = {"date": "published"}
_LONGEST_FIELD = 2000  # of all fields but the text
_MARKUP = re.compile(r"<(?:p|br|div)\b[^>]{0,200}>", re.I)


def _bare(name: object) -> str:
    """Give a column's name without case, spaces, hyphens and underscores."""
    return re.sub(r"[\s_-]+", "", str(name)).lower().lstrip("\ufeff")


def _usual() -> dict[str, tuple[str, ...]]:
    return {field: tuple(names.split()) for field, names in pairs("columns").items()}


def columns_beside(source: Source, warnings: list[str]) -> dict[str, str]:
    """Give what ``columns.json`` says, of the file's folder or else of the archive's; a broken one is a warning."""
    for folder in dict.fromkeys((source.file.parent, source.root)):
        file = folder / "columns.json"
        try:
            if not file.is_file() or file.stat().st_size > 1_000_000:
                continue
            found = json.loads(file.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError, RecursionError) as error:
            _warn(warnings, f'{file}: {error}; write it as {{"text": "COLUMN"}}')
            continue
        if isinstance(found, dict) and all(isinstance(v, str) for v in found.values()) and found.keys() <= set(FIELDS):
            return found
        _warn(warnings, f'{file}: write it as {{"text": "COLUMN"}}; it knows {", ".join(FIELDS)}')
    return {}


def _warn(warnings: list[str], message: str) -> None:
    if message not in warnings:
        warnings.append(message)


class ColumnMap:
    """Which column is taken for what: what the analyst says, then ``columns.json``, then the usual names."""

    def __init__(self, beside: Mapping[str, str], given: Mapping[str, str]) -> None:
        # What --map and the analyst call date is the table's published.
        self._said = {_FIELD_OF.get(field, field): column for field, column in {**beside, **given}.items()}
        self._told: set[str] = set()
        self._usual = _usual()
        self._chosen: dict[tuple[str, ...], dict[str, str]] = {}

    def choose(self, names: tuple[str, ...]) -> dict[str, str]:
        """Give field to column for a record with these column names; no column serves two fields."""
        if names not in self._chosen:
            if len(self._chosen) > 100:  # records that share no shape; the memory stays bounded
                self._chosen.clear()
            self._chosen[names] = self._choice(names)
        return self._chosen[names]

    def _choice(self, names: tuple[str, ...]) -> dict[str, str]:
        chosen = {}
        for field, column in self._said.items():
            same = [name for name in names if name == column] or [n for n in names if _bare(n) == _bare(column)]
            if same:
                chosen[field] = same[0]
        bare: dict[str, str] = {}
        for name in names:
            bare.setdefault(_bare(name), name)
        for field in FIELDS:
            if field in self._said:
                continue
            for usual in self._usual.get(field, ()):
                if usual in bare and bare[usual] not in chosen.values():
                    chosen[field] = bare[usual]
                    break
        return chosen

    def missing(self, chosen: Mapping[str, str]) -> list[str]:
        """Give the columns that the analyst named and the record does not have."""
        return [f"{field}={column}" for field, column in self._said.items() if field not in chosen]

    def newly_missing(self, chosen: Mapping[str, str]) -> list[str]:
        """Give those of :meth:`missing` that were not given before: one record of a file tells it for all."""
        found = [said for said in self.missing(chosen) if said not in self._told]
        self._told.update(found)
        return found


def _as_text(value: object) -> str | None:
    """Give a field's value as text: paragraphs of a list are lines, an object gives its name or rendered form."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, str):
        return value
    if isinstance(value, (list, tuple)):
        parts = [part for part in map(_as_text, value[:100_000]) if part]
        return "\n".join(parts) or None
    if isinstance(value, dict):
        for key in ("rendered", "name", "value", "#text", "text", "main"):
            if key in value and not isinstance(value[key], (dict, list)):
                return _as_text(value[key])
        return None
    return str(value)[:_LONGEST_FIELD]


def _short(value: object) -> str | None:
    if isinstance(value, (list, tuple)):
        value = ", ".join(filter(None, map(_as_text, value[:50])))
    text = _as_text(value)
    return clean(text[:_LONGEST_FIELD])[0].replace("\0", "").strip() or None if text else None


def flat(record: Mapping[str, object]) -> dict[str, object]:
    """Give a record with the fields of its nested objects as ``outer.inner`` beside it."""
    found = dict(record)
    for key, value in record.items():
        if isinstance(value, dict):
            found.update((f"{key}.{inner}", part) for inner, part in list(value.items())[:200])
    return found


def from_record(
    record: Mapping[str, object],
    part: str,
    source: Source,
    report: Report,
    columns: ColumnMap,
    notes: tuple[str, ...] = (),
) -> Raw | LeftOut:
    """Give the article of one record, its text field alone as the text.

    Parameters
    ----------
    record : mapping
        Column to value.
    part : str
        Which record of the file: ``line 7``.
    notes : tuple of str
        What was repaired while the record was decoded.
    """
    chosen = columns.choose(tuple(map(str, record)))
    named = ", ".join(list(map(str, record))[:12])[:200]
    if "text" not in chosen:
        missing = columns.missing(chosen)
        said = f"{missing[0]} is not among its columns: {named}" if missing else f"its columns are {named}"
        return left_out(source.shown, "no text column", part, said)
    report.columns.update(chosen)
    text = _as_text(record[chosen["text"]])
    if not text or not text.strip():
        return left_out(source.shown, "no text", part)
    text, more = clean(text)
    notes += more
    if "\0" in text:
        notes += (f"{text.count(chr(0))} NUL characters taken out; export it again if words are missing",)
        text = text.replace("\0", "")
    if "</" in text and _MARKUP.search(text):
        notes += ("the text holds HTML tags, kept as they are; export the plain text",)
    notes += tuple(f"{said} is not among the record's columns: {named}" for said in columns.newly_missing(chosen))
    fields = {field: _short(record[chosen[field]]) for field in FIELDS[1:] if field in chosen}
    when = record[chosen["published"]] if "published" in chosen else None
    if isinstance(when, (date, datetime, int, float)) and not isinstance(when, bool):
        fields["published"] = when
    if fields.get("title") and fields["title"].startswith("=") and len(fields["title"]) > 1:
        notes += ("the title is a spreadsheet formula, kept as written; overrule it in corrections.csv",)
    where = f"the record's column {chosen['published']}" if "published" in chosen else ""
    return Raw(text, part=part, published_from=where, notes=notes, **fields)
