"""Codings read from files: what is wrong in one is named with its file, its article and its row."""

import json
from datetime import date

import pandas as pd
import pytest

from crossings.accuracy import of_others, of_tables, read_gold, sure

from .coded import document, figure, quote, row, span

TEXT = 'Some 300 people fled to Togo in May 2004. "We have no room," said Ama Kossi, the mayor.'
FIGURE = figure(TEXT, "Some 300", 300, 300)
QUOTE = quote(TEXT, "We have no room", speaker="Ama Kossi")
# The row goes from "We have" to "till May": its content leaves out who says so.
PARTED_TEXT = "We have no room, said Ama Kossi, or not till May, Togo being full."
PARTED = quote(PARTED_TEXT, "We have no room", "or not till May", speaker="Ama Kossi")
(_, ROOM), (OR, MAY) = PARTED["content"]
ARTICLES = pd.DataFrame(
    [
        ("a", TEXT, date(2004, 5, 6), "The Paper"),
        ("b", "Rain fell.", None, None),
        ("parted", PARTED_TEXT, None, None),
    ],
    columns=["article_id", "text", "published", "source"],
)


def written(folder, *lines):
    file = folder / "coded.jsonl"
    file.write_text("".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines), "utf-8")
    return file


def coded(doc_id="a", **rows):
    return {"doc_id": doc_id, **{name: rows.get(name, []) for name in ("quotes", "figures", "dates", "events")}}


def refused(read, *given):
    with pytest.raises(ValueError) as error:  # noqa: PT011
        read(*given)
    return str(error.value)


def test_a_gold_file_gives_rows_on_the_texts_of_the_corpus(tmp_path):
    (found,) = read_gold(written(tmp_path, coded(figures=[FIGURE], quotes=[QUOTE])), ARTICLES)
    assert (found.doc_id, found.text, found.published, found.source) == ("a", TEXT, date(2004, 5, 6), "The Paper")
    assert found.rows == {"quotes": [QUOTE], "figures": [FIGURE], "dates": [], "events": []}


def test_an_article_without_a_day_or_a_source_has_none(tmp_path):
    (found,) = read_gold(written(tmp_path, coded("b")), ARTICLES)
    assert (found.published, found.source) == (None, None)


WRONG_ROWS = [
    ("figures", FIGURE | {"start": 1, "end": 9}, "'ome 300 ' stands at 1 to 9, not 'Some 300'"),
    ("figures", FIGURE | {"evidence": "some 300"}, "not 'some 300'"),
    ("figures", FIGURE | {"end": 999}, "offsets 0 to 999 are not of this text"),
    ("figures", FIGURE | {"start": True}, "offsets True to 8 are not of this text"),
    ("quotes", QUOTE | {"content": [[0, 8]]}, "a part of the content, 0 to 8, lies outside"),
    ("quotes", QUOTE | {"speaker_start": 0, "speaker_end": 4}, "'Some' stands at 0 to 4, not 'Ama Kossi'"),
]


@pytest.mark.parametrize(("table", "wrong", "why"), WRONG_ROWS)
def test_a_wrong_row_is_named_with_file_and_article(tmp_path, table, wrong, why):
    good = {"figures": FIGURE, "quotes": QUOTE}[table]
    told = refused(read_gold, written(tmp_path, coded("b"), coded(**{table: [good, wrong]})), ARTICLES)
    assert told.startswith(f"coded.jsonl: a, {table} row 1: ")
    assert why in told


WRONG_PARTS = [
    ([[0, ROOM - 2], [OR, MAY]], "'We have no ro' at 0 to 13, is not of whole words"),
    ([[0, ROOM + 2], [OR, MAY]], "'We have no room, ' at 0 to 17, is not of whole words"),
    ([[0, ROOM + 4], [OR, MAY]], "'We have no room, sa' at 0 to 19, is not of whole words"),
    ([[0, ROOM], [OR + 1, MAY]], "is not of whole words"),
    ([[0, ROOM], [OR - 1, MAY]], "is not of whole words"),
    ([[0, ROOM], [OR, MAY - 2]], "'or not till M' at 33 to 46, is not of whole words"),
    ([[0, ROOM], [OR, MAY - 4]], "the content does not begin at 0 and end at 48, as the row does: [[0, 15], [33, 44]]"),
    ([[0, ROOM], [OR, MAY + 2]], "a part of the content, 33 to 50, lies outside of 0 to 48"),
    ([[3, ROOM], [OR, MAY]], "the content does not begin at 0 and end at 48"),
    ([[0, ROOM], [0, MAY]], "begins at 0, before the one that stands before it ends, at 15"),
    ([[OR, MAY], [0, ROOM]], "the content does not begin at 0 and end at 48"),
    ([[0, ROOM], [OR, MAY], [3, MAY]], "begins at 3, before the one that stands before it ends, at 48"),
    ([], "the content does not begin at 0 and end at 48"),
]


@pytest.mark.parametrize(("parts", "why"), WRONG_PARTS)
def test_a_part_of_the_content_that_is_moved_is_named_with_file_and_article(tmp_path, parts, why):
    rows = [PARTED, PARTED | {"content": parts}]
    told = refused(read_gold, written(tmp_path, coded("parted", quotes=rows)), ARTICLES)
    assert told.startswith("coded.jsonl: parted, quotes row 1: ")
    assert why in told


def test_an_article_that_the_corpus_has_not_is_named(tmp_path):
    assert refused(read_gold, written(tmp_path, coded("zzz")), ARTICLES) == (
        "coded.jsonl: zzz is no article of this corpus"
    )


@pytest.mark.parametrize("line", ["{", "[]", '{"quotes": []}', "7"])
@pytest.mark.parametrize("read", [lambda file: read_gold(file, ARTICLES), of_others])
def test_a_line_that_is_no_document_is_named_with_its_number(tmp_path, line, read):
    told = refused(read, written(tmp_path, "\n", f"{line}\n"))
    assert told.startswith("coded.jsonl, line 2: no ")
    assert "one document a line" in told


def test_gold_of_others_brings_its_text(tmp_path):
    line = {
        "doc_id": "d", "text": TEXT, "dct": "2004-05-06",
        "quotes": [{"type": "direct", "content": [list(span(TEXT, "We have no room"))],
                    "source": [list(span(TEXT, "Ama")), list(span(TEXT, "the mayor"))]}],
        "timexes": [row(TEXT, "May 2004", type="DATE", value="2004-05")],
    }  # fmt: skip
    (found,) = of_others(written(tmp_path, line))
    assert found.published == date(2004, 5, 6)
    assert found.rows["quotes"][0]["speaker"] == "Ama the mayor"
    assert TEXT[found.rows["quotes"][0]["start"] : found.rows["quotes"][0]["end"]] == "We have no room"
    assert (found.rows["dates"][0]["kind"], found.rows["dates"][0]["timex"]) == ("DATE", "2004-05")
    assert "figures" not in found.rows


@pytest.mark.parametrize("dct", [None, "", "2004", "2004-05", "some day"])
def test_a_document_of_others_without_a_whole_day_has_none(tmp_path, dct):
    (found,) = of_others(written(tmp_path, {"doc_id": "d", "text": TEXT, "dct": dct}))
    assert found.published is None


def test_gold_of_others_without_a_text_is_named(tmp_path):
    assert refused(of_others, written(tmp_path, {"doc_id": "d"})) == "coded.jsonl: d has no text"


def test_a_repeat_is_told_by_where_the_earlier_figure_stands():
    text = "Some 300 fled. The 300 were fed."
    rows = [
        figure(text, "Some 300", 300, 300, figure_id="f1", same_as=None),
        figure(text, "The 300", 300, 300, figure_id="f2", same_as="f1"),
    ]
    (found,) = of_tables([document(text)], lambda asked: {"figures": rows})
    assert [row["same_as"] for row in found.rows["figures"]] == [None, list(span(text, "Some 300"))]


def test_an_event_stands_at_its_head_and_has_one_day():
    text = "Families fled Goma on May 1, 2004."
    event = row(text, "fled Goma", head="fled", day_from=date(2004, 5, 1), day_to=date(2004, 5, 1))
    undated = event | {"day_from": None, "day_to": None}
    (found,) = of_tables([document(text)], lambda asked: {"events": [event, undated]})
    assert [text[row["start"] : row["end"]] for row in found.rows["events"]] == ["fled", "fled"]
    assert [row["day"] for row in found.rows["events"]] == ["2004-05-01", None]


def test_rows_are_kept_from_the_least_confidence_on():
    rows = [figure(TEXT, "300", 300, 300, confidence=told) for told in (0.49, 0.5, 0.9)]
    (found,) = sure([document(TEXT, figures=rows)], 0.5)
    assert [row["confidence"] for row in found.rows["figures"]] == [0.5, 0.9]
