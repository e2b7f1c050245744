"""Tables to files: Parquet, CSV, JSON Lines or Excel, each with what is needed to make a published number again."""

from .batches import extract_to
from .write import FORMATS, write

__all__ = ["FORMATS", "extract_to", "write"]
