"""``crossings sample``: the sheet that it writes, what it says, and its exit codes."""

import re
from pathlib import Path

import pandas as pd
import pytest

from crossings.accuracy import read_sheet, shipped_gold
from crossings.cli import main
from crossings.shipped import data_folder

TEXT = (
    "LOME, March 3, 2009 -- About 4,000 refugees from Benin arrived in Togo in 2008, the minister said on Tuesday.\n"
    '"We will take them in," he said. The camp has a school.\n'
)


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "b.txt").write_text(TEXT.replace("4,000", "700"), "utf-8")
    return folder


def wrong(argv, capsys):
    with pytest.raises(SystemExit) as left:
        main(argv)
    assert left.value.code == 2
    return capsys.readouterr().err


def test_sample_writes_a_sheet_in_a_new_folder_and_says_where(archive, tmp_path, capsys):
    out = tmp_path / "new" / "folder" / "sheet.csv"
    assert main(["sample", str(archive), "--out", str(out)]) == 0
    told = capsys.readouterr()
    sheet = read_sheet(out)
    assert told.out == f"sheet: {out}, {len(sheet)} rows; write yes or no into the column right\n"
    assert told.err == ""
    assert set(sheet["table"]) == {"quotes", "figures"}
    assert sheet["right"].isna().all()


def test_sample_draws_from_the_tables_that_are_named(archive, tmp_path):
    out = tmp_path / "sheet.csv"
    assert main(["sample", str(archive), "--out", str(out), "--tables", "dates, events,dates"]) == 0
    assert list(dict.fromkeys(read_sheet(out)["table"])) == ["dates", "events"]


def test_sample_draws_as_many_rows_as_are_asked_for(archive, tmp_path):
    out = tmp_path / "sheet.csv"
    assert main(["sample", str(archive), "--out", str(out), "--tables", "figures", "--rows", "1"]) == 0
    sheet = read_sheet(out)
    assert (sheet["stratum"] != "nothing found").sum() == 1


def test_the_same_seed_writes_the_same_sheet_and_another_one_another(archive, tmp_path):
    written = []
    for number, seed in enumerate(("1", "1", "2")):
        out = tmp_path / f"{number}.csv"
        assert main(["sample", str(archive), "--out", str(out), "--seed", seed]) == 0
        written.append(out.read_bytes())
    assert written[0] == written[1] != written[2]


def test_sample_takes_the_column_that_is_named(tmp_path):
    (tmp_path / "export.csv").write_text("LEAD,STORY\nx,Some 300 refugees fled to Togo on Monday.\n", "utf-8")
    out = tmp_path / "s.csv"
    assert main(["sample", str(tmp_path / "export.csv"), "--out", str(out), "--map", "text=STORY"]) == 0
    assert "Some 300" in " ".join(pd.read_csv(out)["evidence"].dropna())


def test_sample_of_a_shipped_corpus_goes_by_its_name(tmp_path):
    out = tmp_path / "s.csv"
    assert main(["sample", "rohingya", "--out", str(out), "--tables", "figures", "--rows", "8"]) == 0
    assert len(read_sheet(out)) == 10


def not_free(corpus):
    """Give the ids of the articles that are only scored or that confidences are fitted on."""
    parts = shipped_gold(corpus).parts
    return {*parts["scored"], *parts["calibration"]}


@pytest.mark.parametrize(("given", "articles"), [("north_korea", 60), ("rohingya", 12),
                                                 (data_folder() / "rohingya", 12)])  # fmt: skip
def test_no_row_is_drawn_of_a_shipped_article_that_is_only_scored_or_fitted_on(given, articles, tmp_path, capsys):
    out = tmp_path / "s.csv"
    asked = ["sample", str(given), "--out", str(out), "--tables", "figures,dates", "--rows", "10000"]
    assert main(asked) == 0
    corpus = Path(given).name
    drawn = set(read_sheet(out)["article_id"])
    assert drawn
    assert not drawn & not_free(corpus)
    assert capsys.readouterr().out.splitlines()[0] == (
        f"{corpus}: drawn from the {articles} articles coded for development; "
        "nobody is to look at rows of those that are only scored or fitted on"
    )


def test_nothing_is_drawn_of_the_texts_that_are_only_scored(tmp_path, capsys):
    out = tmp_path / "s.csv"
    assert main(["sample", str(data_folder() / "rohingya" / "gold" / "scored"), "--out", str(out)]) == 1
    assert "nothing to judge" in capsys.readouterr().err
    assert not out.exists()


def test_beside_a_shipped_corpus_ones_own_articles_are_drawn_from_whole(archive, tmp_path):
    alone, both = tmp_path / "alone.csv", tmp_path / "both.csv"
    for out, more in ((alone, []), (both, ["north_korea"])):
        asked = ["sample", str(archive), *more, "--out", str(out), "--tables", "figures", "--rows", "10000"]
        assert main(asked) == 0
    assert set(read_sheet(alone)["article_id"]) < set(read_sheet(both)["article_id"])
    assert not set(read_sheet(both)["article_id"]) & not_free("north_korea")


def test_more_tenths_than_rows_are_refused_with_the_least_number(tmp_path, capsys):
    out = tmp_path / "s.csv"
    assert main(["sample", "north_korea", "--out", str(out), "--rows", "1"]) == 1
    assert re.search(r"rows: \d+ or more, one for each tenth", capsys.readouterr().err)
    assert not out.exists()


def test_help_teaches_by_examples(capsys):
    with pytest.raises(SystemExit) as left:
        main(["sample", "--help"])
    assert left.value.code == 0
    told = capsys.readouterr().out
    assert "examples:" in told
    assert "crossings sample my/archive --out sheet.csv" in told
    assert "column right" in told


@pytest.mark.parametrize("tables", ["weather", "figures,weather", "", "figures,"])
def test_a_table_that_there_is_not_is_named_beside_those_that_there_are(tables, capsys):
    told = wrong(["sample", "a", "--out", "s.csv", "--tables", tables], capsys)
    assert f"{tables.rpartition(',')[2]!r} is no table" in told
    assert "figures, events" in told


@pytest.mark.parametrize("rows", ["0", "-3", "many", "1.5", "²"])
def test_fewer_rows_than_one_are_refused(rows, capsys):
    assert "1 or more" in wrong(["sample", "a", "--out", "s.csv", f"--rows={rows}"], capsys)


def test_a_sheet_must_have_a_place(capsys):
    assert "--out" in wrong(["sample", "a"], capsys)


def test_an_archive_with_no_article_is_code_1_and_names_the_next_step(tmp_path, capsys):
    (tmp_path / "empty.txt").write_bytes(b"")
    assert main(["sample", str(tmp_path / "empty.txt"), "--out", str(tmp_path / "s.csv")]) == 1
    assert f"crossings check {tmp_path / 'empty.txt'}" in capsys.readouterr().err
    assert not (tmp_path / "s.csv").exists()


def test_a_path_that_is_not_there_is_code_1_and_named(tmp_path, capsys):
    assert main(["sample", str(tmp_path / "nowhere"), "--out", str(tmp_path / "s.csv")]) == 1
    told = capsys.readouterr().err
    assert "nowhere" in told
    assert "check the spelling" in told


@pytest.mark.parametrize("inside", ["sheet.csv", "new/sheet.csv"])
def test_a_sheet_is_not_written_into_what_is_read(archive, inside, capsys):
    assert main(["sample", str(archive), "--out", str(archive / inside)]) == 2
    assert "outside it" in capsys.readouterr().err
    assert not (archive / inside).exists()


def test_a_sheet_is_not_written_over_the_file_that_is_read(archive, capsys):
    assert main(["sample", str(archive / "a.txt"), "--out", str(archive / "a.txt")]) == 2
    assert (archive / "a.txt").read_text("utf-8") == TEXT


def test_a_file_where_a_folder_is_needed_is_code_1_and_named(archive, tmp_path, capsys):
    (tmp_path / "taken").write_text("", "utf-8")
    assert main(["sample", str(archive), "--out", str(tmp_path / "taken" / "s.csv")]) == 1
    told = capsys.readouterr().err
    assert str(tmp_path / "taken") in told
    assert "choose another folder" in told


def test_a_folder_where_the_sheet_should_be_is_code_1_and_named(archive, tmp_path, capsys):
    (tmp_path / "s.csv").mkdir()
    assert main(["sample", str(archive), "--out", str(tmp_path / "s.csv")]) == 2
    assert "s.csv" in capsys.readouterr().err


def test_a_sheet_is_never_written_over_for_a_person_may_have_filled_it_in(archive, tmp_path, capsys):
    out = tmp_path / "s.csv"
    out.write_text("yes", "utf-8")
    assert main(["sample", str(archive), "--out", str(out)]) == 2
    assert "s.csv" in capsys.readouterr().err
    assert out.read_text("utf-8") == "yes"


def test_a_sheet_has_a_name_that_ends_in_csv(archive, tmp_path, capsys):
    assert main(["sample", str(archive), "--out", str(tmp_path / "s.xlsx")]) == 2
    assert ".csv" in capsys.readouterr().err
    assert not (tmp_path / "s.xlsx").exists()
