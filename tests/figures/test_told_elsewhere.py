"""What the words right beside a count do not tell: who sends people home, who counts them where, since when they went."""

from datetime import date

import pytest

from crossings import extract_article


def figure(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence", "source"),
    [
        (
            "Our monitors at Ayorou and Tin Boldo recorded 9,500 refugees.",
            "9,500",
            "Our monitors at Ayorou and Tin Boldo",
        ),
        ("Volunteers at the bridge counted 1,190 refugees in May.", "1,190", "Volunteers at the bridge"),
    ],
)
def test_who_counts_at_two_places_is_no_place(text, evidence, source):
    assert figure(text, evidence)["claimed_by"] == source


@pytest.mark.parametrize(
    ("text", "evidence", "action"),
    [
        ("Hundreds of Eritreans have left their country each year to find work.", "Hundreds", "fled"),
        ("Some 900 Syrians went into the north of their country.", "Some 900", "repatriated"),
        ("Between 3 and 9 May guards recorded 950 Malians going back, of whom 20 were deported.", "950", "repatriated"),
        ("Guards held 350 Malians and sent home 10 of them.", "350", "detained"),
        ("The 90 deported to Mali bring the total since January to 4,000.", "4,000", "repatriated"),
        ("Another 90 refugees came to Malta, bringing the total there to 4,000.", "4,000", "hosted"),
    ],
)
def test_what_people_did_is_told_past_a_comma(text, evidence, action):
    assert figure(text, evidence)["action"] == action


@pytest.mark.parametrize(
    ("text", "evidence", "when"),
    [
        (
            "Some 90,000 refugees have come to Chad since clashes between the army of Sudan and the militia of its former "
            "deputy ruler broke out on April 15.",
            "Some 90,000",
            "2024-04-15/..",
        ),
        ("Almost 60,000 refugees fled Mali after the shelling started on May 3.", "Almost 60,000", "2024-05-03/.."),
        ("Some 300 refugees fled Mali, and the shelling started on May 3.", "Some 300", "2024-05-03"),
    ],
)
def test_what_began_on_a_day_goes_on(text, evidence, when):
    assert figure(text, evidence)["when"] == when


def test_people_go_home_from_where_the_story_is_told():
    text = (
        "DIFFA, Niger, June 18 - Tents for Malian refugees in Niger stood empty, said a Dutch nurse at the border.\n\n"
        "More than 9,000 refugees had come to Niger in May.\n\n"
        "About 600 walked back across the border on Sunday."
    )
    row = figure(text, "About 600")
    assert (row["action"], row["origin"], row["destination"]) == ("repatriated", "Niger", "Mali")
