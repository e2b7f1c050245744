"""From a folder to its tables, and from one article to its rows."""

from datetime import date

import pytest

import crossings
from crossings.extraction import ACROSS, EXTRACTED, extract, extract_article, extract_rows, load
from crossings.schemas import TABLES, validate
from crossings.shipped import corpora, data_folder

STORY = (
    'PORTVILLE, May 4, 2001 -- About 300 refugees fled to Chad on Tuesday, the minister said.\n\n"We have no room," '
    "the minister said.\n\nThe camp was opened in 1999."
)
OTHER = "NORTHAM, June 1, 2002 -- Some 2,000 refugees returned to Chad last month, a doctor said."


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """An archive of two articles and a file without any text."""
    made = tmp_path_factory.mktemp("archive")
    (made / "a.txt").write_text(STORY, "utf-8")
    (made / "b.txt").write_text(OTHER, "utf-8")
    (made / "c.txt").write_text("", "utf-8")
    return made


@pytest.fixture(scope="module")
def tables(folder):
    return load(folder)


def test_articles_met_are_articles_and_left_out(tables, folder):
    met = [*tables.articles["path"], *tables.left_out["path"]]
    assert sorted(met) == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize("name", ["articles", "left_out", *EXTRACTED, *ACROSS])
def test_every_table_keeps_its_schema_and_has_rows(tables, name):
    found = validate(name, getattr(tables, name))
    assert len(found) or name == "arithmetic"  # nothing in the two articles adds up


def test_tables_come_in_the_order_of_the_way_of_the_data(tables):
    assert [name for name, _ in tables.items()] == [
        "articles", "left_out", "dates", "quotes", "figures", "events", "speakers", "timeline", "compared", "claims",
        "arithmetic",
    ]  # fmt: skip


@pytest.mark.parametrize("name", EXTRACTED)
def test_evidence_is_the_articles_own_words(tables, name):
    text = tables.articles.set_index("article_id")["text"]
    for row in getattr(tables, name).itertuples():
        assert text[row.article_id][row.start : row.end] == row.evidence


def test_every_figure_is_found_in_its_article(tables):
    paths = tables.articles.set_index("article_id")["path"]
    found = {(paths[row.article_id], row.low) for row in tables.figures.itertuples()}
    assert found == {("a.txt", 300), ("b.txt", 2000)}


def test_a_timeline_tells_only_events_there_are(tables):
    assert {event for events in tables.timeline["event_ids"] for event in events} <= set(tables.events["event_id"])


def test_a_path_may_be_text_and_one_file(folder):
    found = load(str(folder / "b.txt"))
    assert list(found.figures["low"]) == [2000]


def test_loading_is_reading_and_extracting(tables, folder):
    again = extract(crossings.read(folder))
    for name, frame in tables.items():
        assert frame.equals(getattr(again, name)), name


def test_an_empty_folder_gives_empty_tables(tmp_path):
    found = load(tmp_path)
    for name, frame in found.items():
        assert len(validate(name, frame)) == 0


def test_a_name_that_is_neither_corpus_nor_path_is_named_with_the_corpora():
    with pytest.raises(FileNotFoundError, match="no_such_archive") as error:
        load("no_such_archive")
    assert all(name in str(error.value) for name in corpora())


def test_a_shipped_corpus_is_loaded_by_its_name():
    name = corpora()[0]
    found = load(name)
    files = {path.name for path in (data_folder() / name).iterdir()}
    assert len(found.articles) > 0
    assert {path.split("/")[0] for path in found.articles["path"]} <= files


def test_a_row_has_no_key_but_the_columns_of_its_table():
    rows = extract_article(STORY, article_id="a", published=date(2001, 5, 4))
    for name in EXTRACTED:
        assert rows[name], name
        for row in rows[name]:
            assert set(row) <= {column.name for column in TABLES[name]}


def test_rows_carry_the_id_of_their_article():
    rows = extract_article(STORY, article_id="north/1")
    assert {row["article_id"] for name in EXTRACTED for row in rows[name]} == {"north/1"}


def test_a_weekday_is_resolved_by_the_day_of_publication_alone():
    def tuesday(published):
        rows = extract_article("Refugees fled on Tuesday, a doctor said.", published=published)
        return [row["day_from"] for row in rows["dates"]]

    assert tuesday(date(2001, 5, 4)) == [date(2001, 5, 1)]
    assert tuesday(None) == [None]


@pytest.mark.parametrize("text", ["", " \n\n", "Rain."])
def test_a_text_without_finds_has_empty_lists(text):
    assert extract_article(text) == {name: [] for name in EXTRACTED}


def test_rows_of_several_articles_are_those_of_each_in_turn():
    both = extract_rows([("a", STORY, date(2001, 5, 4), None), ("b", OTHER, date(2002, 6, 1), "Northam News")])
    first = extract_article(STORY, article_id="a", published=date(2001, 5, 4))
    second = extract_article(OTHER, article_id="b", published=date(2002, 6, 1), source="Northam News")
    assert both == {name: first[name] + second[name] for name in EXTRACTED}


def test_no_article_gives_no_row_of_any_table():
    assert extract_rows([]) == {name: [] for name in EXTRACTED}


def test_the_warnings_of_an_archive_go_with_its_tables(folder):
    archive = crossings.read(folder / "b.txt")
    archive.warnings.append("b.txt: a page is missing")
    assert extract(archive).warnings == archive.warnings
