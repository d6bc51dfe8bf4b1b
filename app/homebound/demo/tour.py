"""The hand and the eye of the tour: it clicks, types, waits and takes pictures."""

import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QScrollArea, QWidget

from homebound.ui.settings.task import TaskCard

if TYPE_CHECKING:
    from homebound.ui.window import MainWindow

Step = tuple[str, Callable[[], bool]]
Steps = Iterator[Step]
W = TypeVar("W", bound=QWidget)

_TICK = 10
_PATIENCE = 60.0
_SETTLING = 4
_PLAIN = Qt.KeyboardModifier.NoModifier


class ScriptedDialogs:
    """Answers of the desktop's dialogs, which belong to the desktop and not to the tour."""

    def __init__(self, order_file: Path, folder: Path) -> None:
        self._order_file = order_file
        self._folder = folder
        self.receipts: list[Path] = []
        self.backup: Path | None = None
        self.exported: Path | None = None
        self.broken = False  # whether the folder that is chosen has gone

    def open_order_file(self, parent: QWidget) -> Path | None:  # noqa: ARG002 - the protocol's
        return self._order_file

    def save_pdf(self, parent: QWidget, proposed: str) -> Path | None:  # noqa: ARG002
        return self._folder / proposed

    def save_receipt(self, parent: QWidget, proposed: str) -> Path | None:  # noqa: ARG002
        # Two receipts of one window are proposed the same name; neither may take the other's place.
        self.receipts.append(self._folder / f"{len(self.receipts) + 1}-{proposed}")
        return self.receipts[-1]

    def save_export(self, parent: QWidget, proposed: str) -> Path | None:  # noqa: ARG002
        self.exported = (self._folder / "gone" if self.broken else self._folder) / proposed
        return self.exported

    def save_dispute(self, parent: QWidget, proposed: str) -> Path | None:  # noqa: ARG002
        return self._folder / proposed

    def save_backup(self, parent: QWidget, proposed: str) -> Path | None:  # noqa: ARG002
        self.backup = self._folder / proposed
        return self.backup

    def open_backup(self, parent: QWidget) -> Path | None:  # noqa: ARG002
        return self.backup

    def show_bug(self, parent: QWidget | None) -> None:
        """Show nothing: the tour hears of a bug by its own excepthook, and stops."""


class Tour(QObject):
    """Play steps on a window, one at a time, from the event loop.

    A step names a condition and is over when it holds. `failure` says where the tour stopped, if
    it did; `screens` names the pictures that were saved.
    """

    def __init__(self, window: "MainWindow", pictures: Path, dialogs: ScriptedDialogs) -> None:
        super().__init__()
        self.window = window
        self.screens: list[str] = []
        self.failure: str | None = None
        self._pictures = pictures
        self.dialogs = dialogs
        self._waiting: Step = ("the first window", window.isVisible)
        self._since = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._tick)

    def play(self, steps: Steps) -> None:
        """Begin; the application's event loop does the rest and ends when the tour does."""
        self._steps = steps
        sys.excepthook = self._on_exception
        QApplication.setQuitOnLastWindowClosed(False)  # one window goes on after another
        self._timer.start()

    def _tick(self) -> None:
        name, holds = self._waiting
        if not holds():
            if monotonic() - self._since > _PATIENCE:
                self._stop(f"waited in vain for {name}")
            return
        try:
            self._waiting = next(self._steps)
        except StopIteration:
            self._stop(None)
        except LookupError as error:
            self._stop(f"{error.args[0]}, after {name}")
        self._since = monotonic()

    def _on_exception(
        self, kind: type[BaseException], error: BaseException, place: TracebackType | None
    ) -> None:
        traceback.print_exception(kind, error, place)
        self._stop(f"{kind.__name__}, after {self._waiting[0]}")

    def _stop(self, failure: str | None) -> None:
        if self.failure is None:
            self.failure = failure
        self._timer.stop()
        self.window.close()
        QApplication.exit(0)

    def use(self, window: "MainWindow") -> None:
        """Go on with another window, as large as the one before, and close that."""
        before, self.window = self.window, window
        before.close()  # first: a window that locks closes every other
        window.resize(before.size())
        window.show()

    # What a step is made of ---------------------------------------------------------------------

    def find(self, name: str, kind: type[W]) -> W:
        """Find a control that can be seen by its object name; LookupError where there is none."""
        for found in self.window.findChildren(kind, name):
            if found.isVisible():
                return found
        raise LookupError(f"no {name} in sight")

    def first(self, prefix: str) -> str:
        """Give the name of the first control in sight whose name begins so."""
        for found in self.window.findChildren(QWidget):
            if found.isVisible() and found.objectName().startswith(prefix):
                return found.objectName()
        raise LookupError(f"no {prefix} in sight")

    def in_sight(self, prefix: str) -> list[str]:
        """Give the names of all controls in sight whose names begin so."""
        found = self.window.findChildren(QWidget)
        return [
            one.objectName()
            for one in found
            if one.isVisible() and one.objectName().startswith(prefix)
        ]

    def all(self, prefix: str) -> list[str]:
        """Give the names of all controls whose names begin so."""
        names = (found.objectName() for found in self.window.findChildren(QWidget))
        return [name for name in names if name.startswith(prefix)]

    def reads(self, name: str, words: str) -> bool:
        """Say whether a text in sight has these words."""
        return any(
            found.isVisible() and words in found.text()
            for found in self.window.findChildren(QLabel, name)
        )

    def saved(self, count: int) -> bool:
        """Say whether so many receipts have been saved."""
        return sum(path.exists() for path in self.dialogs.receipts) == count

    def done(self, name: str) -> Callable[[], bool]:
        """Make the condition that the job of a card is over and its outcome said."""
        told = self.sees(f"{name}Told")

        def holds() -> bool:
            cards = [one for one in self.window.findChildren(TaskCard, name) if one.isVisible()]
            return told() and not any(card.working for card in cards)

        return holds

    def sees(self, name: str) -> Callable[[], bool]:
        """Make the condition that something is in sight."""

        def holds() -> bool:
            return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

        return holds

    def page(self, name: str) -> Step:
        """Wait for a page."""
        return (f"the page {name}", self.sees(name))

    def turn(self, act: Callable[[], None], name: str) -> Steps:
        """Do something that shows a page, and wait until that has taken the place of this one."""
        before = self.window.page
        act()
        page = self.page(name)
        yield (page[0], lambda: self.window.page is not before and page[1]())

    def click(self, name: str) -> None:
        """Scroll to a control and click it."""
        control = self._reach(name)
        place = control.rect().center()
        if isinstance(control, QCheckBox):  # which has nothing to click beside its words
            place.setX(control.width() - 16 if control.isRightToLeft() else 16)
        QTest.mouseClick(control, Qt.MouseButton.LeftButton, pos=place)

    def type(self, name: str, text: str) -> None:
        """Scroll to a field, click into it and type."""
        control = self._reach(name)
        QTest.mouseClick(control, Qt.MouseButton.LeftButton)
        QTest.keyClicks(control, text)

    def choose(self, name: str, data: object) -> None:
        """Go to a list and choose what stands for some data; its words are of any language."""
        self._reach(name).setFocus()
        found = self.find(name, QComboBox)
        found.setCurrentIndex(found.findData(data))

    def press(self, name: str, keys: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> Steps:
        """Press a key on a control; a shortcut needs the window to be the active one."""
        self.window.activateWindow()
        yield ("the window to become active", self.window.isActiveWindow)
        QTest.keyClick(self.find(name, QWidget), keys, modifier)

    def shot(self, name: str) -> Steps:
        """Save a picture of the window once everything in it has found its place."""
        yield from self.settle()
        path = self._pictures / f"{len(self.screens) + 1:02}-{name}.png"
        if not self.window.grab().save(str(path)):
            raise LookupError(f"no picture could be saved for {name}")
        self.screens.append(name)

    def settle(self) -> Steps:
        """Wait until everything has found its place."""
        ticks = iter(range(_SETTLING))
        yield ("the layout", lambda: next(ticks, None) is None)

    def scroll(self, name: str) -> None:
        """Bring a control into sight, with room around it."""
        control = self.find(name, QWidget)
        above: QWidget | None = control.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                above.ensureWidgetVisible(control, 0, 120)
            above = above.parentWidget()

    def _reach(self, name: str) -> QWidget:
        self.scroll(name)
        control = self.find(name, QWidget)
        if not control.isEnabled():
            raise LookupError(f"{name} is disabled")
        return control
