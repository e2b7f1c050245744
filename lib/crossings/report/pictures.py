"""Charts as a page shows them: the title and the source as text of the page, the drawing between them as inline SVG."""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from markupsafe import Markup
from matplotlib import rc_context
from matplotlib.transforms import Bbox

from crossings.charts.style import Chart

_GROUP_ID = re.compile(r'<g id="[^"]*"')
_TAG = re.compile(r"<[a-zA-Z][^<>]*>")
_STYLE = re.compile(r'\sstyle="([^"]*)"')
_HEAD = re.compile(r"\s*<metadata>.*?</metadata>|\s*<style.*?</style>", re.DOTALL)
_AROUND = 0.1  # inches


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart on a page; one that has nothing to draw is its title alone, a sentence."""

    title: str
    source: str
    svg: Markup | None


def _attributes(style: re.Match) -> str:
    """Give what a ``style`` attribute sets as attributes of their own."""
    pairs = (part.partition(":") for part in style[1].split(";") if part.strip())
    return "".join(f' {name.strip()}="{value.strip()}"' for name, _, value in pairs)


def _plain(svg: str, title: str) -> str:
    """Give a drawing without styles, which a page's policy does not allow: each is an attribute as well.

    So the page's own style sheet can give a drawing the colours of a dark page.
    """
    svg = _HEAD.sub("", svg[svg.index("<svg") :])
    svg = _TAG.sub(lambda tag: _STYLE.sub(_attributes, tag[0]), svg)
    # Nothing refers to the ids of groups, and every drawing has the same ones.
    svg = _GROUP_ID.sub("<g", svg)
    lines = 'stroke-linejoin="round" stroke-linecap="butt"'
    return svg.replace("<svg", f'<svg role="img" aria-label="{escape(title, quote=True)}" {lines}', 1)


def drawing(draw: Callable[..., Chart], *tables, **options) -> Drawing:
    """Give the chart that ``draw`` makes of tables: the same bytes for the same tables.

    Title and source are not in the drawing: a page wraps them to its width, where a drawing would cut them on a small
    screen. Letters stay letters, so that they can be searched and read aloud.
    """
    # Ids in the drawing would differ from run to run without a salt; two drawings of a page must not share one.
    with rc_context({"svg.hashsalt": f"crossings {draw.__name__} {sorted(options.items())}", "svg.fonttype": "none"}):
        figure = draw(*tables, **options)
        title = " ".join(figure.get_suptitle().split())
        if figure.empty:
            return Drawing(title, figure.source, None)
        figure.suptitle("")
        figure.texts[-1].remove()  # the source line
        drawn = figure.get_tightbbox()
        room = Bbox([[0, drawn.y0 - _AROUND], [figure.get_figwidth(), drawn.y1 + _AROUND]])
        out = io.StringIO()
        figure.savefig(out, format="svg", bbox_inches=room, metadata={"Date": None, "Creator": "Crossings"})
    return Drawing(title, figure.source, Markup(_plain(out.getvalue(), title)))
