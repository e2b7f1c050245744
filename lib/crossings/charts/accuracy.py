"""How good the tables are: the program beside two coders, by measure; what a confidence says and what is right."""

import numpy as np
import pandas as pd

from crossings.findings import count, listed
from crossings.shipped import SCORED

from .style import BLUE, GREEN, GREY, INK, SMALL, TEXT, VERMILLION, as_written, chart, nothing

_MARKS = (("o", "●", BLUE), ("D", "◆", VERMILLION), ("s", "■", GREEN), ("^", "▲", INK))
_ROW, _APART = 0.3, 0.17  # inches of a measure, share of it between two corpora
# Where a measure by kind or span stands beside that of the whole table, the whole is drawn; of recall and precision F1.
_NOT_DRAWN = ("direct+mixed, span units", "content", "speaker %", "speaker, when told %", "whole row %",
              "whole row, names exact %", "strict F1", "relaxed F1", "all speech recall", "all speech precision",
              "value recall", "value precision", "head recall", "head precision")  # fmt: skip
_TOLD = ", when told %"
_FEW = 10  # rows: a measure of fewer says nothing
_NEAR = 5  # points of a hundred: as good as the line, for a title


def accuracy_chart_rows(board: pd.DataFrame) -> pd.DataFrame:
    """Give the rows that :func:`accuracy_chart` draws: of the articles that are only scored, one row a dot.

    ``near`` tells whether the program is at most five points below the coders. Measures of fewer than ten rows are
    left out, and those that repeat another; of a slot that some rows leave empty, the others are drawn.

    Parameters
    ----------
    board : DataFrame
        As :func:`crossings.accuracy.board` gives it.
    """
    each = list(zip(board["table"], board["corpus"], board["part"], board["measure"], strict=True))
    told = {(*own, measure.replace(_TOLD, " %")) for *own, measure in each if measure.endswith(_TOLD)}
    drawn = [one not in told and one[-1] not in _NOT_DRAWN for one in each]
    rows = board[pd.Series(drawn, index=board.index, dtype=bool)]
    rows = rows[(rows["part"] == SCORED) & (rows["rows"] >= _FEW)]
    return rows.assign(near=rows["coders"] - rows["system"] <= _NEAR).reset_index(drop=True)


def _short(measure: str) -> str:
    return measure.removesuffix(" %").removesuffix(", when told")


@as_written
def accuracy_chart(board: pd.DataFrame):
    """Give a chart of each measure on the articles that are only scored: the program's dot, the two coders' stroke."""
    rows = accuracy_chart_rows(board)
    if rows.empty:
        return nothing("No article was scored", "Source: the gold of the shipped corpora.")
    corpora = list(dict.fromkeys(rows["corpus"]))
    tables = [group for _, group in rows.groupby("table", sort=False)]
    panels = [max(1.0, _ROW * group["measure"].map(_short).nunique()) for group in tables]
    key = {f"{mark} {corpus}": colour for corpus, (_, mark, colour) in zip(corpora, _MARKS, strict=False)}
    figure, axes = chart(
        _title(rows),
        f"Source: the gold of {listed(corpora)}, the articles that are only scored; lines are 95 % intervals; "
        "a slot that rows may leave empty is held on those that do not.",
        key=key | {"| two coders on the same articles": GREY}, panels=panels, left=1.9, between=0.8, headed=True,
    )  # fmt: skip
    for panel, group in zip(axes, tables, strict=True):
        _panel(panel, group, corpora, last=panel is axes[-1])
    return figure


def _panel(axes, rows: pd.DataFrame, corpora: list[str], *, last: bool) -> None:
    measures = list(dict.fromkeys(map(_short, rows["measure"])))
    for row in rows.itertuples():
        at = corpora.index(row.corpus)
        height = measures.index(_short(row.measure)) + (at - (len(corpora) - 1) / 2) * 2 * _APART
        shape, _, colour = _MARKS[at % len(_MARKS)]
        axes.plot([row.low, row.high], [height, height], "-", color=colour, linewidth=1.2, alpha=0.6)
        axes.plot([row.system], [height], shape, color=colour, markersize=5, clip_on=False)
        axes.plot([row.coders], [height], "|", color=GREY, markersize=10, mew=2, clip_on=False)
    axes.set_yticks(range(len(measures)), measures)
    axes.set_ylim(len(measures) - 0.5, -0.5)
    axes.set_xlim(0, 102)
    axes.grid(False, axis="y")
    axes.set_title(rows["table"].iloc[0], loc="left", fontsize=TEXT, fontweight="bold", color=INK)
    if last:
        axes.set_xlabel("percent", fontsize=TEXT, color=INK)


def _title(rows: pd.DataFrame) -> str:
    far = rows.loc[(rows["coders"] - rows["system"]).idxmax()]
    furthest = f"{_short(far['measure'])} of {far['table']} in {far['corpus']}"
    return (
        f"On {rows['near'].sum():,} of {count(len(rows), 'measure')} the program is at most {_NEAR} points below two "
        f"coders; furthest below on {furthest}: {far['system']:.1f} against {far['coders']:.1f}"
    )


def calibration_chart_rows(tenths: pd.DataFrame) -> pd.DataFrame:
    """Give the rows that :func:`calibration_chart` draws, one row a dot: those of the table given."""
    return tenths


@as_written
def calibration_chart(tenths: pd.DataFrame):
    """Give a chart of what the confidence says against the share that is right, on articles it was not fitted on.

    Parameters
    ----------
    tenths : DataFrame
        As :func:`crossings.accuracy.tenths` gives it.
    """
    rows = calibration_chart_rows(tenths)
    source = (
        "Source: the articles of the shipped gold that are only scored; lines are 95 % intervals, articles drawn again."
    )
    if rows.empty:
        return nothing("No row was scored", source)
    far = rows.loc[rows["gap"].abs().idxmax()]
    figure, (axes,) = chart(
        f"Of {int(rows['rows'].sum()):,} rows, in {count(len(rows), 'group')} by confidence, the share that is right "
        f"is at most {abs(far['gap']):.2f} from what the confidence says",
        source, panels=[4.2], left=0.9, right=2.9,
    )  # fmt: skip
    axes.plot([0, 1], [0, 1], "--", color=GREY, linewidth=1)
    for row in rows.itertuples():
        low, high = (np.clip(value, 0, 1) for value in (row.right_low, row.right_high))
        axes.plot([row.said, row.said], [low, high], "-", color=BLUE, linewidth=1.5, alpha=0.6)
        axes.plot([row.said], [row.right], "o", color=BLUE, markersize=7, clip_on=False)
        axes.annotate(
            f"{row.rows:,} rows", (row.said, row.right), xytext=(12, -14), textcoords="offset points", fontsize=SMALL,
            color=INK,
        )  # fmt: skip
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    axes.set_xlabel("confidence, the mean of the group", fontsize=TEXT, color=INK)
    axes.set_ylabel("share that is right", fontsize=TEXT, color=INK)
    return figure
