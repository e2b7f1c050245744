"""The benchmarks of predictions and speed, run as a reader runs them, on texts of our own."""

import json

from .running import run, write

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
    assert "peak memory" in done.stdout
    assert "kilobytes an article (20 against 60 articles)" in done.stdout
