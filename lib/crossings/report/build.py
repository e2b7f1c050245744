"""Writes the report of an archive's tables: ``index.html``, self-contained, opened from a file."""

from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pandas as pd
from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from crossings import __version__, edtf, findings
from crossings.comparison import compare, stale, stale_sentence
from crossings.evidence import marked
from crossings.exports.write import input_hash
from crossings.extraction import Tables
from crossings.record import load_record
from crossings.schemas import SHOWN
from crossings.shipped import about

from . import rows, sources
from .charts import charts_of

_MARKED = ("articles", "quotes", "figures", "dates", "events")  # the tables that a marked article shows


def _days(row: dict) -> str:
    """Give a timeline row's time as its words have it: a day, a month, a year, or from and to."""
    first, last = row["day_from"], row["day_to"]
    return f"from {first}" if last is None else edtf.days(first, last).replace("/", " to ")


def _cell(value) -> str:
    """Give a value of a chart's table as a page writes it: numbers with separators, null empty."""
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else str(value).replace("_", " ")


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("crossings.report"), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["count"] = lambda row: findings.number_range(
        *(pd.NA if row[name] is None else row[name] for name in ("low", "high"))
    )
    environment.filters["days"] = _days
    environment.filters["percent"] = lambda share: f"{share:.0%}"
    environment.filters["words"] = lambda name: "" if name is None else str(name).replace("_", " ")
    environment.filters["plural"] = findings.count
    environment.filters["cell"] = _cell
    return environment


def _script(environment: Environment) -> tuple[Markup, str]:
    """Give the page's one script, and its hash: the page allows no other to run."""
    script = environment.loader.get_source(environment, "report.js")[0].strip()
    return Markup(script), b64encode(sha256(script.encode("utf-8")).digest()).decode()


def _articles(tables: Tables, corpus: str | Path, lists: list[rows.Listed]) -> rows.Listed:
    """Give the articles with their evidence marked, so many as one page can hold; rows know whether theirs is there."""
    listed = rows.articles(tables, lists)
    places, known = rows.place_in_file(tables.articles), sources.sources_of(corpus)
    ids = {row["article_id"] for row in listed.rows}
    frames = {name: getattr(tables, name) for name in _MARKED}
    named = replace(tables, **{name: frame[frame["article_id"].isin(ids)] for name, frame in frames.items()})
    kept, room = [], rows.MOST_MARKED
    for row in listed.rows:
        if len(row["text"]) > room:
            continue
        # The view escapes the article's text itself.
        row["view"] = Markup(marked(row["article_id"], named).html(anchors=True))
        room -= len(row["view"])
        row["sources"] = known.get(places[row["article_id"]], [])
        row["url"] = sources.web(row["url"])
        kept.append(row)
    there = {row["article_id"] for row in kept}
    for row in rows.naming(lists):
        row["linked"] = row["article_id"] in there
    return replace(listed, rows=kept)


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
    known = compared[compared["figure_id"].isin(findings.shown(tables.figures)["figure_id"])]
    lists = {
        "figures": rows.figures(tables, compared),
        "quotes": rows.quotes(tables),
        "timeline": rows.timeline(tables),
    }
    environment = _environment()
    script, script_hash = _script(environment)
    page = environment.get_template("index.html").render(
        corpus=sources.title(corpus),
        version=__version__,
        input_sha256=input_hash(tables.articles),
        about=about(corpus),
        read=findings.articles_read(tables.articles, tables.left_out),
        said=[
            findings.figures_found(tables.figures),
            findings.verdicts_found(known),
            stale_sentence(stale(compared, tables.figures, tables.articles, record=record)),
            findings.quotes_found(tables.quotes),
            findings.timeline_found(tables.timeline),
        ],
        doubt_said=findings.doubt_found(tables),
        limit=SHOWN,
        charts=charts_of(tables, known),
        articles=_articles(tables, corpus, list(lists.values())),
        left_out=rows.first_records(tables.left_out),
        warnings=tables.warnings[: rows.MOST],
        record=sources.record_sources(record, known),
        script=script,
        script_hash=script_hash,
        **lists,
    )
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    index = folder / "index.html"
    index.write_text(page, "utf-8", errors="replace")
    return index
