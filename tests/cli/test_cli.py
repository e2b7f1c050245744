"""The command line: what it writes, what it says, and its exit codes."""

import json
import os
import subprocess
import sys
from functools import partial

import pandas as pd
import pytest
from tqdm import tqdm

from crossings import __version__
from crossings.cli import main
from crossings.commands import _counting

TEXT = (
    "LOME, March 3, 2009 -- About 4,000 refugees from Benin arrived in Togo in 2008, the minister said on Tuesday.\n"
    '"We will take them in," he said.\n'
)


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "empty.txt").write_bytes(b"")
    return folder


def _wrong(argv):
    with pytest.raises(SystemExit) as left:
        main(argv)
    return left.value.code


def test_extract_writes_every_table_and_says_where(archive, tmp_path, capsys):
    out = tmp_path / "tables"
    assert main(["extract", str(archive), "--out", str(out)]) == 0
    told = capsys.readouterr()
    assert f"tables: {out}" in told.out
    assert "1 left out" in told.err
    names = {path.stem for path in out.glob("*.parquet")}
    assert names == {
        "articles", "left_out", "dates", "quotes", "figures", "events", "speakers", "timeline", "compared",
        "claims", "arithmetic",
    }  # fmt: skip
    assert list(pd.read_parquet(out / "left_out.parquet")["reason"]) == ["empty"]


@pytest.mark.parametrize("format", ["csv", "jsonl", "xlsx"])
def test_extract_writes_the_format_that_is_asked_for(archive, tmp_path, format):
    assert main(["extract", str(archive), "--out", str(tmp_path / "t"), "--format", format]) == 0
    assert (tmp_path / "t" / f"figures.{format}").is_file()


def test_extract_takes_the_column_that_is_named(tmp_path):
    (tmp_path / "export.csv").write_text("LEAD,STORY\nx,Some 300 refugees fled to Togo on Monday.\n", "utf-8")
    out = tmp_path / "t"
    assert main(["extract", str(tmp_path / "export.csv"), "--out", str(out), "--map", "text=STORY"]) == 0
    assert list(pd.read_parquet(out / "articles.parquet")["text"]) == ["Some 300 refugees fled to Togo on Monday."]


def test_extract_is_quiet_where_output_is_no_terminal(archive, tmp_path, capsys):
    main(["extract", str(archive), "--out", str(tmp_path / "t")])
    assert "reading" not in capsys.readouterr().err


def test_extract_of_nothing_readable_fails_and_names_the_next_step(tmp_path, capsys):
    (tmp_path / "empty.txt").write_bytes(b"")
    assert main(["extract", str(tmp_path / "empty.txt"), "--out", str(tmp_path / "t")]) == 1
    assert "crossings check" in capsys.readouterr().err
    assert (tmp_path / "t" / "left_out.parquet").is_file()


def test_extract_refuses_to_write_into_what_it_reads(archive, capsys):
    assert main(["extract", str(archive), "--out", str(archive / "tables")]) == 2
    assert "choose a folder outside" in capsys.readouterr().err
    assert not (archive / "tables").exists()


@pytest.mark.parametrize("command", [["extract", "--out", "t"], ["check"]])
def test_a_path_that_is_not_there_is_named(command, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main([command[0], "no-such-archive", *command[1:]]) == 1
    told = capsys.readouterr().err
    assert "no-such-archive" in told
    assert "check the spelling" in told


def test_a_file_where_a_folder_is_needed_is_named(archive, tmp_path, capsys):
    (tmp_path / "t").write_text("", "utf-8")
    assert main(["extract", str(archive), "--out", str(tmp_path / "t")]) == 1
    told = capsys.readouterr().err
    assert str(tmp_path / "t") in told
    assert "choose another folder" in told


@pytest.mark.parametrize(
    "argv",
    [[], ["extract"], ["extract", "a", "--out", "t", "--format", "docx"], ["check", "a", "--map", "text"], ["sing"]],
)
def test_a_wrong_command_line_is_code_2(argv):
    assert _wrong(argv) == 2


@pytest.mark.parametrize("command", [[], ["extract"], ["show"], ["check"], ["report"]])
def test_help_teaches_by_examples(command, capsys):
    assert _wrong([*command, "--help"]) == 0
    told = capsys.readouterr().out
    assert "examples:" in told
    assert "crossings " + " ".join(command) in told


def test_the_version_is_told(capsys):
    assert _wrong(["--version"]) == 0
    assert capsys.readouterr().out == f"crossings {__version__}\n"


def test_check_says_format_encoding_and_why_something_is_left_out(archive, capsys):
    assert main(["check", str(archive)]) == 0
    told = capsys.readouterr().out
    assert "a.txt: text" in told
    assert "empty.txt" in told
    assert "empty: 1" in told
    assert "in all: 2 articles met, 1 kept, 1 left out" in told


def test_check_says_which_column_it_took(tmp_path, capsys):
    (tmp_path / "x.jsonl").write_text(json.dumps({"headline": "T", "body": TEXT}) + "\n", "utf-8")
    assert main(["check", str(tmp_path / "x.jsonl")]) == 0
    assert "text=body" in capsys.readouterr().out


def test_a_mapped_column_that_is_not_there_is_told_with_those_that_are(tmp_path, capsys):
    (tmp_path / "x.csv").write_text("STORY,day\nSome 300 refugees fled.\n" + "Some 400 fled.,2001-05-01\n" * 2, "utf-8")
    mapped = ["--map", "text=STORY", "--map", "date=nope"]
    assert main(["extract", str(tmp_path / "x.csv"), "--out", str(tmp_path / "t"), *mapped]) == 0
    told = capsys.readouterr().err
    assert told.count("published=nope is not among the record's columns: STORY, day") == 1
    assert "x.csv" in told
    assert main(["check", str(tmp_path / "x.csv"), *mapped]) == 0
    assert "published=nope is not among" in capsys.readouterr().out


def test_a_mapped_date_is_the_day_of_publication(tmp_path):
    (tmp_path / "x.csv").write_text("STORY,seen\nSome 300 refugees fled.,2001-05-01\n", "utf-8")
    mapped = ["--map", "text=STORY", "--map", "date=seen"]
    assert main(["extract", str(tmp_path / "x.csv"), "--out", str(tmp_path / "t"), *mapped]) == 0
    assert [str(day) for day in pd.read_parquet(tmp_path / "t" / "articles.parquet")["published"]] == ["2001-05-01"]


def test_a_mapping_to_no_field_is_refused_with_the_fields_there_are(archive, capsys):
    assert _wrong(["check", str(archive), "--map", "datum=seen"]) == 2
    assert "there are text, title, date" in capsys.readouterr().err


def _checked_on_a_terminal(archive, capsys, monkeypatch, *, terminal=True):
    """Run check with every step of the count shown; give what it printed and what it said meanwhile."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    monkeypatch.setattr("crossings.commands._counting", partial(_counting, after=1e-9))
    monkeypatch.setattr("tqdm.tqdm", partial(tqdm, mininterval=0))
    assert main(["check", str(archive)]) == 0
    return capsys.readouterr()


def test_check_counts_files_and_articles_in_one_line_of_a_terminal(archive, capsys, monkeypatch):
    (archive / "b.txt").write_text(TEXT, "utf-8")
    told = _checked_on_a_terminal(archive, capsys, monkeypatch).err
    assert "\rchecking: 0 of 1 file, 0 articles" in told
    assert "\rchecking: 1 of 3 files, 1 article," in told
    assert "\rchecking: 3 of 3 files, 3 articles" in told
    assert "\n" not in told
    assert told.rpartition("\r")[2] == ""
    assert told.split("\r")[-2].strip() == ""


def test_check_counts_the_articles_within_one_file(tmp_path, capsys, monkeypatch):
    (tmp_path / "x.jsonl").write_text((json.dumps({"headline": "T", "body": TEXT}) + "\n") * 1200, "utf-8")
    told = _checked_on_a_terminal(tmp_path / "x.jsonl", capsys, monkeypatch).err
    assert "checking: 0 of 1 file, 1,150 articles" in told


def test_check_counts_nothing_where_output_is_no_terminal(archive, capsys, monkeypatch):
    assert _checked_on_a_terminal(archive, capsys, monkeypatch, terminal=False).err == ""


def test_a_count_on_a_terminal_changes_nothing_that_is_printed(archive, capsys, monkeypatch):
    on = _checked_on_a_terminal(archive, capsys, monkeypatch).out
    assert on == _checked_on_a_terminal(archive, capsys, monkeypatch, terminal=False).out


def test_a_short_check_counts_nothing(archive, capsys, monkeypatch):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with _counting("checking", after=60) as say:
        say(1, 2, 3)
    assert capsys.readouterr().err == ""


def test_check_writes_nothing(archive):
    before = sorted(archive.iterdir())
    main(["check", str(archive)])
    assert sorted(archive.iterdir()) == before


CORRECTIONS = """path,column,value,why
a.txt,published,soon,guess
a.txt,author,A,guess
a.txt,title,,guess
b.txt,title,Rains,guess
"""


def test_check_names_what_is_wrong_with_corrections_and_the_remedy(archive, capsys):
    (archive / "corrections.csv").write_text(CORRECTIONS, "utf-8")
    assert main(["check", str(archive)]) == 0
    told = capsys.readouterr().err
    for line, said in {
        2: "'soon' is no day of the calendar; write it as YYYY-MM-DD",
        3: "'author' cannot be corrected, only published, title, source",
        4: "needs path or article_id, and a value",
        5: "fits no article that was read; check its path or article_id",
    }.items():
        assert f"warning: {archive / 'corrections.csv'}, line {line}: " in told
        assert said in told


def test_check_names_a_corrections_file_without_its_columns(archive, capsys):
    (archive / "corrections.csv").write_text("file,new\na.txt,Rains\n", "utf-8")
    assert main(["check", str(archive)]) == 0
    assert "must name path or article_id, column, value and why" in capsys.readouterr().err


def test_check_of_one_file_reads_the_corrections_beside_it(archive, capsys):
    (archive / "corrections.csv").write_text(CORRECTIONS, "utf-8")
    assert main(["check", str(archive / "a.txt")]) == 0
    told = capsys.readouterr().err
    assert "line 2: 'soon' is no day" in told
    assert "fits no article" not in told


def test_check_of_right_corrections_is_quiet(archive, capsys):
    (archive / "corrections.csv").write_text("path,column,value,why\na.txt,title,Rains,masthead\n", "utf-8")
    assert main(["check", str(archive)]) == 0
    assert "warning" not in capsys.readouterr().err


def test_show_of_one_file_is_quiet_about_corrections_of_others(archive, capsys):
    (archive / "b.txt").write_text(TEXT, "utf-8")
    rows = "path,column,value,why\na.txt,title,Rains,masthead\nb.txt,title,Floods,masthead\n"
    (archive / "corrections.csv").write_text(rows, "utf-8")
    assert main(["show", str(archive / "a.txt")]) == 0
    assert "fits no article" not in capsys.readouterr().err


def test_show_prints_a_file_with_its_evidence_listed(archive, capsys):
    assert main(["show", str(archive / "a.txt")]) == 0
    told = capsys.readouterr().out
    assert "4,000" in told
    assert "Evidence (" in told
    assert "\x1b" not in told


def test_show_finds_an_article_by_its_id(archive, tmp_path, capsys):
    main(["extract", str(archive), "--out", str(tmp_path / "t")])
    article_id = pd.read_parquet(tmp_path / "t" / "articles.parquet")["article_id"][0]
    capsys.readouterr()
    assert main(["show", article_id, "--data", str(archive)]) == 0
    first = capsys.readouterr().out
    assert main(["show", f"{archive}:{article_id}"]) == 0
    assert capsys.readouterr().out == first


def test_show_writes_a_page_without_the_articles_markup(tmp_path, capsys):
    (tmp_path / "a.txt").write_text("<script>alert(1)</script>\n\n" + TEXT, "utf-8")
    assert main(["show", str(tmp_path / "a.txt"), "--html", str(tmp_path / "deep" / "a.html")]) == 0
    assert "<script" not in (tmp_path / "deep" / "a.html").read_text("utf-8")


def test_show_names_an_id_that_is_not_there(archive, capsys):
    assert main(["show", "no-such-id", "--data", str(archive)]) == 1
    assert "no-such-id" in capsys.readouterr().err


def test_show_says_why_a_file_cannot_be_shown(archive, capsys):
    assert main(["show", str(archive / "empty.txt")]) == 1
    assert "empty" in capsys.readouterr().err


def test_report_writes_tables_and_page_and_says_where(archive, tmp_path, capsys):
    out = tmp_path / "build"
    assert main(["report", "--data", str(archive), "--out", str(out)]) == 0
    assert f"report: {out / 'report' / 'index.html'}" in capsys.readouterr().out
    for name in ("articles", "left_out", "quotes", "figures", "dates", "events", "speakers", "timeline", "compared"):
        assert (out / "tables" / f"{name}.parquet").is_file()
    assert (out / "report" / "index.html").is_file()


def test_report_of_nothing_readable_fails_and_still_writes_the_page(tmp_path, capsys):
    (tmp_path / "archive").mkdir()
    assert main(["report", "--data", str(tmp_path / "archive"), "--out", str(tmp_path / "b")]) == 1
    assert "No article was read" in (tmp_path / "b" / "report" / "index.html").read_text("utf-8")


def test_one_article_is_told_in_the_singular(archive, tmp_path, capsys):
    main(["check", str(archive / "a.txt")])
    main(["report", "--data", str(archive / "a.txt"), "--out", str(tmp_path / "build")])
    told = capsys.readouterr().out
    assert "in all: 1 article met, 1 kept, 0 left out" in told
    assert "read 1 article, left out 0" in told


def test_many_warnings_are_cut_and_counted(tmp_path, capsys):
    for number in range(60):
        (tmp_path / f"{number:02}.txt").write_bytes(f"LOME -- The caf\xe9 {number} shut.".encode("cp1252"))
    main(["extract", str(tmp_path), "--out", str(tmp_path.parent / "many")])
    told = capsys.readouterr().err
    assert told.count("warning: ") == 41
    assert "20 more" in told


@pytest.mark.skipif(os.name == "nt", reason="pipes close otherwise there")
def test_a_reader_that_leaves_early_is_no_error(archive):
    text = TEXT * 4000
    (archive / "long.txt").write_text(text, "utf-8")
    ran = subprocess.Popen(
        [sys.executable, "-m", "crossings.cli", "check", str(archive)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    ran.stdout.close()
    told = ran.stderr.read()
    ran.stderr.close()
    assert ran.wait(timeout=60) == 0
    assert b"Traceback" not in told
