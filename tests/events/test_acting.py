"""Deeds told in a form in -ing behind those who do them, by a form of do, or by a past that is no other form."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)
DOUBTFUL = 0.35  # what is judged below is not shown


def whom(text):
    found = rows_as_judged("LIMA, March 4 (Crossings) -- " + text, published=DAY)["events"]
    return {row["head"]: row["who"] for row in found if row["confidence"] >= DOUBTFUL}


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("Families fleeing the war slept in a school.", "fleeing", "Families"),
        ("The centre counted ten Eritreans arriving on foot.", "arriving", "ten Eritreans"),
        ("The number of people crossing the river has doubled.", "crossing", "people"),
        ("A boat carrying 40 Haitians went down off Cuba.", "carrying", "A boat"),
        ("There are reports of children dying of thirst.", "dying", "reports of children"),
        ("Women returning to Mosul find no water.", "returning", "Women"),
        ("Fewer than 30,000 did so in May.", "did", "Fewer than 30,000"),
        ("Ten of the miners did not, for fear of the guards.", "did", "Ten of the miners"),
        ("The boat set out from a beach near Tripoli.", "set", "The boat"),
        ("A trawler put to sea before dawn.", "put", "A trawler"),
        ("The fighting spread to Wau on Monday.", "spread", "The fighting"),
        ("Two gave birth on the quay.", "gave", "Two"),
        ("Some went back to Chad in May.", "went", "Some"),
        ("Another went to Peru.", "went", "Another"),
        ("The council was told of the fall of Kandahar.", "fall", "Kandahar"),
        ("Among them was Ada Bello, 34, who came with five children.", "came", "Ada Bello"),
        ("The army's press office said it had arrested ten men.", "arrested", "The army's press office"),
        ("The council voted to extend their stay.", "extend", "The council"),
        ("A father was looking for his son on Friday.", "looking", "A father"),
        ("Soldiers refused to board the lorries.", "board", "Soldiers"),
        ("The camps were emptied on Monday.", "emptied", "The camps"),
    ],
)
def test_a_deed_is_told_of_those_who_do_it(text, head, who):
    found = whom(text)[head]
    assert found.removeprefix("The ") == who.removeprefix("The ")


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The wars ending there have cost lives.", "ending"),
        ("Peru returning the money is not likely.", "returning"),
        ("Ten people, holding signs, are there.", "holding"),
        ("Lawyers having no permit are many.", "having"),
        ("It did little for them.", "did"),
        ("They did not, as a rule, know her.", "know"),
        ("A set of rules is in force.", "set"),
        ("The put option is a contract.", "put"),
        ("A fall of a tenth is likely.", "fall"),
        ("Three wounded men are in the hospital.", "wounded"),
        ("The camp looked like a prison on Monday.", "looked"),
        ("Talks looked set to fail.", "looked"),
        ("The hearts of the dying are weak.", "dying"),
    ],
)
def test_what_tells_no_deed_makes_no_row(text, head):
    assert head not in whom(text)


@pytest.mark.parametrize(
    ("headline", "head"),
    [
        ("Boat carrying ninety sinks off Libya", "sinks"),
        ("Town empties as front nears", "empties"),
        ("Peru lowers count of migrants", "lowers"),
        ("Crossings top 9,000 in a week", "top"),
        ("Troops retake border town", "retake"),
        ("House narrows aid for Syrians", "narrows"),
    ],
)
def test_a_headline_tells_by_verbs_of_change(headline, head):
    found = rows_as_judged(headline + "\n\nLIMA, March 4 (Crossings) -- Peru is a country.", published=DAY)["events"]
    assert head in [row["head"] for row in found if row["confidence"] >= DOUBTFUL]
