"""Boards for reading, and the articles whose rows may be looked at."""

import pandas as pd
import pytest

from crossings.accuracy import ShippedGold, by_set, columns_of_board, free_to_read

COLUMNS = list(columns_of_board()["column"])


def board(*rows):
    usual = {
        "table": "figures", "measure": "value F1", "corpus": "toy", "part": "scored", "system": 80.04, "low": 70.0,
        "high": 90.0, "coders": 84.0, "coders_low": 80.0, "coders_high": 90.0, "rows": 1040,
    }  # fmt: skip
    return pd.DataFrame([usual | row for row in rows], columns=COLUMNS)


CELL = "80.0 (70.0 to 90.0) / 84.0; 1,040"


def test_what_is_measured_alike_stands_in_one_row_what_is_scored_first():
    found = by_set(board({"part": "development"}, {}, {"corpus": "other", "system": 9.0}, {"measure": "origin %"}))
    assert found.to_dict("split")["columns"] == ["table", "measure", "toy, scored", "other, scored", "toy, development"]
    assert found.to_numpy().tolist() == [
        ["figures", "value F1", CELL, CELL.replace("80.0 ", "9.0 "), CELL],
        ["figures", "origin %", CELL, "", ""],
    ]


def test_the_measures_of_a_table_stand_together_though_one_corpus_alone_has_them():
    found = by_set(board({}, {"table": "dates"}, {"corpus": "other", "measure": "origin %"}))
    assert list(found["table"]) == ["figures", "figures", "dates"]


def test_the_sets_may_be_chosen_and_one_without_a_row_is_empty():
    found = by_set(board({}), [("other", "scored"), ("toy", "scored")])
    assert found.to_numpy().tolist() == [["figures", "value F1", "", CELL]]


def test_what_the_coders_cannot_be_held_on_has_no_stroke():
    assert by_set(board({"coders": float("nan")}))["toy, scored"].iloc[0] == "80.0 (70.0 to 90.0); 1,040"


def test_of_an_empty_board_there_is_nothing_to_read():
    found = by_set(board())
    assert found.empty
    assert list(found.columns) == ["table", "measure"]


def shipped(**parts):
    return ShippedGold("toy", pd.DataFrame(), [], [], [], {"development": (), "scored": (), "calibration": ()} | parts)


@pytest.mark.parametrize(
    ("golds", "free"),
    [
        ([], "abcd"),
        ([shipped(development=("b",), scored=("c",))], "b"),
        ([shipped(scored=("c",), calibration=("a",))], "bd"),
        ([shipped(development=("elsewhere",)), shipped(scored=("c",))], "abd"),
    ],
)
def test_no_row_of_an_article_that_is_only_scored_or_fitted_on_is_free_to_read(golds, free):
    articles = pd.DataFrame({"article_id": list("abcd")})
    assert "".join(free_to_read(articles, golds)["article_id"]) == free
