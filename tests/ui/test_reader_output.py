"""Printing with marks, two reports side by side, labels and lost marks of an article."""

from __future__ import annotations

import gc
import itertools
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from cpsreader.domain.annotation import Anchor
from cpsreader.ui.reader import menus, printing
from cpsreader.ui.reader.sheet import Sheet
from tests.ui.fakes import ONE, TWO
from tests.ui.reader_case import Case, case  # noqa: F401
from tests.ui.reader_views import GoldWorkspace


def printed(case, path):  # noqa: F811
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    count = printing.render(case.pane.desk, printer)
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return count, pages


def test_the_whole_text_is_printed_once_with_its_speakers(case, tmp_path):  # noqa: F811
    count, pages = printed(case, tmp_path / "a.pdf")
    assert count == len(pages) >= 2
    whole = " ".join(" ".join(pages).split())
    for sentence in ("9:30 p.n. Sunday", "opt-out testing program"):
        assert whole.count(sentence) == 1
    assert "CBS, Chicago" in whole
    assert "Dana Kozlov" in pages[0]


def test_the_preview_outlives_the_call_and_closes(case):  # noqa: F811
    dialog = printing.ask(case.pane.desk, case.pane)
    gc.collect()
    QTest.qWait(50)
    assert dialog.isVisible()
    assert dialog.printer().docName() == case.workspace.article(TWO).title
    dialog.close()
    QTest.qWait(10)


def test_notes_follow_the_text(case, tmp_path):  # noqa: F811
    label = case.workspace.add_label("Tone")
    span = case.span("hitting a brick wall")
    case.workspace.annotate(TWO, span, labels=(label,), note="Ask about <this>.")
    _, pages = printed(case, tmp_path / "b.pdf")
    last = pages[-1]
    assert "Marks and notes" in last
    assert "“hitting a brick wall" in last
    assert "Tone" in last
    assert "Ask about <this>." in last


def test_pages_are_cut_between_lines(case):  # noqa: F811
    sheet = Sheet(case.pane.desk, 760)
    cuts = list(sheet.cuts(500))
    assert cuts[0][0] == 0
    assert all(one[1] == other[0] for one, other in itertools.pairwise(cuts))
    lines = sheet.page.geometry_of.lines(0, cuts[-1][1], 0)
    for _, bottom in cuts[:-1]:
        cut = [line for line in lines if line.end > line.start and line.top < bottom < line.bottom]
        assert not cut
    sheet.close()


def test_side_by_side_marks_what_only_one_says(case):  # noqa: F811
    window = case.pane.compare(ONE)
    left, right = window.left, window.right
    assert left.view.article.id == TWO
    assert left.only
    assert right.only
    assert len(left.layers.hits) == len(left.only)
    window.marked.setChecked(False)
    assert len(left.layers.hits) == 0
    left.step()
    assert left.page.marked.hit == left.only[0]
    window.close()


def test_a_report_has_labels_of_its_own(case):  # noqa: F811
    case.workspace.add_label("Background")
    case.pane.run("article_labels")
    picker = case.pane.popups.label_picker
    case.key("back", widget=picker.field)
    case.key(Qt.Key.Key_Return, widget=picker.field)
    (mark,) = case.marks()
    assert mark.anchor.span is None
    assert "Background" in [fact.text() for fact in case.pane.headline.facts]
    case.key("back", widget=picker.field)
    case.key(Qt.Key.Key_Return, widget=picker.field)
    assert case.marks()[0].labels == ()


class Lost(GoldWorkspace):
    """One of whose marks could not be placed."""

    def reader_view(self, article):
        view = super().reader_view(article)
        lost = tuple(a for a in view.annotations if a.anchor.span is None and a.anchor.exact)
        return replace(view, orphans=lost)


def test_a_lost_mark_is_told_of_and_placed_by_hand(qapp):
    workspace = Lost()
    number = workspace.annotate(TWO, None)
    old = workspace.state.annotations[number]
    gone = Anchor(span=None, exact="gone words")
    workspace.state.annotations[number] = replace(old, anchor=gone)
    case = Case(workspace=workspace)  # noqa: F811
    assert any("lost" in fact.text() for fact in case.pane.headline.facts)
    case.select("House of Delegates")
    menu = menus.build(case.pane)
    below = next(a.menu() for a in menu.actions() if a.menu())
    below.actions()[0].trigger()
    assert workspace.state.annotations[number].anchor.exact == "House of Delegates"
    menu.deleteLater()
    case.close()
