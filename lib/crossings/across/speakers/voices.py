"""The voices of each article: one for each speaker that the article quotes, with what it tells of them."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from sys import intern

import pandas as pd

from crossings.across.word_classes import CLASSES
from crossings.lexicon import words
from crossings.number_words import CARDINALS
from crossings.quotes.groups import head, known
from crossings.quotes.roles import HOLDING, is_office
from crossings.quotes.voices import BODIES
from crossings.reading.names import ORGANISATION_WORDS, TITLES
from crossings.reading.places import look_up
from crossings.schemas import SHOWN

from .bodies import Body, body
from .names import PersonName, family, fold, parsed

_GENDERS = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m", "mr": "m", "mrs": "f", "ms": "f", "miss": "f"}
_COURTESY = frozenset(["mr", "mrs", "ms", "miss", "dr", "sir"])
_PARTICLES = words(__file__, "name_particles")
_POSSESSIVE = frozenset(["its", "his", "her", "their"])
_LEADING = CLASSES["before_person"]
ANY = CLASSES["no_one_person"]
_OF_CALLINGS = ("er", "or", "ist", "ian", "man", "woman")  # a demographer, a vaccinator, a linguist
TEXTS = words(__file__, "texts_and_counts")
HUMAN_BEINGS = words(__file__, "human_beings")
_LONGEST_NAME = 6  # words
OF_QUOTES = ("quote_id", "article_id", "start", "content", "speaker", "speaker_name", "speaker_role", "speaker_group",
            "speaker_country", "evidence", "sentence_start", "sentence_end", "speaker_start", "confidence")  # fmt: skip


@dataclass(slots=True, eq=False)
class Voice:
    """One speaker of one article.

    ``person`` or ``body`` says who it is by name; with neither the words describe somebody and name nobody.
    """

    article: str
    day: date | None
    name: str
    order: int
    person: PersonName | None = None
    body: Body | None = None
    quotes: list[tuple[int, str]] = field(default_factory=list)  # start, quote_id
    in_headline: set[str] = field(default_factory=set)  # quote_id
    told: list = field(default_factory=list)  # the spans of the last quotation
    surfaces: Counter = field(default_factory=Counter)
    roles: Counter = field(default_factory=Counter)
    groups: Counter = field(default_factory=Counter)
    countries: Counter = field(default_factory=Counter)
    genders: Counter = field(default_factory=Counter)  # m, f: how often a pronoun or a courtesy title tells it
    begins: bool = True  # it was only seen where any word has a capital: at the head of a sentence


def _cell(value):
    """Give a cell's value, None for every null of pandas."""
    return value if pd.api.types.is_list_like(value) else None if pd.isna(value) else value


def bare_role(role: str) -> str:
    """Give a role without the article or pronoun before it."""
    found = role.split()
    while len(found) > 1 and found[0].lower() in _LEADING:
        found = found[1:]
    if found[0] == "of" and len(found) > 2 and found[1].lower() in _POSSESSIVE:
        found[1] = "the"  # of its ministry: whose it is stands in the article alone
    return " ".join(found)


def _tells_office(lower: list[str]) -> bool:
    """Tell whether a role's words say what somebody is: an office, a calling, a body spoken for."""
    if lower[0] in HOLDING or ["in", "charge"] in (lower[:2], lower[1:3]):
        return True
    if lower[0][0].isdigit() or lower[0] in ("which", "that") or (len(lower) == 1 and lower[0].strip(".") in _COURTESY):
        return False
    main = head(lower)
    core = lower[: lower.index(main) + 1]
    words = {part.strip(".,") for word in core for part in word.split("-")}
    return (
        not words.isdisjoint(TITLES | BODIES | ORGANISATION_WORDS)
        or any(map(is_office, words))
        or main in known()
        or main.endswith(_OF_CALLINGS)
    )


def _reads_as_person(name: str) -> bool:
    """Tell whether words may be a person's name: capitals but for particles, no word of an organisation, no place."""
    found = name.replace("-", " ").split()
    if not 1 <= len(found) <= _LONGEST_NAME or not name[0].isupper() or any(mark in name for mark in "(,;:0123456789"):
        return False
    for word in name.split():
        if not word[0].isupper() and word.lower() not in _PARTICLES and not word.lower().startswith(("al-", "el-")):
            return False
    lower = {fold(word).strip(".") for word in found}
    if lower & (ORGANISATION_WORDS | {"the"}) or name.endswith(("’s", "'s")):
        return False
    place = look_up(name.split(), 0)
    if place is not None and (len(place.words) == len(name.split()) or place.kind not in ("city", "country")):
        return False  # a given name may be a country's: Chad, Jordan
    return not (len(found) == 1 and (found[0].isupper() or fold(found[0]) in known()))


def _is_person(voice: Voice) -> bool:
    """Tell whether a voice is a person's, by its name, what takes it up, its role and its group."""
    if not _reads_as_person(voice.name):
        return False
    if voice.genders:
        return True
    group = voice.groups.most_common(1)[0][0] if voice.groups else None
    several = len(voice.name.replace("-", " ").split()) > 1
    if several and any(surface.startswith(f"{voice.name} of ") for surface in voice.surfaces):
        return True
    for role in voice.roles:
        lower = role.lower().split()
        main = head(lower)
        if is_office(main) or lower[0] in HOLDING or any(is_office(word) for word in lower[: lower.index(main) + 1]):
            return True
        if main in BODIES:
            return False  # A, the charity, speaks as one
    if voice.roles:
        return several
    return group == "person" or (several and group is None and parsed(voice.name).east_asian)


def copied(articles: pd.DataFrame | None) -> dict[str, str]:
    """Give for each article that is a copy the article it copies."""
    if articles is None or "duplicate_kind" not in articles:
        return {}
    found = zip(articles["article_id"], articles["duplicate_of"], articles["duplicate_kind"], strict=True)
    return {key: of for key, of, kind in found if _cell(kind) == "copy" and _cell(of) is not None}


def voices(parts: Iterable[tuple[pd.DataFrame, pd.DataFrame | None]]) -> list[Voice]:
    """Give the voices of all articles, those of the earliest day first, undated ones last.

    Quotations without a speaker's name, of a text or a count, of somebody told only as a human being (two men), of the
    paper that the article is in, and those below the confidence that is shown, are left out.

    Parameters
    ----------
    parts : iterable of pairs of DataFrames
        Quotations and articles, those of one article in one pair; None for articles, where they are not known.
    """
    found: list[Voice] = []
    same: dict[tuple, Counter] = {}
    for quotes, articles in parts:
        met = _voices(quotes, articles, len(found))
        for voice in met:
            # Most articles tell the same little of most voices: it is in memory once.
            for name in ("surfaces", "roles", "groups", "countries", "genders"):
                told = getattr(voice, name)
                setattr(voice, name, same.setdefault(tuple(told.items()), told))
        found += met
    _tell_people(found)
    found = [voice for voice in found if not (_is_text(voice) or _is_anybody(voice))]
    return sorted(found, key=lambda voice: (voice.day or date.max, voice.order))


def _voices(quotes: pd.DataFrame, articles: pd.DataFrame | None, before: int) -> list[Voice]:
    """Give the voices of some articles in the order in which they are met; so many were met ``before``."""
    days: dict[str, date | None] = {}
    titles: dict[str, str | None] = {}
    own: dict[str, str] = {}  # a paper that speaks of itself by its name, in a correction, is no voice
    if articles is not None:
        if "source" in articles:
            sources = zip(articles["article_id"], articles["source"], strict=True)
            own = {key: fold(source) for key, source in sources if _cell(source) is not None}
        if "title" in articles:
            told = zip(articles["article_id"], articles["title"], strict=True)
            titles = {key: _cell(title) for key, title in told}
        days = {key: _cell(day) for key, day in zip(articles["article_id"], articles["published"], strict=True)}
    found: dict[tuple[str, str], Voice] = {}
    rows = quotes[quotes["confidence"] >= SHOWN]
    for values in zip(*(rows[name] for name in OF_QUOTES), strict=True):
        row = {name: _cell(value) for name, value in zip(OF_QUOTES, values, strict=True)}
        name = intern(" ".join((row["speaker_name"] or "").split()))
        if not any(letter.isalnum() for letter in name):
            continue
        article = intern(row["article_id"])
        if fold(name) == own.get(article):
            continue
        key = article, fold(bare_role(name))  # "The group" and "the group" are one
        voice = found.get(key)
        if voice is None:
            voice = found[key] = Voice(article, days.get(article), name, before + len(found))
        said = [] if row["content"] is None else list(row["content"])
        # What A says that A asked for is within what A says.
        if not said or not any(first <= said[0][0] and said[-1][1] <= last for first, last in voice.told):
            voice.quotes.append((row["start"], row["quote_id"]))
            voice.told = said
            if _is_of_headline(row, titles.get(article)):
                voice.in_headline.add(row["quote_id"])
        _note(voice, row)
    return list(found.values())


def _is_of_headline(row: dict, title: str | None) -> bool:
    """Tell whether a quotation is what its article's headline says: its words are the title's, its sentence no more."""
    if title is None or row["evidence"] is None or row["sentence_end"] is None:
        return False
    return row["sentence_end"] - row["sentence_start"] <= len(title) and row["evidence"] in title


def _tell_people(found: list[Voice]) -> None:
    """Set of each voice which person or which body it is; what one article tells of a name holds for all."""
    names, surnames = set(), set()
    for voice in found:
        voice.quotes.sort()
        if _is_person(voice):
            voice.person = parsed(voice.name)
            names.add(voice.person)
            surnames.add(family(voice.person))
    for voice in found:
        if voice.person is not None:
            continue
        name = parsed(voice.name) if _reads_as_person(voice.name) else None
        several = name is not None and len(name.parts) > 1
        if name is not None and (name in names if several else family(name) in surnames and not voice.groups):
            voice.person = name
        else:
            voice.body = _body(voice)


def _is_text(voice: Voice) -> bool:
    """Tell whether a voice is a text or a count (the report, two estimates, the ministry's data)."""
    named = voice.person is not None or (voice.body is not None and " " in voice.name)
    return not named and head(fold(voice.name).split()) in TEXTS


def _is_anybody(voice: Voice) -> bool:
    """Tell whether a voice is told as nothing but human beings, or a body, and not which: 20 people, that body."""
    found = fold(voice.name).split()
    first = found[0]
    open_to_all = (
        first in ANY or first in ("this", "that") or first[0].isdigit() or first in CARDINALS or len(found) == 1
    )
    return voice.person is None and open_to_all and found[-1] in HUMAN_BEINGS and len(found) < 3


def is_bare(voice: Voice) -> bool:
    """Tell whether one is told of without an article, as headlines do: ``officer says``, ``minister from Peru``."""
    first = voice.name.split()[0]
    if not (first.islower() and first.isalpha()) or first in ANY | _LEADING:
        return False
    return not head(voice.name.split()).endswith("s")


def _note(voice: Voice, row: dict) -> None:
    surface = row["speaker"]
    if surface is not None:
        voice.surfaces[surface] += 1
        gender = _GENDERS.get(re.split(r"[\s'’.]", surface.lower(), maxsplit=1)[0])
        if gender is not None:
            voice.genders[gender] += 1
        if row["speaker_start"] != row["sentence_start"]:
            voice.begins = False
    role = row["speaker_role"]
    role = bare_role(role) if role is not None else ""
    # A description is who somebody is, and no office besides.
    if role and fold(role) != fold(bare_role(voice.name)) and _tells_office(role.lower().split()):
        voice.roles[role] += 1
    if row["speaker_group"] is not None:
        voice.groups[row["speaker_group"]] += 1
    if row["speaker_country"] is not None:
        voice.countries[row["speaker_country"]] += 1


def _is_plural(word: str) -> bool:
    """Tell whether a word is the plural of a voice: officials, authorities, witnesses; Reuters is none."""
    if not word.endswith("s") or word not in known():
        return False
    singulars = (word[:-1], word[:-2], f"{word[:-3]}y")
    return known()[word] != "media" or any(is_office(one) or one in known() for one in singulars)


def _body(voice: Voice) -> Body | None:
    group = voice.groups.most_common(1)[0][0] if voice.groups else None
    if group in ("person", "refugee", "unnamed source") and ORGANISATION_WORDS.isdisjoint(fold(voice.name).split()):
        return None
    word = fold(voice.name).removeprefix("the ")
    if voice.name.removeprefix("the ").istitle() and word.isalpha() and (
        is_office(word) or _is_plural(word) or (group is None and voice.begins)
    ):  # fmt: skip
        return None  # Critics, Residents: a capital at the head of a sentence is no name's
    country = voice.countries.most_common(1)[0][0] if voice.countries else None
    return body(voice.name, group, country)


def stories(articles: pd.DataFrame | None) -> dict[str, str]:
    """Give for each article of a story told in several versions (update, correction, copy) the story's first one."""
    if articles is None or "duplicate_of" not in articles:
        return {}
    pairs = zip(articles["article_id"], articles["duplicate_of"], strict=True)
    before = {article: of for article, of in pairs if _cell(of) is not None}
    found: dict[str, str] = {}
    for article in before:
        first, seen = article, {article}
        while first in before and before[first] not in seen:
            first = before[first]
            seen.add(first)
        found[article] = found[first] = first
    return found
