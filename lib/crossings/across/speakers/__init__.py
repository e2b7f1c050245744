"""Who speaks: one row for each speaker of an archive, and one speaker's quotations along time.

``names`` and ``bodies`` bring a person's or a body's name to what its other forms share; ``voices`` gives the speakers
of each article; ``evidence`` says what speaks for and against two voices being one speaker; ``joins`` decides it;
``speakers`` makes the rows. ``one_speaker`` takes the quotations of one.
"""

from .one_speaker import one_speaker
from .speakers import speakers, speaking
from .voices import OF_QUOTES

__all__ = ["OF_QUOTES", "one_speaker", "speakers", "speaking"]
