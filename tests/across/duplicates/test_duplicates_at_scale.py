"""Twenty thousand articles are held against each other in linear time, and each copy is found."""

import random
from datetime import date, timedelta
from itertools import accumulate
from time import process_time

from crossings.across import duplicates
from crossings.schemas import table

FOOTER = " All rights reserved by the service; nothing may be printed or sent on without leave of its office."


def archive(number):
    """Give articles of made-up words, each twentieth with a copy of which three words are changed; and the truth."""
    chance = random.Random(7)
    syllables = ["ba", "ko", "ri", "ten", "lu", "mar", "si", "vo", "del", "ha", "nu", "per", "ga", "tis", "om", "fe"]
    words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(20_000)]
    often = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    base = {"published_how": "stated", "words": 120, "path": "a"}
    rows, copies = [], {}
    for n in range(number):
        text = " ".join(chance.choices(words, cum_weights=often, k=120)) + FOOTER
        day = date(2000, 1, 1) + timedelta(days=chance.randrange(3000))
        rows.append(base | {"article_id": f"a{n}", "text": text, "published": day})
        if n % 20 == 0:
            changed = text.split()
            for _ in range(3):
                changed[chance.randrange(120)] = "changed"
            copies[f"b{n}"] = f"a{n}"
            later = day + timedelta(days=1)
            rows.append(base | {"article_id": f"b{n}", "text": " ".join(changed), "published": later})
    return table("articles", rows), copies


def timed(number):
    articles, copies = archive(number)
    start = process_time()
    found = duplicates(articles)
    taken = process_time() - start
    tied = found[found["duplicate_of"].notna()]
    assert dict(zip(tied["article_id"], tied["duplicate_of"], strict=True)) == copies
    return taken


def test_twenty_thousand_articles_take_under_a_minute_and_four_times_as_many_no_more_than_linear_time():
    small, large = timed(5_000), timed(20_000)
    assert large < 60
    assert large < 8 * max(small, 1)
