"""Who is told of beside those who moved: children with whom somebody came, some among the displaced, pupils abroad."""

from datetime import date

import pytest

from crossings import extract_article


def evidence(text):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 20))["figures"]
    return {row["evidence"]: (row["population"], row["action"]) for row in rows}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ada Bello, 31, arrived in Chad from Sudan on Saturday night with two daughters. Refugees fear it.",
            {"two": ("refugees", "arrived")},
        ),
        (
            "A baker landed in Malta with her three sons. Refugees from Sudan filled the quay.",
            {"three": ("refugees", "arrived")},
        ),
        ("A baker arrived in Malta with two goats. Refugees from Sudan filled the quay.", {}),
        ("A baker came to Malta with his two daughters' letters. Refugees from Sudan filled the quay.", {}),
        ("A baker arrived in Malta, a city with 12 children. Refugees from Sudan filled the quay.", {}),
    ],
)
def test_children_with_whom_somebody_came_count(text, found):
    assert evidence(text) == found


def test_some_who_were_among_the_displaced_count_anywhere():
    text = (
        "Haitian deportees told of the raid. Nobody gave a number. The street was dark. It was cold.\n\n"
        "Among the deportees were also 412 children travelling alone. Among the gifts were 30 shirts."
    )
    assert evidence(text) == {"412": ("returnees", "repatriated")}


def test_pupils_of_a_people_abroad_count_beside_the_schools_of_the_country():
    text = (
        "Syrian refugees in Turkey must enrol. Syrian refugees learn slowly, say teachers of refugees. "
        "In spring 9,000 Syrian children sat in Turkish schools. Nearly 4,000 Syrian children need food."
    )
    assert evidence(text) == {"9,000": ("refugees", "hosted")}


def test_a_headline_rounds_what_the_story_counts():
    text = "{} expulsions of Haitians in May\n\nCABARET, Haiti - Volunteers counted 34,190 deportees in May, it said."
    rounded, other = (text.format(number) for number in ("Monitors record 34,000", "Monitors record 31,000"))
    assert evidence(rounded)["34,000"] == ("returnees", "repatriated")
    assert "31,000" not in evidence(other)


def test_nearer_and_closer_to_are_about():
    text = "Some 900 refugees came to Chad. Doctors thought it was nearer 1,400."
    row = extract_article(text, article_id="a", published=date(2024, 6, 20))["figures"][1]
    assert (row["evidence"], row["hedge"]) == ("nearer 1,400", "about")
