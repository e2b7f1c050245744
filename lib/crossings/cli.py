"""The command line: extract, show, check, report."""

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

from crossings import __version__
from crossings.shipped import corpora

_EPILOG = """\
examples:
  crossings check my/archive                                what would be kept and left out, and why
  crossings extract my/archive --out my/tables              every table as Parquet
  crossings extract export.csv --out my/tables --format csv --map text=STORY
  crossings show my/archive/article.txt                     one article with its evidence marked
  crossings report --data my/archive --out my/report        tables, charts and sentences on pages

exit codes: 0 done, 1 nothing could be read or written, 2 the command line was wrong
"""
_EXAMPLES = {
    "extract": """\
examples:
  crossings extract my/archive --out tables                 every table as Parquet
  crossings extract jan.jsonl feb.jsonl --out tables --format csv
  crossings extract export.csv --out tables --map text=STORY --map date=DAY

Writes DIR/{table}.{format} for articles, left_out, dates, quotes, figures, events, speakers, timeline, compared,
claims and arithmetic; of an archive of more than 2,000 articles the folders DIR/{table}/ of parts. A file .made.json
beside each says what made it.
Columns and their meanings: python -c "import crossings; print(crossings.columns_of('figures').to_string())"
""",
    "show": """\
examples:
  crossings show my/archive/article.txt
  crossings show my/archive/article.txt --html article.html
  crossings show ID --data my/archive                       ID from the table articles
  crossings show CORPUS:ID                                  the same in a shipped corpus
""",
    "check": """\
examples:
  crossings check my/archive
  crossings check export.csv --map text=STORY               try a mapping before you extract

A file columns.json in the archive's folder, {"text": "STORY"}, does what --map does; it can stay there. So can a
corrections.csv (path or article_id, column, value, why), which overrules published, title and source; what is wrong
with it is said as a warning.
""",
    "report": """\
examples:
  crossings report                                          the shipped corpus, into build/
  crossings report --data my/archive --out my/report

Writes DIR/tables/*.parquet and DIR/report/: index.html and the pages behind it, which open from the disk and load
nothing.
""",
}
_FIELDS = ("text", "title", "date", "published", "source", "url", "byline", "language")
_MOST_WARNINGS = 40  # so many are printed; an archive can have one for each article


class _UsageError(Exception):
    """The command line asks for what cannot be done; the message names the remedy."""


def _mapping(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not equals or not field or not column:
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=COLUMN, as in text=STORY")
    if field not in _FIELDS:
        raise argparse.ArgumentTypeError(f"{field!r} is no field; there are {', '.join(_FIELDS)}")
    return field, column


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="crossings",
        description="Reads a news archive about people who flee and turns it into evidence, as tables.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"crossings {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, told: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=told,
            description=told[0].upper() + told[1:] + ".",
            epilog=_EXAMPLES[name],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    mapped = {
        "type": _mapping, "action": "append", "default": [], "metavar": "FIELD=COLUMN",
        "help": "of records: take COLUMN for FIELD (text, title, date, source, url); may be repeated",
    }  # fmt: skip
    extract = command("extract", "write every table of an archive to a folder")
    extract.add_argument("paths", nargs="+", metavar="PATH", help="files or folders, or the name of a shipped corpus")
    extract.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder to write to")
    extract.add_argument("--format", choices=("parquet", "csv", "jsonl", "xlsx"), default="parquet",
                         help="of the tables (default: %(default)s)")  # fmt: skip
    extract.add_argument("--map", **mapped)
    show = command("show", "show one article with its evidence marked")
    show.add_argument(
        "article", metavar="ARTICLE", help="a file, the id of an article in the archive given by --data, or CORPUS:ID"
    )
    show.add_argument(
        "--data", default=corpora()[0], metavar="PATH", help="the archive that holds the id (default: %(default)s)"
    )
    show.add_argument("--html", type=Path, metavar="FILE", help="write a page instead of printing")
    check = command("check", "say what would be kept and left out, and why, and which column was taken for what")
    check.add_argument("paths", nargs="+", metavar="PATH", help="files or folders, or the name of a shipped corpus")
    check.add_argument("--map", **mapped)
    report = command("report", "write the tables and a report of an archive")
    report.add_argument(
        "--data",
        default=corpora()[0],
        metavar="PATH",
        help="a path, or a shipped corpus's name (default: %(default)s)",
    )
    report.add_argument(
        "--out", type=Path, default=Path("build"), metavar="DIR", help="gets tables/ and report/ (default: %(default)s)"
    )
    return parser


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
    """Refuse to write into a folder that is read: the tables would be the next run's articles."""
    target = out.resolve()
    for path in paths:
        source = Path(path)
        if source.is_dir() and (target == source.resolve() or source.resolve() in target.parents):
            raise _UsageError(f"--out {out} lies inside {path}, which is read; choose a folder outside it")


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
def _waiting(told: str, *, after: float = 2.0) -> Iterator[None]:
    """Say on a terminal that work goes on, and for how long, where it takes more than some seconds."""
    done = Event()

    def say() -> None:
        seconds = after
        while not done.wait(after if seconds == after else 1):
            print(f"\r{told}, {seconds:.0f} s", end="", file=sys.stderr, flush=True)
            seconds += 1

    teller = Thread(target=say, daemon=True)
    if sys.stderr.isatty():
        teller.start()
    try:
        yield
    finally:
        done.set()
        if teller.ident:
            teller.join()
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _wrong_corrections(paths: list[str], rows: list[dict], column_map: dict[str, str]) -> list[str]:
    """Give what is wrong with the archive's corrections; only where there are any is it read a second time for them."""
    from crossings.corpus import stream
    from crossings.corpus.archive import locate
    from crossings.corpus.corrections import of_corrections

    beside = [Path(path).parent / "corrections.csv" for path in paths if Path(path).is_file()]
    if not any(Path(row["path"]).name == "corrections.csv" for row in rows) and not any(f.is_file() for f in beside):
        return []
    warnings: list[str] = []
    for _ in stream([locate(path) for path in paths], column_map=column_map, warnings=warnings):
        pass
    return of_corrections(warnings)


def _check(asked: argparse.Namespace) -> int:
    from crossings.corpus import check
    from crossings.findings import count

    with _waiting("checking"):
        rows = check(asked.paths, column_map=dict(asked.map))
        corrections = _wrong_corrections(asked.paths, rows, dict(asked.map))
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


_COMMANDS = {"extract": _extract, "show": _show, "check": _check, "report": _report}


def _told(error: OSError) -> str:
    """Give what the system says of a file, with the file's name and what to do about it."""
    if error.filename is None or not error.strerror:
        return str(error)
    remedy = {
        PermissionError: "check its permissions, or choose another folder",
        FileExistsError: "a file stands where a folder is needed; choose another folder",
        NotADirectoryError: "a file stands where a folder is needed; choose another folder",
    }.get(type(error), "check the path and the room on the disk")
    return f"{error.filename}: {error.strerror}; {remedy}"


def main(argv: list[str] | None = None) -> int:
    """Run one command; give its exit code: 0 done, 1 nothing could be read or written, 2 a wrong command line."""
    for stream in (sys.stdout, sys.stderr):
        # A file's name can hold what a terminal's encoding lacks.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    asked = _parser().parse_args(argv)
    try:
        code = _COMMANDS[asked.command](asked)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # The reader of our output left, as head does: no error of ours. What is still buffered must go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print(f"crossings {asked.command}: stopped; what was written so far is not whole", file=sys.stderr)
        return 130
    except _UsageError as error:
        print(f"crossings {asked.command}: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"crossings {asked.command}: {_told(error)}", file=sys.stderr)
        return 1
    except ValueError as error:
        print(f"crossings {asked.command}: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
