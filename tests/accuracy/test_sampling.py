"""A sheet to judge by hand: what is drawn, from what, and that chance alone decides."""

import csv
from collections import Counter
from datetime import date
from types import SimpleNamespace

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossings.accuracy import sample, sampling, write_sheet

NOTHING = "nothing found"


def article(number, text, title="A title"):
    return SimpleNamespace(
        article_id=f"a{number}", text=text, title=title, published=date(2004, 5, 6), source="The Paper"
    )


def story(number):
    return article(
        number,
        f"Some {number + 3}00 refugees fled to Togo on Monday, the mayor of Lome said. It rained all night. "
        f"“We have no room for {number + 3}00 people,” said Ama Kossi, a minister.\n\nThe road was dry again.",
    )


STORIES = [story(number) for number in range(8)]


def rows_of(sheet, table, *, nothing=False):
    return sheet[(sheet["table"] == table) & ((sheet["stratum"] == NOTHING) == nothing)]


def test_the_same_seed_draws_the_same_rows():
    pd.testing.assert_frame_equal(sample(STORIES, rows=5), sample(STORIES, rows=5))


def test_another_seed_draws_other_rows():
    assert list(sample(STORIES, rows=5)["row"]) != list(sample(STORIES, rows=5, seed=2)["row"])


def test_the_order_of_the_articles_does_not_matter():
    pd.testing.assert_frame_equal(sample(STORIES, rows=5), sample(STORIES[::-1], rows=5))


def test_a_draw_of_more_than_there_is_gives_every_row_once():
    sheet = sample(STORIES, rows=1000)
    for _, rows in sheet.groupby(["table", "stratum"]):
        assert rows["of"].nunique() == 1
        assert len(rows) == rows["of"].iloc[0]
    assert not sheet.duplicated(["table", "row"]).any()


def test_a_sheet_says_how_many_rows_the_archive_has_of_each_stratum():
    whole, few = sample(STORIES, rows=1000), sample(STORIES, rows=4)
    of = whole.groupby(["table", "stratum"]).size()
    for (table, stratum), rows in few.groupby(["table", "stratum"]):
        assert set(rows["of"]) == {of[table, stratum]}


def test_every_line_says_how_many_rows_the_archive_shows_and_has_of_its_table(monkeypatch):
    whole, few = sample(STORIES, rows=1000), sample(STORIES, rows=4)
    rows = whole[whole["stratum"] != NOTHING]
    for table, lines in few.groupby("table"):
        assert set(lines["of_all"]) == {(rows["table"] == table).sum()}
    of_confidence(monkeypatch, [0.95, 0.5, 0.49, 0.3, 0.05])
    sheet = sample(STORIES, tables=["figures"], rows=5)
    assert NOTHING in set(sheet["stratum"])
    assert (set(sheet["of_shown"]), set(sheet["of_all"])) == ({16}, {40})


def test_fewer_rows_than_there_are_strata_are_refused_with_the_least_number(monkeypatch):
    of_confidence(monkeypatch, [0.95, 0.3, 0.05])
    with pytest.raises(ValueError, match=r"^rows: 3 or more, one for each tenth .* not 2$"):
        sample(STORIES, tables=["figures"], rows=2)
    assert rows_of(sample(STORIES, tables=["figures"], rows=3), "figures")["stratum"].nunique() == 3


@pytest.mark.parametrize("table", ["quotes", "figures", "dates", "events"])
def test_of_each_table_so_many_rows_are_drawn_as_are_asked_for(table):
    sheet = sample(STORIES, tables=[table], rows=6)
    assert set(sheet["table"]) == {table}
    assert len(rows_of(sheet, table)) == 6
    assert len(rows_of(sheet, table, nothing=True)) == 1


def test_for_every_four_rows_there_is_a_sentence_without_one():
    assert len(rows_of(sample(STORIES, tables=["figures"], rows=8), "figures", nothing=True)) == 2
    assert len(rows_of(sample(STORIES, tables=["figures"], rows=1), "figures", nothing=True)) == 1


def test_every_row_has_its_sentence():
    rows = sample(STORIES, rows=1000)
    rows = rows[rows["stratum"] != NOTHING]
    assert {"quotes", "figures"} == set(rows["table"])
    for row in rows.itertuples():
        assert " ".join(row.evidence.split()) in row.sentence


def test_a_sentence_in_which_nothing_was_found_holds_none_of_the_tables_rows():
    sheet = sample(STORIES, tables=["figures"], rows=1000)
    nothing, found = rows_of(sheet, "figures", nothing=True), rows_of(sheet, "figures")
    assert {"It rained all night.", "The road was dry again."} <= set(nothing["sentence"])
    assert not set(nothing["sentence"]) & set(found["sentence"])
    assert nothing["evidence"].isna().all()
    assert nothing["confidence"].isna().all()


def test_a_sentence_whose_rows_are_all_unsure_is_one_in_which_nothing_was_found(monkeypatch):
    text = "Some 300 refugees fled."
    row = {"figure_id": "f", "evidence": "300", "sentence_start": 0, "sentence_end": len(text), "low": 300}
    for confidence, sentences in ((0.49, 1), (0.5, 0)):
        told = {"figures": [row | {"confidence": confidence}]}
        monkeypatch.setattr(sampling, "extract_article", lambda *given, told=told, **named: told)
        sheet = sample([article(1, text)], tables=["figures"])
        assert len(rows_of(sheet, "figures", nothing=True)) == sentences
        assert len(rows_of(sheet, "figures")) == 1


@pytest.mark.parametrize(
    ("table", "asked"),
    [("quotes", "No saying was found here. Is that right?"),
     ("figures", "No count of people who fled was found here. Is that right?"),
     ("dates", "No time was found here. Is that right?"), ("events", "No happening was found here. Is that right?")],
)  # fmt: skip
def test_of_a_sentence_without_a_row_it_is_asked_whether_that_is_right(table, asked):
    sheet = sample(STORIES, tables=[table], rows=8)
    assert set(rows_of(sheet, table, nothing=True)["question"]) == {asked}
    (other,) = set(rows_of(sheet, table)["question"])
    assert other != asked


def test_headline_and_dateline_are_no_sentences_in_which_nothing_was_found():
    dated = article(
        1, "Storm closes the harbour\n\nLOME, March 3, 2009 -- It rained all night.\n\nThe road was dry again.\n"
    )
    found = rows_of(sample([dated], tables=["figures"], rows=1000), "figures", nothing=True)
    assert set(found["of"]) == {2}
    told = " ".join(found["sentence"])
    assert "It rained all night." in told
    assert "The road was dry again." in told
    assert "Storm closes" not in told
    assert "LOME" not in told


def test_what_a_person_fills_in_stands_first_and_what_may_sway_her_last():
    assert sampling.COLUMNS[:2] == ("right", "note")
    assert sampling.COLUMNS[-5:] == ("confidence", "stratum", "of", "of_shown", "of_all")


def test_what_stands_before_a_sentence_stands_beside_it():
    sheet = sample(STORIES, tables=["figures"], rows=1000)
    (before,) = set(
        rows_of(sheet, "figures", nothing=True).set_index("sentence").loc[["It rained all night."], "before"][:1]
    )
    assert before.startswith("Some ")
    assert before.endswith("the mayor of Lome said.")
    first = sheet[sheet["sentence"].str.startswith("Some ")]
    assert set(first["before"]) == {""}


def test_of_much_text_before_a_sentence_the_last_whole_words_are_given():
    told = sampling._before("Word after word.\n\n" * 100 + "The end.", 18 * 100)
    assert told.startswith("… ")
    assert len(told) <= 242
    assert set(told.removeprefix("… ").split()) == {"Word", "after", "word."}


def test_a_row_tells_what_was_read_of_it_slot_by_slot():
    rows = rows_of(sample(STORIES[:1], tables=["figures"], rows=1000), "figures")
    assert "low: 300; high: 300; hedge: about; unit: people" in rows["reads"].iloc[0]


def test_a_speaker_who_is_named_in_full_is_told_once():
    told = {"speaker": "Ama", "speaker_name": "Ama", "speaker_role": "Ama", "cue": "said"}
    assert sampling._reads("quotes", told) == "speaker name: Ama; cue: said"
    assert sampling._reads("quotes", told | {"speaker": "she"}) == "speaker name: Ama; speaker: she; cue: said"


def test_no_cell_runs_over_several_lines():
    text = "Some 300 refugees\nfled to Togo, the\nmayor said."
    sheet = sample([article(1, text, title="A\ntitle")], rows=50)
    assert len(sheet)
    assert not [cell for row in sheet.itertuples() for cell in row if isinstance(cell, str) and "\n" in cell]


def test_nothing_is_judged_beforehand():
    sheet = sample(STORIES, rows=4)
    assert set(sheet["right"]) | set(sheet["note"]) == {""}


@given(st.dictionaries(st.text("abc", min_size=1, max_size=3), st.integers(0, 30), max_size=6), st.integers(1, 60))
def test_rows_are_dealt_to_the_strata_as_evenly_as_there_are_rows(met, rows):
    given_rows = sampling._shares(met, rows)
    assert sum(given_rows.values()) == min(rows, sum(met.values()))
    for stratum, number in given_rows.items():
        assert number <= met[stratum]
        # No other stratum gives two more than one that has rows left.
        assert number == met[stratum] or max(given_rows.values()) <= number + 1


def of_confidence(monkeypatch, told):
    """Let every article have figures of these confidences."""
    rows = [{"figure_id": None, "evidence": "x", "sentence_start": 0, "sentence_end": 1, "confidence": c} for c in told]
    monkeypatch.setattr(
        sampling, "extract_article",
        lambda text, article_id, **named: {
            "figures": [row | {"figure_id": f"{article_id}-{n}"} for n, row in enumerate(rows)]
        },
    )  # fmt: skip


def test_each_tenth_of_the_confidence_gives_as_many_rows(monkeypatch):
    of_confidence(monkeypatch, [0.95] * 9 + [0.3, 0.3])
    sheet = sample(STORIES[:5], tables=["figures"], rows=12)
    rows = rows_of(sheet, "figures")
    assert Counter(rows["stratum"]) == {"0.3 to 0.4": 6, "0.9 to 1.0": 6}
    assert dict(zip(rows["stratum"], rows["of"], strict=True)) == {"0.3 to 0.4": 10, "0.9 to 1.0": 45}


def test_what_is_over_goes_to_the_largest_strata():
    assert sampling._shares({"a": 9, "b": 30, "c": 50, "d": 20}, 10) == {"a": 2, "b": 3, "c": 3, "d": 2}
    assert sampling._shares({"a": 1, "b": 30, "c": 50}, 6) == {"a": 1, "b": 2, "c": 3}
    assert sampling._shares({"a": 5, "b": 9}, 1) == {"a": 0, "b": 1}


@pytest.mark.parametrize(("confidence", "stratum"), [(0.7, "0.7 to 0.8"), (0.699, "0.6 to 0.7"), (1.0, "0.9 to 1.0"),
                                                     (0.0, "0.0 to 0.1")])  # fmt: skip
def test_a_row_is_of_the_tenth_that_begins_at_or_below_its_confidence(monkeypatch, confidence, stratum):
    of_confidence(monkeypatch, [confidence])
    assert list(rows_of(sample(STORIES[:1], tables=["figures"]), "figures")["stratum"]) == [stratum]


def test_every_row_of_a_stratum_is_as_likely_as_another(monkeypatch):
    of_confidence(monkeypatch, [0.9] * 4)
    drawn = Counter(
        row for seed in range(300) for row in rows_of(sample(STORIES[:1], tables=["figures"], rows=1, seed=seed),
                                                      "figures")["row"]
    )  # fmt: skip
    assert len(drawn) == 4
    assert min(drawn.values()) > 45


def test_no_article_gives_an_empty_sheet():
    sheet = sample([])
    assert sheet.empty
    assert list(sheet.columns) == list(sampling.COLUMNS)


@pytest.mark.parametrize(("asked", "why"), [({"tables": ["quotes", "weather"]}, "weather"), ({"rows": 0}, "1 or more")])
def test_what_cannot_be_drawn_is_named(asked, why):
    with pytest.raises(ValueError, match=why):
        sample(STORIES, **asked)


def test_an_article_without_day_or_source_is_drawn_from_as_well():
    plain = SimpleNamespace(article_id="p", text=STORIES[0].text, title=None, published=pd.NaT, source=None)
    assert set(sample([plain])["article_id"]) == {"p"}


@pytest.mark.parametrize("title", ["=cmd()", "+1", "-1", "@sum", "\t=1", "\r=1"])
def test_no_cell_of_a_written_sheet_begins_a_formula(tmp_path, title):
    hostile = article(1, STORIES[0].text + f" {title} he said.", title=title)
    file = write_sheet(sample([hostile], rows=50), tmp_path / "sheet.csv")
    with file.open(encoding="utf-8-sig", newline="") as lines:
        head, *rows = csv.reader(lines)
    assert rows
    assert not [cell for row in rows for cell in row if cell[:1] in tuple("=+-@\t\r")]
    assert all(title.strip() in row[head.index("title")] for row in rows)
