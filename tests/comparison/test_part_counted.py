"""A count of some of the people is not held against the official count of all."""

from datetime import date

import pytest

from crossings import compare, load_record
from crossings.schemas import table


@pytest.mark.parametrize(
    ("words", "verdict"),
    [("20,000 of them women", "not_comparable"), ("20,000 people in all, and women", "stale")],
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
