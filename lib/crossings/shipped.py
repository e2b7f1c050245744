"""Where the data that ships with Crossings lies: beside the code in a checkout, inside the package when installed."""

from pathlib import Path


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
