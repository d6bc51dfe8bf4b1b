"""A4 pages for print, as a PDF."""

from PySide6.QtCore import QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

_DPI = 96


def a4_writer(device: QIODevice, margin: float) -> QPdfWriter:
    """Give a writer of A4 pages, 96 units to an inch, with a margin of so many millimetres."""
    writer = QPdfWriter(device)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(margin, margin, margin, margin),
            QPageLayout.Unit.Millimeter,
        )
    )
    return writer


def document_for(writer: QPdfWriter, style: str) -> QTextDocument:
    """Give an empty document for a writer's pages, read in the direction of the language."""
    document = QTextDocument()
    document.setDefaultStyleSheet(style)
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    option = document.defaultTextOption()
    option.setTextDirection(QLocale().textDirection())
    document.setDefaultTextOption(option)
    return document
