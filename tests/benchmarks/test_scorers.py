"""Our scorer gives what the project's stand-alone scorers give on gold of others."""

import importlib.util
import json

import pytest

from .running import SCORERS, SHARED, imported, write

pytestmark = pytest.mark.skipif(not SCORERS.is_dir(), reason="the scorers are not at hand: ../shared/evaluate")
SPEECH = ("direct", "mixed", "indirect")  # the gold also has attitudes that nobody utters
SETS = {
    "quotes": ("quotes/polnear_speech_dev.jsonl", 14), "dates": ("time/timebank_dev.jsonl", 25),
    "figures": ("figures/news_dev.jsonl", 24),
}  # fmt: skip


def scorer(name):
    spec = importlib.util.spec_from_file_location(name, SCORERS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """Give our scores, the gold and our predictions of some documents of a set."""
    known = {}

    def of(table):
        if table not in known:
            file, some = SETS[table]
            lines = (SHARED / "gold" / file).read_text("utf-8").split("\n")
            documents = [json.loads(line) for line in lines if line.strip()][:some]
            file = write(tmp_path_factory.mktemp(table) / "some.jsonl", *documents)
            scores, _, _ = imported("scoreboard").outside(table, file, resamples=8)
            predicted = list(imported("predict").predictions(table, file))
            known[table] = {score.measure: score.value for score in scores}, documents, predicted
        return known[table]

    return of


@pytest.mark.parametrize("kind", ["all", "direct", "mixed", "indirect"])
def test_quotations_with_their_speaker_score_alike_by_kind(held, kind):
    ours, gold, predicted = held("quotes")
    theirs = scorer("evaluate_quotes").evaluate(gold, predicted, only=SPEECH)[kind]["e2e"]["F1"]
    assert theirs > 0
    assert ours["all speech" if kind == "all" else kind] == pytest.approx(theirs, abs=0.1)


def test_the_parts_of_quotations_score_alike(held):
    ours, gold, predicted = held("quotes")
    its = scorer("evaluate_quotes")
    theirs = its.evaluate(its.explode(gold), its.explode(predicted), only=("direct", "mixed"))["all"]["e2e"]["F1"]
    assert ours["direct+mixed, span units"] == pytest.approx(theirs, abs=0.1)


def test_speakers_and_contents_score_alike(held):
    ours, gold, predicted = held("quotes")
    theirs = scorer("evaluate_quotes").evaluate(gold, predicted, only=SPEECH)["all"]
    assert ours["speaker right %"] == pytest.approx(theirs["speaker_acc"], abs=0.1)
    assert ours["content"] == pytest.approx(theirs["relaxed"]["F1"], abs=0.1)


@pytest.mark.parametrize(
    ("measure", "theirs"),
    [
        ("strict F1", lambda told: told["strict"][2]),
        ("relaxed F1", lambda told: told["relaxed"][2]),
        ("value F1", lambda told: told["relaxed_value_F1"]),
    ],
)
def test_dates_score_alike(held, measure, theirs):
    ours, gold, predicted = held("dates")
    its = scorer("evaluate_timex")
    assert ours[measure] == pytest.approx(theirs(its.report(its.score(gold, predicted))), abs=0.1)


def test_figures_score_alike_by_row_and_by_slot(held):
    ours, gold, predicted = held("figures")
    theirs, _, _ = scorer("evaluate_figures").evaluate(gold, predicted)
    assert ours["detection F1"] == pytest.approx(100 * theirs["f1"], abs=0.1)
    assert ours["value F1"] == pytest.approx(100 * theirs["value_f1"], abs=0.1)
    assert ours["whole row %"] == pytest.approx(100 * theirs["row_of_gold"], abs=0.1)
    # The scorer of others has no share of the rows alone that tell a slot.
    ends = (", when told %", "whole row %", ", names exact %")
    slots = [measure.removesuffix(" %") for measure in ours if measure.endswith(" %") and not measure.endswith(ends)]
    assert len(slots) >= 8
    for slot in slots:
        assert ours[f"{slot} %"] == pytest.approx(100 * theirs[f"slot_{slot}"], abs=0.1), slot
