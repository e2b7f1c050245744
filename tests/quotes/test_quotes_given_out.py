"""Counts and reasons are told by putting, listing and giving out; whose report it is may stand beside its clause."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker, cue and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], row["cue"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The agency put the number of dead between 300 and 400.",
         ("The agency", "put", "the number of dead between 300 and 400")),
        ("A charity in Port-au-Prince puts them between 300 and 400.",
         ("A charity in Port-au-Prince", "puts", "them between 300 and 400")),
        ("The dead were put at 300 by the ministry.", ("the ministry", "put", "The dead were put at 300")),
        ("The dead are estimated at 300 by the UN.", ("the UN", "estimated", "The dead are estimated at 300")),
        ("Peru announced plans to shut its border.", ("Peru", "announced", "plans to shut its border")),
        ("The agency announced on Friday the opening of two camps.",
         ("The agency", "announced", "the opening of two camps")),
        ("He warned the two sides against sending them back.", ("He", "warned", "sending them back")),
        ("The mayor put the delay down to rain.", ("The mayor", "put", "the delay down to rain")),
        ("The report lists 14 camps without water.", ("The report", "lists", "14 camps without water")),
        ("The ministry mentions a burned school.", ("The ministry", "mentions", "a burned school")),
        ("By the BBC's report on Friday, 600 refugees live in Adre.",
         ("the BBC", "report", "600 refugees live in Adre")),
        ("In the joint report of the agencies, the figure was 370,000.",
         ("the agencies", "In the joint report of", "the figure was 370,000")),
        ("Some 600 refugees live in Adre, by a count that the ministry gave on Monday.",
         ("the ministry", "gave", "Some 600 refugees live in Adre")),
        ("Some 600 refugees live in Adre, by estimates that Reuters quoted.",
         (None, "estimates", "Some 600 refugees live in Adre")),
        ("Some 600 refugees live in Adre, by the word of a nurse.",
         ("a nurse", "by the word of", "Some 600 refugees live in Adre")),
        ("Reuters understands that the talks in Jeddah failed.",
         ("Reuters", "understands", "that the talks in Jeddah failed")),
        ("The talks in Jeddah failed, the BBC understands.", ("the BBC", "understands", "The talks in Jeddah failed")),
        ("The men were ordered to “shoot on sight”.", (None, "ordered", "to “shoot on sight”")),
        ("The envoy had asked as early as December to see the prisoners.",
         ("The envoy", "asked", "to see the prisoners")),
        ("The envoy asked on Monday to visit the camp.", ("The envoy", "asked", "to visit the camp")),
    ],
)  # fmt: skip
def test_it_is_told(text, said):
    assert shown(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "The dead were put at 300.",
        "The dead are estimated at 300.",
        "He put the boy down to sleep.",
        "The ministry put the tents between two roads.",
        "He was named in the agency's report.",
        "The town had 300 houses by the last count.",
        "The driver understands that road.",
        "The two sides agreed to open the road.",
        "Divided over what to do, the leaders found little comfort in it.",
    ],
)
def test_it_is_no_report(text):
    assert shown(text) == []


def test_a_report_within_a_report_is_one_row():
    text = "In its report on Monday, the agency said that forty had died."
    assert shown(text) == [("the agency", "said", "that forty had died")]
