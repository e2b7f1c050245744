"""Reads the colon of a headline as a report: ``Minister: the camp is full``, ``Camp is full: minister``."""

from crossings.schemas import SHOWN

from . import confidence, edges, noun_phrases, roles
from .draft import Draft, Span
from .groups import BODIES, head
from .scene import Scene
from .verbs import is_verb
from .word_classes import CLASSES

_VOICE = 6  # tokens of a headline's speaker at most
_CLAUSE = 3  # tokens of what is said at least
_OPENING, _CLOSING = frozenset("'‘\"“"), frozenset("'’\"”")
_REPORTS = CLASSES["report_in_headline"]


def headline_colon(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Give the quotation that a headline's one colon makes; none where no side of it is a speaker."""
    headline = scene.reading.layout.headline
    if headline is None or ":" not in scene.reading.text[slice(*headline)]:
        return []
    first = scene.reading.token_at(headline[0])
    end = scene.reading.token_at(headline[1] - 1) + 1
    first = edges.past_label(scene, first, end)
    colons = [at for at in range(first, end) if scene.words[at] == ":" and scene.stretch_of[at] < 0]
    reported = [part for draft in drafts if draft.confidence >= SHOWN for part in draft.content]
    if len(colons) != 1 or any(part[0] < end and first < part[1] for part in reported):
        return []
    colon = colons[0]
    if scene.words[end - 1] == "?":
        return []  # a headline's own question
    before, after = (first, colon), (colon + 1, end)
    topic = next((k for k in range(colon + 2, min(end, colon + 2 + _VOICE)) if scene.lower[k] in ("on", "about")), end)
    if topic < end and colon > first + 1 and scene.words[first] in _OPENING and scene.words[colon - 1] in _CLOSING:
        after = (colon + 1, topic)  # 'We walked': a nurse | on the road to Gao
    for voice, said in ((after, before), (before, after)):
        if _is_voice(scene, voice) and said[1] - said[0] >= _CLAUSE and not _is_voice(scene, said):
            rule = "headline_colon"
            return [Draft([said], (colon, colon + 1), voice, rule, confidence.of(rule), "neutral")]
    return []


def _is_voice(scene: Scene, span: Span) -> bool:
    """Tell whether a headline's side is no more than a speaker: a person, a country, an office, a report."""
    first, last = span
    if not 1 <= last - first <= _VOICE or any(is_verb(scene, at) for at in range(first, last)):
        return False
    if noun_phrases.right(scene, first, last) != span:
        return False
    lower = scene.lower[first:last]
    names = [name for name in scene.reading.names if name.first >= first and name.last <= last]
    whole = any(
        name.kind in ("person", "organisation", "place") and name.last - name.first == last - first for name in names
    )
    return whole or roles.is_role([head(lower)]) or head(lower) in BODIES or lower[-1] in _REPORTS
