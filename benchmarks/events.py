"""How good the table events is: the system against two coders on our gold, and on gold of others where it is at hand.

    python benchmarks/events.py [--development] [GOLD.jsonl ...] [--gold FOLDER] [--errors N]

An event is found if its verb, or its noun of happening, is.
"""

from scoreboard import main

if __name__ == "__main__":
    main("events", __doc__)
