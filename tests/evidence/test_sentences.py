"""Rows stand beside the sentence they rest on."""

from crossings.evidence import with_sentences
from crossings.schemas import table

PLACE = {"article_id": "a", "start": 0, "end": 1, "evidence": "x", "rule": "r", "confidence": 0.9}


def quotes(*rows):
    return table("quotes", [PLACE | row for row in rows])


def test_rows_are_given_with_their_title_and_sentence():
    articles = table("articles", [{"article_id": "a", "title": "Floods", "text": "Rain fell.\nIt  was\nlong. End."}])
    (row,) = with_sentences(quotes({"sentence_start": 11, "sentence_end": 24}), articles).to_dict("records")
    assert (row["title"], row["sentence"]) == ("Floods", "It was long.")
    assert "text" not in row


def test_the_dash_after_a_dateline_is_no_part_of_what_is_told():
    articles = table("articles", [{"article_id": "a", "title": "Floods", "text": "-- Rain fell – for days."}])
    (row,) = with_sentences(quotes({"sentence_start": 0, "sentence_end": 24}), articles).to_dict("records")
    assert row["sentence"] == "Rain fell – for days."


def test_no_row_is_given_with_sentences_as_none():
    named = with_sentences(quotes(), table("articles"))
    assert named.empty
    assert {"title", "published", "sentence"} <= set(named.columns)
