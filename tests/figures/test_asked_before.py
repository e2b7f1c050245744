"""What the words before a number ask: how many are missing, how many were aboard, what those in a place are put at."""

from datetime import date

import pytest

from crossings import extract_article


def figure(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2024, 6, 12))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


FLED = "Some 900 refugees fled Mali in May."


@pytest.mark.parametrize(
    ("text", "evidence", "action", "measure"),
    [
        (f"{FLED} How many are in hiding is not known. The council says 400.", "400", "hiding", "stock"),
        (f"{FLED} How many were detained is not known. The council says 400.", "400", "detained", "flow"),
        (f"{FLED} How many were aboard is disputed: survivors spoke of 90.", "90", "other", "stock"),
        (f"{FLED} It was not clear how many had set out: survivors spoke of 90.", "90", "other", "stock"),
        (
            f"{FLED} Estimates of those in Niger differ. The council works with a figure of 400.",
            "400",
            "hosted",
            "stock",
        ),
        (f"{FLED} The road is long. The council says 400.", "400", "fled", "flow"),
    ],
)
def test_a_number_is_of_those_whom_the_sentence_before_asks_for(text, evidence, action, measure):
    row = figure(text, evidence)
    assert (row["action"], row["measure"]) == (action, measure)
