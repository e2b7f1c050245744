"""Where a corpus lies, and what its README says it may be used to say.

Those that ship lie beside the code in a checkout, inside the package when installed.
"""

import re
from pathlib import Path

# The parts of a corpus' gold: errors of the first are read when rules are written, those of the others never.
PARTS = DEVELOPMENT, SCORED, CALIBRATION = ("development", "scored", "calibration")
_MAY = "## What may be concluded"


def data_folder() -> Path:
    """Give the folder that holds the shipped corpora and the record.

    Returns
    -------
    Path
        ``data/``, with one folder a corpus and ``record/``.

    Raises
    ------
    FileNotFoundError
        If neither an installed nor a checked-out copy is there; names the remedy.
    """
    here = Path(__file__).resolve().parent
    for folder in (here / "data", here.parents[1] / "data"):
        if (folder / "record").is_dir():
            return folder
    raise FileNotFoundError(f"no data/ beside {here}: install the package again, or run from a full checkout")


def corpora() -> list[str]:
    """Give the names of the shipped corpora, in order."""
    return sorted(folder.name for folder in data_folder().iterdir() if folder.is_dir() and folder.name != "record")


def corpus_folder(corpus: str | Path) -> Path:
    """Give the folder of a corpus: a path's own, or that of the shipped corpus of that name."""
    path = Path(corpus)
    if path.exists():
        return path if path.is_dir() else path.parent
    return data_folder() / str(corpus)


def about(corpus: str | Path) -> str:
    """Give what a corpus may be used to say, from its README; of an archive without one, that nothing is known.

    The README's section of that name is read, up to the next heading. Of a single file it is the README beside it.
    """
    readme = corpus_folder(corpus) / "README.md"
    text = readme.read_text("utf-8", errors="replace") if readme.is_file() else ""
    if _MAY not in text:
        return "No README of this archive says how it was made: what it may be used to say is for you to judge."
    section = text.split(_MAY, 1)[1].split("\n## ", 1)[0].partition("\n")[2]
    plain = re.sub(r"(?m)^- |\*\*|`", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", section))
    return " ".join(plain.split())
