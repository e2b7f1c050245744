"""Reading a text twice as long takes about twice the time, whatever it repeats."""

from datetime import date
from time import process_time

import pytest

from crossings import events
from crossings.reading import read_article

DAY = date(2015, 3, 5)


def seconds(piece, times):
    text = "Men " + piece * times + "fled."
    reading = read_article(text, article_id="a", published=DAY)
    dates = [
        {"date_id": f"d{at}", "start": at, "end": at + 6, "kind": "DATE", "day_from": DAY, "day_to": DAY}
        for at in range(len(text))
        if text.startswith("Monday", at)
    ]
    start = process_time()
    events.find(reading, dates, [])
    return process_time() - start


@pytest.mark.parametrize(
    "piece",
    [
        "Monday and ", "fled Monday and ", "who fled ", "men and ", "men , ", "fled , killing ten , ", "began to ",
        "He caught them. They were caught. ", "two weeks after the men ", "that year ten ",
    ],
)  # fmt: skip
def test_hostile_repetition_is_read_in_linear_time(piece, in_step):
    in_step(lambda times: seconds(piece, times), 2000, 4000, lambda small: 4 * small + 0.02)
