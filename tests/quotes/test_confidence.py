"""How sure a quotation is: by who speaks and with which words, beside its construction."""

from datetime import date

import pytest

from crossings.extraction import rows_as_judged
from crossings.schemas import SHOWN

DAY = date(2015, 3, 5)


def confidence(text):
    (row,) = rows_as_judged(text, published=DAY)["quotes"]
    return row["confidence"]


@pytest.mark.parametrize(
    ("surer", "less"),
    [
        # Verbs that do nothing but report, and others.
        ("The ministry said that ten had left.", "The ministry argued that ten had left."),
        ("The ministry said ten had left.", "The ministry argued ten had left."),
        # What a clause told before its report.
        ("Ten had left, the ministry said.", "The ministry said ten had left."),
        # What speaks is of no kind of people or bodies that do.
        ("The ministry said ten had left.", "The envelope said ten had left."),
        # Whom a relative clause only describes.
        ("The ministry argued ten had left.", "Ships took the nurses who argued ten had left."),
        # What is not said on an occasion.
        ("The ministry said ten had left.", "The ministry would say ten had left."),
    ],
)
def test_one_quotation_is_surer_than_another(surer, less):
    assert confidence(surer) > confidence(less)


def test_a_report_is_not_hidden_for_a_voice_of_no_known_kind():
    assert confidence("A clerk said ten had left.") >= SHOWN
    assert confidence("They asked the mission for shelter.") >= SHOWN


def test_the_surest_report_is_as_sure_by_whomever():
    assert confidence('"We left," the tinker said.') == confidence('"We left," the ministry said.')
