"""Which voices of several articles are one speaker: by keys of the name, with what speaks for it and against it.

Each name is looked up under a handful of keys and held against a bounded number of those who share one, so that the
work grows as the number of voices does. What is not sure is kept apart, and both sides name the other.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from crossings.lexicon import words
from crossings.reading.names import FIRST_NAMES

from .speaker_bodies import initials, is_acronym
from .speaker_names import PersonName, family, fold, shorter, spelled, written
from .speaker_voices import Voice

_OFFICIAL = frozenset(["government", "military", "un", "business"])
_NO_CONTENT = words(__file__, "small_words") | words(__file__, "plain_role_words")
_ALIKE = 12  # speakers of one key that a name is held against
_CLEARLY = 3  # times as many pronouns of one gender as of the other
_AT_ONCE = 730  # days: in this time nobody is a refugee and an official
_LIFETIME = 12_000  # days: longer than anybody is quoted in office
_IN_OFFICE = 1_500  # days from the quotations of a named speaker in which a surname with the same office is theirs


class Cluster:
    """Voices taken to be one speaker, with what they tell together."""

    __slots__ = ("apart", "countries", "first", "genders", "groups", "key", "last", "names", "role_words", "voices")

    def __init__(self, key: tuple):
        self.key = key
        self.voices: list[Voice] = []
        self.names: Counter[PersonName] = Counter()
        self.groups: Counter[str] = Counter()
        self.countries: Counter[str] = Counter()
        self.role_words: set[str] = set()
        self.genders: Counter[str] = Counter()
        self.first: date | None = None
        self.last: date | None = None
        self.apart: dict[int, tuple[Cluster, str]] = {}

    def add(self, voice: Voice) -> None:
        """Take a voice in."""
        self.voices.append(voice)
        if voice.person is not None:
            self.names[voice.person] += len(voice.quotes)
        self.groups += voice.groups
        self.countries += voice.countries
        self.genders += voice.genders
        for role in voice.roles:
            self.role_words |= {word.strip(".,’'s") for word in fold(role).split()} - _NO_CONTENT
        if voice.day is not None:
            self.first = min(self.first or voice.day, voice.day)
            self.last = max(self.last or voice.day, voice.day)

    @property
    def gender(self) -> str | None:
        """Give ``m`` or ``f`` where a given name tells it, or pronouns leave no doubt; one may be misread."""
        told = next((FIRST_NAMES[name.parts[0]] for name in self.names if name.parts[0] in FIRST_NAMES), None)
        m, f = self.genders["m"], self.genders["f"]
        return told or ("m" if m > 1 and m > _CLEARLY * f else "f" if f > 1 and f > _CLEARLY * m else None)

    @property
    def told_by_several(self) -> bool:
        """Tell whether more than one article quotes the speaker."""
        return any(voice.article != self.voices[0].article for voice in self.voices)

    @property
    def fullest(self) -> PersonName:
        """Give the name of the most parts; of equals the longest, then the first by letter."""
        return min(self.names, key=lambda name: (-len(name.parts), -sum(map(len, name.parts)), name.parts))

    def keep_apart(self, other: "Cluster", why: str) -> None:
        """Note on both sides that they may be one speaker."""
        if len(self.apart) < _ALIKE and len(other.apart) < _ALIKE:
            self.apart.setdefault(id(other), (other, why))
            other.apart.setdefault(id(self), (self, why))


def _days_between(one: Cluster, other: Cluster) -> int | None:
    """Give the days from the last quotation of the earlier to the first of the later, 0 where they overlap."""
    if one.first is None or other.first is None:
        return None
    return max(0, (other.first - one.last).days, (one.first - other.last).days)


def against(one: Cluster, other: Cluster) -> str | None:
    """Give what speaks against two voices of one name being one speaker; None where nothing does."""
    if {one.gender, other.gender} == {"m", "f"}:
        return "the same name, but he in one article and she in another"
    if one.role_words & other.role_words:
        return None
    if one.countries and other.countries and one.countries.keys().isdisjoint(other.countries):
        return f"the same name, but one speaks for {_most(one.countries)} and one for {_most(other.countries)}"
    days = _days_between(one, other)
    if days is None:
        return None
    for told, rest in ((one.groups, other.groups), (other.groups, one.groups)):
        if set(told) <= {"refugee"} and told and not _OFFICIAL.isdisjoint(rest) and days < _AT_ONCE:
            return "the same name, but a refugee in one article and an official in another"
    if days > _LIFETIME and one.role_words and other.role_words:
        return f"the same name, but {days // 365} years apart"
    return None


def _most(counts: Counter) -> str:
    return min(counts, key=lambda value: (-counts[value], value))


def agree(one: Cluster, other: Cluster) -> bool:
    """Tell whether something besides the name speaks for one speaker: a word of the office, or the country."""
    return bool(one.role_words & other.role_words) or bool(one.countries.keys() & other.countries.keys())


class Joins:
    """Speakers joined so far."""

    def __init__(self) -> None:
        self.found: list[Cluster] = []
        self._into: dict[int, Cluster] = {}

    def of(self, cluster: Cluster) -> Cluster:
        """Give the speaker that a cluster has become."""
        while id(cluster) in self._into:
            cluster = self._into[id(cluster)]
        return cluster

    def start(self, key: tuple, voice: Voice) -> Cluster:
        """Begin a speaker with a voice."""
        cluster = Cluster(key)
        cluster.add(voice)
        self.found.append(cluster)
        return cluster

    def unite(self, one: Cluster, other: Cluster) -> None:
        """Make two speakers one."""
        one, other = self.of(one), self.of(other)
        if one is other:
            return
        if len(other.voices) > len(one.voices):
            one, other = other, one
        for voice in other.voices:
            one.add(voice)
        one.apart |= {key: kept for key, kept in other.apart.items() if key not in one.apart}
        self._into[id(other)] = one

    def speakers(self) -> list[Cluster]:
        """Give the speakers in the order in which they were first met."""
        return [cluster for cluster in self.found if id(cluster) not in self._into]


def join(voices: Iterable[Voice]) -> Joins:
    """Give the speakers of voices; those of each name are taken in order of time."""
    joins, people, lone, bodies = Joins(), [], [], []
    for voice in voices:
        if voice.person is not None:
            (lone if len(voice.person.parts) == 1 else people).append(voice)
        elif voice.body is not None:
            bodies.append(voice)
        else:
            joins.start(("nameless", voice.article, fold(voice.name)), voice)
    named = _by_name(joins, people)
    _by_spelling(joins, named)
    _by_shorter_form(joins, named)
    _by_surname(joins, named, lone)
    _join_bodies(joins, bodies)
    return joins


def _by_name(joins: Joins, voices: list[Voice]) -> list[Cluster]:
    """Join the people whose names are written with the same letters, but for those whom evidence keeps apart."""
    by_key: dict[tuple, list[Cluster]] = defaultdict(list)
    for voice in voices:
        key = written(voice.person)
        alone = Cluster(key)
        alone.add(voice)
        reasons = []
        for cluster in by_key[key][-_ALIKE:]:
            why = against(cluster, alone)
            if why is None:
                cluster.add(voice)
                break
            reasons.append((cluster, why))
        else:
            started = joins.start(("person", *key), voice)
            by_key[key].append(started)
            for cluster, why in reasons:
                cluster.keep_apart(started, why)
    return [cluster for clusters in by_key.values() for cluster in clusters]


def _by_spelling(joins: Joins, named: list[Cluster]) -> None:
    """Join names that are one name in two spellings where something else agrees."""
    by_key: dict[tuple, list[Cluster]] = defaultdict(list)
    for cluster in named:
        listed = by_key[spelled(cluster.fullest)]
        for other in [each for each in listed[-_ALIKE:] if each.key != cluster.key]:
            one, two = joins.of(cluster), joins.of(other)
            if one is two:
                continue
            why = against(one, two)
            if why is None and agree(one, two):
                joins.unite(one, two)
            else:
                one.keep_apart(two, why or "another spelling of the name, and nothing else that both articles tell")
        listed.append(cluster)


def _by_shorter_form(joins: Joins, named: list[Cluster]) -> None:
    """Join a shorter form of a name to the one fuller name that it may stand for where something else agrees."""
    fuller: dict[tuple, list[Cluster]] = defaultdict(list)
    for cluster in named:
        for key in dict.fromkeys(shorter(cluster.fullest)):
            if len(fuller[key]) <= _ALIKE:
                fuller[key].append(cluster)
    for cluster in sorted(named, key=lambda each: -len(each.fullest.parts)):
        key = spelled(cluster.fullest)
        candidates = _distinct(joins, fuller.get(key, ()), cluster)
        _settle(joins, cluster, candidates, "a shorter form of the name")


def _by_surname(joins: Joins, named: list[Cluster], lone: list[Voice]) -> None:
    """Give a surname alone to the one speaker of that surname and office; else it stays its article's own voice."""
    by_family: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in joins.speakers():
        if cluster.names:
            for part in {family(cluster.fullest), *cluster.fullest.parts}:
                by_family[fold(part)].append(cluster)
    for voice in lone:
        cluster = joins.start(("lone", voice.article, *written(voice.person)), voice)
        candidates = _distinct(joins, by_family.get(voice.person.parts[0], ())[-_ALIKE:], cluster)
        near = [each for each in candidates if (_days_between(each, cluster) or 0) <= _IN_OFFICE]
        _settle(joins, cluster, near, "a part of the name alone")


def _distinct(joins: Joins, clusters: Iterable[Cluster], but: Cluster) -> list[Cluster]:
    own = joins.of(but)
    return [each for each in dict.fromkeys(map(joins.of, clusters)) if each is not own]


def _settle(joins: Joins, cluster: Cluster, candidates: list[Cluster], what: str) -> None:
    """Unite a speaker with the one candidate that agrees with it; note all the others."""
    open_to = [(each, against(each, cluster)) for each in candidates]
    fitting = [each for each, why in open_to if why is None and agree(each, joins.of(cluster))]
    # A longer name of one article alone may be misread: it yields to one that several articles give.
    fitting = [each for each in fitting if each.told_by_several] or fitting
    if fitting and all(_of_one(fitting[0].fullest, each.fullest) for each in fitting[1:]):
        for each in fitting:
            joins.unite(each, cluster)
        return
    for each, why in open_to:
        if why is None:
            many = "which several share" if len(open_to) > 1 else "and nothing else that both articles tell"
            joins.of(cluster).keep_apart(each, f"{what}, {many}")


def _of_one(name: PersonName, other: PersonName) -> bool:
    """Tell whether one of two names leaves out parts of the other and tells none that the other lacks."""
    short, long = sorted((set(spelled(name)), set(spelled(other))), key=len)
    return short <= long


def _join_bodies(joins: Joins, voices: list[Voice]) -> None:
    """Join bodies of one name and country, and acronyms to the one full name that they are the initials of."""
    full: dict[str, set[tuple]] = defaultdict(set)
    for voice in voices:
        if voice.body.key is not None and not is_acronym(voice.body.name):
            for short in {voice.body.acronym, initials(voice.body.name)} - {None, ""}:
                full[short].add(voice.body.key)
    countries: dict[str, set[tuple]] = defaultdict(set)
    for voice in voices:
        if voice.body.key is not None:
            countries[voice.body.key[0]].add(voice.body.key)
    by_key: dict[tuple, Cluster] = {}
    without: list[Voice] = []
    for voice in voices:
        key = voice.body.key
        if key is None:
            without.append(voice)
            continue
        short = voice.body.name.replace(".", "")
        if is_acronym(voice.body.name) and len(full.get(short, ())) == 1:
            (key,) = full[short]
        elif key[1] is None and len(others := {each for each in countries[key[0]] if each[1]}) == 1:
            (key,) = others
        if key in by_key:
            by_key[key].add(voice)
        else:
            by_key[key] = joins.start(("body", *(part or "" for part in key)), voice)
    _of_no_country(joins, without, by_key)


def _of_no_country(joins: Joins, voices: list[Voice], by_key: dict[tuple, Cluster]) -> None:
    """Give ``the foreign ministry`` to the one that its article quotes; else it stays the article's own."""
    by_name: dict[str, list[Cluster]] = defaultdict(list)
    in_article: dict[tuple, list[Cluster]] = defaultdict(list)
    for (told, country), cluster in by_key.items():
        if country:
            by_name[told].append(cluster)
            for voice in cluster.voices:
                in_article[told, voice.article].append(cluster)
    for voice in voices:
        told = fold(voice.body.name)
        here = list(dict.fromkeys(in_article.get((told, voice.article), ())))
        if len(here) == 1:
            here[0].add(voice)
            continue
        cluster = joins.start(("nameless", voice.article, told), voice)
        if " " in told:
            for other in by_name[told][-_ALIKE:]:
                cluster.keep_apart(other, "a body of that name, whose country its article does not tell")
            by_name[told].append(cluster)
