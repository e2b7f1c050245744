"""Whom "it", "they" and "the agency" take up, where the body was told in full before."""

import pytest

from crossings import extract_article


def last_of(text):
    return extract_article(text)["quotes"][-1]


@pytest.mark.parametrize(
    ("text", "name", "group"),
    [
        (
            "The U.N. refugee agency (UNHCR) puts the dead at 15. It calls the figure low. Many were hurt, the agency "
            "said on Tuesday.",
            "The U.N. refugee agency (UNHCR)", "un",
        ),
        (
            "“Many are lost,” Ada Mwangi, a spokeswoman for UNICEF, told Lakewire. With the International Organization "
            "for Migration it put out a statement on Friday. “It is a black day,” it said.",
            "UNICEF", "un",
        ),
        (
            "Ada Mwangi, spokeswoman for the International Organization for Migration, counted ten boats. The "
            "organization said that two had sunk.",
            "the International Organization for Migration", "un",
        ),
        (
            "Amnesty International raised its voice on Monday. The organisation said that the camp was full.",
            "Amnesty International", "ngo",
        ),
        (
            "The Water Ministry of Chad counted ten wells. The ministry has announced that two are dry.",
            "The Water Ministry of Chad", "government",
        ),
        ("The police want two men. The boat, they said, was stolen.", "The police", "government"),
        ("Doctors have left the town. It was too dangerous, they said.", "Doctors", "person"),
        ("Aid agencies have counted anew. Some 600 people have come, they reported.", "Aid agencies", "ngo"),
        ("Analysts look to the lake. More boats have come there, they say.", "Analysts", "academic"),
        (
            "“We wait,” said a spokesman for the Committee for the Good Harbour. “They will answer for it,” he said.",
            "a spokesman for the Committee for the Good Harbour", "government",
        ),
    ],
)  # fmt: skip
def test_who_was_told_in_full_is_meant(text, name, group):
    row = last_of(text)
    assert (row["speaker_name"], row["speaker_group"]) == (name, group)


@pytest.mark.parametrize(
    ("text", "role", "group"),
    [
        (
            "UNHCR counted ten boats. Five days later the International Organization for Migration (IOM) had more. "
            "“Here there are 20,” Ada Mwangi, its head there, told Lakewire.",
            "its head there", "un",
        ),
        (
            "The Committee to Protect Rivers counted ten dams. “It is a shame,” Ada Mwangi of the committee said.",
            None, "ngo",
        ),
        (
            "“They came,” Juma Otieno of the Chadian border agency told Lakewire. “We search,” said Ada Mwangi, of the "
            "same agency.",
            None, "government",
        ),
    ],
)  # fmt: skip
def test_a_role_speaks_for_the_body_told_before(text, role, group):
    row = last_of(text)
    assert (row["speaker_name"], row["speaker_role"], row["speaker_group"]) == ("Ada Mwangi", role, group)


def test_a_survivor_whom_an_agency_spoke_to_speaks_and_not_the_agency():
    row = last_of("The council no longer believes that ten came. A survivor whom it talked to spoke of 80 people.")
    assert (row["speaker"], row["cue"]) == ("A survivor", "spoke of")


def test_it_behind_a_semicolon_is_who_the_clause_before_tells_of_and_no_country_named_earlier():
    text = (
        "A ship came from Chad on Monday. Talks began in May, after the host country complained; it was said to have "
        "threatened to put the people back over the border."
    )
    assert {row["speaker_name"] for row in extract_article(text)["quotes"] if row["speaker"] == "it"} == {
        "the host country"
    }
