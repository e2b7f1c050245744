"""How good the table dates is: the system against two coders on our gold, and on gold of others where it is at hand.

    python benchmarks/dates.py [--development] [GOLD.jsonl ...] [--gold FOLDER] [--errors N]

Measures of TempEval-3 (UzZaman and others 2013): spans exact or overlapping, and TIMEX3 values.
"""

from scoreboard import main

if __name__ == "__main__":
    main("dates", __doc__)
