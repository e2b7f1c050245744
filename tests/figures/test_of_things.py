"""A bare number beside things counts things, a small number after a name is an age; people beside them count."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.schemas import SHOWN

LEAD = "About 900 refugees fled Mali last week, and 450 refugees have reached Niger. "


def numbers(text):
    found = extract_article(LEAD + text, article_id="a", published=date(2015, 5, 20))["figures"]
    return [row["evidence"] for row in found if row["confidence"] >= SHOWN][2:]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve lorries had been sent; six left before noon.",
        "Forty tents arrived, but 18 were left at the border.",
        "So far 38 trucks out of a promised 100 have come.",
        "The number of state shelters has fallen from 136 to 36.",
        "The farmer kept goats, of which there had been fourteen.",
        "Some 10,000 troops crossed into Mali, several thousand of whom have come home.",
        "Those who were caught are held in two jails.",
        "Touré is seventy. He pays no rent.",
        "Sira Diallo was 32, and had a child with her.",
        "The town, with barely 4,000 inhabitants, was sheltering them.",
        "About 26,000 people were left in the town.",
    ],
)
def test_numbers_of_things_of_soldiers_and_of_years_count_nobody_who_fled(text):
    assert numbers(text) == []


def test_an_age_that_whom_has_is_no_count():
    assert numbers("Of 300 refugees at the centre, 40 of them under eighteen, none was told.") == ["300", "40"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three boats sank and two refugees drowned.", ["two"]),
        ("Five buses were ready, but 40 refugees turned up.", ["40"]),
        ("Heavy rainfall over two weeks has forced thousands more to leave their homes.", ["thousands"]),
        ("The number of refugees in the camp has fallen from 4,800 to 1,540.", ["4,800", "1,540"]),
        ("Of 700 refugees, several hundred of whom have come home, nothing is known.", ["700", "several hundred"]),
        ("Of the refugees, 26 were left without shelter.", ["26"]),
    ],
)
def test_people_told_of_beside_things_are_counted(text, expected):
    assert [word for word in expected if word in numbers(text)] == expected
