"""Draw the icon in every size that desktops ask for: icons.py SVG FOLDER (of hicolor)."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def main() -> None:
    """Draw one PNG for every size, and lay the drawing itself beside them."""
    source, folder = map(Path, sys.argv[1:])
    renderer = QSvgRenderer(str(source))
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        place = folder / f"{size}x{size}" / "apps" / "homebound.png"
        place.parent.mkdir(parents=True)
        if not picture.save(str(place)):
            raise OSError("an icon could not be saved")
    scalable = folder / "scalable" / "apps" / "homebound.svg"
    scalable.parent.mkdir(parents=True)
    scalable.write_bytes(source.read_bytes())


if __name__ == "__main__":
    main()
