"""How good the tables are: a coding held against another, with intervals; agreement, calibration, sheets to fill in."""

from crossings.shipped import PARTS

from .across_articles import joined
from .agreement import Agreement, agreement
from .board import beyond_chance, board, by_set, columns_of_board, shown_for_100
from .calibration import area, by_table, frame, judged, judged_rows, tenths
from .counts import counted
from .documents import TABLES, Document, of_others, of_tables, read_gold, sure
from .errors import development_errors, errors
from .measures import Score, scores_of
from .sampling import sample
from .sheets import filled, filled_by_coders, read_sheet, sheet_accuracy, sheet_agreement, write_sheet
from .shipped_gold import (
    ShippedGold,
    codings,
    corpora_with_gold,
    extracted,
    free_to_read,
    golds_beside,
    shipped_gold,
)

__all__ = [
    "PARTS", "TABLES", "Agreement", "Document", "Score", "ShippedGold", "agreement", "area", "beyond_chance", "board",
    "by_set", "by_table", "codings", "columns_of_board", "corpora_with_gold", "counted", "development_errors", "errors",
    "extracted", "filled", "filled_by_coders", "frame", "free_to_read", "golds_beside", "joined", "judged",
    "judged_rows", "of_others", "of_tables", "read_gold", "read_sheet", "sample", "scores_of", "sheet_accuracy",
    "sheet_agreement", "shipped_gold", "shown_for_100", "sure", "tenths", "write_sheet",
]  # fmt: skip
