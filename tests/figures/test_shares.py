"""A share of a number that the article told before is a count, reckoned; any other share is none."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.schemas import SHOWN


def figures(text):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return [row for row in found if row["confidence"] >= SHOWN]


def share(text):
    row = figures(text)[-1]
    return row["evidence"], row["low"], row["high"], row["hedge"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday 3,400 refugees fled Mali. Some two-thirds were Tuareg.", ("Some two-thirds", 2267, 2267, "about")),
        ("On Monday 3,400 refugees fled Mali, half of them by boat.", ("half", 1700, 1700, "exact")),
        ("About 200 refugees fled Mali. A quarter of those have returned.", ("A quarter", 50, 50, "about")),
        ("More than 400 refugees fled Mali. Nine in ten of them were women.", ("Nine in ten", 360, None, "at_least")),
        ("Niger has taken in 4,000 refugees, more than four-fifths of them Malians.",
         ("more than four-fifths", 3200, None, "at_least")),
        ("The mayor said that 900 refugees had come. The police put it at half that number.",
         ("half that number", 450, 450, "exact")),
    ],
)  # fmt: skip
def test_a_share_of_a_number_is_reckoned(text, expected):
    assert share(text) == expected


def test_a_share_has_the_slots_of_its_whole():
    whole, part = figures("On Monday 3,400 refugees fled Mali. Two-thirds were Tuareg.")
    assert {name: whole[name] for name in ("population", "action", "measure", "when")} == {
        name: part[name] for name in ("population", "action", "measure", "when")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Refugees fled Mali. Two-thirds were Tuareg.",
        "On Monday 3,400 refugees fled Mali. A third boat sank.",
        "On Monday 3,400 refugees fled Mali. Half of those of school age have a desk.",
        "On Monday 3,400 refugees fled Mali. A quarter of the city is in ruins.",
        "On Monday 3,400 refugees fled Mali. They paid $600 and half that for a child.",
        "On Monday 3,400 refugees fled Mali. It was the second half of the month.",
        "On Monday 3,400 refugees fled Mali. The agency had asked for a third more.",
    ],
)
def test_other_shares_count_nobody(text):
    assert [row["evidence"] for row in figures(text)] in ([], ["3,400"])
