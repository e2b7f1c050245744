"""How sure an event is: by what its verb tells wherever it stands, its form, its time and its place."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)


def confidence(text, head):
    (row,) = [row for row in rows_as_judged(text, published=DAY)["events"] if row["head"] == head]
    return row["confidence"]


@pytest.mark.parametrize(
    ("surer", "head", "less", "other"),
    [
        # A deed wherever it stands, and a verb that as often only carries a noun or tells a state.
        ("Hundreds fled from the camp.", "fled", "Hundreds found the camp a mess.", "found"),
        ("The rebels shot two nurses.", "shot", "The rebels held two posts.", "held"),
        ("The toll rose to ten.", "rose", "The road led to ten huts.", "led"),
        # A verb of no list may be none.
        ("Families crossed the Darien.", "crossed", "Families chalked the wall.", "chalked"),
        ("Soldiers ransacked the clinic.", "ransacked", "Soldiers ransomed the nurse.", "ransomed"),
        # A past form of no list that has no object may be an adjective.
        ("Volunteers plastered the huts.", "plastered", "Volunteers plastered of late.", "plastered"),
        # With a small word that is no preposition a verb is a deed.
        ("Police turned back the bus.", "turned", "Police turned to the bus.", "turned"),
        # What was done, and how things are.
        ("The bridge was closed.", "closed", "The bridge is closed.", "closed"),
        ("The nurses were paid.", "paid", "The nurses are paid.", "paid"),
        # What is to come, and what only may.
        ("The buses will leave.", "leave", "The buses may leave.", "leave"),
        ("They could leave.", "leave", "They can leave.", "leave"),
        # Without condition the present mostly tells what is so in general.
        ("It will change if Russia bombs the port.", "bombs", "Russia bombs the port.", "bombs"),
        ("The ban, which ends on Friday, held.", "ends", "The road, which ends there, held.", "ends"),
        # A clause of time tells what is known.
        ("Ten died when the wall fell.", "fell", "The wall fell.", "fell"),
        # With a place, or a day.
        ("The ferry sank in Lima.", "sank", "The ferry sank.", "sank"),
        ("The ferry sank on Monday.", "sank", "The ferry sank.", "sank"),
        # Who is to do it, nobody says.
        ("Congo wants aid workers to move there.", "move", "A plan to move there lapsed.", "move"),
    ],
)
def test_one_event_is_surer_than_another(surer, head, less, other):
    assert confidence(surer, head) > confidence(less, other)


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("It investigated on Monday.", "investigated"),
        ("They fled on Monday.", "fled"),
        ("He crossed on Monday.", "crossed"),
    ],
)
def test_a_pronoun_tells_no_less_than_a_name(text, head):
    named = text.replace("It", "The army").replace("They", "The Syrians").replace("He", "The nurse")
    assert confidence(text, head) == confidence(named, head)


def test_an_it_that_stands_for_nothing_is_doubtful():
    assert confidence("It took until Friday.", "took") < confidence("The march took until Friday.", "took")
