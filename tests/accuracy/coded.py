"""Codings made by hand for the tests of accuracy: rows named by the words that they stand on."""

from datetime import date

from crossings.accuracy import Document

TABLES = ("quotes", "figures", "dates", "events")
DAY = date(2004, 5, 6)


def span(text, words):
    """Give where words stand in a text, the first time."""
    start = text.index(words)
    return start, start + len(words)


def row(text, words, **slots):
    start, end = span(text, words)
    return {"start": start, "end": end, "evidence": words, **slots}


def quote(text, *parts, speaker=None, kind="indirect", **slots):
    """Give a row of quotes whose content is these words, in order."""
    content = [list(span(text, part)) for part in parts]
    start, end = content[0][0], content[-1][1]
    told = {"kind": kind, "content": content, "speaker": speaker, "speaker_start": None, "speaker_end": None}
    if speaker:
        told["speaker_start"], told["speaker_end"] = span(text, speaker)
    return {"start": start, "end": end, "evidence": text[start:end], **told, **slots}


def figure(text, words, low, high, **slots):
    return row(text, words, low=low, high=high, **slots)


def document(text, doc_id="d", **rows):
    """Give a document; a table that is not named was coded and has no row."""
    return Document(doc_id, text, {name: rows.get(name, []) for name in TABLES}, DAY, "The Paper")


def of_table(told):
    """Give how many rows a table shows and has, of its strata told as (stratum, what is said, rows)."""
    of = {stratum: rows for stratum, _, rows in told if stratum != "nothing found"}
    return {"of_shown": sum(rows for stratum, rows in of.items() if stratum >= "0.5"), "of_all": sum(of.values())}
