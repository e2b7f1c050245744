"""Whose a count is where a document, an authority or a pronoun stands between the number and who tells it."""

from datetime import date

import pytest

from crossings import extract_article


def claimants(text):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return {row["evidence"]: row["claimed_by"] for row in rows}


@pytest.mark.parametrize(
    ("text", "evidence", "claimant"),
    [
        (
            "An early count by the Interior Ministry comes to 2,950 refugees for 2009, Radio Lima reported.",
            "2,950",
            "the Interior Ministry",
        ),
        (
            "An early count by the Interior Ministry comes to 2,950 refugees, Radio A reported, up from about 2,800.",
            "about 2,800",
            "the Interior Ministry",
        ),
        (
            "Ten refugees came to Peru, and the Interior Ministry's total rose to 10,006, as the Daily Post reported.",
            "10,006",
            "the Interior Ministry",
        ),
        (
            "Since the war 500 Eritreans have come. In 2005 the total of the Home Office was close to 800.",
            "close to 800",
            "the Home Office",
        ),
        (
            "Some 900 refugees live in Peru. "
            "A paper that the Bolivian state laid before parliament last year had 2,000 to 3,000 in it.",
            "2,000 to 3,000",
            "the Bolivian state",
        ),
        (
            "The agencies' joint report for Saturday is just above UNHCR's, at 9,400 refugees.",
            "9,400",
            "The agencies",
        ),
        (
            "The Star has more than 6,000 refugees, which was the agencies' figure for May.",
            "more than 6,000",
            "the agencies",
        ),
        ("The 593 refugees whom the ministry had for May were a first figure.", "593", "the ministry"),
        (
            "Chad's authorities had 432 refugees dead, according to the Post, or 475 refugees, according to the Star.",
            "432",
            "Chad's authorities",
        ),
        (
            "Chad's authorities had 432 refugees dead, according to the Post, or 475 refugees, according to the Star.",
            "475",
            "Chad's authorities",
        ),
        (
            "The Kenyan government had about 300 refugees on its soil, the Ugandan one 400 to 500.",
            "about 300",
            "The Kenyan government",
        ),
        (
            "The Kenyan government had about 300 refugees on its soil, the Ugandan one 400 to 500.",
            "400 to 500",
            "the Ugandan government",
        ),
        ("A Red Cross report counts 7,000 refugees in Chad.", "7,000", "Red Cross"),
    ],
)
def test_who_made_a_document_made_its_number(text, evidence, claimant):
    assert claimants(text)[evidence] == claimant


@pytest.mark.parametrize(
    ("text", "evidence", "claimant"),
    [
        ("The number of refugees was 300, Radio Lima reported.", "300", "Radio Lima"),
        ("The count of the dead rose to 300 refugees, Radio Lima reported.", "300", "Radio Lima"),
        ("The list of the newcomers has 300 refugees, an official said.", "300", "an official"),
        ("Peru had 300 refugees, according to the Post.", "300", "the Post"),
        ("The camp had 300 refugees, according to the Post.", "300", "the Post"),
        ("The Kenyan camp had 300 refugees, the old one 400 refugees.", "300", None),
        ("The 593 refugees whom the boat had on board are ill.", "593", None),
    ],
)
def test_a_number_that_no_maker_is_named_for_is_whose_telling_it_is(text, evidence, claimant):
    assert claimants(text)[evidence] == claimant


@pytest.mark.parametrize(
    ("text", "evidence", "claimant"),
    [
        (
            "Ten of the refugees are ill, the Post reported; the Daily Star makes it nine, and 12 adults.",
            "12",
            "the Daily Star",
        ),
        (
            "Some 50 refugees came in May, the Amal Center reckons; the centre makes that about 90 refugees in all.",
            "about 90",
            "the centre",
        ),
        ("When the Daily Post wrote of the camps, it had at least 100 refugees.", "at least 100", "the Daily Post"),
        (
            "The refugees number 9,000, according to the group Amal. The Post had figures from the same group: "
            "at least 1,400, perhaps 3,000.",
            "at least 1,400, perhaps 3,000",
            "the group Amal",
        ),
        (
            "The ministry told of refugees, said Ann Roe.\n\nShe had a figure for people deported: more than 500.",
            "more than 500",
            "Ann Roe",
        ),
        (
            "Ana Ruiz, a member of the council, offered another figure in a letter: about 1,500 refugees from Chad.",
            "about 1,500",
            "Ana Ruiz",
        ),
        (
            "A group in Rome, the Commission to Help Eritreans, works in Sudan. It believes that 3,000 Eritreans hide.",
            "3,000",
            "the Commission to Help Eritreans",
        ),
        (
            "A group in Rome, which UNHCR pays, works in Sudan. It believes that 3,000 Eritreans hide there.",
            "3,000",
            "A group",
        ),
        (
            "A scholar told the Post that 900 Eritreans hide in Sudan. Aid and church groups stand by 3,000 Eritreans.",
            "3,000",
            "Aid and church groups",
        ),
        (
            "Ten refugees stopped eating, and by the count of a group that works there about 400 refugees are ill.",
            "about 400",
            "a group",
        ),
        ("A Home Office file that begins in May had 300 refugees.", "300", "Home Office"),
        ("Last June an official had made the first half 330 refugees.", "330", "an official"),
        (
            "In 2014 some 560 Eritreans came to Malta, by the count of UNHCR; in 2013 it had been 340.",
            "340",
            "UNHCR",
        ),
        ("Monday, as Peru had it, was to bring the first 300 refugees home.", "300", "Peru"),
        ("Some 300 refugees are on the way home, as the Post has it.", "Some 300", "the Post"),
        (
            "Fire in a refugee camp kills eleven refugees\n\nADEN, May 3 (Post) -- A fire in refugee camps has killed "
            "eleven Somali refugees, the ministry said on Tuesday. Police had begun with seven.",
            "seven",
            "Police",
        ),
        ("Some 90 Eritreans fled. Both numbers, the first of all, come from UNHCR.", "Some 90", "UNHCR"),
        (
            "The estimate went to 12,000 refugees on Monday, and to 14,600 on Tuesday, by the word of an official.",
            "14,600",
            "an official",
        ),
    ],
)  # fmt: skip
def test_other_words_between_a_count_and_its_source_are_read(text, evidence, claimant):
    assert claimants(text)[evidence] == claimant


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Refugees came from Mali. Nothing in the reports shows how long the 40 refugees may stay.", "40"),
        ("“We are worried,” a spokesman for the embassy said about the 40 refugees.", "40"),
        ("The mission took 20 refugees in, with five more in May, and spoke of none.", "five"),
        (
            "The estimate went to 12,000 refugees on Monday, and to 14,600 on Tuesday, by the word of an official.",
            "12,000",
        ),
        ("Amnesty International demanded that Sudan free the 40 Eritreans.", "40"),
        ("UNHCR asked Sudan to deal humanely with the seven Eritreans.", "seven"),
        ("In 2014 arrivals fell: by the count of the time, they dropped to 300 refugees.", "300"),
        ("In 2014 some 560 Eritreans drowned, by the count of UNHCR; in Chad 340 Eritreans starved.", "340"),
        ("Some 40 refugees came, a man said. How they grew to 300 refugees the reports do not tell.", "300"),
        ("A boat made the last mile with 300 refugees.", "300"),
        ("Peru sent buses, as it had in May, for 300 refugees.", "300"),
        ("Some 90 Eritreans fled. Both numbers, the first of all, come from last year.", "Some 90"),
    ],
)  # fmt: skip
def test_what_names_nobody_gives_no_claimant(text, evidence):
    assert claimants(text).get(evidence) is None


def test_people_who_asked_for_asylum_tell_no_number():
    text = "By June 218 people had asked Peru for asylum, officials told the Post, after 312 in 2000."
    text = f"Some 300 refugees fled Mali. {text}"
    assert claimants(text)["312"] == "officials"
