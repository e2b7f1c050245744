"""What ``import crossings`` costs beside ``import pandas``, in processor time: a busy machine does not matter."""

import statistics
import subprocess
import sys

MOST = 1.3


def cost(module):
    code = f"import time; start = time.process_time(); import {module}; print(time.process_time() - start)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return float(done.stdout)


def test_importing_crossings_costs_little_more_than_importing_pandas():
    ours, theirs = [], []
    for _ in range(3):
        theirs.append(cost("pandas"))
        ours.append(cost("crossings"))
    assert statistics.median(ours) <= MOST * statistics.median(theirs)


def test_importing_crossings_loads_none_of_its_steps():
    code = "import sys, crossings; print(*sorted(name for name in sys.modules if name.startswith('crossings.')))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
