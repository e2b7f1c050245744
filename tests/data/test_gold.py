"""The gold that ships: its rows stand where they say, and its codings, parts and decisions fit together."""

import csv
import importlib.util
import json
import shutil
from functools import cache
from pathlib import Path

import pytest

from crossings.accuracy import TABLES, beyond_chance, corpora_with_gold, read_gold, shipped_gold
from crossings.accuracy.shipped_gold import name_of
from crossings.corpus import read
from crossings.schemas import columns_of

ROOT = Path(__file__).resolve().parents[2]
CORPORA = ("north_korea", "rohingya")
LEAST = {"quotes": 250, "figures": 250, "dates": 350, "events": 300}
SIZES = {"north_korea": (20, 20, 20), "rohingya": (0, 12, 0)}  # of the draws
LEAST_AGREED = 70  # percent of a slot, where both codings have ten rows or more

of_each_corpus = pytest.mark.parametrize("corpus", CORPORA)
of_each_coding = pytest.mark.parametrize("coding", ["coder_a", "coder_b", "adjudicated"])
shipped = cache(shipped_gold)


def folder(corpus):
    return ROOT / "data" / corpus / "gold"


def lines(file):
    return [json.loads(line) for line in file.read_text("utf-8").splitlines()]


@cache
def coded(corpus, coding):
    """Give the rows of a coding by article and table, read without our reader."""
    return {line["doc_id"]: line for line in lines_of_parts(corpus, coding)}


def lines_of_parts(corpus, name):
    return [line for file in sorted(folder(corpus).glob(f"{name}*.jsonl")) for line in lines(file)]


@cache
def drawing():
    """Give the program that drew the articles."""
    spec = importlib.util.spec_from_file_location("draw_gold", ROOT / "benchmarks" / "draw_gold.py")
    program = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(program)
    return program


def test_gold_ships_with_both_corpora():
    assert corpora_with_gold() == list(CORPORA)


@of_each_corpus
def test_every_offset_gives_the_words_of_its_row(corpus):
    own = shipped(corpus)  # raises where one does not
    assert own.articles["article_id"].isin([document.doc_id for document in own.adjudicated]).sum() == len(own.coder_a)


@pytest.fixture
def copied(tmp_path, request):
    """Give a copy of the adjudicated gold of a corpus in which the offset of one row of a table is moved by one."""

    def made(corpus, table):
        file = tmp_path / "adjudicated.jsonl"
        shutil.copy(folder(corpus) / file.name, file)
        documents = lines(file)
        at = max(n for n, document in enumerate(documents) if len(document[table]) > 1)
        documents[at][table][1]["start"] += 1
        file.write_text("".join(json.dumps(document) + "\n" for document in documents), "utf-8")
        return file, documents[at]["doc_id"]

    return made


@of_each_corpus
@pytest.mark.parametrize("table", TABLES)
def test_an_offset_that_is_moved_by_one_is_named_with_file_article_and_row(corpus, table, copied):
    file, doc_id = copied(corpus, table)
    with pytest.raises(ValueError, match=f"^adjudicated.jsonl: {doc_id}, {table} row 1: "):
        read_gold(file, shipped(corpus).articles)


@of_each_corpus
@pytest.mark.parametrize("letters", [-3, -1, 3])
@pytest.mark.parametrize("last", [True, False], ids=["the last part", "a part before it"])
def test_the_end_of_a_part_of_a_quotation_that_is_moved_by_some_letters_is_named(corpus, letters, last, tmp_path):
    texts, documents = texts_of(corpus), lines(folder(corpus) / "adjudicated.jsonl")

    def moved(document):
        """Give the rows of a document that it makes wrong: their part's end comes to stand inside a word or a row."""
        text = texts[document["doc_id"]]
        for number, row in enumerate(document["quotes"]):
            end = row["content"][-1 if last else 0][1] + letters
            if len(row["content"]) > 1 and (last or (text[end - 1] + text[end]).isalnum()):
                yield number, end

    document, number, end = next((one, *told) for one in documents for told in moved(one))
    document["quotes"][number]["content"][-1 if last else 0][1] = end
    file = tmp_path / "adjudicated.jsonl"
    file.write_text("".join(json.dumps(one) + "\n" for one in documents), "utf-8")
    wrong = f"^adjudicated.jsonl: {document['doc_id']}, quotes row {number}: .*content"
    with pytest.raises(ValueError, match=wrong):
        read_gold(file, shipped(corpus).articles)


def test_the_gold_is_large_enough_to_measure_by():
    rows = {name: sum(len(document.rows[name]) for corpus in CORPORA for document in shipped(corpus).adjudicated)
            for name in TABLES}  # fmt: skip
    assert all(rows[name] >= least for name, least in LEAST.items()), rows


CLOSED = {
    name: {
        row["column"]: set(row["values"].split(", ")) for row in columns_of(name).to_dict("records") if row["values"]
    }
    for name in TABLES
}


@of_each_corpus
@of_each_coding
@pytest.mark.parametrize("table", TABLES)
def test_a_slot_of_a_closed_list_holds_a_value_of_the_schema(corpus, coding, table):
    closed = {slot: values for slot, values in CLOSED[table].items() if slot != "rule"}
    assert closed
    rows = [row for document in getattr(shipped(corpus), coding) for row in document.rows[table]]
    wrong = {(slot, row[slot]) for row in rows for slot in closed.keys() & row.keys()
             if row[slot] is not None and row[slot] not in closed[slot]}  # fmt: skip
    assert not wrong


@of_each_corpus
def test_the_codings_differ_from_each_other_and_from_what_was_decided(corpus):
    told = [json.dumps(coded(corpus, coding), sort_keys=True) for coding in ("coder_a", "coder_b", "adjudicated")]
    assert len(set(told)) == 3


@of_each_corpus
@of_each_coding
def test_a_coding_has_the_articles_of_all_parts_each_once(corpus, coding):
    drawn = [doc_id for ids in shipped(corpus).parts.values() for doc_id in ids]
    assert len(set(drawn)) == len(drawn)
    ids = [line["doc_id"] for line in lines_of_parts(corpus, coding)]
    assert sorted(ids) == sorted(drawn)


@of_each_corpus
@pytest.mark.parametrize("name", ["coder_a", "coder_b", "adjudicated", "disagreements"])
def test_a_file_has_the_articles_of_its_part_alone(corpus, name):
    for part, ids in shipped(corpus).parts.items():
        if ids:
            assert {line["doc_id"] for line in lines(folder(corpus) / name_of(name, part))} <= set(ids)


@of_each_corpus
def test_the_part_for_development_is_what_the_program_draws(corpus):
    parts = shipped(corpus).parts
    drawn = drawing().draw(corpus, *SIZES[corpus])
    assert sorted(article for _, _, article, _ in drawn) == sorted(parts["development"])


@of_each_corpus
@pytest.mark.parametrize("part", ["scored", "calibration"])
def test_what_measures_and_what_fits_lies_apart_from_the_corpus(corpus, part):
    own = shipped(corpus)
    assert set(read(own.archive(part)).articles["article_id"]) == set(own.parts[part])
    assert not set(read(corpus).articles["article_id"]) & set(own.parts[part])


@of_each_corpus
def test_a_story_stands_in_one_part_only(corpus):
    rows = read(corpus).articles
    paths = rows.groupby("path").cumcount() + 1
    many = rows.groupby("path")["path"].transform("size") > 1
    names = [path if not several else f"{path}#{number}"
             for path, number, several in zip(rows["path"], paths, many, strict=True)]  # fmt: skip
    ids = dict(zip(names, rows["article_id"], strict=True))
    part = {doc_id: name for name, own in shipped(corpus).parts.items() for doc_id in own}
    with (ROOT / "data" / corpus / "relations.csv").open(encoding="utf-8", newline="") as told:
        pairs = [(part.get(ids[row["dispatch"]]), part.get(ids[row["of"]])) for row in csv.DictReader(told)]
    assert pairs
    assert not [pair for pair in pairs if None not in pair and len(set(pair)) > 1]


DECISIONS = [(corpus, row) for corpus in CORPORA for row in lines_of_parts(corpus, "disagreements")]


def named(one):
    corpus, row = one
    return f"{corpus} {row['doc_id']} {row['table']} {row['start']} {row['slot']}"


def near(coding, row):
    """Give the rows of a coding that overlap the words of a disagreement."""
    corpus, row = row
    end = row["start"] + len(row["evidence"])
    rows = coded(corpus, coding)[row["doc_id"]][row["table"]]
    return [other for other in rows if other["start"] < end and row["start"] < other["end"]]


def texts_of(corpus):
    return dict(zip(*(shipped(corpus).articles[name] for name in ("article_id", "text")), strict=True))


def stands(corpus, row):
    """Tell whether what was decided stands in the adjudicated gold."""
    kept = near("adjudicated", (corpus, row))
    if row["slot"] == "row":
        # A coder may have two rows of the same words, of which one was dropped.
        same, *of_coder = (
            sum(other["evidence"] == row["evidence"] for other in near(coding, (corpus, row)))
            for coding in ("adjudicated", "coder_a", "coder_b")
        )
        return same < max(of_coder) if row["taken"] == "none" else same > 0
    if row["slot"] == "span":
        return row["value"] in [other["evidence"] for other in kept]
    if row["slot"] == "low/high":
        return row["value"] in [[other["low"], other["high"]] for other in kept]
    if row["slot"] == "content":
        text = texts_of(corpus)[row["doc_id"]]
        return row["value"] in [[text[start:end] for start, end in other["content"]] for other in kept]
    return row["value"] in [other[row["slot"]] for other in kept]


def test_every_decision_between_the_coders_stands_in_the_adjudicated_gold():
    assert [named(one) for one in DECISIONS if not stands(*one)] == []


def test_every_decision_has_its_reason_and_is_one_of_the_codings_or_says_that_it_is_new():
    for _, row in DECISIONS:
        assert row["reason"].strip()
        assert row["taken"] in {"coder_a", "coder_b", "none", "new"}
        if row["taken"] in ("coder_a", "coder_b") and row["slot"] != "row":
            assert row["value"] == row[row["taken"]]


@of_each_corpus
@of_each_coding
def test_a_repeat_points_to_an_earlier_figure_of_its_article(corpus, coding):
    repeats = 0
    for document in getattr(shipped(corpus), coding):
        places = {(row["start"], row["end"]) for row in document.rows["figures"]}
        for row in document.rows["figures"]:
            if row["same_as"] is not None:
                repeats += 1
                assert tuple(row["same_as"]) in places, document.doc_id
                assert row["same_as"][0] < row["start"], document.doc_id
    assert repeats


def test_two_coders_agree_on_seven_in_ten_of_every_slot():
    rows = beyond_chance([shipped(corpus) for corpus in CORPORA])
    rows = rows[rows["rows"] >= 10]
    assert len(rows) >= 20
    assert list(rows.loc[rows["same"] < LEAST_AGREED, "slot"]) == []


def test_gold_of_a_corpus_that_has_none_is_refused_with_the_names_of_those_that_have():
    with pytest.raises(
        FileNotFoundError, match="no gold ships with 'atlantis'; there is that of north_korea, rohingya"
    ):
        shipped_gold("atlantis")


@of_each_corpus
def test_pairs_over_articles_are_of_articles_that_were_coded(corpus):
    drawn = {doc_id for ids in shipped(corpus).parts.values() for doc_id in ids}
    for name in ("across_a", "across_b", "across_adjudicated"):
        groups = lines(folder(corpus) / f"{name}.jsonl")
        assert {group["kind"] for group in groups} == {"event", "claim", "rival"}
        for group in groups:
            members = group.get("articles", []) + [figure["article_id"] for figure in group.get("figures", ())]
            assert len(members) > 1
            assert set(members) <= drawn
