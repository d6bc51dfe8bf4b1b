"""What a screen reader, a keyboard and a weak eye need of every screen of the tour.

The tests play the tour once in each language and hold each of its screens against these.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from homebound.core.language import ENGLISH, LANGUAGES
from homebound.demo.issuer import make_order_file
from homebound.demo.later import LaterDays
from homebound.demo.script import Journey
from homebound.demo.tour import ScriptedDialogs, Steps, Tour
from homebound.services.clock import SystemClock
from homebound.services.profiles import Profiles
from homebound.ui.fitted import WrappedCheckBox
from homebound.ui.language import speak
from homebound.ui.theme import Look, apply
from homebound.ui.widgets import ErrorLine
from homebound.ui.window import MainWindow
from homebound.ui.wrapping import WrappedButton
from homebound.vault.header import KdfCost
from wording import Wording

CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
INTERACTIVE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_LEAST_CONTRAST = 4.5
ROLES: tuple[tuple[type[QWidget], QAccessible.Role], ...] = (
    (QRadioButton, QAccessible.Role.RadioButton),
    (QCheckBox, QAccessible.Role.CheckBox),
    (QComboBox, QAccessible.Role.ComboBox),
    (QLineEdit, QAccessible.Role.EditableText),
    (QPlainTextEdit, QAccessible.Role.EditableText),
    (QAbstractSpinBox, QAccessible.Role.SpinBox),
)


# What the tour types, what its authority wrote, and what has one name in all languages.
TYPED = (
    *("Anna", "Maria", "Misha", "Lena", "The postman", "Slept badly."),
    *("The last test was negative.", "https://health-office.example", "health-office.example"),
    *("Homebound", *(one.name for one in LANGUAGES)),
)


class Strays(QObject):
    """What was shown as a window of its own beside the app's: it takes the focus from that.

    So does a label for a moment that is made visible before it has a place on a page.
    """

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        stray = (
            event.type() is QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.windowType() is Qt.WindowType.Window
            and not isinstance(watched, MainWindow)
        )
        if stray:
            self.shown.append(f"{type(watched).__name__} {watched.objectName()} was a window")
        return False


class Looking(Tour):
    """A tour that takes no picture of a screen but looks whether everybody can use it.

    `faults` are sentences; `looked` counts the controls of all screens, `read` the texts.
    """

    def __init__(
        self, window: MainWindow, folder: Path, dialogs: ScriptedDialogs, look: Look
    ) -> None:
        super().__init__(window, folder, dialogs)
        self.faults: list[str] = []
        self.looked = 0
        self.wording = Wording(look.language, TYPED)
        self._lit: set[tuple[str, str]] = set()
        self._contrasted: set[tuple[str, ...]] = set()

    def shot(self, name: str) -> Steps:
        yield from self.settle()
        self.screens.append(name)
        page = self.window.page
        assert page is not None
        controls = list(_controls(self.window))
        self.looked += len(controls)
        chain = list(_chain(page))
        found = [
            *_names(controls, page),
            *_lists(controls),
            *_keys(controls),
            *_reached(controls, chain, page),
            *_errors(self.window),
            *_order(page, chain),
            *_cut(self.window),
            *self.wording.faults(self.window),
            *self._contrast(),
            *self._focus(controls),
        ]
        self.faults += [f"{name}: {fault}" for fault in found]

    def _contrast(self) -> Iterator[str]:
        """Look once at every kind of text whether it stands out from its ground."""
        fresh = {}
        for one in self.window.findChildren(QWidget):
            if isinstance(one, (QLabel, *INTERACTIVE)) and one.isVisible() and not _is_inner(one):
                place = QRect(one.mapTo(self.window, QPoint(0, 0)), one.size())
                shown = one.visibleRegion().boundingRect().size() == one.size()
                kind = _kind(one)
                if shown and _words(one) and kind not in self._contrasted:
                    fresh[kind] = (one, place)
        if not fresh:
            return
        self._contrasted |= set(fresh)
        seen = self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        for one, place in fresh.values():
            contrast = _contrast(seen.copy(place))
            if contrast < _LEAST_CONTRAST:
                yield f"{one.objectName()} “{_words(one)[:20]}” has a contrast of {contrast:.1f}"

    def _focus(self, controls: list[QWidget]) -> Iterator[str]:
        """Look once at every kind of control whether the focus can be seen on it."""
        had = QApplication.focusWidget()
        for one in controls:
            kind = (type(one).__name__, f"{one.property('role')} {one.property('invalid')}")
            takes = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled()
            if kind in self._lit or not takes or one is had or not self.window.isActiveWindow():
                continue
            self._lit.add(kind)
            before = one.grab().toImage()
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if one.hasFocus() and one.grab().toImage() == before:
                yield f"no focus to be seen on {one.objectName()} {kind}"
        if had is not None:
            had.setFocus()


def _words(one: QWidget) -> str:
    if isinstance(one, (QLabel, QAbstractButton, QLineEdit)):
        return one.text()
    if isinstance(one, QComboBox):
        return one.currentText()
    return one.toPlainText() if isinstance(one, QPlainTextEdit) else ""


def _kind(one: QWidget) -> tuple[str, ...]:
    """Say on what it depends how a text is drawn."""
    chosen = isinstance(one, QAbstractButton) and one.isChecked()
    grounds, above = [], one.parentWidget()
    while above is not None:
        if above.property("role"):
            grounds.append(str(above.property("role")))
        above = above.parentWidget()
    own = (type(one).__name__, str(one.property("role")), str(chosen), str(one.hasFocus()))
    return (*own, str(one.isEnabled()), *grounds)


def _contrast(seen: QImage) -> float:
    """Give the contrast of the ground, the most frequent colour, to what stands out most from it."""
    colours = Counter(memoryview(seen.constBits()).cast("I"))
    ground = _luminance(QColor(colours.most_common(1)[0][0]))
    ratios = []
    for colour in colours:
        light, dark = sorted((_luminance(QColor(colour)), ground), reverse=True)
        ratios.append((light + 0.05) / (dark + 0.05))
    return max(ratios)


def _luminance(colour: QColor) -> float:
    """Give the relative luminance (WCAG 2.2)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _controls(window: QWidget) -> Iterator[QWidget]:
    for one in window.findChildren(QWidget):
        if isinstance(one, INTERACTIVE) and one.isVisible() and not _is_inner(one):
            yield one


def _is_inner(one: QWidget) -> bool:
    """Say whether it is a part that Qt puts into another control."""
    above = one.parentWidget()
    return one.objectName().startswith("qt_") or isinstance(above, (QAbstractSpinBox, QComboBox))


def _names(controls: list[QWidget], page: QWidget) -> Iterator[str]:
    said: dict[str, str] = {}
    for one in controls:
        spoken = QAccessible.queryAccessibleInterface(one)
        name = spoken.text(QAccessible.Text.Name)
        if not one.objectName():
            yield f"{type(one).__name__} “{name}” has no object name"
        if not name.strip():
            yield f"{one.objectName()} has no name"
        role = next((role for kind, role in ROLES if isinstance(one, kind)), None)
        if role is not None and spoken.role() is not role:
            yield f"{one.objectName()} has the role {spoken.role()}"
        if spoken.state().disabled == one.isEnabled():
            yield f"{one.objectName()} says another state than it has"
        if isinstance(one, QAbstractButton) and spoken.state().checked != one.isChecked():
            yield f"{one.objectName()} does not say whether it is chosen"
        if isinstance(one, QPushButton) and not one.autoDefault():
            yield f"Enter does not press {one.objectName()}"
        if isinstance(one, QPushButton) and page.isAncestorOf(one):
            if said.get(name, one.objectName()) != one.objectName():
                yield f"{said[name]} and {one.objectName()} are both called “{name}”"
            said[name] = one.objectName()


def _lists(controls: list[QWidget]) -> Iterator[str]:
    """Say which lists have no label: on Linux a screen reader hears no other name of them."""
    for one in controls:
        spoken = QAccessible.queryAccessibleInterface(one)
        beside = spoken.relations(QAccessible.RelationFlag.Label)
        if any(not other.state().invisible for other, _ in beside):
            yield f"{one.objectName()} shows the label that is for screen readers alone"
        names = [other.text(QAccessible.Text.Name) for other, _ in beside]
        if isinstance(one, QComboBox) and names != [one.accessibleName()]:
            yield f"{one.objectName()} is called {names} on Linux"


def _keys(controls: list[QWidget]) -> Iterator[str]:
    """Say which letters after Alt are of two controls, so that neither answers."""
    taken: dict[str, str] = {}
    for one in controls:
        key = one.shortcut().toString() if isinstance(one, QAbstractButton) else ""
        if key and taken.setdefault(key, one.objectName()) != one.objectName():
            yield f"{key} is of {taken[key]} and of {one.objectName()}"


def _reached(controls: list[QWidget], chain: list[QWidget], page: QWidget) -> Iterator[str]:
    """Say what Tab does not come to; arrows go from one answer to the other answers."""
    groups = [one.group() for one in chain if isinstance(one, QRadioButton)]
    for one in controls:
        if not page.isAncestorOf(one) or not one.isEnabled() or one in chain:
            continue
        if isinstance(one, QRadioButton) and one.group() in groups:
            continue
        yield f"Tab does not come to {one.objectName()}"


def _errors(window: QWidget) -> Iterator[str]:
    for one in window.findChildren(ErrorLine):
        if one.isVisible() and one.accessibleName() != one.text():
            yield f"{one.objectName()} is not what is spoken"
    shown = {one.text() for one in window.findChildren(ErrorLine) if one.isVisible()}
    for field in window.findChildren(QWidget):
        marked = field.property("invalid") == "true" and field.isVisible()
        if marked and not any(words in field.accessibleDescription() for words in shown):
            yield f"{field.objectName()} is marked but does not say why"


def _chain(page: QWidget) -> Iterator[QWidget]:
    """Give what Tab reaches on a page, in its order."""
    one = page.nextInFocusChain()
    while one is not None and one is not page:
        reached = one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
        if reached and one.isEnabled() and page.isAncestorOf(one) and not _is_inner(one):
            yield one
        one = one.nextInFocusChain()


def _order(page: QWidget, chain: list[QWidget]) -> Iterator[str]:
    for before, after in pairwise(chain):
        if _scrolls(page, before) is not _scrolls(page, after):
            continue  # what stays in sight has no place among what scrolls
        if after.objectName().endswith("-severity"):
            continue  # how bad: stands beside the words, asked after the answer
        first, then = _place(page, before), _place(page, after)
        if then.bottom() <= first.top():
            yield f"Tab goes up from {before.objectName()} to {after.objectName()}"
        beside = min(first.bottom(), then.bottom()) - max(first.top(), then.top())
        back = then.right() <= first.left()
        if page.isRightToLeft():
            back = then.left() >= first.right()
        if beside > min(first.height(), then.height()) / 2 and back:
            yield f"Tab goes back from {before.objectName()} to {after.objectName()}"


def _scrolls(page: QWidget, one: QWidget) -> bool:
    column = page.widget() if isinstance(page, QScrollArea) else None
    return column is not None and column.isAncestorOf(one)


def _place(page: QWidget, one: QWidget) -> QRect:
    return QRect(one.mapTo(page, QPoint(0, 0)), one.size())


def _cut(window: QWidget) -> Iterator[str]:
    for one in window.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, (QLabel, QPushButton, QCheckBox)):
            continue
        if isinstance(one, (WrappedButton, WrappedCheckBox)):
            continue
        if isinstance(one, QLabel) and (one.wordWrap() or not one.text()):
            continue
        # Measured by the words: at 200 % a narrow window may take from the air around them.
        lines = one.text().split("\n")
        needed = max(one.fontMetrics().horizontalAdvance(line) for line in lines)
        if one.width() < needed:
            yield f"{one.objectName()} “{one.text()[:40]}” is cut"


def look_at_every_screen(
    qapp: QApplication, qtbot: QtBot, folder: Path, look: Look, size: tuple[int, int]
) -> Looking:
    """Play the tour in a language, a theme and a text size, in a window of a size."""
    before = QLocale()
    speak(qapp, look.language)
    apply(qapp, look)
    try:
        return _play(qtbot, folder, look, size)
    finally:
        speak(qapp, ENGLISH)
        QLocale.setDefault(before)


def _play(qtbot: QtBot, folder: Path, look: Look, size: tuple[int, int]) -> Looking:
    clock = SystemClock()
    order = folder / "order.homebound"
    order.write_bytes(make_order_file(clock.now()).data)
    dialogs = ScriptedDialogs(order, folder)
    first = MainWindow(Profiles(folder / "home", clock, CHEAP), look, dialogs)
    qtbot.addWidget(first)
    first.resize(*size)
    first.show()
    first.activateWindow()
    first.show_start()
    tour = Looking(first, folder, dialogs, look)
    journey = Journey(tour, 0, "")
    app, strays = QApplication.instance(), Strays()
    assert app is not None
    app.installEventFilter(strays)
    for steps in (journey.steps(), LaterDays(tour, lambda: look).steps()):
        for name, holds in steps:
            qtbot.waitUntil(holds, timeout=60_000)
            assert tour.window is not None, name
    app.removeEventFilter(strays)
    tour.faults += strays.shown
    return tour
