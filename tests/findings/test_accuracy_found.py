"""Sentences on how good the tables are: true of none, of one and of many."""

import pandas as pd
import pytest

from crossings.accuracy import area, columns_of_board, sheet_accuracy
from crossings.findings import accuracy_found, calibration_found, sheet_found

COLUMNS = list(columns_of_board()["column"])


def board(*rows):
    usual = {"measure": "value F1", "corpus": "toy", "part": "scored", "rows": 9}
    told = [
        usual | {"table": table, "system": system, "coders": coders} | other for table, system, coders, other in rows
    ]
    return pd.DataFrame(told, columns=COLUMNS)


QUOTES = ("quotes", 70.25, 90.0, {"measure": "all speech"})
FIGURES = ("figures", 80.0, 91.54, {})


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], "No article was scored."),
        ([("figures", 80.0, 91.0, {"part": "development"})], "No article was scored."),
        (
            [FIGURES],
            "On articles that are only scored the program reaches an F1 of 80.0 for figures (two coders: 91.5) in toy.",
        ),
        (
            [FIGURES, ("figures", 12.0, 13.0, {"measure": "origin %"}), QUOTES, ("dates", 60.0, 70.0, {}),
             ("events", 50.0, 60.0, {"measure": "head F1", "corpus": "other"})],
            "On articles that are only scored the program reaches an F1 of 70.2 for quotes (two coders: 90.0), 80.0 "
            "for figures (two coders: 91.5) and 60.0 for dates (two coders: 70.0) in toy; of 50.0 for events (two "
            "coders: 60.0) in other.",
        ),
    ],
)  # fmt: skip
def test_the_main_measure_of_each_table_is_told_beside_two_coders(rows, sentence):
    assert accuracy_found(board(*rows)) == sentence


def judged(right, wrong):
    rows = [(confidence, True) for confidence in right] + [(confidence, False) for confidence in wrong]
    return pd.DataFrame(rows, columns=["confidence", "right"])


def test_the_share_right_and_the_pairs_in_order_are_told():
    rows = judged([0.9, 0.8, 0.3], [0.5])
    assert calibration_found(rows, area(rows)) == (
        "Of their 4 rows of any confidence 75.0 percent are right, and a right row has the higher confidence of a "
        "right and a wrong one in 66.7 percent of pairs."
    )


def test_of_no_row_no_share_is_told():
    assert calibration_found(judged([], []), area(judged([], []))) == "No row was judged."


@pytest.mark.parametrize(("right", "share"), [([0.9, 0.8], "100.0"), ([], "0.0")])
def test_where_all_are_right_or_all_wrong_no_pair_is_told_of(right, share):
    rows = judged(right, [] if right else [0.9, 0.8])
    assert calibration_found(rows, area(rows)) == f"Of their 2 rows of any confidence {share} percent are right."


def sheet(*told):
    rows = [(table, stratum, right, of) for table, stratum, right, of in told]
    frame = pd.DataFrame(rows, columns=["table", "stratum", "right", "of"])
    return frame.assign(right=frame["right"].astype("boolean"))


def test_a_sheet_is_told_table_by_table():
    accuracy = sheet_accuracy(
        sheet(
            ("quotes", "0.9 to 1.0", True, 1200), ("quotes", "0.9 to 1.0", False, 1200),
            ("quotes", "nothing found", True, 7), ("figures", "0.9 to 1.0", True, 3),
        )
    )  # fmt: skip
    told = accuracy[accuracy["stratum"] == "all rows"].set_index("table")
    (quotes, figures) = (f"{100 * told.loc[name, 'low']:.1f} to {100 * told.loc[name, 'high']:.1f}"
                         for name in ("quotes", "figures"))  # fmt: skip
    assert sheet_found(accuracy) == (
        f"By the sheet, 50.0 percent of the rows of quotes are right ({quotes}; 2 rows judged of 1,200) and 100.0 "
        f"percent of the rows of figures are right ({figures}; 1 row judged of 3)."
    )


def test_a_sheet_in_which_nothing_is_filled_in_is_said_to_be_so():
    assert sheet_found(sheet_accuracy(sheet(("quotes", "0.9 to 1.0", None, 5)))) == "No sheet is filled in."
    assert sheet_found(sheet_accuracy(sheet(("quotes", "nothing found", True, 5)))) == "No sheet is filled in."
