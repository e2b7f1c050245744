"""The tables as the schemas state them."""

import pandas as pd
import pytest
from pandera.errors import SchemaError, SchemaErrors

from crossings.schemas import DTYPES, TABLES, columns_of, table, validate

SERIES = {"series": "arrivals", "population": "refugees", "period": "2001", "measure": "flow", "seen": "yes"}


@pytest.mark.parametrize("name", TABLES)
def test_an_empty_table_keeps_its_schema(name):
    empty = validate(name, table(name))
    assert list(empty.columns) == [column.name for column in TABLES[name]]


@pytest.mark.parametrize("name", TABLES)
def test_every_column_has_a_known_kind_and_a_meaning(name):
    for column in TABLES[name]:
        assert column.kind in DTYPES, column.name
        assert column.meaning.strip(), column.name


@pytest.mark.parametrize("name", TABLES)
def test_no_table_names_a_column_twice(name):
    names = [column.name for column in TABLES[name]]
    assert sorted(set(names)) == sorted(names)


def test_a_column_that_a_row_lacks_is_null():
    row = table("record", [SERIES]).iloc[0]
    assert pd.isna(row["value_low"])
    assert row["series"] == "arrivals"


def test_a_count_stays_whole_beside_a_null():
    frame = table("record", [SERIES | {"value_low": 9_007_199_254_740_993}, SERIES])
    assert frame["value_low"].iloc[0] == 9_007_199_254_740_993


def test_rows_may_come_from_a_generator():
    assert len(table("record", (SERIES for _ in range(3)))) == 3


def test_a_column_that_the_table_lacks_is_named():
    with pytest.raises(KeyError, match="colour"):
        table("record", [SERIES | {"colour": "red"}])


def test_a_table_that_there_is_not_is_named():
    with pytest.raises(KeyError, match="weather"):
        table("weather")


def test_a_value_outside_the_closed_list_is_refused():
    with pytest.raises(SchemaError, match="measure"):
        validate("record", table("record", [SERIES | {"measure": "level"}]))


def test_a_null_is_refused_where_none_may_stand():
    with pytest.raises(SchemaError, match="period"):
        validate("record", table("record", [SERIES | {"period": None}]))


@pytest.mark.parametrize("alike", [-0.1, 1.1])
def test_a_share_outside_nought_to_one_is_refused(alike):
    article = {"article_id": "a", "published_how": "unknown", "text": "Rain.", "words": 1, "path": "a.txt"}
    validate("articles", table("articles", [article | {"alike": 0.5}]))
    with pytest.raises(SchemaError, match="alike"):
        validate("articles", table("articles", [article | {"alike": alike}]))


def test_columns_in_another_order_are_refused():
    with pytest.raises(SchemaErrors, match="out-of-order"):
        validate("record", table("record")[[column.name for column in reversed(TABLES["record"])]])


def test_an_added_column_is_refused():
    with pytest.raises(SchemaErrors, match="colour"):
        validate("record", table("record").assign(colour="red"))


def test_the_column_dictionary_names_each_column_with_its_closed_list():
    told = columns_of("record").set_index("column")
    assert list(told.index) == [column.name for column in TABLES["record"]]
    assert told.loc["measure", "values"] == "stock, flow"
    assert told.loc["series", "values"] == ""
