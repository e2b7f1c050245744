"""The articles that rows come from, with how many come from each."""

from datetime import date

import pandas as pd

from crossings.evidence import articles_behind
from crossings.schemas import table

DAYS = {"a": None, "b": date(2001, 2, 3), "c": date(2000, 1, 1), "d": date(1999, 1, 1)}
ARTICLES = table("articles", [{"article_id": name, "published": day} for name, day in DAYS.items()])


def test_articles_stand_in_order_of_how_many_rows_come_from_each():
    figures = pd.DataFrame({"article_id": ["a", "b", "b", "c"]})
    events = pd.DataFrame({"article_ids": [["b", "c"], ["a"]]})
    behind = articles_behind(ARTICLES, figures, events)
    assert dict(zip(behind["article_id"], behind["rows"], strict=True)) == {"b": 3, "c": 2, "a": 2}
    assert list(behind["article_id"]) == ["b", "c", "a"]


def test_of_no_row_there_is_no_article():
    assert articles_behind(ARTICLES, table("figures"), table("timeline")).empty
