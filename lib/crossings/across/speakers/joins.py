"""Which voices of several articles are one speaker: by keys of the name, with what speaks for it and against it.

Each name is looked up under a handful of keys and held against a bounded number of those who share one, so that the
work grows as the number of voices does. What is not sure is kept apart, and both sides name the other.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from crossings.quotes.groups import head

from .bodies import initials, is_acronym
from .evidence import Cluster, against, agree, days_between, same_office
from .names import PersonName, family, fold, shorter, spelled, written
from .voices import ANY, Voice, is_bare

_ALIKE = 12  # speakers of one key that a name is held against
_IN_OFFICE = 730  # days from the quotations of a named speaker in which a surname with the same office is theirs


class Joins:
    """Speakers joined so far."""

    def __init__(self) -> None:
        self.found: list[Cluster] = []
        self._into: dict[int, Cluster] = {}
        self._of_article: dict[tuple, Cluster] = {}

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

    def of_article(self, what: str, voice: Voice, called: str, told_in: str | None = None) -> Cluster:
        """Give the speaker of one article, or of the story ``told_in``, who is called so there, begun with the voice
        where there is none."""
        key = what, told_in or voice.article, called
        if key not in self._of_article:
            self._of_article[key] = self.start(key, voice)
        else:
            self.of(self._of_article[key]).add(voice)
        return self.of(self._of_article[key])

    def unite(self, one: Cluster, other: Cluster) -> None:
        """Make two speakers one."""
        one, other = self.of(one), self.of(other)
        if one is other:
            return
        if len(other.voices) > len(one.voices):
            one, other = other, one
        # The id must not hang on which name is commoner: it is that of the full name told first.
        one.key = min(one, other, key=lambda each: (each.key[0] == "lone", each.first or date.max, each.key)).key
        for voice in other.voices:
            one.add(voice)
        one.apart |= {key: kept for key, kept in other.apart.items() if key not in one.apart}
        self._into[id(other)] = one

    def speakers(self) -> list[Cluster]:
        """Give the speakers in the order in which they were first met."""
        return [cluster for cluster in self.found if id(cluster) not in self._into]


def join(voices: Iterable[Voice], stories: Mapping[str, str], copies: Mapping[str, str]) -> Joins:
    """Give the speakers of voices; those of each name are taken in order of time.

    ``stories`` gives the story of each article that is a version of another, or that another is a version of;
    ``copies`` the article that each copy copies.
    """
    joins, people, lone, bodies, nameless, bare = Joins(), [], [], [], [], []
    for voice in voices:
        if voice.person is not None:
            (lone if len(voice.person.parts) == 1 else people).append(voice)
        elif voice.body is not None:
            bodies.append(voice)
        else:
            (bare if is_bare(voice) else nameless).append(voice)
    for voice in nameless:
        # "An official" of an update may be another one.
        first = voice.name.split()[0].lower()
        known = copies if first in ANY or first[0].isdigit() else stories
        joins.of_article("nameless", voice, fold(voice.name), known.get(voice.article))
    named = _by_name(joins, people)
    _by_spelling(joins, named)
    _by_shorter_form(joins, named)
    _by_surname(joins, lone, stories)
    _join_bodies(joins, bodies, stories)
    _by_head(joins, bare, stories)
    return joins


def _by_head(joins: Joins, voices: list[Voice], stories: Mapping[str, str]) -> None:
    """Give whom a headline calls ``officer`` to the one officer whom its story quotes; else they stay as they are."""
    told: dict[tuple, list[Cluster]] = defaultdict(list)
    for cluster in joins.speakers() if voices else ():
        for voice in cluster.voices:
            story = stories.get(voice.article, voice.article)
            for said in voice.roles if voice.person else [*voice.roles, voice.name] if voice.body else [voice.name]:
                told[story, head(fold(said).split())].append(cluster)
    for voice in voices:
        story = stories.get(voice.article, voice.article)
        found = list(dict.fromkeys(map(joins.of, told.get((story, head(fold(voice.name).split())), ()))))
        if len(found) == 1:
            found[0].add(voice)
        else:
            joins.of_article("nameless", voice, fold(voice.name), story)


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
        _settle(joins, cluster, candidates, _fits_without_initial, "a shorter form of the name")


def _fits_without_initial(one: Cluster, other: Cluster) -> bool:
    """Tell whether a shorter name fits a fuller one: something agrees, or an initial alone is left out and no two
    offices disagree."""
    short, long = sorted((one.fullest.parts, other.fullest.parts), key=len)
    by_initial = (short[0], short[-1]) == (long[0], long[-1]) and all(len(part) == 1 for part in set(long) - set(short))
    return agree(one, other) or (by_initial and not (one.role_words and other.role_words))


def _by_surname(joins: Joins, lone: list[Voice], stories: Mapping[str, str]) -> None:
    """Give a surname alone to the one speaker of that surname and office, or of that surname in the same story.

    Else it stays its article's own voice.
    """

    def told(cluster: Cluster) -> set[str]:
        return {stories[voice.article] for voice in cluster.voices if voice.article in stories}

    def fits(one: Cluster, other: Cluster) -> bool:
        return same_office(one, other) or not told(one).isdisjoint(told(other))

    by_family: dict[str, list[Cluster]] = defaultdict(list)
    for cluster in joins.speakers():
        if cluster.names:
            for part in {family(cluster.fullest), *cluster.fullest.parts}:
                by_family[fold(part)].append(cluster)
    for voice in lone:
        cluster = joins.of_article("lone", voice, "\0".join(written(voice.person)))
        candidates = _distinct(joins, by_family.get(voice.person.parts[0], ())[-_ALIKE:], cluster)
        near = [each for each in candidates if (days_between(each, cluster) or 0) <= _IN_OFFICE]
        _settle(joins, cluster, near, fits, "a part of the name alone")


def _distinct(joins: Joins, clusters: Iterable[Cluster], but: Cluster) -> list[Cluster]:
    own = joins.of(but)
    return [each for each in dict.fromkeys(map(joins.of, clusters)) if each is not own]


def _settle(
    joins: Joins, cluster: Cluster, candidates: list[Cluster], fits: Callable[[Cluster, Cluster], bool], what: str
) -> None:
    """Unite a speaker with the one candidate that fits it; else note them all as kept apart."""
    open_to = [(each, against(each, cluster)) for each in candidates]
    fitting = [each for each, why in open_to if why is None and fits(each, joins.of(cluster))]
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


def _join_bodies(joins: Joins, voices: list[Voice], stories: Mapping[str, str]) -> None:
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
    _of_no_country(joins, without, by_key, stories)


def _of_no_country(joins: Joins, voices: list[Voice], by_key: dict[tuple, Cluster], stories: Mapping[str, str]) -> None:
    """Give ``the foreign ministry`` to the one that its story quotes; else it stays the story's own."""
    by_name: dict[str, list[Cluster]] = defaultdict(list)
    in_story: dict[tuple, list[Cluster]] = defaultdict(list)
    for (told, country), cluster in by_key.items():
        if country:
            by_name[told].append(cluster)
            for voice in cluster.voices:
                in_story[told, stories.get(voice.article, voice.article)].append(cluster)
    for voice in voices:
        told = fold(voice.body.name)
        story = stories.get(voice.article, voice.article)
        here = list(dict.fromkeys(in_story.get((told, story), ())))
        if len(here) == 1:
            here[0].add(voice)
            continue
        cluster = joins.of_article("nameless", voice, told, story)
        if " " in told and cluster not in by_name[told][-_ALIKE:]:
            for other in by_name[told][-_ALIKE:]:
                cluster.keep_apart(other, "a body of that name, whose country its article does not tell")
            by_name[told].append(cluster)
