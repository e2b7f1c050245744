"""What the notebooks show of a table."""

from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest

import crossings
from crossings import notebook
from crossings.schemas import table
from crossings.shipped import corpora

PLACE = {"start": 0, "end": 1, "evidence": "x", "rule": "r", "confidence": 0.9, "sentence_start": 0, "sentence_end": 1}


def rows(name, *given):
    return table(name, [PLACE | {"article_id": "a"} | row for row in given])


def test_sentences_are_one_paragraph_without_empty_ones():
    assert notebook.say("One.", "", "Two.").data == "One. Two."


def test_marks_of_markdown_are_taken_literally():
    assert notebook.say("a_b *c* <d> $5").data == r"a\_b \*c\* \<d\> \$5"


def test_what_a_corpus_may_say_is_read_from_its_readme_up_to_the_next_heading(tmp_path):
    (tmp_path / "README.md").write_text(
        "# Valley\n\n## What may be concluded\n\n- **Little** of [the valley](https://example.org).\n- `None` else.\n\n"
        "## Files\n\nMany.\n",
        "utf-8",
    )
    assert notebook.about(tmp_path) == "Little of the valley. None else."


def test_of_an_archive_without_a_readme_nothing_is_said(tmp_path):
    assert "is for you to judge" in notebook.about(tmp_path)


def test_of_a_readme_without_that_section_nothing_is_said(tmp_path):
    (tmp_path / "README.md").write_text("# Valley\n\nMany.\n", "utf-8")
    assert "is for you to judge" in notebook.about(tmp_path)


@pytest.mark.parametrize("name", corpora())
def test_a_shipped_corpus_says_what_may_be_concluded(name):
    assert "is for you to judge" not in notebook.about(name)


def test_rows_of_doubt_are_not_shown():
    found = notebook.show(rows("quotes", {"quote_id": "1"}, {"quote_id": "2", "confidence": 0.49}), ["quote_id"])
    assert list(found["quote_id"]) == ["1"]


def test_no_more_rows_are_shown_than_asked_for():
    many = rows("quotes", *({"quote_id": str(at)} for at in range(5)))
    assert list(notebook.show(many, ["quote_id"], most=2)["quote_id"]) == ["0", "1"]


def test_a_shown_number_has_separators_and_a_null_is_empty():
    found = notebook.show(rows("figures", {"low": 12345}), ["low", "high", "confidence"])
    assert repr(found) == "low | high | confidence\n12,345 |  | 0.90"


def test_a_shown_list_is_told_with_commas():
    assert repr(notebook.Rows({"ids": [["a", "b"]]})) == "ids\na, b"


def test_a_shown_cell_is_escaped_as_html():
    assert "&lt;b&gt;" in notebook.Rows({"told": ["<b>"]})._repr_html_()


def test_a_shown_number_stands_to_the_right_and_text_to_the_left():
    shown = notebook.Rows({"told": ["x"], "number": [7]})._repr_html_()
    assert 'text-align:left;vertical-align:top">x<' in shown
    assert 'text-align:right;vertical-align:top">7<' in shown


def test_an_empty_table_is_shown_by_its_columns():
    assert repr(notebook.show(rows("quotes"), ["kind", "speaker"])) == "kind | speaker"


def test_counted_values_come_by_number_then_by_name_and_null_is_unknown():
    groups = rows("quotes", *({"speaker_group": group} for group in ("un", None, "ngo", None, "media")))
    found = notebook.counted(groups, "speaker_group", "quotations")
    assert found.to_numpy().tolist() == [["unknown", 2], ["media", 1], ["ngo", 1], ["un", 1]]


def test_nothing_counted_has_its_columns():
    assert list(notebook.counted(rows("quotes"), "kind", "quotations").columns) == ["kind", "quotations"]


def test_groups_are_counted_by_kind_of_quotation():
    given = rows(
        "quotes",
        {"kind": "direct", "speaker_group": "ngo"},
        {"kind": "indirect", "speaker_group": "ngo"},
        {"kind": "mixed"},
    )
    assert notebook.by_group(given).to_numpy().tolist() == [["ngo", 1, 0, 1], ["unknown", 0, 1, 0]]


def test_no_quotation_has_no_group():
    assert notebook.by_group(rows("quotes")).shape == (0, 4)


def test_a_chronology_is_cut_to_the_countries_of_the_figures():
    chronology = table("chronology", [{"event": "a camp opens in Chad"}, {"event": "a strike", "place": "Peru"}, {}])
    found = notebook.about_places_of(chronology, rows("figures", {"origin": "Peru"}, {"destination": "Fiji"}))
    assert list(found["event"]) == ["a strike"]


@pytest.mark.parametrize("figures", [rows("figures"), rows("figures", {})])
def test_without_any_country_no_event_of_a_chronology_is_kept(figures):
    assert notebook.about_places_of(table("chronology", [{"event": "a camp opens in Chad"}]), figures).empty


def test_rows_are_given_with_their_title_and_sentence():
    articles = table("articles", [{"article_id": "a", "title": "Floods", "text": "Rain fell.\nIt  was\nlong. End."}])
    (row,) = notebook.with_titles(rows("quotes", {"sentence_start": 11, "sentence_end": 24}), articles).to_dict(
        "records"
    )
    assert (row["title"], row["sentence"]) == ("Floods", "It was long.")
    assert "text" not in row


def test_no_row_is_given_with_titles_as_none():
    named = notebook.with_titles(rows("quotes"), table("articles"))
    assert named.empty
    assert {"title", "published", "sentence"} <= set(named.columns)


def made(articles, *found):
    empty = rows("events")
    return SimpleNamespace(
        articles=table("articles", [{"article_id": name} for name in articles]),
        quotes=rows("quotes", *({"article_id": name} for name in found)), figures=rows("figures"), events=empty,
    )  # fmt: skip


def test_the_fullest_article_has_the_most_rows():
    assert notebook.fullest_article(made("abc", "b", "b", "a")) == "b"


def test_of_equally_full_articles_the_first_by_id_is_given():
    assert notebook.fullest_article(made("cba")) == "a"


def test_without_an_article_there_is_no_fullest():
    assert notebook.fullest_article(made("")) is None


def test_the_version_is_the_packages():
    assert notebook.version() == f"Crossings {crossings.__version__}"


def test_one_exported_file_is_told_in_the_singular():
    assert notebook.exported([Path("x/quotes.csv")]) == "Wrote 1 file: quotes.csv."


def test_exported_files_are_told_by_name_in_order():
    assert notebook.exported([Path("b.csv"), Path("a.csv")]) == "Wrote 2 files: a.csv, b.csv."


def test_rows_stay_a_table():
    assert isinstance(notebook.show(rows("quotes"), ["kind"]), pd.DataFrame)
