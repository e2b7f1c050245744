"""Nobody, none and no refugee are counts of zero in a story of those who were to come or return."""

from datetime import date

import pytest

from crossings import extract_article

RETURN = (
    "Lebanon made ready buses for Syrian refugees who were to return to Homs, and the refugees stayed in the camps. "
)
COMING = "Malians flee the fighting, and the refugees used to cross at Fassala. "
FLOUR = "Bakers in Bamako raised their prices, and Malians queued. "


def rows(text):
    found = extract_article(text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found if row["low"] == 0}


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Nobody turned up.", "Nobody"),
        ("But by noon none had shown up.", "none"),
        ("By noon no one has agreed to go back.", "no one"),
        ("No family boarded the buses.", "No"),
        ("None of those asked agreed to leave.", "None"),
        ("Nobody came.", "Nobody"),
    ],
)
def test_nobody_went_home(told, words):
    row = rows(RETURN + told)[words]
    assert (row["low"], row["high"], row["population"], row["action"]) == (0, 0, "returnees", "repatriated")


@pytest.mark.parametrize(
    ("told", "action"), [("Since Monday nobody has arrived.", "arrived"), ("No refugee has entered since.", "arrived")]
)
def test_nobody_came(told, action):
    (row,) = rows(COMING + told).values()
    assert row["action"] == action


@pytest.mark.parametrize(
    "told",
    [
        "Nobody came to help them.",
        "No one knows how they live.",
        "None of the mayors agreed to speak.",
        "Nobody reached the record of last year.",
        "No deaths were told of.",
    ],
)
def test_nobody_else_is_counted(told):
    assert not rows(COMING + told)


def test_in_another_story_nobody_is_no_refugee():
    assert not rows(f"{FLOUR}Nobody turned up. No one came. None had agreed to go.")
