"""A large archive is written in parts that together hold what one piece would."""

import json

import pandas as pd
import pytest

from crossings import extract, load, read
from crossings.exports import extract_to, write

TABLES = ("articles", "left_out", "dates", "quotes", "figures", "events")


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    for number in range(1, 6):
        (folder / f"{number}.txt").write_text(
            f"QUITO, March {number}, 2009 -- Some {number}00 refugees from Peru arrived in Ecuador on March 1, 2009.\n"
            f'"There are {number} camps," the minister said.\n',
            "utf-8",
        )
    (folder / "6.txt").write_text("", "utf-8")
    return folder


def test_a_small_archive_is_one_file_a_table(archive, tmp_path):
    counts = extract_to(archive, tmp_path / "out")
    assert counts["articles"] == 5
    assert counts["left_out"] == 1
    assert (tmp_path / "out" / "figures.parquet").is_file()
    assert not (tmp_path / "out" / "figures").exists()


def test_a_large_archive_is_a_folder_of_parts(archive, tmp_path):
    extract_to(archive, tmp_path / "out", batch=2)
    parts = sorted(path.name for path in (tmp_path / "out" / "articles").iterdir())
    assert parts == ["part-00000.parquet", "part-00001.parquet", "part-00002.parquet"]
    assert not (tmp_path / "out" / "articles.parquet").exists()
    assert (tmp_path / "out" / "timeline.parquet").is_file()


def test_parts_hold_the_same_rows_as_one_piece(archive, tmp_path):
    extract_to(archive, tmp_path / "one")
    extract_to(archive, tmp_path / "many", batch=2)
    for name in (*TABLES, "compared"):
        whole = pd.read_parquet(tmp_path / "one" / f"{name}.parquet")
        parts = pd.concat(
            [pd.read_parquet(path) for path in sorted((tmp_path / "many" / name).iterdir())], ignore_index=True
        )
        pd.testing.assert_frame_equal(whole, parts, check_dtype=False)
    for name in ("speakers", "timeline", "claims"):
        one, many = (pd.read_parquet(tmp_path / folder / f"{name}.parquet") for folder in ("one", "many"))
        assert len(one)
        pd.testing.assert_frame_equal(one, many)


def test_a_copy_is_tied_to_an_article_of_another_part(archive, tmp_path):
    (archive / "9.txt").write_text(
        (archive / "1.txt").read_text("utf-8").replace("March 1, 2009 --", "March 9, 2009 --")
    )
    extract_to(archive, tmp_path / "out", batch=2)
    parts = pd.concat([pd.read_parquet(path) for path in sorted((tmp_path / "out" / "articles").iterdir())])
    ids = dict(zip(parts["path"], parts["article_id"], strict=True))
    tied = dict(zip(parts["path"], parts["duplicate_of"], strict=True))
    assert tied["9.txt"] == ids["1.txt"]
    assert not [path for path in (tmp_path / "out").iterdir() if path.name.startswith(".")]


def test_parts_hold_what_extract_gives(archive, tmp_path):
    counts = extract_to(archive, tmp_path / "out", batch=2)
    tables = extract(read(archive))
    assert {name: counts[name] for name, _ in tables.items()} == {name: len(frame) for name, frame in tables.items()}


def test_the_timeline_of_parts_is_that_of_the_whole_with_sentences_and_ties(archive, tmp_path):
    told = (archive / "1.txt").read_text("utf-8")
    (archive / "7.txt").write_text(told.replace("March 1, 2009 --", "March 8, 2009 --").replace("100", "130"), "utf-8")
    (archive / "8.txt").write_text(
        "QUITO, March 9, 2009 -- Some 130 people from Peru crossed a bridge at Huaquillas on March 1, an aide said.",
        "utf-8",
    )
    extract_to(archive, tmp_path / "out", batch=2)
    written = pd.read_parquet(tmp_path / "out" / "timeline.parquet")
    tables = extract(read(archive))
    assert tables.articles["duplicate_of"].notna().any()
    assert tables.timeline["article_ids"].map(len).max() > 1
    columns = ["timeline_id", "what", "differs", "prominence"]
    pd.testing.assert_frame_equal(written[columns], tables.timeline[columns], check_dtype=False)


def test_the_hash_of_the_input_does_not_depend_on_the_batch(archive, tmp_path):
    for folder, batch in (("one", 100), ("many", 2)):
        extract_to(archive, tmp_path / folder, batch=batch)
    made = [
        json.loads((tmp_path / folder / "articles.parquet.made.json").read_text("utf-8")) for folder in ("one", "many")
    ]
    assert made[0] == made[1]


@pytest.mark.parametrize(("first", "second"), [(100, 2), (2, 100)])
def test_a_second_run_leaves_nothing_of_the_first(archive, tmp_path, first, second):
    extract_to(archive, tmp_path / "out", batch=first)
    extract_to(archive, tmp_path / "out", batch=second)
    extract_to(archive, tmp_path / "fresh", batch=second)
    files = [
        sorted(p.relative_to(tmp_path / folder).as_posix() for p in (tmp_path / folder).rglob("*"))
        for folder in ("out", "fresh")
    ]
    assert files[0] == files[1]


def test_an_empty_folder_gives_empty_tables(tmp_path):
    (tmp_path / "archive").mkdir()
    counts = extract_to(tmp_path / "archive", tmp_path / "out")
    assert set(counts.values()) == {0}
    assert len(pd.read_parquet(tmp_path / "out" / "quotes.parquet")) == 0


def test_warnings_are_passed_on(archive, tmp_path):
    (archive / "7.txt").write_bytes("BOGOTA -- The caf\xe9 owner fled, the mayor said.".encode("cp1252"))
    told = []
    extract_to(archive, tmp_path / "out", warn=told.append)
    assert [warning for warning in told if "7.txt" in warning]


def test_a_shipped_corpus_in_batches_gives_the_tables_that_load_gives(tmp_path):
    extract_to("rohingya", tmp_path / "out", batch=9)
    tables = load("rohingya")
    for name in ("speakers", "timeline", "claims", "arithmetic"):
        written = pd.read_parquet(tmp_path / "out" / f"{name}.parquet")
        write(tables, tmp_path / "whole", only=[name])
        pd.testing.assert_frame_equal(written, pd.read_parquet(tmp_path / "whole" / f"{name}.parquet"))
