"""In a story about displaced people numbers count them, but for those that are told of something or somebody else."""

from datetime import date

import pytest

from crossings import extract_article

STORY = (
    "More than 4,000 refugees from Mali fled to Niger last week. UNHCR says that 900 refugees crossed the border on "
    "Monday. The refugees sleep in camps near the border. "
)


def counts(text, story=STORY):
    found = extract_article(story + text, article_id="a", published=date(2015, 5, 20))["figures"]
    return [row["evidence"] for row in found if row["start"] >= len(story) and row["confidence"] >= 0.5]


@pytest.mark.parametrize(
    "text",
    [
        "Parliament passed the bill on aid for them by 61 votes to 40.",
        "A motion to close the camps was defeated, 231 to 196.",
        "Eight households in ten have no tent.",
        "The year before it had been one in twenty.",
        "Of every ten arrivals, the mayor reckons, seven were put out by force.",
        "Niger is a country of 25 million, the mayor said.",
        "The police chief let them go shortly after ten and went home.",
        "The landlord wanted the yard empty by six.",
        "A seamstress of 53 sleeps beside a mechanic of 26.",
        "A girl of nine got hold of a rope.",
        "The youngest adult among them is 58.",
        "Her children, aged four and seven, slept by the road.",
        "Some 130 people were charged with looting.",
        "Four men are being questioned by the police.",
        "More than six thousand people are in need of food.",
        "Drought has left 11,000 people affected.",
        "The volunteers had mattresses for 150.",
        "The town, with barely 4,000 inhabitants, has no well.",
    ],
)
def test_numbers_of_others_are_no_figures(text):
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guards found the bodies of twelve Malians in the desert.", ["twelve"]),
        ("Rescuers have recovered 39 bodies this year.", ["39"]),
        ("Eighty survived.", ["Eighty"]),
        ("Another nineteen people were found alive on Monday.", ["nineteen"]),
        ("Two hundred and twelve got off in Niamey.", ["Two hundred and twelve"]),
        ("The train had seven carriages and 418 passengers.", ["418"]),
        ("The agency struck 64,000 people off its lists.", ["64,000"]),
        ("Some 90 households spent Monday on a roof.", ["Some 90"]),
        ("In the end 1,830 came on foot, compared with 52,000 over the whole of last year.", ["1,830", "52,000"]),
    ],
)
def test_numbers_of_the_story_are_figures(text, expected):
    assert counts(text) == expected


def test_bodies_that_are_offices_and_the_dead_of_a_war_at_home_are_none():
    assert counts("Two other bodies, in a paper of their own, have another view.") == []
    assert counts("The fighting in Mali cost 40 people their lives; 39 bodies were found.") == []


def test_a_group_of_so_many_is_no_age():
    assert counts("A family of seven arrived on Monday.") != []


@pytest.mark.parametrize("verb", ["top", "pass", "exceed"])
def test_a_headline_says_what_round_number_a_count_passes(verb):
    text = (
        f"Arrivals in Niger {verb} 35,000\n\nNIAMEY, May 20 (Wire) - Some 35,800 refugees from Mali arrived in Niger.\n"
    )
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    first = min(found, key=lambda row: row["start"])
    assert (first["low"], first["high"], first["action"]) == (35_000, None, "arrived")
