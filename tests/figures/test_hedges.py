"""Words of nearness and of passing say how sure a number is; the same words of a way say nothing of it."""

from datetime import date

import pytest

from crossings import extract_article

STORY = "Refugees from Mali fled to Niger, and 300 refugees came to Niamey. "


def told(text):
    found = extract_article(STORY + text, article_id="a", published=date(2023, 6, 3))["figures"]
    return [(row["evidence"], row["low"], row["high"], row["hedge"]) for row in found if row["start"] >= len(STORY)]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Aid groups put the number closer to 900.", ("closer to 900", 900, 900, "about")),
        ("The priest insists the figure is nearer 900.", ("nearer 900", 900, 900, "about")),
        ("Boats pushed the number of refugees past 4,100.", ("past 4,100", 4100, None, "at_least")),
        ("The total of refugees went well past 4,100.", ("well past 4,100", 4100, None, "at_least")),
        ("The mayor expects the total of refugees to pass 3,000.", ("3,000", 3000, None, "at_least")),
        ("Now 700 refugees are here, surpassing 500 refugees of May.", ("surpassing 500", 500, None, "at_least")),
        ("They walked past 400 refugees asleep on the road.", ("400", 400, 400, "exact")),
        ("The bus took them past 400 refugees asleep on the road.", ("400", 400, 400, "exact")),
    ],
)
def test_words_before_a_number_hedge_it(text, row):
    assert row in told(text)


@pytest.mark.parametrize("verb", ["pass", "top", "exceed"])
def test_a_number_that_is_only_to_be_passed_is_of_no_time_yet(verb):
    text = f"About 12,000 Eritreans have now come to Malta altogether. The mayor expects the number to {verb} 15,000."
    found = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    row = next(row for row in found if row["low"] == 15000)
    assert (row["hedge"], row["when"]) == ("at_least", None)
