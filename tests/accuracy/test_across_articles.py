"""Pairs of articles and figures that belong together, on tables and codings made by hand."""

import json
import re
from dataclasses import dataclass, field

import pandas as pd
import pytest

from crossings.accuracy import Document, ShippedGold, joined
from crossings.accuracy import across_articles as across

from .coded import span

TEXTS = {
    "a": "Some 300 fled. The 300 were fed.",
    "b": "About 300 fled, the mayor said.",
    "c": "Only 200 fled, the army said.",
    "d": "Rain fell on 9 camps.",
}


def figure(article, words):
    start, end = span(TEXTS[article], words)
    return {"article_id": article, "start": start, "end": end, "evidence": words}


def place(article, words):
    return (article, *span(TEXTS[article], words))


def written(folder, *groups, name="across_adjudicated"):
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.jsonl"
    file.write_text("".join(json.dumps(group) + "\n" for group in groups), "utf-8")
    return file


def pairs(*told):
    return {frozenset(pair) for pair in told}


EVENT = {"kind": "event", "articles": ["a", "b", "c"]}
CLAIM = {"kind": "claim", "figures": [figure("a", "Some 300"), figure("a", "The 300"), figure("b", "About 300")]}
RIVAL = {"kind": "rival", "figures": [figure("a", "Some 300"), figure("c", "Only 200")]}


def test_a_group_of_three_makes_three_pairs(tmp_path):
    found = across.gold_pairs(written(tmp_path, EVENT, RIVAL), TEXTS)
    assert found["event"] == pairs(("a", "b"), ("a", "c"), ("b", "c"))
    assert found["rival"] == pairs((place("a", "Some 300"), place("c", "Only 200")))
    assert found["claim"] == set()


@pytest.mark.parametrize(
    ("group", "why"),
    [
        ({"kind": "claim", "figures": [figure("a", "Some 300"), figure("b", "About 300") | {"start": 1}]},
         "across_adjudicated.jsonl, line 2: 'About 300' is not at 1 to 9"),
        ({"kind": "claim", "figures": [figure("a", "Some 300") | {"article_id": "z"}]},
         "across_adjudicated.jsonl, line 2: 'Some 300' is not at 0 to 8"),
        ({"kind": "event", "articles": ["a", "z"]}, "across_adjudicated.jsonl, line 2: no such article"),
    ],
)  # fmt: skip
def test_a_wrong_group_is_named_with_file_and_line(tmp_path, group, why):
    with pytest.raises(ValueError, match=why):
        across.gold_pairs(written(tmp_path, EVENT, group), TEXTS)


@dataclass
class Tables:
    """The tables that pairs are found in."""

    figures: pd.DataFrame
    claims: pd.DataFrame
    timeline: pd.DataFrame = field(default_factory=lambda: pd.DataFrame({"article_ids": []}))


def tables(*figures, claims=(), events=()):
    """Give tables: figures as (id, article, words, same_as), claims of one quantity as (id, figures, relation, of).

    A claim's number is that in the words of its first figure.
    """
    words = {own: said for own, _, said, _ in figures}
    rows = [
        {"figure_id": own, **figure(article, words), "same_as": same, "confidence": 0.9 if own != "unsure" else 0.4}
        for own, article, words, same in figures
    ]
    told = pd.DataFrame(claims, columns=["claim_id", "figure_ids", "relation", "of"])
    numbers = [float(re.search(r"\d+", words[ids[0]])[0]) for ids in told["figure_ids"]]
    told = told.assign(quantity_id="q", low=pd.Series(numbers, dtype=float), high=pd.Series(numbers, dtype=float))
    return Tables(pd.DataFrame(rows), told, pd.DataFrame({"article_ids": list(events)}))


FOUND = (("f1", "a", "Some 300", None), ("f2", "a", "The 300", "f1"), ("f3", "b", "About 300", None),
         ("f4", "c", "Only 200", None))  # fmt: skip


def test_figures_of_one_claim_and_their_repeats_are_pairs():
    found = across.found_pairs(tables(*FOUND, claims=[("c1", ["f1", "f3"], "first", None)]))
    first, again, other = place("a", "Some 300"), place("a", "The 300"), place("b", "About 300")
    assert found["claim"] == pairs((first, again), (first, other), (again, other))


def test_the_same_number_by_another_claimant_is_the_same_claim():
    claims = [("c1", ["f1"], "first", None), ("c2", ["f3"], "repeat", "c1"), ("c3", ["f4"], "conflict", "c1")]
    found = across.found_pairs(tables(*FOUND, claims=claims))["claim"]
    assert frozenset((place("a", "Some 300"), place("b", "About 300"))) in found
    assert all(place("c", "Only 200") not in pair for pair in found)


def test_a_repeat_in_one_article_is_a_pair_without_a_claim():
    assert across.found_pairs(tables(*FOUND))["claim"] == pairs((place("a", "Some 300"), place("a", "The 300")))


@pytest.mark.parametrize(("relation", "rivals"), [("conflict", 2), ("revision", 2), ("correction", 2), ("series", 0)])
def test_rival_claims_are_those_that_contradict_or_replace(relation, rivals):
    claims = [("c1", ["f1"], "first", None), ("c2", ["f4"], relation, "c1")]
    found = across.found_pairs(tables(*FOUND, claims=claims))["rival"]
    both = pairs((place("a", "Some 300"), place("c", "Only 200")), (place("a", "The 300"), place("c", "Only 200")))
    assert found == (both if rivals else set())


def test_a_figure_that_is_not_shown_makes_no_pair():
    found = tables(("f1", "a", "Some 300", None), ("unsure", "b", "About 300", None),
                   claims=[("c1", ["f1", "unsure"], "first", None)])  # fmt: skip
    assert across.found_pairs(found)["claim"] == set()


def test_articles_that_tell_one_event_are_pairs_each_once():
    found = across.found_pairs(tables(*FOUND, events=[["a", "b", "a"], ["c"], ["b", "c"]]))
    assert found["event"] == pairs(("a", "b"), ("b", "c"))


@pytest.fixture
def shipped(tmp_path, monkeypatch):
    """Give a corpus of four articles, all scored, whose gold lies in a folder of this test."""
    monkeypatch.setattr(across, "data_folder", lambda: tmp_path)
    articles = pd.DataFrame(TEXTS.items(), columns=["article_id", "text"])

    def made(*groups, parts=(("development", ()), ("scored", tuple(TEXTS))), other=None, coded=tuple(TEXTS)):
        folder = tmp_path / "toy" / "gold"
        for name in ("across_adjudicated", "across_a"):
            written(folder, *groups, name=name)
        written(folder, *(groups if other is None else other), name="across_b")
        (folder / across.CODED).write_text("\n".join(coded), "utf-8")
        return ShippedGold("toy", articles, [], [], [], dict(parts))

    return made


def scores(gold, found):
    rows = joined([gold], lambda corpus: found)
    return {row.kind: (row.pairs, row.found, row.right, round(row.system, 1)) for row in rows.itertuples()}


def test_pairs_are_scored_by_kind(shipped):
    found = tables(*FOUND, claims=[("c1", ["f1", "f3"], "first", None), ("c2", ["f4"], "conflict", "c1")],
                   events=[["a", "b"], ["c", "d"]])  # fmt: skip
    told = scores(shipped(EVENT, CLAIM, RIVAL), found)
    assert told == {"event": (3, 2, 1, 40.0), "claim": (3, 3, 3, 100.0), "rival": (1, 1, 1, 100.0)}


def test_a_figure_stands_for_the_gold_one_that_it_overlaps(shipped):
    found = tables(
        ("f1", "a", "300 fled", None), ("f3", "b", "300", None), claims=[("c1", ["f1", "f3"], "first", None)]
    )
    assert scores(shipped(CLAIM), found)["claim"] == (3, 1, 1, 50.0)


def test_a_figure_that_the_gold_has_and_groups_with_none_is_joined_wrongly(shipped):
    found = tables(*FOUND, claims=[("c1", ["f1", "f3", "f4"], "first", None)])
    gold, alone = shipped(CLAIM), figure("c", "Only 200")
    gold.adjudicated = [Document("c", TEXTS["c"], {"figures": [alone]})]
    pairs, joined_pairs, right, score = scores(gold, found)["claim"]
    assert (pairs, right) == (3, 3)
    assert joined_pairs > 3
    assert score < 100


def test_figures_that_the_gold_does_not_have_are_not_held_against_it(shipped):
    found = tables(*FOUND, claims=[("c1", ["f1", "f3", "f4"], "first", None)])
    assert scores(shipped(CLAIM), found)["claim"] == (3, 3, 3, 100.0)


def test_two_rival_claims_are_one_pair_whichever_figures_tell_them(shipped):
    rival = {"kind": "rival", "figures": [figure("a", "Some 300"), figure("c", "Only 200")]}
    found = tables(*FOUND, claims=[("c1", ["f3"], "first", None), ("c2", ["f4"], "conflict", "c1")])
    assert scores(shipped(CLAIM, rival), found)["rival"] == (1, 1, 1, 100.0)


def test_where_nothing_is_to_be_joined_and_nothing_is_the_score_is_full(shipped):
    assert scores(shipped(), tables(*FOUND))["event"] == (0, 0, 0, 100.0)


def test_a_part_without_articles_has_no_row_and_pairs_across_parts_do_not_count(shipped):
    gold = shipped(EVENT, parts=(("development", ("a",)), ("scored", ("b", "c"))))
    rows = joined([gold], lambda corpus: tables(*FOUND))
    events = rows[rows["kind"] == "event"]
    assert list(events["part"]) == ["development", "scored"]
    assert list(events["pairs"]) == [0, 1]
    assert set(joined([shipped(EVENT)], lambda corpus: tables(*FOUND))["part"]) == {"scored"}


def test_pairs_with_an_article_whose_pairs_were_not_coded_do_not_count(shipped):
    found = tables(*FOUND, events=[["a", "b"], ["c", "d"]])
    assert scores(shipped(EVENT, coded=("a", "b", "d")), found)["event"] == (1, 1, 1, 100.0)


def test_the_coders_are_held_against_each_other(shipped):
    gold = shipped(EVENT, other=[{"kind": "event", "articles": ["a", "b"]}])
    rows = joined([gold], lambda corpus: tables(*FOUND))
    assert list(rows.loc[rows["kind"] == "event", "coders"]) == [50.0]


def test_the_interval_is_of_drawing_articles_again(shipped):
    """Of three articles drawn again, a pair counts as often as both of it are drawn."""
    found = tables(*FOUND, events=[["a", "b"]])
    row = next(row for row in joined([shipped(EVENT)], lambda archive: found).itertuples() if row.kind == "event")
    assert (row.pairs, row.found, row.right, row.system) == (3, 1, 1, 50.0)
    assert row.low == 0  # a drawing without the pair that is found
    assert 50 < row.high <= 100


@pytest.mark.parametrize(("found", "value"), [([["a", "b", "c"]], 100), ([], 0)])
def test_one_group_that_is_all_right_or_wrong_is_no_certainty(shipped, found, value):
    """Its three pairs are one group: Jeffreys' interval of one."""
    told = joined([shipped(EVENT)], lambda archive: tables(*FOUND, events=found))
    row = next(row for row in told.itertuples() if row.kind == "event")
    assert row.system == value
    assert sorted(abs(value - end) for end in (row.low, row.high)) == pytest.approx([0, 85.3], abs=1)
    assert (row.coders, row.coders_high) == (100, 100)
    assert row.coders_low == pytest.approx(100 - 85.3, abs=1)


def test_pairs_make_a_group_where_others_link_them():
    pairs = {across.Pair(pair) for pair in ("ab", "cd", "bc", "xy")}
    assert across._groups(pairs) == 2
    assert across._groups(set()) == 0


def test_without_a_pair_no_interval_is_told(shipped):
    rows = joined([shipped()], lambda archive: tables(*FOUND))
    assert rows[["low", "high"]].loc[rows["kind"] == "event"].isna().all(axis=None)


def test_the_tables_of_articles_that_lie_apart_are_asked_for_by_their_folder(shipped, tmp_path):
    gold = shipped(EVENT, parts=(("development", ("a",)), ("scored", ("b", "c"))))
    gold.apart = {"scored": tmp_path / "apart"}
    asked = []

    def load(archive):
        asked.append(archive)
        return tables(*FOUND)

    joined([gold], load)
    assert asked == ["toy", tmp_path / "apart"]
