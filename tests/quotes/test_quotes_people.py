"""Which person a name, a pronoun or an office takes up."""

import pytest

from crossings import extract_article
from crossings.quotes import find
from crossings.reading import read_article


def last_of(text):
    return find(read_article(text, article_id="a"))[-1]


@pytest.mark.parametrize(
    ("before", "name", "full"),
    [
        ("Ada Mwangi came.", "Mwangi", "Ada Mwangi"),
        ("Pak Min-su came.", "Pak", "Pak Min-su"),
        ("Zhou Ruilin came.", "Zhou", "Zhou Ruilin"),
        ("Daw Hla San Tin came.", "San Tin", "Daw Hla San Tin"),
        ("Omar Hassan al-Tayeb came.", "Tayeb", "Omar Hassan al-Tayeb"),
        ("A. Mwangi came. Ada Mwangi spoke.", "Mwangi", "Ada Mwangi"),
    ],
)
def test_any_part_of_a_name_finds_the_person(before, name, full):
    assert last_of(f"{before} {name} said that the road was open.")["speaker_name"] == full


def test_a_full_name_is_its_own_persons():
    text = "Ada Mwangi met Peter Mwangi. Peter Mwangi said that the road was open."
    assert last_of(text)["speaker_name"] == "Peter Mwangi"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Mwangi came. Peter Mwangi left. Mwangi said that it was late.", "Peter Mwangi"),
        ("Ada Mwangi came. Peter Mwangi left. Mrs. Mwangi said that it was late.", "Ada Mwangi"),
        ("Mwangi said that it was late. Ada Mwangi met Peter Mwangi.", "Mwangi"),
    ],
)
def test_of_two_with_one_surname_it_is_the_nearest_before_or_the_one_who_fits(text, name):
    assert last_of(text)["speaker_name"] == name


def test_a_junior_is_not_the_senior():
    text = "Peter Mwangi came. Peter Mwangi Jr. left. Peter Mwangi said that it was late."
    assert last_of(text)["speaker_name"] == "Peter Mwangi"


def test_a_name_before_a_noun_is_not_the_person():
    assert last_of("Ada Mwangi came. Mwangi aides said that it was late.")["speaker_name"] == "Mwangi aides"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("In the hall Ada Mwangi spoke about the road under President Peter Otieno.", "Ada Mwangi"),
        ("Ada Mwangi saw Peter Otieno.\n\n“It is late,” Mwangi said.", "Ada Mwangi"),
        ("“It is late,” said Ada Mwangi, whose group helps.\n\nThe road was closed by Mary Otieno.", "Ada Mwangi"),
        ("“It is late,” a spokeswoman for the agency said.", "a spokeswoman for the agency"),
        ("A senior spokesman came.\n\n“It is late. It is dark. It is cold,” Ada Mwangi said.", "Ada Mwangi"),
    ],
)
def test_she_who_goes_on_is_the_last_who_spoke_or_the_subject(before, name):
    assert last_of(f"{before}\n\n“The road is closed,” she said.")["speaker_name"] == name


@pytest.mark.parametrize(
    ("before", "pronoun", "name", "country"),
    [
        ("Officials in Kenya said that it was late.", "They", "Officials in Kenya", "Kenya"),
        ("The Kenyan foreign ministry said that it was late.", "It", "The Kenyan foreign ministry", "Kenya"),
        ("Kenya closed the road.", "It", "Kenya", "Kenya"),
        ("The villagers came on Monday.", "They", "The villagers", None),
        ("The road was closed. It was dark. It was cold. It rained.", "They", None, None),
    ],
)
def test_they_and_it_take_up_the_nearest_group_or_body(before, pronoun, name, country):
    row = last_of(f"{before} {pronoun} said that the road was closed.")
    assert (row["speaker_name"], row["speaker_country"]) == (name, country)


def test_of_two_spokesmen_the_spokesman_is_the_last():
    text = (
        "Peter Otieno, the spokesman of the ministry, came. James Kamau, the spokesman of the charity, came. "
        "The spokesman said that it was late."
    )
    row = last_of(text)
    assert (row["speaker_name"], row["speaker_group"]) == ("James Kamau", "ngo")


@pytest.mark.parametrize(
    ("before", "later", "name"),
    [
        ("A senior Kenyan official said that it was late.", "The official", "A senior Kenyan official"),
        ("The Kenyan Water Ministry said that it was late.", "The ministry", "The Kenyan Water Ministry"),
        ("The Daily Road reported that it was late.", "The newspaper", "The Daily Road"),
    ],
)
def test_a_short_description_takes_up_the_longer_one(before, later, name):
    assert last_of(f"{before} {later} said that it was dark.")["speaker_name"] == name


@pytest.mark.parametrize(
    ("before", "role", "group", "country"),
    [
        ("The U.N. refugee agency came.", "a spokesman for the agency", "un", None),
        ("Kenya closed the road.", "its foreign minister", "government", "Kenya"),
        ("Amnesty International came.", "its spokesman", "ngo", None),
        ("It was late.", "the White House spokesman", "government", "United States"),
    ],
)
def test_a_role_that_points_back_tells_for_whom_one_speaks(before, role, group, country):
    row = last_of(f"{before} “The road is closed,” said Peter Otieno, {role}.")
    assert (row["speaker_group"], row["speaker_country"]) == (group, country)


def test_a_row_has_the_role_that_stands_in_its_own_sentence():
    text = "Ada Mwangi, the mayor of Kisumu, came. Ada Mwangi, chairwoman of the party, said that it was late."
    row = last_of(text)
    assert (row["speaker_role"], row["speaker_group"]) == ("chairwoman of the party", "party")


@pytest.mark.parametrize(
    ("speaker", "group"),
    [
        ("The president of the charity", "ngo"),
        ("A professor of government", "academic"),
        ("A defector from the army", "refugee"),
        ("The mother of a soldier", "person"),
        ("The general secretary of the union", "party"),
        ("An army general", "military"),
        ("The White House press secretary", "government"),
        ("A protester against the government", "person"),
        ("The Voice of America", "media"),
        ("An aid worker", "ngo"),
    ],
)
def test_the_head_of_a_phrase_tells_before_its_other_words(speaker, group):
    assert last_of(f"{speaker} said that the road was open.")["speaker_group"] == group


def test_the_office_in_the_sentence_before_is_its_holder():
    text = (
        "Minister Ada Mwangi came. “It is late,” said Mary Otieno, a driver. "
        "To reporters the minister gave the reason. “It is dark,” she said."
    )
    assert last_of(text)["speaker_name"] == "Ada Mwangi"


@pytest.mark.parametrize(
    ("text", "name", "group"),
    [
        ("The World Aid Network said it was late. The group said it was dark.", "The World Aid Network", "ngo"),
        ("On the radio Kenya read out a statement. “It is late,” it said.", "Kenya", "government"),
        ("A third was the French Interior Ministry, whose spokeswoman, Ada Mwangi, said: “It is late.”", "Ada Mwangi",
         "government"),
        ("The day before, the US trade secretary, Ada Mwangi, had said that it was late.", "Ada Mwangi", "government"),
        ("“It is late,” the WHO said.", "the WHO", "un"),
    ],
)  # fmt: skip
def test_a_body_is_found_again(text, name, group):
    row = last_of(text)
    assert (row["speaker_name"], row["speaker_group"]) == (name, group)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Mwangi, who governs the district, said that it was late.", "governs the district"),
        ("The spokesman in Oslo, Peter Otieno, was brief. Otieno said that it was late.", "The spokesman in Oslo"),
        ("They are all migrants, Peter Otieno repeated on Monday.", None),
    ],
)
def test_a_role_is_what_one_holds(text, role):
    assert last_of(text)["speaker_role"] == role


@pytest.mark.parametrize(
    ("speaker", "name", "role", "group"),
    [
        ("Deputy Home Minister Ada Mwangi", "Ada Mwangi", "Deputy Home Minister", "government"),
        ("Unity Minister Yun Min-soon", "Yun Min-soon", "Unity Minister", "government"),
        ("Do Min-soon of a rights group", "Do Min-soon", None, "ngo"),
        ("Eva Novak of the Baltic Refugee Council", "Eva Novak", None, "ngo"),
        ("Ada van der Berg of the UN refugee agency", "Ada van der Berg", None, "un"),
        (
            "Ada Mwangi, who speaks for the Labour Ministry,",
            "Ada Mwangi",
            "speaks for the Labour Ministry",
            "government",
        ),
        (
            "Ada Mwangi, who is in charge of foreign affairs,",
            "Ada Mwangi",
            "is in charge of foreign affairs",
            "government",
        ),
    ],
)
def test_a_name_is_parted_from_the_office_beside_it(speaker, name, role, group):
    (row,) = find(read_article(f"{speaker} said that it was late.", article_id="a"))
    assert (row["speaker_name"], row["speaker_role"], row["speaker_group"]) == (name, role, group)


def test_a_headlines_bare_noun_is_no_fuller_name():
    text = "Road is closed, group says\n\nThe road is closed. The group said that it was late."
    assert last_of(text)["speaker_name"] == "The group"


@pytest.mark.parametrize(
    ("text", "name", "group"),
    [
        ("Chad’s denial said that no one had crossed.", "Chad", "government"),
        ("The Lima Relief Committee's report said that no one had crossed.", "The Lima Relief Committee", "ngo"),
        ("The monk Okoro said that they were hungry.", "Okoro", "ngo"),
        ("Former Oregon Gov. Tom Okoro said that it was late.", "Tom Okoro", "government"),
        ("Activist Tom Okoro said that it was late.", "Tom Okoro", "ngo"),
        ("Vera Mwangi, an admirer of Bo Yi-un, said that it was late.", "Vera Mwangi", "person"),
    ],
)
def test_a_speaker_has_the_name_of_whoever_speaks(text, name, group):
    (row,) = find(read_article(text, article_id="a"))
    assert (row["speaker_name"], row["speaker_group"]) == (name, group)


def test_it_does_not_take_up_the_place_of_the_dateline():
    text = "LIMA, Jan. 5 (Crossings) -- The camp was full, and people slept outside.\n\nIt said that more would come."
    (row,) = find(read_article(text, article_id="a"))
    assert row["speaker_name"] is None


def test_its_spokesman_speaks_for_the_agency_that_is_the_subject_before():
    text = (
        "The U.N. refugee agency opened a camp. “We did not close it,” Chad said.\n\nThe agency takes another view. “"
        "We could not stay,” Ron Okoro, its spokesman, told reporters."
    )
    row = find(read_article(text, article_id="a"))[-1]
    assert (row["speaker_name"], row["speaker_group"], row["speaker_country"]) == ("Ron Okoro", "un", None)


def test_it_is_the_coast_guard_and_no_island():
    text = "The coast guard rescued 61 people off Lesbos on Monday. Four children drowned, it said."
    row = next(r for r in extract_article(text, article_id="a")["quotes"] if r["speaker"] == "it")
    assert row["speaker_name"] == "The coast guard"


@pytest.mark.parametrize(
    ("speaker", "group"),
    [("Speakers at a press conference", None), ("A UN expert", "un"), ("An expert", "academic")],
)
def test_where_somebody_speaks_is_not_for_whom(speaker, group):
    assert last_of(f"{speaker} said that the road was open.")["speaker_group"] == group


def test_she_is_not_who_writes():
    told = "The river was low. A woman came over at night, she said, with three sons."
    assert last_of(f"At the ford\n\nBy Ada Bello in Mopti\n\n{told}")["speaker_name"] != "Ada Bello"
    signed = f"At the ford\n\nBy Ada Bello in Mopti\n\nAda Bello came home. {told}"
    assert last_of(signed)["speaker_name"] == "Ada Bello"
