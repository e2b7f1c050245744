"""A folder to fill with small files, and its reading."""

import pytest

from crossings.corpus.archive import read

STORY = (
    "Heavy rain drove about 300 families from their homes in the river towns, the minister said.\n"
    "They are living in schools, and the roads to the coast are closed."
)


@pytest.fixture
def story():
    """An article of two paragraphs."""
    return STORY


@pytest.fixture
def reading(tmp_path):
    """Give a function that writes files (name to text or bytes) into a folder and reads the folder."""

    def run(files, **options):
        for name, content in files.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        return read(tmp_path, **options)

    return run
