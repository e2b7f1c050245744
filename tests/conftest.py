"""What tests of several folders share: an archive that tries to break a page, shipped tables, how time is judged."""

from functools import cache
from types import SimpleNamespace

import pytest

_TEXT = (
    "DAKAR, March 3, 2009 -- About 4,000 refugees from Gambia arrived in Senegal in 2008, the minister said on "
    'Tuesday.\n"We will take them in," he said. Fighting began on March 1, 2009.\n'
)


@pytest.fixture(scope="session")
def shipped_tables():
    """Give a function from a shipped corpus to its tables, which are made once; whoever alters one takes a copy."""
    from crossings import load

    return cache(load)


@pytest.fixture(scope="session")
def in_step():
    """Give a function that fails where the larger of two sizes takes longer than ``most`` of the smaller one allows.

    What else runs on the machine slows a reading: the larger is taken again, up to three times, where it misses.
    """

    def judge(seconds, small, large, most):
        allowed, taken = most(min(seconds(small) for _ in range(2))), []
        while len(taken) < 3 and (not taken or taken[-1] >= allowed):
            taken.append(seconds(large))
        assert min(taken) < allowed, f"{min(taken):.2f} seconds, where {allowed:.2f} are allowed"

    return judge


@pytest.fixture(scope="session")
def hostile_archive(tmp_path_factory):
    """Give the ``folder`` of an archive that tries to break a page, and the words that its articles try it with."""
    tmp_path = tmp_path_factory.mktemp("hostile")
    telling = '"><script>alert(1)</script><img src=x onerror=alert(1)> $\\frac{a}{b $5 {{ 7*7 }}'
    folder = tmp_path / "hostile <b>&\"' {{ 7 }}"
    folder.mkdir()
    (folder / "README.md").write_text(f"# {telling}\n\n## What may be concluded\n\n{telling}\n", "utf-8")
    told = f"{telling}\n\n{_TEXT}\nThe {telling} aid group fled on March 2, 2009. \x00\x1b[2J\u202e\ud7ff\uffff\n"
    (folder / "'\"><svg onload=alert(1)>.txt").write_text(told, "utf-8")
    (folder / "#?%2e%2e&amp;.txt").write_text(f"</style></script><!-- {_TEXT}", "utf-8")
    # One line of a million letters, with a count in each thousand.
    line = " ".join(f"Then {n + 10} refugees fled to Chad. {'A river of sand. ' * 50}" for n in range(1_000))
    (folder / "long.txt").write_text(line, "utf-8")
    quoted = _TEXT.replace('"', '""')
    (folder / "a.csv").write_text(
        f'title,text,url,date\n"{telling.replace(chr(34), chr(34) * 2)}","{quoted}",javascript:alert(1),2009-03-03\n',
        "utf-8",
    )
    (folder / "sources.csv").write_text(
        "dispatch,fact,publisher,url\n#?%2e%2e&amp;.txt,f1,<b>A Paper,javascript:alert(1)\n", "utf-8"
    )
    return SimpleNamespace(folder=folder, telling=telling)
