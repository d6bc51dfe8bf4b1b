"""What becomes of the app when its window is closed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

_RAISING = ("xcb", "windows", "cocoa")  # others cannot, and Qt complains


class Background(QObject):
    """Keeps the app running behind a window that was closed, locked, or ends it.

    `stays` says whether to: True, False, or None where the resident has to be asked by `ask`. To
    close the window again while the question stands ends the app.
    """

    def __init__(
        self,
        window: QWidget,
        lock: Callable[[], object],
        stays: Callable[[], bool | None],
        ask: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._lock = lock
        self._stays = stays
        self._ask = ask
        self._asking = False
        self._leaving = False
        self._after = QTimer(self)
        self._after.setSingleShot(True)
        self._after.timeout.connect(self._on_closed)
        QShortcut(QKeySequence("Ctrl+Q"), window).activated.connect(self.quit)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.Close or watched is not self._window:
            return False
        stays = False if self._leaving or self._asking else self._stays()
        if stays is False:
            self._after.start(0)  # the window may still have to finish something, and refuse
            return False
        event.ignore()
        if stays:
            self.hide()
        else:
            self._asking = True
            self._ask()
        return True

    def answered(self) -> None:
        """Take the question as answered, or as withdrawn."""
        self._asking = False

    def hide(self) -> None:
        """Lock and go out of sight."""
        # First: what locking closes must not be the last window that is open.
        self._lock()
        self._window.hide()

    def show(self) -> None:
        """Bring the window to the front."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        if QGuiApplication.platformName() in _RAISING:
            self._window.raise_()
        self._window.activateWindow()

    def quit(self) -> None:
        """End the app, as soon as the window lets it."""
        self._leaving = True
        self._window.close()

    def _on_closed(self) -> None:
        if not self._window.isVisible():
            QCoreApplication.quit()
