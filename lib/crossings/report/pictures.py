"""Charts as inline SVG: the same bytes for the same tables."""

import io
import re
from collections.abc import Callable
from html import escape

from markupsafe import Markup
from matplotlib import rc_context
from matplotlib.figure import Figure

_GROUP_ID = re.compile(r'<g id="[^"]*"')


def svg(draw: Callable[..., Figure], *tables, **options) -> Markup:
    """Give the chart that ``draw`` makes of tables as an ``<svg>`` element that stands in a page, named by its title.

    Letters stay letters, so that they can be searched and read aloud.
    """
    # Ids in the drawing would differ from run to run without a salt; two drawings of a page must not share one.
    with rc_context({"svg.hashsalt": f"crossings {draw.__name__} {sorted(options.items())}", "svg.fonttype": "none"}):
        figure = draw(*tables, **options)
        out = io.StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": "Crossings"})
    drawn = out.getvalue()
    # Nothing refers to the ids of groups, and every drawing has the same ones.
    drawn = _GROUP_ID.sub("<g", drawn[drawn.index("<svg") :])
    name = escape(" ".join(figure.get_suptitle().split()), quote=True)
    return Markup(drawn.replace("<svg", f'<svg role="img" aria-label="{name}"', 1))
