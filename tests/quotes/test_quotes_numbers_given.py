"""Numbers, days and findings that are given; deeds denied; short answers; reports set into their words."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The ministry gave 42,000 in May.", [("The ministry", "42,000")]),
        ("An earlier report gave a lower figure.", [("An earlier report", "a lower figure")]),
        ("The police notice gave Sunday as the date of the raid.",
         [("The police notice", "Sunday as the date of the raid")]),
        ("A newspaper gave their ages as 21 and 26.", [("A newspaper", "their ages as 21 and 26")]),
        ("A survey by the university found 29 percent in tents.",
         [("the university", "29 percent in tents")]),
        ("Government figures show 1,790 men sent home since May.",
         [("Government figures", "1,790 men sent home since May")]),
        ("The radio had it stopping at the port.", [("The radio", "it stopping at the port")]),
        ("The ministry welcomed the survey.", [("The ministry", "the survey")]),
        ("The council decreed that the port would close.", [("The council", "that the port would close")]),
        ("The committee believes that 900 children were hurt.", [("The committee", "that 900 children were hurt")]),
        ("Lawmakers heard from the minister that the port was shut.", [("the minister", "that the port was shut")]),
        ("Governments pledged on Sunday and Monday to take in 900.", [("Governments", "to take in 900")]),
        ("Asked which town she liked, Ana Ruiz named hers.", [(None, "which town she liked")]),
    ],
)  # fmt: skip
def test_it_is_told(text, said):
    assert shown(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "The ministry gave 300 tents to the town.",
        "He gave his name as Juan.",
        "The police found ten men in the hold.",
        "The town welcomed 300 families.",
        "The radio had them by noon.",
        "The committee no longer believes that 900 were hurt.",
        "Hunters believed that it was a bear.",
        "Declared interest has climbed from 25 to 41.",
        "They went on.",
    ],
)
def test_it_is_not(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The ministry denied closing the border, but reporters watched a queue.",
         [("The ministry", "closing the border")]),
        ("Not so, said a doctor who treated them: they had gone home.", [("a doctor", "Not so … they had gone home")]),
        ("Women leave more easily, she added, since men are tied to a plant.",
         [("she", "Women leave more easily … since men are tied to a plant")]),
        ("Punishment was worst, he said, for people who had met strangers.",
         [("he", "Punishment was worst … for people who had met strangers")]),
        ("Three had died on the way to Bor, he went on.", [("he", "Three had died on the way to Bor")]),
        ("The lists show who came, said a union in the capital, and many of those had left years before.",
         [("a union", "The lists show who came … and many of those had left years before")]),
        ("A camp is to open, an officer said, provided that the tents are let through.",
         [("an officer", "A camp is to open … provided that the tents are let through")]),
    ],
)  # fmt: skip
def test_the_words_of_a_report(text, said):
    assert [words for _, words in shown(text)] == [words for _, words in said]
