"""What is done with words, in sentences: claimed, denied, promised; and what one speaker's words come to."""

import pandas as pd

from .chosen import shown
from .words import are, count, listed

_PLURALS = {
    "claim": "claims", "denial": "denials", "promise": "promises", "warning": "warnings", "demand": "demands",
    "criticism": "criticisms", "praise": "words of praise", "question": "questions", "agreement": "agreements",
    "estimate": "estimates", "belief": "beliefs", "refusal": "refusals",
}  # fmt: skip
_NAMED = 4  # kinds of speech act named in a sentence


def acts_found(quotes: pd.DataFrame) -> str:
    """Say which speech acts the reporting verbs name, and that nothing else tells them.

    Parameters
    ----------
    quotes : DataFrame
        With ``cue_class`` and ``confidence``; a quotation without a reporting verb has no class.
    """
    rows = shown(quotes)
    if rows.empty:
        return ""
    acts = rows["cue_class"].dropna()
    acts = acts[acts != "neutral"].value_counts()
    limit = "the kind is read from the reporting verb alone and says nothing of whether the words are true"
    if acts.empty:
        return f"No quotation is told as a claim, a denial, a promise or the like: {limit}."
    ordered = sorted(acts.items(), key=lambda item: (-item[1], item[0]))
    parts = [f"{count(number, act, _PLURALS[act])}" for act, number in ordered[:_NAMED]]
    rest = sum(number for _, number in ordered[_NAMED:])
    told = listed([*parts, f"{rest:,} of other kinds"] if rest else parts)
    plain = len(rows) - int(acts.sum())
    others = f", and {are(plain, len(rows))} plainly told" if plain else ""
    return f"Among the quotations {'is' if acts.sum() == 1 else 'are'} {told}{others}: {limit}."


def said_over_time(said: pd.DataFrame) -> str:
    """Say how often, where and from when to when one speaker is quoted, and how often in their own words.

    Parameters
    ----------
    said : DataFrame
        As :func:`crossings.across.one_speaker` gives it.
    """
    if said.empty:
        return "No speaker is known."
    name = said["speaker_name"].iloc[0]
    days = said["day"].dropna()
    when = ""
    if len(days):
        first, last = min(days), max(days)
        when = f", on {first}" if first == last else f", from {first} to {last}"
    own = int((said["kind"] != "indirect").sum())
    where = count(said["article_id"].nunique(), "article")
    told = f"{name[:1].upper()}{name[1:]} is quoted"
    if len(said) == 1:
        return f"{told} once{when}, {'in the speaker’s own words' if own else 'in the words of the article'}."
    has = "none has" if own == 0 else "1 has" if own == 1 else "all have" if own == len(said) else f"{own:,} have"
    return f"{told} {len(said):,} times in {where}{when}; {has} the speaker’s own words."
