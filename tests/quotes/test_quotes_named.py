"""Sayings without "said that": views and accounts, numbers put, what is asked for, warned of, called so, shown."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article


def shown(text):
    return [row for row in find(read_article(text, article_id="a")) if row["confidence"] >= 0.5]


def told(text):
    return [(row["speaker"], " | ".join(text[a:b] for a, b in row["content"])) for row in shown(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The camp is full, in the mayor's view.", "the mayor", "The camp is full"),
        ("In her view the dam will not hold.", "her", "the dam will not hold"),
        ("By the account of one paper in Lima there were ten boats.", "one paper in Lima", "there were ten boats"),
        ("The army tells it otherwise: in its account they left at night.", "its", "they left at night"),
        ("The crew swam ashore, by his own account.", "his", "The crew swam ashore"),
        ("The nurses deserve the praise in the eyes of the Kola Herald.", "the Kola Herald",
         "The nurses deserve the praise"),
        ("Arrivals fell by half last year, on figures of the port office.", "the port office",
         "Arrivals fell by half last year"),
    ],
)  # fmt: skip
def test_an_account_or_a_view_reports_the_rest_of_its_sentence(text, speaker, content):
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Tears stood in his eyes.",
        "In his account of the war he names ten villages.",
        "In view of the rain the camp was moved.",
        "They were paid by the word.",
        "On no account may they leave the harbour.",
        "The new version in his library was stolen.",
    ],
)
def test_what_is_no_telling_of_anybody_reports_nothing(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The charity put the dead at 300.", "The charity", "the dead at 300"),
        ("The navy puts it at about 4,000 a year.", "The navy", "about 4,000 a year"),
        ("The agency puts at 4,000 those who crossed the lake.", "The agency", "4,000 those who crossed the lake"),
        ("The port office was slower and last week put the arrivals at 90.", "The port office", "the arrivals at 90"),
        ("The mayor gave a toll of 30.", "The mayor", "a toll of 30"),
        ("The nurse gave the number of wounded as twelve.", "The nurse", "the number of wounded as twelve"),
        ("She gave hunger as the reason for the flight.", "She", "hunger as the reason for the flight"),
    ],
)
def test_a_number_or_a_reason_is_told_by_whoever_puts_or_gives_it(text, speaker, content):
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The quake put rescuers to work at 30 sites.",
        "The charity gave a total of 30 tents.",
        "The mayor put dinner at 7 p.m. on the list.",
        "The minister put his family at risk.",
        "She gave the child a coat as a present.",
    ],
)
def test_what_is_only_handed_over_is_no_saying(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("It was the third fire, as the Herald noted.", "the Herald", "It was the third fire"),
        ("It was the third fire, as the Herald noted, after that of the mill.", "the Herald",
         "It was the third fire | after that of the mill"),
        ("As the mayor said, the camp is full.", "the mayor", "the camp is full"),
        ("There is no room left, as the nurse put it.", "the nurse", "There is no room left"),
        ("The Herald has it that ten families crossed.", "The Herald", "that ten families crossed"),
        ("The mayor let it be known that the camp would close.", "The mayor", "that the camp would close"),
        ("The lawmaker made it known in May that he had been hurt.", "The lawmaker", "that he had been hurt"),
        ("The mission let the paper know that they were safe.", "The mission", "that they were safe"),
        ("Ten boats came, records of the port office showed on Friday.", "records of the port office",
         "Ten boats came"),
        ("Radio Kola learned that they had parted.", "Radio Kola", "that they had parted"),
    ],
)  # fmt: skip
def test_a_verb_reports_in_the_company_that_makes_it_one(text, speaker, content):
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "He left the party, as he had promised.",
        "The storm made it clear that the dam was weak.",
        "The boy learned that they had parted.",
        "The wound showed that he had been shot.",
        "They let the child know the rules.",
    ],
)
def test_without_that_company_it_reports_nothing(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The ministry speaks of a rumour and keeps it to itself.", "The ministry", "a rumour"),
        ("A clerk spoke only of quarrels over the bridge.", "A clerk", "quarrels over the bridge"),
        ("Ten members had called for the meeting by letter on Monday.", "Ten members", "the meeting"),
        ("They asked the mission for shelter.", "They", "shelter"),
        ("The agency warned of a flood in the valley.", "The agency", "a flood in the valley"),
        ("The council demanded the release of the ten sailors.", "The council", "the release of the ten sailors"),
        ("The paper calls the raid a crime.", "The paper", "the raid a crime"),
        ("The minister dismissed the story as an invention.", "The minister", "the story as an invention"),
        ("The army denied having sent them back.", "The army", "having sent them back"),
        ("The minister ruled out a return.", "The minister", "a return"),
        ("The ministry confirmed the arrest of ten men.", "The ministry", "the arrest of ten men"),
        ("The charity condemned the closure of the port.", "The charity", "the closure of the port"),
        ("The women thanked them for the tents.", "The women", "them for the tents"),
    ],
)
def test_what_is_named_was_said(text, speaker, content):
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        "The minister spoke about the rumour.",
        "The paper asked for comment.",
        "The rebels attacked the port.",
        "It is a problem that demands an answer.",
        "Ten people crossed the lake to ask the mission for shelter.",
        "The town, called Kola, lies on a lake.",
        "The army ordered a review of its boats.",
    ],
)
def test_what_is_only_done_or_spoken_about_is_no_saying(text):
    assert told(text) == []


def test_what_is_asked_for_leaves_its_sentence_to_the_report_of_it():
    assert told("They asked Norway for shelter, the mayor said.") == [
        ("the mayor", "They asked Norway for shelter"), ("They", "shelter"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The council urged them to leave.", "The council", "to leave"),
        ("The mission in Oslo was asked to help.", None, "to help"),
        ("The sailors asked to be sent to Norway.", "The sailors", "to be sent to Norway"),
        ("The mission pleaded with the crew to take them along.", "The mission", "to take them along"),
        ("The ten are said by nurses to have left.", "nurses", "to have left"),
    ],
)
def test_what_somebody_is_to_do_begins_with_its_to(text, speaker, content):
    assert told(text) == [(speaker, content)]


def test_whom_a_passive_asks_is_told():
    (row,) = shown("The Chilean mission in Oslo was asked to help.")
    assert (row["medium"], row["cue_class"]) == ("Chilean mission in Oslo", "demand")


@pytest.mark.parametrize("text", ["A guard who asked not to be named came.", "He was asked to speak.",
                                  "The ten are said to have left."])  # fmt: skip
def test_where_nothing_is_asked_or_nobody_tells_it_there_is_no_saying(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The mayor's claim that the camp was full was denied.", "The mayor", "that the camp was full"),
        ("Despite his claim that it was full, the boats came.", "his", "that it was full"),
        ("His answer was that the camp was full.", "His", "that the camp was full"),
        ("The agency expressed fear that they might be sent back.", "The agency", "that they might be sent back"),
        ("Word from the mission is that the crew is safe.", "the mission", "that the crew is safe"),
    ],
)
def test_a_noun_of_saying_reports_its_clause_where_somebody_owns_or_utters_it(text, speaker, content):
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize("text", ["The figure rests on estimates that the agency quoted.",
                                  "His hope that it ends is old.", "The report that was lost is back."])  # fmt: skip
def test_a_relative_clause_or_a_hope_is_not_what_was_said(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Ten men came, the nurse said; two were ill.", "Ten men came | two were ill"),
        ("Ten men came, the nurse said; two, according to the army, were ill.", "Ten men came"),
        ("The reason, the nurse says, lies in the rain.", "The reason | lies in the rain"),
        ("The bridge fell in May, the nurse reported after she had seen it.", "The bridge fell in May"),
        ("The law forbids it, the nurse said.", "The law forbids it"),
    ],
)
def test_a_report_set_into_its_words_takes_what_goes_on_behind_it(text, content):
    assert told(text)[0] == ("the nurse", content) or told(text)[1] == ("the nurse", content)


def test_who_is_asked_about_a_thing_does_not_ask_it():
    assert [row["cue"] for row in shown("The minister, asked about the ten, said that they were safe.")] == ["said"]


@pytest.mark.parametrize(
    ("text", "column", "value"),
    [
        ("Ada Mwangi of Open Road, a former nurse, said it was late.", "speaker_role", "a former nurse"),
        ("Lakewatch, a charity in Kola, said it was late.", "speaker_role", None),
        ("Chadian media said it was late.", "speaker_role", None),
        ("An official of the Trade Ministry said it was late.", "speaker_group", "government"),
        ("A Chadian diplomat said it was late.", "speaker_group", "government"),
        ("A former official said it was late.", "speaker_group", "person"),
        ("A diplomat said it was late.", "speaker_group", "unnamed source"),
        ("Senior officials said it was late.", "speaker_group", "unnamed source"),
        ("A woman who had fled Kola said it was late.", "speaker", "A woman"),
        ("A woman who had fled Kola said it was late.", "speaker_group", "refugee"),
        ("A group in Kola, the Committee to Save Lakes, wrote to us. It says that it is late.", "speaker", "It"),
        ("Ada Mwangi said it was late in remarks to the Kola Herald.", "medium", "the Kola Herald"),
        ("To Reuters the helpers spoke of eleven boats.", "medium", "Reuters"),
        ("The ministries for trade and for labour said it was late.", "speaker",
         "The ministries for trade and for labour"),
        ("Ten came, according to the Kola Herald of Sunday, which put all at 90.", "speaker_group", "media"),
    ],
)  # fmt: skip
def test_who_speaks_and_for_whom(text, column, value):
    assert shown(text)[-1][column] == value


def test_the_half_of_a_country_is_the_country_told_in_full():
    row = shown("Talks began in South Sudan on Monday. The South said that they would go on.")[-1]
    assert (row["speaker_name"], row["speaker_group"]) == ("South Sudan", "government")


def test_the_group_is_the_body_whose_name_does_not_tell_what_it_is():
    row = shown("Ten came, according to Justice for Kola. The group, which runs a ward, said that two were ill.")[-1]
    assert (row["speaker_name"], row["speaker_group"]) == ("Justice for Kola", "ngo")
