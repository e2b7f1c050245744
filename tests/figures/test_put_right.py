"""Numbers put right: the right one is a figure, also where the wrong one stands nowhere; the refused one is none."""

import pytest

from crossings import extract_article


def rows(text):
    return {row["evidence"]: row for row in extract_article(text, article_id="a")["figures"]}


@pytest.mark.parametrize(
    "text",
    [
        "One version misstated the number of children among the Eritrean refugees in Chad. It was 1,700, not 1,900.",
        "Correction: the number of Eritrean refugees in Chad was 1,700, not 1,900.",
        "A first version gave a wrong number of Eritrean refugees in Chad. The right figure is 1,700.",
        "The number of Eritrean refugees in Chad was not 1,900, as reported, but 1,700.",
        "One version misstated the number of Eritrean refugees in Chad. It should have been 1,700 instead of 1,900.",
    ],
)
def test_the_right_number_counts_what_the_wrong_one_was_said_to_count(text):
    found = rows(text)
    assert list(found) == ["1,700"]
    row = found["1,700"]
    assert (row["population"], row["action"], row["measure"]) == ("refugees", "hosted", "stock")
    assert (row["origin"], row["destination"]) == ("Eritrea", "Chad")


def test_the_right_number_counts_what_those_people_did():
    text = "A first version misstated the number of people who fled Eritrea for Chad. It was 1,700, not 1,900."
    assert (rows(text)["1,700"]["action"], rows(text)["1,700"]["measure"]) == ("fled", "flow")


def test_a_topic_told_after_a_count_is_gone_on_with_and_not_the_count():
    text = (
        "Some 90,000 people have fled Eritrea for Chad. A first version misstated the number of Eritreans held in "
        "Peru. It was 170, not 190."
    )
    assert rows(text)["170"]["action"] == "detained"


def test_a_number_of_anything_else_put_right_is_no_figure():
    text = "Refugees fled Eritrea. A first version misstated the number of schools. It was 1,700, not 1,900."
    assert rows(text) == {}


def test_not_only_so_many_refuses_no_number():
    assert "300" in rows("Not only 300 refugees but all their kin fled Eritrea for Chad.")


def test_not_one_is_none():
    row = rows("Not one Eritrean refugee was admitted to Peru in 2014.")["Not one"]
    assert (row["low"], row["high"]) == (0, 0)


@pytest.mark.parametrize(
    ("text", "evidence", "low"),
    [
        ("About a third of the 90,000 refugees have gone home to Mali.", "About a third of the 90,000", 30000),
        ("Two-thirds of 300 refugees from Mali went to Niger.", "Two-thirds of 300", 200),
        ("Half of an expected 400 Malian refugees came to Niger.", "Half of an expected 400", 200),
    ],
)
def test_a_share_of_a_whole_is_the_count_computed(text, evidence, low):
    row = rows(text)[evidence]
    assert (row["low"], row["high"], row["hedge"]) == (low, low, "about")
