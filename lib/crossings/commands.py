"""What the commands do: extract, show, check, sample and report, each with what it prints and its exit code."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_MOST_WARNINGS = 40  # so many are printed; an archive can have one for each article


class UsageError(Exception):
    """The command line asks for what cannot be done; the message names the remedy."""


class _Warnings:
    """Prints warnings to stderr, the first of many."""

    def __init__(self):
        self._met = 0

    def __call__(self, warning: str) -> None:
        self._met += 1
        if self._met <= _MOST_WARNINGS:
            print(f"warning: {warning}", file=sys.stderr)

    def close(self) -> None:
        """Say how many more there were."""
        if self._met > _MOST_WARNINGS:
            print(f"warning: {self._met - _MOST_WARNINGS:,} more; see the column notes of articles", file=sys.stderr)


def _warn(warnings: list[str]) -> None:
    told = _Warnings()
    for warning in warnings:
        told(warning)
    told.close()


def _apart(paths: list[str], out: Path) -> None:
    """Refuse to write into a folder that is read, where it would be the next run's articles, or over a file that is."""
    target = out.resolve()
    for path in paths:
        source = Path(path)
        if source.is_file() and target == source.resolve():
            raise UsageError(f"--out {out} is what is read; choose another name")
        if source.is_dir() and (target == source.resolve() or source.resolve() in target.parents):
            raise UsageError(f"--out {out} lies inside {path}, which is read; choose a folder outside it")


def _left_out(rows) -> None:
    """Say on stderr what was left out of a small archive, file by file."""
    for row in rows.head(_MOST_WARNINGS).to_dict("records"):
        print(f"left out: {row['path']}: {row['reason']}; {row['remedy']}", file=sys.stderr)
    if len(rows) > _MOST_WARNINGS:
        print(f"left out: {len(rows) - _MOST_WARNINGS:,} more; see the table left_out", file=sys.stderr)


def _extract(asked: argparse.Namespace) -> int:
    from crossings.exports import extract_to

    _apart(asked.paths, asked.out)
    warnings = _Warnings()
    counts = extract_to(
        asked.paths, asked.out, format=asked.format, column_map=dict(asked.map), progress=True, warn=warnings
    )
    warnings.close()
    print(", ".join(f"{name} {rows:,}" for name, rows in counts.items()))
    print(f"tables: {asked.out}")
    if counts["left_out"]:
        print(f"{counts['left_out']:,} left out: the table left_out says why, and what to do about it", file=sys.stderr)
    if not counts["articles"]:
        print(f"no article could be read; try: crossings check {' '.join(asked.paths)}", file=sys.stderr)
    return 0 if counts["articles"] else 1


def _named_article(asked: argparse.Namespace) -> tuple[str, str | None]:
    """Give the archive and the id that ARTICLE means; no id where it is a path."""
    article = asked.article
    if os.path.lexists(article):
        return article, None
    corpus, colon, article_id = article.partition(":")
    return (corpus, article_id) if colon and corpus and article_id else (asked.data, article)


def _show(asked: argparse.Namespace) -> int:
    from crossings.evidence import marked
    from crossings.evidence.page import page
    from crossings.extraction import load

    data, article_id = _named_article(asked)
    tables = load(data)
    _warn(tables.warnings)
    if tables.articles.empty:
        _left_out(tables.left_out)
        print(f"{data}: no article could be read", file=sys.stderr)
        return 1
    ids = list(tables.articles["article_id"]) if article_id is None else [article_id]
    if not set(ids) <= set(tables.articles["article_id"]):
        print(
            f"{asked.article}: neither a file nor the id of an article in {data}; crossings extract lists the ids in "
            "its table articles",
            file=sys.stderr,
        )
        return 1
    views = [marked(article_id, tables) for article_id in ids]
    if asked.html:
        asked.html.parent.mkdir(parents=True, exist_ok=True)
        asked.html.write_text(page(views), "utf-8", errors="replace")
        print(f"page: {asked.html}")
    else:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print("\n\n".join(view.terminal(colour=colour) for view in views))
    return 0


@contextmanager
def _counting(told: str, *, after: float = 1.0) -> Iterator[Callable[[int, int, int], None] | None]:
    """Give what counts files and articles in one line of a terminal from ``after`` seconds on; None elsewhere."""
    from tqdm import tqdm

    from crossings.findings import count

    with tqdm(bar_format="{desc}, {elapsed}", disable=None, leave=False, delay=after, miniters=0) as line:

        def say(done: int, files: int, articles: int) -> None:
            line.set_description_str(
                f"{told}: {done:,} of {count(files, 'file')}, {count(articles, 'article')}", refresh=False
            )
            line.update(done - line.n)

        yield None if line.disable else say


def _check(asked: argparse.Namespace) -> int:
    from crossings.corpus import check
    from crossings.findings import count

    corrections: list[str] = []
    with _counting("checking") as progress:
        rows = check(asked.paths, column_map=dict(asked.map), warnings=corrections, progress=progress)
    for row in rows:
        told = f"{row['path']}: {row['format'] or 'not read'}"
        told += f", {row['encoding']}" if row["encoding"] else ""
        if row["format"] != "not an article":
            told += f"; kept {row['kept']:,}, left out {row['left_out']:,}"
        told += f"; columns {row['columns']}" if row["columns"] else ""
        told += f"; {row['why']}" if row["why"] else ""
        print(told)
    _warn(corrections)
    kept, out = sum(row["kept"] for row in rows), sum(row["left_out"] for row in rows)
    print(f"in all: {count(kept + out, 'article')} met, {kept:,} kept, {out:,} left out")
    return 0 if kept else 1


def _not_free(paths: list[Path]) -> set[str]:
    """Give the ids of shipped articles whose rows nobody is to look at; say what is drawn from instead."""
    from crossings.accuracy import corpora_with_gold, free_to_read, shipped_gold
    from crossings.findings import count
    from crossings.shipped import data_folder

    found: set[str] = set()
    for corpus in corpora_with_gold():
        folder = (data_folder() / corpus).resolve()
        if any(path.resolve().is_relative_to(folder) for path in paths):
            gold = shipped_gold(corpus)
            free = set(free_to_read(gold.articles, [gold])["article_id"])
            found |= set(gold.articles["article_id"]) - free
            print(
                f"{corpus}: drawn from the {count(len(free), 'article')} coded for development; "
                "nobody is to look at rows of those that are only scored or fitted on"
            )
    return found


def _sample(asked: argparse.Namespace) -> int:
    from tqdm import tqdm

    from crossings.accuracy import sample, write_sheet
    from crossings.corpus import stream
    from crossings.corpus.archive import locate
    from crossings.corpus.article import Article
    from crossings.findings import count

    _apart(asked.paths, asked.out)
    if asked.out.exists():
        raise UsageError(f"--out {asked.out} is there already, and may be filled in; choose another name")
    if asked.out.suffix.lower() != ".csv":
        raise UsageError(f"--out {asked.out}: a sheet is a CSV file; choose a name that ends in .csv")
    warnings: list[str] = []
    paths = [locate(path) for path in asked.paths]
    not_free = _not_free(paths)
    items = stream(paths, column_map=dict(asked.map), warnings=warnings)
    items = tqdm(items, desc="reading", unit=" articles", disable=None, delay=2)
    articles = (item for item in items if isinstance(item, Article) and item.article_id not in not_free)
    sheet = sample(articles, tables=asked.tables, rows=asked.rows, seed=asked.seed)
    _warn(warnings)
    if sheet.empty:
        print(f"nothing to judge; try: crossings check {' '.join(asked.paths)}", file=sys.stderr)
        return 1
    write_sheet(sheet, asked.out)
    print(f"sheet: {asked.out}, {count(len(sheet), 'row')}; write yes or no into the column right")
    return 0


def _report(asked: argparse.Namespace) -> int:
    from crossings.exports import write
    from crossings.extraction import load
    from crossings.findings import count
    from crossings.report import build

    _apart([asked.data], asked.out)
    tables = load(asked.data, progress=True)
    _warn(tables.warnings)
    write(tables, asked.out / "tables", options={"data": Path(asked.data).name})
    index = build(tables, asked.out / "report", corpus=asked.data)
    print(f"read {count(len(tables.articles), 'article')}, left out {len(tables.left_out):,}")
    print(f"tables: {asked.out / 'tables'}")
    print(f"report: {index}")
    if tables.articles.empty:
        _left_out(tables.left_out)
        print(f"{asked.data}: no article could be read", file=sys.stderr)
    return 0 if len(tables.articles) else 1


COMMANDS = {"extract": _extract, "show": _show, "check": _check, "sample": _sample, "report": _report}
