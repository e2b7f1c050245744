"""Constructions of news about any displacement."""

from datetime import date

from crossings import extract_article


def rows(text):
    found = extract_article(text, article_id="a", published=date(2023, 6, 3))["figures"]
    return {row["evidence"]: row for row in found}


def test_what_people_were_held_for_is_not_what_was_done_to_them():
    row = rows("Peru has detained 46 Malians for crossing the fence.")["46"]
    assert (row["action"], row["destination"]) == ("detained", "Peru")


def test_the_dead_of_the_year_before_are_dead_too():
    row = rows("Some 5,100 migrants died at sea in 2016, against 3,800 the year before.")["3,800"]
    assert (row["action"], row["when"]) == ("killed", "2015")


def test_those_who_flee_a_city_are_in_their_country_where_no_other_is_named():
    row = rows("At least 41,000 people fled Mosul in 10 days, the minister said.")["At least 41,000"]
    assert (row["population"], row["origin"], row["destination"]) == ("internally_displaced", "Iraq", "Iraq")


def test_a_number_of_those_displaced_counts_them_and_that_of_the_dead_does_not():
    found = rows("The commission put the number of those displaced by the floods at 1.4 million and the dead at 603.")
    assert {words: row["action"] for words, row in found.items()} == {"1.4 million": "displaced"}


def test_a_day_past_a_semicolon_is_of_what_stands_there():
    row = rows("Peru says 900 Malians live there; it has given them until Aug. 1 to leave.")["900"]
    assert row["when"] is None
