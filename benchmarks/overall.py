"""What notebook 08 tells of all tables together: its sentences, the titles of its charts, what F1 is made of, errors.

python benchmarks/overall.py [--development]
"""

from crossings import charts
from crossings.accuracy import board, by_table, development_errors, judged_rows, shown_for_100, tenths
from crossings.findings import accuracy_found, calibration_found, limit_found, main_measures, shown_found, tally
from parts import asking, golds


def main() -> None:
    asked = asking(__doc__).parse_args()
    own = golds(asked)
    told = board(own)
    of_tables, shown = main_measures(told), shown_for_100(own)
    if not asked.development:
        judged = judged_rows(own)
        print(
            accuracy_found(told), limit_found(told), calibration_found(by_table(judged)), shown_found(shown), sep="\n"
        )
        for figure in (charts.accuracy_chart(told), charts.calibration_chart(tenths(judged))):
            print(" ".join(figure.get_suptitle().split()))
        print(shown.round(2).to_string(index=False))
    print("what F1 is made of")
    columns = ["table", "corpus", "part", "system", "recall", "precision", "whole", "rows"]
    print(of_tables[columns].round(2).to_string(index=False))
    errors = development_errors(own)
    print("errors of development")
    print(
        tally(errors.assign(cause=errors["table"] + ": " + errors["cause"]), "cause", "errors").to_string(index=False)
    )


if __name__ == "__main__":
    main()
