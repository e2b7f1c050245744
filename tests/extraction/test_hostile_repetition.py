"""A text that repeats a few words for a whole file is read, and twice the text in about twice the time."""

from datetime import date
from time import process_time

import pytest

from crossings import extract_article


def seconds(piece, times):
    text = "Men " + piece * times + "fled."
    start = process_time()
    extract_article(text, article_id="a", published=date(2015, 3, 5))
    return process_time() - start


@pytest.mark.parametrize(
    "piece",
    ["refugees ( 2001 ", "says before most ", "each in when before two says according ", "refugees in 2001 and "],
)
def test_twice_the_text_takes_about_twice_the_time(piece, in_step):
    in_step(lambda times: seconds(piece, times), 300, 600, lambda small: 3 * small + 0.05)


@pytest.mark.parametrize("piece", ["10 ( 10 ) ", "ten of the 20 of the ", "ten women and ", "10, 12 and 15, "])
def test_numbers_passed_on_the_way_to_a_noun_are_no_end_of_the_program(piece):
    assert set(extract_article("Men " + piece * 400 + "fled.", article_id="a", published=date(2015, 3, 5)))
