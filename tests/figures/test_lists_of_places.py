"""Counts in lists of places: each is of its own place, and a total told before them of none of these."""

from datetime import date

import pytest

from crossings import extract_article


def rows(text):
    found = extract_article(text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found}


def goals(text):
    return {words: row["destination"] for words, row in rows(text).items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru received 116,300 refugees, Chile 79,300 and Bolivia about 67,000.",
         {"116,300": "Peru", "79,300": "Chile", "about 67,000": "Bolivia"}),
        ("Of the refugees 116,000 are in Peru, 79,000 in Chile and 67,000 in Bolivia.",
         {"116,000": "Peru", "79,000": "Chile", "67,000": "Bolivia"}),
        ("The refugees went to Peru (116,000), Chile (79,000) and Bolivia (67,000).",
         {"116,000": "Peru", "79,000": "Chile", "67,000": "Bolivia"}),
        ("Peru, Chile and Bolivia host 1.4 million, 500,000 and 440,000 refugees.",
         {"1.4 million": "Peru", "500,000": "Chile", "440,000": "Bolivia"}),
        ("More than 300,000 Malian refugees live abroad: 116,000 in Niger, 79,000 in Chad and 67,000 in Ghana.",
         {"More than 300,000": None, "116,000": "Niger", "79,000": "Chad", "67,000": "Ghana"}),
    ],
)  # fmt: skip
def test_each_count_of_a_list_has_the_place_that_stands_with_it(text, expected):
    assert goals(text) == expected


def test_of_a_list_in_brackets_the_word_before_it_tells_whether_they_came_from_there():
    found = rows("The refugees came from Mali (400), Chad (300) and Niger (200).")
    assert {words: row["origin"] for words, row in found.items()} == {"400": "Mali", "300": "Chad", "200": "Niger"}


def test_of_those_sent_back_the_place_before_a_count_is_who_sent_them():
    found = rows("Peru deported 400 Malians, Chile 300.")
    assert (found["300"]["origin"], found["300"]["destination"]) == ("Chile", "Mali")


def test_numbers_of_other_things_in_brackets_are_no_refugees():
    assert rows("The talks were held in Peru (1999) and Chile (2001), the minister said.") == {}


def test_a_number_between_commas_counts_some_of_those_told_of_before():
    found = rows("More than 836,000 people have fled Mali. More than half of them, 453,900, went to Niger.")
    assert found["453,900"]["destination"] == "Niger"


def test_neighbouring_states_are_those_named_after_them():
    found = rows("About 528,000 Malians have crossed into neighbouring states, chiefly Niger, Chad and Ghana.")
    assert found["About 528,000"]["destination"] == "Niger; Chad; Ghana"


def test_who_registered_arrivals_is_where_they_came_to():
    found = rows("Chad alone had registered more than 255,000 arrivals from Sudan.")
    assert found["more than 255,000"]["destination"] == "Chad"
    assert found["more than 255,000"]["claimed_by"] == "Chad"


def test_those_who_are_counted_reaching_a_country_told_nothing():
    found = rows("The number of asylum seekers reaching Chad from Mali fell to 1,300 in May.")["1,300"]
    assert (found["origin"], found["destination"], found["claimed_by"]) == ("Mali", "Chad", None)


def test_who_crosses_into_a_country_is_no_longer_within_his_own():
    found = rows("Some 12,000 people had been displaced in the hills and 3,000 had crossed the lake into Uganda.")
    assert (found["3,000"]["population"], found["3,000"]["destination"]) == ("refugees", "Uganda")


def test_who_is_brought_from_one_country_to_another_left_it():
    found = rows("Some 14,000 people were evacuated from Mali to Chad.")["Some 14,000"]
    assert (found["population"], found["origin"], found["destination"]) == ("refugees", "Mali", "Chad")
