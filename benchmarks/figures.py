"""How good the table figures is: the system against two coders on our gold, and on gold of others where it is at hand.

    python benchmarks/figures.py [--development] [GOLD.jsonl ...] [--gold FOLDER] [--errors N]

A figure is found if its span overlaps one; value: low and high both right.
"""

from scoreboard import main

if __name__ == "__main__":
    main("figures", __doc__)
