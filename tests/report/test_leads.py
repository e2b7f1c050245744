"""The front page says first what was found, in a sentence that is true of any tables."""

from datetime import date

import pandas as pd
import pytest

from crossings import extract, read
from crossings.report import leads
from crossings.schemas import table

SPEAKER = {"speaker_group": None, "also": [], "roles": [], "ambiguous": []}


def speakers(*named, copied=0):
    rows = [
        {"speaker_id": name, "name": name, "quotes": quotes, "articles": 1, "quote_ids": ["q"] * (quotes + copied)}
        for name, quotes in named
    ]
    columns = ["speaker_id", "name", "quotes", "articles", "quote_ids", *SPEAKER]
    return pd.DataFrame([row | SPEAKER for row in rows], columns=columns)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([("the mayor", 1)], "The mayor alone is quoted: 1 time in 1 article."),
        ([("Ada Mwangi", 3), ("the mayor", 1)], "Ada Mwangi is quoted most: 3 times in 1 article."),
        ([("A", 2), ("B", 2), ("C", 1)], "A and B are quoted most: 2 times each."),
        ([("A", 2), ("B", 2)], "None of 2 speakers is quoted more than the others: 2 times each."),
        ([*((name, 2) for name in "ABCD"), ("E", 1)], "4 of 5 speakers are quoted most: 2 times each."),
    ],
)
def test_who_is_quoted_most_and_how_often(rows, said):
    assert leads.heard(speakers(*rows)).said == said


def test_quotations_in_copies_are_told_apart_from_the_others():
    told = leads.heard(speakers(("Ada Mwangi", 3), ("the mayor", 1), copied=2)).said
    assert told == "Ada Mwangi is quoted most: 3 times in 1 article (2 more in copies)."


def test_without_speakers_events_or_claims_there_is_nothing_to_say():
    assert leads.heard(speakers()) is None
    assert leads.retold(table("timeline", [])) is None
    assert leads.apart(table("claims", [])) is None


def test_of_events_told_equally_often_one_with_a_number_is_told():
    told = {"article_ids": ["a", "b"], "prominence": 0.8, "day_from": date(2001, 2, 3), "day_to": date(2001, 2, 3)}
    rows = [told | {"what": "The six came in"}, told | {"what": "Police held 40 people"}]
    lead = leads.retold(table("timeline", [{"timeline_id": str(at), **row} for at, row in enumerate(rows)]))
    assert list(lead.rows) == ["“Police held 40 people”"]
    assert lead.said.endswith("; 1 other is told by as many.")


def test_of_two_conflicts_the_one_that_is_further_apart_is_told(tmp_path):
    (tmp_path / "a.txt").write_text(
        "DAKAR, March 3, 2009 -- The minister said that 4,000 refugees from Gambia arrived in Senegal in 2008. "
        "Some aid groups said that 9,000 refugees from Gambia arrived in Senegal in 2008. The Red Cross said that 200 "
        "refugees from Mali arrived in Togo in 2007. Doctors said that 230 refugees from Mali arrived in Togo in "
        "2007.\n",
        "utf-8",
    )
    claims = extract(read(tmp_path)).claims
    assert claims["relation"].eq("conflict").sum() == 2
    lead = leads.apart(claims)
    assert lead.said == (
        "Furthest apart are two counts of people arrived, Gambia to Senegal, 2008, told by 2009-03-03: 9,000, claimed "
        "by some aid groups, against 4,000, claimed by the minister."
    )
    (row,) = lead.rows.values()
    assert row["low"] == 9000


def test_where_nothing_contradicts_that_is_said(tmp_path):
    (tmp_path / "a.txt").write_text(
        "DAKAR, March 3, 2009 -- The minister said that 4,000 refugees from Gambia arrived in Senegal in 2008. "
        "He said that 300 refugees from Mali arrived in Togo in 2007.\n",
        "utf-8",
    )
    claims = extract(read(tmp_path)).claims
    assert len(claims) == 2
    assert leads.apart(claims).said == "No count contradicts another."


@pytest.mark.parametrize("corpus", ["north_korea", "rohingya"])
def test_the_words_of_a_finding_that_lead_to_a_row_stand_in_it_and_it_is_one_sentence(corpus, shipped_tables):
    tables = shipped_tables(corpus)
    found = [
        leads.beyond(tables.compared, tables.figures, tables.articles),
        leads.apart(tables.claims),
        leads.heard(tables.speakers),
        leads.retold(tables.timeline),
    ]
    told = [lead for lead in found if lead]
    assert len(told) > 2
    for lead in told:
        assert all(words in lead.said for words in lead.rows)
        assert lead.said.endswith(".")
        assert "<NA>" not in lead.said
        assert "nan" not in lead.said.split()
        assert "None" not in lead.said.split()[1:]
