"""The tables: every column with its type, unit and meaning, stated once.

The pandera schemas, the codebook and the notebooks' column dictionaries are all made from :data:`TABLES`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

import pandas as pd


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its name, kind of value, meaning, whether null may stand in it, and a closed list."""

    name: str
    kind: str  # text, number, share, day, flag; list of texts, lists of them, spans of two numbers
    meaning: str
    nullable: bool = True
    values: tuple[str, ...] = ()


# The one constant of doubt: timeline, notebooks, report and benchmarks show rows from here on by default.
SHOWN = 0.5
DTYPES = {
    "text": "string",
    "number": "Int64",
    "share": "Float64",
    "day": "object",
    "list": "object",
    "lists": "object",
    "spans": "object",
    "flag": "boolean",
}
LISTS = ("list", "lists", "spans")
QUOTE_KINDS = ("direct", "indirect", "mixed")
CUE_CLASSES = (
    "neutral", "claim", "denial", "promise", "warning", "demand", "criticism", "praise", "question", "agreement",
    "estimate", "belief", "refusal",
)  # fmt: skip
SPEAKER_GROUPS = (
    "government", "un", "ngo", "refugee", "academic", "media", "military", "business", "party", "person",
    "unnamed source",
)  # fmt: skip
HEDGES = ("exact", "about", "at_least", "at_most", "range", "order_of_magnitude")
UNITS = ("people", "households", "families")
POPULATIONS = (
    "refugees", "asylum_seekers", "internally_displaced", "returnees", "migrants", "defectors", "other",
)  # fmt: skip
ACTIONS = (
    "arrived", "fled", "hiding", "hosted", "detained", "repatriated", "resettled", "displaced", "killed", "other",
)  # fmt: skip
MOVED = ("arrived", "fled", "repatriated", "resettled", "displaced")  # the deeds by which people come to another place
MEASURES = ("stock", "flow")
DATE_KINDS = ("DATE", "TIME", "DURATION", "SET")
MODIFIERS = ("early", "mid", "late", "about", "before", "after")
ANCHORS = ("published", "other_date", "itself", "none")
FACTUALITY = ("happened", "planned", "denied", "hypothetical")
NOT_DONE = "not having happened"  # what "denied" means to a reader: nobody need have denied it
PRECISIONS = ("time", "day", "week", "month", "quarter", "season", "year", "decade", "century", "interval", "unknown")
VERDICTS = ("stale", "in_line", "above", "below", "not_comparable")
OBSTACLES = (
    "not counted in people", "no number", "no origin", "no destination", "no period", "people in hiding",
    "an action no series counts", "people no series counts", "stock against flow", "some of the people",
    "no day of the report", "not yet known", "another period", "another count",
    "both open",
    "estimates too far apart",
)  # fmt: skip
CHANGES = ("number", "hedge", "day", "words added", "words cut", "words changed")
RELATIONS = ("first", "repeat", "series", "revision", "conflict", "correction")


def _text(name, meaning, nullable=True, values=()):
    return Column(name, "text", meaning, nullable, values)


def _evidence(identity: str, what: str) -> tuple[Column, ...]:
    return (
        _text(identity, f"the {what}'s id: the article's id and a short hash of kind, evidence and ordinal", False),
        _text("article_id", "the article the words stand in", False),
        Column("start", "number", "first code point of the evidence in the article's text", False),
        Column("end", "number", "code point after the last of the evidence", False),
        _text("evidence", "the exact words: text[start:end]", False),
        Column("sentence_start", "number", "first code point of the sentence the evidence begins in", False),
        Column("sentence_end", "number", "code point after the sentence the evidence ends in", False),
        _text("rule", "the name of the rule that fired", False),
        Column(
            "confidence",
            "share",
            "0 to 1, the share of rows as sure as this that are right, as fitted on annotated articles",
            False,
        ),
    )


TABLES: Mapping[str, tuple[Column, ...]] = {
    "articles": (
        _text("article_id", "the same content from the same place has the same id", False),
        _text("source", "who published the article"),
        _text("title", "the headline, cleaned of bars and marks"),
        _text("byline", "who signed it"),
        _text("dateline_place", "the place the dateline names"),
        Column("published", "day", "the day of publication; null where it is not known"),
        _text("published_edtf", "the same as EDTF; XXXX-08-26 for a dateline that has no year"),
        _text("published_how", "stated, file name, inferred or unknown, with other candidates and the reason", False),
        _text("url", "the article's address, as the archive gives it"),
        _text("language", "ISO 639-1 code"),
        _text("text", "the decoded article, headline and dateline lines included where the file has them", False),
        Column("words", "number", "words of the text, parted by white space", False),
        _text("duplicate_of", "the earlier article of which this is a copy, update or correction"),
        _text(
            "duplicate_kind",
            "copy: adds next to nothing; update: tells more of the story; correction: says that it corrects",
            True,
            ("copy", "update", "correction"),
        ),
        Column("alike", "share", "share of the shorter one's runs of three words that stand in the other, 0 to 1"),
        _text("notes", "what was repaired, overruled or doubtful in reading the file"),
        _text("path", "the file, from the archive's folder", False),
        _text("part", "which article of the file, where it holds several"),
    ),
    "left_out": (
        _text("path", "the file, from the archive's folder", False),
        _text("part", "which article of the file"),
        _text("reason", "why it was left out, one of a closed list", False),
        _text("remedy", "what to do about it", False),
    ),
    "quotes": (
        *_evidence("quote_id", "quotation"),
        _text("kind", "direct: all in quotation marks; mixed: part; indirect: none", False, QUOTE_KINDS),
        Column("content", "spans", "the spans [start, end] of what was said, in order", False),
        _text("cue", "the words that report speech"),
        _text(
            "cue_class",
            "what kind of speech act the cue names: a denial that it is so, a refusal to do or tell it",
            True,
            CUE_CLASSES,
        ),
        _text("speaker", "the speaker as the sentence names them"),
        Column("speaker_start", "number", "first code point of the speaker's words"),
        Column("speaker_end", "number", "code point after the speaker's words"),
        _text("speaker_name", "the speaker's fullest name in the article; pronouns, surnames and titles resolved"),
        _text("speaker_role", "the office or description the article gives"),
        _text("speaker_group", "what kind of voice it is", True, SPEAKER_GROUPS),
        _text("speaker_country", "the country a government, military or party voice belongs to"),
        _text("medium", "to whom or through whom it was said (told a broadcaster, in a statement)"),
    ),
    "figures": (
        *_evidence("figure_id", "figure"),
        Column("low", "number", "lowest count, in the row's unit; null = open below"),
        Column("high", "number", "highest count, in the row's unit; null = open above"),
        _text("hedge", "how the count is hedged", False, HEDGES),
        _text("unit", "what is counted", False, UNITS),
        _text("population", "who is counted", False, POPULATIONS),
        _text("action", "what they did or had done to them", False, ACTIONS),
        _text("measure", "stock: how many at a time; flow: how many over a period", False, MEASURES),
        _text("origin", "where from"),
        _text("destination", "where to, or where they are"),
        _text("when", "EDTF of the count's day or period; null for a rate (rule: rate), which counts no period"),
        Column("when_from", "day", "first day of when"),
        Column("when_to", "day", "last day of when"),
        _text("claimed_by", "whose count it is; null: the article's own voice"),
        _text("quote_id", "the quotation in which the figure stands"),
        _text("same_as", "an earlier mention of the same count in the article"),
    ),
    "dates": (
        *_evidence("date_id", "date"),
        _text("kind", "TIMEX3 type", False, DATE_KINDS),
        _text("timex", "TIMEX3 value", False),
        _text("edtf", "the same as EDTF, where it names a time on the calendar"),
        Column("day_from", "day", "first day"),
        Column("day_to", "day", "last day"),
        _text("precision", "the unit the words give", False, PRECISIONS),
        _text("modifier", "early, mid, late, about, before or after", True, MODIFIERS),
        _text("anchor", "what the value was reckoned from", False, ANCHORS),
        _text("anchor_why", "the reason for that anchor"),
    ),
    "events": (
        *_evidence("event_id", "event"),
        _text(
            "what",
            "the clause without the date that says when; … for words left out, an auxiliary or a year may be added",
            False,
        ),
        _text("head", "its verb, or its noun of happening", False),
        _text("who", "its subject; of a pronoun, whom it stands for where the article tells"),
        _text("where", "the place the clause names"),
        _text("date_id", "the date that says when"),
        Column("day_from", "day", "first day"),
        Column("day_to", "day", "last day"),
        _text(
            "factuality", "happened, planned, denied (told as not having happened) or hypothetical", False, FACTUALITY
        ),
        _text("reported_by", "whose account it is; null: the article's own voice"),
    ),
    "timeline": (
        _text("timeline_id", "the row's id", False),
        _text("what", "the clause of the clearest mention", False),
        _text("where", "the place"),
        Column("day_from", "day", "first day; where mentions give two days, the earlier", False),
        Column("day_to", "day", "last day; where mentions give two days, the later; null = open"),
        _text("precision", "the unit in which the time is known", False, PRECISIONS),
        _text(
            "factuality", "happened, planned, denied (told as not having happened) or hypothetical", False, FACTUALITY
        ),
        Column("event_ids", "list", "the mentions", False),
        Column("article_ids", "list", "the articles that tell it", False),
        _text("differs", "what the mentions disagree on", False, ("day", "count", "day and count", "none")),
        Column(
            "prominence",
            "share",
            "0 to 1: how much it belongs on a short timeline, half by how many independent articles tell it, half by "
            "how clearly",
            False,
        ),
    ),
    "changes": (
        _text("article_id", "the copy, update or correction", False),
        _text("duplicate_of", "the earlier article", False),
        _text("duplicate_kind", "what it is of that one", False, ("copy", "update", "correction")),
        _text("what", "what was changed", False, CHANGES),
        _text("before", "the earlier article's words; null where words were added"),
        _text("after", "the later article's words; null where words were cut"),
        Column("start", "number", "first code point of the words after, in the later article's text"),
        Column("end", "number", "code point after the last of them"),
        Column("before_start", "number", "first code point of the words before, in the earlier article's text"),
        Column("before_end", "number", "code point after the last of them"),
    ),
    "speakers": (
        _text("speaker_id", "the speaker's id", False),
        _text("name", "the fullest name that any article gives", False),
        Column("also", "list", "other names by which articles call the speaker", False),
        Column("roles", "lists", "[role, first day, last day] for each office or description, in order of time", False),
        _text("speaker_group", "what kind of voice it is", True, SPEAKER_GROUPS),
        _text("speaker_country", "the country a government, military or party voice belongs to"),
        Column("first", "day", "day of the first article that quotes the speaker; null where no day is known"),
        Column("last", "day", "day of the last one"),
        Column("quotes", "number", "how many quotations", False),
        Column("articles", "number", "how many articles quote the speaker, copies counted once", False),
        Column("quote_ids", "list", "the quotations, in order of time", False),
        Column("article_ids", "list", "the articles that quote the speaker, in order of time", False),
        Column(
            "ambiguous", "lists", "[speaker_id, why] of those who may be the same speaker and are kept apart", False
        ),
    ),
    "claims": (
        _text("claim_id", "the claim's id: one count of one quantity by one claimant", False),
        _text("quantity_id", "claims that count the same quantity have the same one", False),
        Column("low", "number", "lowest count, in the row's unit; null = open below"),
        Column("high", "number", "highest count, in the row's unit; null = open above"),
        _text("unit", "what is counted", False, UNITS),
        _text("population", "who is counted", False, POPULATIONS),
        _text("part", "what makes it a count of some of them: women, in three provinces; null where it is of all"),
        _text("action", "what they did or had done to them", False, ACTIONS),
        _text("measure", "stock or flow", False, MEASURES),
        _text("origin", "where from"),
        _text("destination", "where to, or where they are"),
        _text("when", "EDTF of the count's day or period, as the first telling has it"),
        Column("when_from", "day", "first day of when"),
        Column("when_to", "day", "last day of when"),
        _text("claimed_by", "whose count it is, by its full name in the article; null: the articles' own voice"),
        Column("first_told", "day", "day of the first article that tells it; null where no day is known"),
        Column("last_told", "day", "day of the last one"),
        Column("hedges", "lists", "[day, hedge] of each telling whose hedge is not that of the one before", False),
        Column("figure_ids", "list", "the tellings, in order of time", False),
        Column("article_ids", "list", "the articles that tell it, in order of time", False),
        Column("independent", "number", "sources that tell it, copies of one counted once", False),
        Column("sources", "number", "sources that tell a count of its quantity, each claimant counted once", False),
        _text(
            "relation",
            "how it stands to an earlier claim; series: a count of another time",
            False,
            RELATIONS,
        ),
        _text("of", "the claim_id of that earlier claim; null for the first"),
        Column("stale_from", "day", "day of the first article that tells it when the record had passed it"),
        Column("stale_figure_ids", "list", "the tellings after the record had passed it", False),
        _text("why", "the reason for the relation, in words"),
    ),
    "arithmetic": (
        _text("article_id", "the article", False),
        _text("kind", "what is reckoned", False, ("parts", "share", "cumulative")),
        Column("figure_ids", "list", "the figures, the total or base first", False),
        _text("says", "the sum, in words and numbers", False),
        Column("holds", "flag", "whether it comes out", False),
        _text("why", "what it comes to, and what could explain a gap", False),
    ),
    "compared": (
        _text("figure_id", "the figure", False),
        _text("series", "the official series it was held against"),
        Column("record_low", "number", "the record's lower value that the verdict rests on"),
        Column("record_high", "number", "its upper value, or its next count where the verdict rests on that"),
        _text("known_on", "EDTF of the day the record's value was known"),
        _text("verdict", "the figure against the record", False, VERDICTS),
        Column("gap", "number", "people by which the figure is above what was known (below: less than 0); 0 in line"),
        _text("obstacle", "what stands against a verdict; null where there is one", True, OBSTACLES),
        _text("reason", "why that verdict, or why there is none", False),
    ),
    "record": (
        _text("series", "the official series; its periods never overlap", False),
        _text("population", "who is counted", False, POPULATIONS),
        _text("origin", "where from"),
        _text("destination", "where to, or where they are"),
        Column("value_low", "number", "lower value, people; null = open below"),
        Column("value_high", "number", "upper value, people; null = open above"),
        _text("period", "EDTF of the day or period counted", False),
        _text("measure", "stock or flow", False, MEASURES),
        _text("claimant", "who counted or estimated"),
        Column("published", "day", "when it was known; null where the source has no day"),
        _text("source_publisher", "where it was read"),
        _text("source_url", "its address"),
        _text("seen", "yes: read in the source; derived: reckoned, the note says how", False, ("yes", "derived")),
        _text("note", "scope, doubts"),
    ),
    "chronology": (
        _text("event", "the event, one clause", False),
        _text("place", "where"),
        _text("date_edtf", "EDTF of the event", False),
        _text("kind", "the kind of event"),
        _text("source_publisher", "where it was read"),
        _text("source_url", "its address"),
        Column("source_published", "day", "the day of the source"),
        _text("seen", "yes or derived", False, ("yes", "derived")),
        _text("note", "doubts"),
    ),
}


def table(name: str, rows: Iterable[Mapping] = ()) -> pd.DataFrame:
    """Give a DataFrame of one table, typed, its columns in the schema's order.

    Parameters
    ----------
    name : str
        A key of :data:`TABLES`.
    rows : iterable of mappings
        Column to value; a column that a row lacks is null.

    Raises
    ------
    KeyError
        If there is no such table, or a row has a column that the table lacks; names it.
    """
    columns = TABLES[name]
    rows = list(rows)
    known = {column.name for column in columns}
    for row in rows:
        if not known.issuperset(row):
            raise KeyError(f"table {name!r} has no column {sorted(set(row) - known)}")
    return pd.DataFrame({c.name: pd.Series([row.get(c.name) for row in rows], dtype=DTYPES[c.kind]) for c in columns})


def columns_of(name: str) -> pd.DataFrame:
    """Give the column dictionary of a table: one row per column, with its kind of value, meaning and closed list."""
    return pd.DataFrame(
        [{"column": c.name, "kind": c.kind, "meaning": c.meaning, "values": ", ".join(c.values)} for c in TABLES[name]],
        columns=["column", "kind", "meaning", "values"],
    )


@cache
def schema(name: str):
    """Give the pandera schema of a table (loads pandera)."""
    import pandera.pandas as pa

    def checks(column: Column) -> list:
        found = [pa.Check.isin(column.values)] if column.values else []
        return [*found, pa.Check.in_range(0, 1)] if column.kind == "share" else found

    return pa.DataFrameSchema(
        {
            c.name: pa.Column(DTYPES[c.kind], checks=checks(c), nullable=c.nullable or c.kind in LISTS)
            for c in TABLES[name]
        },
        strict=True,
        ordered=True,
        name=name,
    )


def validate(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Give the table back if it keeps its schema.

    Raises
    ------
    pandera.errors.SchemaError
        If it does not; names the column and the first rows that break it.
    pandera.errors.SchemaErrors
        If columns are missing, added or out of order; names them.
    """
    return schema(name).validate(frame)
