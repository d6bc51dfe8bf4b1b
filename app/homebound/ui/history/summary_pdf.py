"""The doctor's summary for print: a page for every week."""

from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QCoreApplication, QLocale, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTransform,
)

from homebound.exports.source import ExportSource
from homebound.exports.stretches import Stretch, weeks
from homebound.ui.history import charts
from homebound.ui.history.summary import (
    STYLE,
    head_lines,
    is_mirrored,
    paper,
    title,
    week_lines,
)
from homebound.ui.print_out import a4_writer, document_for
from homebound.ui.timetext import full_day_text

_FOOT = 30
_POINTS = 8.5
_SHARP = 3  # pixels of a picture on paper to one of its own
_SMALLER = (
    1.0,
    0.93,
    0.86,
    0.8,
    0.74,
    0.68,
    0.62,
    0.56,
)  # how far a full week may shrink and be read

_TIGHT = 0.7  # where there is less room than this, the picture is smaller too
_WIDE = 'width="wide"'  # no note has this: its quotes are escaped
_PICTURE = f'<p><img src="week:picture" {_WIDE}></p>'


def write_pdf(source: ExportSource) -> bytes:
    """Write A4 pages; works on any thread, for it shows nothing.

    A week that is longer than a page is set smaller until it fits; only what could not be read then
    any more runs over.
    """
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = a4_writer(buffer, 15)
    writer.setTitle(title())
    paper_size = QSizeF(writer.width(), writer.height())
    parts = [
        _Part(writer, html, week, QSizeF(paper_size.width(), paper_size.height() - _FOOT))
        for html, week in _parts(source)
    ]
    pages = sum(part.pages for part in parts)
    painter = QPainter(writer)
    number = 0
    for part in parts:
        for page in range(part.pages):
            if number:
                writer.newPage()
            number += 1
            part.draw(painter, page)
            _draw_foot(painter, source, number, pages, paper_size)
    painter.end()
    return bytes(buffer.data().data())


def _parts(source: ExportSource) -> Iterator[tuple[str, Stretch | None]]:
    """Give the text of every week, the first one under the head."""
    head = "".join(head_lines(source))
    for week in weeks(source):
        # Qt lays the columns of a table from left to right in every language.
        lines = week_lines(week, _PICTURE, source.language, backwards=is_mirrored())
        yield head + "".join(lines), week
        head = ""
    if head:
        yield head, None


class _Part:
    """A week as a document, as large as lets it stand on one page."""

    def __init__(self, writer: QPdfWriter, html: str, week: Stretch | None, room: QSizeF) -> None:
        picture = None if week is None else _image(week)
        for scale in _SMALLER:
            self._scale = scale
            # A new one each time: one that is laid out already would start timers, which a thread
            # without an event loop does not have.
            self._document = _document(writer, html, picture, room, scale)
            self.pages = self._document.pageCount()
            if self.pages == 1:
                break

    def draw(self, painter: QPainter, page: int) -> None:
        room = self._document.pageSize()
        painter.save()
        painter.scale(self._scale, self._scale)
        painter.setTransform(QTransform.fromTranslate(0, -page * room.height()), combine=True)
        self._document.drawContents(
            painter, QRectF(0, page * room.height(), room.width(), room.height())
        )
        painter.restore()


def _document(
    writer: QPdfWriter, html: str, picture: QImage | None, room: QSizeF, scale: float
) -> QTextDocument:
    document = document_for(writer, STYLE)
    font = QFont()
    font.setPointSizeF(_POINTS)  # whatever the size on the screen
    document.setDefaultFont(font)
    if picture is not None:
        kind = QTextDocument.ResourceType.ImageResource
        document.addResource(kind, QUrl("week:picture"), picture)
    wide = charts.PAPER_WIDTH * (1 if scale > _TIGHT else _TIGHT)
    document.setHtml(html.replace(_WIDE, f'width="{int(wide)}"'))
    document.setPageSize(room / scale)
    return document


def _draw_foot(
    painter: QPainter, source: ExportSource, page: int, pages: int, paper_size: QSizeF
) -> None:
    font = QFont()
    font.setPointSizeF(8)
    painter.setFont(font)
    words = QCoreApplication.translate("summary", "Made on {day}. Page {page} of {pages}").format(
        day=full_day_text(source.made.date()),
        page=QLocale().toString(page),
        pages=QLocale().toString(pages),
    )
    foot = QRectF(0, paper_size.height() - _FOOT, paper_size.width(), _FOOT)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), words)


def _image(week: Stretch) -> QImage:
    whole = charts.size(week, paper()) * _SHARP
    image = QImage(whole.toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(_SHARP, _SHARP)
    charts.draw(painter, week, paper())
    painter.end()
    return image
