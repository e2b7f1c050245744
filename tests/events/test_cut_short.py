"""A text that breaks off is read as far as it goes."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged


@pytest.mark.parametrize(
    "text",
    [
        "Ten men arrived in the",
        "Ten men arrived in",
        "The agency registered",
        "In the year ended",
        "In 2003 few came. The year",
        "Rebels kill",
        "Kenya to",
        "By the count of",
        "Ten men, by the count",
        "The attack on",
        "They began shelling",
        "Accused of killing",
        "It fell in the Black",
        "The ten were held at a hotel in",
    ],
)
def test_a_text_may_end_anywhere(text):
    headline = text + "\n\nLIMA, March 4 (Crossings) -- " + text
    assert all(isinstance(rows_as_judged(one, published=date(2015, 3, 5))["events"], list) for one in (text, headline))
