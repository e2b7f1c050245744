"""The command line: extract, show, check, report."""

import argparse
import os
import sys
from pathlib import Path

from . import __version__

_EPILOG = """\
examples:
  crossings check my/archive                                what would be kept and left out, and why
  crossings extract my/archive --out my/tables              every table as Parquet
  crossings extract export.csv --out my/tables --format csv --map text=STORY
  crossings show my/archive/article.txt                     one article with its evidence marked
  crossings report --data my/archive --out my/report        tables, charts and sentences on one page

exit codes: 0 done, 1 nothing could be read or written, 2 the command line was wrong
"""


def _mapping(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not equals or not field or not column:
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=COLUMN, as in text=STORY")
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
        return commands.add_parser(name, help=told, description=told[0].upper() + told[1:] + ".")

    mapped = {
        "type": _mapping, "action": "append", "default": [], "metavar": "FIELD=COLUMN",
        "help": "of records: take COLUMN for FIELD (text, title, date, source, url); may be repeated",
    }  # fmt: skip
    extract = command("extract", "write every table of an archive to a folder")
    extract.add_argument("paths", nargs="+", metavar="PATH", help="files or folders, or the name of a shipped corpus")
    extract.add_argument("--out", required=True, type=Path, metavar="DIR", help="the folder to write to")
    extract.add_argument("--format", choices=("parquet", "csv", "jsonl", "xlsx"), default="parquet")
    extract.add_argument("--map", **mapped)
    show = command("show", "show one article with its evidence marked")
    show.add_argument("article", metavar="ARTICLE", help="an article's file, or its id in the archive given by --data")
    show.add_argument("--data", default="north_korea", metavar="PATH", help="the archive that holds the id")
    show.add_argument("--html", type=Path, metavar="FILE", help="write a page instead of printing")
    check = command("check", "say what would be kept and left out, and why, and which column was taken for what")
    check.add_argument("paths", nargs="+", metavar="PATH")
    check.add_argument("--map", **mapped)
    report = command("report", "write the tables and a one-page report of an archive")
    report.add_argument("--data", default="north_korea", metavar="PATH", help="a path, or a shipped corpus's name")
    report.add_argument("--out", type=Path, default=Path("build"), metavar="DIR", help="gets tables/ and report/")
    return parser


def _warn(warnings: list[str]) -> None:
    for warning in warnings:
        print(f"warning: {warning}", file=sys.stderr)


def _extract(asked: argparse.Namespace) -> int:
    from .exports import extract_to

    counts, warnings = extract_to(
        asked.paths, asked.out, format=asked.format, column_map=dict(asked.map), progress=True
    )
    _warn(warnings)
    print(", ".join(f"{name} {rows:,}" for name, rows in counts.items()))
    print(f"tables: {asked.out}")
    if counts["left_out"]:
        print(
            f"{counts['left_out']:,} left out: see {asked.out}/left_out for the reasons and the remedies",
            file=sys.stderr,
        )
    return 0 if counts["articles"] else 1


def _show(asked: argparse.Namespace) -> int:
    from .evidence import marked
    from .evidence.page import page
    from .extraction import load

    is_file = Path(asked.article).is_file()
    tables = load(asked.article if is_file else asked.data)
    _warn(tables.warnings)
    if tables.articles.empty:
        for row in tables.left_out.to_dict("records"):
            print(f"{row['path']}: left out: {row['reason']}; {row['remedy']}", file=sys.stderr)
        return 1
    ids = list(tables.articles["article_id"]) if is_file else [asked.article]
    if not set(ids) <= set(tables.articles["article_id"]):
        print(f"{asked.article}: neither a file nor the id of an article in {asked.data}; "
              "crossings extract lists the ids in its table articles", file=sys.stderr)  # fmt: skip
        return 1
    views = [marked(article_id, tables) for article_id in ids]
    if asked.html:
        asked.html.write_text(page(views), "utf-8")
        print(f"page: {asked.html}")
    else:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print("\n\n".join(view.terminal(colour=colour) for view in views))
    return 0


def _check(asked: argparse.Namespace) -> int:
    from .corpus import check

    rows = check(asked.paths, column_map=dict(asked.map))
    for row in rows:
        told = f"{row['path']}: {row['format']}"
        told += f", {row['encoding']}" if row["encoding"] else ""
        if row["format"] != "not an article":
            told += f"; kept {row['kept']:,}, left out {row['left_out']:,}"
        told += f"; columns {row['columns']}" if row["columns"] else ""
        told += f"; {row['why']}" if row["why"] else ""
        print(told)
    kept, out = sum(row["kept"] for row in rows), sum(row["left_out"] for row in rows)
    print(f"in all: {kept + out:,} articles met, {kept:,} kept, {out:,} left out")
    return 0 if kept else 1


def _report(asked: argparse.Namespace) -> int:
    from .exports import write
    from .extraction import load
    from .report import build

    tables = load(asked.data, progress=True)
    _warn(tables.warnings)
    write(tables, asked.out / "tables", options={"data": str(asked.data)})
    index = build(tables, asked.out / "report", corpus=asked.data)
    print(f"read {len(tables.articles):,} articles, left out {len(tables.left_out):,}")
    print(f"tables: {asked.out / 'tables'}")
    print(f"report: {index}")
    return 0 if len(tables.articles) else 1


_COMMANDS = {"extract": _extract, "show": _show, "check": _check, "report": _report}


def main(argv: list[str] | None = None) -> int:
    """Run one command; give its exit code: 0 done, 1 nothing could be read or written, 2 a wrong command line."""
    asked = _parser().parse_args(argv)
    try:
        return _COMMANDS[asked.command](asked)
    except BrokenPipeError:
        # The reader of our output left, as head does: no error of ours. What is still buffered must go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (OSError, ValueError) as error:
        print(f"crossings {asked.command}: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
