"""The only user of dialog boxes: the few that a page cannot replace."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Dialogs(Protocol):
    """What the pages ask of the outside; the tests and the tour bring scripted answers."""

    def open_order_file(self, parent: "QWidget") -> Path | None:
        """Ask for an order file; None if the resident thinks better of it."""

    def save_pdf(self, parent: "QWidget", proposed: str) -> Path | None:
        """Ask where to save a PDF; None if the resident thinks better of it."""

    def save_receipt(self, parent: "QWidget", proposed: str) -> Path | None:
        """Ask where to save a receipt; None if the resident thinks better of it."""

    def save_dispute(self, parent: "QWidget", proposed: str) -> Path | None:
        """Ask where to save a dispute pack; None if the resident thinks better of it."""

    def save_export(self, parent: "QWidget", proposed: str) -> Path | None:
        """Ask where to save an export; None if the resident thinks better of it."""

    def save_backup(self, parent: "QWidget", proposed: str) -> Path | None:
        """Ask where to save a backup; None if the resident thinks better of it."""

    def open_backup(self, parent: "QWidget") -> Path | None:
        """Ask for a backup; None if the resident thinks better of it."""

    def show_bug(self, parent: "QWidget | None") -> None:
        """Say that the app has made a mistake, without a word of what was typed."""


# The classes of the dialogs are loaded when one is asked for: the first window needs none.


class DesktopDialogs:
    """The desktop's own dialogs.

    They begin in the folder that was used last, which only the memory knows; at first where people
    keep what they save, or where a browser puts what it fetches.
    """

    _used: Path | None = None

    def _open(
        self, parent: "QWidget", title: str, kinds: str, *, fetched: bool = False
    ) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            parent, title, str(self._beginning(fetched=fetched)), kinds
        )
        return self._take(chosen)

    def _save(self, parent: "QWidget", proposed: str, title: str, kinds: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        dialog = QFileDialog(parent, title, str(self._beginning(fetched=False)), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # Before it asks whether to replace a file: afterwards it would be another one's name.
        dialog.setDefaultSuffix(Path(proposed).suffix.removeprefix("."))
        dialog.selectFile(proposed)
        dialog.finished.connect(dialog.deleteLater)
        return self._take(dialog.selectedFiles()[0]) if dialog.exec() else None

    def _take(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        self._used = Path(chosen).parent
        return Path(chosen)

    def _beginning(self, *, fetched: bool) -> Path:
        if self._used is not None and self._used.is_dir():  # a stick may have been pulled out
            return self._used
        from PySide6.QtCore import QStandardPaths

        places = QStandardPaths.StandardLocation
        kept = places.DownloadLocation if fetched else places.DocumentsLocation
        for place in (kept, places.HomeLocation):
            folder = QStandardPaths.writableLocation(place)
            if folder and Path(folder).is_dir():
                return Path(folder)
        return Path()

    def open_order_file(self, parent: "QWidget") -> Path | None:
        return self._open(
            parent,
            QCoreApplication.translate("dialogs", "Open an order"),
            QCoreApplication.translate(
                "dialogs",
                "Orders and pictures of them (*.homebound *.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)",
            ),
            fetched=True,
        )

    def save_pdf(self, parent: "QWidget", proposed: str) -> Path | None:
        return self._save(
            parent,
            proposed,
            QCoreApplication.translate("dialogs", "Save as PDF"),
            QCoreApplication.translate("dialogs", "PDF (*.pdf)"),
        )

    def save_receipt(self, parent: "QWidget", proposed: str) -> Path | None:
        return self._save(
            parent,
            proposed,
            QCoreApplication.translate("dialogs", "Save the receipt"),
            QCoreApplication.translate("dialogs", "Homebound receipts (*.homebound-receipt)"),
        )

    def save_dispute(self, parent: "QWidget", proposed: str) -> Path | None:
        return self._save(
            parent,
            proposed,
            QCoreApplication.translate("dialogs", "Save the evidence"),
            QCoreApplication.translate("dialogs", "Zip files (*.zip)"),
        )

    def save_export(self, parent: "QWidget", proposed: str) -> Path | None:
        return self._save(
            parent,
            proposed,
            QCoreApplication.translate("dialogs", "Save an export"),
            QCoreApplication.translate("dialogs", "All files (*)"),
        )

    def save_backup(self, parent: "QWidget", proposed: str) -> Path | None:
        return self._save(
            parent,
            proposed,
            QCoreApplication.translate("dialogs", "Save a backup"),
            QCoreApplication.translate("dialogs", "Homebound backups (*.homebound-backup)"),
        )

    def open_backup(self, parent: "QWidget") -> Path | None:
        return self._open(
            parent,
            QCoreApplication.translate("dialogs", "Open a backup"),
            QCoreApplication.translate(
                "dialogs", "Homebound backups (*.homebound-backup);;All files (*)"
            ),
        )

    def show_bug(self, parent: "QWidget | None") -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(parent)
        box.setObjectName("bug")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(
            QCoreApplication.translate(
                "dialogs",
                "Homebound has made a mistake. What you saved is safe. If it happens again, close Homebound and start it anew.",
            )
        )
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.open()
