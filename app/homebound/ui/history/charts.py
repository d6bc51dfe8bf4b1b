"""The pictures of a week, drawn by one piece of code for paper and for the page (as SVG)."""

from PySide6.QtCore import QBuffer, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator

from homebound.core.schedule import Entered
from homebound.exports.weeks import Cell, Week
from homebound.ui.theme import Palette

WIDTH = 640.0
_NAMES = 170.0
_ROW = 20.0
_STRIP = 44.0
_LINE = 120.0
_LOWEST, _HIGHEST = 35.0, 41.0
_SHADES = {"mild": 0.4, "moderate": 0.7, "severe": 1.0}


def size(week: Week) -> QSizeF:
    """Give the size of the picture of a week, in the units in which it is drawn."""
    return QSizeF(WIDTH, _STRIP + _LINE + _ROW * len(week.symptoms) + 8)


def as_svg(week: Week, palette: Palette, *, mirrored: bool) -> str:
    """Give the picture as an svg element, to stand in a page."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    whole = QSize(int(WIDTH), int(size(week).height()))
    generator.setSize(whole)
    generator.setViewBox(QRect(0, 0, whole.width(), whole.height()))
    painter = QPainter(generator)
    draw(painter, week, palette, mirrored=mirrored)
    painter.end()
    text = bytes(buffer.data().data()).decode()
    return text[text.index("<svg") :]


def draw(painter: QPainter, week: Week, palette: Palette, *, mirrored: bool) -> None:
    """Draw the strip of days, the line of temperatures and a row for every symptom.

    Days run from right to left where `mirrored`. A state is told by its shape as well as its
    colour: a full disc is in time, a half one late, a ring afterwards, a cross not checked in; a
    bar is a symptom, the taller the worse, a dash is "no", a ring "not sure".
    """
    _Week(painter, week, palette, mirrored=mirrored).draw()


class _Week:
    def __init__(self, painter: QPainter, week: Week, palette: Palette, *, mirrored: bool) -> None:
        self._painter, self._week, self._palette = painter, week, palette
        self._mirrored = mirrored
        self._accent = QColor(palette.accent)
        self._soft = QColor(palette.line)
        self._step = (WIDTH - _NAMES) / len(week.days)
        font = QFont(painter.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self) -> None:
        for number, day in enumerate(self._week.days):
            place = QRectF(_NAMES + number * self._step, 0, self._step, 16)
            self._words(place, str(day.day), Qt.AlignmentFlag.AlignHCenter)
        for cell in self._week.cells:
            self._sign(QPointF(self._x(cell), 30), cell.entered)
        self._temperatures(_STRIP)
        for number, symptom in enumerate(self._week.symptoms):
            top = _STRIP + _LINE + number * _ROW
            self._words(QRectF(0, top, _NAMES - 8, _ROW), symptom.text, Qt.AlignmentFlag.AlignLeft)
            self._rule(top + _ROW)
            for cell in self._week.cells:
                severity = cell.code(f"{symptom.link_id}-severity")
                self._heat(self._x(cell), top, cell.code(symptom.link_id), severity)

    def _x(self, cell: Cell) -> float:
        """Give the middle of a window's place: its day, then its turn in the day."""
        windows = sorted(self._week.order.windows, key=lambda window: window.opens)
        turn = (windows.index(cell.slot.window) + 0.5) / len(windows)
        return self._side(_NAMES + (self._week.days.index(cell.slot.day) + turn) * self._step)

    def _side(self, x: float) -> float:
        return WIDTH - x if self._mirrored else x

    def _words(self, place: QRectF, text: str, side: Qt.AlignmentFlag) -> None:
        if self._mirrored:
            place.moveLeft(WIDTH - place.right())
            if side is Qt.AlignmentFlag.AlignLeft:
                side = Qt.AlignmentFlag.AlignRight
        self._painter.setPen(QColor(self._palette.text))
        metrics = self._painter.fontMetrics()
        fitted = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(place, int(flags), fitted)

    def _rule(self, y: float) -> None:
        self._painter.setPen(QPen(self._soft, 1))
        self._painter.drawLine(QPointF(self._side(_NAMES), y), QPointF(self._side(WIDTH), y))

    def _sign(self, at: QPointF, entered: Entered) -> None:
        painter = self._painter
        disc = QRectF(at.x() - 5, at.y() - 5, 10, 10)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._accent, 1.5))
        match entered:
            case Entered.IN_TIME:
                painter.setBrush(self._accent)
                painter.drawEllipse(disc)
            case Entered.LATE:
                painter.drawEllipse(disc)
                painter.setBrush(self._accent)
                painter.drawPie(disc, 90 * 16, 180 * 16)
            case Entered.AFTERWARDS:
                painter.drawEllipse(disc)
            case Entered.NOT:
                painter.setPen(QPen(QColor(self._palette.caution), 1.5))
                painter.drawLine(disc.topLeft(), disc.bottomRight())
                painter.drawLine(disc.bottomLeft(), disc.topRight())

    def _temperatures(self, top: float) -> None:
        def height(celsius: float) -> float:
            inside = min(max(celsius, _LOWEST), _HIGHEST)
            return top + 8 + (_HIGHEST - inside) / (_HIGHEST - _LOWEST) * (_LINE - 16)

        for degrees in range(36, 42, 2):
            y = height(degrees)
            self._rule(y)
            place = QRectF(_NAMES - 60, y - 8, 52, 16)
            self._words(place, f"{degrees} °C", Qt.AlignmentFlag.AlignRight)
        before: QPointF | None = None
        for cell in self._week.cells:
            if cell.celsius is None:
                before = None  # a gap stays a gap
                continue
            here = QPointF(self._x(cell), height(float(cell.celsius)))
            self._painter.setPen(QPen(self._accent, 1.5))
            if before is not None:
                self._painter.drawLine(before, here)
            self._painter.setBrush(self._accent)
            self._painter.drawEllipse(here, 2.5, 2.5)
            before = here

    def _heat(self, x: float, top: float, code: str | None, severity: str | None) -> None:
        painter, middle = self._painter, top + _ROW / 2
        painter.setPen(QPen(QColor(self._palette.control), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if code == "no":
            painter.drawLine(QPointF(x - 3, middle), QPointF(x + 3, middle))
        elif code == "not-sure":
            painter.drawEllipse(QPointF(x, middle), 3.5, 3.5)
        elif code == "yes":
            tall = (_ROW - 4) * _SHADES.get(severity or "", 0.7)
            bar = QRectF(x - 5, top + _ROW - 2 - tall, 10, tall)
            painter.fillRect(bar, QColor(self._palette.caution))
