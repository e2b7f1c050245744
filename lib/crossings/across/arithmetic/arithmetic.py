"""Reckons what articles add up: parts against totals, shares against bases, running totals that fall."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import inf

import pandas as pd

from crossings.across.reported import Telling, by_article, number, tellings
from crossings.schemas import table

from .breakdowns import breakdowns
from .shares import Share, part_of, shares_in


def arithmetic(
    figures: pd.DataFrame, articles: pd.DataFrame, *, texts: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """Give what can be reckoned from the figures of an article, and whether it comes out.

    *parts*: the kinds of people (men and women, adults and children) or the items of a list against their total.
    *share*: a share, or a change by a share, against the two counts that it is of. *cumulative*: a running total
    against the highest that was told before it of the same people from the same beginning, in any article: it cannot
    fall.

    Parameters
    ----------
    figures, articles : DataFrame
        The tables of these names; figures below a confidence of 0.5 are left out.
    texts : mapping, optional
        An article's id to its text, where ``articles`` has no column ``text``.

    Returns
    -------
    DataFrame, one row per sum, in the order of the articles' days
        The table ``arithmetic``; a *cumulative* row is of the later article.
    """
    if texts is None:
        texts = dict(zip(articles["article_id"], articles["text"].fillna(""), strict=True))
    return table("arithmetic", sums([(figures, articles)], texts))


def sums(parts: Iterable[tuple[pd.DataFrame, pd.DataFrame]], texts: Mapping[str, str]) -> list[dict]:
    """Give the rows of :func:`arithmetic` of an archive that comes in parts.

    Parameters
    ----------
    parts : iterable of pairs of DataFrames
        Figures and articles, those of one article in one pair.
    texts : mapping
        An article's id to its text.
    """
    found: list[tuple[tuple, dict]] = []
    running: list[Telling] = []
    for figures, articles in parts:
        for told in by_article(tellings(figures, articles, texts)):
            text = texts.get(told[0].article, "")
            rows = [_parts_row(total, parts) for total, parts in breakdowns(told, text)]
            found += [(told[0].in_time, row) for row in (*rows, *_share_rows(told, text))]
            running += [telling for telling in told if telling.figure.running and telling.figure.since and telling.day]
    running.sort(key=lambda telling: telling.order)
    found += [(telling.in_time, row) for telling, row in _cumulative_rows(running)]
    return [row for _, row in sorted(found, key=lambda each: each[0])]


def _named(telling: Telling) -> str:
    return f"{number(telling)} {telling.part}" if telling.part else number(telling)


def _parts_row(total: Telling, parts: list[Telling]) -> dict:
    least, most = (sum(end) for end in zip(*(part.bar() for part in parts), strict=True))
    low, high = total.bar()
    holds = least <= high and low <= most
    comes_to, given = sum(part.value[0] for part in parts), total.value[0]
    if all(part.figure.hedge == "exact" for part in (*parts, total)):
        # Every part is counted: a round number is no rounded one here.
        holds = comes_to == given
    hedges = {part.figure.hedge for part in parts}
    open_end = " or more" if "at_least" in hedges else ""
    why = f"the parts come to {comes_to:,}{'' if 'at_most' in hedges else open_end}"
    if not holds:
        gap = abs(comes_to - given)
        why += f", {gap:,} {'more' if comes_to > given else 'fewer'} than the total: " + (
            "someone may be counted twice, or the total be of another source or day"
            if comes_to > given
            else "some may be of no kind named, or the total be of another source or day"
        )
    return {
        "article_id": total.article,
        "kind": "parts",
        "figure_ids": [telling.figure_id for telling in (total, *parts)],
        "says": f"{' + '.join(map(_named, parts))}, of a total of {number(total)}",
        "holds": holds,
        "why": why,
    }


def _share_rows(told: list[Telling], text: str) -> Iterator[dict]:
    sentences: dict[tuple[int, int], list[Telling]] = {}
    for telling in told:
        sentences.setdefault((telling.row["sentence_start"], telling.row["sentence_end"]), []).append(telling)
    spans = [*sentences, None]
    for span, following in pairwise(spans):
        for share in shares_in(text, *span):
            named = part_of(share, sentences[span] + sentences.get(following, []), text)
            if named:
                yield _share_row(share, *named)


def _share_row(share: Share, base: Telling, part: Telling) -> dict:
    """Give the row of a share: whether the part can be it, by the bars of part and base and the slack of the share."""
    low, high = sorted(1 + share.change * end if share.change else end for end in (share.low, share.high))
    bottom, top = base.bar()
    small, large = part.bar()
    holds = max(low, 0) * bottom <= large and small <= high * top
    really = part.value[0] / base.value[0] if base.value[0] else inf
    if share.change:
        says = f"{number(part)} is {share.words} {'more' if share.change > 0 else 'less'} than {number(base)}"
        amount = f"{abs(really - 1):.1%} {'more' if really > 1 else 'less'}"
    else:
        says, amount = f"{number(part)} is {share.words} of {number(base)}", f"{really:.1%}"
    return {
        "article_id": base.article,
        "kind": "share",
        "figure_ids": [base.figure_id, part.figure_id],
        "says": says,
        "holds": bool(holds),
        "why": f"it is {amount}" + ("" if holds else ": one of the numbers may be of another time or source"),
    }


def _cumulative_rows(running: list[Telling]) -> Iterator[tuple[Telling, dict]]:
    """Give each running total beside the highest one told before it, of the same people from the same beginning."""
    highest: dict[tuple, Telling] = {}
    for telling in running:
        figure = telling.figure
        way = figure.unit, telling.part, figure.origin, figure.destination
        asked, kept = _beginnings(figure.since)
        found = [highest[*way, each] for each in asked if (*way, each) in highest]
        before = max(found, key=lambda told: told.value, default=None)
        # The same number told again, as a copy of the report does, shows nothing of how the total went.
        if before is not None and before.article != telling.article and before.value != telling.value:
            falls = telling.value[1] < before.value[0] and not telling.meets(before)
            on = f"{_named(telling)} since {figure.since} on {telling.day}"
            lower = (
                f"a running total cannot fall, and it is {before.value[0] - telling.value[1]:,} lower: "
                "the later report may repeat an old count, count other people, or have counted anew"
            )
            no_lower = "the later one " + ("is" if telling.value[0] >= before.value[0] else "may be") + " no lower"
            row = {
                "article_id": telling.article,
                "kind": "cumulative",
                "figure_ids": [before.figure_id, telling.figure_id],
                "says": f"{on}, after {number(before)} on {before.day}",
                "holds": not falls,
                "why": lower if falls else no_lower,
            }
            yield telling, row
        for each in kept:
            known = highest.get((*way, each))
            if known is None or telling.value[0] > known.value[0]:
                highest[*way, each] = telling


def _beginnings(since: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the beginnings whose totals a total from one is held against, and those under which it is kept.

    A beginning known by its month (*since August*) may be any day of it (*since Aug. 25*), and two days are two.
    """
    month = since[:7]
    if month == since:
        return (f"{month}-XX",), (month, f"{month}-XX")
    return (since, month), (since, f"{month}-XX")
