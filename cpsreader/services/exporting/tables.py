"""Any list as CSV, XLSX or JSON."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from enum import Enum

from cpsreader.services.exporting.guard import harmless
from cpsreader.services.views import Table

_BOM = "\ufeff"
_MAX_WIDTH = 80


def table_csv(table: Table, *, bom: bool = True) -> bytes:
    """Comma-separated values, UTF-8, ISO dates; with ``bom`` Excel reads accents right."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([harmless(column) for column in table.columns])
    writer.writerows([_text(cell) for cell in row] for row in table.rows)
    return ((_BOM if bom else "") + out.getvalue()).encode()


def table_json(table: Table) -> bytes:
    """A list of objects, one a row, keys as the columns are named."""
    rows = [
        dict(zip(table.columns, (_plain(cell) for cell in row), strict=True)) for row in table.rows
    ]
    return (json.dumps(rows, ensure_ascii=False, indent=2) + "\n").encode()


def table_xlsx(*tables: Table) -> bytes:
    """A workbook with a sheet per table: bold head, frozen and filtered; texts never formulas."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for table in tables:
        _fill_sheet(book.create_sheet(_sheet_name(table.title)), table)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _fill_sheet(sheet: object, table: Table) -> None:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.worksheet import Worksheet

    assert isinstance(sheet, Worksheet)
    for row_number, row in enumerate((table.columns, *table.rows), start=1):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(row=row_number, column=column)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            plain = _plain(value, dates=True)
            if isinstance(plain, str):
                # Typed as text, so that no text is ever a formula.
                cell.value, cell.data_type = harmless(plain), "s"
            else:
                cell.value = plain
    for column, name in enumerate(table.columns, start=1):
        sheet.cell(row=1, column=column).font = Font(bold=True)
        longest = max([len(name), *(len(_text(row[column - 1])) for row in table.rows)])
        sheet.column_dimensions[get_column_letter(column)].width = min(longest + 2, _MAX_WIDTH)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions


def _sheet_name(title: str) -> str:
    return "".join(c for c in title if c not in "[]:*?/\\")[:31] or "Sheet"


def _text(cell: object) -> str:
    plain = _plain(cell)
    if plain is None:
        return ""
    return harmless(plain) if isinstance(plain, str) else str(plain)


def _plain(cell: object, *, dates: bool = False) -> str | int | float | bool | dt.date | None:
    if isinstance(cell, Enum):
        return str(cell.value)
    if isinstance(cell, dt.datetime | dt.date | dt.time):
        keeps = dates and isinstance(cell, dt.date) and getattr(cell, "tzinfo", None) is None
        return cell if keeps and not isinstance(cell, dt.time) else cell.isoformat()
    if cell is None or isinstance(cell, bool | int | float | str):
        return cell
    return str(cell)
