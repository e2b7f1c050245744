"""How often words are used, in all and by year, and which stand beside them."""

from datetime import date

import numpy as np
import pytest

from crossings.wording import collocations, commonest_words, people_words, words_by_year

from .test_uses import archive


def test_words_come_by_number_with_their_share_of_all_words():
    used = people_words(archive("Two refugees and a migrant.", "One refugee was seen there now."))
    assert used[["word", "count", "articles"]].to_numpy().tolist() == [["refugee", 2, 2], ["migrant", 1, 1]]
    assert list(used["per_10000"]) == [round(2 / 11 * 10_000, 2), round(1 / 11 * 10_000, 2)]
    assert used.loc[0, ["first", "last"]].tolist() == [date(2001, 1, 1), date(2002, 1, 1)]


def test_a_word_of_no_dated_article_has_no_days():
    articles = archive("A refugee.").assign(published=None)
    assert people_words(articles)[["first", "last"]].isna().all(axis=None)
    assert words_by_year(articles).empty


def test_every_year_has_every_word_that_any_year_uses():
    rows = words_by_year(archive("A refugee fled.", "Nobody fled at all."))
    assert rows.to_numpy().tolist() == [["2001", "refugee", 1, 3333.33], ["2002", "refugee", 0, 0.0]]


def test_a_word_asked_for_is_told_even_where_it_is_not_used():
    assert list(words_by_year(archive("A refugee."), ["migrant"])["count"]) == [0]


def test_a_copy_counts_neither_as_use_nor_as_words():
    articles = archive("A refugee fled.", "A refugee fled.", kinds=(None, "copy"))
    assert list(words_by_year(articles)["per_10000"]) == [3333.33]


def test_the_commonest_words_are_no_words_of_grammar_numbers_or_dateline():
    text = "Ferry sinks\n\nKAMPALA, March 2 (Reuters) -- The ferry sank in 2001 and the ferry was old, said 7 people."
    rows = commonest_words(archive(text))
    assert list(rows["word"]) == ["ferry", "people", "sank", "sinks"]
    assert rows.loc[0, ["count", "articles"]].tolist() == [3, 1]


FILLER = "Rain fell on every roof of town until morning came round once. "
CAMP = "The refugee camp burned. " * 4 + FILLER * 4


def test_a_word_that_stands_beside_more_often_than_elsewhere_is_a_collocation():
    rows = collocations(archive(CAMP), "refugee")
    assert set(rows["beside"]) == {"camp", "burned"}
    assert list(rows["count"]) == [4, 4]
    assert (rows["log_likelihood"] > 6.63).all()


def test_a_word_as_common_everywhere_is_no_collocation():
    assert collocations(archive("rain refugee rain " + "rain " * 40 + "rain refugee rain"), "refugee").empty


def test_a_word_of_another_paragraph_or_too_far_off_is_not_beside():
    assert collocations(archive("The refugee.\n\nCamp burned.\n\n" * 4 + FILLER * 4), "refugee").empty
    far = "Refugee one1 of camp. " * 4 + FILLER * 4
    assert "camp" in set(collocations(archive(far), "refugee")["beside"])
    assert "camp" not in set(collocations(archive(far), "refugee", within=2)["beside"])


def test_fewer_times_than_asked_for_is_no_collocation():
    assert collocations(archive(CAMP), "refugee", least=5).empty


def test_the_strength_is_the_log_likelihood_ratio_of_the_two_by_two_table():
    rows = collocations(archive(CAMP), "refugee", within=1)
    # Near "refugee" stand "the" and "camp", four times each; "camp" stands nowhere else among the 64 words.
    (row,) = rows.itertuples()
    cells = np.array([4, 4, 0, 56])
    expected = np.array([8 * 4 / 64, 8 * 60 / 64, 56 * 4 / 64, 56 * 60 / 64])
    kept = cells > 0
    by_hand = 2 * (cells[kept] * np.log(cells[kept] / expected[kept])).sum()
    assert row.beside == "camp"
    assert row.log_likelihood == pytest.approx(by_hand, abs=0.06)


@pytest.mark.parametrize("count", [people_words, words_by_year, commonest_words, collocations])
def test_of_an_empty_archive_there_is_no_row(count):
    assert count(archive()).empty
