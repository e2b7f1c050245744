"""Sources that stand otherwise than right before "said": placed, dated, without a name, behind a colon."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article
from crossings.schemas import SHOWN


def shown(text):
    return [row for row in find(read_article(text, article_id="a")) if row["confidence"] >= SHOWN]


def told(text):
    return [(row["speaker"], " | ".join(text[a:b] for a, b in row["content"])) for row in shown(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Only two were ever held, the government there maintains.", "the government", "Only two were ever held"),
        ("The camp was full, the mayor here said.", "the mayor", "The camp was full"),
        ("“We had no water,” its newsletter of Wednesday says.", "its newsletter", "“We had no water,”"),
        ("Most were Eritreans, the Interior Ministry disclosed on Tuesday.", "the Interior Ministry",
         "Most were Eritreans"),
        ("The return was unlawful, the court ruled.", "the court", "The return was unlawful"),
        ("Open Road, a Quaker group, and others spoke of 200 tents.", "Open Road, a Quaker group, and others",
         "200 tents"),
        ("It has a word for them. Economic migrants, says Peru.", None, None),
    ],
)  # fmt: skip
def test_a_source_may_be_placed_or_dated(text, speaker, content):
    assert told(text) == ([(speaker, content)] if speaker else [])


def test_a_place_or_a_day_that_is_no_part_of_a_source_makes_none():
    assert told("It was quiet there. The mayor of Kola praises little of Wednesday.") == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Sudan insisted on Monday that the nine had travelled on valid papers.",
         "that the nine had travelled on valid papers"),
        ("Peru insisted on Oct. 4 that it was ready.", "that it was ready"),
        ("It was held on July 8, as the Kola Post wrote from Lima that day.", "It was held on July 8"),
        ("Ten came in May, as the Kola Post reported on that very day.", "Ten came in May"),
        ("It took place in June, as the Dorvel Post wrote that week.", "It took place in June"),
        ("The mayor told those who questioned her that ten boats were lost.", "that ten boats were lost"),
    ],
)  # fmt: skip
def test_a_day_is_neither_what_is_insisted_on_nor_said(text, content):
    assert [row[1] for row in told(text)] == [content]


def test_what_somebody_insists_on_is_no_clause():
    assert [row for row in told("Peru insisted on a new count that nobody wanted.") if "that nobody" in row[1]] == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("By that account the guards made 46 arrests in 2004.", "the guards made 46 arrests in 2004"),
        ("By one wire report they spent nine days on the island.", "they spent nine days on the island"),
        ("The other is ill; by a fuller account he could not speak at all.", "he could not speak at all"),
        ("They had two guides with them, by another account.", "They had two guides with them"),
        ("About 900 took part, by one report, and over 700 by others.", "About 900 took part"),
    ],
)
def test_an_account_of_nobody_in_particular_tells_what_stands_beside_it(text, content):
    assert told(text) == [(None, content)]


@pytest.mark.parametrize(
    "text",
    [
        "He went by one report after another.",
        "In another report the roads were drawn in red.",
        "She was judged by this account of the war.",
        "Choi was in charge of a trading firm that belongs to the army.",
        "In one report of ten pages there was a map.",
    ],
)
def test_a_report_that_tells_nothing_here_makes_no_row(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("According to RTL it was around ten million.", "RTL", "it was around ten million"),
        ("According to the ministry they may get three years.", "the ministry", "they may get three years"),
        ("On the AP's figures, more than 100 had got out.", "the AP", "more than 100 had got out"),
        ("The camp is old; it holds 900 people, according to the mayor.", "the mayor", "it holds 900 people"),
        ("Reuters writes of more than 300 tents.", "Reuters", "more than 300 tents"),
        ("The mayor spoke as well of plans for a wall.", "The mayor", "plans for a wall"),
    ],
)
def test_a_source_needs_no_comma(text, speaker, content):
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('An envoy named a hope, not a day: "the return would be completed within two years of the pact."', "An envoy"),
        ('The court took issue with the haste: "an emphasis on speed led to a decision to send them back".',
         "The court"),
    ],
)  # fmt: skip
def test_a_clause_in_marks_behind_a_colon_is_said_by_the_subject(text, speaker):
    assert [row["speaker"] for row in shown(text)] == [speaker]


def test_a_term_in_marks_behind_a_colon_is_said_by_nobody():
    assert shown('The court had a word for it: "the long haste".') == []
    assert shown('Their house had a name on the door: "the rest of the long road to the sea".') == []


@pytest.mark.parametrize(
    "text",
    [
        "Kola, the first state to vote on Feb. 1, is quiet.",
        "It is no use telling readers to leave the tools that worked on this shift.",
        "A letter from the Feb. 1 vote is lost.",
    ],
)
def test_what_only_looks_like_a_report_makes_none(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The nominee for the Nov. 8 election later said that it was a joke.", "The nominee for the Nov. 8 election",
         "that it was a joke"),
        ("The hall burned down, according to an account she gave to RTL.", "an account", "The hall burned down"),
        ("Ten went to Lima; six went to Quito; two stayed, according to the mayor.", "the mayor",
         "Ten went to Lima; six went to Quito; two stayed"),
        ("Another user wrote of Ada Mwangi: “She never came back to us.”", "Another user",
         "“She never came back to us.”"),
    ],
)  # fmt: skip
def test_a_day_within_a_name_or_a_list_is_no_end(text, speaker, content):
    assert told(text) == [(speaker, content)]
