"""The one place where everything is built and wired."""

import gc
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from homebound import paths
from homebound.core.errors import UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from homebound.core.language import Language
    from homebound.desktop.companion import Companion
    from homebound.services.clock import Clock
    from homebound.services.profiles import Profiles
    from homebound.services.session import Session
    from homebound.ui.dialogs import Dialogs
    from homebound.ui.window import MainWindow
    from homebound.vault.header import KdfCost

NOT_ANSWERING = (
    "homebound: it is running already, but does not answer. End it, then start it again."
)


@dataclass(frozen=True)
class Options:
    """What the command line chose. `theme` is light, dark or system; `scale` in per cent.

    `order` is an order file, or a link as a text. `language` is None where the one of this computer
    counts.
    """

    home: Path | None = None
    theme: str = "system"
    scale: int = 100
    order: Path | str | None = None
    language: "Language | None" = None


def run(options: Options, *, hidden: bool = False, stays: bool = True) -> int:
    """Open the app and stay until it is ended; give the exit status.

    `hidden` starts it without a window, only to remind. A second start for the same data hands over
    its order and ends. Where it does not `stays`, closing the window ends the app.
    """
    hasten()
    from homebound.services.clock import SystemClock
    from homebound.services.profiles import Profiles

    home = paths.data_folder(options.home)
    clock = SystemClock()
    application, window = build(options, clock=clock)

    from homebound.desktop.instance import Instance, call_of_this_start

    profiles = Profiles(home, clock)
    if hidden and not profiles.listed():
        return 0
    with suppress(UserError):  # where it cannot be made, the first thing that needs it says so
        profiles.make_home()
    instance = Instance(home)
    if not instance.claim():
        if hidden or instance.call(call_of_this_start(options.order)):
            return 0
        sys.stderr.write(NOT_ANSWERING + "\n")
        return 1
    application.aboutToQuit.connect(instance.release)

    def go_on() -> None:
        settle(window)
        from homebound.desktop.inspection import forbid_inspection

        # Before anything secret is typed. Not earlier: Qt asks the desktop's portal for its colours,
        # which answers no process like this.
        forbid_inspection()
        lock_with_system(application, window)
        companion = accompany(window, profiles, stays=stays)
        application.aboutToQuit.connect(companion.stop)
        end_with_system(application, companion)
        begin_reminding(companion, profiles, hidden=hidden)
        instance.called.connect(companion.take)
        instance.answer()
        if options.order is not None:
            window.pages.open_order(options.order)
        prepare_while_typing()

    window.fit_on_screen()
    window.show_start()
    if hidden:
        go_on()
    else:
        # Nobody should wait for what goes on beside the window before they see it.
        window.seen.connect(go_on)
        window.show()
    return application.exec()


def hasten() -> None:
    """Have a start look for no garbage, and no key wait long for a job on another thread."""
    # What is made until the window is seen stays until the end: no use looking for what may go.
    gc.disable()
    # So long Python keeps the main thread waiting each time that it comes back from Qt; it was 5 ms,
    # and a key that is typed during a search comes back some ten times.
    sys.setswitchinterval(0.0005)


def settle(window: "MainWindow") -> None:
    """Look for garbage again, now that the window is seen, but not among what made it."""
    from homebound.ui.garbage import Sweeper

    gc.freeze()
    Sweeper(window, window.shown)


def lock_with_system(application: "QApplication", window: "MainWindow") -> None:
    """Lock the record whenever the desktop locks, until the app ends."""
    from homebound.desktop.system_lock import SystemLock

    system = SystemLock(window.lock)
    system.start()
    application.aboutToQuit.connect(system.stop)


def accompany(window: "MainWindow", profiles: "Profiles", *, stays: bool) -> "Companion":
    """Wire the window to what goes on beside it: tray, reminders, and staying when it is closed."""
    from homebound.desktop.companion import Companion
    from homebound.desktop.tray import Tray, TrayState
    from homebound.services.closing import Closing
    from homebound.ui import icons
    from homebound.ui.closing_page import ClosingPage
    from homebound.ui.reminder_news import ReminderNews
    from homebound.ui.theme import LIGHT

    shapes = {TrayState.AWAITED: "open", TrayState.LOCKED: "lock", TrayState.OPEN: "today"}
    closing = Closing(profiles.home)

    def anyone() -> bool:
        return stays and bool(profiles.listed())

    def ask() -> None:
        page = ClosingPage(closing)
        page.answered.connect(companion.background.answered)
        page.answered.connect(window.close)
        page.closed.connect(window.show_start if companion.locked else window.pages.show_today)
        page.destroyed.connect(companion.background.answered)
        window.show_page(page)

    tray = Tray(lambda state: icons.badge(shapes[state], LIGHT.accent))
    companion = Companion(window, window.lock, tray, profiles.clock, anyone, closing.stays, ask)
    companion.check_in.connect(window.pages.check_in_now)
    companion.order.connect(window.pages.open_order)
    window.opened.connect(companion.unlock)
    window.closed.connect(companion.lock)
    window.reworded.connect(tray.word)
    news = ReminderNews(window)
    news.told.connect(companion.reminding.learn)
    return companion


def end_with_system(application: "QApplication", companion: "Companion") -> None:
    """End as the tray's "Quit" does, with the draft kept and the record locked, when asked to."""
    from homebound.desktop.ending import EndSignals

    signals = EndSignals(companion.background.quit)
    signals.setParent(application)
    signals.start()


def begin_reminding(companion: "Companion", profiles: "Profiles", *, hidden: bool) -> None:
    """Remind of what is known while every profile is locked, or to unlock one."""
    from datetime import timedelta

    from homebound.services.reminder_times import remembered

    # Who has just opened the window sees that it is locked.
    since = profiles.clock.now() + (timedelta(0) if hidden else timedelta(hours=1))
    folders = [found.folder for found in profiles.listed()]
    companion.reminding.start({folder: remembered(folder, since) for folder in folders})


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
    from homebound.services.languages import Languages
    from homebound.services.profiles import Profiles
    from homebound.ui.signatures import load_signatures_late

    load_signatures_late()

    from homebound.ui import theme
    from homebound.ui.application import build_application, report_bugs_to
    from homebound.ui.dialogs import DesktopDialogs
    from homebound.ui.language import speak, system_language
    from homebound.ui.window import MainWindow

    application = build_application()
    palettes = {"light": theme.LIGHT, "dark": theme.DARK}
    palette = palettes.get(options.theme) or theme.system_palette(application)
    home = paths.data_folder(options.home)
    language = options.language or Languages(home).chosen() or system_language()
    look = theme.Look(palette, options.scale, language)
    speak(application, language)
    theme.apply(application, look)
    asked = dialogs or DesktopDialogs()
    clock = clock or SystemClock()
    profiles = Profiles(home, clock, cost, steady_seconds)
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
    window.auto_lock.connect(idle.start)
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
        # What announces to a screen reader: 10 ms that the first key on a danger sign would wait.
        from PySide6.QtGui import QAccessible  # noqa: F401 - on this thread, which Qt's belong to

        from homebound.services.background import in_background

        in_background(load)

    QTimer.singleShot(300, start)
