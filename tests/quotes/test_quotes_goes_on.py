"""What is reported goes on over "and" with what else was done; whoever did it, and not the speaker, did that too."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
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


def test_what_it_is_told_how_has_no_source():
    assert shown("It is also told how they crossed the river.") == []


def test_a_headline_has_a_body_behind_its_colon():
    text = "Chance of return is no reason to refuse asylum: court\n\nLIMA, March 9 -- It rained."
    assert shown(text) == [("court", "Chance of return is no reason to refuse asylum")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The report has an explanation: many people left the roadside.",
         ("The report", "many people left the roadside")),
        ("For so steep a rise the agency has an explanation: for the most part it counts those who came before.",
         ("the agency", "for the most part it counts those who came before")),
        ("The minister had a warning for the rebels: they must lay down their arms.",
         ("The minister", "they must lay down their arms")),
        ("The prisoners have gone on hunger strike. Their demand is simple: the men must be tried.",
         ("Their", "the men must be tried")),
    ],
)  # fmt: skip
def test_what_somebody_has_to_say_stands_behind_a_colon(text, said):
    assert shown(text) == [said]


@pytest.mark.parametrize(
    "text",
    [
        "The claim was false: nobody had come.",
        "Two men had a fight over the report: the camp had burned.",
    ],
)
def test_a_colon_behind_a_noun_of_nobody_reports_nothing(text):
    assert shown(text) == []


def test_a_quotation_behind_a_colon_of_its_own_sentence_is_a_row_of_its_own():
    text = "“We have food,” the minister said. She also had a question for the neighbour: “Does it have no heart?”"
    assert shown(text) == [("the minister", "“We have food,”"), ("She", "“Does it have no heart?”")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Warning that more would die, the agency left.", ("the agency", "that more would die")),
        ("Saying the camp was full, officials in Lampedusa turned them away.",
         ("officials", "the camp was full")),
        ("It believes that 300 are missing, and left.", None),
        ("The mayor left, saying that it was late.", ("The mayor", "that it was late")),
    ],
)  # fmt: skip
def test_a_participle_that_opens_a_sentence_reports_up_to_its_main_clause(text, said):
    assert shown(text) == ([said] if said else [])


def test_what_is_believed_is_said_where_its_sentence_says_more():
    text = "The group believes that 300 are missing, and says that more will come."
    assert shown(text) == [("The group", "that 300 are missing"), ("The group", "that more will come")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("While the government says the camps are safe, aid groups say they are not.",
         [("the government", "the camps are safe"), ("aid groups", "they are not")]),
        ("After aides insisted in June that he would stay, the mayor left.", [("aides", "that he would stay")]),
        ("If the ministry says that it is safe, many will go back.", [("the ministry", "that it is safe")]),
        ("As officials said that the road, which is long, was shut, they went back.",
         [("officials", "that the road, which is long, was shut")]),
        ("The mayor said that while it rained, they slept.", [("The mayor", "that while it rained, they slept")]),
    ],
)  # fmt: skip
def test_a_report_in_a_clause_that_opens_the_sentence_ends_with_it(text, said):
    assert shown(text) == said
