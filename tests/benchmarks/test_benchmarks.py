"""The benchmarks of predictions and speed, run as a reader runs them, on texts of our own."""

import json
import sys

import pytest

from crossings import read
from crossings.shipped import corpora

from .running import imported, run, write

TEXT = 'Some 300 refugees fled to Chad on Tuesday, the minister said. "We have no room," the minister said.'


def predicted(folder, kind, *documents):
    out = folder / "out.jsonl"
    done = run("predict.py", kind, write(folder / "gold.jsonl", *documents), out)
    assert (done.returncode, done.stderr) == (0, "")
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


def test_a_predicted_date_is_resolved_by_the_documents_day(tmp_path):
    dated, undated = predicted(
        tmp_path,
        "dates",
        {"doc_id": "dated", "text": TEXT, "dct": "2001-05-04"},
        {"doc_id": "undated", "text": TEXT, "dct": None},
    )
    (found,) = dated["timexes"]
    assert (TEXT[found["start"] : found["end"]], found["value"]) == ("Tuesday", "2001-05-01")
    assert [document["doc_id"] for document in (dated, undated)] == ["dated", "undated"]
    assert "2001-05-01" not in [row["value"] for row in undated["timexes"]]


def test_a_predicted_quotation_has_its_content_and_its_speaker(tmp_path):
    (document,) = predicted(tmp_path, "quotes", {"doc_id": "d", "text": TEXT})
    (found,) = [row for row in document["quotes"] if row["type"] == "direct"]
    assert "We have no room" in "".join(TEXT[start:end] for start, end in found["content"])
    assert [TEXT[start:end] for start, end in found["source"]] == ["the minister"]


def test_speed_times_both_on_the_same_text_and_takes_repeats_out(tmp_path):
    texts = write(tmp_path / "texts.jsonl", {"text": TEXT}, {"text": TEXT + " Rain fell on the camp."})
    done = run("speed.py", texts, "--runs", "1", "--archives", "20", "60")
    assert done.stderr == ""
    assert "texts.jsonl, 2 articles" in done.stdout
    words = len((TEXT + " Rain fell on the camp.").split())
    assert f" {words} words parted by white space, no sentence twice" in done.stdout
    ratio = float(done.stdout.split("ratio ")[1].split()[0])
    assert done.returncode == (0 if ratio <= 3.0 else 1)
    assert "(bar: at most 3.0; median of 1 runs" in done.stdout
    assert "peak memory" in done.stdout
    assert "kilobytes an article (20 against 60 articles)" in done.stdout


@pytest.fixture
def speed(monkeypatch, tmp_path, capsys):
    """Run the program under a bar that nothing keeps, with news at hand or without; give its exit code and output."""
    program = imported("speed")
    monkeypatch.setattr(program, "BAR", 0.0)
    monkeypatch.setattr(program, "_kept", lambda *asked: 0.0)
    monkeypatch.setattr(program, "NEWS", tmp_path / "news.jsonl")

    def timed(*arguments, at_hand=False):
        if at_hand:
            write(program.NEWS, {"text": TEXT})
        monkeypatch.setattr(sys, "argv", ["speed.py", "--runs", "1", "--words", "400", *map(str, arguments)])
        return program.main(), capsys.readouterr().out

    return timed


def test_news_above_the_bar_fail_given_or_at_hand(speed, tmp_path):
    code, told = speed(write(tmp_path / "given.jsonl", {"text": TEXT}))
    assert (code, told.count("given.jsonl, 1 articles"), told.count("(bar: at most 0.0")) == (1, 1, 1)
    code, told = speed(at_hand=True)
    assert (code, told.count("news.jsonl, 1 articles"), told.count("(bar: at most 0.0")) == (1, 1, 1)


@pytest.mark.parametrize(("arguments", "at_hand"), [([], False), (["--dispatches"], False), (["--dispatches"], True)])
def test_the_shipped_dispatches_have_no_bar_and_say_so(speed, arguments, at_hand):
    code, told = speed(*arguments, at_hand=at_hand)
    assert code == 0
    assert "text: the shipped dispatches of north_korea and rohingya, " in told
    assert "(no bar: denser than news, of which it is to be at most 0.0; " in told


def test_the_dispatches_are_those_of_all_shipped_corpora():
    _, texts = imported("speed")._dispatches()
    assert len(corpora()) > 1
    assert texts == [text for corpus in corpora() for text in read(corpus).articles["text"]]


def test_news_and_dispatches_are_not_timed_together(speed, tmp_path, capsys):
    with pytest.raises(SystemExit):
        speed("--dispatches", tmp_path / "given.jsonl")
    assert "not allowed with argument --dispatches" in capsys.readouterr().err
