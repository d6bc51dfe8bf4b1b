"""One process of a start: first_window.py ours HOME | bare. Ends as soon as its field is painted.

Prints, as JSON: when that was (seconds of the monotonic clock), the processor's seconds and the
resident memory in bytes.
"""

import os
import sys
import time
from pathlib import Path


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
    window.resize(1080, 760)
    field = QLineEdit()
    field.setObjectName("secret")
    QVBoxLayout(window).addWidget(field)
    wait_for_field()
    window.show()
    field.setFocus()
    application.exec()


def ours(home: str) -> None:
    """Start as the command line does."""
    from homebound import bootstrap
    from homebound.cli import main

    build = bootstrap.build

    def watched(*given: object, **named: object) -> object:
        built = build(*given, **named)  # type: ignore[arg-type]
        wait_for_field()
        return built

    bootstrap.build = watched  # type: ignore[assignment]
    main(["--home", home])


def wait_for_field() -> None:
    """Watch for the field, painted with the focus in it, from the application that is there now."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Watch(QObject):
        def eventFilter(self, seen: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and seen.objectName() == "secret":
                assert isinstance(seen, QWidget)
                if seen.window().focusWidget() is seen:
                    QTimer.singleShot(0, told)  # the paint itself comes after this
            return False

    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(Watch(application))


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        ours(sys.argv[2])
