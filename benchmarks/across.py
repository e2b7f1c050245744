"""How well events and claims are joined over articles: pairs that belong together, the program's and two coders'.

python benchmarks/across.py [--development]
"""

from crossings import load
from crossings.accuracy import joined
from parts import asking, golds


def main() -> None:
    own = golds(asking(__doc__).parse_args())
    print(
        f"{'over articles':14}{'part':14}{'pairs of':10}{'gold':>6}{'found':>7}{'right':>7}"
        f"{'F1':>8}  {'95 % interval':18}{'coders':>8}  95 % interval"
    )
    for row in joined(own, load).itertuples():
        print(
            f"{row.corpus:14}{row.part:14}{row.kind:10}{row.pairs:6}{row.found:7}{row.right:7}"
            f"{row.system:8.2f}  {row.low:6.2f} to {row.high:6.2f}  {row.coders:8.2f}"
            f"  {row.coders_low:6.2f} to {row.coders_high:6.2f}"
        )


if __name__ == "__main__":
    main()
