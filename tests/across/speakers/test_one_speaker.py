"""The quotations of one speaker, in order of time."""

from datetime import date

import pytest

from crossings.across import one_speaker, speakers
from crossings.schemas import table


def rows(*spoken, copies=()):
    """Give the three tables; each of ``spoken`` is (article, name): the article is that day of June 2015."""
    quotes = table("quotes", [
        {"quote_id": f"q{k}", "article_id": f"a{article}", "start": k, "evidence": f"words {k}", "kind": "direct",
         "speaker": name, "speaker_name": name, "speaker_group": "person", "confidence": 0.8}
        for k, (article, name) in enumerate(spoken)
    ])  # fmt: skip
    articles = table("articles", [
        {"article_id": f"a{article}", "title": f"Title {article}", "published": date(2015, 6, article),
         "duplicate_of": dict(copies).get(article), "duplicate_kind": "copy" if article in dict(copies) else None}
        for article in sorted({article for article, _ in spoken})
    ])  # fmt: skip
    return speakers(quotes, articles), quotes, articles


def test_the_quotations_stand_in_order_of_time_under_the_one_name():
    said = one_speaker(*rows((9, "Ada Mwangi"), (2, "ADA MWANGI"), (5, "Tom Okoro"), (9, "Ada Mwangi")), "ada mwangi")
    assert [(row.day.day, row.title, row.evidence) for row in said.itertuples()] == [
        (2, "Title 2", "words 1"), (9, "Title 9", "words 0"), (9, "Title 9", "words 3"),
    ]  # fmt: skip
    assert set(said["speaker_name"]) == {"Ada Mwangi"}


def test_a_copy_adds_nothing_so_that_the_rows_are_those_that_are_counted():
    found, quotes, articles = rows((2, "Ada Mwangi"), (3, "Ada Mwangi"), copies=[(3, "a2")])
    said = one_speaker(found, quotes, articles, "Ada Mwangi")
    assert len(said) == found["quotes"].iloc[0] == 1


def test_without_articles_there_are_rows_and_no_days():
    found, quotes, _ = rows((2, "Ada Mwangi"))
    said = one_speaker(found, quotes, None, "Ada Mwangi")
    assert said["day"].isna().all()
    assert said["evidence"].tolist() == ["words 0"]


def test_a_name_that_nobody_bears_is_an_error_that_says_where_names_are():
    with pytest.raises(LookupError, match="columns name and also"):
        one_speaker(*rows((2, "Ada Mwangi")), "Tom Okoro")


def test_a_name_that_several_bear_is_an_error_that_names_their_ids():
    tables = rows((2, "a spokesman"), (3, "a spokesman"))
    with pytest.raises(LookupError, match="2 speakers are called") as raised:
        one_speaker(*tables, "a spokesman")
    for speaker_id in tables[0]["speaker_id"]:
        assert speaker_id in str(raised.value)
        assert len(one_speaker(*tables, speaker_id)) == 1
