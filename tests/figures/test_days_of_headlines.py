"""A headline's count takes the day that the story gives the same count."""

from datetime import date

import pytest

from crossings import extract_article


def rows(title, story):
    text = f"{title}\n\nVALLETTA, May 20 (Crossings) -- {story}\n"
    return extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]


@pytest.mark.parametrize(
    ("title", "story"),
    [
        ("More than a thousand refugees land on Malta", "Three boats put 1,018 Somalis ashore in Malta on Sunday."),
        ("Some 200 refugees land on Malta", "A boat with 206 refugees on board landed in Malta on Sunday."),
        ("Nine refugees reach Malta", "A guard said that nine refugees had arrived in Malta on Sunday."),
    ],
)
def test_the_day_of_a_headlines_count_is_read_from_the_story(title, story):
    first, told = rows(title, story)[:2]
    assert (first["when"], told["when"]) == ("2015-05-17", "2015-05-17")


@pytest.mark.parametrize(
    ("title", "story"),
    [
        (
            "More than a thousand refugees land on Malta",
            "A boat with nine refugees on board landed in Malta on Sunday.",
        ),
        ("Hundreds of refugees land on Malta", "On Sunday hundreds of refugees arrived in Malta from Libya."),
        ("Nine refugees drown off Malta", "A guard said that nine refugees had arrived in Malta on Sunday."),
    ],
)
def test_another_count_of_the_story_gives_a_headline_no_day(title, story):
    assert rows(title, story)[0]["when"] is None
