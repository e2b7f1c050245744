"""What is told as happened, planned, denied or left open by words about the verb."""

from datetime import date

import pytest

from crossings import extract_article


def factuality(text, head):
    rows = extract_article(text, published=date(2015, 3, 5))["events"]
    (row,) = [row for row in rows if row["head"] == head]
    return row["factuality"]


@pytest.mark.parametrize(
    ("text", "head", "stated"),
    [
        ("The families should not be returned to Sudan.", "returned", "hypothetical"),
        ("Ten of the miners may not have left Chad.", "left", "hypothetical"),
        ("Refugees must never be deported by force.", "deported", "hypothetical"),
        ("The ten will not be deported.", "deported", "denied"),
        ("Nor was the dispute settled in court.", "settled", "denied"),
        ("Never had ten people been killed there in a week.", "killed", "denied"),
        ("Not for ten years had anyone crossed the strait.", "crossed", "denied"),
        ("Rarely have so many people been killed in a week.", "killed", "happened"),
        ("Neither army stopped the convoy.", "stopped", "denied"),
        ("Nobody agreed to go home on Monday.", "go", "denied"),
        ("No family wanted to return to Syria.", "return", "denied"),
        ("Ten families agreed to return to Syria.", "return", "planned"),
        ("The army had not been prepared to accept them.", "accept", "denied"),
        ("The army had been prepared to accept them.", "accept", "planned"),
        ("This does not mean that the crossings have ended.", "ended", "denied"),
        ("The guide is suspected of having smuggled people across.", "smuggled", "hypothetical"),
        ("Forty people were missing, feared drowned.", "drowned", "hypothetical"),
        ("His family presumed that he had died in the war.", "died", "hypothetical"),
        ("The ten now face being deported to Chad.", "deported", "hypothetical"),
        ("If the boats are found, the navy will tow them to Peru.", "tow", "hypothetical"),
        ("When the boats are found, the navy will tow them to Peru.", "tow", "planned"),
        ("Nobody knows whether the border opens, and the ten will be sent to Peru.", "sent", "planned"),
        ("Six people landed in Lima in May, the first ever to be taken in under the law.", "taken", "happened"),
        ("She was the third to flee to Peru this year.", "flee", "happened"),
        ("It was the largest group to flee to Peru this year.", "flee", "happened"),
        ("Fighting in May led thousands of people to flee to Chad.", "flee", "happened"),
    ],
)  # fmt: skip
def test_words_about_a_verb_say_whether_it_happened(text, head, stated):
    assert factuality(text, head) == stated
