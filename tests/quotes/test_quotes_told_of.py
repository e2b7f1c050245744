"""What is told of somebody or something that stands before the report: a man who police said | had fled."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Guards in Gao looked for a driver who they said had shot at the gate.", ("they", "had shot at the gate")),
        ("A driver who police said had been held in Gao ran to the gate.", ("police", "had been held in Gao")),
        ("The driver, who the mayor said was drunk, fled.", ("the mayor", "was drunk")),
        ("The army freed ten boys it said had been held by the rebels.", ("it", "had been held by the rebels")),
        ("Radio Gao named a militia that officials say was behind the raid.", ("officials", "was behind the raid")),
        ("The flood, which it said at the time had cut off ten towns, is over.", ("it", "had cut off ten towns")),
        ("They left after what residents said was a night of shelling.", ("residents", "was a night of shelling")),
        ("It was a raid that the mayor described as “an act of war”.", ("the mayor", "“an act of war”")),
        ("The count is 900, which an army officer, Col. Ada Bello, described as “on the high side”.",
         ("an army officer", "“on the high side”")),
        ("The governor came back from what he described as a tour of the wells.", ("he", "a tour of the wells")),
    ],
)  # fmt: skip
def test_what_is_told_of_a_noun_before_its_report_is_said(text, said):
    assert said in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "What he said was a lie.",
        "The first thing she said was no.",
        "The last word that he said was heard by nobody.",
        "All they say is known in Gao.",
    ],
)
def test_a_saying_that_something_is_told_of_reports_nothing(text):
    assert shown(text) == []


def test_a_clause_of_the_subject_ends_where_the_verb_of_the_subject_stands():
    text = "A man who says he has been held in Gao ran to the gate."
    assert ("A man who", "he has been held in Gao") in shown(text)
