"""Numbers that stand in many articles are found for certain, also where most counts are dropped on the way."""

from collections import Counter

import numpy as np
import pytest

from crossings.across.duplicates import tally
from crossings.across.duplicates.tally import Tally


def made_up(articles, *, seed):
    """Give the numbers of articles: a few that many have, very many that few have."""
    chance = np.random.default_rng(seed)
    return [np.unique(chance.zipf(1.3, size=60) % 100_000).astype(np.uint32) for _ in range(articles)]


def counted(articles, above=0):
    found = Tally(above)
    for own in articles:
        found.add(own)
    return found


def test_all_numbers_are_counted():
    articles = made_up(300, seed=1)
    numbers, counts = counted(articles).all()
    assert dict(zip(numbers.tolist(), counts.tolist(), strict=True)) == Counter(np.concatenate(articles).tolist())


@pytest.mark.parametrize("seed", range(5))
def test_numbers_counted_often_are_found_where_few_counts_are_kept(monkeypatch, seed):
    monkeypatch.setattr(tally, "_BLOCK", 500)
    monkeypatch.setattr(tally, "_KEPT", 200)
    articles = made_up(1_000, seed=seed)
    found = counted(articles, above=40)
    often = sorted(number for number, count in Counter(np.concatenate(articles).tolist()).items() if count > 40)
    assert found.above(articles).tolist() == often
    assert 0 < found.lost < 40
    assert len(often) > 5


def test_of_no_article_there_are_no_numbers():
    assert [each.tolist() for each in Tally().all()] == [[], []]
