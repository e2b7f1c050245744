"""The dispatches held against the facts and tables they were written from; skipped where these are not at hand.

Every number, day and weekday of a dispatch must stand in its facts or tables. The few that do not are listed with
their reason, and an entry of the list that is no longer needed fails as well.
"""

import re
from datetime import date, timedelta

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
MONTH = rf"\b({'|'.join(MONTHS)})[a-z]*\.?"
UNITS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
WORDED = {word: n for n, word in enumerate(TEENS, 10)}
WORDED |= {word: 10 * n for n, word in enumerate(TENS, 2)}
WORDED |= {f"{ten}-{one}": 10 * n + m for n, ten in enumerate(TENS, 2) for m, one in enumerate(UNITS, 1)}
ISO = re.compile(r"\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])\b")
IN_DATELINE = re.compile(r"[A-Z][\w' ]*, [^\n]{3,20} \(Crossings\)")

# Dispatch and token, with the reason why no fact or table holds it.
EXCEPTIONS = {
    ("2017-09-29-boat-breaks-up-update.txt", "Wednesday"): "two days before its source of September 29",
    ("1995-11-01-officer-speaks-of-coup-cut.txt", "40000"): "a copy that rounds: nearly 40,000 for about 37,000",
    ("2004-07-30-correction-airlift.txt", "227"): "a row of the table that has no address",
    ("2004-07-30-correction-airlift.txt", "241"): "a row of the table that has no address",
    ("2009-07-08-hanawon-lets-press-in.txt", "Tuesday"): "the wrong day that is corrected on July 9",
    ("2009-07-09-correction-hanawon.txt", "Tuesday"): "the wrong day, named by its correction",
    ("2010-01-08-record-year.txt", "3000"): "the title rounds: nearly 3,000 for more than 2,950",
    ("2011-09-15-nine-had-drifted.txt", "Monday"): "the fact names the weekday: Tuesday (AP) or Monday (VOA)",
    ("2011-09-15-nine-had-drifted.txt", "Thursday"): "the fact has the Thursday before the boat was found",
    ("2015-01-06-deserter-day-in-doubt.txt", "Saturday"): "Dec. 27, more than a week before; the text gives both days",
    ("2015-01-06-deserter-day-in-doubt.txt", "Sunday"): "Dec. 28, more than a week before; the text gives both days",
    ("2018-01-09-fewest-since-2001.txt", "Friday"): "the fact names the weekday, before the report of Monday 8 January",
    ("2025-09-12-lost-decade.txt", "11"): "eleven years from 2014",
    ("2025-09-13-lost-decade-cut.txt", "11"): "eleven years from 2014",
    ("NK0024.txt", "Friday"): "a Friday in November 2016",
    ("arrivals-export.csv#2", "Wednesday"): "the fact names the weekday; which one in July 2020 was not seen",
    ("feed-1998-2001.jsonl#2", "03-06"): "the day of the dispatch that it corrects",
    ("feed-1998-2001.jsonl#2", "6"): "the day of the dispatch that it corrects",
    ("feed-1998-2001.jsonl#5", "25000000"): "the fact writes from 25 to 22 million",
    ("wire-2018-2021.jsonl#1", "Friday"): "to come: the second round, 24 to 26 August",
    ("wire-2018-2021.jsonl#1", "Sunday"): "to come: the second round, 24 to 26 August",
    ("wire-2018-2021.jsonl#1", "Wednesday"): "to come: the first round, 20 to 22 August",
    ("wire-2018-2021.jsonl#2", "Sunday"): "to come: the second round, 24 to 26 August",
    ("wooden-boat-2011.html", "Thursday"): "the fact has the Thursday before the boat was found",
    ("1992-05-14-plan-to-return.txt", "Friday"): "to come: the plan for 15 May",
    ("2005-11-18-un-committee-first-text.txt", "168"): "the sum of the votes: 84, 22 and 62",
    ("2007-08-26-north-flood-toll-600.txt", "15000000"): "the fact writes 15 to 20 million",
    ("2013-10-02-settlers-who-went-back.txt", "15"): "months, from June 2012",
    ("2013-10-02-settlers-who-went-back.txt", "2700"): "rounds: more than 2,700 for 2,706",
    ("2016-05-21-rival-versions-pastor-death.txt", "23"): "days, from 7 to 30 April",
    ("2016-05-21-rival-versions-pastor-death.txt", "26514"): "a row of the table that has no address",
    ("2016-05-21-rival-versions-pastor-death.txt", "28607"): "a row of the table that has no address",
    ("2017-01-31-children-born-on-the-way.txt", "153"): "the growth from 1,073 to 1,226",
    ("2022-10-31-fewer-send-money-north.txt", "33834"): "a row of the table that has no address",
    ("2025-02-13-north-tears-down-reunion-hall.txt", "97000"): "134,291 registered less 36,941 alive, rounded",
    ("2017-12-12-rights-group-doubts-returns.txt", "Thursday"): "to come: three weeks from 23 November",
    ("2024-01-24-toll-of-569-at-sea.txt", "531"): "the sum of three boats: 256, 239 and 36",
    ("2024-01-24-toll-of-569-at-sea.txt", "Sunday"): "two months before: 19 November",
    ("2025-03-29-ration-stays-at-twelve.txt", "50"): "cents, from 12.50 to 12 dollars",
    ("1994-07-29-premier-relative-five-bombs.txt", "20"): "a year: 607 over the 36 years from July 1953 to 1989 is 17",
    ("1994-07-29-premier-relative-five-bombs.txt", "41"): "years, from 27 July 1953",
    ("2011-09-24-work-scarce-school-better.txt", "61.1"): "the fact writes 611 per thousand",
    ("2017-12-29-eighty-five-asylum-requests.txt", "11"): "percent, from 1,275 to 1,418",
    ("2017-12-30-women-children-europe-asylum.txt", "215"): "the sum of two years: 130 and 85",
    ("2019-07-08-hanawon-twenty-years.txt", "20"): "years, from 8 July 1999",
    ("2017-09-10-a-thousand-or-more-dead.txt", "20000"): "the growth from 270,000 to 290,000",
    ("2019-08-24-whose-list-is-it.txt", "659"): "3,999 less 3,340",
    ("2020-10-22-one-head-counted-once.txt", "17000"): "688,000 less 671,000",
    ("2020-10-22-one-head-counted-once.txt", "50000"): "721,641 less 671,500, rounded",
    ("2020-10-22-one-head-counted-once.txt", "54000"): "914,998 less 860,697, rounded",
}
# Speakers whom a dispatch describes in other words.
DESCRIBED = [
    ("wire-2017-2018.jsonl#3", "ISCG"),  # the joint report of the aid agencies
    ("2021-08-16-boat-sinks-leaving-island.txt", "UNHCR"),  # the refugee agency of the UN
]


def numbers(text: str) -> set[float]:
    """Give the numbers of a text: digits, with thousands and millions, and words from ten on."""
    found = set()
    for digits, million in re.findall(r"(\d+(?:,\d{3})*(?:\.\d+)?)( million)?", text):
        number = float(digits.replace(",", ""))
        found.add(round(number * 1e6) if million else number)
    return found | {WORDED[word] for word in re.findall(r"[a-z]+(?:-[a-z]+)?", text.lower()) if word in WORDED}


def month_days(text: str) -> set[tuple[int, int]]:
    """Give month and day of every day that a text names."""
    found = {(m, int(d)) for m, d in re.findall(rf"{MONTH}\s(\d{{1,2}})\b(?!,\d{{3}})", text)}
    found |= {(m, int(d)) for d, m in re.findall(rf"\b(\d{{1,2}}) {MONTH}", text)}
    return {(MONTHS.index(m) + 1, d) for m, d in found}


def weekdays(text: str, day: date) -> set[date]:
    """Give the days that weekdays mean: the last before the dispatch, in the week before where it says so."""
    found = set()
    for name, told in re.findall(rf"\b({'|'.join(WEEKDAYS)})\b((?: of)? last week)?", text):
        meant = day - timedelta((day.weekday() - WEEKDAYS.index(name)) % 7)
        if told and meant >= day - timedelta(day.weekday()):
            meant -= timedelta(7)
        found.add(meant)
    return found


def unknown(texts) -> set[tuple[str, str]]:
    """Give dispatch and token of every number and day that neither facts nor tables hold."""
    odd = set()
    for name, d in texts.dispatches.items():
        day, told = date.fromisoformat(texts.days[name]), texts.background(name)
        known = {date.fromisoformat(found) for found in ISO.findall(told)} | {day}
        by_month = {(k.month, k.day) for k in known} | month_days(told)
        text = IN_DATELINE.sub("", d.plain)
        odd |= {(name, f"{n:g}" if n < 1e6 else f"{n:.0f}") for n in numbers(text) - numbers(told)}
        odd |= {(name, f"{m:02}-{n:02}") for m, n in month_days(text) - by_month}
        for meant in weekdays(" ".join(d.outside), day):
            if meant not in known and (meant.month, meant.day) not in by_month:
                odd.add((name, meant.strftime("%A")))
    return odd


def test_every_number_and_day_stands_in_the_facts_or_is_explained(texts):
    explained = {key for key in EXCEPTIONS if key[0] in texts.dispatches}
    found = unknown(texts)
    assert found - explained == set()
    assert explained - found == set()


def test_every_fact_and_table_named_in_the_sources_exists(texts):
    named = {row["fact"] for row in texts.sources}
    assert named - set(texts.facts) - set(texts.reference) == set()


def test_quoted_words_stand_word_for_word_in_a_direct_statement_by_the_speaker_named(texts):
    strange = []
    for row in texts.quotations:
        said = texts.said(row["fact"], row["speaker"])
        if not any(row["words"].rstrip(",.") in statement for statement in said):
            strange.append((row["dispatch"], row["words"], "words"))
        if row["url"] not in {source["url"] for source in texts.facts[row["fact"]]["sources"]}:
            strange.append((row["dispatch"], row["words"], "address"))
    assert strange == []


def test_a_quotation_has_the_address_of_the_paper_that_its_fact_names(texts):
    """Words that a fact read in one paper are not found on the page of another."""
    named = [
        (row["dispatch"], row["words"], row["url"], papers) for row in texts.quotations if (papers := texts.papers(row))
    ]
    assert [row for row in named if row[2] not in row[3]] == []
    assert len(named) > 0.3 * len(texts.quotations)


def beginnings(text: str) -> set[str]:
    """Give the first four letters of every word: China and Chinese are one."""
    return {word[:4] for word in re.findall(r"\w{3,}", text.lower())}


def test_a_dispatch_mentions_whom_it_quotes(texts):
    unnamed = [
        (row["dispatch"], row["speaker"])
        for row in texts.quotations
        if beginnings(row["speaker"]).isdisjoint(beginnings(texts.dispatches[row["dispatch"]].plain))
    ]
    assert [row for row in unnamed if row not in DESCRIBED] == []


def test_no_sentence_of_a_fact_stands_in_a_dispatch(texts):
    """Not even nine uncapitalised words of it in a row; three of the first dispatches share a piece that long."""
    shared = {name for name, d in texts.dispatches.items() if d.uncapitalised & texts.fact_runs}
    older = {"1996-12-09-seventeen-reach-seoul.txt", "1997-08-27-ambassador-cairo.txt", "shenyang-five-2002.html"}
    assert shared - older == set()
