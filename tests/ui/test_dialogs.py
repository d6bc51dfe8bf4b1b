"""Where the desktop's dialogs begin: where people expect their files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from homebound.ui.dialogs import DesktopDialogs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # of the offscreen platform


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("Documents", "Downloads", "stick"):
        (tmp_path / name).mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    return tmp_path


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def _begins(ask: Callable[[], object], choose: Path | None = None) -> tuple[Path, list[str]]:
    """Give the folder in which a dialog begins and the names that it proposes; then choose, or not."""
    seen: list[tuple[Path, list[str]]] = []

    def look() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)]
        for one in shown:
            if not one.isVisible():
                continue
            begun = Path(one.directory().absolutePath())
            proposed = [Path(name).name for name in one.selectedFiles() if Path(name) != begun]
            seen.append((begun, proposed))
            if choose is None:
                one.reject()
                return
            line = one.findChild(QLineEdit, "fileNameEdit")
            assert line is not None
            line.setText(str(choose))
            one.accept()
            return
        QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)
    chosen = ask()
    assert chosen == choose
    return seen[0]


def test_dialogs_begin_where_people_keep_their_files(home: Path, window: QWidget) -> None:
    dialogs = DesktopDialogs()
    assert _begins(lambda: dialogs.open_order_file(window)) == (home / "Downloads", [])
    begun = _begins(lambda: dialogs.save_export(window, "summary.pdf"))
    assert begun == (home / "Documents", ["summary.pdf"])
    assert _begins(lambda: dialogs.open_backup(window)) == (home / "Documents", [])


def test_the_folder_that_was_used_last_is_the_next_one_s_while_it_is_there(
    home: Path, window: QWidget
) -> None:
    dialogs = DesktopDialogs()
    order = home / "stick" / "order.homebound"
    order.write_text("order")
    _begins(lambda: dialogs.open_order_file(window), order)
    assert _begins(lambda: dialogs.save_pdf(window, "a.pdf")) == (home / "stick", ["a.pdf"])
    order.unlink()
    (home / "stick").rmdir()
    assert _begins(lambda: dialogs.save_pdf(window, "a.pdf")) == (home / "Documents", ["a.pdf"])


def test_without_such_folders_they_begin_at_home(home: Path, window: QWidget) -> None:
    (home / "Documents").rmdir()
    (home / "Downloads").rmdir()
    dialogs = DesktopDialogs()
    assert _begins(lambda: dialogs.save_pdf(window, "a.pdf")) == (home, ["a.pdf"])
    assert _begins(lambda: dialogs.open_order_file(window)) == (home, [])


def test_a_name_without_an_ending_gets_that_of_its_kind(home: Path, window: QWidget) -> None:
    dialogs = DesktopDialogs()
    saved: list[Path | None] = []

    def save() -> Path | None:
        saved.append(dialogs.save_dispute(window, "homebound-dispute.zip"))
        return home / "evidence"

    _begins(save, home / "evidence")
    assert saved == [home / "evidence.zip"]
