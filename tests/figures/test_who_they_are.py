"""Which population a count is of: those sent home, those granted asylum, those beside them."""

from datetime import date

import pytest

from crossings import extract_article


def population(text, evidence):
    rows = extract_article(text, article_id="a", published=date(2015, 5, 20))["figures"]
    return next(row for row in rows if row["evidence"] == evidence)["population"]


@pytest.mark.parametrize(
    "text",
    [
        "Sudan sent 40 Eritreans back on Monday.",
        "Turkey has deported 40 Syrians this month.",
        "Sudan handed over 40 Eritreans to the guards at the border.",
        "The 40 Eritreans whom Sudan put back over the border may be shot.",
    ],
)
def test_who_is_sent_home_is_a_returnee_by_whatever_word(text):
    assert population(text, "40") == "returnees"


def test_a_word_of_their_own_goes_before_what_was_done_to_them():
    assert population("Turkey has deported 40 Syrian refugees this month.", "40") == "refugees"


def test_those_told_of_beside_who_was_sent_home_are_no_returnees():
    text = (
        "Sudan sent back 40 Eritreans on Monday. How many live there nobody knows. A group spoke of 9,000 in the east."
    )
    assert population(text, "9,000") == "refugees"
    text = "Sudan sent back 40 Eritreans on Monday. Three others had reached Egypt before them."
    assert population(text, "Three") == "refugees"


def test_who_was_granted_asylum_is_who_asked_for_it_no_longer():
    assert population("Sweden granted asylum to 900 Syrians last year.", "900") == "refugees"
    assert population("Some 900 Syrians applied for asylum in Sweden last year.", "Some 900") == "asylum_seekers"


def test_who_was_granted_asylum_is_of_those_the_article_is_about():
    text = "Six North Koreans ran off in Laos and fled to Thailand. Sweden granted asylum to 40 people last year."
    assert population(text, "40") == "defectors"
