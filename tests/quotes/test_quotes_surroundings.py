"""Who speaks by what stands around: the sentence before, the dateline, the police, a flight, a headline's story."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article

HEAD = "KAMPALA, May 4 (Wirenet) -- "


def rows_of(text):
    return find(read_article(text, article_id="a"))


@pytest.mark.parametrize(
    ("before", "role", "group"),
    [
        ("Only the ambassador gave a number.", "the ambassador", "government"),
        ("What Kampala wanted was time, its foreign minister made known.", "its foreign minister", "government"),
        ("Only days before, Uganda’s deputy minister had sounded otherwise.", "Uganda’s deputy minister", "government"),
        ("The news has reached the activist in Gulu.", "the activist", "ngo"),
    ],
)
def test_the_sentence_before_a_quotation_tells_who_somebody_is_that_nothing_else_describes(before, role, group):
    row = rows_of(f"{before} “We are ready,” Ada Mwangi told Radio Gulu.")[-1]
    assert (row["speaker_name"], row["speaker_role"], row["speaker_group"]) == ("Ada Mwangi", role, group)


def test_the_sentence_before_may_end_the_paragraph_before():
    row = rows_of("The ambassador gave the number.\n\n“There are 44,” Ada Mwangi said.")[-1]
    assert (row["speaker_role"], row["speaker_group"]) == ("The ambassador", "government")


@pytest.mark.parametrize(
    "text",
    [
        "The ambassador left. It rained. “We are ready,” Ada Mwangi said.",
        "Ambassadors met. “We are ready,” Ada Mwangi said.",
        "The envoy’s house was shut. “We are ready,” Ada Mwangi said.",
        "The envoy John Otieno met the minister. “We are ready,” Ada Mwangi said.",
        "The minister met the mayor. “We are ready,” Ada Mwangi said.",
        "The refugee agency came. “We are ready,” Ada Mwangi said.",
        "The ambassador left.\n\nAda Mwangi said that it was ready.",
    ],
)
def test_a_sentence_before_that_speaks_of_another_or_of_several_tells_nothing(text):
    assert rows_of(text)[-1]["speaker_role"] is None


def test_who_has_a_role_keeps_it():
    text = "The ambassador left. “We are ready,” Ada Mwangi said. Ada Mwangi, a nurse, sold bread."
    assert rows_of(text)[0]["speaker_role"] == "a nurse"


def test_the_agency_of_the_dateline_is_the_press():
    row = rows_of(HEAD + "In a dispatch of May 2 Wirenet wrote that ten had come.")[-1]
    assert (row["speaker_name"], row["speaker_group"]) == ("Wirenet", "media")
    row = rows_of("KAMPALA, May 4 (Otherwire) -- On May 2 Wirenet wrote that ten had come.")[-1]
    assert row["speaker_group"] != "media"


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Eight Eritreans said that they had walked. They asked for asylum.", "refugee"),
        ("Two men from Sudan said that they had walked. Both had fled.", "refugee"),
        ("A Sudanese said that he had walked. He had fled.", "refugee"),
        ("Two men from Uganda said that they had walked. Many had fled.", "person"),
        ("Eight Ugandans said that refugees had walked.", None),
        ("Eight Eritreans said that the match was fair.", None),
        ("Two men said that refugees had walked.", "person"),
    ],
)
def test_people_of_another_country_in_news_of_a_flight_are_those_who_fled(text, group):
    assert rows_of(HEAD + text)[0]["speaker_group"] == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The border police know nothing. “It is quiet,” Ada Mwangi, a lieutenant colonel, said.", "government"),
        ("A police colonel spoke. Ada Mwangi, the colonel, said that it was quiet.", "government"),
        ("The army and the police know nothing. “It is quiet,” Ada Mwangi, a colonel, said.", "military"),
        ("“It is quiet,” Ada Mwangi, a colonel, said.", "military"),
        ("The police left. “It is quiet,” Ada Mwangi, an army colonel, said.", "military"),
    ],
)
def test_a_rank_is_one_of_the_police_where_its_story_is_about_them(text, group):
    assert rows_of(text)[-1]["speaker_group"] == group


def test_letters_stand_for_the_body_before_them():
    text = "A relief network for Gulu (RNGU) came. RNGU said that it was full."
    assert rows_of(text)[-1]["speaker_group"] == "ngo"
    assert rows_of("They came by boat (RNGU). RNGU said that it was full.")[-1]["speaker_group"] is None


@pytest.mark.parametrize(
    ("speaker", "group"),
    [
        ("One report", "media"),
        ("Other reports", "media"),
        ("An agency report", "media"),
        ("The report", None),
        ("Ada Mwangi, who does research on Gulu for the charity,", "ngo"),
        ("Ada Mwangi, who works with refugees in Gulu,", "ngo"),
        ("Ada Mwangi of the Gulu Peace Centre", "ngo"),
        ("A member of parliament", "party"),
        ("Senator Ada Mwangi", "party"),
        ("The parliament", "government"),
    ],
)
def test_reports_lawmakers_and_those_who_help(speaker, group):
    assert rows_of(f"{speaker} said that it was full.")[-1]["speaker_group"] == group


def test_who_asks_for_asylum_is_a_refugee():
    assert rows_of("Ada Mwangi asked for asylum in Kampala.")[0]["speaker_group"] == "refugee"
    assert rows_of("Ada Mwangi asked for a new count in Kampala.")[0]["speaker_group"] != "refugee"
    assert rows_of("The ministry asked for asylum in her name.")[0]["speaker_group"] == "government"


def test_several_at_the_head_of_a_sentence_are_described_and_not_named():
    assert rows_of("Survivors said that the boat had sunk.")[0]["speaker_role"] == "Survivors"
    assert rows_of("UNHCR said that the boat had sunk.")[0]["speaker_role"] is None


def test_he_is_the_only_person_named():
    far = " ".join(["The road was long."] * 6)
    row = rows_of(f"Ada Mwangi crossed the lake. {far} By radio she said that it was cold.")[-1]
    assert row["speaker_name"] == "Ada Mwangi"
    row = rows_of(f"With Ada Mwangi and Jane Otieno it began. {far} By radio she said that it was cold.")[-1]
    assert row["speaker_name"] is None


STORY = (
    "Boat was full, {voice} says\n\n" + HEAD + "Ten came on Friday. It was cold, the rights group Open Lake said. "
    "“It is war,” said Ada Mwangi, the defence minister."
)


@pytest.mark.parametrize(
    ("voice", "name"),
    [("rights group", "Open Lake"), ("minister", "Ada Mwangi"), ("officials", "officials"), ("doctor", "doctor")],
)
def test_a_headlines_voice_is_the_only_one_of_its_kind_in_the_story(voice, name):
    row = next(row for row in rows_of(STORY.format(voice=voice)) if row["speaker"] == voice)
    assert row["speaker_name"] == name


def test_a_headlines_voice_that_may_be_one_of_two_is_the_first():
    story = STORY.format(voice="minister") + " John Otieno, the mayor, said that it was false."
    assert next(row for row in rows_of(story) if row["speaker"] == "minister")["speaker_name"] == "Ada Mwangi"


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("“We are aware of it,” Ada Mwangi said, as quoted by the Gulu Herald.", "the Gulu Herald"),
        ("Ten came, according to ministry data reported by the Gulu Herald.", "the Gulu Herald"),
        ("“It is war,” said Ada Mwangi, who leads a union, in The Gulu Herald of Thursday.", "The Gulu Herald"),
        ("“We are aware of it,” Ada Mwangi said, as cited in reports.", None),
        ("“It is war,” said Ada Mwangi, who leads a union, in May.", None),
    ],
)
def test_who_carries_words_on_is_their_medium(text, medium):
    assert rows_of(text)[-1]["medium"] == medium
