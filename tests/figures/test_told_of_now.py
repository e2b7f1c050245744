"""When a count without a date is of: the day of publication where its clause is in the present, until then for a total
in the perfect."""

from datetime import date

import pytest

from crossings import extract_article


def one(text, evidence, published=date(2015, 5, 20)):
    rows = extract_article(text, article_id="a", published=published)["figures"]
    return next(row for row in rows if row["evidence"] == evidence)


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("Some 300 refugees from Mali are living in Chad.", "Some 300"),
        ("Camps in Chad shelter about 4,000 refugees from Sudan.", "about 4,000"),
        ("Chad hosts 40,000 refugees from Sudan, an official said.", "40,000"),
        ("There are 340 refugees in the school, the mayor said.", "340"),
        ("Nine Eritreans are being held in a prison near Tripoli.", "Nine"),
        ("Six Syrians are in Brazil as refugees, the first whom it has let in since the law was passed.", "Six"),
        ("About 700 Eritreans have been living in hiding in Cairo.", "About 700"),
    ],
)
def test_who_is_told_of_in_the_present_is_there_on_the_day_of_publication(text, evidence):
    assert one(text, evidence)["when"] == "2015-05-20"


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("There were 340 refugees in the school, the mayor said.", "340"),
        ("The camp in Chad sheltered about 4,000 refugees from Sudan.", "about 4,000"),
        ("The 340 refugees who lived in Malta had come by boat.", "340"),
        ("Peru, which has taken in 900 Malians since the coup, closed its border.", "900"),
        ("Some 40 refugees have reached Malta.", "Some 40"),
        ("Thousands of Syrians have fled to Turkey.", "Thousands"),
        ("The total of refugees who came to Malta stood at 3,005.", "3,005"),
    ],
)
def test_who_was_there_and_who_has_come_are_of_no_such_day(text, evidence):
    assert one(text, evidence)["when"] is None


def test_without_a_day_of_publication_nobody_is_there_on_it():
    assert one("Some 300 refugees from Mali are living in Chad.", "Some 300", published=None)["when"] is None


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        ("More than 14,000 Syrians have been granted asylum in Sweden.", "More than 14,000"),
        ("As many as 30,000 Eritreans have fled to Sudan, the agency believes.", "As many as 30,000"),
        ("About 90 refugees have reached Malta so far.", "About 90"),
        ("Refugees have come to Malta all year. With them the number of arrivals rises to 212.", "212"),
        ("The total of refugees who came to Malta stands at 3,005.", "3,005"),
    ],
)
def test_a_total_in_the_perfect_runs_until_the_day_of_publication(text, evidence):
    assert one(text, evidence)["when"] == "../2015-05-20"


def test_a_total_with_a_beginning_keeps_it():
    assert one("More than 14,000 Syrians have reached Sweden since 2011.", "More than 14,000")["when"] == "2011/.."


def test_parts_of_those_told_of_now_are_there_on_that_day_and_who_fled_elsewhere_is_not():
    text = "Some 300 refugees from Mali are living in Chad, 40 of them without papers. Another 90 fled to Niger."
    assert [one(text, evidence)["when"] for evidence in ("40", "90")] == ["2015-05-20", None]


def test_a_stock_is_of_the_month_in_which_it_was_told():
    text = "Malta sent 40 Eritreans back. How many live in Sudan is a guess. A group said in April it was 9,000."
    assert one(text, "9,000")["when"] == "2015-04"
    text = "Ninety Eritreans landed in Malta, and 14 of them died, a group said in April."
    assert one(text, "Ninety")["when"] is None
