"""The one place where everything is built and wired."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from homebound import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from homebound.services.clock import Clock
    from homebound.services.session import Session
    from homebound.ui.dialogs import Dialogs
    from homebound.ui.window import MainWindow
    from homebound.vault.header import KdfCost


@dataclass(frozen=True)
class Options:
    """What the command line chose. `theme` is light, dark or system; `scale` in per cent."""

    home: Path | None = None
    theme: str = "system"
    scale: int = 100
    order_file: Path | None = None


def run(options: Options) -> int:
    """Open the app and stay until its window closes; give the exit status."""
    from homebound.desktop.inspection import forbid_inspection
    from homebound.desktop.system_lock import SystemLock

    application, window = build(options)
    # Not earlier: Qt asks the desktop's portal for its colours, which answers no process like this.
    forbid_inspection()
    window.show()
    window.show_start()
    system = SystemLock(window.lock)
    system.start()
    application.aboutToQuit.connect(system.stop)
    if options.order_file is not None:
        window.pages.open_order_file(options.order_file)
    prepare_while_typing()
    return application.exec()


def build(
    options: Options,
    *,
    dialogs: "Dialogs | None" = None,
    clock: "Clock | None" = None,
    cost: "KdfCost | None" = None,
) -> "tuple[QApplication, MainWindow]":
    """Wire the window to its services; tests and the tour bring dialogs and a clock of their own."""
    from homebound.services.clock import SystemClock
    from homebound.services.clock_watch import steady_seconds
    from homebound.services.profiles import Profiles
    from homebound.ui import theme
    from homebound.ui.application import build_application, report_bugs_to
    from homebound.ui.dialogs import DesktopDialogs
    from homebound.ui.window import MainWindow

    application = build_application()
    palettes = {"light": theme.LIGHT, "dark": theme.DARK}
    palette = palettes.get(options.theme) or theme.system_palette(application)
    look = theme.Look(palette, options.scale)
    theme.apply(application, look)
    asked = dialogs or DesktopDialogs()
    clock = clock or SystemClock()
    profiles = Profiles(paths.data_folder(options.home), clock, cost, steady_seconds)
    window = MainWindow(profiles, look, asked)
    lock_when_idle(window, clock)
    report_bugs_to(lambda: asked.show_bug(window))
    return application, window


def lock_when_idle(window: "MainWindow", clock: "Clock") -> None:
    """Lock a profile that nobody touches, after the minutes that it says itself."""
    from homebound.desktop.idle import IdleLock
    from homebound.ui.jobs import run_job

    idle = IdleLock(window.lock, clock)
    idle.setParent(window)

    def begin(session: "Session") -> None:
        from homebound.services.settings import AUTO_LOCK, Settings

        idle.start(AUTO_LOCK)
        run_job(idle, Settings(session).auto_lock(), idle.change, lambda _: None)

    window.opened.connect(begin)
    window.closed.connect(idle.stop)


def prepare_while_typing() -> None:
    """Load what the next page needs while the resident types; the first window did not wait for it."""
    from PySide6.QtCore import QTimer

    def load() -> None:
        import homebound.services.checkin
        import homebound.services.delivery
        import homebound.services.history
        import homebound.services.sharing
        import homebound.vault.database  # noqa: F401

    def start() -> None:
        from homebound.services.background import in_background

        in_background(load)

    QTimer.singleShot(300, start)
