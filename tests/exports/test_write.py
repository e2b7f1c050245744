"""Tables come back from every format as they went in, no cell begins a formula, and no clock stands in a file."""

import csv
import json
from datetime import date

import openpyxl
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from crossings import extract, read
from crossings.exports import FORMATS, write
from crossings.exports.cells import cell, plain

TEXT = """=HYPERLINK("http://bad.example")

LIMA, March 3, 2009 -- About 4,000 refugees from Bolivia arrived in Peru in 2008, the minister said on Tuesday.
"We will take them in," he said.
"""


@pytest.fixture
def tables(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "empty.txt").write_text("", "utf-8")
    return extract(read(folder))


@pytest.mark.parametrize("format", FORMATS)
def test_every_table_has_a_file_and_beside_it_what_made_it(tables, tmp_path, format):
    paths = write(tables, tmp_path / "out", format=format, options={"data": "archive"})
    assert [path.name for path in paths] == [f"{name}.{format}" for name, _ in tables.items()]
    for path, (name, frame) in zip(paths, tables.items(), strict=True):
        beside = json.loads(path.with_name(path.name + ".made.json").read_text("utf-8"))
        assert beside["table"] == name
        assert beside["rows"] == len(frame)
        assert beside["options"] == {"data": "archive"}
        assert len(beside["input_sha256"]) == 64


@pytest.mark.parametrize("format", FORMATS)
def test_the_same_tables_give_the_same_bytes(tables, tmp_path, format, monkeypatch):
    first = [path.read_bytes() for path in write(tables, tmp_path / "one", format=format)]
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    second = [path.read_bytes() for path in write(tables, tmp_path / "two", format=format)]
    assert first == second


def test_parquet_keeps_days_as_days_and_spans_as_lists(tables, tmp_path):
    write(tables, tmp_path)
    articles = pq.read_table(tmp_path / "articles.parquet")
    assert articles.schema.field("published").type == pa.date32()
    assert articles["published"].to_pylist() == list(tables.articles["published"])
    quotes = pq.read_table(tmp_path / "quotes.parquet")
    assert quotes.schema.field("content").type == pa.list_(pa.list_(pa.int64()))
    assert quotes["content"].to_pylist() == [[list(span) for span in spans] for spans in tables.quotes["content"]]


def test_parquet_metadata_names_the_version_and_the_hash_of_the_input(tables, tmp_path):
    write(tables, tmp_path, only=["figures"])
    metadata = pq.read_schema(tmp_path / "figures.parquet").metadata
    beside = json.loads((tmp_path / "figures.parquet.made.json").read_text("utf-8"))
    assert json.loads(metadata[b"crossings.input_sha256"]) == beside["input_sha256"]
    assert json.loads(metadata[b"crossings.version"]) == beside["version"]


def test_another_text_gives_another_hash(tables, tmp_path):
    one = write(tables, tmp_path / "one", only=["left_out"])[0]
    tables.articles["text"] = tables.articles["text"] + "!"
    two = write(tables, tmp_path / "two", only=["left_out"])[0]
    hashes = [json.loads(p.with_name(p.name + ".made.json").read_text("utf-8"))["input_sha256"] for p in (one, two)]
    assert hashes[0] != hashes[1]


def test_json_lines_write_days_null_and_lists(tables, tmp_path):
    write(tables, tmp_path, format="jsonl")
    rows = [json.loads(line) for line in (tmp_path / "quotes.jsonl").read_text("utf-8").split("\n") if line]
    assert len(rows) == len(tables.quotes) > 0
    assert all(isinstance(row["content"][0][0], int) for row in rows)
    article = json.loads((tmp_path / "articles.jsonl").read_text("utf-8"))
    assert article["published"] == "2009-03-03"
    assert article["duplicate_of"] is None
    assert article["text"] == tables.articles["text"][0]


def test_csv_comes_back_with_the_same_rows(tables, tmp_path):
    write(tables, tmp_path, format="csv")
    with (tmp_path / "figures.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["evidence"] for row in rows] == list(tables.figures["evidence"])
    assert [int(row["start"]) for row in rows] == list(tables.figures["start"])


def test_no_cell_of_csv_begins_a_formula(tables, tmp_path):
    write(tables, tmp_path, format="csv")
    with (tmp_path / "articles.csv").open(encoding="utf-8", newline="") as file:
        row = next(csv.DictReader(file))
    assert row["text"].startswith("'=HYPERLINK")


def test_no_cell_of_excel_is_a_formula(tables, tmp_path):
    write(tables, tmp_path, format="xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "articles.xlsx").active
    assert not [one.coordinate for line in sheet for one in line if one.data_type == "f"]
    assert any(str(one.value).startswith("'=HYPERLINK") for line in sheet for one in line)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])
def test_a_text_that_begins_a_formula_gets_an_apostrophe(text):
    assert cell(text) == "'" + text


def test_a_negative_number_stays_a_number():
    assert cell(-5) == -5


def test_a_lone_surrogate_becomes_a_question_mark(tables, tmp_path):
    tables.articles["title"] = pd.Series(["a \ud800 b"], dtype="object")
    for format in FORMATS:
        write(tables, tmp_path / format, format=format, only=["articles"])
    assert json.loads((tmp_path / "jsonl" / "articles.jsonl").read_text("utf-8"))["title"] == "a ? b"


def test_control_characters_do_not_stop_excel(tables, tmp_path):
    tables.articles["title"] = pd.Series(["a\x00\x0bb"], dtype="string")
    write(tables, tmp_path, format="xlsx", only=["articles"])
    sheet = openpyxl.load_workbook(tmp_path / "articles.xlsx").active
    assert "ab" in [one.value for one in sheet[2]]


@pytest.mark.parametrize(
    ("value", "expected"),
    [(date(2009, 3, 3), "2009-03-03"), (pd.NA, None), (pd.NaT, None), (float("nan"), None), ([(1, 2)], [[1, 2]])],
)
def test_a_value_as_json_has_it(value, expected):
    assert plain(value) == expected


def test_an_unknown_format_names_those_there_are(tables, tmp_path):
    with pytest.raises(ValueError, match="parquet, csv, jsonl, xlsx"):
        write(tables, tmp_path, format="docx")


def test_an_unknown_table_names_those_there_are(tables, tmp_path):
    with pytest.raises(ValueError, match="no table quote: there are articles"):
        write(tables, tmp_path, only=["quote"])
