"""How sure a row is: a step for each rule, moved by what stands there."""

import pytest

from crossings.quotes import confidence, find
from crossings.reading import read_article


@pytest.mark.parametrize(
    ("surer", "less_sure"),
    [
        ("“It is late,” the minister said.", "The minister said that it was late."),
        ("The minister said, “It is late.”", "The minister said “It is late.”"),
        ("The minister said that it was late.", "The minister asked why it was late."),
        ("The minister said that it was late.", "The minister thinks that it is late."),
        ("The minister said that it was late.", "It was said that it was late."),
        ("The minister denied that it was late.", "The minister denied it on Monday."),
        ("The minister criticised “a late start”.", "The minister criticised a late start."),
    ],
)
def test_a_construction_that_only_reports_is_surer(surer, less_sure):
    first, second = (find(read_article(text, article_id="a"))[0] for text in (surer, less_sure))
    assert first["confidence"] > second["confidence"]


def test_every_confidence_is_one_of_the_steps():
    assert set(confidence.RULES.values()) <= set(confidence.STEPS)
    assert confidence.of("that_clause", moved=-9) == confidence.STEPS[0]
    assert confidence.of("that_clause", moved=+9) == confidence.STEPS[-1]
