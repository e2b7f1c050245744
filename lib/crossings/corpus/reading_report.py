"""What was noticed while a file was read: for ``crossings check``."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Report:
    """The format of one file, the encodings met in it, and which column was taken for what."""

    format: str = ""
    encodings: set[str] = field(default_factory=set)
    columns: dict[str, str] = field(default_factory=dict)
