"""Holds the parts that an article names against the total that it gives: 175 people, 45 of them men and 130 women."""

import re
from collections.abc import Iterator

from crossings.across.reported import Telling
from crossings.across.word_classes import CLASSES

# Kinds of people that together are all of them.
_KIND = {word: kind for kind in ("men", "women", "children", "adults", "boys", "girls") for word in CLASSES[kind]}
_WHOLE = (
    {"men", "women"},
    {"men", "women", "children"},
    {"men", "women", "boys", "girls"},
    {"adults", "children"},
)
_BACK = 6  # counts before the parts among which their total is looked for
_FARTHEST = 400  # code points from the total to the first of its parts
_NEAR = 0.8, 1.25  # a total is no smaller and no larger than this, as a share of the sum
_BETWEEN = 90  # code points from one part to the next
_ON = re.compile(r"[^.;:?!]*[,;]?[^.;:?!]*")
_WITHIN = re.compile(r"\b(?:of (?:them|whom|these|those|which)|including|among (?:them|whom)|out of|or|than)\b")
_OF_THEM = re.compile(r"\s*of (?:them|whom|these|those|which)\b")
_LIST = re.compile(r"[^.;?!]{0,60}(?::|—|–| - )\s")
_SUM_AT_LEAST = 5


def breakdowns(told: list[Telling], text: str) -> Iterator[tuple[Telling, list[Telling]]]:
    """Give each total of an article with its parts, as the text lists them.

    Parts are kinds of people that make up all (men and women, adults and children) within a sentence, or what a list
    after a colon counts; places that a sentence counts side by side are parts only where they make up the total.

    Parameters
    ----------
    told : list of Telling
        Those of one article, in the order of its text.
    text : str
        The article.
    """
    at = 0
    while at < len(told):
        run = _run(told, at, text)
        if len(run) > 1:
            total = _total(told, at, run, text)
            if total:
                yield total, run
                at += len(run)
                continue
        at += 1


def _run(told: list[Telling], at: int, text: str) -> list[Telling]:
    """Give the counts that a sentence lists from one on."""
    run = [told[at]]
    for telling in told[at + 1 :]:
        last = run[-1]
        # 24 of them from one camp and two from another: what the first is of, the next one is of, too.
        on = _OF_THEM.match(text, last.row["end"]) if len(run) == 1 else None
        between = text[on.end() if on else last.row["end"] : telling.row["start"]]
        same = last.row["sentence_start"] == telling.row["sentence_start"] and last.figure.unit == telling.figure.unit
        same = same and (last.part is None) == (telling.part is None)
        within = _WITHIN.search(between) or _OF_THEM.match(text, telling.row["end"])
        if not same or len(between) > _BETWEEN or not _ON.fullmatch(between) or within:
            break
        run.append(telling)
    return run


def _total(told: list[Telling], at: int, run: list[Telling], text: str) -> Telling | None:
    """Give the count of all of whom a run counts parts, as far as that can be told."""
    kinds = [_KIND.get(part.part or "") for part in run]
    of_kinds = set(kinds) in _WHOLE and len(set(kinds)) == len(kinds)
    if any(kinds) and not of_kinds:
        return None
    before = [
        one for one in told[max(0, at - _BACK) : at] if one.part is None and one.figure.unit == run[0].figure.unit
    ]
    least, most = _sum(run)
    found = []
    for one in before:
        distance = run[0].row["start"] - max(end for start, end in one.mentions if start < run[0].row["start"])
        if distance > _FARTHEST and not one.headline and not one.leads:
            continue
        low, high = one.value
        if of_kinds or _listed(one, run, text):
            fits = low >= max(part.value[1] for part in run) and _NEAR[0] * least <= high and low <= _NEAR[1] * most
        else:
            fits = low == high == least == most and least >= _SUM_AT_LEAST and distance <= _FARTHEST
        if fits:
            made_up = low == high == least == most
            found.append((not made_up, distance, one))
    # The count that they make up, else the last one told before them.
    return min(found, key=lambda each: each[:2])[2] if found else None


def _listed(total: Telling, run: list[Telling], text: str) -> bool:
    """Tell whether a colon or a dash stands between a total and the list of its parts."""
    between = text[total.row["end"] : run[0].row["start"]]
    return len(between) <= _BETWEEN and bool(_LIST.match(between))


def _sum(run: list[Telling]) -> tuple[int, int]:
    return sum(part.value[0] for part in run), sum(part.value[1] for part in run)
