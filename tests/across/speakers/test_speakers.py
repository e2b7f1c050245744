"""Which quotations are of one speaker, and which names are kept apart."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings import extract_article, load
from crossings.across import speakers
from crossings.across.speakers.voices import HUMAN_BEINGS, TEXTS, bare_role
from crossings.schemas import table, validate


def quote(article, name, role=None, group=None, country=None, speaker=None, **other):
    """Give one quotation; its article is the day of January 2015 on which it was published."""
    quote.made += 1
    return {
        "quote_id": f"q{quote.made}", "article_id": f"a{article}", "start": quote.made, "end": quote.made + 1,
        "sentence_start": 0, "speaker_start": 5, "speaker": speaker or name, "speaker_name": name,
        "speaker_role": role, "speaker_group": group, "speaker_country": country, "confidence": 0.8, **other,
    }  # fmt: skip


quote.made = 0


def found(*quotes, **articles):
    """Give the speakers of quotations as records by name; ``a1={...}`` sets columns of an article."""
    ids = sorted({row["article_id"] for row in quotes})
    rows = [{"article_id": key, "published": date(2015, 1, int(key[1:])), **articles.get(key, {})} for key in ids]
    return validate("speakers", speakers(table("quotes", quotes), table("articles", rows))).to_dict("records")


def names(*quotes):
    return sorted(row["name"] for row in found(*quotes))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Mwangi", "Ada MWANGI"),
        ("José Peña", "Jose Pena"),
        ("Bae Ji-moon", "Ji-moon Bae"),
        ("Bae Ji-moon", "Bae Ji Moon"),
        ("Bae Ji-moon", "Bae Jimoon"),
        ("Yanghee Ro", "Ro Yang-hee"),
        ("Home Minister Omar Diallo", "Omar Diallo"),
        ("U Myo Kyaw", "Myo Kyaw"),
        ("Karim al-Masri", "Karim Al Masri"),
    ],
)
def test_a_name_is_one_in_any_order_case_and_hyphenation(one, other):
    (row,) = found(quote(1, one, group="person"), quote(2, other, group="person"))
    assert row["articles"] == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Suh Min-ho", "Seo Min-ho"),
        ("Ri Yong-chol", "Lee Young-chul"),
        ("Park Jung-soo", "Pak Jeong-su"),
        ("Mohammed Hassan Jalil", "Muhammad Hasan Jalil"),
        ("Rosa Vega Luna", "Rosa Vega"),
        ("Peter A. Smith", "Peter Smith"),
        ("P. Smith", "Peter Smith"),
        ("Omar Faruk Diallo", "Faruk Diallo"),
        ("Ed Okoro", "Edward Okoro"),
    ],
)
def test_another_spelling_or_a_shorter_form_is_joined_where_the_office_agrees_and_else_kept_apart(one, other):
    office = {"role": "the harbour commissioner", "group": "government"}
    (row,) = found(quote(1, one, **office), quote(2, other, **office))
    assert row["articles"] == 2
    first, second = found(
        quote(1, one, role="a farmer from Cusco", group="person"),
        quote(2, other, role="a nurse from Lima", group="person"),
    )
    assert [of for of, _ in first["ambiguous"]] == [second["speaker_id"]]
    assert [of for of, _ in second["ambiguous"]] == [first["speaker_id"]]


def test_an_initial_is_left_out_of_a_name_where_no_office_speaks_against_it():
    (row,) = found(quote(1, "Ada R. Mwangi", role="a nurse from Lima"), quote(2, "Ada Mwangi", group="person"))
    assert (row["name"], row["also"]) == ("Ada R. Mwangi", ["Ada Mwangi"])
    several = [quote(1, "Ada R. Mwangi", group="person"), quote(3, "Ada B. Mwangi", group="person")]
    rows = found(*several, quote(2, "Ada Mwangi", group="person"))
    assert len(rows) == 3
    assert len(next(row for row in rows if row["name"] == "Ada Mwangi")["ambiguous"]) == 2


def test_two_of_whom_one_is_he_and_one_is_she_are_kept_apart_and_say_so():
    he = [quote(1, "Bo Okoro", group="person", speaker=word) for word in ("Bo Okoro", "he", "he")]
    she = [quote(2, "Bo Okoro", group="person", speaker=word) for word in ("Bo Okoro", "she", "Ms. Okoro")]
    rows = found(*he, *she)
    assert [row["articles"] for row in rows] == [1, 1]
    assert all("he in one article" in row["ambiguous"][0][1] for row in rows)
    assert len({row["speaker_id"] for row in rows}) == 2
    # A single pronoun may have been given to the wrong person.
    assert names(*he, *she[:2]) == ["Bo Okoro"]


def test_one_name_that_speaks_for_two_countries_is_kept_apart_unless_the_office_is_one():
    peru = quote(1, "Ana Vega", role="the Peruvian consul", group="government", country="Peru")
    chad = quote(2, "Ana Vega", role="Chad’s police chief", group="government", country="Chad")
    assert names(peru, chad) == ["Ana Vega", "Ana Vega"]
    assert names(peru, {**chad, "speaker_role": "the consul"}) == ["Ana Vega"]


def test_a_person_who_changes_office_stays_one_and_the_roles_are_in_order_of_time():
    (row,) = found(
        quote(9, "Ada Mwangi", role="the UN envoy", group="un"),
        quote(2, "Ada Mwangi", role="Foreign Minister", group="government", country="Kenya"),
        quote(4, "Ada Mwangi", role="the foreign minister", group="government", country="Kenya"),
    )
    assert row["roles"] == [
        ["Foreign Minister", date(2015, 1, 2), date(2015, 1, 4)], ["UN envoy", date(2015, 1, 9), date(2015, 1, 9)],
    ]  # fmt: skip
    assert (row["first"], row["last"], row["speaker_group"]) == (date(2015, 1, 2), date(2015, 1, 9), "government")


def test_a_surname_alone_is_joined_to_one_of_that_office_and_else_stays_its_article_s():
    full = quote(1, "Ada Mwangi", role="the harbour commissioner", group="government")
    assert names(full, quote(2, "Mwangi", role="the harbour commissioner", group="government")) == ["Ada Mwangi"]
    rows = found(
        full, quote(2, "Mwangi", group="person", speaker="she"), quote(3, "Mwangi", group="person", speaker="she")
    )
    assert len(rows) == 3
    assert all("alone" in row["ambiguous"][0][1] for row in rows)


@pytest.mark.parametrize("name", ["an official", "a spokesman", "the ministry", "the group", "Residents", "Democrats"])
def test_whoever_is_described_and_not_named_is_a_row_of_each_article(name):
    rows = found(
        quote(1, name, group="government"), quote(1, name, group="government"), quote(2, name, group="government")
    )
    assert [row["quotes"] for row in rows] == [2, 1]


@pytest.mark.parametrize(
    "names", [("The ministry", "the ministry"), ("An official", "an official"), ("OKORO", "Okoro")]
)
def test_what_one_article_calls_a_speaker_in_capitals_too_is_one_speaker(names):
    (row,) = found(*(quote(1, name, role="the mayor", group="government") for name in names))
    assert row["quotes"] == 2


def test_a_state_is_one_speaker_through_its_capital_and_its_government():
    (row,) = found(
        quote(1, "Peru", group="government", country="Peru"),
        quote(2, "Lima", group="government", country="Peru"),
        quote(3, "the Peruvian government", group="government", country="Peru"),
        quote(4, "the government in Lima", group="government", country="Peru"),
    )
    assert (row["name"], row["articles"], row["speaker_country"]) == ("Peru", 4, "Peru")
    assert "Lima" in row["also"]


def test_a_ministry_is_one_within_a_country_and_apart_where_no_country_is_told():
    rows = found(
        quote(1, "the Peruvian Foreign Ministry", group="government", country="Peru"),
        quote(2, "Peru’s foreign ministry", group="government", country="Peru"),
        quote(3, "the foreign ministry in Quito", group="government", country="Ecuador"),
        quote(4, "the foreign ministry", group="government"),
    )
    assert [(row["articles"], row["speaker_country"]) for row in rows[:2]] == [(2, "Peru"), (1, "Ecuador")]
    assert [of for of, _ in rows[2]["ambiguous"]] == sorted(row["speaker_id"] for row in rows[:2])


@pytest.mark.parametrize(
    ("one", "other", "group"),
    [
        ("the U.N. refugee agency", "UNHCR", "un"),
        ("the Harbour Rescue League (HRL)", "HRL", "ngo"),
        ("the Harbour Rescue League", "HRL", "ngo"),
        ("the newspaper Lima Courier", "the Lima Courier", "media"),
        ("the UN refugee agency UNHCR", "UNHCR", "un"),
        ("The state-run Lima News Agency", "the Lima News Agency", "media"),
        ("the official Lima Courier", "the Lima Courier", "media"),
        ("the Courier agency", "Courier", "media"),
        ("Reuters", "Reuters", "media"),
    ],
)
def test_an_organisation_is_one_under_its_acronym_and_what_it_is_known_as(one, other, group):
    (row,) = found(quote(1, one, group=group), quote(2, other, group=group))
    assert row["articles"] == 2


def test_a_copy_of_an_article_is_listed_and_not_counted():
    (row,) = found(
        quote(1, "Ada Mwangi", group="person"), quote(2, "Ada Mwangi", group="person"),
        a2={"duplicate_of": "a1", "duplicate_kind": "copy"},
    )  # fmt: skip
    assert (row["quotes"], row["articles"], row["article_ids"]) == (1, 1, ["a1", "a2"])
    assert row["first"] == row["last"]


def test_doubtful_quotations_and_those_of_nobody_are_left_out():
    assert found(quote(1, "Ada Mwangi", confidence=0.4), quote(1, None)) == []


def test_without_articles_no_day_is_known():
    (row,) = speakers(table("quotes", [quote(1, "Ada Mwangi", role="a nurse", group="person")])).to_dict("records")
    assert (row["first"], row["last"], row["roles"]) == (None, None, [["nurse", None, None]])


def test_an_id_is_the_same_whatever_else_the_archive_holds():
    (one,) = found(quote(1, "Ada Mwangi", group="person"))
    rows = found(quote(1, "Tom Okoro", group="person"), quote(3, "Ada Mwangi", group="person"))
    assert one["speaker_id"] in {row["speaker_id"] for row in rows}


def test_an_empty_table_gives_an_empty_one():
    assert speakers(table("quotes"), table("articles")).empty


def test_a_body_s_country_is_its_own_and_not_that_of_its_city():
    rows = found(
        quote(1, "the Chicago Police Department", group="government", country="United States"),
        quote(2, "the New York Police Department", group="government", country="United States"),
    )
    assert len(rows) == 2


def test_initials_of_two_words_and_of_plain_words_are_no_acronym():
    assert names(quote(1, "the Harbour Line", group="business"), quote(2, "HL", group="business")) == [
        "HL", "Harbour Line",
    ]  # fmt: skip
    assert names(quote(1, "Mwangi’s own campaign", group="party"), quote(2, "MOC", group="party")) == [
        "MOC", "Mwangi’s own campaign",
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["White House officials", "the Andean senator", "the residents of Lima"])
def test_a_description_with_a_name_in_it_names_nobody(name):
    assert len(found(quote(1, name, group="government"), quote(2, name, group="government"))) == 2


def test_what_one_article_tells_of_a_name_holds_for_all():
    (row,) = found(
        quote(1, "Ada Mwangi", role="the harbour commissioner", group="government"),
        quote(2, "Ada Mwangi", group="media"),
    )
    assert (row["articles"], row["speaker_group"]) == (2, "government")


def test_a_longer_name_of_one_article_alone_does_not_name_the_speaker():
    office = {"role": "the harbour commissioner", "group": "government"}
    (row,) = found(
        quote(1, "Ada Mwangi", **office), quote(2, "Ada Mwangi", **office), quote(3, "Ada Mwangi Warns", **office)
    )
    assert (row["name"], row["also"]) == ("Ada Mwangi", ["Ada Mwangi Warns"])


_SOME_NAMES = st.sampled_from([
    "Bae Ji-moon", "Ji-moon Bae", "Bae", "Ada Mwangi", "ADA MWANGI", "A. Mwangi", "Ada Vega Mwangi", "Mwangi", "MWANGI",
    "an official", "An official", "The ministry", "the ministry", "the foreign ministry", "Peru", "Lima",
    "the Peruvian Foreign Ministry", "UNHCR", "the U.N. refugee agency", "’s", "(", "U", "Daw", "the", "al-", "III",
    "Mohammed Jalil", "Muhammad Jalil",
])  # fmt: skip
_SOME_ROLES = st.sampled_from([None, "the mayor", "Mr", "a nurse from Lima", "its spokesman", "of"])


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 5), st.one_of(_SOME_NAMES, st.text(max_size=12)), _SOME_ROLES), max_size=25))
def test_every_named_quotation_is_of_one_speaker_and_doubt_is_told_on_both_sides(spoken):
    quotes = [quote(article, name, role=role, group="government") for article, name, role in spoken]
    rows = found(*quotes)
    ids = [each for row in rows for each in row["quote_ids"]]
    nobody = HUMAN_BEINGS | TEXTS
    named = [
        row["quote_id"]
        for row in quotes
        if any(map(str.isalnum, row["speaker_name"])) and nobody.isdisjoint(row["speaker_name"].lower().split()[-1:])
    ]
    assert sorted(ids) == sorted(named)
    assert len({row["speaker_id"] for row in rows}) == len(rows)
    apart = {(row["speaker_id"], other) for row in rows for other, _ in row["ambiguous"]}
    assert apart == {(other, one) for one, other in apart}
    assert rows == found(*quotes)


def test_one_description_in_one_article_is_one_speaker_with_and_without_its_article():
    rows = found(quote(1, "The group"), quote(1, "the group"), quote(2, "The group"))
    assert [row["quotes"] for row in rows] == [2, 1]
    assert len({row["speaker_id"] for row in rows}) == 2


def test_a_surname_alone_is_of_the_one_who_has_it_in_another_version_of_the_story():
    told = quote(1, "Ada Mwangi", "a nurse", "ngo"), quote(2, "Mwangi", group="person")
    assert [row["name"] for row in found(*told)] != ["Ada Mwangi"]
    (row,) = found(*told, a2={"duplicate_of": "a1", "duplicate_kind": "update"})
    assert (row["name"], row["articles"], row["also"]) == ("Ada Mwangi", 2, ["Mwangi"])


def test_a_surname_that_two_have_in_one_story_is_of_neither():
    versions = {f"a{k}": {"duplicate_of": "a1", "duplicate_kind": "update"} for k in (2, 3)}
    rows = found(quote(1, "Ada Mwangi"), quote(2, "Juma Mwangi"), quote(3, "Mwangi", group="person"), **versions)
    assert sorted(row["name"] for row in rows) == ["Ada Mwangi", "Juma Mwangi", "Mwangi"]


def test_a_body_that_only_its_article_names_is_told_without_its_possessive():
    assert bare_role("of its labour ministry") == "of the labour ministry"
    assert bare_role("the head of its office") == "head of its office"


UPDATE = {"duplicate_of": "a1", "duplicate_kind": "update"}


@pytest.mark.parametrize("name", ["Reports", "the estimates", "the report", "Finance Ministry data", "two accounts"])
def test_a_text_or_a_count_is_no_speaker(name):
    assert found(quote(1, name)) == []


@pytest.mark.parametrize("name", ["20 people", "Two men", "A woman", "people", "body", "a census of 2019"])
def test_who_is_told_only_as_a_human_being_or_a_count_is_no_speaker(name):
    assert found(quote(1, name)) == []


def test_a_paper_that_speaks_of_itself_is_no_speaker_and_in_another_paper_it_is():
    told = found(quote(1, "Lake Wire"), quote(2, "Lake Wire"), a1={"source": "Lake Wire"})
    assert [row["article_ids"] for row in told] == [["a2"]]
    assert found(quote(1, "Lake Wire"), a1={"source": "Lake Wire"}) == []


def test_a_body_told_by_an_adjective_of_a_country_keeps_its_noun():
    assert names(quote(1, "The Karadian border agency", group="government")) == ["Karadian border agency"]


def test_within_a_story_the_short_name_of_a_body_is_the_long_one():
    told = [
        quote(1, "the border agency", group="government"),
        quote(2, "The border agency of Varda", group="government"),
        quote(3, "Varda's border agency", group="government"),
    ]
    (row,) = found(*told, a2=UPDATE, a3=UPDATE)
    assert (row["name"], row["articles"]) == ("border agency of Varda", 3)


def test_of_articles_that_are_not_tied_the_short_name_is_kept_apart_and_says_so():
    told = [
        quote(1, "the border agency", group="government"),
        quote(2, "The border agency of Varda", group="government"),
    ]
    one, other = found(*told)
    assert [one["ambiguous"][0][0], other["ambiguous"][0][0]] == [other["speaker_id"], one["speaker_id"]]


def test_whoever_a_story_describes_is_one_speaker_of_all_its_versions_but_for_an_official():
    told = [quote(k, name, group="government") for k in (1, 2) for name in ("the highest guard", "an official")]
    rows = found(*told, a2=UPDATE)
    assert sorted((row["name"], row["articles"]) for row in rows) == [
        ("an official", 1),
        ("an official", 1),
        ("the highest guard", 2),
    ]


def test_a_headlines_officer_is_the_one_officer_of_its_story():
    told = [quote(1, "officer from the north"), quote(1, "the highest officer"), quote(2, "officer")]
    (row,) = found(*told, a2=UPDATE)
    assert (row["name"], row["quotes"]) == ("the highest officer", 3)


def test_a_headlines_officer_is_neither_of_two():
    told = [quote(1, "officer"), quote(1, "the highest officer"), quote(1, "the second officer")]
    assert len(found(*told)) == 3


def test_a_headlines_minister_is_the_person_who_holds_the_office():
    (row,) = found(quote(1, "minister"), quote(1, "Ada Mwangi", role="home minister", group="government"))
    assert (row["name"], row["quotes"]) == ("Ada Mwangi", 2)


def test_those_quoted_most_stand_first_of_as_many_those_in_more_articles_then_by_name():
    twice, spread = [quote(1, "Bea Ito"), quote(1, "Bea Ito")], [quote(1, "Cai Osei"), quote(2, "Cai Osei")]
    once = [quote(1, "Dora Lund"), quote(2, "Ada Mwangi")]
    assert [row["name"] for row in found(*once, *twice, *spread)] == ["Cai Osei", "Bea Ito", "Ada Mwangi", "Dora Lund"]


def test_what_one_asked_for_within_what_one_says_and_a_headlines_echo_count_once(tmp_path):
    (tmp_path / "2021-05-04-fire.txt").write_text(
        "Fire has destroyed two streets, harbour office says\n\nLIMA, May 4, 2021 -- The harbour office said on Monday "
        "that fire had destroyed two streets. It says that in March it asked the council to mend the pump.\n"
    )
    tables = load(tmp_path)
    assert len(tables.quotes) == 4
    (row,) = tables.speakers.to_dict("records")
    assert (row["name"], row["quotes"], len(row["quote_ids"])) == ("harbour office", 2, 2)


@pytest.mark.parametrize(
    ("written", "name"),
    [("Peru’s mission", "Peru’s mission"), ("The mission of Peru", "mission of Peru"),
     ("the foreign ministry in Lima", "foreign ministry in Lima"), ("Peruvian intelligence", "Peruvian intelligence")],
)  # fmt: skip
def test_a_body_without_a_name_is_called_with_its_country(written, name):
    found = extract_article(f"It is late, {written} said.")
    assert speakers(table("quotes", found["quotes"]))["name"].tolist() == [name]
