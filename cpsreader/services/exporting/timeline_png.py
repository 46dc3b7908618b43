"""The timeline as a bitmap, drawn by way of a PDF page and so without a window system."""

from __future__ import annotations

import io
import re
import tempfile
from pathlib import Path

from cpsreader.services.exporting.brief_pdf import embed_fonts
from cpsreader.services.exporting.timeline import Timeline, timeline_svg

SCALE = 2.0
"""Pixels per unit of the drawing: sharp on dense screens and in print at half size."""

_TITLE = re.compile(r"<title>.*?</title>", re.DOTALL)


def timeline_png(timeline: Timeline) -> bytes:
    """A PNG of the same picture as the SVG, twice as large."""
    import pypdfium2

    page = pypdfium2.PdfDocument(_page(timeline_svg(timeline).decode()))[0]
    out = io.BytesIO()
    page.render(scale=SCALE).to_pil().save(out, "PNG")
    return out.getvalue()


def _page(svg: str) -> bytes:
    from fpdf import FPDF

    drawing = _TITLE.sub("", svg)
    width, height = (float(size) for size in re.findall(r' (?:width|height)="([\d.]+)"', svg)[:2])
    with tempfile.TemporaryDirectory() as folder:
        page = FPDF(unit="pt", format=(width, height))
        page.set_margin(0)
        page.set_auto_page_break(auto=False)
        embed_fonts(page, svg, Path(folder), {"sans": "inter"})
        page.add_page()
        page.set_font("inter", size=12)
        page.image(io.BytesIO(drawing.encode()), x=0, y=0, w=width, h=height)
        return bytes(page.output())
