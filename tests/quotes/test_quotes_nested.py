"""A report that closes its sentence holds the reports before it; what no verb is known of was said all the same."""

import pytest

from crossings.extraction import rows_as_judged


def shown(text):
    """Give speaker and words of each quotation that is shown, the longest first."""
    rows = [row for row in rows_as_judged(text)["quotes"] if row["confidence"] >= 0.5]
    found = [(row["speaker"], " … ".join(text[a:b] for a, b in row["content"])) for row in rows]
    return sorted(found, key=lambda row: -len(row[1]))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Two sailors have written that they want to come home, a lawyer said on Friday, in a case that has been "
         "fought over for years.",
         [("a lawyer", "Two sailors have written that they want to come home"),
          ("Two sailors", "that they want to come home")]),
        ("A pilot landed in Lima and asked to stay, an officer said Tuesday, on the same day that the border closed.",
         [("an officer", "A pilot landed in Lima and asked to stay"), ("A pilot", "to stay")]),
        ("The crew left only after Peru had promised that it would pay, the Herald reported.",
         [("the Herald", "The crew left only after Peru had promised that it would pay"),
          ("Peru", "that it would pay")]),
        ("She told the court that the boat had sunk, her lawyer said.",
         [("her lawyer", "She told the court that the boat had sunk"), ("She", "that the boat had sunk")]),
    ],
)  # fmt: skip
def test_the_last_report_holds_the_one_before_it(text, said):
    assert shown(text) == said


def test_what_two_voices_say_is_not_the_last_ones_alone():
    assert ("a nurse", "The mayor said that ten had come, and two were ill") not in shown(
        "The mayor said that ten had come, and two were ill, a nurse said."
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The charity needs 40,000 tents, she said.", [("she", "The charity needs 40,000 tents")]),
        ("Families living near the dam need moving, says the ministry.",
         [("the ministry", "Families living near the dam need moving")]),
        ("Those who survived say 180, or 170.", [("Those", "180, or 170")]),
        ("The volunteers who hand out soup at gate 5 say they ran out of bowls.",
         [("The volunteers", "they ran out of bowls")]),
    ],
)  # fmt: skip
def test_a_clause_needs_no_known_verb(text, said):
    assert shown(text) == said


@pytest.mark.parametrize("text", ["In the hills of the north, she said.", "The mayor, a doctor by training, said."])
def test_a_phrase_of_place_or_rank_is_no_clause(text):
    assert shown(text) == []


def test_what_is_promised_in_writing_is_one_promise():
    assert shown("Tokyo had promised Lima, in writing, that it would pay.") == [("Tokyo", "that it would pay")]


@pytest.mark.parametrize(
    "text",
    [
        "They cited disparaging remarks he had made about the crew.",
        "The town read late-night tweets he had sent.",
        "They had announced the morning after.",
        "Bemoaning the cold, they left.",
    ],
)
def test_what_is_named_or_timed_is_told_by_nobody(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Peru pledged to take in ten families, but the first had not left by May.",
         [("Peru", "to take in ten families")]),
        ("The council said that its republic, proclaimed in 1991, would cease to exist.",
         [("The council", "that its republic, proclaimed in 1991, would cease to exist")]),
        ("Not so, replied Ana Ruiz, the judge who led it: the man was one of many.",
         [("Ana Ruiz", "Not so … the man was one of many")]),
    ],
)  # fmt: skip
def test_words_end_where_the_article_goes_on(text, said):
    assert shown(text) == said
