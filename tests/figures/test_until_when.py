"""A total is told by the date at which it ends; and which date of a sentence belongs to which of its counts."""

from datetime import date

import pytest

from crossings import extract_article


def one(text, evidence, published=date(2015, 5, 20)):
    rows = extract_article(text, article_id="a", published=published)["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("Some 300 refugees from Mali had reached Niger by the end of March.", "Some 300", "../2015-03-31"),
        ("By April 900 refugees had arrived in Malta.", "900", "../2015-04"),
        ("Until the end of January 900 refugees had come to Malta.", "900", "../2015-01-31"),
        ("The number of refugees who came to Malta stood at 8,000 at the end of 2013.", "8,000", "../2013-12-31"),
        ("Malta counted 900 newcomers from Libya at the end of February.", "900", "../2015-02-28"),
        # With a beginning beside it.
        ("Since 2011 some 6,000 refugees had come to Malta by last November.", "some 6,000", "2011/2014-11"),
        ("By April 218 refugees had arrived in Malta this year.", "218", "2015-01/2015-04"),
        ("This year 573 refugees had arrived in Malta by April.", "573", "2015-01/2015-04"),
        # A day or a month in which they came, or until which they stayed away, is none of a total.
        ("Some 300 refugees from Mali reached Niger at the end of March.", "Some 300", "2015-03-21/2015-03-31"),
        ("The 300 refugees did not leave Mali until March.", "300", "2015-03"),
        ("In all 900 refugees lived in the camps of Malta by 2009.", "900", "2009"),
        ("Malta took in 300 refugees in 2013, and 40 more came by March.", "300", "2013"),
    ],
)
def test_a_total_told_by_a_date_ends_with_it(text, evidence, when):
    assert one(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        (
            "The Post had 900 refugees in Malta, while the Times stayed at the 700 refugees of last Monday.",
            {"900": None, "700": "2015-05-18"},
        ),
        (
            "On May 10 the counts of refugees who reached Malta stood at 40 and 70, a day later at 90.",
            {"70": "2015-05-10", "90": "2015-05-11"},
        ),
        ("In March 900 refugees fled Mali, and in April 300 refugees.", {"900": "2015-03", "300": "2015-04"}),
        ("Malta took in 900 refugees, last year 300.", {"300": "2014"}),
        # A day that both share.
        ("Ten of the 900 refugees of 2013 drowned on the way.", {"Ten": "2013"}),
        ("Some 900 refugees and 40 soldiers fled Mali on Monday.", {"Some 900": "2015-05-18"}),
        ("Some 900 refugees fled Mali, on Monday at 9 a.m.", {"Some 900": "2015-05-18"}),
    ],
)
def test_the_date_that_opens_what_is_told_of_the_next_number_is_not_that_of_the_one_before(text, whens):
    for evidence, when in whens.items():
        assert one(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("Border guards told of 900 refugees who fled Mali in March; fishermen saved 40 refugees.", "40", None),
        ("In March some 900 refugees fled Mali; the navy picked up 40 refugees.", "40", "2015-03"),
        ("Three families fled Mali on a road, which their heads had watched since 2009.", "Three", None),
        ("Some 300 refugees reached the camp, whose tents came in March.", "Some 300", None),
        ("Some 300 refugees reached the camp, which the army runs, in March.", "Some 300", "2015-03"),
        ("In 2014 there were 900 arrivals of refugees by the count that the ministry gave in January.", "900", "2014"),
        ("The number of refugees in Malta had grown overnight from 900 to 3,000.", "3,000", None),
        ("Some 300 refugees fled Mali overnight.", "Some 300", "2015-05-20"),
    ],
)  # fmt: skip
def test_the_date_of_another_clause_is_not_that_of_a_count(text, evidence, when):
    assert one(text, evidence)["when"] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The 14 refugees who fled Mali have been in Malta since Monday.", "2015-05-18"),
        ("The 14 refugees who fled Mali have been here since May 12, a lawyer said.", "2015-05-12"),
        ("At least 14 refugees have reached Malta since Monday.", "2015-05-18/.."),
        ("The 14 refugees who fled Mali have been arriving since Monday.", "2015-05-18/.."),
    ],
)
def test_who_has_been_somewhere_since_a_day_came_on_it(text, when):
    row = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"][0]
    assert row["when"] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("From the war of 1967 to the end of 1989 some 900 refugees reached Malta.", "1967/1989"),
        ("From the first landings of June 2009 until the end of May 2011 some 900 refugees reached Malta.",
         "2009-06/2011-05"),
        # The year is that of a thing that is left, or the span goes on from another beginning.
        ("From the ship of 1967, some 900 refugees reached Malta by 1989.", "../1989"),
    ],
)  # fmt: skip
def test_a_span_that_begins_with_an_event_begins_in_its_year(text, when):
    assert one(text, "some 900")["when"] == when


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("The refugees from Mali who were living in the camps before 3 March number about 400,000.", "2015-03-03"),
        ("Those refugees who had lived in Malta before 2009 number about 400,000.", "2009"),
        ("Before 2009 Malta was poor; it now holds about 400,000 refugees.", "2015-05-20"),
    ],
)  # fmt: skip
def test_who_was_somewhere_before_a_day_was_there_until_then(text, when):
    assert one(text, "about 400,000")["when"] == when


@pytest.mark.parametrize(
    ("last", "when"),
    [
        ("Rights groups stand by 90,000.", "2015-05-20"),
        ("The charity stood by 90,000 at the time.", "1998"),
    ],
)
def test_a_number_stood_by_now_is_not_of_the_time_of_the_one_before(last, when):
    text = f"A scholar told the Post that 50,000 refugees from Mali were hiding in Libya in 1998. {last}"
    row = one(text, "90,000")
    assert (row["when"], row["claimed_by"]) == (when, last[: last.index(" st")])
