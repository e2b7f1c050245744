"""People of whom there is said to be a number are at a place: a stock."""

from crossings import extract_article


def test_a_count_of_people_that_there_are_is_a_stock():
    text = "The council lists refugees from Sudan. It said that there were at least 85,000 refugees in six districts."
    (row,) = [r for r in extract_article(text)["figures"] if r["low"] == 85_000]
    assert (row["action"], row["measure"]) == ("hosted", "stock")
