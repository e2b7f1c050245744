"""Rechecks what notebooks say: each form of sentence with what it claims, reckoned anew from the tables.

A recheck is a pattern for the whole of a sentence and a function that gives, from the tables alone, what the named
groups of the pattern must read. Nothing of ``crossings.findings`` is used: a sentence that counts wrongly differs.
"""

import re
from collections import Counter

import pandas as pd

from crossings.across.reported import claimant
from crossings.schemas import SHOWN

from .running import ROOT

N = r"[\d,]+"
MOVED = ("arrived", "fled", "displaced", "repatriated", "resettled")


class Rechecks:
    """Patterns for the whole of a sentence, each with a function that reckons what its named groups must read."""

    def __init__(self):
        self._known = []

    def __call__(self, pattern):
        """Register a function as the recheck of the sentences that fit a pattern as a whole."""

        def registered(expected):
            self._known.append((re.compile(pattern, re.DOTALL), expected))
            return expected

        return registered

    def read(self, sentence, *given):
        """Give what a sentence claims and what is borne out by what is given; None if no recheck reads it."""
        for pattern, expected in self._known:
            found = pattern.fullmatch(sentence)
            if found:
                told = {key: value for key, value in found.groupdict().items() if value is not None}
                reckoned = {key: str(value) for key, value in expected(*given).items() if value is not None}
                return told, {key: reckoned.get(key) for key in told}
        return None


recheck = Rechecks()


def as_list(parts):
    """Give parts as English lists them."""
    return " and ".join(filter(None, [", ".join(parts[:-1]), *parts[-1:]]))


def sure(rows):
    return rows[rows["confidence"] >= SHOWN]


def number(value):
    return f"{value:,}"


def how_many(part, whole):
    """Give the words that tell of how many out of two or more something holds."""
    words = {0: "none is", 1: "1 is", whole: "all are"}
    return words.get(part, f"{part:,} are")


def leading(values, most):
    """Give the commonest values with their counts as a list tells them, the others together."""
    counts = Counter(value for value in values if not pd.isna(value))
    named = sorted((-times, value) for value, times in counts.items() if value != "other")[:most]
    written = {"un": "UN", "ngo": "NGO"}
    parts = [f"{written.get(value, value.replace('_', ' '))} ({-times:,})" for times, value in named]
    rest = sum(counts.values()) + sum(times for times, _ in named)
    if rest:
        parts.append(f"{'others' if parts else 'other'} ({rest:,})")
    return re.sub(r", (?=[^,]*$)(?!\d)", " and ", ", ".join(parts)) if len(parts) > 1 else "".join(parts)


@recheck(rf"(?P<articles>{N}) articles? of (?P<words>{N}) words?, (?P<days>.*?); (?P<out>.*)\.")
def _articles_read(tables, names):
    days = [day for day in tables.articles["published"] if not pd.isna(day)]
    undated = len(tables.articles) - len(days)
    told = f"published on {min(days)}" if len(set(days)) == 1 else f"published from {min(days)} to {max(days)}"
    return {
        "articles": number(len(tables.articles)),
        "words": number(sum(len(text.split()) for text in tables.articles["text"])),
        "days": told + (f" ({undated:,} without a known day)" if undated else ""),
        "out": "nothing was left out" if tables.left_out.empty else f"{len(tables.left_out)}",
    }


@recheck(r"(?P<none>No article was read); nothing was left out\.")
def _no_article(tables, names):
    return {"none": "No article was read" if tables.articles.empty and tables.left_out.empty else "articles were read"}


@recheck(
    rf"(?:Among them (?P<verb>is|are) (?P<kinds>.*) of an earlier article|(?P<no_kind>None of them was found to copy, "
    rf"update or correct another|There is no other article that it could repeat)); of (?P<words>{N}) words for people "
    rf"who flee the one used most is “(?P<word>.*)” \((?P<uses>{N}) uses? in (?P<articles>{N}) articles?\): such "
    rf"counts describe what was collected, not how often something was told\."
)
def _repeats_and_words(tables, names):
    found, uses, where = _people_words(tables.articles)
    word = max(sorted(found), key=found.get)
    assert list(found.values()).count(found[word]) == 1
    return _repeats(tables.articles) | {
        "words": number(len(found)), "word": word, "uses": number(uses[word]), "articles": number(len(where[word])),
    }  # fmt: skip


@recheck(
    rf"(?P<no_kind>There is no other article that it could repeat); the one word for people who flee is “(?P<word>.*)” "
    rf"\((?P<uses>{N}) uses?\): such counts describe what was collected, not how often something was told\."
)
def _one_word(tables, names):
    found, uses, _ = _people_words(tables.articles)
    (word,) = found
    return _repeats(tables.articles) | {"word": word, "uses": number(uses[word])}


@recheck(
    r"(?:Among them (?P<verb>is|are) (?P<kinds>.*) of an earlier article|(?P<no_kind>None of them was found to copy, "
    r"update or correct another|There is no other article that it could repeat)); (?:of the words for people who flee "
    r"(?P<equal>.*) are used equally often \((?P<uses>.*?) uses? each\)|(?P<no_word>no word for people who flee) was "
    r"found): such counts describe what was collected, not how often something was told\."
)
def _no_one_word(tables, names):
    found, _, _ = _people_words(tables.articles)
    top = max(found.values(), default=0)
    most = sorted(word for word in found if found[word] == top)
    quoted = [f"“{word}”" for word in most]
    equal = as_list(quoted)
    return _repeats(tables.articles) | {
        "equal": f"{len(most):,} words" if len(most) > 3 else equal if len(most) > 1 else None,
        "uses": number(top),
        "no_word": None if found else "no word for people who flee",
    }


def _repeats(articles):
    kinds = Counter(articles["duplicate_kind"].dropna())
    plural = {"copy": "copies", "update": "updates", "correction": "corrections"}
    parts = [f"{kinds[kind]:,} {kind if kinds[kind] == 1 else plural[kind]}" for kind in plural if kinds[kind]]
    alone = "There is no other article that it could repeat"
    return {
        "verb": "is" if sum(kinds.values()) == 1 else "are",
        "kinds": as_list(parts),
        "no_kind": None if parts else alone if len(articles) == 1 else "None of them was found to copy, update or "
        "correct another",
    }  # fmt: skip


def _people_words(articles):
    """Count the plain words for people who flee by a search of the running text, copies and datelines left out."""
    plain = {
        "refugee": "refugees?", "asylum seeker": r"asylum[\s-]seekers?", "migrant": "migrants?", "exile": "exiles?",
        "defector": "defectors?", "escapee": "escapees?", "fugitive": "fugitives?", "runaway": "runaways?",
        "newcomer": "newcomers?", "arrivals": "arrivals", "boat people": r"boat[\s-]?people", "returnee": "returnees?",
        "displaced person": r"displaced[\s-](?:persons?|people)|internally displaced|idps?", "deportee": "deportees?",
        "evacuee": "evacuees?", "immigrant": "immigrants?", "stowaway": "stowaways?", "escaper": "escapers?",
        "castaway": "castaways?", "emigrant": "emigrants?", "émigré": "[eé]migr[eé]s?",
        "stateless person": r"stateless[\s-](?:persons?|people)",
    }  # fmt: skip
    uses, where = Counter(), {}
    for text, kind in zip(articles["text"], articles["duplicate_kind"], strict=True):
        if not pd.isna(kind) and kind == "copy":
            continue
        for word, forms in plain.items():
            times = len(re.findall(rf"(?i)(?<![^\W\d_])(?:{forms})(?![^\W\d_])", text))
            uses[word] += times
            if times:
                where.setdefault(word, set()).add(text)
    used = {word: times for word, times in uses.items() if times}
    return used, uses, where


@recheck(
    r"Shown are the rows of confidence 0\.5 or more, each with the words that say it: (?P<parts>.*); (?P<rest>.*), "
    r"and a confidence is the share of rows like it that a sample had right: not whether what is said is true\."
)
def _doubt(tables, names):
    parts, held = [], 0
    for name, row in (("figures", "figure"), ("quotes", "quotation"), ("dates", "date"), ("events", "event")):
        rows = getattr(tables, name)
        kept = sum(value >= 0.5 for value in rows["confidence"])
        held += len(rows) - kept
        if len(rows):
            parts.append(f"{kept:,} of {len(rows):,} {row}{'' if len(rows) == 1 else 's'}")
    rest = {0: "none is held back", 1: "the other stays in the tables"}.get(held, "the others stay in the tables")
    return {"parts": ", ".join(parts[:-1]) + " and " + parts[-1], "rest": rest}


@recheck(r"(?P<none>Nothing was found) of which one could be more or less sure\.")
def _nothing(tables, names):
    found = sum(len(getattr(tables, name)) for name in ("figures", "quotes", "dates", "events"))
    return {"none": f"{found} rows" if found else "Nothing was found"}


@recheck(r"(?P<none>No figure of displaced people) was found\.")
def _no_figure(tables, names):
    return {"none": "No figure of displaced people" if sure(tables.figures).empty else "figures"}


@recheck(
    rf"(?P<figures>{N}) figures of displaced people in (?P<articles>{N}) articles?: (?P<hedged>.*) hedged or open, "
    rf"(?P<claimed>.*) claimed by a source and (?P<own>.*) in the article's own voice\. What is told of the people: "
    rf"(?P<done>.*)\."
)
def _figures(tables, names):
    rows = sure(tables.figures)
    claimed = sum(not pd.isna(who) for who in rows["claimed_by"])
    return {
        "figures": number(len(rows)),
        "articles": number(len(set(rows["article_id"]))),
        "hedged": how_many(sum(hedge != "exact" for hedge in rows["hedge"]), len(rows)),
        "claimed": how_many(claimed, len(rows)),
        "own": how_many(len(rows) - claimed, len(rows)),
        "done": leading(rows["action"], 3),
    }


@recheck(
    r"(?P<figures>1) figure of displaced people was found: it is (?P<hedged>.*), and (?P<whose>.*)\. What is told of "
    r"the people: (?P<done>.*)\."
)
def _figure(tables, names):
    (row,) = sure(tables.figures).to_dict("records")
    whose = "in the article's own voice" if pd.isna(row["claimed_by"]) else "claimed by a source"
    hedged = "exact" if row["hedge"] == "exact" else "hedged or open"
    return {"figures": "1", "hedged": hedged, "whose": whose, "done": f"{row['action']} (1)"}


@recheck(
    rf"(?P<figures>{N}) figures? of displaced people stands? in (?P<articles>{N}) articles?: "
    rf"(?:(?P<moved>{N}) of people who moved(?: \((?P<moved_ends>[^)]*)\))?(?:, | and )?)?"
    rf"(?:(?P<otherwise>{N}) of people who were held, died or are told of otherwise"
    rf"(?: \((?P<otherwise_ends>[^)]*)\))?(?:, | and )?)?"
    rf"(?:(?P<there>{N}) of people who were somewhere at a time(?: \((?P<there_ends>[^)]*)\))?(?: and )?)?"
    rf"(?:(?P<hidden>{N}) of people in hiding, whom nobody counts(?: \((?P<hidden_ends>[^)]*)\))?)?\."
)
def _counts(tables, names):
    rows = sure(tables.figures)
    kinds = {
        "moved": [r for r in rows.to_dict("records") if r["measure"] == "flow" and r["action"] in MOVED],
        "otherwise": [
            r for r in rows.to_dict("records") if r["measure"] == "flow" and r["action"] not in (*MOVED, "hiding")
        ],
        "there": [r for r in rows.to_dict("records") if r["measure"] == "stock" and r["action"] != "hiding"],
        "hidden": [r for r in rows.to_dict("records") if r["action"] == "hiding"],
    }
    expected = {"figures": number(len(rows)), "articles": number(len(set(rows["article_id"])))}
    for kind, members in kinds.items():
        ends = [r[end] for r in members if r["unit"] == "people" for end in ("low", "high") if not pd.isna(r[end])]
        expected[kind] = number(len(members))
        if ends:
            expected[f"{kind}_ends"] = " to ".join(dict.fromkeys([number(min(ends)), number(max(ends))]))
    return expected


@recheck(
    r"Of them (?P<hedged>.*) hedged or open and (?P<claimed>.*) claimed by a source; they overlap and differ, so they "
    r"are neither added up nor averaged\."
)
def _hedges(tables, names):
    rows = sure(tables.figures)
    return {
        "hedged": how_many(sum(hedge != "exact" for hedge in rows["hedge"]), len(rows)),
        "claimed": how_many(sum(not pd.isna(who) for who in rows["claimed_by"]), len(rows)),
    }


@recheck(r"(?P<none>No quotation) was found\.")
def _no_quotation(tables, names):
    return {"none": "No quotation" if sure(tables.quotes).empty else "quotations"}


@recheck(
    rf"(?P<quotations>{N}) quotations \((?P<kinds>.*?)\) in (?P<articles>{N}) articles?; the speaker is known for "
    rf"(?P<known>.*?)\. Groups quoted: (?P<groups>.*)\."
)
def _quotations(tables, names):
    rows = sure(tables.quotes)
    known = sum(not pd.isna(name) for name in rows["speaker_name"])
    kinds = Counter(rows["kind"])
    parts = [f"{kinds[kind]:,} {kind}" for kind in ("direct", "indirect", "mixed") if kinds[kind]]
    return {
        "quotations": number(len(rows)),
        "kinds": as_list(parts),
        "articles": number(len(set(rows["article_id"]))),
        "known": {len(rows): "all of them", 0: "none of them"}.get(known, f"{known:,} of them"),
        "groups": leading(rows["speaker_group"], 3),
    }


@recheck(r"(?P<none>No event with a known time) was found\.")
def _no_event(tables, names):
    return {"none": "No event with a known time" if tables.timeline.empty else "events"}


@recheck(
    rf"(?P<events>{N}) events with a known time, (?:in|from) (?P<years>.*?): (?P<exact>.*) known to the day and "
    rf"(?P<several>.*) told by more than one article\."
)
def _events(tables, names):
    rows = tables.timeline.to_dict("records")
    years = sorted({row["day_from"].year for row in rows})
    return {
        "events": number(len(rows)),
        "years": " to ".join(dict.fromkeys([str(years[0]), str(years[-1])])),
        "exact": how_many(sum(row["day_from"] == row["day_to"] for row in rows), len(rows)),
        "several": how_many(sum(len(set(row["article_ids"])) > 1 for row in rows), len(rows)),
    }


@recheck(r"(?P<events>1) event with a known time was found, in (?P<year>\d+): its day is (?P<known>known|not known)\.")
def _event(tables, names):
    (row,) = tables.timeline.to_dict("records")
    known = "known" if row["day_from"] == row["day_to"] else "not known"
    return {"events": "1", "year": row["day_from"].year, "known": known}


@recheck(
    r"(?:Told are (?P<parts>.*)|It is told as (?P<one>[\w ]+)): "
    r"a time is no more precise than its words, and whether an event happened is the articles' account\."
)
def _factuality(tables, names):
    kinds = Counter(tables.timeline["factuality"])
    words = {
        "happened": "happened",
        "planned": "planned",
        "denied": "not having happened",
        "hypothetical": "hypothetical",
    }
    parts = [f"{kinds[kind]:,} as {words[kind]}" for kind in words if kinds[kind]]
    return {"parts": as_list(parts), "one": words[next(iter(kinds))]}


def _verdicts(tables):
    kept = set(sure(tables.figures)["figure_id"])
    return [row for row in tables.compared.to_dict("records") if row["figure_id"] in kept]


@recheck(
    r"(?P<none>No figure) could be held against the record\."
    r"|(?P<one>The one figure) has no counterpart in the record\."
    rf"|None of (?P<figures>{N}) figures has a counterpart in the record\."
)
def _no_verdict(tables, names):
    rows = _verdicts(tables)
    assert all(row["verdict"] == "not_comparable" for row in rows)
    return {
        "none": None if rows else "No figure",
        "one": "The one figure" if len(rows) == 1 else None,
        "figures": number(len(rows)) if len(rows) > 1 else None,
    }


@recheck(rf"(?P<held>{N}) of (?P<figures>{N}) figures can be held against a series of the record: (?P<verdicts>.*)\.")
def _held(tables, names):
    rows = _verdicts(tables)
    against = [row["verdict"] for row in rows if row["verdict"] != "not_comparable"]
    return {"held": number(len(against)), "figures": number(len(rows)), "verdicts": leading(against, 5)}


@recheck(
    rf"(?:(?P<none>No reported running total) was found to be out of date(?: as it was told)?"
    rf"|(?P<stale>{N}) reported running totals? w(?:as|ere) out of date by a year or more: (?:the longest, )?"
    rf"(?P<count>.*) from (?P<origin>.*) to (?P<destination>.*), reported on (?P<reported>[\d-]+), had been passed in "
    rf"(?P<passed>[\d/-]+), when the official count reached (?P<reached>{N}))"
    rf"(?:; (?P<dated>{N}) that (?:its report dates|their reports date) to an earlier time had been passed a year or "
    rf"more before the report \((?:the longest: )?(?P<dated_count>.*) from (?P<dated_origin>.*) to "
    rf"(?P<dated_destination>.*), told on (?P<told>[\d-]+) as of (?P<as_of>.*); the official count known that day was "
    rf"(?P<stood>{N})\))?\."
)
def _stale(tables, names):
    stale = {row["figure_id"]: row for row in _verdicts(tables) if row["verdict"] == "stale"}
    days = dict(zip(tables.articles["article_id"], tables.articles["published"], strict=True))
    now, then = [], []
    for row in tables.figures[tables.figures["figure_id"].isin(list(stale))].to_dict("records"):
        verdict = stale[row["figure_id"]]
        reason = re.search(r"passed [\d,]+ in (\S+) \(([\d,]+) by ([\d-]+)\)", verdict["reason"])
        low, high = row["low"], row["high"]
        count = number(low) if not pd.isna(low) and low == high else f"{low:,} or more"
        lag = days[row["article_id"]] - pd.Timestamp(reason[3]).date()
        place, day = (row["origin"], row["destination"]), days[row["article_id"]]
        if "by the report's own words" in verdict["reason"]:
            as_of = row["when"].partition("/")[2]
            then.append((lag, count, *place, day, as_of, number(verdict["record_low"])))
        else:
            now.append((lag, count, *place, day, reason[1], reason[2]))
    expected = {"none": None if now else "No reported running total"}
    if now:
        named = ("count", "origin", "destination", "reported", "passed", "reached")
        expected |= {"stale": number(len(now))} | dict(zip(named, max(now)[1:], strict=True))
    if then:
        named = ("dated_count", "dated_origin", "dated_destination", "told", "as_of", "stood")
        expected |= {"dated": number(len(then))} | dict(zip(named, max(then)[1:], strict=True))
    return expected


ACTS = {
    "claim": "claims", "denial": "denials", "promise": "promises", "warning": "warnings", "demand": "demands",
    "criticism": "criticisms", "praise": "words of praise", "question": "questions", "agreement": "agreements",
    "estimate": "estimates", "belief": "beliefs", "refusal": "refusals",
}  # fmt: skip


@recheck(
    r"(?:Among the quotations (?P<verb>is|are) (?P<acts>.*?)(?:, and (?P<plain>[\w,]+ (?:is|are)) plainly told)?"
    r"|(?P<none>No quotation) is told as a claim, a denial, a promise or the like): the kind is read from the "
    r"reporting verb alone and says nothing of whether the words are true\."
)
def _acts(tables, names):
    rows = sure(tables.quotes)
    acts = Counter(act for act in rows["cue_class"] if not pd.isna(act) and act != "neutral")
    told = sorted(acts.items(), key=lambda item: (-item[1], item[0]))
    parts = [f"{times:,} {act if times == 1 else ACTS[act]}" for act, times in told[:4]]
    rest = sum(times for _, times in told[4:])
    parts += [f"{rest:,} of other kinds"] if rest else []
    plain = len(rows) - sum(acts.values())
    return {
        "verb": "is" if sum(acts.values()) == 1 else "are",
        "acts": as_list(parts),
        "plain": how_many(plain, len(rows)) if plain else None,
        "none": None if acts else "No quotation",
    }


@recheck(r"(?P<none>No speaker) is known\.")
def _no_speaker(tables, names):
    return {"none": "No speaker" if tables.speakers.empty else "speakers"}


@recheck(
    rf"(?P<name>.*) is quoted (?P<times>once|{N} times)(?: in (?P<articles>{N}) articles?)?"
    rf"(?:, on (?P<day>[\d-]+)|, from (?P<first>[\d-]+) to (?P<last>[\d-]+))?"
    rf"(?:, (?P<once>in the .*)|; (?P<own>.*) the speaker’s own words)\."
)
def _one_speaker(tables, names):
    said = names["said"]
    assert set(said["quote_id"]) <= {quote for ids in tables.speakers["quote_ids"] for quote in ids}
    row = next(row for row in tables.speakers.to_dict("records") if set(said["quote_id"]) <= set(row["quote_ids"]))
    assert row["quotes"] == len(said)
    assert row["quotes"] == tables.speakers["quotes"].max()
    rows = tables.quotes[tables.quotes["quote_id"].isin(said["quote_id"])]
    days = tables.articles[tables.articles["article_id"].isin(rows["article_id"])]["published"].dropna()
    own = sum(kind != "indirect" for kind in rows["kind"])
    several = len(set(days)) > 1
    return {
        "name": row["name"][0].upper() + row["name"][1:],
        "times": "once" if len(rows) == 1 else f"{len(rows):,} times",
        "articles": number(rows["article_id"].nunique()),
        "day": None if several or not len(days) else min(days),
        "first": min(days) if several else None,
        "last": max(days) if several else None,
        "once": "in the speaker’s own words" if own else "in the words of the article",
        "own": {0: "none has", 1: "1 has", len(rows): "all have"}.get(own, f"{own:,} have"),
    }


@recheck(r"(?P<none>No count) was found that articles could tell differently\.")
def _no_claim(tables, names):
    return {"none": "No count" if tables.claims.empty else "counts"}


@recheck(
    rf"(?P<quantities>{N}) quantit(?:y|ies) in (?P<claims>{N}) claims?: "
    rf"(?:(?P<articles>.*) told by more than one article and (?P<sources>.*) told by more than one source"
    rf"|told by (?P<by>.*) and by (?P<who>.*))\. "
    rf"(?:(?P<no_one>No count of any of them is told differently)|(?P<one_way>It is told in one way)"
    rf"|(?:(?P<conflict>{N}|It) (?:is|are) told in numbers that cannot all be true)?(?:, | and )?"
    rf"(?:(?P<revised>{N}|[Ii]t) (?:was|were) revised)?(?:, | and )?"
    rf"(?:(?P<corrected>{N}|[Ii]t) (?:was|were) corrected)?(?:, | and )?"
    rf"(?:(?P<stale>{N}|[Ii]t) (?:was|were) told after the official count had passed (?:it|them) "
    rf"\(in (?P<stale_in>{N}) figures?\))?)"
    rf"(?:; (?P<twice>{N}) of them (?:is|are) counted more than once here)?\."
)
def _claims(tables, names):
    quantities = {}
    for row in tables.claims.to_dict("records"):
        quantities.setdefault(row["quantity_id"], []).append(row)
    several = sum(len({each for row in rows for each in row["article_ids"]}) > 1 for rows in quantities.values())
    first = dict(zip(tables.articles["article_id"], tables.articles["duplicate_of"], strict=True))
    sourced = sum(_sources(rows, first) > 1 for rows in quantities.values())

    def of(test):
        found = sum(any(test(row) for row in rows) for rows in quantities.values())
        return None if not found else number(found) if len(quantities) > 1 else "it"

    differing = {
        "conflict": of(lambda row: row["relation"] == "conflict"),
        "revised": of(lambda row: row["relation"] == "revision"),
        "corrected": of(lambda row: row["relation"] == "correction"),
        "stale": of(lambda row: len(row["stale_figure_ids"]) > 0),
    }
    alone = len(quantities) == 1
    differs = ("conflict", "revision", "correction")
    kinds = [
        {row["relation"] for row in rows if row["relation"] in differs}
        | {"stale" for r in rows if r["stale_figure_ids"]}
        for rows in quantities.values()
    ]
    twice = 0 if alone else sum(len(each) > 1 for each in kinds)
    same = not any(differing.values())
    stale_in = sum(len(row["stale_figure_ids"]) for row in tables.claims.to_dict("records"))
    return differing | {
        "stale_in": number(stale_in) if stale_in else None,
        "twice": number(twice) if twice else None,
        "quantities": number(len(quantities)),
        "claims": number(len(tables.claims)),
        "articles": None if alone else how_many(several, len(quantities)),
        "sources": None if alone else how_many(sourced, len(quantities)),
        "by": "more than one article" if several else "one article",
        "who": "more than one source" if sourced else "one source",
        "no_one": "No count of any of them is told differently" if same and not alone else None,
        "one_way": "It is told in one way" if same and alone else None,
    }


def _sources(rows, first):
    # The longest first, so that a short name finds the full one that it may be short for.
    claimants = [claimant(row["claimed_by"]) for row in rows if not pd.isna(row["claimed_by"])]
    named = []
    for each in sorted(claimants, key=lambda each: (-len(each.core) - len(each.places), each.written)):
        if not any(each.may_be(other) for other in named):
            named.append(each)
    own = {article_id for row in rows if pd.isna(row["claimed_by"]) for article_id in row["article_ids"]}
    return len(named) + len({_root(article_id, first) for article_id in own})


def _root(article_id, first):
    while not pd.isna(first[article_id]):
        article_id = first[article_id]
    return article_id


@recheck(r"(?P<none>No sum) could be reckoned from the articles' own numbers\.")
def _no_sum(tables, names):
    return {"none": "No sum" if tables.arithmetic.empty else "sums"}


@recheck(
    rf"(?P<sums>{N}) sums could be reckoned \((?P<kinds>.*)\): (?P<come>.*?) out"
    rf"(?:, (?P<wrong>{N}) (?:does|do) not)?\."
    r"|(?P<one>1) sum could be reckoned, (?P<kind>.*): it (?P<how>comes|does not come) out\."
)
def _sums(tables, names):
    what = {
        "parts": "of parts against a total", "share": "of a share against its base",
        "cumulative": "of a running total against an earlier one",
    }  # fmt: skip
    kinds = Counter(tables.arithmetic["kind"])
    parts = [f"{kinds[kind]:,} {told}" for kind, told in what.items() if kinds[kind]]
    wrong = sum(not held for held in tables.arithmetic["holds"])
    right = len(tables.arithmetic) - wrong
    come = {0: "none comes", 1: "1 comes"}.get(right, f"{right:,} come")
    return {
        "sums": number(len(tables.arithmetic)),
        "kinds": as_list(parts),
        "come": come if wrong else "all come",
        "wrong": number(wrong) if wrong and right else None,
        "one": "1" if len(tables.arithmetic) == 1 else None,
        "kind": what[next(iter(kinds))],
        "how": "does not come" if wrong else "comes",
    }


@recheck(
    r"Of 100, which stands for every row found and nothing else \(F1\), the program reaches on articles that are only "
    rf"scored (?P<corpora>.*); two coders reach (?P<coders>{N}) or more\."
)
def _of_the_scored(tables, names):
    main = {"quotes": "all speech", "figures": "value F1", "dates": "value F1", "events": "head F1"}
    told, coders = {}, []
    for row in names["board"].to_dict("records"):
        if row["part"] == "scored" and main[row["table"]] == row["measure"]:
            line = f"{row['system']:.0f} for {row['table']} ({row['low']:.0f} to {row['high']:.0f})"
            told.setdefault(row["corpus"], []).append(line)
            coders.append(row["coders"])
    return {
        "corpora": "; ".join(f"{as_list(parts)} in {corpus}" for corpus, parts in told.items()),
        "coders": number(int(min(coders))),
    }


@recheck(
    r"Texts, rules and gold are by (?P<made>language models) of one kind, (?P<coded>no person coded), and "
    r"(?P<news>other news may be harder): on yours expect less, and measure\."
)
def _limit_of_the_scores(tables, names):
    # The README beside each gold says how it was made; the second one points to the first for what it does not repeat.
    made = [(ROOT / "data" / own.corpus / "gold" / "README.md").read_text("utf-8").lower() for own in names["golds"]]
    told = {"made": "language models", "coded": "no person coded"}
    borne_out = {key: words for key, words in told.items() if all(words in text for text in made)}
    news = "other news may be harder"
    return borne_out | {"news": news if any(news in text for text in made) else None}


@recheck(r"For each 100 coded rows the program shows (?P<corpora>.*)\.")
def _shown_for_100(tables, names):
    told = []
    for own in names["golds"]:
        parts = []
        for name in ("quotes", "figures", "dates", "events"):
            coded, found = (
                [row for document in documents if document.doc_id in own.parts["scored"] for row in document.rows[name]]
                for documents in (own.adjudicated, own.found("scored"))
            )
            parts.append(f"{100 * sum(row['confidence'] >= SHOWN for row in found) / len(coded):.0f} of {name}")
        told.append(f"{as_list(parts)} in {own.corpus}")
    return {"corpora": "; ".join(told)}


@recheck(r"(?P<none>No gold) ships with this archive: a sheet, below, measures how good the tables are\.")
def _no_gold(tables, names):
    return {"none": "No gold" if names["board"].empty and not names["golds"] else "gold"}


@recheck(
    r"By the sheet, (?P<tables>.*? judged of [\d,]+\))\.(?: Of the sentences in which nothing was found, something was "
    r"missed in (?P<missed>.*)\.)?"
)
def _by_the_sheet(tables, names):
    sheet, by_sheet, parts, missed = names["sheets"][0], names["by_sheet"], [], []
    for name in dict.fromkeys(sheet["table"]):
        of_table = sheet[sheet["table"] == name]
        empty = of_table.loc[of_table["stratum"] == "nothing found", "right"].dropna()
        if len(empty):
            missed.append(f"{100 * sum(not right for right in empty) / len(empty):.1f} percent in {name}")
        # Each stratum weighs as much as the archive has rows of it; of rows held back nothing is told.
        strata = [
            rows
            for stratum, rows in of_table.groupby("stratum")
            if stratum != "nothing found" and float(stratum[:3]) >= SHOWN
        ]
        if not strata or any(rows["right"].isna().all() for rows in strata):
            continue
        of = [rows["of"].iloc[0] for rows in strata]
        if sum(of) != of_table["of_shown"].iloc[0]:
            continue
        share = sum(rows["right"].dropna().mean() * own for rows, own in zip(strata, of, strict=True)) / sum(of)
        (whole,) = by_sheet[(by_sheet["table"] == name) & (by_sheet["stratum"] == "rows shown")].to_dict("records")
        assert whole["low"] <= share <= whole["high"]
        told = sum(rows["right"].notna().sum() for rows in strata)
        parts.append(
            f"{100 * share:.1f} percent of the rows of {name} that are shown are right ({100 * whole['low']:.1f} to "
            f"{100 * whole['high']:.1f}; {number(told)} row{'' if told == 1 else 's'} judged of {number(sum(of))})"
        )
    return {"tables": as_list(parts), "missed": as_list(missed) or None}


@recheck(r"(?P<none>No sheet is filled in)\.")
def _no_sheet(tables, names):
    return {"none": "No sheet is filled in" if names["sheets"][0]["right"].isna().all() else "a sheet is"}
