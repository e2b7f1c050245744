"""Time expressions: every date, time, duration and set of an article, with its TIMEX3 and EDTF value.

Sources: TimeML 1.2.1 (Pustejovsky and others), the guidelines of TempEval-3, EDTF (Library of Congress, 2019).
"""

from .find import find

__all__ = ["find"]
