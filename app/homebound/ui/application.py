"""The QApplication, and what happens to a bug."""

import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication


def build_application() -> QApplication:
    """Make the one QApplication."""
    # Qt's file dialog would write the folders that were visited into a settings file.
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(kind, scope, "/dev/null/homebound")
    # Said here: setStyle gives the style back, and wrapping that takes longer than drawing with it.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    application.setApplicationName("homebound")
    application.setApplicationDisplayName("Homebound")
    application.setDesktopFileName("homebound")
    return application


def report_bugs_to(show: Callable[[], None]) -> None:
    """Send what nobody caught to the resident as a bug, and to stderr without any value.

    An exception's own text may hold what was typed; its type and its place do not.
    """

    def hook(kind: type[BaseException], error: BaseException, place: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, place)
            return
        sys.stderr.write("".join(traceback.format_tb(place)) + kind.__name__ + "\n")
        show()

    sys.excepthook = hook
