"""Which parts of the shipped gold a benchmark measures: all of them, or for whoever writes rules development alone."""

import argparse

from crossings.accuracy import ShippedGold, corpora_with_gold, shipped_gold
from crossings.shipped import DEVELOPMENT


def asking(description: str) -> argparse.ArgumentParser:
    """Give a parser of a benchmark's options, with the one that leaves every part but development out."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--development", action="store_true", help="read, extract, measure and print nothing of the "
                        "parts that are only scored or fitted on: for whoever writes rules")  # fmt: skip
    return parser


def golds(asked: argparse.Namespace) -> list[ShippedGold]:
    """Give the shipped gold with the parts that were asked for."""
    every = [shipped_gold(corpus) for corpus in corpora_with_gold()]
    return [own.alone(DEVELOPMENT) for own in every] if asked.development else every
