"""Two wordings of a slot that say the same, and two that do not."""

from datetime import date

import pytest

from crossings.accuracy import alike


@pytest.mark.parametrize(
    ("gold", "found"),
    [
        ("the minister", "minister"),
        ("Minister Idriss", "Idriss"),
        ("a spokesman for the Red Cross", "Red Cross"),
        ("Mr. Idriss Hassan", "Idriss Hassan, the minister"),
        ("U.S.", "the United States"),
        ("Burma", "Myanmar"),
        ("UN refugee agency", "The U.N. refugee agency"),
        (":", ":"),
    ],
)
def test_two_ways_to_write_a_name_name_the_same(gold, found):
    assert alike.names(gold, found)


@pytest.mark.parametrize(
    ("gold", "found"),
    [
        ("Idriss", "Hassan"),
        ("the police", "the"),
        ("the army of Chad", "the navy of Togo"),  # shared: words that say nothing
        ("Chad", "Chadwick"),
        ("...", "Chad"),
        ("Chad", ""),
        ("said the", "he said the rest"),
    ],
)
def test_two_names_that_share_no_word_that_says_something_differ(gold, found):
    assert not alike.names(gold, found)


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ("the governor of North Darfur", "the governor of South Darfur", False),
        ("the governor of North Darfur", "North Darfur's governor", True),
        ("officials of northern Mali", "officials of southern Mali", False),
        ("police of West Nile province", "police of Western Nile province", True),
        ("the mayor of northeastern Gao province", "the mayor of north-east Gao province", True),
        ("the mayor of northeastern Gao province", "the mayor of northwestern Gao province", False),
        ("South Sudanese officials", "Sudanese officials", True),  # one that has none lets any
    ],
)
def test_names_that_differ_in_a_point_of_the_compass_differ(gold, found, same):
    assert alike.names(gold, found) is same
    assert alike.names(found, gold) is same


def test_a_name_of_three_times_the_words_names_nobody():
    far_longer = "Idriss and " + " ".join(f"word{n}" for n in range(20))
    assert not alike.names("Idriss", far_longer)
    assert alike.names(far_longer, "Idriss")


def test_a_name_of_a_dozen_words_is_let_be_however_short_the_gold_one():
    twelve = "Idriss " + " ".join(f"word{n}" for n in range(11))
    assert alike.names("Idriss", twelve)
    assert not alike.names("Idriss", f"{twelve} more")


def test_places_are_the_same_where_one_of_several_is():
    assert alike.places("Chad; Sudan", "Sudan")
    assert alike.places("Chad and Sudan", "Niger; Sudan")
    assert not alike.places("Chad; Sudan", "Niger")


def test_a_list_of_far_more_places_than_the_gold_has_shares_none():
    assert alike.places("Chad", "Niger; Chad")
    assert not alike.places("Chad", "Niger; Mali; Chad")


def test_a_capital_stands_for_its_state():
    assert alike.places("Washington", "United States")


@pytest.mark.parametrize(
    ("gold", "found", "same"),
    [
        ("2004-02-01/2004-02-29", "2004-02", True),
        ("2004-02-29", "2004-02", False),
        ("2004", "2004-01-01/2004-12-31", True),
        ("2003", "2004", False),
    ],
)
def test_days_are_the_same_that_span_the_same_days(gold, found, same):
    assert alike.days(gold, found) is same


@pytest.mark.parametrize(("gold", "found"), [("last spring", "2004"), ("2004", "2004-13-45"), ("soon", "later")])
def test_what_is_no_edtf_spans_no_days(gold, found):
    assert not alike.days(gold, found)


def test_what_spans_no_days_is_held_by_its_letters():
    assert alike.days("soon", "soon")


def test_times_are_the_same_but_for_the_mark_of_doubt():
    assert alike.times("2004~", "2004")
    assert not alike.times("2004", "2005")


NOTHING = [None, "", [], float("nan"), False]


@pytest.mark.parametrize("one", NOTHING)
@pytest.mark.parametrize("other", NOTHING)
def test_two_slots_that_say_nothing_say_the_same(one, other):
    assert alike.same(alike.exactly, one, other)


@pytest.mark.parametrize("alike_by", [alike.exactly, alike.names, alike.places, alike.days, alike.times])
def test_a_slot_that_says_something_differs_from_one_that_does_not(alike_by):
    assert not alike.same(alike_by, "2004", None)
    assert not alike.same(alike_by, None, "2004")


def test_a_day_is_the_same_as_its_letters():
    assert alike.same(alike.exactly, "2004-05-06", date(2004, 5, 6))


def test_a_whole_number_is_written_without_a_point():
    assert (alike.plain(300.0), alike.plain(2.5), alike.plain([1, 2])) == ("300", "2.5", "1; 2")


@pytest.mark.parametrize(("told", "value"), [("5,000", 5000), (5000.0, 5000), (None, None), ("", None)])
def test_a_count_is_read_with_its_commas(told, value):
    assert alike.number(told) == value


def test_what_is_no_number_equals_nothing():
    assert alike.number("many") != alike.number("many")
