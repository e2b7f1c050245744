"""What must hold of every shipped corpus: its dispatches, their days, marks, sources, quotations and relations.

What must hold of the texts that are kept apart too takes ``texts``; what is of a whole corpus takes ``corpus``.
"""

import re
from datetime import date
from itertools import combinations

from crossings import read

KINDS = {"update", "correction", "copy"}
DATELINE = re.compile(
    r"(?:([A-Z][a-z]{2})[a-z]*\.?\s(\d{1,2})|(\d{1,2}) ([A-Z][a-z]{2})[a-z]*)(?:, (\d{4}))? \(Crossings\)"
)


def test_every_dispatch_is_read_in_english_with_its_day_and_nothing_is_left_out(texts):
    archive = read(texts.folder)
    assert len(archive.left_out) == 0
    assert len(archive.articles) == len(texts.dispatches)
    assert set(archive.articles["language"]) == {"en"}
    read_days = sorted(str(day) for day in archive.articles["published"].dropna())
    undated = [name for name, d in texts.dispatches.items() if not d.day]
    assert len(read_days) >= len(texts.dispatches) - len(undated)
    assert set(read_days) <= set(texts.days.values())


def test_plain_text_is_more_than_half_of_the_files(corpus):
    suffixes = [path.suffix for path in corpus.files]
    assert {".txt", ".html", ".jsonl", ".csv"} <= set(suffixes)
    assert suffixes.count(".txt") > len(suffixes) / 2


def test_a_dispatch_has_120_to_450_words(texts):
    lengths = {name: len(d.text.split()) for name, d in texts.dispatches.items()}
    assert {name: n for name, n in lengths.items() if not 120 <= n <= 450} == {}


def test_the_readme_gives_the_day_of_every_dispatch(corpus):
    assert set(corpus.days) == set(corpus.dispatches)


def test_the_readme_gives_the_title_that_a_dispatch_has(corpus):
    tables = [part for part in corpus.readme.split("\n\n") if part.startswith("| file | day | title |")]
    titles = re.findall(r"^\| `([^`]+)` \| [-\d]+ \| (.*?) \|", "\n".join(tables), re.M)
    assert [(name, title) for name, title in titles if title not in corpus.dispatches[name].lines] == []
    assert len(titles) > 0.8 * len(corpus.dispatches)


def test_a_day_stated_by_a_file_is_the_day_in_the_readme(corpus):
    stated = {name: d.day for name, d in corpus.dispatches.items() if d.day}
    assert {name: day for name, day in stated.items() if day != corpus.days[name]} == {}


def test_a_dateline_gives_the_month_and_day_of_its_dispatch(texts):
    wrong, seen = [], 0
    for name, d in texts.dispatches.items():
        day = date.fromisoformat(texts.days[name])
        if found := DATELINE.search(d.text):
            seen += 1
            month, number = found[1] or found[4], int(found[2] or found[3])
            if (month, number) != (day.strftime("%b"), day.day) or found[5] not in (None, str(day.year)):
                wrong.append(name)
    assert wrong == []
    assert seen > 0.7 * len(texts.dispatches)


def test_every_quotation_mark_has_its_partner(texts):
    assert [name for name, d in texts.dispatches.items() if d.plain.count('"') % 2] == []


def test_marks_are_straight_in_many_dispatches_and_curly_in_as_many_others(texts):
    straight = {name for name, d in texts.dispatches.items() if re.search("[\"']", d.text)}
    curly = {name for name, d in texts.dispatches.items() if re.search("[“’]", d.text)}
    assert not any('"' in d.text and "“" in d.text for d in texts.dispatches.values())
    assert min(len(straight), len(curly)) > 0.3 * len(texts.dispatches)


def test_a_curly_mark_turns_the_right_way(texts):
    odd = r"(?:\A|[\s(—])[”](?!\w)|\w“|“[\s.,;:?!]|(?:\A|[\s(])’\w+’|\w‘"
    assert {name: re.findall(odd, d.text) for name, d in texts.dispatches.items() if re.search(odd, d.text)} == {}


def test_no_two_dispatches_share_nine_uncapitalised_words_in_a_row(texts):
    shared = [
        (a, b, own & other)
        for (a, own), (b, other) in combinations(
            ((name, d.uncapitalised) for name, d in sorted(texts.dispatches.items())), 2
        )
        if not own.isdisjoint(other) and frozenset((a, b)) not in texts.related
    ]
    assert shared == []


def test_no_text_that_is_kept_apart_shares_nine_uncapitalised_words_in_a_row_with_a_dispatch(corpus, apart):
    shared = [
        (a, b)
        for a, own in apart.dispatches.items()
        for b, other in corpus.dispatches.items()
        if not own.uncapitalised.isdisjoint(other.uncapitalised)
    ]
    assert shared == []


def test_relations_name_dispatches_that_are_there_and_an_earlier_one(texts):
    assert {row["kind"] for row in texts.relations} <= KINDS
    for row in texts.relations:
        assert texts.days[row["of"]] <= texts.days[row["dispatch"]], row
        assert row["what"], row
    later = [row["dispatch"] for row in texts.relations]
    assert len(later) == len(set(later))


def test_a_correction_says_so_and_names_what_it_corrects(texts):
    for row in texts.relations:
        if row["kind"] == "correction":
            new, old = texts.dispatches[row["dispatch"]], texts.dispatches[row["of"]]
            assert re.search("Correction", new.title + new.text), row
            assert any(len(line) > 20 and line in new.plain for line in old.lines), row


def test_a_copy_repeats_what_it_copies_and_changes_it(texts):
    for row in texts.relations:
        if row["kind"] == "copy":
            new, old = (texts.dispatches[row[end]] for end in ("dispatch", "of"))
            assert len(new.uncapitalised & old.uncapitalised) > 0.1 * len(new.uncapitalised), row
            assert new.plain != old.plain, row


def test_every_dispatch_has_a_source_with_publisher_and_address(texts):
    assert {row["dispatch"] for row in texts.sources} == set(texts.dispatches)
    assert [r for r in texts.sources if not (r["fact"] and r["publisher"] and r["url"].startswith("http"))] == []


def test_no_source_and_no_quotation_stands_twice_for_one_dispatch(texts):
    for rows in (texts.sources, texts.quotations):
        told = [tuple(row.values()) for row in rows]
        assert len(told) == len(set(told))


def test_every_run_in_quotation_marks_is_listed_with_its_speaker_and_address(texts):
    listed = {(row["dispatch"], row["words"].rstrip(",.")) for row in texts.quotations}
    printed = {(name, run.rstrip(",.")) for name, d in texts.dispatches.items() for run in d.quoted}
    assert printed == listed
    assert [r for r in texts.quotations if not (r["speaker"] and r["fact"] and r["url"].startswith("http"))] == []


def test_the_fact_of_a_quotation_is_among_the_sources_of_its_dispatch(texts):
    sources = {(row["dispatch"], row["fact"]) for row in texts.sources}
    assert [row for row in texts.quotations if (row["dispatch"], row["fact"]) not in sources] == []


def test_the_readme_counts_what_is_there(corpus):
    total = sum(len(d.text.split()) for d in corpus.dispatches.values())
    assert f"{len(corpus.dispatches)} dispatches, about {round(total, -2):,} words" in corpus.readme
    assert f"{sum(len(d.quoted) for d in corpus.dispatches.values())} runs of words in quotation marks" in corpus.readme
    assert f"{len(corpus.sources):,} rows" in corpus.readme
    for kind in KINDS:
        number = sum(row["kind"] == kind for row in corpus.relations)
        assert re.search(rf"\b{number} {kind}|\b{number} {kind[:-1]}ies|\b{number} {kind}s", corpus.readme), kind
