"""How well events and claims are joined over articles: pairs that belong together, the program's and two coders'.

python benchmarks/across.py
"""

from crossings import load
from crossings.accuracy import corpora_with_gold, joined, shipped_gold


def main() -> None:
    print(
        f"{'over articles':14}{'part':14}{'pairs of':10}{'gold':>6}{'found':>7}{'right':>7}"
        f"{'F1':>8}  {'95 % interval':16}{'coders':>8}  95 % interval"
    )
    for row in joined([shipped_gold(corpus) for corpus in corpora_with_gold()], load).itertuples():
        print(
            f"{row.corpus:14}{row.part:14}{row.kind:10}{row.pairs:6}{row.found:7}{row.right:7}"
            f"{row.system:8.1f}  {row.low:5.1f} to {row.high:5.1f}  {row.coders:8.1f}"
            f"  {row.coders_low:5.1f} to {row.coders_high:5.1f}"
        )


if __name__ == "__main__":
    main()
