"""People displaced within a country: from the town that the story has them leave, to the one where it is told."""

from datetime import date

import pytest

from crossings import extract_article

STORY = (
    "People leave Mosul\n\nERBIL, Iraq, May 20 -- Families came on foot from Mosul, and others had fled Mosul"
    " at night. The displaced sleep in schools.\n\n"
)


def row(text, count):
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row for row in found if count in row["evidence"])


@pytest.mark.parametrize(
    ("text", "count", "destination"),
    [
        ("Some 5,000 people have reached the schools since Sunday.", "5,000", "Erbil"),
        ("Another 700 people fled on Monday.", "700", None),
        ("Schools shelter 2,300 displaced people.", "2,300", "Erbil"),
        ("About 400 families reached Dohuk.", "400", "Dohuk"),
    ],
)
def test_who_flees_a_town_in_a_story_of_it_left_that_town(text, count, destination):
    found = row(STORY + text, count)
    assert (found["population"], found["origin"], found["destination"]) == (
        "internally_displaced",
        "Mosul",
        destination,
    )


def test_the_displaced_of_a_nation_are_of_the_country():
    found = row(STORY + "Aid groups count 3.2 million displaced people.", "3.2 million")
    assert (found["origin"], found["destination"]) == ("Iraq", "Iraq")


@pytest.mark.parametrize(
    "story",
    [
        STORY.replace("Families", "Refugees"),
        STORY.replace("ERBIL, Iraq", "AMMAN, Jordan"),
        STORY.replace("from Mosul", "from a town").replace("fled Mosul", "fled it").replace("leave Mosul", "leave"),
    ],
)
def test_in_a_story_of_refugees_or_from_another_country_or_of_no_town_nobody_is_so(story):
    found = row(story + "Some 5,000 people have reached the schools since Sunday.", "5,000")
    assert (found["population"], found["origin"]) != ("internally_displaced", "Mosul")
