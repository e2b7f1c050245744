"""For whom a speaker speaks, and who speaks at all, where the words nearby mislead."""

import pytest

from crossings.extraction import rows_as_judged
from crossings.quotes import find
from crossings.reading import read_article


def rows_of(text):
    return [row for row in find(read_article(text, article_id="a")) if row["confidence"] >= 0.5]


def told(text):
    return [(row["speaker_name"], row["speaker_group"]) for row in rows_of(text)]


@pytest.mark.parametrize(
    ("text", "name", "group"),
    [
        ("Ten came, wrote the Spokesman-Echo. It is late, the Spokesman-Echo said.", "the Spokesman-Echo", None),
        ("Ten came by boat, AsiaNews said.", "AsiaNews", "media"),
        ("It is late, said Ann Roe of the International Committee to Shelter Refugees.", "Ann Roe", "ngo"),
        ("It is late, said Ann Kim of the Commission to Investigate Fires.", "Ann Kim", "government"),
        ("Police led it. It is late, said Col. Ann Lee, its head of public affairs.", "Ann Lee", "military"),
        ("They held visas, Peru’s mission replied.", "Peru’s mission", "government"),
        ("President Lee Kim ordered an inquiry. The road is safe, his office said.", "his office", "government"),
        ("Trade is slow, according to the children's agency, UNICEF.", "UNICEF", "un"),
        ("A bus was late, according to another campaigner, Ann Lee.", "Ann Lee", "ngo"),
        ("UNHCR said that it was late. It is dire, said Ann Lee, who represents it in Lima.", "Ann Lee", "un"),
        ("It is hot, said Ann Lee of the campaign against returns.", "Ann Lee", "ngo"),
        ("The election is near. It is hot, said Ann Lee of the campaign.", "Ann Lee", "party"),
        ("Peru took in ten, its foreign ministry spokesperson, Ann Lee, said.", "Ann Lee", "government"),
        ("The road is shut, a paramilitary spokesman said.", "a paramilitary spokesman", "military"),
        ("UNHCR counted ten, according to Ann Lee, the agency's deputy representative.", "Ann Lee", "un"),
        ("The road is shut, said Gen. Juma Oyo, chairman of the Defence Staff.", "Juma Oyo", "military"),
        ("The camp is full, UNHCR said. Its spokesman in Peru, Ann Lee, said that it was late.", "Ann Lee", "un"),
        ("As many as ten could leave, according to the EU.", "the EU", "government"),
        ("It is late, the Office of Arts, Youth and Sport said.", "the Office of Arts, Youth and Sport", None),
        ("Ann Lee, aide at the Ministry of Arts, Youth and Sport, said it was late.", "Ann Lee", "government"),
        ("The soldiers led it. The captain rested. He said that it was late.", "The captain", "military"),
        ("It is late, according to the Lima Mission to Chad.", "the Lima Mission to Chad", None),
        ("A survey by the Red Cross found that it was late.", "the Red Cross", "ngo"),
        ("Olena, 41, said they had stood for hours.", "Olena", "person"),
        ("It is dire, High Commissioner for Refugees Ann Lee said.", "Ann Lee", "un"),
        ("It is dire, Secretary of State Ann Lee said.", "Ann Lee", "government"),
        ("Ann Lee, spokesman for the U.N. refugee agency, told reporters that it had asked Chad to open a road.",
         "U.N. refugee agency", "un"),
        ("The ministry lists 2,150 wells. In one version of what its secretary said it is 70.", "its secretary",
         "government"),
        ("Peruvian officials said that it was late.", "Peruvian officials", "government"),
        ("Officials in Lima said that it was late.", "Officials in Lima", "government"),
        ("A senior Peruvian official said that it was late.", "A senior Peruvian official", "unnamed source"),
        ("Officials said that it was late.", "Officials", "unnamed source"),
        ("The Northern Relief Forces said that it was late.", "The Northern Relief Forces", "military"),
        ("One of the factions said that it was late.", "One of the factions", "military"),
        ("The city said that it was late.", "The city", "government"),
        ("The caretaker said that it was late.", "The caretaker", "person"),
    ],
)  # fmt: skip
def test_what_kind_of_voice_speaks(text, name, group):
    assert told(text)[-1] == (name, group)


def test_a_described_body_is_the_one_told_of_last():
    text = (
        "The harbour agency says that six boats left. Four sank, by the tally of the U.N. refugee agency. "
        'By June the agency expected more. "It is dire," its official Ann Lee said.'
    )
    assert told(text)[-1] == ("Ann Lee", "un")


def test_the_ministry_is_of_the_country_that_the_sentence_is_about():
    text = "A group said that they were late. Chad is ready, its foreign ministry said, and has buses."
    assert rows_of(text)[-1]["speaker_country"] == "Chad"


def test_a_surname_like_a_verb_is_the_person_named_in_full():
    text = "“They know,” said Do Min-ah, who teaches in Oslo. To swim is rare, Do said."
    assert [row["speaker_name"] for row in rows_of(text)] == ["Do Min-ah"] * 2


def test_whom_the_told_words_end_with_is_no_role_of_the_speaker():
    text = "Whoever bears it is an admirer of Peter Oto, Ann Lee of the Plains Center said."
    assert rows_of(text)[0]["speaker_role"] is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Last month Ann Lee, the U.N. rapporteur, told a committee that it was late.", "Ann Lee"),
        ("In a note of 12 October Ann Lee, the doctor from Chad who leads it, warned that it was late.", "Ann Lee"),
        ("On Monday that body had requested that the bank open a branch.", "that body"),
        ("Since then, says the charity, there has been no sign of them.", "the charity"),
    ],
)
def test_the_subject_is_the_whole_name_without_the_time_before_it(text, speaker):
    assert rows_of(text)[0]["speaker"] == speaker


def test_what_stands_before_and_behind_a_report_set_within_it_is_its_content():
    text = "Since then, says the charity, there has been no sign of them."
    assert [text[a:b] for a, b in rows_of(text)[0]["content"]] == ["Since then", "there has been no sign of them"]


def test_whoever_said_this_said_the_quotation_before():
    text = (
        "“Our country will not bear such acts.” A high official said this to the Lima agency, and a paper told of it."
    )
    assert [(row["speaker"], row["evidence"]) for row in rows_of(text)] == [
        ("A high official", "“Our country will not bear such acts.”")
    ]


def test_this_alone_is_nothing_said():
    assert rows_of("Ten boats sank. The mayor said this on Friday.") == []


def test_a_colon_gives_the_words_to_the_person_of_its_own_clause():
    text = (
        "“They are fed,” the organisation said. Hundreds more queue, and Oscar Mandel, its director, is blunt: "
        "“No tent is empty.”"
    )
    assert [row["speaker_name"] for row in rows_of(text)] == ["the organisation", "Oscar Mandel"]


@pytest.mark.parametrize(
    "text",
    [
        "So says a letter that carries the stamp of May.",
        "The towns cannot agree how many people left.",
    ],
)
def test_what_only_settles_or_points_back_reports_nothing(text):
    assert rows_of(text) == []


def test_reports_that_are_confirmed_are_a_saying_within_a_saying():
    assert [row["cue"] for row in rows_of("The army confirmed reports that ten had come.")] == ["confirmed", "reports"]


def test_a_relative_clause_does_not_take_what_its_noun_warned_of():
    text = "Ann Lee, who counsels the board, warned in those days that such lists were false."
    assert [row["cue"] for row in rows_of(text)] == ["warned"]


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("Ann Lee told her audience of young farmers raised in Lima that it was late.", "her audience"),
        ("Sailors told Radio Lima of 23 rafts and one ferry.", "Radio Lima"),
    ],
)
def test_the_medium_ends_before_what_it_was_told_of(text, medium):
    assert rows_of(text)[0]["medium"] == medium


def test_that_body_is_no_speaker_of_an_archive():
    tables = rows_as_judged("On Monday that body had requested that the bank open a branch.", article_id="a")
    assert tables["quotes"][0]["speaker_name"] == "that body"


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("His neighbour, who asked not to be named, said gunmen on bikes had attacked on Tuesday.", "His neighbour",
         "gunmen on bikes had attacked on Tuesday"),
        ('The mayor of Lima, Ann Lee, warned the town was "at the limit".', "The mayor of Lima",
         'the town was "at the limit"'),
        ("But volunteers denied that it was full.", "volunteers", "that it was full"),
        ("Two men died in the queue, a rescuer said, a claim that police could not confirm.", "a rescuer",
         "Two men died in the queue"),
        ('"It is late," Ann Lee was quoted as saying by Radio Lima.', "Ann Lee", '"It is late,"'),
        ('"I saw ten," Park was quoted by Ann Lee as saying.', "Park", '"I saw ten,"'),
        ("Ann Lee, in an address to the nation, vowed to retake the town.", "Ann Lee", "to retake the town"),
        ("A resident who gave only his first name, Innocent, said that the road was shut.", "A resident",
         "that the road was shut"),
        ("A sailor who had come in May, and who asked for help, said they slept in shifts.", "A sailor",
         "they slept in shifts"),
        ("“It is dire,” said Ann Lee, head of a charity, pointing at the queue.", "Ann Lee", "“It is dire,”"),
        ("Ann Lee was later quoted as saying that it was late.", "Ann Lee", "that it was late"),
        ("Ann Lee urged the council to speed up aid.", "Ann Lee", "to speed up aid"),
        ("The camp holds ten; by Tuesday nine had come, officials said.", "officials", "by Tuesday nine had come"),
        ("In Lima, Ann Lee called on donors to do more.", "Ann Lee", "to do more"),
        ("Ann Lee accused aid groups of inflating numbers.", "Ann Lee", "aid groups of inflating numbers"),
        ("The text should have begun: Peru on Monday accused the army of a plot.", "Peru", "the army of a plot"),
        ("All agree - Ann Lee: “One of the lessons was a simple one.”", "Ann Lee",
         "“One of the lessons was a simple one.”"),
    ],
)  # fmt: skip
def test_who_said_what_in_news_of_a_flight(text, speaker, content):
    (row,) = rows_of(text)
    assert (row["speaker"], text[row["start"] : row["end"]]) == (speaker, content)


def test_who_quoted_somebody_is_the_medium():
    assert rows_of('"It is late," Ann Lee was quoted as saying by Radio Lima.')[0]["medium"] == "Radio Lima"


def test_another_who_says_something_else_ends_what_was_said():
    text = "On Monday the UN said it was in talks, but a diplomat in Lima cautioned that it would take weeks."
    assert [(row["speaker"], row["evidence"]) for row in rows_of(text)] == [
        ("the UN", "it was in talks"),
        ("a diplomat in Lima", "that it would take weeks"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Ann Lee, 75, sat there. "I left," she said. A farmer told how men came. "They beat us," he recalled.',
         "A farmer"),
        ('Ann Lee spoke first. Another sailor brought him over. "They beat us," he said.', None),
    ],
)  # fmt: skip
def test_he_may_be_somebody_told_by_what_they_are(text, name):
    assert rows_of(text)[-1]["speaker_name"] == name


def test_whoever_is_told_only_by_age_and_people_is_taken_up_by_he():
    text = (
        "The president of Peru, Jorge Mena, spoke on Thursday. A 22-year-old Kurd from Iraq said he would try again. "
        '"I have no choice," he said.'
    )
    rows = rows_as_judged(text, article_id="a")["quotes"]
    told = [(row["speaker_name"], row["speaker_group"]) for row in rows if row["confidence"] >= 0.5]
    assert told == [("A 22-year-old Kurd from Iraq", "person")] * 2


def test_the_topic_of_a_headline_speaks_no_more_than_a_place_or_a_deed():
    text = "Channel deaths: Peru and Chile trade blame\n\nLIMA, May 3 (Wire) - It rained in the hills on Monday."
    assert rows_of(text) == []
