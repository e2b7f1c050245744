"""The two ends of a span of time are one time, for figures and for events."""

from datetime import date

import pytest

from crossings import extract_article


@pytest.mark.parametrize(
    ("told", "when", "first", "last"),
    [
        ("between October 1 and November 15", "2023-10-01/2023-11-15", date(2023, 10, 1), date(2023, 11, 15)),
        ("from May to July", "2023-05/2023-07", date(2023, 5, 1), date(2023, 7, 31)),
        ("on May 12 and 13", "2023-05-12/2023-05-13", date(2023, 5, 12), date(2023, 5, 13)),
        ("in 1988-1994", "1988/1994", date(1988, 1, 1), date(1994, 12, 31)),
    ],
)
def test_a_span_is_from_its_first_end_to_its_last(told, when, first, last):
    found = extract_article(f"Some 300 refugees arrived in Chad {told}.", published=date(2023, 11, 20))
    (figure,) = found["figures"]
    assert (figure["when"], figure["when_from"], figure["when_to"]) == (when, first, last)
    (event,) = (row for row in found["events"] if row["head"] == "arrived")
    assert (event["day_from"], event["day_to"]) == (first, last)


@pytest.mark.parametrize("told", ["on May 12, and again on June 3", "in 2004 and in 2006"])
def test_two_times_are_no_span(told):
    (figure,) = extract_article(f"Some 300 refugees arrived in Chad {told}.")["figures"]
    assert "/" not in (figure["when"] or "")
