"""One process of a start: first_window.py ours HOME | bare. Ends as soon as its field is painted.

Prints, as JSON: when that was (seconds of the monotonic clock), the processor's seconds and the
resident memory in bytes.
"""

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def told() -> None:
    """Say what was measured and leave at once: closing is not part of it."""
    at, spent = time.monotonic(), time.process_time()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    resident = pages * os.sysconf("SC_PAGE_SIZE")
    sys.stdout.write(f'{{"at": {at}, "spent": {spent}, "resident": {resident}}}\n')
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    """Show what every start with a field has to pay for."""
    from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

    application = QApplication([])
    window = QWidget()
    room = window.screen().availableSize()
    window.resize(min(1080, room.width()), min(760, room.height() - 40))  # as ours
    field = QLineEdit()
    field.setObjectName("secret")
    QVBoxLayout(window).addWidget(field)
    watch(window)
    window.show()
    field.setFocus()
    application.exec()


def ours(home: str) -> None:
    """Start as the command line does."""
    from homebound import bootstrap
    from homebound.cli import main

    build = bootstrap.build

    def watched(*arguments: Any, **named: Any) -> Any:
        application, window = build(*arguments, **named)
        show = window.show_start

        def show_start() -> None:
            show()
            watch(window)

        window.show_start = show_start  # type: ignore[method-assign]
        return application, window

    bootstrap.build = watched
    main(["--home", home])


def watch(window: "QWidget") -> None:
    """Tell when the field of the window is painted with the focus in it."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QLineEdit

    field = window.findChild(QLineEdit, "secret")
    assert field is not None

    class Watch(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and window.focusWidget() is field:
                QTimer.singleShot(0, told)  # the paint itself comes after this
            return False

    field.installEventFilter(Watch(field))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[2])
