"""What must hold of the North Korea corpus alone; what holds of every corpus stands in ``test_corpora.py``."""

import re
from collections import Counter


def test_there_are_124_dispatches_three_or_more_a_year_from_1994_to_2026(north_korea):
    assert len(north_korea.dispatches) == 124
    years = Counter(int(day[:4]) for day in north_korea.days.values())
    assert sorted(years) == list(range(1994, 2027))
    assert min(years.values()) >= 3


def test_every_reader_has_work(north_korea):
    suffixes = Counter(path.suffix for path in north_korea.files)
    assert suffixes == {".txt": 67, ".html": 11, ".jsonl": 3, ".csv": 2, ".json": 1, ".xlsx": 1}


def test_encodings_and_line_ends_are_those_of_the_readme(north_korea):
    raw, readme = north_korea.raw, north_korea.readme
    rows = {name: row for row in readme.splitlines() if (name := row.split("`")[1] if row.startswith("| `") else "")}

    def told(words):
        return {name for name, row in rows.items() if words in row and name in raw and not name.endswith("csv")}

    texts = {name: content for name, content in raw.items() if not name.endswith(".xlsx")}
    curly_1252 = {name for name, content in texts.items() if re.search(rb"[\x91-\x94]", content) and not _utf(content)}
    assert curly_1252 - {"export-2008-2010.csv"} == told("Windows-1252")
    assert {n for n, b in texts.items() if b.startswith(b"\xef\xbb\xbf")} == told("byte order mark")
    assert {n for n, b in texts.items() if b[:2] in (b"\xff\xfe", b"\xfe\xff")} == told("UTF-16")
    latin = {n for n, b in texts.items() if not _utf(b) and not re.search(rb"[\x80-\x9f]", b)}
    assert latin == told("ISO-8859-1")
    assert {n for n, b in texts.items() if b"\r\n" in b} - {"export-2008-2010.csv"} == told("CRLF")
    assert min(map(len, (curly_1252, latin, told("UTF-16"), told("byte order mark"), told("CRLF")))) >= 3


def _utf(content: bytes) -> bool:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return True
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def test_datelines_stand_at_the_top_and_at_the_bottom(north_korea):
    at_bottom = [
        name
        for name, d in north_korea.dispatches.items()
        if "(Crossings)" in "\n".join(d.text.strip().split("\n")[-2:])
    ]
    assert len(at_bottom) == 9


def test_few_datelines_have_a_year_and_some_dispatches_have_none(north_korea):
    told = [re.search(r".*\(Crossings\)", d.text) for d in north_korea.dispatches.values()]
    assert sum(found is None for found in told) == 8
    assert 2 <= sum(bool(found and re.search(r"\d{4} \(", found[0])) for found in told) <= 8


def test_a_closing_mark_runs_into_the_next_word_in_five_dispatches(north_korea):
    run_in = [name for name, d in north_korea.dispatches.items() if re.search(r"”\w", d.text)]
    assert run_in == [
        "1997-02-13-hwang-asks-for-asylum.txt",
        "2005-01-28-old-soldier-returned.txt",
        "2011-03-28-clam-boat-27-back.txt",
        "2023-10-13-return-from-china.txt",
        "NK0003.txt",
    ]


def test_leads_and_updates_corrections_and_copies_are_as_many_as_a_reader_needs(north_korea):
    kinds = Counter(row["kind"] for row in north_korea.relations)
    assert kinds["update"] >= 8
    assert kinds["correction"] >= 4
    assert kinds["copy"] >= 6


def test_the_update_repeats_the_lead_and_changes_its_number(north_korea):
    lead = north_korea.dispatches["2002-03-14-spanish-embassy.txt"]
    update = north_korea.dispatches["2002-03-18-spanish-embassy-update.txt"]
    assert len(lead.uncapitalised & update.uncapitalised) > 20
    assert "About 20 people" in lead.text
    assert "Twenty-five North Koreans" in update.text


def test_ten_events_are_told_by_two_or_more_dispatches(north_korea):
    told = north_korea.readme.split("## One event, several dispatches")[1].split("\n## ")[0]
    rows = [re.findall(r"`([^`]+)`", row) for row in told.splitlines() if row.startswith("| ") and "`" in row]
    assert len(rows) >= 10
    for names in rows:
        assert len(names) >= 2
        assert set(names) <= set(north_korea.dispatches)
