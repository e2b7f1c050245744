"""When people came, where that is told only by a period told beside it."""

from datetime import date

import pytest

from crossings import extract_article


def whens(text, published=date(2022, 4, 16)):
    return {
        row["evidence"]: row["when"]
        for row in extract_article(text, article_id="a", published=published)["figures"]
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        ("Malta registered 135 refugees in the first three months of 2020 and 12 in the next three.", "12",
         "2020-04/2020-06"),
        ("Malta registered 135 refugees in the first quarter of 2020 and 12 in the following quarter.", "12",
         "2020-04/2020-06"),
        ("Malta had 35 refugees from Libya in the first quarter of 2020, and 12 arrived in the second.", "12",
         "2020-04/2020-06"),
        ("In the first quarter of 2020 Malta took in 35 refugees, and 12 remained for the third.", "12",
         "2020-07/2020-09"),
        ("Malta took in 35 refugees in the first quarter of 2021, three times the 12 of a year before.", "12",
         "2020-01/2020-03"),
        # The next is none of these; nor is a second that is no period.
        ("Malta registered 135 refugees in November 2020, 12 of them in the next boat.", "12", "2020-11"),
        ("Some 135 refugees reached Malta in November 2020, 12 of them in the second boat.", "12", "2020-11"),
    ],
)  # fmt: skip
def test_a_period_is_told_by_the_one_before_it(text, evidence, when):
    assert whens(text)[evidence] == when


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Malta took in 300 refugees. The last two quarters of 2021 were slower, with 12 and 15.",
         {"12": "2021-07/2021-09", "15": "2021-10/2021-12"}),
        ("Malta took in 300 refugees. The first three months of 2021 were slower, with 12, 15 and 40 refugees.",
         {"12": "2021-01", "15": "2021-02", "40": "2021-03"}),
        # Not as many numbers as parts.
        ("Malta took in 300 refugees. The last two quarters of 2021 were slower, with 12.", {"12": "2021-07/2021-12"}),
    ],
)  # fmt: skip
def test_listed_numbers_are_each_of_one_part_of_a_time(text, expected):
    found = whens(text)
    assert {evidence: found[evidence] for evidence in expected} == expected


def test_a_half_of_a_year_beside_its_number_is_of_the_year_told_of():
    text = "Malta took in 300 refugees. Last June an aide had made the first half 33 and the first quarter 31."
    found = whens(text)
    assert (found["33"], found["31"]) == ("2021-01/2021-06", "2021-01/2021-03")


def test_months_that_nothing_dates_are_not_those_of_the_count_before():
    text = (
        "From January to June of last year 380 refugees arrived in Malta. The ministry put the number at 33 in the six "
        "months."
    )
    assert whens(text, date(2021, 7, 1))["33"] is None
