"""A value of a closed list is written in one way everywhere."""

from crossings import schemas
from crossings.findings import label


def test_an_abbreviation_is_in_capitals_and_words_are_apart():
    assert [label(value) for value in ("un", "ngo", "in_line", "unnamed source")] == [
        "UN", "NGO", "in line", "unnamed source",
    ]  # fmt: skip


def test_no_label_of_a_closed_list_has_an_underscore_and_no_two_are_alike():
    for values in (schemas.SPEAKER_GROUPS, schemas.VERDICTS, schemas.HEDGES, schemas.POPULATIONS, schemas.ACTIONS):
        labels = [label(value) for value in values]
        assert "_" not in "".join(labels)
        assert len(set(labels)) == len(values)
