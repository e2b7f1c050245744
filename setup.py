"""Puts the shipped data inside the package; everything else stands in pyproject.toml."""

from pathlib import Path

from setuptools import find_packages, setup

HERE = Path(__file__).parent
FOLDERS = sorted({path.parent.relative_to(HERE).as_posix() for path in (HERE / "data").rglob("*") if path.is_file()})

setup(
    packages=[*find_packages("lib"), *("crossings." + folder.replace("/", ".") for folder in FOLDERS)],
    package_dir={"": "lib", **{"crossings." + folder.replace("/", "."): folder for folder in FOLDERS}},
    package_data={
        "": ["**/*.txt", "**/*.csv", "**/*.html", "**/*.css", "**/*.js"],
        **{"crossings." + folder.replace("/", "."): ["*"] for folder in FOLDERS},
    },
)
