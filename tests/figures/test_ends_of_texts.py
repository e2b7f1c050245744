"""A text may end right after any word of a construction."""

import pytest

from crossings import extract_article

_STORY = (
    "Eritreans flee to Sudan. Some 4,000 Eritrean refugees crossed the border into Sudan in April, the council said. "
)


@pytest.mark.parametrize(
    "text",
    [
        "It counted a rise from 2,000 to 2,800",
        "By his account 600 of the inmates are women",
        "It has 3,500 at the top",
        "Thousands more have yet to be reached",
        "The 260 whom the ministry had for March were few",
        "It had been 44 in the year before",
        "About the other two there is no news of the pair",
        "The sum of all who came is 9,000 those who",
    ],
)
def test_a_text_cut_off_anywhere_is_read(text):
    words = text.split()
    for last in range(1, len(words) + 1):
        rows = extract_article(_STORY + " ".join(words[:last]))["figures"]
        assert rows[0]["evidence"] == "Some 4,000"
