"""The pictures of some days, drawn by one piece of code for the screen, for paper and for a page (SVG)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from math import ceil

from PySide6.QtCore import QBuffer, QByteArray, QLocale, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from homebound import paths
from homebound.core.answer_values import Quantity
from homebound.core.temperature import CELSIUS, to_celsius, to_fahrenheit
from homebound.exports.stretches import WEEK, Cell, Stretch, Symptom
from homebound.ui.icons import WRITTEN
from homebound.ui.lines import Lines
from homebound.ui.marks import Mark, mark
from homebound.ui.texts import breakable
from homebound.ui.theme import Palette
from homebound.ui.timetext import window_name, with_unit

_ROW = 24.0
_HEAD = 44.0
_LINE = 132.0
_NAMES, _NAMES_OF_A_WEEK = 134.0, 220.0  # a week leaves names more room
_AXIS = 64.0
_LOWEST, _HIGHEST = Decimal(35), Decimal(41)
_SHADES = {"mild": 0.4, "moderate": 0.7, "severe": 1.0}
WORDS = 12  # pixels of a word where the sheet's scale is 1


class Part(Enum):
    """A picture: the calendar strip, the line of temperatures, the heat strip of symptoms."""

    DAYS = "days"
    TEMPERATURE = "temperature"
    SYMPTOMS = "symptoms"


PAPER_WIDTH = 640.0


@dataclass(frozen=True)
class Sheet:
    """What is drawn on: its width in units, its colours, and how it is read.

    `scale` enlarges words and shapes. Where `mirrored`, days run from right to left. `stacked` leaves
    the days the room beside them: names stand above their rows, but for those of windows, if short.
    """

    width: float
    palette: Palette
    scale: float = 1.0
    mirrored: bool = False
    fahrenheit: bool = False
    stacked: bool = False


def size(stretch: Stretch, sheet: Sheet, part: Part | None = None) -> QSizeF:
    """Give the size of a picture, or of all below each other, in the units in which it is drawn."""
    if part is None:
        high = sum(size(stretch, sheet, one).height() for one in Part)
        return QSizeF(sheet.width, high)
    columns = _Columns(stretch, sheet)
    match part:
        case Part.DAYS:
            high = columns.row_top(len(columns.windows)) + 8 * sheet.scale
        case Part.TEMPERATURE:
            high = _LINE * sheet.scale
        case Part.SYMPTOMS:
            high = sum(columns.symptom_high(one) for one in stretch.symptoms)
            high += 8 * sheet.scale if stretch.symptoms else 0
    return QSizeF(sheet.width, high)


def as_svg(stretch: Stretch, sheet: Sheet) -> str:
    """Give all pictures as one svg element, to stand in a page."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    whole = size(stretch, sheet).toSize()
    generator.setSize(whole)
    generator.setViewBox(QRect(0, 0, whole.width(), whole.height()))
    painter = QPainter(generator)
    draw(painter, stretch, sheet)
    painter.end()
    text = bytes(buffer.data().data()).decode()
    return text[text.index("<svg") :]


def draw(painter: QPainter, stretch: Stretch, sheet: Sheet, part: Part | None = None) -> None:
    """Draw one picture, or all below each other.

    A state is told by its shape as well as its colour, the shapes being those of the Today page. In
    the heat strip a bar is a symptom, the taller the worse, a dash is "no", a ring "not sure".
    """
    if part is not None:
        _Drawing(painter, stretch, sheet).draw(part)
        return
    for one in Part:
        _Drawing(painter, stretch, sheet).draw(one)
        down = QTransform.fromTranslate(0, size(stretch, sheet, one).height())
        painter.setTransform(down, combine=True)


def cell_at(stretch: Stretch, sheet: Sheet, place: QPointF) -> Cell | None:
    """Give the window whose sign in the calendar strip is at a place, None where there is none."""
    drawing = _Columns(stretch, sheet)
    for cell in stretch.cells:
        number = drawing.row_of(cell)
        top = drawing.row_top(number)
        middle = drawing.side(drawing.day_middle(cell.slot.day))
        if abs(place.x() - middle) <= drawing.step / 2 and 0 <= place.y() - top <= drawing.line:
            return cell
    return None


def mark_of(cell: Cell) -> Mark:
    """Choose the mark of a window."""
    return mark(cell.entered, cell.phase, cell.due, explained=cell.told is not None)


def _windows(stretch: Stretch) -> list[str]:
    """Give the ids of the windows in the order of their opening."""
    opened = {cell.slot.window.id: cell.slot.window.opens for cell in reversed(stretch.cells)}
    return sorted(opened, key=lambda name: opened[name])


class _Columns:
    """Where days and rows stand."""

    def __init__(self, stretch: Stretch, sheet: Sheet) -> None:
        self.stretch, self.sheet = stretch, sheet
        self.unit = sheet.scale
        beside = _NAMES if len(stretch.days) > WEEK else _NAMES_OF_A_WEEK
        self.names = (_AXIS if sheet.stacked else beside) * self.unit
        self.step = (sheet.width - self.names) / len(stretch.days)
        self.windows = _windows(stretch)
        self.font = QFont()
        self.font.setPixelSize(round(WORDS * self.unit))
        self.beside = self.names - 8 * self.unit
        self.line = _ROW * self.unit * (2 if self._names_above() else 1)

    def _names_above(self) -> bool:
        """Say whether the names of windows stand above their signs, having no room beside them."""
        metrics = QFontMetricsF(self.font)
        names = {window_name(cell.slot.window) for cell in self.stretch.cells}
        longest = max(map(metrics.horizontalAdvance, names), default=0)
        return self.sheet.stacked and longest > self.beside

    def name_lines(self, text: str) -> Lines:
        """Set the name of a row in as many lines as it needs."""
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        side = right if self.sheet.mirrored else left
        wide = self.sheet.width if self.sheet.stacked else self.beside
        aligned = side | Qt.AlignmentFlag.AlignVCenter
        return Lines(breakable(text), self.font, max(int(wide), 1), aligned)

    def name_high(self, symptom: Symptom) -> float:
        """Give the height that the name of a symptom takes: as much as any row at least."""
        row = _ROW * self.unit
        return max(row, ceil(self.name_lines(symptom.text).height) + row / 4)

    def symptom_high(self, symptom: Symptom) -> float:
        """Give the height of a symptom's row, with its bars beside its name or below it."""
        return self.name_high(symptom) + (_ROW * self.unit if self.sheet.stacked else 0)

    def side(self, x: float) -> float:
        return self.sheet.width - x if self.sheet.mirrored else x

    def day_middle(self, day: date) -> float:
        return self.names + (self.stretch.days.index(day) + 0.5) * self.step

    def row_of(self, cell: Cell) -> int:
        return self.windows.index(cell.slot.window.id)

    def row_top(self, number: int) -> float:
        return _HEAD * self.unit + number * self.line

    def x(self, cell: Cell) -> float:
        """Give the middle of a window's place: its day, then its turn in the day."""
        turn = (self.row_of(cell) + 0.5) / len(self.windows)
        day = self.stretch.days.index(cell.slot.day)
        return self.side(self.names + (day + 0.1 + turn * 0.8) * self.step)


class _Drawing(_Columns):
    def __init__(self, painter: QPainter, stretch: Stretch, sheet: Sheet) -> None:
        super().__init__(stretch, sheet)
        self._painter, self._palette = painter, sheet.palette
        self._signs: dict[Mark, QSvgRenderer] = {}
        painter.setFont(self.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, part: Part) -> None:
        self._mark_today(part)
        {
            Part.DAYS: self._days,
            Part.TEMPERATURE: self._temperatures,
            Part.SYMPTOMS: self._symptoms,
        }[part]()

    def _mark_today(self, part: Part) -> None:
        """Put a ground behind the column of today, through all pictures."""
        if self.stretch.today is None:
            return
        high = size(self.stretch, self.sheet, part).height()
        middle = self.side(self.day_middle(self.stretch.today))
        ground = QRectF(middle - self.step / 2, 0, self.step, high)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._palette.soft))
        if part is Part.DAYS:
            path = QPainterPath()
            radius = 6 * self.unit
            path.addRoundedRect(ground.adjusted(0, 0, 0, radius), radius, radius)
            self._painter.setClipRect(ground)
            self._painter.drawPath(path)
            self._painter.setClipping(False)
        else:
            self._painter.drawRect(ground)

    def _days(self) -> None:
        locale, unit = QLocale(), self.unit
        form = self._weekday_form()
        for day in self.stretch.days:
            left = self.day_middle(day) - self.step / 2
            short = locale.standaloneDayName(day.isoweekday(), form)
            place = QRectF(left, 4 * unit, self.step, 16 * unit)
            self._words(place, short, self._palette.secondary)
            self._bold(day == self.stretch.today)
            place = QRectF(left, 21 * unit, self.step, 18 * unit)
            self._words(place, locale.toString(day.day))
            self._bold(False)
        windows = {cell.slot.window.id: cell.slot.window for cell in self.stretch.cells}
        # Nearer to the signs below it than to those above it.
        lower = (self.line - _ROW * unit) / 3
        for number, name in enumerate(self.windows):
            self._name(self.row_top(number) + lower, _ROW * unit, window_name(windows[name]))
        for cell in self.stretch.cells:
            at = QPointF(
                self.side(self.day_middle(cell.slot.day)),
                self._mark_middle(self.row_top(self.row_of(cell))),
            )
            self._sign(at, mark_of(cell))

    def _weekday_form(self) -> QLocale.FormatType:
        """Choose names of the days of the week that all have room."""
        metrics, locale = self._painter.fontMetrics(), QLocale()
        names = [locale.standaloneDayName(n, QLocale.FormatType.ShortFormat) for n in range(1, 8)]
        fits = max(metrics.horizontalAdvance(name) for name in names) <= self.step - 1
        return QLocale.FormatType.ShortFormat if fits else QLocale.FormatType.NarrowFormat

    def _mark_middle(self, top: float) -> float:
        """Give the height at which a row has its marks: under its name where that stands above."""
        return top + self.line - _ROW * self.unit / 2

    def _temperatures(self) -> None:
        high, unit = _LINE * self.unit, self.unit

        def height(celsius: Decimal) -> float:
            inside = min(max(celsius, _LOWEST), _HIGHEST)
            share = float((_HIGHEST - inside) / (_HIGHEST - _LOWEST))
            return 10 * unit + share * (high - 20 * unit)

        for degrees in (36, 38, 40):
            shown = Quantity(Decimal(degrees), CELSIUS)
            y = height(to_celsius(shown))
            self._rule(y, self.names)
            value = to_fahrenheit(shown) if self.sheet.fahrenheit else shown.value
            sign = "°F" if self.sheet.fahrenheit else "°C"
            number = QLocale().toString(float(value), "f", 1 if value % 1 else 0)
            place = QRectF(0, y - 8 * unit, self.names - 8 * unit, 16 * unit)
            self._words(
                place, with_unit(number, sign), self._palette.secondary, Qt.AlignmentFlag.AlignRight
            )
        painter, accent = self._painter, QColor(self._palette.accent)
        before: QPointF | None = None
        points: list[QPointF] = []
        for cell in self.stretch.opened():
            if cell.celsius is None:
                before = None  # a gap stays a gap
                continue
            here = QPointF(self.x(cell), height(cell.celsius))
            if before is not None:
                painter.setPen(QPen(accent, 2 * unit))
                painter.drawLine(before, here)
            points.append(here)
            before = here
        painter.setPen(QPen(QColor(self._palette.card), 1.5 * unit))
        painter.setBrush(accent)
        for point in points:
            painter.drawEllipse(point, 4 * unit, 4 * unit)

    def _symptoms(self) -> None:
        top = 0.0
        for symptom in self.stretch.symptoms:
            high, row = self.name_high(symptom), _ROW * self.unit
            self._rule(top, 0 if self.sheet.stacked else self.names)
            self._name(top, high, symptom.text)
            below = high + row if self.sheet.stacked else (high + row) / 2
            for cell in self.stretch.cells:
                severity = cell.code(f"{symptom.link_id}-severity")
                self._heat(self.x(cell), top + below, cell.finding(symptom.link_id), severity)
            top += self.symptom_high(symptom)

    def _heat(self, x: float, foot: float, found: str | None, severity: str | None) -> None:
        painter, unit = self._painter, self.unit
        row = _ROW * unit
        half = min(5 * unit, self.step / len(self.windows) * 0.8 / 2)
        middle = foot - row / 2
        painter.setPen(QPen(QColor(self._palette.control), 1.5 * unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if found == "no":
            painter.drawLine(QPointF(x - half * 0.6, middle), QPointF(x + half * 0.6, middle))
        elif found == "not-sure":
            painter.drawEllipse(QPointF(x, middle), half * 0.7, half * 0.7)
        elif found == "yes":
            tall = (row - 6 * unit) * _SHADES.get(severity or "", 0.7)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._palette.caution))
            bar = QRectF(x - half, foot - 3 * unit - tall, 2 * half, tall)
            painter.drawRoundedRect(bar, 2 * unit, 2 * unit)

    def _name(self, top: float, high: float, text: str) -> None:
        lines = self.name_lines(text)
        left = self.sheet.width - lines.width if self.sheet.mirrored else 0
        self._painter.setPen(QColor(self._palette.text))
        lines.draw(self._painter, QRectF(left, top, lines.width, high))

    def _words(
        self,
        place: QRectF,
        text: str,
        colour: str = "",
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
    ) -> None:
        if self.sheet.mirrored:
            place.moveLeft(self.sheet.width - place.right())
            swapped = {
                Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
                Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
            }
            side = swapped.get(side, side)
        self._painter.setPen(QColor(colour or self._palette.text))
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        self._painter.drawText(place, int(flags), text)

    def _bold(self, bold: bool) -> None:
        font = self._painter.font()
        font.setBold(bold)
        self._painter.setFont(font)

    def _rule(self, y: float, left: float) -> None:
        self._painter.setPen(QPen(QColor(self._palette.line), 1))
        self._painter.drawLine(QPointF(self.side(left), y), QPointF(self.side(self.sheet.width), y))

    def _sign(self, at: QPointF, shape: Mark) -> None:
        radius = min(8 * self.unit, self.step / 2 - 1)
        if shape not in self._signs:
            self._signs[shape] = self._read(shape)
        self._painter.save()
        self._painter.translate(at)
        if self.sheet.mirrored and shape in WRITTEN:
            self._painter.scale(-1, 1)
        place = QRectF(-radius, -radius, 2 * radius, 2 * radius)
        self._signs[shape].render(self._painter, place)
        self._painter.restore()

    def _read(self, shape: Mark) -> QSvgRenderer:
        source = paths.resource(f"icons/{shape.value}.svg").read_text(encoding="utf-8")
        ground, colour = self._palette.card, shape.colour(self._palette)
        source = source.replace("currentColor", colour).replace("#FFFFFF", ground)
        return QSvgRenderer(QByteArray(source.encode()))
