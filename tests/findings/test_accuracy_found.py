"""Sentences on how good the tables are: true of none, of one and of many."""

import pandas as pd
import pytest

from crossings.accuracy import by_table, columns_of_board, sheet_accuracy
from crossings.findings import accuracy_found, calibration_found, limit_found, main_measures, sheet_found, shown_found

COLUMNS = list(columns_of_board()["column"])


def board(*rows):
    usual = {"measure": "value F1", "corpus": "toy", "part": "scored", "rows": 9, "low": 40.4, "high": 95.6}
    told = [
        usual | {"table": table, "system": system, "coders": coders} | other for table, system, coders, other in rows
    ]
    return pd.DataFrame(told, columns=COLUMNS)


QUOTES = ("quotes", 70.25, 90.0, {"measure": "all speech"})
FIGURES = ("figures", 80.0, 91.54, {})
OF_100 = (
    "Of 100, which stands for every row found and nothing else (F1), the program reaches on articles that are only "
    "scored"
)
NO_GOLD = "No gold ships with this archive: a sheet, below, measures how good the tables are."


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], NO_GOLD),
        ([("figures", 80.0, 91.0, {"part": "development"})], NO_GOLD),
        (
            [FIGURES],
            f"{OF_100} 80 for figures (40 to 96) in toy; two coders reach 91 or more.",
        ),
        (
            [FIGURES, ("figures", 12.0, 13.0, {"measure": "origin %", "low": 1.0}), QUOTES, ("dates", 60.0, 70.0, {}),
             ("events", 50.0, 60.0, {"measure": "head F1", "corpus": "other", "low": 30.0}),
             ("dates", 60.0, 50.0, {"part": "development"})],
            f"{OF_100} 80 for figures (40 to 96), 70 for quotes (40 to 96) and 60 for dates (40 to 96) in toy; 50 for "
            f"events (30 to 96) in other; two coders reach 60 or more.",
        ),
    ],
)  # fmt: skip
def test_the_main_measure_of_each_table_is_told_with_its_interval(rows, sentence):
    assert accuracy_found(board(*rows)) == sentence


def test_a_score_is_told_with_its_limit_and_none_where_nothing_is_scored():
    assert limit_found(board(FIGURES)) == (
        "Texts, rules and gold are by language models of one kind, no person coded, and other news may be harder: on "
        "yours expect less, and measure."
    )
    assert limit_found(board()) == ""
    assert limit_found(board(("dates", 60.0, 70.0, {"part": "development"}))) == ""


def test_one_measure_of_each_table_sums_it_up_in_the_order_of_the_board():
    every = board(
        FIGURES, ("figures", 1.0, 2.0, {"measure": "detection F1"}), QUOTES,
        ("quotes", 1.0, 2.0, {"measure": "direct"}),
        ("dates", 60.0, 70.0, {"part": "development"}), ("dates", 1.0, 2.0, {"measure": "strict F1"}),
        ("events", 50.0, 60.0, {"measure": "head F1"}), ("events", 1.0, 2.0, {"measure": "who %"}),
    )  # fmt: skip
    found = main_measures(every)
    assert list(found.index) == [0, 1, 2, 3]
    assert list(zip(found["table"], found["measure"], strict=True)) == [
        ("figures", "value F1"), ("quotes", "all speech"), ("dates", "value F1"), ("events", "head F1"),
    ]  # fmt: skip


def test_recall_precision_and_whole_rows_stand_beside_the_main_measure_of_their_table_corpus_and_part():
    found = main_measures(board(
        FIGURES, ("figures", 70.0, 1.0, {"measure": "value recall"}),
        ("figures", 95.0, 1.0, {"measure": "value precision"}),
        ("figures", 40.0, 1.0, {"measure": "whole row %"}),
        ("figures", 1.0, 1.0, {"measure": "value recall", "corpus": "other"}),
        ("dates", 2.0, 1.0, {"measure": "value recall"}),
        ("figures", 3.0, 1.0, {"measure": "whole row %", "part": "read"}),
        QUOTES, ("quotes", 60.0, 1.0, {"measure": "all speech recall"}),
    ))  # fmt: skip
    assert list(found["recall"]) == [70.0, 60.0]
    assert list(found["precision"].fillna(-1)) == [95.0, -1]
    assert list(found["whole"].fillna(-1)) == [40.0, -1]


def test_of_an_empty_board_there_is_no_main_measure():
    found = main_measures(board())
    assert found.empty
    assert list(found.columns) == [*COLUMNS, "recall", "precision", "whole"]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([], ""),
        ([("dates", "toy", 100.4)], "For each 100 coded rows the program shows 100 of dates in toy."),
        (
            [("quotes", "toy", 60.0), ("dates", "toy", 104.0), ("quotes", "other", 7.0)],
            "For each 100 coded rows the program shows 60 of quotes and 104 of dates in toy; 7 of quotes in other.",
        ),
    ],
)
def test_it_is_told_how_many_rows_are_shown_for_those_that_are_coded(rows, sentence):
    assert shown_found(pd.DataFrame(rows, columns=["table", "corpus", "shown"])) == sentence


def judged(right, wrong, table="quotes"):
    rows = [(table, confidence, True) for confidence in right] + [(table, confidence, False) for confidence in wrong]
    return pd.DataFrame(rows, columns=["table", "confidence", "right"]).assign(article_id="a")


def test_the_share_right_and_how_well_the_confidence_parts_are_told_of_all_and_by_table():
    rows = pd.concat([judged([0.9, 0.8, 0.3], [0.5]), judged([0.7], [0.4, 0.8], "dates"), judged([0.9], [], "events")])
    # Of five right and three wrong rows, in 15 pairs: 3 + 2.5 (one a tie) + 0 + 2 + 3 are in order.
    assert calibration_found(by_table(rows)) == (
        "Of the 8 rows of any confidence 62.5 percent are right; of a right and a wrong one the right one has the "
        "higher confidence 70 times in 100 (by chance 50), 67 times among quotes and 50 times among dates."
    )


def test_where_no_table_alone_has_right_and_wrong_rows_all_together_are_told():
    rows = pd.concat([judged([0.9], []), judged([], [0.4], "dates")])
    assert calibration_found(by_table(rows)).endswith("has the higher confidence 100 times in 100 (by chance 50).")


def test_of_no_row_nothing_is_told():
    assert calibration_found(by_table(judged([], []))) == ""


@pytest.mark.parametrize(
    ("right", "told"),
    [([0.9, 0.8], "2 rows of any confidence 100.0"), ([], "2 rows of any confidence 0.0"),
     ([0.9], "1 row of any confidence 100.0")],
)  # fmt: skip
def test_where_all_are_right_or_all_wrong_nothing_is_told_of_the_confidence(right, told):
    rows = judged(right, [] if right else [0.9, 0.8])
    assert calibration_found(by_table(rows)) == f"Of the {told} percent are right."


def sheet(*told):
    rows = [(table, stratum, right, of) for table, stratum, right, of in told]
    frame = pd.DataFrame(rows, columns=["table", "stratum", "right", "of"])
    strata = frame[frame["stratum"] != "nothing found"].drop_duplicates(["table", "stratum"])
    of_all, of_shown = (own.groupby("table")["of"].sum() for own in (strata, strata[strata["stratum"] >= "0.5"]))
    of = {name: frame["table"].map(own).fillna(0) for name, own in (("of_shown", of_shown), ("of_all", of_all))}
    return frame.assign(right=frame["right"].astype("boolean"), **of)


SHEET = [
    ("quotes", "0.9 to 1.0", True, 1200), ("quotes", "0.9 to 1.0", False, 1200), ("quotes", "0.2 to 0.3", False, 800),
    ("figures", "0.5 to 0.6", True, 3),
]  # fmt: skip


def test_a_sheet_is_told_table_by_table_of_the_rows_that_are_shown():
    accuracy = sheet_accuracy(sheet(*SHEET))
    told = accuracy[accuracy["stratum"] == "rows shown"].set_index("table")
    (quotes, figures) = (f"{100 * told.loc[name, 'low']:.1f} to {100 * told.loc[name, 'high']:.1f}"
                         for name in ("quotes", "figures"))  # fmt: skip
    assert sheet_found(accuracy) == (
        f"By the sheet, 50.0 percent of the rows of quotes that are shown are right ({quotes}; 2 rows judged of 1,200) "
        f"and 100.0 percent of the rows of figures that are shown are right ({figures}; 1 row judged of 3)."
    )


def test_of_sentences_in_which_nothing_was_found_it_is_told_what_was_missed():
    nothing = [("quotes", "nothing found", right, 7) for right in (True, False, True, True)]
    told = sheet_found(sheet_accuracy(sheet(*SHEET, *nothing, ("figures", "nothing found", True, 9))))
    assert told.endswith(
        "judged of 3). Of the sentences in which nothing was found, something was missed in 25.0 percent in quotes and "
        "0.0 percent in figures."
    )


def test_a_table_of_which_a_stratum_that_is_shown_was_not_judged_is_not_told():
    told = sheet_found(sheet_accuracy(sheet(*SHEET, ("quotes", "0.7 to 0.8", None, 50))))
    assert "figures" in told
    assert "quotes" not in told


def test_a_table_of_which_a_stratum_that_is_shown_has_no_line_is_not_told():
    whole = sheet(*SHEET, ("quotes", "0.7 to 0.8", True, 50))
    told = sheet_found(sheet_accuracy(whole[whole["stratum"] != "0.7 to 0.8"]))
    assert "figures" in told
    assert "quotes" not in told


def test_a_table_of_which_a_stratum_held_back_was_not_judged_is_told():
    assert "50.0 percent of the rows of quotes" in sheet_found(
        sheet_accuracy(sheet(*SHEET[:2], ("quotes", "0.2 to 0.3", None, 800)))
    )


def test_a_sheet_in_which_nothing_is_filled_in_is_said_to_be_so():
    assert sheet_found(sheet_accuracy(sheet(("quotes", "0.9 to 1.0", None, 5)))) == "No sheet is filled in."
    assert sheet_found(sheet_accuracy(sheet())) == "No sheet is filled in."


@pytest.mark.parametrize(
    "told",
    [[("quotes", "nothing found", True, 5)], [("quotes", "0.2 to 0.3", True, 5)],
     [("quotes", "0.9 to 1.0", True, 5), ("quotes", "0.8 to 0.9", None, 5)]],
)  # fmt: skip
def test_a_sheet_filled_in_too_little_to_tell_of_a_table_is_said_to_be_so(told):
    assert sheet_found(sheet_accuracy(sheet(*told))) == (
        "Of no table enough of the sheet is filled in: judge some rows of each stratum, and take no line out."
    )
