"""Whose account an interview is that is told as question and answer, outside quotation marks."""

from datetime import date

from crossings.extraction import rows_as_judged
from crossings.reading import read_article

DAY = date(2015, 3, 5)
ASKED = [
    "What happened in Gao that spring?",
    "Soldiers emptied the market. I left the town with my aunt.",
    "Who took you in?",
    'A baker sheltered us. He told me, "The army burned my shop."',
    "Will you go back?",
    "The council closed our street in May.",
]
LEAD = "Life after Gao\n\nDr Ada Bello of the River Institute fled Mali in 2012. She met us on Monday.\n\n"
TALK = LEAD + "\n\n".join(ASKED)


def sources(text):
    return {row["head"]: row["reported_by"] for row in rows_as_judged(text, published=DAY)["events"]}


def test_answers_are_of_the_one_who_was_named_before_the_first_question():
    found = sources(TALK)
    assert {found[head] for head in ("emptied", "left", "sheltered", "closed")} == {"Ada Bello"}


def test_a_quotation_within_an_answer_is_of_the_one_it_quotes():
    assert "baker" in sources(TALK)["burned"].lower()


def test_what_stands_before_the_first_question_is_the_article_s_own():
    assert sources(TALK)["fled"] is None


def test_the_one_who_answers_is_who_says_i():
    events = rows_as_judged(TALK, published=DAY)["events"]
    assert [row["who"] for row in events if row["head"] == "left"] == ["Ada Bello"]


def answers(text):
    return read_article(text, article_id="a", published=DAY).interview.answers


def test_two_questions_make_no_interview():
    assert not answers(LEAD + "\n\n".join(ASKED[:4]))


def test_questions_of_a_writer_who_never_says_i_make_no_interview():
    told = [line.replace("I left", "Ten left").replace("my aunt", "an aunt").replace("us.", "ten.") for line in ASKED]
    assert not answers(LEAD + "\n\n".join(told).replace("our street", "the street"))


def test_an_interview_with_nobody_named_is_of_nobody():
    assert not answers("Life after Gao\n\nA doctor met a reporter on Monday.\n\n" + "\n\n".join(ASKED))
