"""Clauses that "as" joins on, verbs behind words about their subject, and what goes on from the sentence before."""

from datetime import date

import pytest

from crossings import extract_article
from crossings.extraction import rows_as_judged

DAY = date(2015, 3, 5)
MONDAY = date(2015, 3, 2)


def event(text, head):
    (row,) = [row for row in rows_as_judged(text, published=DAY)["events"] if row["head"] == head]
    return row


@pytest.mark.parametrize(
    ("text", "head", "who", "day"),
    [
        ("Crowds ran through Bamako on Monday as police opened fire.", "ran", "Crowds", MONDAY),
        ("Crowds ran through Bamako on Monday as police opened fire.", "opened", "police", MONDAY),
        ("Two girls were killed on Monday as angry traders burned tyres.", "burned", "angry traders", MONDAY),
        ("Two men used by the army as porters fled on Monday.", "fled", "Two men", MONDAY),
        ("Ten people seen in Gao as spies were shot.", "shot", "Ten people", None),
    ],
)
def test_as_before_a_bare_noun_joins_a_clause(text, head, who, day):
    row = event(text, head)
    assert (row["who"].removesuffix(" used by the army as porters"), row["day_from"]) == (who, day)


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("On Monday Ada Bello, who is 13, put on a red coat.", "put", "Ada Bello"),
        ("The crew, who had come from Peru, walked to the camp.", "walked", "The crew"),
        ("Ada Bello, a driver with four children, intends to sail in May.", "sail", "Ada Bello"),
        ("Ten men in Gao were robbed or fled after the raid.", "fled", "Ten men in Gao"),
    ],
)
def test_a_verb_behind_words_about_its_subject_is_the_subjects(text, head, who):
    assert event(text, head)["who"] == who


def test_did_it_last_year_has_no_verb_last():
    rows = extract_article("The pupils sat an exam. They did it last year in Lima.", published=DAY)["events"]
    assert [row["head"] for row in rows if row["head"] in ("last", "did")] == ["did"]


def test_who_did_it_kill_has_no_verb_did():
    rows = rows_as_judged("They ask: who did it kill in Lima?", published=DAY)["events"]
    assert "did" not in [row["head"] for row in rows]


@pytest.mark.parametrize(
    ("text", "head", "first", "last"),
    [
        ("The raids began in October 2013. Since then nearly ten thousand people have fled.", "fled",
         date(2013, 10, 1), None),
        ("Police pulled four men from the lake on Monday. Two bodies have since come ashore.", "come", MONDAY, None),
        ("Police pulled four men from the lake on Monday. Two bodies had since come ashore.", "come", None, None),
        ("It rained on Monday. The lake is high. Two bodies have since come ashore.", "come", None, None),
    ],
)  # fmt: skip
def test_since_alone_points_back_at_the_sentence_before(text, head, first, last):
    row = event(text, head)
    assert (row["day_from"], row["day_to"]) == (first, last)


@pytest.mark.parametrize(
    ("text", "head", "stated"),
    [
        ("Aid workers fear the roads will close by August.", "close", "hypothetical"),
        ("Her father worries that the girl will leave school.", "leave", "hypothetical"),
        ("Despite their fears, the roads will close in August.", "close", "planned"),
        ("Peru and Chad held ten rounds of talks without one refugee returning.", "returning", "denied"),
        ("Peru saw one refugee returning.", "returning", "happened"),
    ],
)
def test_what_is_feared_is_left_open_and_what_is_without_is_denied(text, head, stated):
    assert event(text, head)["factuality"] == stated


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ('"We dug all night," said Ada Bello, a nurse. She had slept an hour.', "Ada Bello"),
        ("John Smith met Ada Bello. She had slept an hour.", "She"),
    ],
)
def test_she_may_be_the_one_whose_name_stands_behind_said(text, who):
    assert event(text, "slept")["who"] == who


MAY = date(2014, 5, 1)


@pytest.mark.parametrize(
    ("text", "head", "first"),
    [
        ("A boat sank on Monday off Malta; nine men were rescued.", "rescued", MONDAY),
        ("A boat sank on Monday off Malta; nine men had been rescued before.", "rescued", None),
        ("The clinic has treated ten men since May 2014; two have died.", "died", MAY),
        ("Traders rioted when the list was read out in May 2014.", "rioted", MAY),
        ("Traders had gone home when the list was read out in May 2014.", "gone", None),
        ("In May 2014 a girl who was queuing at a shop saw the man and fainted.", "queuing", MAY),
        ("In May 2014 a girl who had queued at a shop saw the man and fainted.", "queued", None),
    ],
)
def test_what_came_of_a_thing_or_was_going_on_is_of_its_day(text, head, first):
    assert event(text, head)["day_from"] == first


def test_a_verb_with_re_before_it_begins_there():
    assert event("The old camp re-opened on Monday.", "re-opened")["who"] == "The old camp"


def test_a_form_with_re_before_it_may_describe_a_noun():
    rows = rows_as_judged("Three re-opened camps burned on Monday.", published=DAY)["events"]
    assert [row["head"] for row in rows] == ["burned"]


@pytest.mark.parametrize(
    ("text", "head", "who"),
    [
        ("Judges found that Ada Bello, 36, had beaten ten people.", "beaten", "Ada Bello"),
        ("Judges found that Ada Bello had beaten ten people.", "beaten", "Ada Bello"),
        ("One, a teacher from Lima, was shot on Monday.", "shot", "a teacher from Lima"),
        ("One of them, a teacher from Lima, was shot on Monday.", "shot", "One of them"),
        ("Police freed Ada Bello, a nurse who fled Chad in May.", "fled", "Ada Bello"),
        ("Police freed ten men, a nurse who fled Chad in May and a boy.", "fled", "a nurse"),
        ("Of 183 people examined, 29 were sent home.", "examined", "183 people"),
        ("People in Mali were met at the port, given rice and driven to their villages.", "given", "People in Mali"),
        ("People in Mali were met at the port, given rice and driven to their villages.", "driven", "People in Mali"),
        ("Ten men died after fighting between two clans broke out in May.", "broke",
         "fighting between two clans"),
    ],
)  # fmt: skip
def test_who_is_told_of(text, head, who):
    assert event(text, head)["who"] == who


def test_a_deed_in_ing_behind_after_is_no_subject():
    assert event("Ten men died after fighting in two wars.", "fighting")["rule"] == "verb_after_preposition"


@pytest.mark.parametrize(
    ("text", "head", "days"),
    [
        ("Ten people were killed in Gao between late April 2014 and June 22, 2014.", "killed",
         (date(2014, 4, 21), date(2014, 6, 22))),
        ("He beat ten men in a camp between February 2013 and the summer of 2014.", "beat",
         (date(2013, 2, 1), date(2014, 8, 31))),
        ("On Monday ten men held in Lima were freed.", "freed", (MONDAY, MONDAY)),
        ("On Monday ten men held in Lima were freed.", "held", (None, None)),
        ("Ten men held on Monday in Lima were freed.", "held", (MONDAY, MONDAY)),
        ("The first families going home left Lima on Monday.", "going", (MONDAY, MONDAY)),
        ("The first families sent home left Lima on Monday.", "sent", (None, None)),
    ],
)  # fmt: skip
def test_a_date_is_of_the_clause_it_belongs_to_and_of_what_went_on_in_it(text, head, days):
    row = event(text, head)
    assert (row["day_from"], row["day_to"]) == days
