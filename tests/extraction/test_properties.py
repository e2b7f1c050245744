"""What must hold of any text: offsets, no exception, the same result twice, time that grows with length only."""

import time

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossings import extract_article
from crossings.extraction import EXTRACTED
from crossings.schemas import table, validate

# Pieces that rules react to: a random text of them is a harder one than random letters.
WORDS = """
" “ ” ' ‘ ’ « » , . : ; — - ( ) 5,000 1,200-1,500 1996 26th 10:30 said told according to A. Mwangi Kenya Kenyans
refugees fled arrived to from more than about thousands of between and on Saturday last week Aug. May early in since
years ago that he she they the minister will not deny denied who was were arrested a family of
"""
PIECES = st.sampled_from([*WORDS.split(), "\n"])
REPEATED = [
    '"',
    "“",
    '" said A "',
    "said that ",
    "5,000 ",
    "thousands of ",
    "A. ",
    "who said ",
    "May 5, ",
    "fled to ",
    "between 1 and ",
    "according to ",
    "-",
    "the the ",
    "1996-",
    "( ",
    "a b ",
    "\u200f\u200b",
    "., ",
]
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join))


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.one_of(st.none(), st.dates()))
def test_any_text_gives_rows_that_keep_the_schema_and_their_words(text, published):
    first = extract_article(text, article_id="a", published=published)
    assert first == extract_article(text, article_id="a", published=published)
    for name in EXTRACTED:
        for row in first[name]:
            assert text[row["start"] : row["end"]] == row["evidence"] != ""
            assert row["sentence_start"] <= row["start"] < row["end"] <= row["sentence_end"]
        validate(name, table(name, first[name]))
        ids = [row[f"{name[:-1]}_id"] for row in first[name]]
        assert len(ids) == len(set(ids))
    for row in first["quotes"]:
        assert row["content"][0][0] == row["start"]
        assert row["content"][-1][1] == row["end"]
    for row in first["figures"]:
        assert row["low"] is None or row["high"] is None or row["low"] <= row["high"]


@pytest.mark.parametrize("piece", REPEATED)
def test_time_grows_in_step_with_length(piece, in_step):
    def seconds(size):
        text = piece * (size // len(piece))
        start = time.process_time()
        extract_article(text, article_id="a")
        return time.process_time() - start

    seconds(1_000)
    # Eight times the length: quadratic work would take 64 times as long.
    in_step(seconds, 10_000, 80_000, lambda small: 24 * small + 0.5)


@pytest.mark.parametrize("missing", [None, pd.NA, pd.NaT, float("nan")])
def test_a_row_of_the_table_articles_can_be_read_as_it_is(missing):
    text = "More than 300 Kenyans fled to Uganda on Saturday, Andes Wire said."
    assert extract_article(text, published=missing, source=missing) == extract_article(text)
