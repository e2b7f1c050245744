"""What must hold of the North Korea corpus: its dispatches, their days, marks, encodings and sources.

Read with the standard library alone, so that a fault of our readers cannot hide a fault of the data.
"""

import csv
import io
import json
import re
from datetime import date
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "data" / "north_korea"
FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "facts" / "facts.jsonl"
BESIDE = {"sources.csv", "corrections.csv", "columns.json"}

# A later version repeats the background of the first, and a correction repeats the sentence it corrects.
SAME_STORY = {
    ("2002-03-14-spanish-embassy.txt", "2002-03-18-spanish-embassy-update.txt"),
    ("2004-07-30-correction-airlift.txt", "NK0011.txt"),
}

# Phrase by phrase, the day that it means.
WEEKDAYS = [
    ("1996-12-09-seventeen-reach-seoul.txt", "flew into Seoul on Monday", "1996-12-09"),
    ("1997-08-27-ambassador-cairo.txt", "The United States said on Tuesday", "1997-08-26"),
    ("1997-08-27-ambassador-cairo.txt", "last seen in Cairo on Friday", "1997-08-22"),
    ("NK0003.txt", "the U.N. refugee agency reported on Thursday", "2000-01-13"),
    ("NK0003.txt", "Beijing informed the agency on Tuesday", "2000-01-11"),
    ("wire-2001-2004.jsonl#1", "The seven landed on Saturday", "2001-06-30"),
    ("2002-03-14-spanish-embassy.txt", "the Spanish embassy in Beijing on Thursday", "2002-03-14"),
    ("2002-03-18-spanish-embassy-update.txt", "landed in South Korea on Monday", "2002-03-18"),
    ("shenyang-five-2002.html", "have been in Seoul since Thursday", "2002-05-23"),
    ("shenyang-five-2002.html", "They were allowed out of China on Wednesday", "2002-05-22"),
    ("2003-01-20-yantai-boats.txt", "the Chinese port of Yantai on Saturday", "2003-01-18"),
    ("wire-2001-2004.jsonl#2", "closed the doors of its Beijing consulate on Tuesday", "2003-10-07"),
    ("NK0009.txt", "was let out of prison on Friday", "2004-03-19"),
    ("NK0011.txt", "North Korea on Thursday", "2004-07-29"),
    ("NK0011.txt", "brought the group on Tuesday", "2004-07-27"),
    ("2004-07-30-correction-airlift.txt", "which landed on Wednesday", "2004-07-28"),
    ("wire-2001-2004.jsonl#3", "the Canadian embassy in Beijing on Wednesday", "2004-09-29"),
    ("2006-05-08-first-six-to-us.txt", "landed late on Friday", "2006-05-05"),
    ("bangkok-raid-2006.html", "A tip from neighbours led Thai police on Tuesday", "2006-08-22"),
    ("NK0017.txt", "the Unification Ministry reported on Monday", "2010-11-15"),
    ("NK0017.txt", "arrived on Thursday", "2010-11-11"),
    ("2012-03-02-detained-in-china.txt", "for more than a week collapsed on Friday", "2012-03-02"),
    ("2012-03-02-detained-in-china.txt", "On Wednesday", "2012-02-29"),
    ("laos-nine-2013.html", "China insisted on Monday", "2013-06-03"),
    ("laos-nine-2013.html", "said in Geneva on Friday", "2013-05-31"),
    ("laos-nine-2013.html", "on Tuesday", "2013-05-28"),
    ("arrivals-export.csv#1", "The budget year that ended on Saturday", "2017-09-30"),
    ("arrivals-export.csv#2", "North Korea announced on Sunday", "2020-07-26"),
    ("2023-10-13-return-from-china.txt", "South Korea said on Friday", "2023-10-13"),
    ("2023-10-13-return-from-china.txt", "On Wednesday", "2023-10-11"),
    ("arrivals-export.csv#3", "the Unification Ministry disclosed on Tuesday", "2025-02-04"),
]


class Page(HTMLParser):
    """The paragraphs and the heading inside <article>, and the day in the page's meta tags."""

    def __init__(self, page: str):
        super().__init__()
        self.inside, self.pieces, self.day = False, [], ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        named = dict(attrs)
        if tag == "article":
            self.inside = True
        if tag == "meta" and (named.get("name") == "date" or named.get("property") == "article:published_time"):
            self.day = named["content"][:10]

    def handle_endtag(self, tag):
        if tag == "article":
            self.inside = False
        if tag in ("p", "h1") and self.inside:
            self.pieces.append("\n")

    def handle_data(self, data):
        if self.inside:
            self.pieces.append(data)


def decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252")


def files() -> list[Path]:
    return [
        path
        for path in sorted(FOLDER.iterdir())
        if path.is_file() and not path.name.startswith("README") and path.name not in BESIDE
    ]


def read_dispatches() -> dict[str, dict]:
    """Give title, text and the day that the file itself states, by the name that sources.csv uses."""
    found = {}
    for path in files():
        text = decoded(path.read_bytes())
        if path.suffix == ".txt":
            in_name = re.match(r"\d{4}-\d\d-\d\d", path.name)
            found[path.name] = {"text": text.replace("\r\n", "\n"), "day": in_name.group() if in_name else ""}
        elif path.suffix == ".html":
            page = Page(text)
            found[path.name] = {"text": "".join(page.pieces), "day": page.day}
        elif path.suffix == ".jsonl":
            for n, line in enumerate(text.splitlines(), start=1):
                record = json.loads(line)
                found[f"{path.name}#{n}"] = {"text": record["body"], "title": record["headline"], "day": record["date"]}
        elif path.suffix == ".csv":
            for n, row in enumerate(csv.DictReader(io.StringIO(text)), start=1):
                found[f"{path.name}#{n}"] = {"text": row["text"], "title": row["title"], "day": row["published"]}
    return found


DISPATCHES = read_dispatches()
README = (FOLDER / "README.md").read_text(encoding="utf-8")
DAYS = dict(re.findall(r"^\| `([^`]+)` \| (\d{4}-\d\d-\d\d) \|", README, re.M))
with (FOLDER / "sources.csv").open(encoding="utf-8", newline="") as handle:
    SOURCES = list(csv.DictReader(handle))


def plain(text: str) -> str:
    """Give the text with straight marks only."""
    return re.sub("[‘’]", "'", re.sub("[“”]", '"', text))


def quoted(text: str) -> list[str]:
    return re.findall(r'"([^"]*)"', plain(text))


def outside_quotations(text: str) -> list[str]:
    return re.split(r'"[^"]*"', plain(text))


def words(text: str) -> list[str]:
    return re.findall(r"\w+(?:'\w+)*", text)


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    found = words(text)
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def uncapitalised_runs(text: str, length: int) -> set[tuple[str, ...]]:
    return {run for part in outside_quotations(text) for run in runs(part, length) if all(w[0].islower() for w in run)}


def test_there_are_twenty_four_dispatches():
    assert len(DISPATCHES) == 24


def test_every_reader_has_work():
    suffixes = [path.suffix for path in files()]
    assert {".txt", ".html", ".jsonl", ".csv"} == set(suffixes)
    assert suffixes.count(".txt") > len(suffixes) / 2


def test_a_dispatch_has_120_to_450_words():
    assert {name: n for name, d in DISPATCHES.items() if not 120 <= (n := len(d["text"].split())) <= 450} == {}


def test_the_readme_gives_the_day_of_every_dispatch():
    assert set(DAYS) == set(DISPATCHES)


def test_the_years_run_from_1996_to_2026():
    years = sorted(int(day[:4]) for day in DAYS.values())
    assert (years[0], years[-1]) == (1996, 2026)


def test_a_day_stated_by_a_file_is_the_day_in_the_readme():
    assert {name: d["day"] for name, d in DISPATCHES.items() if d["day"] not in ("", DAYS[name])} == {}


def test_a_dateline_gives_the_month_and_day_of_its_dispatch():
    wrong = []
    for name, d in DISPATCHES.items():
        found = re.search(r"([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})(?:, \d{4})? \(Crossings\)", d["text"])
        assert found, name
        day = date.fromisoformat(DAYS[name])
        if (found[1], int(found[2])) != (day.strftime("%b"), day.day):
            wrong.append(name)
    assert wrong == []


def test_only_one_dateline_has_a_year():
    assert [n for n, d in DISPATCHES.items() if re.search(r"\d, \d{4} \(Crossings\)", d["text"])] == ["NK0024.txt"]


def test_datelines_stand_at_the_top_and_at_the_bottom():
    at_bottom = [n for n, d in DISPATCHES.items() if "(Crossings)" in "\n".join(d["text"].strip().split("\n")[-2:])]
    assert at_bottom == ["2023-10-13-return-from-china.txt", "NK0003.txt", "NK0009.txt", "NK0011.txt"]


@pytest.mark.parametrize(("name", "phrase", "day"), WEEKDAYS)
def test_a_weekday_is_true_of_the_day_it_means(name, phrase, day):
    meant = date.fromisoformat(day)
    assert phrase in DISPATCHES[name]["text"]
    assert meant.strftime("%A") in phrase
    assert 0 <= (date.fromisoformat(DAYS[name]) - meant).days <= 7


def test_every_quotation_mark_has_its_partner():
    odd = [name for name, d in DISPATCHES.items() if plain(d["text"]).count('"') % 2]
    assert odd == []


def test_marks_are_straight_in_some_dispatches_and_curly_in_others():
    straight = {name for name, d in DISPATCHES.items() if '"' in d["text"]}
    curly = {name for name, d in DISPATCHES.items() if "“" in d["text"]}
    assert len(straight) >= 5
    assert len(curly) >= 5


def test_a_closing_mark_runs_into_the_next_word_in_two_dispatches():
    run_in = [name for name, d in DISPATCHES.items() if re.search(r"”\w", d["text"])]
    assert run_in == ["2023-10-13-return-from-china.txt", "NK0003.txt"]


def test_no_two_dispatches_share_nine_uncapitalised_words_in_a_row():
    own = {name: uncapitalised_runs(d["text"], 9) for name, d in DISPATCHES.items()}
    shared = [(a, b, own[a] & own[b]) for a, b in combinations(sorted(own), 2) if own[a] & own[b]]
    assert [(a, b, run) for a, b, run in shared if (a, b) not in SAME_STORY] == []


def test_the_update_repeats_the_lead_and_changes_its_number():
    lead, update = (DISPATCHES[name]["text"] for name in sorted(min(SAME_STORY)))
    assert len(runs(lead, 9) & runs(update, 9)) > 40
    assert "About 20 people" in lead
    assert "Twenty-five North Koreans" in update


def test_the_correction_names_the_dispatch_it_corrects():
    title = DISPATCHES["NK0011.txt"]["text"].strip().split("\n")[-1]
    correction = DISPATCHES["2004-07-30-correction-airlift.txt"]["text"]
    assert correction.startswith("Correction:")
    assert title in correction


def test_encodings_and_line_ends_are_those_of_the_readme():
    raw = {path.name: path.read_bytes() for path in files()}
    assert [n for n, b in raw.items() if b"\x93" in b and b"\x94" in b] == ["1997-08-27-ambassador-cairo.txt"]
    assert [n for n, b in raw.items() if b.startswith(b"\xef\xbb\xbf")] == ["NK0017.txt"]
    assert [n for n, b in raw.items() if b"\r\n" in b] == ["2012-03-02-detained-in-china.txt"]
    for name, content in raw.items():
        if name != "1997-08-27-ambassador-cairo.txt":
            content.decode("utf-8")


def test_every_dispatch_has_a_source_with_publisher_and_address():
    assert {row["dispatch"] for row in SOURCES} == set(DISPATCHES)
    assert [row for row in SOURCES if not (row["fact"] and row["publisher"] and row["url"].startswith("http"))] == []


def test_no_source_stands_twice_for_one_dispatch():
    rows = [tuple(row.values()) for row in SOURCES]
    assert len(rows) == len(set(rows))


def test_the_readme_counts_what_is_there():
    total = sum(len(d["text"].split()) for d in DISPATCHES.values())
    quotations = sum(len(quoted(d["text"])) for d in DISPATCHES.values())
    assert f"24 dispatches, {total:,} words" in README
    assert f"{quotations} runs of words in quotation marks" in README
    assert f"{len(SOURCES)} rows" in README


# From here on: against the facts themselves, which are not part of the project.

with_facts = pytest.mark.skipif(not FACTS.exists(), reason="shared/facts/facts.jsonl is not beside the checkout")


@pytest.fixture(scope="module")
def facts() -> dict[str, dict]:
    with FACTS.open(encoding="utf-8") as lines:
        return {fact["id"]: fact for fact in map(json.loads, lines)}


def named_facts(name: str, facts: dict[str, dict]) -> list[dict]:
    return [facts[i] for i in {row["fact"] for row in SOURCES if row["dispatch"] == name} if i in facts]


@with_facts
def test_every_fact_named_in_sources_exists(facts):
    tables = {path.name for path in (FACTS.parents[1] / "reference").glob("*.csv")}
    assert {row["fact"] for row in SOURCES} - set(facts) - tables == set()


@with_facts
def test_quoted_words_stand_in_a_direct_statement_by_somebody_the_dispatch_mentions(facts):
    strange = []
    for name, d in DISPATCHES.items():
        said = [s for fact in named_facts(name, facts) for s in fact["statements"] if s["kind"] == "direct"]
        for run in quoted(d["text"]):
            content = run.rstrip(",.")
            speakers = [s["speaker"] for s in said if content in plain(s["words"])]
            mentioned = [s for s in speakers if set(re.findall(r"\w{3,}", s)) & set(words(d["text"]))]
            if not mentioned:
                strange.append((name, run))
    assert strange == []


@with_facts
def test_no_twelve_words_in_a_row_come_from_a_fact_sentence(facts):
    sentences = [s for fact in facts.values() for s in strings({k: v for k, v in fact.items() if k != "sources"})]
    theirs = set().union(*(runs(plain(s).lower(), 12) for s in sentences))
    ours = {n: {r for p in outside_quotations(d["text"]) for r in runs(p.lower(), 12)} for n, d in DISPATCHES.items()}
    assert {name: own & theirs for name, own in ours.items() if own & theirs} == {}


def strings(value):
    """Give every string inside a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)
