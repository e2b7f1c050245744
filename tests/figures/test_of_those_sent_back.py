"""Those sent back are told by a participle after "of those", by a clause after the whole, or before their kin."""

from datetime import date

import pytest

from crossings import extract_article

STORY = "Migrants flee Mali. In May Niger sent back 500 migrants to Mali. "


def rows(text, story=STORY):
    found = extract_article(story + text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found if row["start"] >= len(story) and row["confidence"] >= 0.5}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The project has confirmed the names of 211 of those deported.", "211"),
        ("She was one of 640 Malians whom Niger returned that night.", "640"),
        ("He was one of 640 Malians whom aid groups say Niger expelled that night.", "640"),
        ("She was one of more than 640 Malians, perhaps 700, whom Niger returned that night.", "more than 640"),
    ],
)
def test_those_sent_back_are_repatriated(text, number):
    assert rows(text)[number]["action"] == "repatriated"


def test_the_clause_after_the_whole_tells_who_sent_them_and_where():
    row = rows("He was one of 640 Malians whom Niger expelled that night.")["640"]
    assert (row["population"], row["measure"], row["origin"], row["destination"]) == (
        "returnees",
        "flow",
        "Niger",
        "Mali",
    )


def test_the_names_of_people_alone_tell_nothing_of_them():
    assert rows("The project has a list of 87 refugees.")["87"]["action"] == "other"
    assert rows("Relatives of 34 had received some word.")["34"]["action"] == "other"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A woman of about 60 was treated for a broken wrist.", []),
        ("A woman of over 60 was treated for a broken wrist.", []),
        ("A group of about 60 was sent back on Monday.", ["A group of about 60"]),
        ("Fewer than one in a hundred of those held was heard by a judge.", []),
        ("The death of 300 people in the war was told on the radio.", []),
        ("One hundred and six people came to Niamey on Sunday.", ["One hundred and six"]),
        ("One of them came to Niamey on Sunday.", []),
    ],
)
def test_ages_and_rates_count_nobody(text, expected):
    story = "More than 4,000 refugees from Mali fled to Niger last week. UNHCR says that 900 refugees crossed. "
    assert list(rows(text, story)) == expected


def test_people_of_a_boat_in_words_of_a_hundred_are_counted():
    text = "LIMA — One hundred and six people found in a small boat off Cuba were returned to Haiti on Sunday."
    told = rows(text + " The navy said that 6,000 Haitians were stopped at sea. Haitian migrants flee gangs.", "")
    assert told["One hundred and six"]["action"] == "repatriated"
