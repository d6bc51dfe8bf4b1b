"""The recovery code on one sheet of paper."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSaveFile, Qt
from PySide6.QtGui import QFont, QPainter

from homebound.ui.print_out import a4_writer


def write_recovery_pdf(path: Path, code: str) -> bool:
    """Write a page with the code; False where the file cannot be written. Mode 0600, atomic."""
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return False
    file.setPermissions(QSaveFile.Permission.ReadOwner | QSaveFile.Permission.WriteOwner)
    writer = a4_writer(file, 25)
    writer.setTitle(QCoreApplication.translate("recovery", "Homebound recovery code"))
    painter = QPainter(writer)
    line = writer.resolution() // 3
    mirrored = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignBottom
    for number, (text, points) in enumerate(
        (
            (QCoreApplication.translate("recovery", "Homebound recovery code"), 20),
            (code, 16),
            (
                QCoreApplication.translate(
                    "recovery", "It opens your record if you forget the passphrase."
                ),
                11,
            ),
            (
                QCoreApplication.translate(
                    "recovery", "Keep this sheet away from the computer, and show it to nobody."
                ),
                11,
            ),
        )
    ):
        font = QFont("monospace" if text == code else QFont().family())
        font.setPointSize(points)
        painter.setFont(font)
        painter.drawText(QRect(0, line * number * 2, writer.width(), line * 2), int(flags), text)
    painter.end()
    return bool(file.commit())
