"""The command line: what it takes, how it helps and what it says of errors; its commands do the work."""

import argparse
import os
import sys
from pathlib import Path

from crossings import __version__
from crossings.commands import COMMANDS, UsageError
from crossings.shipped import corpora

_EPILOG = """\
examples:
  crossings check my/archive                                what would be kept and left out, and why
  crossings extract my/archive --out my/tables              every table as Parquet
  crossings extract export.csv --out my/tables --format csv --map text=STORY
  crossings show my/archive/article.txt                     one article with its evidence marked
  crossings report --data my/archive --out my/report        tables, charts and sentences on pages
  crossings sample my/archive --out sheet.csv               rows to judge by hand: how many are right on your archive

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
    "sample": """\
examples:
  crossings sample my/archive --out sheet.csv
  crossings sample my/archive --out sheet.csv --tables figures,events --rows 200

Writes a CSV sheet of rows drawn by table and by tenth of the confidence, and of sentences in which nothing was found.
Write yes or no into the column right, the first, in any spreadsheet, and save it as CSV or as a workbook. Notebook 08
turns it into the precision of rows, and the share of such sentences in which something was missed, with intervals; two
of them, filled in by two people, into agreement. What was missed in a sentence that has another row, and single slots,
it does not measure. Of a shipped corpus it is drawn from articles that are not kept to score by.
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


def _mapping(text: str) -> tuple[str, str]:
    field, equals, column = text.partition("=")
    if not equals or not field or not column:
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=COLUMN, as in text=STORY")
    if field not in _FIELDS:
        raise argparse.ArgumentTypeError(f"{field!r} is no field; there are {', '.join(_FIELDS)}")
    return field, column


def _tables(text: str) -> tuple[str, ...]:
    from crossings.extraction import EXTRACTED

    names = tuple(dict.fromkeys(name.strip() for name in text.split(",")))
    unknown = [name for name in names if name not in EXTRACTED]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is no table; there are {', '.join(EXTRACTED)}")
    return names


def _some(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of rows; 1 or more")
    return int(text)


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
    sample = command("sample", "write a sheet of rows for a person to judge, to measure the precision on an archive")
    sample.add_argument("paths", nargs="+", metavar="PATH", help="files or folders, or the name of a shipped corpus")
    sample.add_argument("--out", required=True, type=Path, metavar="FILE", help="the CSV file to write")
    sample.add_argument("--tables", type=_tables, default=("quotes", "figures"), metavar="TABLE,...",
                        help="of quotes, figures, dates, events (default: quotes,figures)")  # fmt: skip
    sample.add_argument("--rows", type=_some, default=100, metavar="N", help="rows of each (default: %(default)s)")
    sample.add_argument("--seed", type=int, default=1, metavar="N",
                        help="another one draws other rows (default: %(default)s)")  # fmt: skip
    sample.add_argument("--map", **mapped)
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
        code = COMMANDS[asked.command](asked)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # The reader of our output left, as head does: no error of ours. What is still buffered must go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print(f"crossings {asked.command}: stopped; what was written so far is not whole", file=sys.stderr)
        return 130
    except UsageError as error:
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
