"""What somebody is asked, promised or warned of, by whomever; a subject before a day; counts put or given."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The clerk was asked how long the wells would last.", (None, "how long the wells would last")),
        ("She was asked whether the boat had papers.", (None, "whether the boat had papers")),
        ("The herders were promised a reply within a month.", (None, "a reply within a month")),
        ("Mali has given warning that its wells are dry.", ("Mali", "that its wells are dry")),
        ("The soldiers asked her which road was safe.", ("The soldiers", "which road was safe")),
        ("But although nurses on Sunday spoke of “no more than ten”, the list is longer.",
         ("nurses", "“no more than ten”")),
        ("The mission spent much of June urging herders to wait.", ("The mission", "to wait")),
        ("In the yard stood boys asking the guards each morning if the gate would open.",
         ("boys", "if the gate would open")),
        ("Nurses on Friday said the ward was full.", ("Nurses", "the ward was full")),
        ("A ministry statement last week denied any part in the raid.",
         ("A ministry statement", "any part in the raid")),
        ("The agency put the dead since the dam was blown up on Monday at no fewer than 70.",
         ("The agency", "the dead since the dam was blown up on Monday at no fewer than 70")),
        ("The mission gave a lower toll for May: 35.", ("The mission", "a lower toll for May: 35")),
    ],
)  # fmt: skip
def test_what_is_asked_promised_or_put_is_said_by_whoever_does(text, said):
    assert said in shown(text)


@pytest.mark.parametrize(
    "text",
    [
        "It was asked whether it was safe.",
        "The clerk was not asked how long the wells would last.",
        "The agency put the tents that were left at the gate.",
        "She was promised to a driver in Gao.",
    ],
)
def test_what_nobody_asked_promised_or_counted_is_not_said(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "name", "medium"),
    [
        ("A ministry statement last week denied any part in the raid.", "ministry", "statement"),
        ("An army note speaks of “a slow return”.", "army", "note"),
        ("A United Nations bulletin said 40 boats had sunk.", "United Nations", "bulletin"),
    ],
)
def test_a_document_named_by_who_wrote_it_tells_what_they_say(text, name, medium):
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    assert [(row["speaker_name"], row["medium"]) for row in rows] == [(name, medium)]


@pytest.mark.parametrize("text", ["A radio report said 40 boats had sunk.", "A paper bulletin said 40 boats had sunk."])
def test_a_document_of_the_press_or_of_nobody_speaks_itself(text):
    (row,) = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    assert (row["speaker"], row["medium"]) == (" ".join(text.split()[:3]), None)
