"""What a notebook shows."""

import re
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

import crossings
from crossings import notebook
from crossings.schemas import table

PLACE = {"start": 0, "end": 1, "evidence": "x", "rule": "r", "confidence": 0.9, "sentence_start": 0, "sentence_end": 1}


def rows(name, *given):
    return table(name, [PLACE | {"article_id": "a"} | row for row in given])


def test_sentences_are_one_paragraph_without_empty_ones():
    assert notebook.say("One.", "", "Two.").data == "One. Two."


def test_marks_of_markdown_are_taken_literally():
    assert notebook.say("a_b *c* <d> $5").data == r"a\_b \*c\* \<d\> \$5"


def test_rows_of_doubt_are_not_shown():
    found = notebook.show(rows("quotes", {"quote_id": "1"}, {"quote_id": "2", "confidence": 0.49}), ["quote_id"])
    assert list(found["quote_id"]) == ["1"]


def test_no_more_rows_are_shown_than_asked_for():
    many = rows("quotes", *({"quote_id": str(at)} for at in range(5)))
    assert list(notebook.show(many, ["quote_id"], most=2)["quote_id"]) == ["0", "1"]


def test_rows_that_are_not_shown_are_counted():
    many = rows("quotes", *({"quote_id": str(at)} for at in range(5)))
    shown = notebook.show(many, ["quote_id"], most=2)
    assert repr(shown).endswith("1\nand 3 more rows")
    assert shown._repr_html_().endswith("<p>and 3 more rows</p>")
    assert repr(notebook.show(many, ["quote_id"], most=4)).endswith("and 1 more row")


def test_without_columns_named_all_are_shown():
    assert list(notebook.show(pd.DataFrame({"a": [1], "b": [2]})).columns) == ["a", "b"]


def test_a_shown_number_has_separators_and_a_null_is_empty():
    found = notebook.show(rows("figures", {"low": 12345}), ["low", "high", "confidence"])
    assert repr(found) == "low | high | confidence\n12,345 |  | 0.90"


def test_a_shown_list_is_told_with_commas():
    assert repr(notebook.Rows({"ids": [["a", "b"]]})) == "ids\na, b"


def test_a_shown_cell_is_escaped_as_html():
    assert "&lt;b&gt;" in notebook.Rows({"told": ["<b>"]})._repr_html_()


def test_a_shown_number_stands_to_the_right_and_text_to_the_left():
    shown = notebook.Rows({"told": ["x"], "number": [7]})._repr_html_()
    assert re.search('text-align:left;[^"]*">x<', shown)
    assert re.search('text-align:right;[^"]*">7<', shown)


def test_text_that_ends_at_the_next_column_stands_to_the_right():
    words = pd.DataFrame({"before": ["of the"], "word": ["refugees"]})
    shown = notebook.show(words, ending=("before",))._repr_html_()
    assert re.search('text-align:right;[^"]*nowrap">of the<', shown)
    assert re.search('text-align:left;[^"]*">refugees<', shown)


def test_a_name_too_long_for_one_line_may_break_after_its_underscores_and_slashes():
    shown = notebook.Rows({"series": ["from_a_land_to_another_land"], "url": ["https://a.org/news/<b>/of_a_day"]})
    told = shown._repr_html_()
    assert ">from_<wbr>a_<wbr>land_<wbr>to_<wbr>another_<wbr>land<" in told
    assert ">https://<wbr>a.org/<wbr>news/<wbr>&lt;b&gt;/<wbr>of_<wbr>a_<wbr>day<" in told
    assert "anywhere" not in told
    assert "wbr" not in repr(shown)


def test_a_word_too_long_for_one_line_may_break_anywhere():
    shown = notebook.Rows({"series": ["a" * 60], "told": ["some words " * 9]})._repr_html_()
    assert re.search('overflow-wrap:anywhere">aaa', shown)
    assert not re.search('overflow-wrap:anywhere">some', shown)


@pytest.mark.parametrize("kind", ["bool", "boolean", "object"])
def test_what_is_true_or_not_is_told_in_words(kind):
    shown = notebook.show(pd.DataFrame({"holds": pd.array([True, False], dtype=kind)}))
    assert repr(shown).splitlines() == ["holds", "yes", "no"]
    assert re.search('text-align:left;[^"]*">yes<', shown._repr_html_())


@pytest.mark.parametrize(("told", "whole"), [("2006-08-26", True), ("two words", False), ("x" * 60, False)])
def test_a_shown_day_does_not_break_at_its_hyphens(told, whole):
    assert (f'nowrap">{told}<' in notebook.Rows({"a b": [told]})._repr_html_()) is whole


def test_an_empty_table_is_shown_by_its_columns():
    assert repr(notebook.show(rows("quotes"), ["kind", "speaker"])) == "kind | speaker\nno row"


def test_the_version_is_the_packages():
    assert notebook.version() == f"Crossings {crossings.__version__}"


def test_one_exported_file_is_told_in_the_singular():
    assert notebook.exported([Path("x/quotes.csv")]) == "Wrote 1 file: quotes.csv."


def test_exported_files_are_told_by_name_in_order():
    assert notebook.exported([Path("b.csv"), Path("a.csv")]) == "Wrote 2 files: a.csv, b.csv."


def test_rows_stay_a_table():
    assert isinstance(notebook.show(rows("quotes"), ["kind"]), pd.DataFrame)


def test_lists_within_a_list_are_told_one_after_the_other():
    roles = [
        ["envoy", date(2013, 11, 22), date(2014, 2, 19)],
        ["minister", date(2015, 1, 5), date(2015, 1, 5)],
        ["aide"],
    ]
    told = repr(notebook.show(pd.DataFrame({"roles": [roles]})))
    assert "envoy (2013-11-22 to 2014-02-19); minister (2015-01-05); aide" in told
