"""Where what a report stands in, or stands beside, belongs to its content, and where it does not."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article
from crossings.schemas import SHOWN


def shown(text):
    return [row for row in find(read_article(text, article_id="a")) if row["confidence"] >= SHOWN]


def told(text):
    return [(row["speaker"], [text[a:b] for a, b in row["content"]]) for row in shown(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Ten crossed, according to Open Gate, an aid group in Kola.", "Open Gate", ["Ten crossed"]),
        ("According to Open Gate, an aid group in Kola, ten people came.", "Open Gate", ["ten people came"]),
        ("Ten left, according to Ola Obi, chair of a union for widows of drowned sailors.", "Ola Obi", ["Ten left"]),
        (
            "The second, according to the mayor, has a farm.",
            "the mayor",
            ["The second", "has a farm"],
        ),
        (
            "Ten came on foot, according to the mayor, and on Monday they were fed.",
            "the mayor",
            ["Ten came on foot"],
        ),
    ],
)
def test_what_tells_who_the_source_is_is_no_content(text, speaker, content):
    assert told(text) == [(speaker, content)]


def test_a_report_behind_a_colon_reports_what_stands_behind_it():
    text = "Kola has sent home two men: on the river, the police say, they had robbed a boat."
    assert told(text) == [("the police", ["on the river", "they had robbed a boat"])]


def test_a_report_set_into_its_clause_may_stand_behind_the_opening_phrase():
    text = "In the hills, the mayor said, the road is open."
    assert told(text) == [("the mayor", ["In the hills", "the road is open"])]


def test_what_is_further_told_of_a_speaker_is_not_said_by_the_speaker():
    text = "Three women who said that they were nurses, and who had walked from Kola, were given tea."
    assert told(text) == [("Three women who", ["that they were nurses"])]


@pytest.mark.parametrize(
    "text",
    [
        "The city raised its fines, to which drivers have replied by parking their trucks outside.",
        "She confided in a priest as late as July, packed a bag and left.",
        "At a public meeting in March the nurses did not appear.",
    ],
)
def test_a_verb_of_speech_that_no_words_follow_reports_nothing(text):
    assert told(text) == []


def test_a_verb_between_a_speaker_and_its_report_is_no_part_of_the_name():
    assert told("The Kola Herald goes further and says that nobody was sent back.")[0][0] == "The Kola Herald"


def test_a_surname_that_is_a_verb_as_well_is_a_name_behind_its_title():
    (row,) = shown("Gen. Won Tae-sun, the chairman of the command, said that the guards had slept.")
    assert (row["speaker_name"], row["speaker"]) == ("Won Tae-sun", "Gen. Won Tae-sun")


def test_a_title_keeps_its_stop():
    rows = shown("Gen. Ada Mwangi said the road was open.")
    assert [row["speaker_role"] for row in rows] == ["Gen."]


def test_what_a_body_is_for_belongs_to_its_name():
    (row,) = shown("Ten are missing, the Commission to Help Our Neighbours said.")
    assert row["speaker_name"] == "the Commission to Help Our Neighbours"


def test_a_body_that_speaks_is_not_the_person_who_spoke_for_it():
    text = "“No,” Ada Bello of the harbour agency said. The agency says that 45 lorries set off."
    assert [row["speaker_name"] for row in shown(text)] == ["Ada Bello", "The agency"]


def test_a_person_who_is_told_by_the_body_alone_has_no_office():
    (row,) = shown("“No,” Ada Bello of the harbour agency said.")
    assert (row["speaker_role"], row["speaker_group"]) == (None, "government")


def test_whoever_has_a_name_is_no_unnamed_source():
    (row,) = shown("“No,” Ada Bello, a senior official of the labour ministry, said.")
    assert row["speaker_group"] == "government"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Lima, she pointed out, has not joined a treaty on boats.",
         ["Lima", "has not joined a treaty on boats"]),
        ("Such claims, the harbour master insisted, are settled by a judge.",
         ["Such claims", "are settled by a judge"]),
        ("A wide road costs more in tar, a driver pointed out, but saves time.",
         ["A wide road costs more in tar", "but saves time"]),
    ],
)  # fmt: skip
def test_a_report_between_a_subject_and_its_verb_has_both_for_its_content(text, parts):
    (row,) = shown(text)
    assert [text[start:end] for start, end in row["content"]] == parts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It is unclear how many the barn could take: about 90 according to the Lima Daily, 140 in a later story.",
         "about 90"),
        ("Nobody is sure: farmers, according to Radio Lima, herders in a later report.", "farmers"),
        ("The trucks were counted: two on Friday, nine according to the Lima Daily on Tuesday.", "nine"),
    ],
)  # fmt: skip
def test_a_source_tells_no_more_than_its_own_count(text, told):
    (row,) = shown(text)
    assert [text[start:end] for start, end in row["content"]] == [told]
