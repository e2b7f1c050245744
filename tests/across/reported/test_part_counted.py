"""A count of some of the people is not held against the official count of all."""

from datetime import date

import pytest

from crossings import compare, load_record
from crossings.across.reported.part_places import part_of_a_country
from crossings.across.reported.parts import part_counted
from crossings.schemas import table


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("20,000 of them women", "not_comparable"),
        ("20,000 of whom were men", "not_comparable"),
        ("20,000 young children in camps", "not_comparable"),
        ("20,000 people in all, and women", "stale"),
        ("20,000 refugees with children", "stale"),
        ("20,000 people of three families", "stale"),
        ("20,000 were seen by soldiers", "stale"),
    ],
)
def test_a_count_of_women_is_not_comparable(words, verdict):
    figure = {
        "figure_id": "f", "article_id": "a", "start": 0, "end": 6, "evidence": words[:6], "sentence_start": 0,
        "sentence_end": len(words), "rule": "r", "confidence": 0.9, "low": 20_000, "high": 20_000, "hedge": "exact",
        "unit": "people", "population": "defectors", "action": "arrived", "measure": "flow", "origin": "North Korea",
        "destination": "South Korea", "when": "1953/..", "when_from": date(1953, 1, 1),
    }  # fmt: skip
    articles = table("articles", [{"article_id": "a", "published": date(2020, 1, 1), "text": words}])
    (found,) = compare(table("figures", [figure]), load_record(), articles)["verdict"]
    assert found == verdict


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Among women, too, arrivals sank slightly, from 412 to 390.", "women"),
        ("Among those in the camp the number was 412.", None),
        ("Women were the larger part: 412, against 95 men.", "women"),
        ("The number of minors was 412 in 2005.", "minors"),
        ("Women were fewer, and 412 came in all.", None),
        ("Women outnumber men: the port told of 412 on one side, 95 on the other.", "women"),
        ("Women outnumber men: the port told of 900 on one side and 412 on the other.", "men"),
        ("The women saw 412 boats of refugees.", None),
    ],
)
def test_a_bare_number_counts_the_people_named_before_it(words, part):
    start = words.index("412")
    assert part_counted(words, start, start + 3, 0) == part


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("At least 14,000 and perhaps 30,000 people live in three provinces of Chad.", "in three provinces"),
        ("No fewer than 14,000 Darfuris, or up to 30,000, live in three provinces.", "in three provinces"),
        ("The charity put the lower limit for three provinces at 14,000 last May.", "for three provinces"),
        ("There were 14,000, since 30,000 in two camps had been counted in.", None),
        ("There were 14,000 and later, by a count that nobody made, 30,000 in two camps.", None),
    ],
)
def test_both_ends_of_an_estimate_are_of_the_places_named_behind_it(text, part):
    end = text.index("14,000") + len("14,000")
    assert part_of_a_country(text, end, (0, len(text)), "Chad") == part


def test_of_two_parts_of_a_country_the_nearer_is_counted():
    text = "The ministry speaks of three camps; the charity, of four sections, in which 40,000 people lived."
    at = text.index("40,000")
    assert part_of_a_country(text, at + len("40,000"), (0, len(text)), "Chad") == "of four sections"


def test_a_number_of_another_year_is_of_those_of_whom_the_sentence_before_is():
    text = "Among women, too, arrivals sank, from 531 to 368. In 2003 there had been 33."
    first, at = text.index("In 2003"), text.index("33.")
    assert part_counted(text, at, at + 2, first) == "women"


@pytest.mark.parametrize(
    "text",
    [
        "Among women, too, arrivals sank, from 531 to 368. All in all there were 33.",
        "Arrivals sank among women, too. In 2003 there had been 33.",
        "Among women, too, arrivals sank. Boats are another matter. In 2003 there had been 33.",
    ],
)
def test_other_numbers_are_not_of_those(text):
    first, at = text.rindex(". ", 0, -4) + 2, text.index("33.")
    assert part_counted(text, at, at + 2, first) is None


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Of these 35,000 were people in two camps, while 40,000 were in no list.", None),
        ("The charity, which speaks of two camps, said that it was 40,000.", "of two camps"),
        (
            "A report puts at 40,000 the number of escapes in 2014 that led across the Blue Line.",
            "across the Blue Line",
        ),
        ("A report puts at 40,000 the number of arrivals by sea.", "by sea"),
        ("A report puts at 40,000 the number of arrivals in Italy.", None),
        ("A report puts at 40,000 the number of those who came across the Blue Line in May.", None),
    ],
)
def test_the_places_and_the_way_that_make_a_part(text, part):
    assert part_of_a_country(text, text.index("40,000") + len("40,000"), (0, len(text)), "Chad") == part
