"""Which verbs and nouns tell a happening: by their lexicon, by their form, by the words beside them."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged

LEAST = 0.31  # of the judgement: a row below it says that it is hardly one


def told(text):
    """Give the factuality of each row that the rules themselves take for one, by its head."""
    rows = rows_as_judged(text, published=date(2015, 3, 5))["events"]
    return {row["head"]: row["factuality"] for row in rows if row["confidence"] >= LEAST}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("They call what has happened this winter the hardest blow.", "happened"),
        ("Nobody knows how many drowned on the crossing.", "drowned"),
        ("The office keeps silent on what the soldiers took from the huts.", "took"),
        ("It is not clear whom the guards shot at the fence on Monday.", "shot"),
        ("Kola holds those it caught since last year.", "caught"),
    ],
)
def test_what_a_clause_leaves_open_has_happened_all_the_same(text, head):
    assert told(text)[head] == "happened"


@pytest.mark.parametrize(
    "text",
    ["Whoever crosses the line can be fined.", "The count leaves out whatever happened in May."],
)
def test_what_is_told_of_whoever_it_may_be_is_no_happening(text):
    assert told(text) == {}


@pytest.mark.parametrize(
    ("text", "head", "factuality"),
    [
        ("The army will close the port and send the miners home.", "send", "planned"),
        ("They were told to leave the camp and return to Chad.", "return", "hypothetical"),
        ("The men will be arrested and deported.", "deported", "planned"),
        ("Nor did the guards return on Monday.", "return", "denied"),
        ("Only in May did it join the sponsors.", "join", "happened"),
        ("Can Peruvians adopt orphans now?", "adopt", "hypothetical"),
        ("The office will help lay the basis for a camp.", "lay", "planned"),
        ("The men were let go after a day.", "go", "happened"),
        ("The ministry said the port should “check” the boats.", "check", "hypothetical"),
        ("The school is shut, but lessons begin on Monday.", "begin", "planned"),
    ],
)
def test_a_verb_without_an_auxiliary_of_its_own_tells_its_deed(text, head, factuality):
    assert told(text)[head] == factuality


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("They want to buy food and water for the camp.", "water"),
        ("He asked them to stop fire on the hill.", "fire"),
        ("Boats that used to carry cheese lie on the shore.", "carry"),
        ("The minister said that guards lack boots.", "guards"),
        ("They are vulnerable to search.", "to"),
    ],
)
def test_a_noun_or_a_custom_is_no_verb_of_a_deed(text, head):
    assert head not in told(text)


@pytest.mark.parametrize(
    ("text", "head", "factuality"),
    [
        ("The army has denied targeting civilians in the camp.", "targeting", "denied"),
        ("A clerk admitted taking money from the miners.", "taking", "happened"),
        ("A committee adopted it with ten members abstaining.", "abstaining", "happened"),
        ("Nurses saw the number of sick and saw it rising.", "rising", "happened"),
        ("The only way is to stop them leaving.", "leaving", "hypothetical"),
        ("He sees no chance of finding the crew.", "finding", "hypothetical"),
        ("They were at risk of being seized and sent home.", "sent", "hypothetical"),
        ("They searched for a week without meeting a boat.", "meeting", "denied"),
        ("Students stormed a hall, driving out ten guards.", "driving", "happened"),
        ("Ten men came to Peru, its town hall said, fleeing the war.", "fleeing", "happened"),
    ],
)
def test_forms_in_ing_tell_deeds(text, head, factuality):
    assert told(text)[head] == factuality


@pytest.mark.parametrize(
    ("text", "head", "factuality"),
    [
        ("After May, soldiers will do the job.", "do", "planned"),
        ("What was done with the seven men is not known.", "done", "happened"),
        ("The council agreed to send a team.", "agreed", "happened"),
        ("The cases had been decided in their favour.", "decided", "happened"),
        ("A court in Lima will hear the first cases.", "hear", "planned"),
        ("South Peru stayed away from the vote.", "stayed", "happened"),
        ("Men with masks threatened applicants.", "threatened", "happened"),
        ("Half of the men had appealed.", "appealed", "happened"),
        ("He waited at the gate with two boys.", "waited", "happened"),
        ("Those sent back were met by a crowd.", "sent", "happened"),
    ],
)
def test_verbs_that_mostly_tell_none_tell_a_deed_as_they_are_used(text, head, factuality):
    assert told(text)[head] == factuality


@pytest.mark.parametrize(
    "text",
    [
        "The office has done little for them.",
        "The two papers do not agree on the size.",
        "Nobody had heard of the case.",
        "The report is seen as a warning.",
        "The figure stands at ten thousand.",
        "The court is opposed to it.",
        "The camp, built for 400, held 900 people.",
        "He has held the post for a year.",
        "Peru hosts 88,000 refugees.",
        "Ten men are left in the town.",
        "A woman runs the camp and heads the group.",
        "The survey found fewer families.",
        "A survey published on Monday says so.",
        "The officials put the number of those in the camps at ten.",
        "They are paid by a church.",
        "The border has stayed closed.",
        "He found it hard.",
        "The minister dismissed the figure as fantasy.",
    ],
)
def test_how_things_stand_and_what_is_said_are_no_happenings(text):
    assert told(text) == {}


@pytest.mark.parametrize(
    ("text", "head", "factuality"),
    [
        ("Two parties demanded an independent inquiry.", "inquiry", "hypothetical"),
        ("The ministry has denied any such expulsions.", "expulsions", "denied"),
        ("The mayor promised an investigation.", "investigation", "planned"),
        ("They would face persecution there.", "persecution", "hypothetical"),
        ("They are vulnerable to arrest and worse.", "arrest", "hypothetical"),
        ("Four clerks were suspended after the arrests.", "arrests", "happened"),
        ("He was detained in a raid.", "raid", "happened"),
        ("People fled after the storming of the camp.", "storming", "happened"),
    ],
)
def test_a_noun_tells_a_happening_by_what_stands_before_it(text, head, factuality):
    assert told(text)[head] == factuality


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The planned visit is a concern.", "visit"),
        ("The mayor did not rule out a vote.", "vote"),
        ("Thousands have come since the war.", "war"),
        ("They have been there since before the conference.", "conference"),
        ("He said so in a press release on Monday.", "release"),
        ("They went of their own accord.", "accord"),
        ("A protest camp stood there.", "protest"),
    ],
)
def test_a_noun_that_nothing_makes_a_happening_is_none(text, head):
    assert head not in told(text)


@pytest.mark.parametrize(
    ("headline", "head"),
    [
        ("Some 5,000 reach Lima from Chad", "reach"),
        ("Afghans from Iran meet Afghans from Peru", "meet"),
        ("Toll climbs to 64 as kin reach the gym", "reach"),
        ("Cage trucks roll to Lima", "roll"),
        ("Lower house extends stay of Peruvians", "extends"),
    ],
)
def test_a_headline_tells_what_several_do(headline, head):
    assert head in told(f"{headline}\n\nLIMA, March 3 -- It was a hot day.")


@pytest.mark.parametrize(
    ("text", "head", "factuality"),
    [
        ("They stopped ten men leaving the camp.", "leaving", "hypothetical"),
        ("The guards saw ten men leaving the camp.", "leaving", "happened"),
        ("Peru considered closing the camp.", "closing", "hypothetical"),
        ("With ten members abstaining, the council rejected the text.", "abstaining", "happened"),
    ],
)
def test_a_form_in_ing_is_as_open_as_the_verb_that_leads_it(text, head, factuality):
    assert told(text)[head] == factuality
