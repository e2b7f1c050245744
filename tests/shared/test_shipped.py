"""Where a corpus lies, and what its README says."""

import pytest

from crossings import shipped


def test_the_folder_holds_the_record_and_a_corpus():
    assert (shipped.data_folder() / "record" / "README.md").is_file()
    assert shipped.corpora()


def test_the_record_is_no_corpus():
    assert "record" not in shipped.corpora()


@pytest.mark.parametrize("name", shipped.corpora())
def test_every_corpus_says_how_it_was_made(name):
    assert (shipped.data_folder() / name / "README.md").read_text("utf-8").startswith("# ")


@pytest.mark.parametrize("folder", ["lib/crossings/data", "data"])
def test_data_is_found_inside_the_package_and_beside_the_checkout(tmp_path, monkeypatch, folder):
    (tmp_path / folder / "record").mkdir(parents=True)
    monkeypatch.setattr(shipped, "__file__", str(tmp_path / "lib" / "crossings" / "shipped.py"))
    assert shipped.data_folder() == tmp_path / folder


def test_corpora_are_the_folders_in_order(tmp_path, monkeypatch):
    for name in ("record", "valley", "coast"):
        (tmp_path / "data" / name).mkdir(parents=True)
    (tmp_path / "data" / "notes.txt").write_text("none of them\n", "utf-8")
    monkeypatch.setattr(shipped, "__file__", str(tmp_path / "lib" / "crossings" / "shipped.py"))
    assert shipped.corpora() == ["coast", "valley"]


def test_without_data_the_error_names_the_place_and_the_remedy(tmp_path, monkeypatch):
    monkeypatch.setattr(shipped, "__file__", str(tmp_path / "lib" / "crossings" / "shipped.py"))
    with pytest.raises(FileNotFoundError, match="install the package again") as error:
        shipped.data_folder()
    assert str(tmp_path) in str(error.value)


def test_what_a_corpus_may_say_is_read_from_its_readme_up_to_the_next_heading(tmp_path):
    (tmp_path / "README.md").write_text(
        "# Valley\n\n## What may be concluded\n\n- **Little** of [the valley](https://example.org).\n- `None` else.\n\n"
        "## Files\n\nMany.\n",
        "utf-8",
    )
    assert shipped.about(tmp_path) == "Little of the valley. None else."


def test_of_an_archive_without_a_readme_nothing_is_said(tmp_path):
    assert "is for you to judge" in shipped.about(tmp_path)


def test_of_a_readme_without_that_section_nothing_is_said(tmp_path):
    (tmp_path / "README.md").write_text("# Valley\n\nMany.\n", "utf-8")
    assert "is for you to judge" in shipped.about(tmp_path)


@pytest.mark.parametrize("name", shipped.corpora())
def test_a_shipped_corpus_says_what_may_be_concluded(name):
    assert "is for you to judge" not in shipped.about(name)


def test_of_a_single_file_the_readme_beside_it_is_read(tmp_path):
    (tmp_path / "README.md").write_text("# Valley\n\n## What may be concluded\n\n- Little.\n", "utf-8")
    (tmp_path / "a.txt").write_text("Rain fell.", "utf-8")
    assert shipped.about(tmp_path / "a.txt") == "Little."
