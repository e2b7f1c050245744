"""People of whom there is said to be a number are at a place: a stock."""

from crossings import extract_article


def test_a_count_of_people_that_there_are_is_a_stock():
    text = (
        "The charity counts refugees from Chad. It said that there were at least 140,000 refugees in three provinces."
    )
    (row,) = [r for r in extract_article(text)["figures"] if r["low"] == 140_000]
    assert (row["action"], row["measure"]) == ("hosted", "stock")
