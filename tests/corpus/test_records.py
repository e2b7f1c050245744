"""Files of records: JSON Lines, JSON, CSV and Excel."""

import datetime
import gzip
import io
import json
import zipfile

import openpyxl
import pytest

from crossings.corpus.spreadsheet import LARGEST_UNPACKED

ROWS = [
    {"Headline": "Rains empty towns", "Body": "The towns are empty, the minister said on Monday.", "Date": "2006-08-26",
     "Publication": "Andes News", "Link": "https://andes.example/1", "Author": "Jane Roe"},
    {"Headline": "Roads open", "Body": "The roads are open again, the minister said on Tuesday.", "Date": "2006-08-29",
     "Publication": "Andes News", "Link": "https://andes.example/2", "Author": "Jane Roe"},
]  # fmt: skip


def jsonl(rows):
    return "\n".join(map(json.dumps, rows)) + "\n"


def delimited(rows, mark):
    lines = [mark.join(rows[0])] + [mark.join(f'"{value}"' for value in row.values()) for row in rows]
    return "\r\n".join(lines)


def workbook(rows):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(list(rows[0]))
    for row in rows:
        sheet.append(list(row.values()))
    packed = io.BytesIO()
    book.save(packed)
    return packed.getvalue()


def check_rows(articles):
    assert list(articles.text) == [row["Body"] for row in ROWS]
    assert list(articles.title) == ["Rains empty towns", "Roads open"]
    assert [str(day) for day in articles.published] == ["2006-08-26", "2006-08-29"]
    assert set(articles.source) == {"Andes News"}
    assert list(articles.url) == ["https://andes.example/1", "https://andes.example/2"]
    assert set(articles.byline) == {"Jane Roe"}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", jsonl(ROWS)),
        ("a.ndjson", jsonl(ROWS).encode("utf-16")),
        ("a.json", json.dumps(ROWS)),
        ("b.json", json.dumps({"status": "ok", "response": {"docs": ROWS}})),
        ("c.json", jsonl(ROWS)),
        ("a.csv", delimited(ROWS, ",")),
        ("b.csv", delimited(ROWS, ";")),
        ("c.csv", delimited(ROWS, ",").replace("\r\n", "\r")),
        ("a.tsv", delimited(ROWS, "\t")),
        ("a.xlsx", workbook(ROWS)),
        ("a.csv.gz", gzip.compress(delimited(ROWS, ",").encode())),
        ("a.jsonl.gz", gzip.compress(jsonl(ROWS).encode())),
    ],
)
def test_usual_column_names_are_known_in_every_format(reading, name, content):
    archive = reading({name: content})
    check_rows(archive.articles)
    assert archive.left_out.empty


def test_the_text_field_alone_is_the_text_with_its_line_breaks(reading):
    archive = reading({"a.csv": 'title,text\r\nRains,"The towns are empty.\r\nThe roads, too, ""closed""."\r\n'})
    assert archive.articles.text[0] == 'The towns are empty.\nThe roads, too, "closed".'


def test_a_column_map_overrules_the_usual_names(reading):
    rows = [{"text": "ID 7", "prose": "The towns are empty, the minister said."}]
    archive = reading({"a.jsonl": jsonl(rows)}, column_map={"text": "prose"})
    assert archive.articles.text[0] == rows[0]["prose"]


def test_columns_json_in_the_folder_overrules_the_usual_names(reading):
    rows = [{"text": "ID 7", "prose": "The towns are empty, the minister said."}]
    archive = reading({"a.jsonl": jsonl(rows), "columns.json": '{"text": "prose"}'})
    assert archive.articles.text[0] == rows[0]["prose"]


def test_a_broken_columns_json_is_a_warning(reading):
    archive = reading({"a.jsonl": jsonl(ROWS), "columns.json": '{"text": '})
    assert len(archive.articles) == 2
    assert any("columns.json" in warning and "COLUMN" in warning for warning in archive.warnings)


def test_a_field_of_a_nested_object_is_found(reading):
    rows = [{"webTitle": "Rains", "fields": {"bodyText": "The towns are empty, the minister said."}}]
    assert reading({"a.jsonl": jsonl(rows)}).articles.text[0] == rows[0]["fields"]["bodyText"]


def test_a_file_without_a_text_column_is_left_out_with_the_remedy(reading):
    archive = reading({"a.csv": "name,number\nA,1\n"})
    assert list(archive.left_out.reason) == ["no text column"]
    assert "--map text=COLUMN" in archive.left_out.remedy[0]
    assert "name, number" in archive.left_out.remedy[0]


def test_a_mapped_column_that_is_not_there_is_named(reading):
    archive = reading({"a.csv": "text,number\nA,1\n"}, column_map={"text": "prose"})
    assert archive.left_out.remedy[0].startswith("text=prose is not among its columns")


def test_a_truncated_json_line_is_left_out_alone(reading):
    archive = reading({"a.jsonl": jsonl(ROWS) + '{"Headline": "Cut", "Body": "The tow'})
    check_rows(archive.articles)
    assert list(archive.left_out.part) == ["line 3"]
    assert list(archive.left_out.reason) == ["damaged"]


def test_the_whole_items_of_a_truncated_json_list_are_read(reading):
    archive = reading({"a.json": json.dumps(ROWS)[:-5]})
    assert len(archive.articles) == 1
    assert list(archive.left_out.reason) == ["damaged"]


def test_json_nested_too_deeply_is_left_out(reading):
    archive = reading({"a.jsonl": jsonl(ROWS) + '{"Body":' + "[" * 200_000 + "\n", "b.json": "[" * 200_000})
    check_rows(archive.articles)
    assert set(archive.left_out.reason) == {"damaged"}


def test_one_record_that_stands_twice_is_left_out_once(reading):
    archive = reading({"a.jsonl": jsonl([ROWS[0], ROWS[0], ROWS[1]])})
    check_rows(archive.articles)
    assert list(archive.left_out.reason) == ["duplicate id"]
    assert list(archive.left_out.part) == ["line 2"]


def test_a_row_with_too_few_cells_is_kept_with_a_note(reading):
    archive = reading({"a.csv": "text,title\nThe towns are empty.\n"})
    assert "1 of 2 columns" in archive.articles.notes[0]


def test_a_field_longer_than_the_csv_limit_is_read(reading):
    long = "The towns are empty. " * 20_000
    assert reading({"a.csv": f'text\n"{long}"\n'}).articles.text[0] == long


def test_a_line_in_another_encoding_spoils_no_other(reading):
    lines = [
        json.dumps(row, ensure_ascii=False) for row in ({"text": "The café is empty."}, {"text": "The fiancé left."})
    ]
    archive = reading({"a.jsonl": lines[0].encode("utf-8") + b"\n" + lines[1].encode("cp1252") + b"\n"})
    assert list(archive.articles.text) == ["The café is empty.", "The fiancé left."]


def test_a_spreadsheet_formula_in_a_title_is_kept_as_text_with_a_note(reading):
    rows = [{"title": "=1+1", "text": "The towns are empty, the minister said."}]
    for files in ({"a.xlsx": workbook(rows)}, {"a.csv": "title,text\n=1+1,The towns are empty.\n"}):
        archive = reading(files)
        assert "=1+1" in list(archive.articles.title)
        assert "formula" in archive.articles.notes[0]


def test_a_spreadsheet_day_is_a_day(reading):
    rows = [{"text": "The towns are empty.", "date": datetime.datetime(2006, 8, 26)}]
    assert str(reading({"a.xlsx": workbook(rows)}).articles.published[0]) == "2006-08-26"


def test_a_workbook_that_is_none_is_left_out(reading):
    archive = reading({"a.xlsx": b"PK\x03\x04 not a workbook", "b.csv": delimited(ROWS, ",")})
    check_rows(archive.articles)
    assert list(archive.left_out.reason) == ["damaged"]


def test_a_workbook_that_unpacks_to_too_much_is_left_out(reading):
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/sharedStrings.xml", "w") as part,
    ):
        for _ in range(LARGEST_UNPACKED // 10_000_000 + 1):
            part.write(bytes(10_000_000))
    assert list(reading({"a.xlsx": packed.getvalue()}).left_out.reason) == ["too large"]
