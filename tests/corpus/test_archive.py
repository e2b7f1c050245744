"""An archive as a whole: order, ids, corrections, check."""

import json
import shutil

from hypothesis import given, settings
from hypothesis import strategies as st

from crossings import schemas
from crossings.corpus.archive import check, read, stream
from crossings.corpus.article import Article
from crossings.corpus.files import Source

CORRECTION = "path,column,value,why\na.txt,published,2009-08-26,masthead\n"


def test_both_tables_keep_their_schemas(reading, story):
    archive = reading({"a.txt": story, "b.txt": ""})
    schemas.validate("articles", archive.articles)
    schemas.validate("left_out", archive.left_out)


def test_an_empty_folder_gives_two_empty_tables(reading):
    archive = reading({})
    schemas.validate("articles", archive.articles)
    assert archive.articles.empty
    assert archive.left_out.empty


def test_files_are_read_in_the_order_of_their_names_and_folders(reading, story):
    archive = reading({"b.txt": story, "a/z.txt": story, "a/b/c.txt": story, "c.txt": story})
    assert list(archive.articles.path) == ["a/b/c.txt", "a/z.txt", "b.txt", "c.txt"]


def test_what_lies_beside_the_articles_is_not_read(reading, story):
    beside = ("README.md", "LICENSE", "sources.csv", "corrections.csv", ".hidden", "gold/a.txt", "make.py")
    archive = reading({"a.txt": story, **dict.fromkeys(beside, "text\nThe towns are empty.\n")})
    assert list(archive.articles.path) == ["a.txt"]
    assert archive.left_out.empty


def test_a_file_without_extension_is_plain_text(reading, story):
    assert list(reading({"article": story, "report 12.30": story}).articles.path) == ["article", "report 12.30"]


def test_the_ids_stay_when_the_archive_moves(reading, tmp_path, story):
    ids = list(reading({"x/a.txt": story, "x/b.txt": story}).articles.article_id)
    shutil.copytree(tmp_path, tmp_path.parent / f"{tmp_path.name}_moved")
    assert list(read(tmp_path.parent / f"{tmp_path.name}_moved").articles.article_id) == ids
    assert len(set(ids)) == 2


def test_an_id_stays_when_a_record_is_put_before_it(reading):
    first, second = ({"text": f"The towns of the {side} are empty."} for side in ("north", "south"))
    before = reading({"a.jsonl": json.dumps(second)}).articles.article_id[0]
    after = reading({"a.jsonl": json.dumps(first) + "\n" + json.dumps(second)}).articles.article_id[1]
    assert before == after


def test_title_place_source_and_day_come_from_the_text(reading):
    text = (
        "The road built in 1998 and mended in 2001 has been closed since 2004, a broadcaster reported Saturday.\n"
        "Talks failed on Thursday.\n"
        "Lima, Aug. 26 (Xinhua News Agency)\nBroadcaster: road built in 1998 stays closed |"
    )
    row = reading({"a.txt": text}).articles.iloc[0]
    assert row.text == text
    assert (row.title, row.dateline_place, row.source) == (
        "Broadcaster: road built in 1998 stays closed",
        "Lima",
        "Xinhua",
    )
    assert (str(row.published), row.published_edtf) == ("2006-08-26", "2006-08-26")


def test_a_correction_by_path_overrules_the_day_and_says_so(reading, story):
    archive = reading(
        {
            "a.txt": f"LIMA, Aug. 26 (AP) — {story}",
            "corrections.csv": CORRECTION,
        }
    )
    row = archive.articles.iloc[0]
    assert str(row.published) == "2009-08-26"
    assert row.published_how.startswith("stated: corrections.csv (masthead); before: inferred")
    assert "published corrected from XXXX-08-26 (masthead)" in row.notes


def test_a_correction_by_id_overrules_title_and_source(reading, story):
    identity = reading({"x/a.txt": story}).articles.article_id[0]
    rows = f"article_id,column,value,why\n{identity},title,Rains,\n{identity},source,Andes News,\n"
    row = reading({"corrections.csv": rows}).articles.iloc[0]
    assert (row.title, row.source, row.article_id) == ("Rains", "Andes News", identity)


def test_a_correction_that_fits_no_article_is_a_warning_with_file_and_line(reading, story):
    archive = reading({"a.txt": story, "corrections.csv": "path,column,value,why\nb.txt,title,Rains,\n"})
    assert "corrections.csv, line 2: fits no article" in archive.warnings[0]


def test_a_correction_that_cannot_be_used_is_a_warning(reading, story):
    rows = "path,column,value,why\na.txt,text,New,\na.txt,published,2006-02-30,\n"
    archive = reading({"a.txt": story, "corrections.csv": rows})
    assert len(archive.warnings) == 2
    assert archive.articles.published.isna().all()


def test_check_says_what_would_be_kept_and_why_not(reading, tmp_path, story):
    reading({"a.txt": story, "b.csv": "Headline,Body\nRains,The towns are empty.\nNone,\n", "README.md": "x"})
    found = {row["path"]: row for row in check(tmp_path)}
    assert found["README.md"]["format"] == "not an article"
    assert (found["a.txt"]["format"], found["a.txt"]["kept"]) == ("text", 1)
    assert found["b.csv"]["columns"] == "text=Body, title=Headline"
    assert (found["b.csv"]["kept"], found["b.csv"]["left_out"]) == (1, 1)
    assert found["b.csv"]["why"].startswith("no text: 1")


def test_check_tells_files_done_of_those_found_and_the_articles_so_far(reading, tmp_path, story):
    reading({"README.md": "x", "a.txt": story, "b.csv": "Headline,Body\nRains,The towns are empty.\nNone,\n"})
    told = []
    rows = check(tmp_path, progress=lambda *counts: told.append(counts))
    finding, reading_on = told[:3], told[3:]
    assert finding == [(0, 1, 0), (0, 2, 0), (0, 3, 0)]
    assert reading_on == [(1, 3, 0), (1, 3, 1), (2, 3, 1), (2, 3, 2), (2, 3, 3), (3, 3, 3)]
    assert rows == check(tmp_path)


def test_check_says_what_is_wrong_with_corrections_and_opens_each_file_once(reading, tmp_path, story, monkeypatch):
    rows = "path,column,value,why\na.txt,published,soon,\nb.txt,title,Rains,\n"
    warned = reading({"a.txt": story, "c.txt": story, "corrections.csv": rows}).warnings
    opened = []
    monkeypatch.setattr(Source, "open", lambda self: opened.append(self.place) or self.file.open("rb"))
    wrong = []
    found = check(tmp_path, warnings=wrong)
    assert opened == ["a.txt", "c.txt"]
    assert wrong == warned
    assert ["line 2" in wrong[0], "line 3" in wrong[1], len(wrong)] == [True, True, 2]
    assert not any("corrections" in row["why"] for row in found)


def test_several_folders_are_told_apart_in_the_paths(tmp_path, story):
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(story)
    archive = read([tmp_path / "one", tmp_path / "two"])
    assert [*archive.articles.path, *archive.left_out.path] == ["one/a.txt", "two/a.txt"]


@settings(deadline=None)  # the first article in no English loads the identifier's model
@given(st.sampled_from([".txt", ".html", ".jsonl", ".json", ".csv", ".tsv", ".xlsx", ".txt.gz", ""]), st.binary())
def test_a_stream_gives_something_for_any_bytes_and_never_raises(tmp_path_factory, suffix, content):
    file = tmp_path_factory.mktemp("any") / f"file{suffix}"
    file.write_bytes(content)
    found = list(stream(file))
    assert found
    assert found == list(stream(file))


@settings(deadline=None)
@given(st.lists(st.text(max_size=200), max_size=6))
def test_articles_met_are_articles_plus_left_out(tmp_path_factory, texts):
    file = tmp_path_factory.mktemp("lines") / "a.jsonl"
    file.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts) or "\n")
    found = list(stream(file))
    assert len(found) == (len(texts) or 1)
    for item in found:
        assert not isinstance(item, Article) or item.words == len(item.text.split())


def test_the_same_warning_about_each_record_of_a_file_is_said_once(reading):
    rows = "".join(f'"Rains {n}","The towns are empty, the minister said. Caf\xe9 owners wait."\n' for n in range(3))
    archive = reading({"a.csv": ("title,text\n" + rows).encode("cp1252")})
    assert len(archive.articles) == 3
    assert len([warning for warning in archive.warnings if "UTF-8" in warning]) == 1
