"""How good the table quotes is: the system against two coders on our gold, and on gold of others where it is at hand.

    python benchmarks/quotes.py [--development] [GOLD.jsonl ...] [--gold FOLDER] [--errors N]

F1 takes a quotation for right if half of its words are there and the speaker is right; slots are held on the pairs.
"""

from scoreboard import main

if __name__ == "__main__":
    main("quotes", __doc__)
