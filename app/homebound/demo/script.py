"""The journey of the tour: everything a resident does on the first day."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from homebound.demo.line import Held, Line
from homebound.demo.tour import Steps, Tour

_CALL, _ANSWERS = 2, 3
_CONTROL = Qt.KeyboardModifier.ControlModifier
_DANGER_SIGNS = (
    "breathless-at-rest",
    "chest-pain",
    "confusion",
    "speech-or-movement",
    "bluish-lips",
    "seizure",
    "coughing-blood",
)


def said(context: str, sentence: str) -> str:
    """Give what the app says, in the language that it is shown in."""
    return QCoreApplication.translate(context, sentence)


class Journey:
    """The steps; `passphrase` is the one that the app proposed.

    `line` leads to the authority, where anything is shared.
    """

    def __init__(self, tour: Tour, level: int, code: str, line: Line | None = None) -> None:
        self._tour = tour
        self._level = level
        self._code = code
        self._line = line
        self.passphrase = ""
        self._recovery_code = ""

    def steps(self) -> Steps:
        """Play the whole journey."""
        yield from self._make_profile()
        yield from self._accept_order()
        if self._level:
            yield from self._opt_in()
        yield from self._check_in()
        yield from self._amend()
        if self._level:
            yield from self._look_at_receipts()
            yield from self._ask_and_show()
        yield from self._lock_and_recover()

    def _make_profile(self) -> Steps:
        tour = self._tour
        yield tour.page("welcome")
        yield from tour.shot("welcome")
        tour.click("start")
        yield tour.page("profile")
        tour.type("name", "Anna")
        tour.choose("country", "DE")
        tour.type("passphrase", "anna1990")
        tour.click("create")
        yield ("the reasons against a weak passphrase", tour.sees("passphraseError"))
        yield from tour.shot("profile-weak-passphrase")
        tour.click("propose")
        self.passphrase = tour.find("passphrase", QLineEdit).text()
        yield ("the good passphrase", lambda: not tour.sees("passphraseError")())
        yield from tour.shot("profile")
        tour.click("create")
        yield tour.page("recovery")
        yield from tour.shot("recovery-code")
        self._recovery_code = tour.find("code", QLabel).text()
        tour.type("group", "0000")
        tour.click("confirm")
        yield ("the wrong group", tour.sees("groupError"))
        tour.find("group", QLineEdit).clear()
        yield from self._type_group()

    def _type_group(self) -> Steps:
        tour = self._tour
        field = tour.find("group", QLineEdit)
        asked = int(next(filter(str.isdigit, field.accessibleName())))  # one of seven
        tour.type("group", self._recovery_code.split("-")[asked - 1].lower())
        tour.click("confirm")
        yield tour.page("orders")

    def _accept_order(self) -> Steps:
        tour = self._tour
        yield from tour.shot("order")
        tour.click("reviewOwn")
        yield tour.page("review")
        yield from tour.shot("own-quarantine")
        tour.click("back")
        yield tour.page("orders")
        tour.click("openOrder")
        yield ("the order in plain words", tour.sees("fingerprint"))
        yield from tour.shot("order-review")
        tour.click("accept")
        yield tour.page("today")
        yield from tour.shot("today")

    def _opt_in(self) -> Steps:
        tour = self._tour
        tour.click("go.sharing")
        yield tour.page("sharing")
        yield from tour.shot("sharing-off")
        tour.click(f"level.{self._level}")
        if self._level == _ANSWERS:
            yield ("the answers to choose from", tour.sees("tick.temperature"))
            yield from tour.settle()
            tour.click("tick.temperature")
            tour.click("tick.cough")
            for name in ("tick.temperature", "tick.cough"):
                if not tour.find(name, QAbstractButton).isChecked():
                    raise LookupError(f"{name} is not ticked")
        tour.type("sharingCode", self._code.lower())
        yield from tour.shot("sharing-code")
        tour.click("startSharing")
        set_up = said("sharing", "Sharing is set up. Each check-in brings a receipt.")
        yield (
            "the authority's receipt for the key",
            lambda: tour.reads("sharingStage", set_up),
        )
        yield from tour.shot("sharing-on")
        tour.click("go.today")
        yield tour.page("today")

    def _look_at_receipts(self) -> Steps:
        """Wait for every receipt, then save each as a file that anyone can check."""
        tour = self._tour
        tour.click("go.today")
        yield tour.page("today")
        waiting = said(
            "TodayPage", "Not sent yet: {count}. It is sent by itself while this record is open."
        )
        waiting = waiting.partition("{")[0]
        one = said("TodayPage", "Receipts: {count}.").format(count=1)
        yield ("no proof to wait for", lambda: not tour.reads("receipts", waiting))
        yield ("the first receipt", lambda: tour.reads("receipts", one))
        yield from tour.shot("today-acknowledged")
        tour.click("go.sharing")
        yield tour.page("sharing")
        yield ("what can be asked for", tour.sees("helpSend"))
        yield from tour.settle()  # what is asked for comes above the log
        tour.scroll(tour.first("saveReceipt."))
        yield from tour.shot("sharing-log")
        for number, name in enumerate(tour.all("saveReceipt."), start=1):
            tour.click(name)
            yield ("the saved receipt", partial(tour.saved, number))

    def _ask_and_show(self) -> Steps:
        """Look at what can be asked of the authority, and save what helps against an accusation."""
        tour = self._tour
        if self._level < _ANSWERS:  # else nothing was kept back that could be shown later
            tour.click("goReveal")
            yield tour.page("reveal")
            yield from tour.shot("reveal")
            tour.click("back")
            yield tour.page("sharing")
        yield from tour.turn(partial(tour.click, "go.today"), "today")
        yield from tour.turn(partial(tour.click, "askForHelp"), "sharing")
        yield ("what can be asked for", tour.sees("helpSend"))
        tour.click("helpSend")
        yield ("the word that a choice is missing", tour.sees("helpMissing"))
        tour.type("helpNote", "No bread since Monday.")
        yield from tour.shot("help-wanted")
        tour.click(tour.first("saveDispute."))
        yield ("the saved file", tour.done("dispute"))
        yield from tour.shot("dispute")

    def _check_in(self) -> Steps:
        tour = self._tour
        tour.click("checkIn")
        yield tour.page("checkin")
        yield from tour.shot("check-in")
        tour.click("answer.breathless-at-rest.yes")
        yield ("the advice", tour.sees("advice.breathless-at-rest"))
        yield from tour.shot("check-in-danger-sign")
        for sign in _DANGER_SIGNS:
            tour.click(f"answer.{sign}.no")
        tour.click("answer.feeling.same")
        tour.type("answer.temperature", "38,4")
        yield ("the advice on fever", tour.sees("advice.temperature"))
        tour.click("answer.fever-reducer.no")
        tour.scroll("answer.temperature")
        yield from tour.shot("check-in-fever")
        yield from tour.press("checkin", Qt.Key.Key_L, _CONTROL)
        yield from self._unlock()
        yield from tour.shot("today-draft")
        tour.click("checkIn")
        yield tour.page("checkin")
        if tour.find("answer.temperature", QLineEdit).text() != "38,4":
            raise LookupError("no draft came back")
        tour.click("answer.cough.yes")
        yield ("how bad the cough is", tour.sees("answer.cough-severity"))
        tour.click("none-of-the-rest.symptoms")
        tour.scroll("none-of-the-rest.symptoms")
        yield from tour.shot("check-in-symptoms")
        tour.click("more")
        yield ("the rest of the questions", tour.sees("answer.note"))
        tour.type("answer.note", "Slept badly.")
        yield from tour.shot("check-in-more")
        if self._level >= _CALL:
            tour.click("answer.call.no")
        if self._line is not None:
            yield from self._save_offline(self._line)
            return
        tour.click("save")
        yield tour.page("today")
        yield ("the word that it is recorded", tour.sees("openRecorded"))
        yield from tour.shot("today-recorded")

    def _save_offline(self, line: Line) -> Steps:
        """Save while nothing gets through, then only questions do, then everything."""
        tour = self._tour
        line.hold(Held.ALL)
        tour.click("save")
        yield tour.page("today")
        yield ("the word that it is recorded", tour.sees("openRecorded"))
        yield ("a question that goes nowhere", lambda: line.waiting > 0)
        yield from self._show_queue(
            "not-sent", "Not sent yet. It is sent by itself while this record is open."
        )
        line.hold(Held.SENDING)
        yield ("a signed check-in that goes nowhere", lambda: line.waiting > 0)
        yield from self._show_queue("to-be-sent", "Will be sent, even while locked.")
        line.hold(Held.NOTHING)
        there = said("timetext", "Acknowledged by the authority.")
        yield ("the receipt", lambda: tour.reads("presentDetail", there))
        yield from tour.shot("today-recorded")

    def _show_queue(self, name: str, words: str) -> Steps:
        """Show on Today and in Sharing that a check-in is kept here for the time being."""
        tour = self._tour
        yield from tour.turn(partial(tour.click, "go.sharing"), "sharing")
        yield ("what waits", tour.sees("helpSend"))
        yield from tour.settle()
        tour.scroll("what.1")
        yield from tour.shot(f"sharing-{name}")
        yield from tour.turn(partial(tour.click, "go.today"), "today")
        if not tour.reads("presentDetail", said("timetext", words)):
            raise LookupError(f"Today does not say that it is {name}")
        yield from tour.shot(f"today-{name}")

    def _unlock(self) -> Steps:
        tour = self._tour
        yield tour.page("unlock")
        yield from tour.shot("unlock")
        tour.type("secret", "wrong")
        tour.click("unlockProfile")
        yield ("the word that it was wrong", tour.sees("unlockError"))
        yield ("the field again", lambda: tour.find("secret", QLineEdit).isEnabled())
        yield from tour.shot("unlock-wrong-passphrase")
        tour.find("secret", QLineEdit).clear()
        tour.type("secret", self.passphrase)
        yield from tour.press("secret", Qt.Key.Key_Return)
        yield tour.page("today")

    def _amend(self) -> Steps:
        tour = self._tour
        tour.click("go.history")
        yield tour.page("history")
        yield from tour.shot("history")
        tour.click(tour.first("record."))
        yield tour.page("day")
        yield from tour.shot("day")
        tour.click("amend")
        yield tour.page("checkin")
        tour.find("answer.temperature", QLineEdit).clear()
        tour.type("answer.temperature", "38.9")
        if self._level >= _ANSWERS:
            tour.click("answer.call.no")
        tour.click("save")
        yield tour.page("today")
        tour.click("openRecorded")
        yield tour.page("day")
        yield from tour.shot("day-amended")

    def _lock_and_recover(self) -> Steps:
        tour = self._tour
        tour.click("lock")
        yield tour.page("unlock")
        tour.click("otherSecret")
        typed = self._recovery_code.lower().replace("0", "o").replace("-", " ")
        tour.type("secret", typed)
        yield from tour.shot("unlock-recovery-code")
        tour.click("unlockProfile")
        yield tour.page("today")
