"""An article that recalls a happening without a day is one more that tells it, and gives it nothing else."""

import random
from datetime import date, timedelta
from time import process_time

import pandas as pd
import pytest

from crossings.across import timeline
from crossings.schemas import table

MARCH_2 = date(2015, 3, 2)


def told(number, what, head, day=None, published=date(2015, 3, 20), **other):
    who = what.split(f" {head}")[0]
    return {
        "event_id": f"e{number}", "article_id": f"a{number}", "head": head, "who": who, "where": None, "what": what,
        "sentence": f"{what}.", "day_from": day, "day_to": day, "date_id": f"d{number}" if day else None,
        "published": published, "factuality": "happened", "confidence": 0.8, **other,
    }  # fmt: skip


def rows(*events):
    return timeline(pd.DataFrame(events), table("dates")).to_dict("records")


# What else is told in those weeks, so that words are rare or common.
ELSEWHERE = [
    told(90 + at, what, head, MARCH_2 + timedelta(days=at))
    for at, (what, head) in enumerate(
        [
            ("The mayor of Arequipa opened a market", "opened"),
            ("Guards in Tacna closed a bridge", "closed"),
            ("The army of Chad freed two drivers near Abeche", "freed"),
            ("A judge in Lima sentenced a smuggler", "sentenced"),
        ]
    )
]


@pytest.mark.parametrize(
    ("dated", "recalled"),
    [
        # A name and a place.
        (("Colonel Quispe walked into the Chilean consulate in Tacna", "walked"),
         ("Quispe had entered the Chilean consulate in Tacna", "entered")),
        # A town that nothing else names.
        (("The ferry sank off Pucusana with migrants aboard", "sank"),
         ("The ferry with the migrants sank off Pucusana", "sank")),
        # So many people, by another verb.
        (("Police in Lima found 212 migrants in a warehouse", "found"),
         ("Police took 212 migrants from a warehouse in Lima", "took")),
    ],
)  # fmt: skip
def test_what_one_article_dates_and_another_recalls_is_one_row(dated, recalled):
    found = rows(told(1, *dated, day=MARCH_2), told(2, *recalled), *ELSEWHERE)
    row = next(row for row in found if "a1" in row["article_ids"])
    assert (row["article_ids"], row["event_ids"]) == (["a1", "a2"], ["e1", "e2"])
    assert (row["day_from"], row["day_to"], row["differs"]) == (MARCH_2, MARCH_2, "none")


@pytest.mark.parametrize(
    ("what", "head", "other"),
    [
        # Another town, another number, another kind of happening.
        ("Police in Arica found 212 migrants in a lorry", "found", {}),
        ("Police in Lima found 35 migrants in a warehouse", "found", {}),
        ("Police in Lima questioned 212 migrants", "questioned", {}),
        # Told before it happened; not told as happened; doubtful; of an article without a day.
        ("Police in Lima found 212 migrants in a warehouse", "found", {"published": date(2015, 2, 20)}),
        ("Police in Lima found 212 migrants in a warehouse", "found", {"factuality": "denied"}),
        ("Police in Lima found 212 migrants in a warehouse", "found", {"confidence": 0.3}),
        ("Police in Lima found 212 migrants in a warehouse", "found", {"published": None}),
    ],
)
def test_what_may_be_another_happening_is_left_out(what, head, other):
    dated = told(1, "Police in Lima found 212 migrants in a warehouse", "found", day=MARCH_2)
    found = rows(dated, told(2, what, head, **other), *ELSEWHERE)
    assert all("a2" not in row["article_ids"] for row in found)


def test_a_word_alone_is_no_sign_years_later():
    raised = told(1, "The army raised the alarm", "raised", day=MARCH_2)
    later = told(2, "Fishermen raised the alarm", "raised", published=date(2018, 5, 1))
    assert all(len(row["article_ids"]) == 1 for row in rows(raised, later, *ELSEWHERE))


def test_hundreds_are_told_of_any_people():
    left = told(1, "Hundreds of miners left the pits of Oruro", "left", day=MARCH_2)
    later = told(2, "Hundreds of loggers left their huts", "left")
    assert all(len(row["article_ids"]) == 1 for row in rows(left, later, *ELSEWHERE))


def test_a_happening_recalled_without_a_day_is_told_by_one_article_more():
    dated = told(1, "Colonel Quispe walked into the Chilean consulate in Tacna", "walked", day=MARCH_2)
    recalled = told(2, "Quispe had entered the Chilean consulate in Tacna", "entered")
    (alone, *_), (both, *_) = rows(dated, *ELSEWHERE), rows(dated, recalled, *ELSEWHERE)
    assert both["prominence"] > alone["prominence"]
    assert both["what"] == alone["what"]
    assert both["timeline_id"] == alone["timeline_id"]


def made_up(number):
    """Give dated events of made-up words, and for each one without a day in a later article."""
    chance = random.Random(7)
    syllables = ["ba", "ko", "ri", "ten", "lu", "mar", "si", "vo", "del", "ha", "nu", "per"]
    events = []
    for at in range(number):
        people, town, thing = ("".join(chance.choices(syllables, k=3)) for _ in range(3))
        day = date(2000, 1, 1) + timedelta(days=chance.randrange(9000))
        what = f"{chance.randrange(20, 400)} {people}s reached the {thing} of {town.title()}"
        events.append(told(f"{at}x", what, "reached", day, published=day))
        events.append(told(f"{at}y", what, "reached", published=day + timedelta(days=40)))
    return pd.DataFrame(events)


def taken(number):
    events = made_up(number)
    start = process_time()
    found = timeline(events, table("dates"))
    seconds = process_time() - start
    assert (found["article_ids"].map(len) == 2).mean() > 0.9
    return seconds


def test_ten_times_as_many_recalled_take_no_more_than_linear_time(in_step):
    # About 20 times on an idle machine, for words become common; the square would be 100 times.
    in_step(taken, 1_000, 10_000, lambda small: 45 * max(small, 0.1))
