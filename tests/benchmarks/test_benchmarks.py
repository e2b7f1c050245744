"""The benchmarks, run as a reader runs them, on gold of our own."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCORERS = ROOT.parent / "shared" / "evaluate"
TEXT = 'Some 300 refugees fled to Chad on Tuesday, the minister said. "We have no room," the minister said.'


def run(program, *arguments):
    command = [sys.executable, str(ROOT / "benchmarks" / program), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8")


def write(path, *documents):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(json.dumps(document) + "\n" for document in documents), "utf-8")
    return path


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


def test_accuracy_without_scorers_says_that_nothing_was_measured(tmp_path):
    done = run("accuracy.py", "--gold", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "not measured" in done.stdout
    assert str(tmp_path) in done.stdout


@pytest.mark.skipif(not SCORERS.is_dir(), reason="the scorers are not at hand: ../shared/evaluate")
def test_accuracy_scores_figures_with_the_scorers_and_names_what_is_not_there(tmp_path):
    shutil.copytree(SCORERS, tmp_path / "evaluate")
    start = TEXT.index("300")
    found = {"start": start, "end": start + 3, "low": 300, "high": 300, "hedge": "about", "unit": "people"}
    missed = {"start": 0, "end": 4, "low": 9, "high": 9, "hedge": "exact", "unit": "people"}
    write(
        tmp_path / "gold" / "figures" / "news_dev.jsonl",
        {"doc_id": "a", "text": TEXT, "figures": [found]},
        {"doc_id": "b", "text": "Rain fell.", "figures": [missed]},
    )
    done = run("accuracy.py", "--gold", tmp_path, "--resamples", "8")
    assert (done.returncode, done.stderr) == (0, "")
    lines = {line[14:52].strip(): line[52:].split() for line in done.stdout.splitlines() if line.startswith("figures")}
    assert lines["detection F1"][0] == lines["value F1"][0] == "66.7"
    assert lines["hedge %"][0] == "100.0"
    assert sum("not measured: no time/" in line for line in done.stdout.splitlines()) == 4
    assert "not measured: no quotes/" in done.stdout


def test_speed_times_both_on_the_same_text_and_takes_repeats_out(tmp_path):
    texts = write(tmp_path / "texts.jsonl", {"text": TEXT}, {"text": TEXT + " Rain fell on the camp."})
    done = run("speed.py", texts, "--runs", "1")
    assert done.stderr == ""
    assert "texts.jsonl, 2 articles" in done.stdout
    words = len((TEXT + " Rain fell on the camp.").split())
    assert f" {words} words parted by white space, no sentence twice" in done.stdout
    ratio = float(done.stdout.split("ratio ")[1].split()[0])
    assert done.returncode == (0 if ratio <= 3.0 else 1)
    assert "peak memory" in done.stdout
