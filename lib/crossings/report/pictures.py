"""Charts as inline SVG: the same bytes for the same tables."""

import io
from collections.abc import Callable

from matplotlib import rc_context
from matplotlib.figure import Figure


def svg(draw: Callable[..., Figure], *tables, **options) -> str:
    """Give the chart that ``draw`` makes of tables as an ``<svg>`` element that stands in a page.

    ``draw`` may ask for more height or width; letters stay letters, so that they can be searched and read aloud.
    """
    # Ids in the drawing would differ from run to run without a salt; two drawings of a page must not share one.
    with rc_context({"svg.hashsalt": f"crossings {draw.__name__} {sorted(options.items())}", "svg.fonttype": "none"}):
        figure = draw(*tables, **options)
        out = io.StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": "Crossings"})
    return out.getvalue()[out.getvalue().index("<svg") :]
