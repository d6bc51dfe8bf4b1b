"""The app's own line icons, drawn in the colour that the place asks for."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QTransform

from homebound import paths

# What begins at one side, as words do: the lines of a letter, a question mark, who speaks. A tick
# and the hands of a clock are the same everywhere.
WRITTEN = frozenset({"explained", "help", "order"})


def pixmap(name: str, colour: str, size: int, ground: str = "#FFFFFF") -> QPixmap:
    """Draw an icon of resources/icons; `size` in device-independent pixels.

    `ground` is the colour that shows through where a filled icon is cut out.
    """
    mirrored = name in WRITTEN and QGuiApplication.isRightToLeft()
    return _drawn(name, colour, size, ground, mirrored)


@lru_cache(maxsize=128)
def _drawn(name: str, colour: str, size: int, ground: str, mirrored: bool) -> QPixmap:
    # Loading it takes longer than drawing with it, and the first window has no icon.
    from PySide6.QtSvg import QSvgRenderer

    source = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8")
    source = source.replace("currentColor", colour).replace("#FFFFFF", ground)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    if mirrored:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """Make a button's icon; see `pixmap`."""
    return QIcon(pixmap(name, colour, size))


def badge(name: str, ground: str) -> QIcon:
    """Make a white icon on a round ground of its own, for places whose colour nobody knows: a tray."""
    made = QIcon()
    for size in (16, 22, 24, 32, 48, 64):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(picture.rect())
        inner = round(size * 0.68)
        shape = pixmap(name, "white", inner, ground)
        place = (size - inner) // 2
        painter.drawPixmap(place, place, inner, inner, shape)
        painter.end()
        made.addPixmap(picture)
    return made
