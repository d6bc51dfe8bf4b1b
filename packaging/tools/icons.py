"""Draw the icon in every size that desktops ask for: icons.py SVG FOLDER [bundle].

FOLDER gets the layout of hicolor; with `bundle` it gets homebound.ico for Windows and homebound.icns for macOS; both
are containers of the same pictures, as PNG.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 256)
_ICNS_TYPES = {b"ic07": 128, b"ic08": 256, b"ic09": 512}


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Pack PNGs as Windows reads them: a directory of 16 bytes for each, then the pictures."""
    at = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, data in pictures.items():
        # 0 stands for 256.
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return directory + b"".join(pictures.values())


def _icns(pictures: dict[bytes, bytes]) -> bytes:
    """Pack PNGs as macOS reads them: type, length with these 8 bytes, picture."""
    packed = b"".join(
        kind + struct.pack(">I", 8 + len(data)) + data for kind, data in pictures.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(packed)) + packed


def main() -> None:
    """Draw one PNG for every size, and lay the drawing itself beside them."""
    source, folder = map(Path, sys.argv[1:3])
    for_bundle = sys.argv[3:] == ["bundle"]
    renderer = QSvgRenderer(str(source))
    drawn: dict[int, bytes] = {}
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
        drawn[size] = place.read_bytes()
    scalable = folder / "scalable" / "apps" / "homebound.svg"
    scalable.parent.mkdir(parents=True)
    scalable.write_bytes(source.read_bytes())
    if for_bundle:
        (folder / "homebound.ico").write_bytes(_ico({size: drawn[size] for size in _ICO_SIZES}))
        icns = {kind: drawn[size] for kind, size in _ICNS_TYPES.items()}
        (folder / "homebound.icns").write_bytes(_icns(icns))


if __name__ == "__main__":
    main()
