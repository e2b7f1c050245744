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

from .coded import document, figure, of_table, quote

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
            **of_table(told),
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


@pytest.mark.parametrize("word", ["yes", "Yes", " YES ", "y", "1", "true", "TRUE", "right"])
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


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_sheet_is_read_in_whatever_way_a_spreadsheet_saves_it(tmp_path, encoding, separator, line_end):
    told = FILLED.assign(title="Réfugiés; “no room”, he said", note='two\nlines, and a "word";')
    told.to_csv(tmp_path / "s.csv", index=False, encoding=encoding, sep=separator, lineterminator=line_end)
    found = read_sheet(tmp_path / "s.csv")
    assert list(found["right"].astype(object)) == [True, False, pd.NA]
    assert list(found["title"]) == list(told["title"])
    assert [note.splitlines() for note in found["note"]] == [["two", 'lines, and a "word";']] * 3


def test_letters_that_another_encoding_writes_otherwise_do_not_keep_a_sheet_from_being_read(tmp_path):
    FILLED.assign(title="Réfugiés").to_csv(tmp_path / "s.csv", index=False, encoding="mac-roman")
    assert list(read_sheet(tmp_path / "s.csv")["right"].astype(object)) == [True, False, pd.NA]


def test_a_sheet_that_was_saved_as_a_workbook_is_read(tmp_path):
    told = FILLED.assign(right=[True, "no", None], of=[30, 30, 7], title="Réfugiés")
    told = pd.concat([told[:1], pd.DataFrame([{}]), told[1:]])
    told.to_excel(tmp_path / "s.xlsx", index=False)
    found = read_sheet(tmp_path / "s.xlsx")
    assert list(found["right"].astype(object)) == [True, False, pd.NA]
    assert (list(found["of"]), list(found["title"])) == ([30, 30, 7], ["Réfugiés"] * 3)


@pytest.mark.parametrize("saved", [b"PK\x03\x04 no workbook", b"\x00\x01\x02", b"row,right\n\x00,yes\n"])
def test_what_is_no_sheet_is_named_with_the_remedy(tmp_path, saved):
    (tmp_path / "s.csv").write_bytes(saved)
    assert "save it as CSV UTF-8" in refused(tmp_path / "s.csv")


def test_columns_may_stand_in_another_order_and_further_ones_beside_them(tmp_path):
    told = FILLED[list(COLUMNS[::-1])].assign(who="me").rename(columns={"right": " Right"})
    told.to_csv(tmp_path / "s.csv", index=False, sep=";", encoding="utf-8-sig")
    found = read_sheet(tmp_path / "s.csv")
    assert list(found["right"].astype(object)) == [True, False, pd.NA]
    assert list(found["of"]) == [30, 30, 7]


def test_a_day_or_a_share_that_the_spreadsheet_writes_otherwise_does_no_harm(tmp_path):
    told = FILLED.assign(
        published="06.05.2004", confidence="0,95", article_id="1.2E+11", row=["12e9-f-1", "12e9:7", "x"]
    )
    told.to_csv(tmp_path / "s.csv", index=False, sep=";")
    assert list(read_sheet(tmp_path / "s.csv")["article_id"]) == ["12e9", "12e9", "x"]


def test_lines_may_be_sorted_anew(tmp_path):
    FILLED[::-1].to_csv(tmp_path / "s.csv", index=False)
    found = read_sheet(tmp_path / "s.csv")
    assert list(found["row"]) == ["r2", "r1", "r0"]
    assert list(found["right"].astype(object)) == [pd.NA, False, True]


def test_a_file_that_is_not_there_is_named_as_such(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"s\.csv"):
        read_sheet(tmp_path / "s.csv")


def test_an_empty_file_is_named_with_the_remedy(tmp_path):
    (tmp_path / "s.csv").write_bytes(b"")
    assert "save it as CSV UTF-8" in refused(tmp_path / "s.csv")


@pytest.mark.parametrize("column", ["row", "table", "right", "stratum", "of", "of_shown", "of_all"])
def test_a_column_that_is_not_there_is_named(tmp_path, column):
    FILLED.drop(columns=column).to_csv(tmp_path / "s.csv", index=False)
    told = refused(tmp_path / "s.csv")
    assert f"no column {column}" in told
    assert "crossings sample" in told


@pytest.mark.parametrize("word", ["maybe", "x", "?", "yes and no"])
def test_a_word_that_is_neither_yes_nor_no_is_named_with_its_line(tmp_path, word):
    write_sheet(sheet(("0.9 to 1.0", "yes", 3), ("0.9 to 1.0", word, 3)), tmp_path / "s.csv")
    told = refused(tmp_path / "s.csv")
    assert told.startswith(f"s.csv, line 3: right is {word!r}")
    assert "write yes or no, or leave it empty" in told


@pytest.mark.parametrize("of", ["three", "", "0", "-3", "3.5", "²", "4"])
def test_a_number_that_was_changed_is_named_with_its_line(tmp_path, of):
    FILLED.assign(of=["30", of, "7"] if of != "0" else ["0", "0", "7"]).to_csv(tmp_path / "s.csv", index=False)
    told = refused(tmp_path / "s.csv")
    assert told.startswith(f"s.csv, line {2 if of == '0' else 3}: of is {of!r}")
    assert "change nothing but right and note" in told


@pytest.mark.parametrize("column", ["of_shown", "of_all"])
@pytest.mark.parametrize("told", ["three", "", "31"])
def test_a_number_of_the_table_that_was_changed_is_named_with_its_line(tmp_path, column, told):
    FILLED.assign(**{column: ["30", told, "30"]}).to_csv(tmp_path / "s.csv", index=False)
    said = refused(tmp_path / "s.csv")
    assert said.startswith(f"s.csv, line 3: {column} is {told!r}")
    assert "change nothing but right and note" in said


@pytest.mark.parametrize("column", ["of_shown", "of_all"])
def test_a_table_cannot_have_fewer_rows_than_its_strata(tmp_path, column):
    FILLED.assign(**{column: "29"}).to_csv(tmp_path / "s.csv", index=False)
    assert refused(tmp_path / "s.csv").startswith(f"s.csv: of figures {column} is less than its strata have, 30; ")


@pytest.mark.parametrize("stratum", ["", "sure", "0,9 to 1,0", "0.9"])
def test_a_stratum_that_was_changed_is_named_with_its_line(tmp_path, stratum):
    FILLED.assign(stratum=["0.9 to 1.0", stratum, NOTHING]).to_csv(tmp_path / "s.csv", index=False)
    told = refused(tmp_path / "s.csv")
    assert told.startswith(f"s.csv, line 3: there is no stratum {stratum!r}")
    assert "change nothing but right and note" in told


@pytest.mark.parametrize("table", ["", "weather", "Figures"])
def test_a_table_that_there_is_not_is_named_with_its_line(tmp_path, table):
    FILLED.assign(table=["figures", "figures", table]).to_csv(tmp_path / "s.csv", index=False)
    told = refused(tmp_path / "s.csv")
    assert told.startswith(f"s.csv, line 4: there is no table {table!r}")
    assert "change nothing but right and note" in told


def test_a_row_that_stands_twice_is_named_with_its_line(tmp_path):
    FILLED.assign(row=["r0", "r1", "r0"]).to_csv(tmp_path / "s.csv", index=False)
    told = refused(tmp_path / "s.csv")
    assert told.startswith("s.csv, line 4: r0 stands in a line before")
    assert "take one of them out" in told


def test_a_row_of_the_same_name_in_another_table_is_another(tmp_path):
    FILLED.assign(row="r0", table=["figures", "quotes", "dates"]).to_csv(tmp_path / "s.csv", index=False)
    assert len(read_sheet(tmp_path / "s.csv")) == 3


@pytest.mark.parametrize("separator", [",", ";"])
def test_empty_lines_are_passed_over_and_counted(tmp_path, separator):
    FILLED.to_csv(tmp_path / "s.csv", sep=separator, index=False)
    head, one, two, three = (tmp_path / "s.csv").read_text("utf-8").splitlines()
    empty = separator * (len(COLUMNS) - 1)
    (tmp_path / "s.csv").write_text("\n".join([head, one, empty, two, three, empty, empty, ""]), "utf-8")
    found = read_sheet(tmp_path / "s.csv")
    assert list(found["row"]) == ["r0", "r1", "r2"]
    assert list(found.columns) == list(COLUMNS)
    assert list(found.index) == [0, 1, 2]
    (tmp_path / "s.csv").write_text("\n".join([head, one, empty, two, one]), "utf-8")
    assert refused(tmp_path / "s.csv").startswith("s.csv, line 5: r0 stands")
    (tmp_path / "s.csv").write_text("\n".join([head, one, "", two, "", one]), "utf-8")
    assert refused(tmp_path / "s.csv").startswith("s.csv, line 6: r0 stands")


def test_a_sheet_of_empty_lines_alone_is_read_as_one_without_rows(tmp_path):
    (tmp_path / "s.csv").write_text(",".join(COLUMNS) + "\n" + "," * (len(COLUMNS) - 1) + "\n", "utf-8")
    found = read_sheet(tmp_path / "s.csv")
    assert found.empty
    assert sheet_accuracy(found).empty


def test_a_sheet_is_never_written_over_a_file(tmp_path):
    file = write_sheet(FILLED, tmp_path / "s.csv")
    with pytest.raises(FileExistsError, match=r"s\.csv"):
        write_sheet(FILLED.iloc[:1], file)
    assert len(read_sheet(file)) == 3


@pytest.mark.parametrize("name", ["s.xlsx", "s", "s.csv.txt"])
def test_a_sheet_without_the_name_of_a_csv_file_is_refused_and_not_written(tmp_path, name):
    with pytest.raises(ValueError, match=r"ends in \.csv"):
        write_sheet(FILLED, tmp_path / "new" / name)
    assert not list(tmp_path.iterdir())


def test_the_name_of_a_sheet_may_end_in_capitals(tmp_path):
    assert write_sheet(FILLED, tmp_path / "S.CSV").is_file()


def test_the_accuracy_of_all_rows_weighs_each_stratum_by_its_rows():
    told = judged(*[("0.9 to 1.0", True, 90)] * 3, *[("0.3 to 0.4", False, 10)] * 2, (NOTHING, True, 500))
    rows = sheet_accuracy(told).set_index("stratum")
    assert rows.loc["all rows", "right"] == pytest.approx(0.9)
    assert (rows.loc["all rows", "judged"], rows.loc["all rows", "of"]) == (5, 100)
    assert (rows.loc["0.3 to 0.4", "right"], rows.loc[NOTHING, "right"]) == (0, 1)


def test_the_rows_that_are_shown_stand_before_all_rows_and_those_before_the_strata():
    told = judged(
        *[("0.9 to 1.0", True, 60)] * 4, ("0.5 to 0.6", True, 20), ("0.5 to 0.6", False, 20),
        *[("0.4 to 0.5", False, 20)] * 3, (NOTHING, False, 500),
    )  # fmt: skip
    rows = sheet_accuracy(told)
    strata = ["rows shown", "all rows", "0.4 to 0.5", "0.5 to 0.6", "0.9 to 1.0", NOTHING]
    assert list(rows["stratum"]) == strata
    assert list(rows["right"]) == pytest.approx([70 / 80, 70 / 100, 0, 0.5, 1, 0])
    assert list(rows["judged"]) == [6, 9, 3, 2, 4, 1]
    assert list(rows["of"]) == [80, 100, 20, 20, 60, 500]


def test_of_rows_held_back_alone_no_row_is_shown():
    assert list(sheet_accuracy(judged(("0.4 to 0.5", True, 9)))["stratum"]) == ["all rows", "0.4 to 0.5"]


def test_a_stratum_that_nobody_judged_is_null_and_so_is_what_it_is_part_of():
    rows = sheet_accuracy(judged(("0.9 to 1.0", True, 9), ("0.9 to 1.0", None, 9), ("0.3 to 0.4", None, 4)))
    assert list(rows[["stratum", "judged", "of"]].itertuples(index=False, name=None)) == [
        ("rows shown", 1, 9), ("all rows", 1, 13), ("0.3 to 0.4", 0, 4), ("0.9 to 1.0", 1, 9),
    ]  # fmt: skip
    for column in ("right", "low", "high"):
        assert list(rows[column].isna()) == [False, True, True, False]


STRATA = judged(("0.9 to 1.0", True, 60), ("0.6 to 0.7", True, 36), ("0.0 to 0.1", False, 23), (NOTHING, True, 164))


@pytest.mark.parametrize(
    ("out", "shown"), [("0.0 to 0.1", 1.0), ("0.6 to 0.7", None), ("0.9 to 1.0", None)]
)  # fmt: skip
def test_where_the_lines_of_a_stratum_are_taken_out_nothing_is_said_of_several_with_it(out, shown):
    rows = sheet_accuracy(STRATA[STRATA["stratum"] != out]).set_index("stratum")
    missing = STRATA.set_index("stratum").loc[out, "of"]
    assert rows.loc["all rows", ["right", "low", "high"]].isna().all()
    assert rows.loc["all rows", "of"] == 119
    assert rows.loc["all rows", "why"] == f"{missing} of 119 rows are of tenths with no line in the sheet"
    assert rows.loc["rows shown", "of"] == 96
    if shown is None:
        assert rows.loc["rows shown", ["right", "low", "high"]].isna().all()
        assert rows.loc["rows shown", "why"] == f"{missing} of 96 rows are of tenths with no line in the sheet"
    else:
        assert rows.loc["rows shown", "right"] == shown
        assert pd.isna(rows.loc["rows shown", "why"])


def test_where_sentences_alone_are_left_of_a_table_nothing_is_said_of_its_rows():
    rows = sheet_accuracy(STRATA[STRATA["stratum"] == NOTHING]).set_index("stratum")
    assert list(rows.index) == ["rows shown", "all rows", NOTHING]
    assert list(rows["of"]) == [96, 119, 164]
    assert list(rows["right"].isna()) == [True, True, False]


def test_a_share_that_is_told_needs_no_reason_and_one_that_is_not_has_one():
    assert sheet_accuracy(STRATA)["why"].isna().all()
    rows = sheet_accuracy(judged(("0.9 to 1.0", True, 9), ("0.3 to 0.4", None, 4), (NOTHING, None, 4)))
    assert dict(zip(rows["stratum"], rows["why"].fillna(""), strict=True)) == {
        "rows shown": "", "all rows": "nothing judged of 0.3 to 0.4", "0.3 to 0.4": "nothing judged of 0.3 to 0.4",
        "0.9 to 1.0": "", NOTHING: f"nothing judged of {NOTHING}",
    }  # fmt: skip


def test_a_sheet_that_is_not_filled_in_has_no_accuracy():
    rows = sheet_accuracy(judged(("0.9 to 1.0", None, 9), (NOTHING, None, 9)))
    assert list(rows["stratum"]) == ["rows shown", "all rows", "0.9 to 1.0", NOTHING]
    assert rows[["right", "low", "high"]].isna().all(axis=None)
    assert not rows["judged"].any()


@pytest.mark.parametrize(("right", "low", "high"), [(True, 0.38, 1), (False, 0, 0.62)])
def test_three_rows_that_are_all_right_or_all_wrong_leave_room_for_others(right, low, high):
    rows = sheet_accuracy(judged(*[("0.9 to 1.0", right, 9)] * 3))
    assert list(rows["low"]) == pytest.approx([low] * 3, abs=0.03)
    assert list(rows["high"]) == pytest.approx([high] * 3, abs=0.03)


def test_sentences_alone_make_no_accuracy_of_rows():
    assert list(sheet_accuracy(judged((NOTHING, True, 9)))["stratum"]) == [NOTHING]


some = st.lists(
    st.tuples(st.sampled_from(["0.1 to 0.2", "0.5 to 0.6", "0.9 to 1.0", NOTHING]), st.none() | st.booleans()),
    max_size=9,
)


@given(some)
def test_an_interval_holds_its_share(told):
    every = sheet_accuracy(judged(*((stratum, right, 20) for stratum, right in told)))
    assert (every["right"].isna() == every["low"].isna()).all()
    rows = every[every["right"].notna()]
    assert ((rows["low"] >= 0) & (rows["low"] <= rows["right"])).all()
    assert ((rows["right"] <= rows["high"]) & (rows["high"] <= 1)).all()


def test_more_judged_rows_make_a_narrower_interval():
    few, many = (sheet_accuracy(judged(*[("0.9 to 1.0", n % 2 == 0, 500) for n in range(size)])) for size in (10, 100))
    assert (few["high"] - few["low"]).iloc[0] > (many["high"] - many["low"]).iloc[0]


def test_two_people_agree_on_the_rows_that_both_judged():
    one = judged(*[("0.9 to 1.0", right, 9) for right in (True, True, False, False, None)])
    other = judged(*[("0.9 to 1.0", right, 9) for right in (True, False, False, False, True)])
    (found,) = sheet_agreement(one, other).to_dict("records")
    assert (found["same"], found["rows"]) == (75, 4)
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
    assert found["same"] == 100
    assert pd.isna(found["kappa"])
    assert pd.isna(found["low"])


def test_two_sheets_that_share_no_row_are_refused_with_the_remedy():
    one = judged(("0.9 to 1.0", True, 9))
    for other in (one.assign(row="elsewhere"), one.assign(table="quotes"), one.assign(article_id="elsewhere")):
        with pytest.raises(ValueError, match="share no row: let the second person fill in a copy"):
            sheet_agreement(one, other)


def test_two_sheets_without_rows_agree_on_nothing_and_are_no_error():
    assert sheet_agreement(judged(), judged()).empty


def test_two_sheets_that_share_rows_which_only_one_judged_agree_on_nothing():
    one = judged(("0.9 to 1.0", True, 9))
    assert sheet_agreement(one, judged(("0.9 to 1.0", None, 9))).empty


def test_agreement_is_drawn_again_by_articles():
    rights = [(True, True), (True, True), (False, False), (False, True)] * 6
    one, other = (judged(*[("0.9 to 1.0", pair[k], 99) for pair in rights]) for k in (0, 1))

    def wide(articles):
        (found,) = sheet_agreement(one.assign(article_id=articles), other.assign(article_id=articles)).to_dict(
            "records"
        )
        assert found["low"] <= found["kappa"] <= found["high"]
        return found["high"] - found["low"]

    # Four rows of one kind stand in one article: drawn by articles, they come and go together.
    alike = [f"a{n % 4}{n // 16}" for n in range(len(rights))]
    assert wide(alike) > 1.2 * wide([f"a{n}" for n in range(len(rights))])
    assert wide(["a"] * len(rights)) == 0


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


def test_a_sentence_into_which_a_row_of_the_coding_reaches_is_not_without_one():
    gold = document(TEXT, quotes=[quote(TEXT, "Togo. It rained.  Only\n40 came")])
    told = [(at(words), "quotes", NOTHING, sentence) for words, sentence in (
        ("Some", "Some 300 fled to Togo."), ("It rained", "It rained."), ("Only", "Only 40 came back, Ama said."),
        ("The road", "The road is dry."),
    )]  # fmt: skip
    assert judgement(*told, gold=gold) == [False, False, False, True]


def test_a_row_that_ends_where_a_sentence_begins_does_not_reach_into_it():
    gold = document(TEXT, quotes=[quote(TEXT, "Some 300 fled to Togo. ")])
    assert judgement((at("It rained"), "quotes", NOTHING, "It rained."), gold=gold) == [True]


def test_of_an_article_that_was_not_coded_nothing_is_said():
    assert judgement(("e:0", "figures", NOTHING, "It rained."), ("e1", "figures", "0.9 to 1.0", "x")) == [pd.NA, pd.NA]


def test_either_coding_fills_in_a_sheet_of_its_own():
    other = document(TEXT, figures=[])
    gold = ShippedGold("toy", pd.DataFrame(), [GOLD], [other], [GOLD], {"development": (GOLD.doc_id,)})
    gold.found = {"development": [FOUND]}.get
    one, two = filled_by_coders(drawn(("f1", "figures", "0.9 to 1.0", "x")), [gold])
    assert (list(one["right"]), list(two["right"])) == ([True], [False])


def test_without_gold_two_sheets_stay_as_empty_as_they_were():
    for own in filled_by_coders(drawn(("f1", "figures", "0.9 to 1.0", "x")), []):
        assert own["right"].isna().all()
