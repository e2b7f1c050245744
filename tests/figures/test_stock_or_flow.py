"""Whether a count is of people at a time or over a time."""

from datetime import date

import pytest

from crossings import extract_article


def measure(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)["measure"]


@pytest.mark.parametrize(
    ("text", "evidence", "told"),
    [
        ("A dinghy with 60 migrants on board left Libya on Monday.", "60", "stock"),
        ("Up to 800 migrants are stranded at sea off Malta.", "Up to 800", "stock"),
        ("The coast guard rescued 60 migrants from a dinghy off Malta on Monday.", "60", "flow"),
        ("Greek police detained 15 Syrians on Monday. Of them 13 are women.", "13", "flow"),
        ("Some 15 Syrians are being held in Greece. Of them 13 are women.", "13", "stock"),
    ],
)
def test_those_aboard_are_a_stock_and_a_part_is_what_its_whole_is(text, evidence, told):
    assert measure(text, evidence) == told
