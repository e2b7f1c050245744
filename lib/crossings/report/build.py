"""Writes the report of an archive's tables: linked pages, each of which stands alone, opened from a file."""

from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pandas as pd
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from crossings import __version__, edtf, findings
from crossings.comparison import stale, stale_sentence
from crossings.exports.write import input_hash
from crossings.extraction import Tables
from crossings.record import load_record
from crossings.schemas import SHOWN
from crossings.shipped import about

from . import accuracy, again, articles, conflicts, front, rows, sources
from .charts import charts_of
from .filters import values_of
from .links import PAGES, Links, to_words

_OURS = '<meta name="generator" content="Crossings'
_HEAD = 400  # letters of a page in which that stands


def _days(row: dict) -> str:
    """Give a timeline row's time as its words have it: a day, a month, a year, or from and to."""
    first, last = row["day_from"], row["day_to"]
    return f"from {first}" if last is None else edtf.days(first, last).replace("/", " to ")


def _cell(value) -> str:
    """Give a value of a chart's table as a page writes it: numbers with separators, null empty."""
    if value is None:
        return ""
    return f"{value:,}" if isinstance(value, int) else findings.label(str(value))


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("crossings.report"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    environment.filters["count"] = lambda row: findings.number_range(
        *(pd.NA if row[name] is None else row[name] for name in ("low", "high"))
    )
    environment.filters["days"] = _days
    environment.filters["percent"] = lambda share: f"{share:.0%}"
    environment.filters["words"] = lambda name: "" if name is None else findings.label(str(name))
    environment.filters["plural"] = findings.count
    environment.filters["cell"] = _cell
    environment.filters["values"] = lambda value: "|".join(values_of(value))
    return environment


def _inline(environment: Environment, name: str) -> dict[str, str]:
    """Give a style sheet or script as a page holds it, and its hash: a page's policy allows no other."""
    text = environment.loader.get_source(environment, name)[0].strip()
    return {"text": Markup(text), "hash": b64encode(sha256(text.encode("utf-8")).digest()).decode()}


def _write(path: Path, page: str) -> None:
    path.write_text(page, "utf-8", errors="replace")


def _clear(folder: Path) -> None:
    """Remove the pages that an earlier report wrote of its articles; a file of anybody else's stays."""
    for path in folder.glob("*.html"):
        with path.open(encoding="utf-8", errors="replace") as file:
            ours = _OURS in file.read(_HEAD)
        if ours:
            path.unlink()


def _neighbours(listed: list[dict]) -> Iterator[tuple[dict | None, dict, dict | None]]:
    """Give each row with the one before and the one after it."""
    for place, row in enumerate(listed):
        yield listed[place - 1] if place else None, row, listed[place + 1] if place + 1 < len(listed) else None


def build(tables: Tables, folder: str | Path, *, corpus: str | Path) -> Path:
    """Write ``FOLDER/index.html``, the pages it leads to and one page an article; give the first one's path.

    Parameters
    ----------
    tables : Tables
    folder : str or Path
        Made if it is not there. Of ``FOLDER/articles`` the pages of an earlier report are removed.
    corpus : str or Path
        What was read, for the page's title and for what its README says it may be used to say.
    """
    compared, record = tables.compared, load_record()
    known = compared[compared["figure_id"].isin(findings.shown(tables.figures)["figure_id"])]
    charts = charts_of(tables, known)
    lists = {
        "figures": rows.figures(tables, compared),
        "quotes": rows.quotes(tables),
        "speakers": rows.speakers(tables),
        "timeline": rows.events(tables, tables.timeline),
        "stale": conflicts.stale_totals(tables, compared, record),
        "again": again.quantities(tables),
        "counts": conflicts.counts(tables),
        "sums": conflicts.sums(tables),
        "events": rows.events(tables, tables.timeline[tables.timeline["differs"] != "none"]),
    }
    named = rows.naming(lists.values())
    listed = articles.listed(tables, (row["article_id"] for row in named))
    mended = conflicts.mended(tables)
    ids = {row["article_id"] for row in listed.rows}
    named += rows.naming(chart.rows for chart in charts.values())
    made = articles.Pages(tables, ids, compared, named=(row["row_id"] for row in named))
    for row in named:
        row["href"] = to_words(row, ids, made.absent)
    left_out = rows.first_records(tables.left_out)
    links = Links({**lists, "articles": listed, "mended": mended, "left_out": left_out})
    late = stale(compared, tables.figures, tables.articles, record=record)
    environment = _environment()
    shared = {
        "corpus": sources.title(corpus),
        "pages": PAGES,
        "version": __version__,
        "input_sha256": input_hash(tables.articles),
        "limit": SHOWN,
        "style": _inline(environment, "report.css"),
        "script": _inline(environment, "report.js"),
        "with_page": ids,
        "with_row": {row["quantity_id"] for row in lists["counts"].rows},
        "titles": dict(zip(tables.articles["article_id"], tables.articles["title"].fillna("Untitled"), strict=True)),
    }
    folder = Path(folder)
    (folder / "articles").mkdir(parents=True, exist_ok=True)
    _clear(folder / "articles")
    whole = {
        **lists,
        "charts": charts,
        "articles": listed,
        "mended": mended,
        "left_out": left_out,
        "warnings": tables.warnings[: rows.MOST],
        "said": [
            front.against_record(
                tables,
                known,
                late,
                links,
                lambda row: to_words({**row, "row_id": row["figure_id"]}, ids, made.absent),
            ),
            front.conflicts(tables, links),
            front.voices(tables.quotes, tables.speakers, links),
            front.dated(tables.timeline, links),
            front.read(tables, links),
            front.doubt(tables),
        ],
        "figures_said": findings.figures_found(tables.figures),
        "stale_said": stale_sentence(late),
        "again_said": again.told(tables.claims),
        "claims_said": findings.claims_found(tables.claims),
        "sums_said": findings.arithmetic_found(tables.arithmetic),
        "verdicts_said": findings.verdicts_found(known),
        "quotes_said": findings.quotes_found(tables.quotes),
        "speakers_said": findings.speakers_found(tables.speakers),
        "timeline_said": findings.timeline_found(tables.timeline),
        "read_said": findings.articles_read(tables.articles, tables.left_out),
        "about": about(corpus),
        "accuracy": accuracy.shown(),
        "of_this_archive": accuracy.of_this_archive(corpus),
        "record": sources.record_sources(record, known),
    }
    for name in PAGES:
        _write(
            folder / f"{name}.html",
            environment.get_template(f"{name}.html").render(shared, **whole, page=name, root=""),
        )
    _write_articles(environment, folder / "articles", tables, made, listed, shared, corpus)
    return folder / "index.html"


def _write_articles(environment, folder: Path, tables: Tables, made, listed: rows.Listed, shared: dict, corpus):
    """Write one page an article, each before the next is made."""
    template = environment.get_template("article.html")
    places, known = articles.place_in_file(tables.articles), sources.sources_of(corpus)
    for before, row, after in _neighbours(listed.rows):
        article_id = row["article_id"]
        page = template.render(
            shared,
            row=row,
            longest=articles.LONGEST,
            before=before,
            after=after,
            sources=known.get(places[article_id], []),
            page="articles",
            root="../",
            **made.of(article_id),
        )
        _write(folder / f"{article_id}.html", page)
