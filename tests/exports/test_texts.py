"""Texts that wait on the disk come back as they were."""

from crossings.exports.texts import Texts


def test_texts_come_back_in_any_order_as_they_were(tmp_path):
    told = {"a": "Some 300 fled.", "b": "", "c": "caf\u00e9 \ud800 \U0001f6a2\n", "d": "x" * 10_000}
    with Texts(tmp_path / "texts") as texts:
        for article_id, text in told.items():
            texts.add(article_id, text)
        assert [texts["d"], texts["a"], texts["c"], texts["b"]] == [told["d"], told["a"], told["c"], told["b"]]
        assert texts.get("z", "") == ""
        assert dict(texts) == told
