"""How bars are filled, so that they are told apart in grey too: whole, hatched, dotted or empty."""

from dataclasses import dataclass

from .style import BLUE, GREEN, GREY, INK, VERMILLION


@dataclass(frozen=True, slots=True)
class Fill:
    """A filling: its colour, the mark that stands for it in a key, and how bars are drawn with it."""

    colour: str
    mark: str
    hatch: str = ""
    whole: bool = False

    @property
    def bar(self) -> dict:
        """What a bar is drawn with."""
        face = self.colour if self.whole else "white"
        return {"facecolor": face, "edgecolor": self.colour, "hatch": self.hatch, "linewidth": 0.8}

    @property
    def ink(self) -> str:
        """The colour of a number written on it."""
        return "white" if self.whole else INK


WHOLE = Fill(BLUE, "■", whole=True)
HATCHED = Fill(GREEN, "▨", hatch="/////")
EMPTY = Fill(VERMILLION, "□")
DOTTED = Fill(GREY, "▦", hatch="+++++")


def key_of(fills: dict[str, Fill]) -> dict[str, str]:
    """Give a chart's key: each filling's name after its mark, in its colour."""
    return {f"{fill.mark} {name}": fill.colour for name, fill in fills.items()}
