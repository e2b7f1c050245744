"""Sheets that a person filled in: read back, and turned into accuracy and agreement."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.accuracy import (
    ShippedGold,
    filled,
    filled_by_coders,
    read_sheet,
    sheet_accuracy,
    sheet_agreement,
    write_sheet,
)
from crossings.accuracy.sampling import COLUMNS

from .coded import document, figure, quote

NOTHING = "nothing found"


def sheet(*told, table="figures"):
    """Give a sheet: each row its stratum, what is said of it, and how many the archive has."""
    rows = [
        dict.fromkeys(COLUMNS, "")
        | {
            "row": f"r{n}",
            "table": table,
            "stratum": stratum,
            "right": right,
            "of": of,
            "sentence": "Some 300, they say.",
        }
        for n, (stratum, right, of) in enumerate(told)
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def judged(*told, table="figures"):
    """Give a sheet that is filled in."""
    made = sheet(*told, table=table)
    return made.assign(right=pd.array([right for _, right, _ in told], dtype="boolean"))


FILLED = sheet(("0.9 to 1.0", "yes", 30), ("0.9 to 1.0", "no", 30), (NOTHING, "", 7))


def test_a_sheet_is_read_as_it_was_written(tmp_path):
    found = read_sheet(write_sheet(FILLED, tmp_path / "new" / "sheet.csv"))
    assert list(found.columns) == list(COLUMNS)
    assert list(found["right"].astype(object)) == [True, False, pd.NA]
    assert list(found["of"]) == [30, 30, 7]
    assert list(found["sentence"]) == ["Some 300, they say."] * 3


@pytest.mark.parametrize("word", ["yes", "Yes", " YES ", "y", "1", "true", "TRUE", "right", "x"])
def test_yes_may_be_written_in_many_ways(tmp_path, word):
    found = read_sheet(write_sheet(sheet(("0.9 to 1.0", word, 3)), tmp_path / "s.csv"))
    assert list(found["right"]) == [True]


@pytest.mark.parametrize("word", ["no", "No ", "n", "0", "FALSE", "wrong"])
def test_no_may_be_written_in_many_ways(tmp_path, word):
    found = read_sheet(write_sheet(sheet(("0.9 to 1.0", word, 3)), tmp_path / "s.csv"))
    assert list(found["right"]) == [False]


def test_a_sheet_with_semicolons_is_read_as_excel_writes_it(tmp_path):
    FILLED.to_csv(tmp_path / "s.csv", sep=";", index=False, encoding="utf-8-sig", lineterminator="\r\n")
    found = read_sheet(tmp_path / "s.csv")
    assert list(found["right"].astype(object)) == [True, False, pd.NA]
    assert list(found["sentence"]) == ["Some 300, they say."] * 3


def test_a_sheet_with_semicolons_of_a_real_archive_is_read(tmp_path):
    told = FILLED.assign(sentence="The camp, the mayor said, is full; “no room”, he said, on a day, or two, or three.")
    told.to_csv(tmp_path / "s.csv", sep=";", index=False, encoding="utf-8-sig")
    assert list(read_sheet(tmp_path / "s.csv")["sentence"]) == list(told["sentence"])


def refused(file):
    with pytest.raises(ValueError, match=file.name) as error:
        read_sheet(file)
    return str(error.value)


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "latin-1"])
def test_a_sheet_in_another_encoding_is_named_with_the_remedy(tmp_path, encoding):
    FILLED.assign(title="Réfugiés").to_csv(tmp_path / "s.csv", index=False, encoding=encoding)
    assert "save it as CSV UTF-8" in refused(tmp_path / "s.csv")


def test_an_empty_file_is_named_with_the_remedy(tmp_path):
    (tmp_path / "s.csv").write_bytes(b"")
    assert "save it as CSV UTF-8" in refused(tmp_path / "s.csv")


@pytest.mark.parametrize("column", ["row", "table", "right", "stratum", "of"])
def test_a_column_that_is_not_there_is_named(tmp_path, column):
    FILLED.drop(columns=column).to_csv(tmp_path / "s.csv", index=False)
    told = refused(tmp_path / "s.csv")
    assert f"no column {column}" in told
    assert "crossings sample" in told


def test_a_word_that_is_neither_yes_nor_no_is_named_with_its_line(tmp_path):
    write_sheet(sheet(("0.9 to 1.0", "yes", 3), ("0.9 to 1.0", "maybe", 3)), tmp_path / "s.csv")
    told = refused(tmp_path / "s.csv")
    assert told.startswith("s.csv, line 3: right is 'maybe'")
    assert "write yes or no, or leave it empty" in told


def test_a_number_that_was_changed_is_named_with_its_line(tmp_path):
    write_sheet(sheet(("0.9 to 1.0", "yes", 3), ("0.9 to 1.0", "no", "three")), tmp_path / "s.csv")
    assert refused(tmp_path / "s.csv").startswith("s.csv, line 3: of is 'three'")


def test_the_accuracy_of_all_rows_weighs_each_stratum_by_its_rows():
    told = judged(*[("0.9 to 1.0", True, 90)] * 3, *[("0.3 to 0.4", False, 10)] * 2, (NOTHING, True, 500))
    rows = sheet_accuracy(told).set_index("stratum")
    assert rows.loc["all rows", "right"] == pytest.approx(0.9)
    assert (rows.loc["all rows", "judged"], rows.loc["all rows", "of"]) == (5, 100)
    assert (rows.loc["0.3 to 0.4", "right"], rows.loc[NOTHING, "right"]) == (0, 1)


def test_what_nobody_judged_counts_for_nothing():
    rows = sheet_accuracy(judged(("0.9 to 1.0", True, 9), ("0.9 to 1.0", None, 9), ("0.3 to 0.4", None, 4)))
    assert list(rows[["stratum", "judged", "of"]].itertuples(index=False, name=None)) == [
        ("all rows", 1, 9), ("0.9 to 1.0", 1, 9),
    ]  # fmt: skip


def test_a_sheet_that_is_not_filled_in_has_no_accuracy():
    assert sheet_accuracy(judged(("0.9 to 1.0", None, 9))).empty


def test_sentences_alone_make_no_accuracy_of_rows():
    assert list(sheet_accuracy(judged((NOTHING, True, 9)))["stratum"]) == [NOTHING]


some = st.lists(
    st.tuples(st.sampled_from(["0.1 to 0.2", "0.5 to 0.6", "0.9 to 1.0", NOTHING]), st.none() | st.booleans()),
    max_size=9,
)


@given(some)
def test_an_interval_holds_its_share(told):
    rows = sheet_accuracy(judged(*((stratum, right, 20) for stratum, right in told)))
    assert ((rows["low"] >= 0) & (rows["low"] <= rows["right"])).all()
    assert ((rows["right"] <= rows["high"]) & (rows["high"] <= 1)).all()


def test_more_judged_rows_make_a_narrower_interval():
    few, many = (sheet_accuracy(judged(*[("0.9 to 1.0", n % 2 == 0, 500) for n in range(size)])) for size in (10, 100))
    assert (few["high"] - few["low"]).iloc[0] > (many["high"] - many["low"]).iloc[0]


def test_two_people_agree_on_the_rows_that_both_judged():
    one = judged(*[("0.9 to 1.0", right, 9) for right in (True, True, False, False, None)])
    other = judged(*[("0.9 to 1.0", right, 9) for right in (True, False, False, False, True)])
    (found,) = sheet_agreement(one, other).to_dict("records")
    assert (found["same"], found["rows"]) == (0.75, 4)
    assert found["kappa"] == pytest.approx((0.75 - 0.5) / (1 - 0.5))
    assert found["low"] <= found["kappa"] <= found["high"]


def test_the_rows_of_two_sheets_may_stand_in_another_order():
    one = judged(*[("0.9 to 1.0", right, 9) for right in (True, False, False)])
    assert list(sheet_agreement(one, one[::-1])["kappa"]) == [1.0]


def test_rows_of_one_name_in_two_tables_are_two():
    both = pd.concat([judged(("0.9 to 1.0", True, 9)), judged(("0.9 to 1.0", False, 9), table="quotes")])
    assert list(sheet_agreement(both, both)["rows"]) == [1, 1]


def test_where_all_is_judged_one_way_there_is_no_kappa():
    one = judged(("0.9 to 1.0", True, 9), ("0.9 to 1.0", True, 9))
    (found,) = sheet_agreement(one, one).to_dict("records")
    assert found["same"] == 1
    assert pd.isna(found["kappa"])
    assert pd.isna(found["low"])


def test_two_sheets_that_share_no_row_agree_on_nothing():
    one = judged(("0.9 to 1.0", True, 9))
    assert sheet_agreement(one, one.assign(row="elsewhere")).empty


TEXT = "Some 300 fled to Togo. It rained.  Only\n40 came back, Ama said. The road is dry."


def drawn(*told):
    """Give a sheet of rows: id, table, stratum and sentence."""
    return pd.DataFrame(told, columns=["row", "table", "stratum", "sentence"]).assign(right="", of=1)


GOLD = document(TEXT, figures=[figure(TEXT, "Some 300", 300, 300), figure(TEXT, "40", 40, 40)],
                quotes=[quote(TEXT, "Only\n40 came back", speaker="Ama")])  # fmt: skip
FOUND = document(
    TEXT,
    figures=[figure(TEXT, "300", 300, 300, figure_id="f1"), figure(TEXT, "40", 41, 41, figure_id="f2"),
             figure(TEXT, "road", 1, 1, figure_id="f3")],
    quotes=[quote(TEXT, "Only\n40 came back", speaker="Ama", quote_id="f1")],
)  # fmt: skip


def judgement(*told, gold=GOLD):
    return list(filled(drawn(*told), [gold], [FOUND])["right"].astype(object))


def test_a_row_is_right_that_the_coding_has_and_reads_alike():
    rows = [(name, "figures", "0.9 to 1.0", "x") for name in ("f1", "f2", "f3")]
    assert judgement(*rows) == [True, False, False]


def test_rows_of_one_id_in_two_tables_are_held_apart():
    assert judgement(("f1", "quotes", "0.9 to 1.0", "x"), ("f2", "quotes", "0.9 to 1.0", "x")) == [True, pd.NA]


def at(words):
    return f"d:{TEXT.index(words)}"


def test_a_sentence_without_a_row_is_right_where_the_coding_has_none_in_it():
    assert judgement(
        (at("It rained"), "figures", NOTHING, "It rained."),
        (at("Only"), "figures", NOTHING, "Only 40 came back, Ama said."),
        (at("The road"), "figures", NOTHING, "The road is dry."),
        (at("Some"), "quotes", NOTHING, "Some 300 fled to Togo."),
    ) == [True, False, True, True]


def test_of_an_article_that_was_not_coded_nothing_is_said():
    assert judgement(("e:0", "figures", NOTHING, "It rained."), ("e1", "figures", "0.9 to 1.0", "x")) == [pd.NA, pd.NA]


def test_either_coding_fills_in_a_sheet_of_its_own():
    other = document(TEXT, figures=[])
    gold = ShippedGold("toy", pd.DataFrame(), [GOLD], [other], [GOLD], {})
    gold.__dict__["found"] = [FOUND]
    one, two = filled_by_coders(drawn(("f1", "figures", "0.9 to 1.0", "x")), [gold])
    assert (list(one["right"]), list(two["right"])) == ([True], [False])


def test_without_gold_two_sheets_stay_as_empty_as_they_were():
    for own in filled_by_coders(drawn(("f1", "figures", "0.9 to 1.0", "x")), []):
        assert own["right"].isna().all()
