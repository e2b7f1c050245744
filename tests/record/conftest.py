"""A record of a few made-up rows."""

import pytest

from crossings.schemas import table


@pytest.fixture
def make_record():
    """Give a function from (series, period, count) rows to a record of arrivals from Sudan in Chad."""

    def make(*rows):
        thing = {"population": "refugees", "origin": "Sudan", "destination": "Chad"}
        defaults = thing | {"measure": "flow", "seen": "yes"}
        found = []
        for row in rows:
            series, period, count, *more = row
            low, high = count if isinstance(count, tuple) else (count, count)
            given = {"series": series, "period": period, "value_low": low, "value_high": high}
            found.append(defaults | given | (more[0] if more else {}))
        return table("record", found)

    return make
