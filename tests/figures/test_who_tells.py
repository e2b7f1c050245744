"""Who gives a count by a table or a name of his own, as it or those who lived; and when nobody goes on telling."""

from datetime import date

import pytest

from crossings import extract_article


def claimant(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 12))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)["claimed_by"]


@pytest.mark.parametrize(
    ("text", "evidence", "source"),
    [
        ("Arrivals of refugees have fallen, by the ministry's tables, to 1,397.", "1,397", "the ministry"),
        (
            "The case is known in Sfax, where by the reckoning of a lawmaker 20,000 refugees live.",
            "20,000",
            "a lawmaker",
        ),
        ("Some 300 refugees fled Mali. Those who lived say 180.", "180", "Those who lived"),
        ("Nine refugees drowned off Peru, according to Reuters, and 17 in another report.", "17", "another report"),
        ("Some 300 refugees fled Mali. A mayor had given the number of refugees as 400.", "400", "A mayor"),
        ("Some 300 refugees are in Peru. UNHCR works with a figure of 85,000 refugees.", "85,000", "UNHCR"),
        (
            "Some 300 refugees came, its town hall said on Wednesday, fleeing a war in Mali.",
            "Some 300",
            "its town hall",
        ),
        (
            "Peru announced that all must leave. By its estimate 300,000 Venezuelan refugees have no papers.",
            "300,000",
            "Peru",
        ),
        (
            "UNHCR counted 300 refugees in Peru. In Lima itself it reckons with 40 refugees.",
            "40",
            "UNHCR",
        ),
    ],
)
def test_a_table_a_name_or_a_pronoun_gives_the_count(text, evidence, source):
    assert claimant(text, evidence) == source


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("The council counted 452 refugees there. By noon on Tuesday 27 people crossed the border.", "27"),
        ("Refugees wait, according to a nurse, who had treated 61 refugees.", "61"),
        ("Refugees fled. Five have been found, and 12 refugees are missing.", "12"),
    ],
)
def test_nobody_tells_where_a_sentence_begins_anew_or_is_of_the_source_itself(text, evidence):
    assert claimant(text, evidence) is None


@pytest.mark.parametrize(
    ("text", "evidence", "source"),
    [
        (
            "Chad took in 703 refugees from Mali this year, said the Tribune of Sunday, which put the total at 3,042.",
            "3,042",
            "the Tribune",
        ),
        ("Some 300 refugees are in Peru, according to Reuters on Monday.", "Some 300", "Reuters"),
    ],
)
def test_the_day_of_a_report_is_no_part_of_the_source(text, evidence, source):
    assert claimant(text, evidence) == source


_ASKED = "The ministry had 300 refugees. Families number 40, 45 or 52, depending on whether {} is asked."


@pytest.mark.parametrize(
    ("sources", "each"),
    [
        ("UNHCR, the mayor or The Gazette", ["UNHCR", "the mayor", "The Gazette"]),
        ("UNHCR or the mayor", [None, None, None]),
    ],
)
def test_of_as_many_counts_and_sources_each_has_its_own(sources, each):
    text = _ASKED.format(sources)
    assert [claimant(text, number) for number in ("40", "45", "52")] == each


def test_families_that_are_numbered_are_counted_in_families():
    found = extract_article(_ASKED.format("UNHCR or the mayor"), article_id="a", published=date(2024, 6, 12))["figures"]
    assert [row["unit"] for row in found] == ["people", "families", "families", "families"]


@pytest.mark.parametrize(("aside", "source"), [("as it had said on Monday", "The ministry"), ("as planned", None)])
def test_who_no_longer_holds_to_a_number_had_told_it(aside, source):
    text = f"Refugees drowned off Chile. The ministry no longer believes that 100 refugees were on board, {aside}."
    assert claimant(text, "100") == source
