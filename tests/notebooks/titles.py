"""Rechecks what the titles of charts claim: each form of title, reckoned anew from the rows that the chart draws."""

import re

import pandas as pd

from crossings.schemas import SHOWN

from .rechecks import N, Rechecks, as_list, number

MOVED = ("arrived", "fled", "repatriated", "resettled", "displaced")

recheck_title = Rechecks()


def the_one(counts):
    """Give the one key of the highest number, and the number; no key where several have it."""
    top = max(counts.values())
    keys = [key for key, value in counts.items() if value == top]
    return (keys[0] if len(keys) == 1 else None), top


@recheck_title(
    rf"(?P<articles>{N}) dated articles?[^;]*? (?:in|from) (?P<years>[\d to]+?)(?:, (?P<kinds>.*) among them)?"
    rf"(?:; the year with most is (?P<most>\d+) \((?P<top>{N})\))?"
)
def _by_year(rows, tables):
    most, top = the_one(dict(zip(rows["year"], rows["articles"], strict=True)))
    years = dict.fromkeys([min(rows["year"]), max(rows["year"])])
    kinds = [(rows[kind].sum(), kind) for kind in ("updates", "corrections", "copies")]
    single = {"updates": "update", "corrections": "correction", "copies": "copy"}
    parts = [f"{times:,} {single[kind] if times == 1 else kind}" for times, kind in kinds if times]
    return {
        "articles": number(rows["articles"].sum()),
        "years": " to ".join(years),
        "kinds": as_list(parts),
        "most": most,
        "top": number(top),
    }


# Of words and routes only the first are drawn: that there are so many is for the test of numbers to check.
@recheck_title(
    rf"“(?P<word>.*)” is used most of {N} words in dated articles: (?P<times>{N}) times?, (?:in )?(?P<years>[\d to]+)"
    rf"(?:, most densely in (?P<densest>\d+))?"
    rf"|No one of {N} words is used more than (?P<shared>{N}) times? in dated articles, (?:in )?(?P<when>[\d to]+)"
)
def _words(rows, tables):
    word, times = the_one(rows.groupby("word")["count"].sum().to_dict())
    of_word = rows[rows["word"] == word]
    years = dict.fromkeys([min(rows["year"]), max(rows["year"])])
    shares = of_word["per_10000"]
    return {
        "word": word,
        "times": number(times),
        "years": " to ".join(years),
        "when": " to ".join(years),
        "densest": of_word.loc[shares.idxmax(), "year"] if word else None,
        "shared": None if word else number(times),
    }


@recheck_title(
    rf"Of {N} routes the one that most articles report is (?P<route>.*): (?P<counts>{N}) counts?"
    rf"(?:, from (?P<low>{N}) to (?P<high>{N})|, .*)"
)
def _routes(rows, tables):
    route, _ = the_one(rows.groupby("route")["article_id"].nunique().to_dict())
    of_route = rows[rows["route"] == route]
    ends = pd.concat([of_route["low"], of_route["high"]]).dropna()
    return {
        "route": route,
        "counts": number(len(of_route)),
        "low": number(ends.min()),
        "high": number(ends.max()),
    }


HIGHEST = (
    rf" is [~≥≤]? ?(?P<top>{N})"
    r"(?:, (?P<origin>[^,]*) to (?P<destination>[^,]*?)(?: \((?P<action>\w+)\))?"
    r"|, in (?!the article's own voice)(?P<place>[^,]*))?"
    r"(?:, claimed by (?P<whose>.*)|, (?P<own>in the article's own voice))?, (?P<years>\d+(?: to \d+)?)"
)


@recheck_title(rf"The highest of (?P<counts>{N}) reported counts of people who moved{HIGHEST}")
def _highest_of_moved(rows, tables):
    return _highest(rows[rows["action"].isin(MOVED)], tables)


@recheck_title(rf"The highest of (?P<counts>{N}) reported counts of people (?:at a time|held, dead or .*?){HIGHEST}")
def _highest(rows, tables):
    years = sorted({str(day.year) for day in rows["day"]})
    highest = rows.assign(top=rows["high"].fillna(rows["low"])).sort_values("top")
    top = highest.iloc[-1]
    claimed = None if pd.isna(top["claimed_by"]) else re.sub("^The ", "the ", top["claimed_by"])
    return {
        "counts": number(len(rows)),
        "top": number(top["top"]),
        "origin": top["origin"],
        "destination": top["destination"],
        "action": top["action"],
        "place": top["destination"],
        "whose": claimed,
        "own": "in the article's own voice" if claimed is None else None,
        "years": " to ".join(dict.fromkeys([years[0], years[-1]])),
    }


@recheck_title(
    rf"(?P<group>.*) voices are quoted most often: (?P<top>{N}) of (?P<whole>{N}) quotations"
    rf"|(?P<alone>.*) voices alone are quoted: (?P<only>{N}) quotations?"
    rf"|No group is quoted more than (?P<shared>{N}) times?, of (?P<all>{N}) quotations?"
)
def _voices(rows, tables):
    known = rows[rows["speaker_group"] != "group not known"]
    group, top = the_one(dict(zip(known["speaker_group"], known["quotations"], strict=True)))
    named = group and (group.upper() if group in ("un", "ngo") else group[0].upper() + group[1:])
    whole = number(rows["quotations"].sum())
    return {
        "group": named, "top": number(top), "whole": whole, "all": whole,
        "alone": named if len(rows) == 1 else None, "only": whole, "shared": number(top) if named is None else None,
    }  # fmt: skip


@recheck_title(
    rf"(?P<own>.*?)(?: of (?P<whole>{N}) quotations) (?:in|from) (?P<years>[\d to]+?) gives? the speaker's words, "
    rf"wholly or in part"
)
def _own_words(rows, tables):
    own, whole = int((rows["direct"] + rows["mixed"]).sum()), int(rows["quotations"].sum())
    years = dict.fromkeys([min(rows["year"]), max(rows["year"])])
    return {"own": {0: "None", whole: "All"}.get(own, number(own)), "whole": number(whole), "years": " to ".join(years)}


@recheck_title(
    rf"Of (?P<held>{N}) reported counts that have a counterpart in the record(?: (?P<stale>{N}) lags? a year or more "
    rf"behind it)?,?(?: (?P<off>{N}) (?:is|are) above or below it)?,?(?: (?P<in_line>{N}) (?:is|are) in line)?, "
    rf"(?:in )?(?P<years>\d+(?: to \d+)?)"
    rf"|The one reported count that has a counterpart in the record (?P<one>.*?), \d+"
)
def _held(rows, tables):
    # The title tells of all first mentions in dated articles that are no copies, also where the chart draws some.
    own = tables.articles[~tables.articles["duplicate_kind"].isin(["copy"])]
    dated = own[own["published"].notna()]
    days = dict(zip(dated["article_id"], dated["published"], strict=True))
    rows = tables.figures.merge(tables.compared, on="figure_id")
    rows = rows[(rows["confidence"] >= SHOWN) & rows["same_as"].isna() & (rows["verdict"] != "not_comparable")]
    rows = rows[rows["article_id"].isin(list(days))].assign(day=lambda rows: rows["article_id"].map(days))
    verdicts = rows["verdict"].value_counts().to_dict()
    off = verdicts.get("above", 0) + verdicts.get("below", 0)
    years = sorted({str(day.year) for day in rows["day"]})
    how = {
        "stale": "is a year or more behind it", "in_line": "is in line with it", "above": "is above it",
        "below": "is below it",
    }  # fmt: skip
    return {
        "held": number(len(rows)),
        "stale": number(verdicts["stale"]) if "stale" in verdicts else None,
        "off": number(off) if off else None,
        "in_line": number(verdicts["in_line"]) if "in_line" in verdicts else None,
        "years": " to ".join(dict.fromkeys([years[0], years[-1]])),
        "one": how[rows["verdict"].iloc[0]] if len(rows) == 1 else None,
    }


@recheck_title(
    rf"(?P<quantities>{N}) quantities are told in two ways or more: (?:(?P<conflict>{N}) in conflict)?(?:, | and )?"
    rf"(?:(?P<correction>{N}) corrected)?(?:, | and )?(?:(?P<revision>{N}) revised)?"
    rf"|One quantity is told in two ways or more \((?P<how>.*)\): (?P<of>.*), (?P<low>{N}) to (?P<high>{N})"
)
def _quantities(rows, tables):
    # Of very many quantities the chart draws some; the title tells of all that more than one claim counts.
    claims = tables.claims[tables.claims["low"].notna() | tables.claims["high"].notna()]
    told = claims[claims["relation"].isin(["conflict", "correction", "revision"])]
    sizes = claims["quantity_id"].value_counts()
    differing = {each for each in told["quantity_id"] if sizes[each] > 1}
    words = {"conflict": "in conflict", "correction": "corrected", "revision": "revised"}
    of_each = {
        relation: claims.loc[claims["relation"] == relation, "quantity_id"].drop_duplicates().isin(differing).sum()
        for relation in words
    }
    ends = pd.concat([rows["low"], rows["high"]]).dropna()
    named = [word for relation, word in words.items() if of_each[relation]]
    return {
        "quantities": number(len(differing)),
        **{relation: number(times) if times else None for relation, times in of_each.items()},
        "how": as_list(named),
        "of": rows["of"].iloc[0],
        "low": number(ends.min()),
        "high": number(ends.max()),
    }


@recheck_title(
    rf"On (?P<near>{N}) of (?P<measures>{N}) measures? the program is at most 5 points below two coders; furthest "
    r"below on (?P<measure>.*) of (?P<table>\w+) in (?P<corpus>\w+): (?P<system>[\d.]+) against (?P<coders>[\d.]+)"
)
def _beside_coders(rows, tables):
    behind = {(row.table, row.measure, row.corpus): row.coders - row.system for row in rows.itertuples()}
    (table, measure, corpus), _ = the_one(behind)
    (far,) = [row for row in rows.itertuples() if (row.table, row.measure, row.corpus) == (table, measure, corpus)]
    return {
        "near": number(sum(gap <= 5 for gap in behind.values())),
        "measures": number(len(rows)),
        "table": table,
        "measure": re.sub("(, when told)? %$", "", measure),
        "corpus": corpus,
        "system": f"{far.system:.1f}",
        "coders": f"{far.coders:.1f}",
    }


@recheck_title(
    rf"Of (?P<rows>{N}) rows, in (?P<groups>{N}) groups? by confidence, the share that is right is at most "
    r"(?P<gap>[\d.]+) from what the confidence says"
)
def _by_confidence(rows, tables):
    return {
        "groups": number(len(rows)),
        "rows": number(sum(rows["rows"])),
        "gap": f"{max(abs(right - said) for right, said in zip(rows['right'], rows['said'], strict=True)):.2f}",
    }
