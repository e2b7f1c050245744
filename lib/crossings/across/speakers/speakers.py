"""Who speaks in an archive: each speaker one row, over all articles that quote them."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from hashlib import blake2b

import pandas as pd

from crossings.schemas import table

from .bodies import folded, is_acronym
from .evidence import Cluster
from .joins import Joins, join
from .names import fold, parsed
from .voices import Voice, bare_role, copied, is_bare, stories, voices


def speakers(quotes: pd.DataFrame, articles: pd.DataFrame | None = None) -> pd.DataFrame:
    """Give those whom an archive quotes, each in one row however many articles call them by whatever name.

    A person is joined over articles by the full name: in either order and several romanisations (Korean, Chinese), in
    several spellings (Muhammad, Mohammed), without middle name or second surname. Another spelling, a shorter form
    and a surname alone are joined only where the office or the country agrees and one speaker alone fits. A state is
    one speaker, called by its name, its capital or its government; a ministry is one within its country. Whoever is
    described and not named (``an official``, ``the ministry``) is a row of the one article, or of the story that
    several versions tell. What a speaker is told to have said within another of their quotations, and what a headline
    says in short of one, is no quotation besides. Texts and counts (``the report``, ``the estimates``), whoever is told
    only as a human being (``two men``) and the paper that an article is in are no speakers.

    Parameters
    ----------
    quotes : DataFrame, one row per quotation
        The table ``quotes``. Rows below a confidence of 0.5 and those whose speaker is not known are left out.
    articles : DataFrame, one row per article, optional
        ``article_id``, ``published``, and ``duplicate_of`` and ``duplicate_kind`` where they are known: a quotation in
        a copy of an article that quotes the speaker is listed and not counted. Without it no day is known.

    Returns
    -------
    DataFrame, one row per speaker, those with the most quotations first
        Of as many those in more articles, then by name. The table is ``speakers``; ``ambiguous`` names those who may be
        the same speaker and are kept apart.
    """
    return table("speakers", speaking([(quotes, articles)], articles))


def speaking(parts: Iterable[tuple[pd.DataFrame, pd.DataFrame | None]], tied: pd.DataFrame | None) -> list[dict]:
    """Give the rows of :func:`speakers` of an archive that comes in parts.

    Parameters
    ----------
    parts : iterable of pairs of DataFrames
        Quotations and articles, those of one article in one pair; None for articles, where they are not known.
    tied : DataFrame or None
        Articles, at least those that are tied to an earlier one.
    """
    copies = copied(tied)
    joins = join(voices(parts), stories(tied), copies)
    clusters = joins.speakers()
    ids = _ids(clusters)
    rows = [_row(cluster, ids, joins, copies) for cluster in clusters]
    rows.sort(key=_place)
    return rows


def _ids(clusters: list[Cluster]) -> dict[int, str]:
    """Give each speaker's id: a hash of the name's key, and of the first article where several have the same."""
    keys = Counter(cluster.key for cluster in clusters)
    ids: dict[int, str] = {}
    met: Counter[tuple] = Counter()
    for cluster in clusters:
        parts = cluster.key if keys[cluster.key] == 1 else (*cluster.key, cluster.voices[0].article)
        met[parts] += 1
        if met[parts] > 1:
            parts = (*parts, str(met[parts]))
        ids[id(cluster)] = "s-" + blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()
    return ids


def _row(cluster: Cluster, ids: dict[int, str], joins: Joins, copies: dict[str, str]) -> dict:
    told = sorted(cluster.voices, key=lambda voice: (voice.day or date.max, voice.order))
    articles = list(dict.fromkeys(voice.article for voice in told))
    counted = [voice for voice in told if copies.get(voice.article) not in articles]
    days = [voice.day for voice in counted if voice.day is not None]
    again = _again(told)
    name = _name(cluster)
    return {
        "speaker_id": ids[id(cluster)],
        "name": name,
        "also": _also(cluster, name),
        "roles": _roles(told),
        "speaker_group": _group(cluster),
        "speaker_country": _country(cluster),
        "first": min(days, default=None),
        "last": max(days, default=None),
        "quotes": sum(quote_id not in again for voice in counted for _, quote_id in voice.quotes),
        "articles": len({voice.article for voice in counted}),
        "quote_ids": [quote_id for voice in told for _, quote_id in voice.quotes if quote_id not in again],
        "article_ids": articles,
        "ambiguous": _ambiguous(cluster, ids, joins),
    }


def _again(told: list[Voice]) -> set[str]:
    """Give the quotations in which a headline only says in short what its article quotes the speaker as saying."""
    quoted = {voice.article for voice in told if len(voice.quotes) > len(voice.in_headline)}
    return {quote_id for voice in told if voice.article in quoted for quote_id in voice.in_headline}


def _place(row: dict) -> tuple:
    return -row["quotes"], -row["articles"], row["name"], row["first"] or date.max, row["speaker_id"]


def _ambiguous(cluster: Cluster, ids: dict[int, str], joins: Joins) -> list[list[str]]:
    kept = ((joins.of(other), why) for other, why in cluster.apart.values())
    found = {ids[id(other)]: why for other, why in kept if other is not cluster}
    return [[speaker_id, why] for speaker_id, why in sorted(found.items())]


def _name(cluster: Cluster) -> str:
    """Give the fullest name, of names as full the one written most; of a state its plain name.

    A longer name that one article alone gives is passed over where others agree on a shorter one: it may be misread.
    """
    written: Counter[str] = Counter()
    in_articles: dict[str, set[str]] = defaultdict(set)
    named = [voice for voice in cluster.voices if voice.person or voice.body]
    for voice in named or [voice for voice in cluster.voices if not is_bare(voice)] or cluster.voices:
        name = voice.name
        if cluster.key[0] == "body":
            name = voice.body.name
            if voice.name == f"The {name}" and not voice.begins and "media" in voice.groups:
                name = voice.name  # The Guardian, with a capital within a sentence too
        written[name] += len(voice.quotes)
        in_articles[name].add(voice.article)
    if cluster.key[0] == "body":
        name = min(written, key=lambda name: (is_acronym(name), -written[name], -len(name), name))
        return name if any(map(str.isupper, name)) else _with_country(cluster, name)
    several = [name for name in written if len(in_articles[name]) > 1 and len(parsed(name).parts) > 1]
    return min(several or written, key=lambda name: (-len(parsed(name).parts), -written[name], -len(name), name))


def _with_country(cluster: Cluster, name: str) -> str:
    """Give what a body of a country is called together with the country: Peru's mission, the mission of Peru."""
    called = Counter({bare_role(voice.name): len(voice.quotes) for voice in cluster.voices})
    placed = [each for each in called if any(map(str.isupper, each))]
    country = next(voice.body.country for voice in cluster.voices)
    return min(placed, key=lambda each: (-called[each], -len(each), each), default=f"{name} ({country})")


def _also(cluster: Cluster, name: str) -> list[str]:
    """Give the other names by which articles call the speaker, the commonest first."""
    called: Counter[str] = Counter()
    for voice in cluster.voices:
        called[voice.name] += len(voice.quotes)
        for surface, number in voice.surfaces.items():
            if _is_called(surface, voice):
                called[" ".join(surface.split())] += number
    # The same letters with "the" or in capitals are no other name.
    others: dict[str, str] = {}
    for other, _ in sorted(called.items(), key=lambda item: (-item[1], item[0])):
        others.setdefault(folded(other), other)
    return [other for key, other in others.items() if key != folded(name)]


def _is_called(surface: str, voice: Voice) -> bool:
    """Tell whether the words that a sentence has for a speaker are a name: no pronoun, no description."""
    if voice.person is None:
        return any(word[0].isupper() for word in surface.split()[1:])
    return surface[:1].isupper() and surface != voice.name and set(parsed(surface).parts) <= set(voice.person.parts)


def _roles(told: list[Voice]) -> list[list]:
    """Give each office or description with the first and the last day it is told, in order of time."""
    found: dict[str, tuple[Counter, list[date]]] = {}
    for voice in told:
        for role, number in voice.roles.items():
            spelled, days = found.setdefault(fold(role), (Counter(), []))
            spelled[role] += number
            if voice.day is not None:
                days.append(voice.day)
    return [
        [min(spelled, key=lambda role: (-spelled[role], role)), min(days, default=None), max(days, default=None)]
        for spelled, days in found.values()
    ]


def _commonest(counts: Counter, last: str | None = None) -> str | None:
    """Give the commonest value; ``last`` only where there is no other."""
    return min(counts, key=lambda value: (value == last, -counts[value], value), default=None)


def _group(cluster: Cluster) -> str | None:
    """Give the kind of voice told most often; that somebody is a person only where nothing else is told."""
    group = _commonest(cluster.groups, last="person")
    return None if group == "person" and cluster.key[0] == "body" else group


def _country(cluster: Cluster) -> str | None:
    """Give the country that a body is of, or that a person is told to speak for more often than for all others."""
    of_body = (voice.body.country for voice in cluster.voices if voice.body is not None and voice.body.country)
    country = next(of_body, None) or _commonest(cluster.countries)
    told = cluster.countries[country] if country else 0
    return None if 0 < told <= sum(cluster.countries.values()) / 2 else country
