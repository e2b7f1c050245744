"""The order of speakers by how often they are quoted."""

import pandas as pd

from crossings.across import most_quoted


def test_quotations_come_before_articles_and_articles_before_names():
    speakers = pd.DataFrame(
        [("Edo", 2, 2), ("Ada", 2, 5), ("Cai", 1, 5), ("Bea", 2, 5), ("Dora", 1, 2)],
        columns=["name", "articles", "quotes"],
    )
    assert list(most_quoted(speakers)["name"]) == ["Ada", "Bea", "Cai", "Edo", "Dora"]
