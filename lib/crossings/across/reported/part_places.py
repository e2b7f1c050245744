"""Tells by a figure's sentence that it counts people in a part of a country: in three provinces, in four camps."""

import re
from collections.abc import Iterator, Mapping

import pandas as pd

from crossings.lexicon import words
from crossings.reading import places

_PARTS = "|".join(sorted(words(__file__, "parts_of_a_country")))
_NUMBER = r"(?:\d+|a few|a|one|some|several|many|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of)"
# In three border provinces; a group that speaks of three provinces; in sites that sprang up.
_IN_PARTS = re.compile(
    r"\b(?:in|of|for|at|across|within)\s+(?:(?:the|these|those)\s+)?"
    rf"(?:{_NUMBER}\s+(?:[A-Z]?[a-z]+\s+){{0,2}}(?:{_PARTS})\b|(?:{_PARTS})(?=\s+(?:that|which)\b))"
)
# At least 14,000 and perhaps 30,000 in three provinces: both ends of an estimate.
_OTHER_END = re.compile(r"(?:\s+[A-Z]?[a-z]+){0,2},?\s+(?:and|or|to),?\s+(?:[a-z]+\s+){0,3}\d[\d,]*\b,?")
# 30,000 to 50,000 in Yanbian: the place right after the count.
_NAMED = re.compile(r"\s+(?:(?:people|refugees|of them|[A-Z][a-z]+s)\s+)?in\s+(?P<name>[A-Z][\w’'-]+)")
_PARTED = re.compile(r";|,\s+(?:while|whereas|but|and)\s|\s(?:while|whereas)\s")
# Four the number of escapes in 2017 that led straight across the Demilitarised Zone; 40 the number of arrivals by sea.
_DEEDS = "|".join(sorted(words(__file__, "deeds_counted")))
_NAME = r"(?:the\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)*"
_WAY = re.compile(
    rf"\s+(?:is\s+)?the\s+(?:number|count|total)\s+of\s+(?:{_DEEDS})(?:\s+(?:in|of)\s+\d{{4}})?"
    rf"(?:\s+(?:that|which)\s+\w+(?:\s+\w+)?)?\s+"
    rf"(?P<way>by\s+(?:sea|land|air|boat|train|bus)\b|(?:across|over|through|via|by\s+way\s+of)\s+{_NAME})"
)


def part_of_a_country(text: str, end: int, sentence: tuple[int, int], country: str | None) -> str | None:
    """Give the words that name the part of a country whose people a figure counts; None where it names none.

    Parameters
    ----------
    text : str
        The article.
    end : int
        Offset of the end of the count.
    sentence : tuple of int
        Offsets of its sentence.
    country : str or None
        Where the people are, by the figure.
    """
    # Of two, the nearer: one speaks of three camps, the other of four sections, in which 40,000 had lived.
    every = list(_IN_PARTS.finditer(text, *sentence))
    found = next((one for one in reversed(every) if one.end() <= end), every[0] if every else None)
    if found and found.end() <= end and _is_of_another(text, sentence[0], found, end):
        return None
    # 480,000 in all, since 35,000 in two old camps had been counted in: the camps are those of the other number.
    other_end = _OTHER_END.match(text, end)
    behind = other_end.end() if other_end else end
    if found and not any(character.isdigit() for character in text[behind : found.start()]):
        return " ".join(found[0].split())
    way = _WAY.match(text, end, sentence[1])
    if way is not None:
        return " ".join(way["way"].split())
    named = _NAMED.match(text, end, sentence[1])
    if named is None or country is None:
        return None
    entry = places.look_up([named["name"]], 0)
    if entry is not None and entry.kind == "province" and entry.country == country:
        return f"in {named['name']}"
    return None


def _is_of_another(text: str, first: int, places: re.Match, end: int) -> bool:
    """Tell whether places named before a count are those of a number before them, in a clause that is closed: 35,000
    were people in two camps, while 9,000 were nowhere."""
    counted = any(character.isdigit() for character in text[first : places.start()])
    return counted and _PARTED.search(text, places.end(), end) is not None


def places_counted(figures: pd.DataFrame, texts: Mapping[str, str]) -> Iterator[str | None]:
    """Give for each figure the part of a country whose people alone it counts; None where it names none.

    Parameters
    ----------
    figures : DataFrame
        The table ``figures``.
    texts : mapping
        An article's id to its text.
    """
    columns = ("article_id", "end", "sentence_start", "sentence_end", "destination")
    for article_id, end, first, last, country in zip(*(figures[name].tolist() for name in columns), strict=True):
        text = texts.get(article_id)
        yield part_of_a_country(text, end, (first, last), None if pd.isna(country) else country) if text else None
