"""Who speaks: names, roles, kinds of voice, countries, pronouns."""

import pytest

from crossings.quotes import find
from crossings.reading import read_article


def rows_of(text):
    return find(read_article(text, article_id="a"))


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Ada Mwangi, the camp director, said that it was full.", "Ada Mwangi", "the camp director"),
        ("The camp director, Ada Mwangi, said that it was full.", "Ada Mwangi", "The camp director"),
        ("Foreign ministry spokesman Juma Mwangi said that it was full.", "Juma Mwangi", "Foreign ministry spokesman"),
        ("Ada Mwangi, 43, a nurse from Kisumu, said that it was full.", "Ada Mwangi", "a nurse from Kisumu"),
        ("Ada Mwangi, who heads the agency, said that it was full.", "Ada Mwangi", "heads the agency"),
        ("“It is full,” A. Mwangi, the camp director, told a radio station.", "A. Mwangi", "the camp director"),
    ],
)
def test_a_role_beside_a_name_is_the_speakers(text, name, role):
    row = rows_of(text)[0]
    assert (row["speaker_name"], row["speaker_role"]) == (name, role)


@pytest.mark.parametrize(
    "later",
    ["Mwangi said that it was full.", "She said that it was full.", "The director said that it was full."],
)
def test_a_later_mention_keeps_name_and_role(later):
    row = rows_of("Ada Mwangi, the camp director, arrived on Monday. " + later)[-1]
    assert (row["speaker_name"], row["speaker_role"]) == ("Ada Mwangi", "the camp director")


@pytest.mark.parametrize(
    ("speaker", "group"),
    [
        ("The foreign ministry", "government"),
        ("Officials", "unnamed source"),
        ("A lawmaker", "party"),
        ("A spokesman for the U.N. refugee agency", "un"),
        ("Some aid groups", "ngo"),
        ("A rights activist", "ngo"),
        ("A defector", "refugee"),
        ("An asylum seeker", "refugee"),
        ("A professor", "academic"),
        ("The newspaper", "media"),
        ("An army general", "military"),
        ("The company", "business"),
        ("The opposition party", "party"),
        ("A senior official", "unnamed source"),
        ("Sources", "unnamed source"),
        ("A refugee official", "government"),
        ("The statement", None),
    ],
)
def test_a_speakers_words_tell_the_kind_of_voice(speaker, group):
    assert rows_of(f"{speaker} said that the road was open.")[0]["speaker_group"] == group


@pytest.mark.parametrize(
    ("speaker", "country"),
    [
        ("Kenya", "Kenya"),
        ("Nairobi", "Kenya"),
        ("The Kenyan foreign ministry", "Kenya"),
        ("A senior Kenyan official", "Kenya"),
        ("Ada Mwangi, the Kenyan foreign minister,", "Kenya"),
        ("The government", None),
        ("An aid group in Kenya", None),
    ],
)
def test_a_government_voice_has_its_country(speaker, country):
    assert rows_of(f"{speaker} said that the road was open.")[0]["speaker_country"] == country


def test_the_country_after_the_report_is_not_the_speakers():
    row = rows_of("President Ada Mwangi urged Chad to open the road, and said that Chad would do so.")[-1]
    assert row["speaker_country"] is None


@pytest.mark.parametrize(
    ("before", "pronoun", "name"),
    [
        ("Mary Mwangi met Peter Otieno.", "She", "Mary Mwangi"),
        ("Mary Mwangi met Peter Otieno.", "He", "Peter Otieno"),
        ("Peter Otieno works for Amnesty International.", "He", "Peter Otieno"),
        ("The activists said that the road was closed.", "They", "The activists"),
        ("The road was closed.", "He", None),
    ],
)
def test_a_pronoun_takes_up_whom_the_sentence_before_names(before, pronoun, name):
    assert rows_of(f"{before} {pronoun} said that it was late.")[-1]["speaker_name"] == name


def test_the_person_of_a_group_speaks_for_it():
    row = rows_of("Juma Mwangi of the Nairobi group Road Friends said it was late.")[0]
    assert (row["speaker_name"], row["speaker_group"]) == ("Juma Mwangi", "ngo")


def test_an_office_named_after_time_and_place_is_the_speaker():
    row = rows_of("The same week in Bern the spokeswoman, Mary Mwangi, said: “The bus is late.”")[0]
    assert (row["speaker"], row["speaker_name"]) == ("the spokeswoman", "Mary Mwangi")


def test_a_name_inside_the_quotation_is_not_whom_the_pronoun_means():
    text = "Peter Otieno was there. “James Kamau is late,” he said."
    assert rows_of(text)[-1]["speaker_name"] == "Peter Otieno"


@pytest.mark.parametrize("beside", ["UTAH", "R-Utah", "Of The Road", "Dr.", "Mwangi's"])
def test_what_stands_beside_an_office_may_be_no_name(beside):
    text = f"Governor {beside}: Road is open\n\nThe governor, {beside}, said that it was late."
    assert rows_of(text)[-1]["speaker"] is not None
