"""How good the tables are: a coding held against another, with intervals; agreement, calibration, sheets to fill in."""

from .across_articles import joined
from .agreement import Agreement, agreement
from .board import beyond_chance, board
from .calibration import area, frame, judged, tenths
from .counts import counted
from .documents import TABLES, Document, gold, of_others, of_tables, sure
from .errors import errors
from .measures import Score, scored
from .sampling import sample
from .sheets import filled, read_sheet, sheet_accuracy, sheet_agreement, write_sheet
from .shipped_gold import ShippedGold, corpora_with_gold, extracted, shipped_gold

__all__ = [
    "TABLES", "Agreement", "Document", "Score", "ShippedGold", "agreement", "area", "beyond_chance", "board",
    "corpora_with_gold", "counted", "errors", "extracted", "filled", "frame", "gold", "joined", "judged",
    "of_others", "of_tables", "read_sheet", "sample", "scored", "sheet_accuracy", "sheet_agreement",
    "shipped_gold", "sure", "tenths", "write_sheet",
]  # fmt: skip
