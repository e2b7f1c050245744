"""Hours, and parts of a day told from another day."""

from datetime import date

import pytest

from crossings import extract_article

DAY = date(2015, 3, 5)


def dates(text):
    return [(row["evidence"], row["timex"], row["modifier"]) for row in extract_article(text, published=DAY)["dates"]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("All were to be out by nightfall.", ("nightfall", "2015-03-05TNI", None)),
        ("Ten boats came in the past week.", ("the past week", "P1W", None)),
        ("It sank at 3 p.m. on May 16, 2014.", ("3 p.m. on May 16, 2014", "2014-05-16T15:00", None)),
        ("It sank at about 3 p.m. on 16 May 2014.", ("about 3 p.m. on 16 May 2014", "2014-05-16T15:00", "about")),
        ("It sank at 3 p.m. on Friday, 16 May 2014.", ("3 p.m. on Friday, 16 May 2014", "2014-05-16T15:00", None)),
        ("It sank at 10.30pm.", ("10.30pm", "2015-03-05T22:30", None)),
        ("Be there from 2pm on.", ("2pm", "2015-03-05T14:00", None)),
        ("The bus left at 12am.", ("12am", "2015-03-05T00:00", None)),
        ("It sank at about 7:10 a.m. on the way.", ("about 7:10 a.m.", "2015-03-05T07:10", "about")),
        ("They put out before daybreak on Saturday.", ("daybreak on Saturday", "2015-02-28TMO", None)),
        ("They came at dusk on Saturday.", ("dusk on Saturday", "2015-02-28TEV", None)),
        ("It took no more than two days.", ("no more than two days", "P2D", "before")),
        ("It took no less than two days.", ("no less than two days", "P2D", "after")),
        ("It took more than two days.", ("more than two days", "P2D", "after")),
    ],
)
def test_an_hour_or_a_length_is_read_with_the_words_about_it(text, found):
    assert dates(text) == [found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Engineers who came on Sunday hope to have the pumps working by Tuesday night.", "2015-03-10TNI"),
        ("Engineers claim to have begun on Tuesday night.", "2015-03-03TNI"),
        ("It sank off Malta at 3 p.m. on May 16, 2014. Divers found it the next morning.", "2014-05-17TMO"),
    ],
)
def test_an_hour_is_of_the_day_that_its_verb_or_the_day_before_it_tells(text, found):
    assert dates(text)[-1][1] == found


def test_the_morning_after_is_reckoned_from_the_evening_told():
    (_, evening, _), after = dates("Ten were found on Monday evening and two the morning after.")
    assert (evening, after) == ("2015-03-02TEV", ("the morning after", "2015-03-03TMO", None))


@pytest.mark.parametrize(
    "text", ["A new dawn for Peru.", "The 2pmx model is new.", "They met the night after the raid."]
)
def test_what_names_no_hour_is_none(text):
    assert dates(text) == []
