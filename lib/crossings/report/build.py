"""Writes the report of an archive's tables: ``index.html``, self-contained, opened from a file."""

from pathlib import Path

import pandas as pd
from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from .. import __version__
from ..charts import figures_over_time, hiding_estimates, reported_against_record, timeline_chart, who_is_quoted
from ..compare import compare, stale, stale_sentence
from ..evidence import marked
from ..exports.write import input_hash
from ..extraction import Tables
from ..findings import (
    SHOWN,
    articles_read,
    doubt_found,
    figures_found,
    number_range,
    quotes_found,
    shown,
    timeline_found,
    verdicts_found,
)
from ..notebook import about, with_titles
from ..record import load_record
from .pictures import svg


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("crossings.report"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["known"] = lambda value: "" if pd.isna(value) else value
    environment.filters["count"] = lambda row: number_range(row["low"], row["high"])
    environment.filters["percent"] = lambda share: f"{share:.0%}"
    return environment


def _rows(frame: pd.DataFrame) -> list[dict]:
    return frame.astype(object).where(frame.notna(), None).to_dict("records")


def _figures(tables: Tables, compared: pd.DataFrame) -> list[dict]:
    """Give the figures as the page lists them: newest report last, undated ones at the end, each with its verdict."""
    rows = with_titles(shown(tables.figures), tables.articles).merge(
        compared[["figure_id", "verdict", "reason"]], on="figure_id", how="left"
    )
    return _rows(rows.sort_values(["published", "article_id", "start"], na_position="last", kind="stable"))


def _articles(tables: Tables) -> list[dict]:
    rows = _rows(tables.articles.sort_values(["published", "article_id"], na_position="last", kind="stable"))
    for row in rows:
        # The view escapes the article's text itself.
        row["view"] = Markup(marked(row["article_id"], tables).html())
    return rows


def build(tables: Tables, folder: str | Path, *, corpus: str | Path, record: pd.DataFrame | None = None) -> Path:
    """Write ``FOLDER/index.html`` and give its path.

    Parameters
    ----------
    tables : Tables
    folder : str or Path
        Made if it is not there.
    corpus : str or Path
        What was read, for the page's title and for what its README says it may be used to say.
    record : DataFrame, optional
        What to hold the figures against; the shipped record if left out.
    """
    record = load_record() if record is None else record
    compared = compare(tables.figures, record, tables.articles)
    held = shown(tables.figures)["figure_id"]
    known = compared[compared["figure_id"].isin(held)]
    found_stale = stale(compared, tables.figures, tables.articles, record=record)
    quotes = with_titles(shown(tables.quotes), tables.articles)
    page = (
        _environment()
        .get_template("index.html")
        .render(
            corpus=str(corpus) if not Path(corpus).exists() else Path(corpus).name,
            version=__version__,
            input_sha256=input_hash(tables.articles),
            about=about(corpus),
            read=articles_read(tables.articles, tables.left_out),
            figures_said=figures_found(tables.figures),
            verdicts_said=verdicts_found(known),
            stale_said=stale_sentence(found_stale),
            quotes_said=quotes_found(tables.quotes),
            timeline_said=timeline_found(tables.timeline),
            doubt_said=doubt_found(tables),
            limit=SHOWN,
            charts={
                "record": Markup(svg(reported_against_record, known, tables.figures, tables.articles)),
                "flow": Markup(svg(figures_over_time, tables.figures, tables.articles, measure="flow")),
                "stock": Markup(svg(figures_over_time, tables.figures, tables.articles, measure="stock")),
                "hiding": Markup(svg(hiding_estimates, tables.figures, tables.articles)),
                "quoted": Markup(svg(who_is_quoted, tables.quotes)),
                "timeline": Markup(svg(timeline_chart, tables.timeline, tables.articles)),
            },
            figures=_figures(tables, compared),
            quotes=_rows(quotes),
            timeline=_rows(tables.timeline),
            titles=dict(zip(tables.articles["article_id"], tables.articles["title"].fillna("Untitled"), strict=True)),
            left_out=_rows(tables.left_out),
            articles=_articles(tables),
            warnings=tables.warnings,
        )
    )
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    index = folder / "index.html"
    index.write_text(page, "utf-8", errors="replace")
    return index
