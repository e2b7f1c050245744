"""What is reported goes on over "and" with what else was done; whoever did it, and not the speaker, did that too."""

import pytest

from crossings import extract_article


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in extract_article(text)["quotes"] if row["confidence"] >= 0.5]
    return [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The governor said that 700 had left and wished to come to Bogota.",
         [("The governor", "that 700 had left and wished to come to Bogota")]),
        ("The mayor said rebels had entered the town and attacked residents.",
         [("The mayor", "rebels had entered the town and attacked residents")]),
        ("The envoy said they had met and discussed it.", [("The envoy", "they had met and discussed it")]),
        ("She said troops had beaten her son and threatened to kill him.",
         [("She", "troops had beaten her son and threatened to kill him"), ("troops", "to kill him")]),
        ("The minister said that ten had fled and warned that more would come.",
         [("The minister", "that ten had fled"), ("The minister", "that more would come")]),
        ("The minister said that ten came and denied that he knew.",
         [("The minister", "that ten came"), ("The minister", "that he knew")]),
    ],
)  # fmt: skip
def test_a_participle_goes_on_what_is_reported(text, said):
    assert shown(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Guards have been told to shoot, aid groups say.",
         [("aid groups", "Guards have been told to shoot"), (None, "to shoot")]),
        ("Police have been told how many to hold, aid groups say.",
         [("aid groups", "Police have been told how many to hold"), (None, "how many to hold")]),
    ],
)  # fmt: skip
def test_what_nobody_is_named_for_stands_in_a_report_of_somebody(text, said):
    assert shown(text) == said


def test_a_headline_has_a_body_behind_its_colon():
    text = "Chance of return is no reason to refuse asylum: court\n\nLIMA, March 9 -- It rained."
    assert shown(text) == [("court", "Chance of return is no reason to refuse asylum")]
