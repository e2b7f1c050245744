"""A source named with what it tells, without a verb: by somebody's count, if somebody is right."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("By its estimate two million were hungry.", [("its", "two million were hungry")]),
        ("Half the herds were lost in the estimate of the farm ministry.",
         [("the farm ministry", "Half the herds were lost")]),
        ("Last year brought nine floods by the government's own reckoning.",
         [("the government", "Last year brought nine floods")]),
        ("He moved to Goma, where by the reckoning of a lawmaker some 20,000 people from the hills live in tents.",
         [("a lawmaker", "some 20,000 people from the hills live in tents")]),
        ("Nine in ten were women, by the count of nurses who hand out cards.",
         [("nurses", "Nine in ten were women")]),
        ("Since January 900 have died by the count of the ministry; the press had fewer.",
         [("the ministry", "Since January 900 have died")]),
        ("Some 300 have come, by the mayor's latest count, up from 40 in May.",
         [("the mayor", "Some 300 have come … up from 40 in May")]),
        ("Some 30 children, by official count, are in no school.",
         [(None, "Some 30 children … are in no school")]),
        ("Since May, by the police count, ten have been hurt.", [("police", "Since May … ten have been hurt")]),
    ],
)  # fmt: skip
def test_by_a_count_is_told_what_whoever_counted_tells(text, said):
    assert shown(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "The agency stood by its count.",
        "The trade shows up in the statistics of the South.",
        "A third of the countries on the bank's tally abstained.",
        "They lived by the records of the court.",
    ],
)
def test_a_count_that_is_only_spoken_of_tells_nothing(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("If the list is right, more than fifty are missing.", [("the list", "more than fifty are missing")]),
        ("The road has been open since May, if the police in Bor are to be believed.",
         [("the police", "The road has been open since May")]),
        ("Twenty are missing if the survivors are right that there were 84 aboard.",
         [("the survivors", "that there were 84 aboard")]),
    ],
)  # fmt: skip
def test_what_holds_if_its_source_is_right(text, said):
    assert shown(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "If it is true, they will leave.",
        "If the road is right of the river, turn back.",
        "If the report is not right, it will be withdrawn.",
        "If the price is right, he will sell.",
    ],
)
def test_another_condition_has_no_source(text):
    assert shown(text) == []
