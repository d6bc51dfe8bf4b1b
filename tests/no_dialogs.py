"""A desktop on which nothing is chosen; a test has it choose what it needs."""

from pathlib import Path

from PySide6.QtWidgets import QWidget


class NoDialogs:
    """Every dialog is cancelled, and no bug is shown."""

    def open_order_file(self, parent: QWidget) -> Path | None:
        return None

    def save_pdf(self, parent: QWidget, proposed: str) -> Path | None:
        return None

    def save_receipt(self, parent: QWidget, proposed: str) -> Path | None:
        return None

    def save_dispute(self, parent: QWidget, proposed: str) -> Path | None:
        return None

    def save_export(self, parent: QWidget, proposed: str) -> Path | None:
        return None

    def save_backup(self, parent: QWidget, proposed: str) -> Path | None:
        return None

    def open_backup(self, parent: QWidget) -> Path | None:
        return None

    def show_bug(self, parent: QWidget | None) -> None:
        raise AssertionError("a bug")
