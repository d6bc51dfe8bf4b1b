"""The few building blocks that all pages are made of."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from homebound.ui import theme
from homebound.ui.direction import beginning
from homebound.ui.theme import GRID
from homebound.ui.words import Words

if TYPE_CHECKING:
    from homebound.ui.typed import Typed

_LONGEST_HOST = 28
_NESTED = 12  # widgets from the window to a sentence, or a few more


def label(text: str, role: str = "body", name: str = "") -> QLabel:
    """Make a line of text that wraps; `role` chooses its look in the style sheet.

    Plain text only: what a resident or an authority wrote is never read as markup.
    """
    made = Words()
    made.setText(text)
    made.setProperty("role", role)
    made.setObjectName(name)
    return made


def caption(text: str) -> QLabel:
    """Make the words above a field, with more room above them than below: they are that field's."""
    made = label(text, "strong")
    made.setContentsMargins(0, GRID, 0, 0)
    return made


def margins(before: int, top: int, after: int, bottom: int) -> QMargins:
    """Give margins in pixels, in the direction of reading: Qt turns none round."""
    if QGuiApplication.isRightToLeft():
        before, after = after, before
    return QMargins(before, top, after, bottom)


def picture(name: str, colour: str, words: str, size: int = 20, ground: str = "#FFFFFF") -> QLabel:
    """Make an icon that stands for a state; `words` say the same to a screen reader."""
    made = QLabel()
    from homebound.ui import icons

    made.setPixmap(icons.pixmap(name, colour, size, ground))
    made.setAccessibleName(words)
    made.setToolTip(words)
    made.setFixedSize(QSize(size, size))
    return made


def button(text: str, name: str, role: str = "plain") -> QPushButton:
    """Make a button; one with the role `primary` at most stands on a page."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text)
    made.setProperty("role", role)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(True)
    return made


def field(name: str, accessible: str, *, secret: bool = False) -> QLineEdit:
    """Make a one-line field; `secret` hides what is typed and keeps it from input methods."""
    made = QLineEdit()
    made.setAlignment(beginning() | Qt.AlignmentFlag.AlignVCenter)
    made.setObjectName(name)
    made.setAccessibleName(accessible)
    if secret:
        show_secret(made, shown=False)
    return made


def show_secret(secret: QLineEdit, shown: bool) -> None:
    """Show or hide what is typed into a secret field; no input method may learn it either way."""
    secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
    # From what is shown Qt takes these away.
    learns_nothing = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    secret.setInputMethodHints(secret.inputMethodHints() | learns_nothing)


def host_button(host: str, name: str) -> QPushButton:
    """Make a button whose press sends one request to a host, which it names.

    A host that is longer than any is, is cut in its middle; a screen reader says all of it.
    """
    words = QCoreApplication.translate("widgets", "Ask {host}")
    short = host if len(host) <= _LONGEST_HOST else f"{host[:15]}…{host[-12:]}"
    made = button(without_mnemonic(words.format(host=short)), name)
    made.setAccessibleName(words.format(host=host))
    return made


def without_mnemonic(text: str) -> str:
    """Keep an ampersand of a text from becoming a shortcut that hides it."""
    return text.replace("&", "&&")


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget another role and have the style sheet look at it anew."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


class Card(QFrame):
    """A rounded ground for things that belong together, from top to bottom."""

    def __init__(self, role: str = "card", name: str = "") -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setObjectName(name)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        self.box.setSpacing(GRID)


def row(*parts: QWidget | None, spacing: int = GRID) -> QHBoxLayout:
    """Lay parts side by side; None is where the spare room goes."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for part in parts:
        if part is None:
            line.addStretch(1)
        else:
            line.addWidget(part)
    return line


def column_limit() -> int:
    """Give the most pixels that the column of a page takes in the text size of now."""
    return theme.column_width(theme.scale_of(QApplication.font()))


class Column(QWidget):
    """As wide as there is room for, and as high as what is in it then is.

    Whoever asks for a size of its own would have everything in it measured for two widths that it
    never gets, and then anew for the one that it has: with every word that changes.
    """

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


class _Bar(QScrollBar):
    """Keeps its place where there is nothing to scroll, so that no page stands aside for it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class Page(QScrollArea):
    """One column that scrolls, of at most 720 px at a text size of 100 %; focus is kept in sight."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(_Bar())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ground = Column()
        ground.setObjectName("page")
        side = QHBoxLayout(ground)
        side.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        self._held: QWidget | None = None
        self._column = Column()
        self._column.setObjectName("column")
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.box = QVBoxLayout(self._column)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(2 * GRID)
        side.addStretch(1)
        side.addWidget(self._column, 1000)
        side.addStretch(1)
        self.setWidget(ground)
        self.title = label(title, "title", f"{name}Title")
        self.box.addWidget(self.title)

    def close_column(self) -> None:
        """Push everything up; call once, when the page is complete."""
        self.box.addStretch(1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:  # a form stays when the text size changes
            self._fit_column()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_column()

    def _fit_column(self) -> None:
        # Never wider than the room, whatever asks for more: nobody can scroll sideways.
        # Not asked of the viewport: to wrap a widget that Qt has made, PySide6 readies the classes of
        # all widgets, 8 ms of a start.
        room = self.maximumViewportSize().width() - 6 * GRID
        self._column.setMaximumWidth(max(min(column_limit(), room), 10 * GRID))

    # Under which name the window keeps what is typed, until this page comes again; "" for not at all.
    keeps = ""

    def hold(self) -> None:
        """Disable all of the page while the job that it started runs; `let_go` ends that.

        All at once: were it one control, the focus would go on to the next and the page scroll there.
        """
        focus: QWidget | None = self.window().focusWidget()
        self._held = focus if focus is not None and self.isAncestorOf(focus) else None
        self._column.setEnabled(False)

    def let_go(self) -> None:
        """Enable it again, and give the focus back to where it was."""
        self._column.setEnabled(True)
        if self._held is not None:
            self._held.setFocus()
        self._held = None

    def leave(self) -> None:
        """Do what must be done before the page goes; a page that keeps a draft overrides it."""

    @property
    def choosing(self) -> bool:
        """Say whether making the page anew would lose what the resident is about to choose."""
        return False

    def typed(self) -> "Typed":
        """Give what stands in the fields, to be put into this page made anew."""
        from homebound.ui.typed import typed_in

        return typed_in(self)

    def take_typed(self, typed: "Typed") -> None:
        """Take over what stood in the fields of this page before it was made anew."""
        from homebound.ui.typed import type_into

        type_into(self, typed)

    def look_again(self) -> None:
        """Notice that time may have passed; a page that shows it overrides this."""

    def focus_first(self) -> None:
        """Put the focus where typing should begin, unless overridden on the first control.

        "Back" is that only where nothing else is in sight: whoever presses Enter wants to go on.
        """
        stops = [
            one
            for one in self.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled()
        ]
        for one in stops:
            below = one.mapTo(self, one.rect().bottomLeft()).y()
            if one.objectName() != "back" and below < self.viewport().height():
                one.setFocus()
                return
        for one in stops[:1]:
            one.setFocus()


class ErrorLine(Words):
    """A sentence about what went wrong, in the place where it happened; hidden while all is well."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "problem")
        self.setVisible(False)

    def show_problem(
        self, sentence: str, culprit: QWidget | None = None, *, aloud: bool = True
    ) -> None:
        """Show a sentence and tie it to the field that it is about; announce it if `aloud`."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(True)
        bring_into_sight(self)
        if culprit is not None:
            _mark(culprit, sentence)
        if aloud:
            announce(self, sentence)

    def clear_problem(self, culprit: QWidget | None = None) -> None:
        """Take the sentence away again."""
        if self.isHidden():
            return
        self.setVisible(False)
        self.clear()
        if culprit is not None:
            _mark(culprit, "")


def _mark(culprit: QWidget, wrong: str) -> None:
    """Have a field show and say what is wrong with its value.

    The answers of a choice say it alone: none of them is wrong, and a red “Yes” would look so.
    """
    answers = culprit.findChildren(QRadioButton)
    for one in (culprit, *answers):
        one.setAccessibleDescription(wrong)
    if not answers:
        culprit.setProperty("invalid", "true" if wrong else "false")
        culprit.style().unpolish(culprit)
        culprit.style().polish(culprit)


def lay_out() -> None:
    """Have everything find its place now.

    A widget that grows or shrinks tells the one around it, and that one the next, each in a turn of
    its own of the event loop.
    """
    for _ in range(_NESTED):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the page to a widget once it has found its place.

    What has the focus, and was pushed down by it, stays in sight where there is room for both.
    """

    def scroll() -> None:
        lay_out()
        focus: QWidget | None = widget.window().focusWidget()  # None is not in PySide6's types
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                if focus is not None and above.isAncestorOf(focus):
                    above.ensureWidgetVisible(focus, 0, GRID)
                above.ensureWidgetVisible(widget, 0, 3 * GRID)
                if focus is not None and widget.isAncestorOf(focus):
                    # With the words above it, where the whole is higher than the page.
                    above.ensureWidgetVisible(focus, 0, 8 * GRID)
            above = above.parentWidget()

    soon(widget, scroll)


def announce(source: QWidget, sentence: str) -> None:
    """Have a screen reader say a sentence now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, sentence))


def soon(parent: QObject, act: Callable[[], None]) -> None:
    """Do something when the event loop is next free, unless `parent` is gone by then.

    QTimer.singleShot would keep the receiver of a shot that its context does not live to hear.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)
