"""What something is called is said of it; whom one only calls is told nothing by it."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker, speech act and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], row["cue_class"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "speaker", "said"),
    [
        ("The government called the report false.", "The government", "the report false"),
        ("Activists called it the worst massacre of the war in Syria.", "Activists",
         "it the worst massacre of the war in Syria"),
        ("The ministry called the accusations baseless and politically motivated.", "The ministry",
         "the accusations baseless and politically motivated"),
        ("The president called them terrorists.", "The president", "them terrorists"),
        ("The agency called conditions in the camps near Adre catastrophic.", "The agency",
         "conditions in the camps near Adre catastrophic"),
        ("Officials in Tripoli call what happened a crime.", "Officials in Tripoli", "what happened a crime"),
        ("It calls all its figures provisional.", "It", "all its figures provisional"),
        ("The mayor called the ruling deeply flawed.", "The mayor", "the ruling deeply flawed"),
        ("The group called this unacceptable.", "The group", "this unacceptable"),
        ("Kyiv called the raid an act of terror.", "Kyiv", "the raid an act of terror"),
    ],
)  # fmt: skip
def test_what_something_is_called_is_said(text, speaker, said):
    assert shown(text) == [(speaker, "neutral", said)]


@pytest.mark.parametrize(
    "text",
    [
        "The minister called the police on Monday.",
        "He called his wife late at night.",
        "The guards called him back.",
        "The nurse called them the night before.",
        "She called the hospital a day later.",
        "They called it a day.",
        "The government did not call them refugees.",
        "The government, without calling them refugees, had let them go.",
        "The minister called him repeatedly on Monday.",
        "He called the local official.",
    ],
)
def test_whom_one_calls_is_told_nothing(text):
    assert shown(text) == []
