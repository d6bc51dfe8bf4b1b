"""The second part of the tour: other days, other people, and what can go wrong."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from homebound.core.change import Change
from homebound.core.errors import ErrorCode, UserError
from homebound.demo.tour import Steps, Tour
from homebound.demo.world import PASSPHRASE, add_child, live_days, make_world, moscow
from homebound.services.session import Session
from homebound.ui.theme import Look
from homebound.ui.window import MainWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier


class LaterDays:
    """The steps, on a record of their own whose clock is set; nothing is shared, nothing sent."""

    def __init__(self, tour: Tour, look: Callable[[], Look]) -> None:
        self._tour, self._look = tour, look

    def steps(self) -> Steps:
        """Play the other days."""
        with TemporaryDirectory(prefix="homebound-demo-later-") as folder:
            self._world, session = make_world(Path(folder))
            self._clock = self._world.clock
            window = MainWindow(self._world.profiles, self._look(), self._tour.dialogs)
            self._tour.use(window)
            session.lock().result()
            window.show_start()
            yield from self._unlock()
            yield from self._before()
            yield from self._days()
            yield from self._history()
            yield from self._diary()
            yield from self._search_and_export()
            yield from self._settings()
            yield from self._help()
            yield from self._people()
            yield from self._changes()
            yield from self._ending()
            yield from self._backup()
            yield from self._damaged()
            yield from self._leave(window)

    @property
    def _session(self) -> Session:
        session = self._tour.window.pages.session
        if session is None:
            raise LookupError("no profile is open")
        return session

    def _unlock(self) -> Steps:
        tour = self._tour
        yield tour.page("unlock")
        tour.type("secret", PASSPHRASE)
        yield from tour.turn(partial(tour.click, "unlockProfile"), "today")

    def _today(self, name: str) -> Steps:
        yield from self._tour.turn(self._tour.window.pages.show_today, "today")
        yield from self._tour.shot(name)

    def _before(self) -> Steps:
        yield from self._today("today-before")

    def _days(self) -> Steps:
        tour, clock = self._tour, self._clock
        live_days(self._world, self._session)
        clock.set(moscow(25, 22))
        yield from self._today("today-nothing-to-do")
        clock.set(moscow(26, 12, 30))
        yield from self._today("today-late")
        clock.set(moscow(26, 13, 30))
        yield from self._today("today-missed")
        yield from tour.turn(partial(tour.click, "goExplain"), "explain")
        yield from tour.shot("explain")
        tour.click("saveExplanation")
        yield ("the word that a reason is missing", tour.sees("whyError"))
        yield from tour.shot("explain-no-reason")
        tour.click("why.asleep")
        yield from tour.turn(partial(tour.click, "saveExplanation"), "today")
        yield from tour.shot("today-explained")
        yield from tour.turn(partial(tour.click, "goAway"), "explain")
        tour.click("why.hospital")
        tour.type("explainNote", "An examination")
        yield from tour.shot("away")
        yield from tour.turn(partial(tour.click, "saveExplanation"), "today")
        yield from tour.shot("today-away")
        yield from tour.turn(partial(tour.click, "imBack"), "today")
        clock.set(moscow(26, 18, 40), "Europe/Berlin")
        yield from self._today("today-other-zone")
        clock.set(moscow(26, 18, 40))

    def _history(self) -> Steps:
        tour = self._tour
        yield from tour.turn(partial(tour.click, "go.history"), "history")
        yield from tour.shot("history-pictures")
        tour.click("inWords")
        tour.scroll("chartWords")
        yield from tour.shot("history-in-words")
        yield from tour.turn(partial(tour.click, "record.2026-11-23.evening"), "day")
        yield from tour.shot("day-late")
        yield from tour.turn(partial(tour.click, "back"), "history")

    def _diary(self) -> Steps:
        tour = self._tour
        yield from tour.turn(partial(tour.click, "goContacts"), "contacts")
        yield from tour.shot("contacts-empty")
        for number, (who, where) in enumerate((("Lena", "Staircase"), ("The postman", "Door"))):
            yield from tour.turn(partial(tour.click, "addContact"), "contact")
            tour.type("contactWho", who)
            tour.type("contactTime", "14.30")
            tour.type("contactWhere", where)
            if not number:
                tour.type("contactMinutes", "99999")
                tour.click("saveContact")
                yield ("the word about the minutes", tour.sees("contactError"))
                yield from tour.shot("contact-wrong-minutes")
                tour.find("contactMinutes", QLineEdit).clear()
            tour.type("contactMinutes", "15")
            yield from tour.turn(partial(tour.click, "saveContact"), "contacts")
        yield from tour.shot("contacts")
        yield from tour.turn(partial(tour.click, "exportContacts"), "exportContacts")
        tour.click(tour.first("contactPerson."))
        tour.click("saveContactsNow")
        yield ("the word that it is saved", tour.done("saveContacts"))
        yield from tour.shot("contacts-exported")
        yield from tour.turn(partial(tour.click, "back"), "contacts")
        yield from tour.turn(partial(tour.click, "back"), "history")

    def _search_and_export(self) -> Steps:
        tour = self._tour
        yield from tour.turn(partial(tour.click, "goSearch"), "search")
        tour.type("searchField", "cough")
        yield ("what was found", lambda: bool(tour.in_sight("hit.")))
        yield from tour.shot("search")
        tour.find("searchField", QLineEdit).clear()
        tour.type("searchField", "zebra")
        yield ("nothing", lambda: not tour.in_sight("hit."))
        yield from tour.shot("search-nothing")
        yield from tour.turn(partial(tour.click, "back"), "history")
        yield from tour.turn(partial(tour.click, "goExport"), "export")
        yield from tour.shot("export")
        tour.click("saveExportNow")
        yield ("the saved summary", tour.done("saveExport"))
        yield from tour.shot("export-saved")
        tour.dialogs.broken = True
        tour.click("saveExportNow")
        yield ("the word about the folder", tour.sees("saveExportError"))
        tour.dialogs.broken = False
        yield from tour.shot("export-refused")

    def _settings(self) -> Steps:
        tour = self._tour
        yield from tour.turn(partial(tour.click, "go.settings"), "settings")
        yield from tour.shot("settings")
        tour.scroll("quietEnds")
        yield from tour.shot("settings-reminders")
        tour.click("changePassphraseOpen")
        yield from tour.shot("settings-passphrase")
        tour.click("changePassphraseCancel")
        tour.click("saveBackup")
        yield ("the saved backup", tour.done("backup"))
        yield from tour.shot("settings-backup")
        tour.click("checkRecord")
        yield ("the end of the check", tour.done("integrity"))
        yield from tour.shot("settings-checked")
        tour.click("eraseProfileOpen")
        tour.type("eraseProfileName", "Mar")
        yield from tour.shot("settings-erase")
        tour.click("eraseProfileCancel")
        tour.scroll("about")
        yield from tour.shot("settings-about")

    def _help(self) -> Steps:
        tour = self._tour
        yield from tour.press("settings", Qt.Key.Key_F1)
        yield tour.page("help")
        yield from tour.shot("help")
        tour.click("ask.watched")
        yield from tour.shot("help-answer")
        tour.scroll("keys")
        yield from tour.shot("help-keys")
        tour.click("back")
        yield ("the page below", lambda: not tour.sees("help")())

    def _people(self) -> Steps:
        tour = self._tour
        self._tour.window.pages.session = add_child(self._session)
        yield from self._today("today-several-people")
        yield from tour.turn(partial(tour.click, "go.history"), "history")
        yield from tour.shot("history-several-people")
        yield from tour.turn(partial(tour.click, "go.settings"), "settings")
        tour.click("changePersonOpen")
        yield from tour.shot("settings-people")

    def _changes(self) -> Steps:
        tour, order = self._tour, self._world.order
        issued = self._clock.now()
        longer = Change(order.id, 1, issued, date(2026, 11, 27), last=date(2026, 12, 8))
        yield from self._open(self._world.change_file("longer", longer), "change")
        yield from tour.shot("change-longer")
        yield from tour.turn(partial(tour.click, "acceptChange"), "today")
        yield from self._open(self._world.other_order(), "review")
        yield from tour.turn(partial(tour.click, "somethingWrong"), "object")
        yield from tour.shot("order-object")
        yield from tour.turn(tour.window.pages.show_orders, "orders")
        tour.find("orderLink", QLineEdit).setText(self._world.other_code())
        yield from tour.turn(partial(tour.click, "openLink"), "review")
        yield from tour.settle()
        tour.scroll("somethingWrong")
        yield from tour.shot("order-from-picture")
        (self._world.folder / "letter.homebound").write_text("Dear Maria,")
        tour.window.pages.open_order(self._world.folder / "letter.homebound")
        yield ("the word about the file", tour.sees("orderError"))
        yield from tour.shot("order-not-one")

    def _open(self, path: Path, page: str) -> Steps:
        yield from self._tour.turn(partial(self._tour.window.pages.open_order, path), page)

    def _ending(self) -> Steps:
        tour, order = self._tour, self._world.order
        self._clock.set(moscow(2, 10, month=12))
        change = Change(
            order.id,
            2,
            self._clock.now(),
            date(2026, 12, 2),
            released=True,
            why="The last test was negative.",
        )
        yield from self._open(self._world.change_file("release", change), "change")
        yield from tour.shot("change-release")
        yield from tour.turn(partial(tour.click, "acceptChange"), "today")
        self._clock.set(moscow(3, 10, month=12))
        yield from self._today("today-released")
        yield from tour.turn(partial(tour.click, "whatNow"), "ending")
        yield from tour.shot("ending")
        tour.click("eraseAnswersOpen")
        yield from tour.shot("ending-erase-answers")
        tour.window.pages.fail(UserError(ErrorCode.DISK_FULL))
        yield tour.page("problem")
        yield from tour.shot("problem")
        yield from tour.turn(partial(tour.click, "retry"), "today")

    def _backup(self) -> Steps:
        tour = self._tour
        yield from tour.press("today", Qt.Key.Key_L, _CONTROL)
        yield tour.page("unlock")
        yield from tour.turn(partial(tour.click, "restoreBackup"), "restore")
        yield from tour.shot("restore")
        tour.click("chooseBackup")
        yield ("whose backup it is", tour.sees("backupFound"))
        yield from tour.shot("restore-found")
        yield from tour.turn(partial(tour.click, "back"), "unlock")

    def _damaged(self) -> Steps:
        tour = self._tour
        [vault] = self._world.profiles.home.rglob("vault.db")
        data = bytearray(vault.read_bytes())
        data[100] ^= 0xFF  # in the first page, which every opening reads
        vault.write_bytes(data)
        tour.type("secret", PASSPHRASE)
        tour.click("unlockProfile")
        yield ("the help for a damaged record", tour.sees("lookDamaged"))
        yield from tour.shot("unlock-damaged")

    def _leave(self, window: MainWindow) -> Steps:
        window.close()
        yield ("the end", lambda: not window.isVisible())
