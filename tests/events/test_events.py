"""What makes an event, who it befell, where and when it was, and whether it happened."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings import events
from crossings.reading import read_article
from crossings.schemas import TABLES

DAY = date(2015, 3, 2)


def dates_of(text, *mentions, day=DAY):
    """Give date rows for the stretches of a text, in their order."""
    rows, after = [], 0
    for number, words in enumerate(mentions):
        start = text.index(words, after)
        after = start + len(words)
        rows.append(
            {"date_id": f"d{number}", "start": start, "end": after, "kind": "DATE", "day_from": day, "day_to": day}
        )
    return rows


def find(text, *mentions, day=DAY, quotes=(), published=date(2015, 3, 5)):
    return events.find(read_article(text, article_id="a", published=published), dates_of(text, *mentions, day=day),
                       list(quotes))  # fmt: skip


def event(text, head, *mentions, **given):
    """Give the one event of a text with a head."""
    (found,) = [row for row in find(text, *mentions, **given) if row["head"] == head]
    return found


def heads(text, *mentions):
    return [row["head"] for row in find(text, *mentions) if row["confidence"] >= 0.5]


def test_a_finite_verb_of_happening_is_an_event():
    row = event("The patrol arrested twelve travellers near the border.", "arrested")
    assert (row["who"], row["factuality"], row["rule"]) == ("The patrol", "happened", "past_verb")
    assert row["what"] == "The patrol arrested twelve travellers near the border"


@pytest.mark.parametrize(
    "text",
    [
        "The minister said little.",
        "The camp is full.",
        "The village has a school.",
        "Officials believe the road belongs to the town.",
        "The planned visit is a concern.",
    ],
)
def test_speech_and_state_are_no_events(text):
    assert heads(text) == []


def test_the_subject_of_a_passive_verb_is_what_it_befell():
    row = event("Two boats were seized by the navy on Monday.", "seized", "Monday")
    assert (row["who"], row["rule"]) == ("Two boats", "passive_verb")


def test_a_relative_clause_speaks_of_the_noun_before_it():
    row = event("The ministry spoke of a group of sailors, who were arrested in Peru.", "arrested")
    assert row["who"] == "a group of sailors"


def test_a_participle_after_a_noun_speaks_of_that_noun():
    row = event("Families arrested in Chad were deported on Monday.", "arrested", "Monday")
    assert (row["who"], row["rule"], row["date_id"]) == ("Families", "participle_after_noun", None)


def test_the_verb_after_a_participle_has_the_same_subject_and_its_own_date():
    row = event("Families arrested in Chad were deported on Monday.", "deported", "Monday")
    assert (row["who"], row["date_id"]) == ("Families", "d0")


def test_a_subject_is_found_across_an_inserted_phrase():
    row = event("The envoy, tasked with talks on borders, canceled his planned trip.", "canceled")
    assert row["who"] == "The envoy"


def test_and_before_a_preposition_begins_no_clause():
    text = "Sailors who ran past the guards and into the port on Monday landed in Peru on Friday."
    row = event(text, "landed", "Monday", "Friday")
    assert (row["who"], row["date_id"]) == ("Sailors", "d1")
    assert event(text, "ran", "Monday", "Friday")["date_id"] == "d0"


def test_a_participle_between_a_number_and_a_noun_is_an_adjective():
    assert heads("The group found two orphaned girls and three wounded men.") == ["found"]


def test_a_count_with_as_many_as_stays_whole():
    assert event("As many as 700 fled.", "fled")["who"] == "As many as 700"


def test_being_and_having_share_the_subject_before_them():
    row = event("The guards left the port after being attacked on Monday.", "attacked", "Monday")
    assert (row["who"], row["date_id"]) == ("The guards", "d0")


def test_two_verbs_with_and_share_a_subject():
    row = event("The crew crossed the river and reached the camp.", "reached")
    assert row["who"] == "The crew"


def test_a_date_belongs_to_its_own_clause():
    text = "The patrol left on Monday because the ferry sank on Friday."
    assert event(text, "left", "Monday", "Friday")["date_id"] == "d0"
    assert event(text, "sank", "Monday", "Friday")["date_id"] == "d1"


def test_the_day_a_thing_was_said_is_not_the_day_it_happened():
    text = "The ferry sank, a spokesman said Monday."
    assert event(text, "sank", "Monday")["date_id"] is None


def test_a_leading_date_says_when_and_is_no_part_of_the_subject():
    row = event("On Monday, the army freed the hostages.", "freed", "Monday")
    assert (row["date_id"], row["who"]) == ("d0", "the army")


def test_a_date_before_a_noun_does_not_date_the_verb():
    row = event("The court released them under a 1986 agreement.", "released", "1986")
    assert row["date_id"] is None


def test_a_noun_of_happening_with_a_date_is_an_event():
    row = event("Residents recall the country's missile tests on July 5.", "tests", "July 5")
    assert (row["date_id"], row["who"], row["rule"]) == ("d0", "the country", "noun_on_date")
    assert row["confidence"] >= 0.5


def test_a_noun_of_happening_without_a_date_is_none():
    assert heads("The missile tests are a concern.") == []


def test_the_place_that_the_clause_names_is_where():
    assert event("The ferry sank near Peru on Monday.", "sank", "Monday")["where"] == "Peru"


def test_a_clause_that_names_no_place_has_none():
    assert event("The ferry sank on Monday.", "sank", "Monday")["where"] is None


@pytest.mark.parametrize(
    ("text", "head", "factuality"),
    [
        ("The ministry will deport the families.", "deport", "planned"),
        ("The ministry plans to deport the families.", "deport", "planned"),
        ("The envoy is to visit the camp.", "visit", "planned"),
        ("The envoy is due to visit the camp.", "visit", "planned"),
        ("The guards did not arrest the families.", "arrest", "denied"),
        ("The families were never arrested.", "arrested", "denied"),
        ("The guards never arrested the families.", "arrested", "denied"),
        ("Lima, she pointed out, never signed a treaty.", "signed", "denied"),
        ("The ministry denied that guards arrested the families.", "arrested", "denied"),
        ("The guards refused to arrest the families.", "arrest", "denied"),
        ("No guards crossed the border.", "crossed", "denied"),
        ("The guards would arrest the families.", "arrest", "hypothetical"),
        ("The ministry said that guards would arrest the families.", "arrest", "planned"),
        ("That the families would return in 2014 the ministry had foreseen.", "return", "planned"),
        ("The ministry denied that guards would arrest the families.", "arrest", "denied"),
        ("The ministry demanded a plan that would return them.", "return", "hypothetical"),
        ("The ministry warned that guards would arrest the families.", "arrest", "hypothetical"),
        ("They were split up so that they would not be caught.", "caught", "hypothetical"),
        ("The guards might arrest the families.", "arrest", "hypothetical"),
        ("The camp is safe if the guards left the road.", "left", "hypothetical"),
        ("The guards have arrested the families.", "arrested", "happened"),
    ],
)
def test_factuality_is_read_from_auxiliaries_and_governing_words(text, head, factuality):
    assert event(text, head)["factuality"] == factuality


def test_a_dated_present_after_publication_is_planned():
    row = event("The talks begin and he opens the road on Friday.", "opens", "Friday", day=date(2015, 3, 6))
    assert row["factuality"] == "planned"


def test_what_stands_in_a_quotation_is_reported_by_its_speaker():
    text = '"The guards arrested the families," A said.'
    quote = {"start": 0, "end": 35, "content": [[1, 34]], "speaker": "A", "speaker_name": "Minister A"}
    assert event(text, "arrested", quotes=[quote])["reported_by"] == "Minister A"


def test_the_articles_own_voice_is_reported_by_nobody():
    assert event("The guards arrested the families.", "arrested")["reported_by"] is None


def test_a_dated_event_is_surer_than_an_undated_one():
    dated = event("The ferry sank on Monday.", "sank", "Monday")["confidence"]
    assert dated > event("The ferry sank near a pier.", "sank")["confidence"] >= 0.5


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("The accident happened on Monday.", "happened"),
    ],
)
def test_an_event_that_says_too_little_is_doubtful(text, head):
    assert event(text, head, "Monday")["confidence"] < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "The boats were full, the ministry found on Monday.",
        "The minister declared on Monday that the camp was full.",
        "The minister declared in parliament that the camp was full.",
        "The ministries could not agree on Monday.",
        "The opening was placed on Monday.",
        "The total was given on Monday as 3,400.",
        "The ministry gave a preliminary count on Monday.",
        "A paper printed 35,000 on Monday.",
        "Monday's paper had the count that the ministry gave.",
    ],
)
def test_a_verb_that_only_reports_is_no_event(text):
    assert find(text, *(["Monday"] if "Monday" in text else [])) == []


def test_a_noun_tells_with_what_follows_it():
    row = event("They recall the May 3 raid on a camp in Peru.", "raid", "May 3")
    assert (row["what"], row["where"]) == ("the raid on a camp in Peru", "camp in Peru")


def test_a_noun_is_told_once_where_its_verb_has_the_same_date():
    assert event("They met at a conference on Monday.", "conference", "Monday")["confidence"] < 0.5


def test_the_first_to_do_a_thing_did_it():
    assert event("The captain was the first pilot to flee to Peru.", "flee")["factuality"] == "happened"


def test_what_is_reported_to_have_happened_is_told_as_such():
    assert event("Ten are reported to have fled.", "fled")["factuality"] == "happened"
    assert event("Ten are believed to have fled.", "fled")["factuality"] == "hypothetical"


def test_a_general_present_is_doubtful():
    assert event("The patrol arrests him each time.", "arrests")["confidence"] < 0.5


def test_a_row_has_every_column_of_the_table():
    row = event("The ferry sank on Monday.", "sank", "Monday")
    assert set(row) == {column.name for column in TABLES["events"]}


VOCABULARY = """the Guards guards were was not to will arrested
fled who , and after since on Monday tests 's said that if - " ”
is being planned visit in Peru . it's he'd didn't re enter As by 5,000 ( )"""
WORDS = st.sampled_from([*VOCABULARY.split(), "\n"])


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join) | st.text(max_size=120))
def test_evidence_is_the_text_at_its_offsets_and_the_same_twice(text):
    mentions = ["Monday"] * text.count("Monday")
    rows = find(text, *mentions)
    assert rows == find(text, *mentions)
    for row in rows:
        assert text[row["start"] : row["end"]] == row["evidence"] != ""
        assert row["sentence_start"] <= row["start"] < row["end"] <= row["sentence_end"]
        assert row["head"] in row["evidence"]
        assert 0 <= row["confidence"] <= 1
