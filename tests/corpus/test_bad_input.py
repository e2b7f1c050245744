"""Whatever lies in the folder: a row in left_out or a warning, and every other article still goes through."""

import gzip
import io
import os
import warnings

import openpyxl
import pytest

from crossings.corpus.archive import read, stream
from crossings.corpus.article import LONGEST_ARTICLE, REASONS, LeftOut


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("bad.txt", b"", "empty"),
        ("bad.html", b"", "empty"),
        ("bad.csv", b"", "empty"),
        ("bad.json", b" ", "empty"),
        ("bad.jsonl", b"", "empty"),
        ("bad.xlsx", b"", "empty"),
        ("bad.txt", b" \n\t\n", "no text"),
        ("bad.txt", "\u200b\u200e \u202c".encode(), "no text"),
        ("bad.csv", b"text,title\n", "no text"),
        ("bad.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, "binary"),
        ("bad.csv", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, "binary"),
        ("bad.jsonl", b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, "binary"),
        ("bad.pdf", b"%PDF-1.4", "unsupported format"),
        ("bad.txt.gz", gzip.compress(b"The towns are empty, the minister said. " * 99, mtime=0)[:40], "damaged"),
        ("bad.txt.gz", b"no gzip at all", "damaged"),
        ("bad.jsonl", b"[1, 2]\n", "damaged"),
        ("bad.txt", ("Le ministre a dit que les villes sont vides et que les routes sont fermées. " * 9).encode(),
         "not English"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} bytes",
)  # fmt: skip
def test_a_bad_file_is_left_out_with_its_reason_and_the_others_go_through(reading, story, name, content, reason):
    archive = reading({name: content, "good.txt": story})
    assert list(archive.articles.text) == [story]
    assert list(archive.left_out.reason) == [reason]
    assert list(archive.left_out.path) == [name]
    assert REASONS[reason] in archive.left_out.remedy[0]


@pytest.mark.parametrize("name", ["long.txt", "long.jsonl", "long.csv", "long.html", "long.json"])
def test_a_single_line_of_50_megabytes_is_left_out(reading, story, name):
    line = b"The towns are empty, the minister said. " * 1_250_000
    archive = reading({name: line, "good.txt": story})
    assert list(archive.articles.text) == [story]
    assert "too large" in set(archive.left_out.reason) or "damaged" in set(archive.left_out.reason)


def test_the_lines_after_an_endless_one_are_read(reading):
    endless = b'{"text": "' + b"x" * (3 * LONGEST_ARTICLE) + b'"}\n'
    archive = reading({"a.jsonl": endless + b'{"text": "The towns are empty."}\n'})
    assert list(archive.articles.text) == ["The towns are empty."]
    assert list(archive.left_out.reason) == ["too large"]


def test_nul_bytes_are_taken_out_with_a_warning_that_names_the_file(reading, story):
    archive = reading({"nul.txt": story.replace("rain", "ra\0in")})
    assert archive.articles.text[0] == story
    assert archive.warnings == [f"nul.txt: {archive.articles.notes[0]}"]


def test_right_to_left_and_zero_width_characters_are_kept_with_a_warning(reading, story):
    text = story.replace("rain", "ra\u200bin") + "\u202eabc\u202c"
    archive = reading({"marks.txt": text})
    assert archive.articles.text[0] == text
    assert "marks.txt" in archive.warnings[0]


def test_an_impossible_date_is_a_warning(reading):
    archive = reading({"a.csv": "text,date\nThe towns are empty.,2006-13-45\n"})
    assert archive.articles.published.isna().all()
    assert archive.warnings[0].startswith("a.csv, line 2: date '2006-13-45'")
    assert "corrections.csv" in archive.warnings[0]


def test_an_impossible_day_in_a_file_name_is_a_warning(reading):
    archive = reading({"rains_2006-02-31.txt": "The towns are empty, the minister said."})
    assert archive.articles.published.isna().all()
    assert archive.warnings == [
        "rains_2006-02-31.txt: 2006-02-31 in the file's name is no day in the calendar; "
        "rename it, or use corrections.csv"
    ]


def test_a_number_in_a_file_name_is_no_day(reading):
    assert reading({"rains_20069931.txt": "The towns are empty, the minister said."}).warnings == []


def test_a_quotation_mark_left_open_swallows_no_row(reading):
    rows = 'title,text\nRains,"The towns are empty.\nRoads,The roads are open.\nFields,The fields are dry.\n'
    archive = reading({"a.csv": rows})
    texts = ["The towns are empty.", "The roads are open.", "The fields are dry."]
    assert [text.strip() for text in archive.articles.text] == texts
    assert list(archive.articles.part) == ["line 2", "line 3", "line 4"]
    assert archive.warnings[0].startswith("a.csv, line 2: a quotation mark that opens at line 2 is not closed")
    assert "close it" in archive.warnings[0]


@pytest.mark.parametrize(
    "text",
    [
        'title,text\nA,"The towns, she said, are "empty\nThe roads, she said.\nThe schools, he said."\n',
        'title,text\nA,"The towns are empty.\nThe roads, she said, are closed.\n',
        'title,text\nA,"The towns are empty.\nThe roads are closed, she said.\n',
        'text\n"The towns are "empty".\nThe roads are closed.\nThe schools are full."\n',
    ],
)
def test_the_lines_of_a_story_with_a_mark_too_many_are_no_rows(reading, text):
    archive = reading({"a.csv": text})
    assert len(archive.articles) == 1
    assert "close it, or double the marks" in archive.articles.notes[0]
    assert archive.articles.text[0].splitlines()[-1] in text


def test_a_row_after_a_story_with_a_mark_too_many_stays_a_row(reading):
    text = 'title,text\nA,"The towns are "empty\nThe roads, she said.\nThey left."\nB,The fields are dry.\n'
    archive = reading({"a.csv": text})
    assert list(archive.articles.text) == [
        "The towns are empty\nThe roads, she said.\nThey left.",
        "The fields are dry.",
    ]
    assert list(archive.articles.part) == ["lines 2-4", "line 5"]


def test_what_openpyxl_warns_of_is_a_note_of_the_article(reading, monkeypatch):
    book = openpyxl.Workbook()
    for row in (["title", "text"], ["Rains", "The towns are empty, the minister said."]):
        book.active.append(row)
    packed = io.BytesIO()
    book.save(packed)
    load = openpyxl.load_workbook

    def warns(*arguments, **named):
        warnings.warn("a part of the book is not read", UserWarning, stacklevel=2)
        return load(*arguments, **named)

    monkeypatch.setattr(openpyxl, "load_workbook", warns)
    archive = reading({"a.xlsx": packed.getvalue()})
    assert "openpyxl: a part of the book is not read" in archive.warnings[0]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_left_out(tmp_path, story):
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "good.txt").write_text(story)
    archive = read(tmp_path)
    assert list(archive.articles.text) == [story]
    assert list(archive.left_out.reason) == ["not a file"]


@pytest.mark.skipif(not os.path.exists("/dev/zero"), reason="the system has no devices in its tree")
def test_a_device_is_left_out():
    assert [item.reason for item in stream("/dev/zero")] == ["not a file"]


def test_links_that_lead_in_a_circle_are_left_out(tmp_path, story):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "good.txt").write_text(story)
    (folder / "circle").symlink_to(folder)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    archive = read(folder)
    assert list(archive.articles.text) == [story]
    assert dict(zip(archive.left_out.path, archive.left_out.reason, strict=True)) == {
        "circle": "loop",
        "self.txt": "loop",
        "gone.txt": "unreadable",
    }


def test_a_link_to_another_folder_is_followed(tmp_path, story):
    (tmp_path / "archive").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "a.txt").write_text(story)
    (tmp_path / "archive" / "link").symlink_to(tmp_path / "elsewhere")
    assert list(read(tmp_path / "archive").articles.path) == ["link/a.txt"]


def test_a_path_that_does_not_exist_is_left_out_of_a_stream(tmp_path):
    (found,) = stream(tmp_path / "nowhere")
    assert isinstance(found, LeftOut)
    assert found.reason == "not found"


def test_reading_a_name_that_is_nothing_raises_and_names_the_remedy():
    with pytest.raises(FileNotFoundError, match="check the spelling"):
        read("no_such_corpus")
