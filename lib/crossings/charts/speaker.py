"""One speaker's words along time: a row a quotation, its mark by how it is given and by what kind of speech it is."""

from collections import Counter

import pandas as pd
from matplotlib.dates import date2num

from crossings.findings import count, listed
from crossings.schemas import QUOTE_KINDS

from .fills import Fill
from .ledger import Ledger, Row, height
from .scales import day_axis
from .selection import foremost
from .strip import draw_strip, nearly_all
from .style import BLUE, GREEN, GREY, INK, TEXT, VERMILLION, as_written, chart, nothing

_LEDGER = Ledger()
_ROWS = 24
# What the speaker does: says, holds something to be so, speaks against something, or speaks of what is to come.
_STANCES = {
    "says": GREY,
    "claims, believes, estimates, agrees or asks": BLUE,
    "denies, refuses or criticises": VERMILLION,
    "promises, warns or demands": GREEN,
}
_OF_CLASS = {
    "denial": "denies, refuses or criticises", "refusal": "denies, refuses or criticises",
    "criticism": "denies, refuses or criticises", "promise": "promises, warns or demands",
    "warning": "promises, warns or demands", "demand": "promises, warns or demands", "neutral": "says",
}  # fmt: skip
_HELD = "claims, believes, estimates, agrees or asks"
_SHAPES = {"direct": "full", "mixed": "left", "indirect": "none"}  # how much of the mark is filled
_BARS = {"direct": Fill(INK, "", whole=True), "mixed": Fill(INK, "", "/////"), "indirect": Fill(INK, "")}
_SIGNS = {"direct": "● direct", "mixed": "◐ mixed", "indirect": "○ indirect"}


def speaker_over_time_rows(said: pd.DataFrame) -> pd.DataFrame:
    """Give the quotations that :func:`speaker_over_time` draws: at most 24, in order of time, undated ones last.

    Of more, first those of another kind of speech than plain saying, then those in the speaker's own words, and of
    equals some of every time.
    """
    return said.iloc[_chosen(said.to_dict("records"))].reset_index(drop=True)


@as_written
def speaker_over_time(said: pd.DataFrame):
    """Give a chart of what one speaker is quoted as saying, in order of time.

    A mark is filled as far as the words are the speaker's own, and has the colour of what is done with them: plainly
    said, held to be so, spoken against something, or spoken of what is to come.

    Parameters
    ----------
    said : DataFrame
        One speaker's quotations, a row each, with ``day`` (of the article; null where unknown), ``kind``,
        ``cue``, ``cue_class``, ``evidence``, ``speaker_name`` and ``article_id``, as
        :func:`crossings.across.one_speaker` gives them.
    """
    rows = said.to_dict("records")
    source = f"Source: {count(len(rows), 'quotation')} in {count(said['article_id'].nunique(), 'article')}"
    if not rows:
        return nothing("No quotation of this speaker", f"{source}.")
    shown = [rows[at] for at in _chosen(rows)]
    dated = [row["day"] for row in rows if not pd.isna(row["day"])]
    undated = len(rows) - len(dated)
    more = f"; {count(undated, 'quotation')} of undated articles without a mark" if undated and dated else ""
    lines = [_line(row) for row in shown]
    several = len(rows) > len(shown) and bool(dated)
    key = {_SIGNS[kind]: INK for kind in QUOTE_KINDS if any(row["kind"] == kind for row in rows)}
    key |= {f"■ {name}": colour for name, colour in _STANCES.items() if any(_stance(row) == name for row in rows)}
    figure, panels = chart(
        _title(rows), f"{source}{more}.", key=key, left=_LEDGER.marks, right=0.25, between=0.4, drawn=bool(dated),
        panels=[0.9, height(lines)] if several else [height(lines)],
    )  # fmt: skip
    places = _LEDGER.write(panels[-1], lines)
    if not dated:
        panels[-1].set_xticks([])
        panels[-1].spines["bottom"].set_visible(False)
        return figure
    for axes in panels:
        day_axis(axes, *nearly_all(dated), "")
    panels[-1].set_xlabel("day of the article", fontsize=TEXT, color=INK)
    for place, row in zip(places, shown, strict=True):
        if not pd.isna(row["day"]):
            _mark(panels[-1], place, row)
    if several:
        kinds = [(row["day"], row["kind"]) for row in rows if not pd.isna(row["day"])]
        number, counted = draw_strip(panels[0], kinds, _BARS, unit="quotations")
        which = f"{'All ' if number == len(dated) else ''}{number:,} dated quotations"
        _LEDGER.write_beside(panels[0], f"{which}, {counted}. Below, {len(shown)} of {len(rows):,}.")
    return figure


def _chosen(rows: list[dict]) -> list[int]:
    """Give the places of at most 24 quotations, in order of time."""

    def time(at: int) -> tuple:
        day = rows[at]["day"]
        return (1, 0) if pd.isna(day) else (0, day.toordinal())

    in_time = sorted(range(len(rows)), key=lambda at: (time(at), at))
    return foremost(in_time, lambda at: _rank(rows[at]), _ROWS)


def _rank(row: dict) -> tuple:
    return _stance(row) != "says", row["kind"] != "indirect"


def _stance(row: dict) -> str:
    return "says" if pd.isna(row["cue_class"]) else _OF_CLASS.get(row["cue_class"], _HELD)


def _line(row: dict) -> Row:
    day = "undated" if pd.isna(row["day"]) else f"{row['day'].day} {row['day']:%b %Y}"
    plain = pd.isna(row["cue_class"]) or row["cue_class"] == "neutral"
    # Told in the article's words, what was said is half a sentence without its verb.
    told = row["kind"] != "direct" and not pd.isna(row["cue"]) and any(map(str.isalpha, row["cue"]))
    words = f"{row['cue']}: {row['evidence']}" if told else row["evidence"]
    return _LEDGER.row(day, words, "" if plain else row["cue_class"])


def _mark(axes, place: float, row: dict) -> None:
    """Draw a quotation: a dot, filled as far as the words are the speaker's own; a wedge where it is off the axis."""
    left, right = axes.get_xlim()
    day = date2num(row["day"])
    shape = "<" if day < left else ">" if day > right else "o"
    axes.plot(
        [min(max(day, left), right)], [place], shape, color=_STANCES[_stance(row)], markersize=8, clip_on=False,
        fillstyle=_SHAPES[row["kind"]], markerfacecoloralt="white",
    )  # fmt: skip


def _title(rows: list[dict]) -> str:
    names = Counter(row["speaker_name"] for row in rows if not pd.isna(row["speaker_name"]))
    name = min(names, key=lambda name: (-names[name], -len(name), name)) if names else "a speaker"
    name = name[0].upper() + name[1:]
    articles = count(len({row["article_id"] for row in rows}), "article")
    years = sorted({row["day"].year for row in rows if not pd.isna(row["day"])})
    when = f", {' to '.join(map(str, sorted({years[0], years[-1]})))}" if years else ""
    kinds = Counter(row["kind"] for row in rows)
    how = listed([f"{kinds[kind]:,} {kind}" for kind in QUOTE_KINDS if kinds[kind]])
    if len(rows) == 1:
        return f"{name} is quoted once{when}: {rows[0]['kind']}"
    return f"{name} is quoted {count(len(rows), 'time')} in {articles}{when}: {how}"
