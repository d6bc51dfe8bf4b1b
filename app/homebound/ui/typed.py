"""What a page has in its fields, carried over to the same page made anew."""

from dataclasses import dataclass, field

from PySide6.QtCore import QDateTime, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QWidget,
)

from homebound.ui.focus import focus_in

# Parts of Qt's own, the language, and whose page it is: none of these is typed.
_OTHERS = ("qt_", "language", "person.")
_COMING = 1000  # milliseconds in which parts that are read from the record have come
_KINDS = (QAbstractButton, QComboBox, QDateTimeEdit, QLineEdit, QPlainTextEdit, QSpinBox)


@dataclass(frozen=True)
class Typed:
    """The contents of fields by object name, how far the page was scrolled, and where the focus was.

    `opened` names the questions that had been opened.
    """

    contents: dict[str, object] = field(repr=False)
    scrolled: int
    focus: str
    opened: frozenset[str] = frozenset()


def typed_in(page: QScrollArea) -> Typed:
    """Take down what stands in the fields of a page."""
    focused = focus_in(page)
    contents = {name: _content(one) for name, one in _fields(page).items()}
    return Typed(
        contents,
        page.verticalScrollBar().value(),
        "" if focused is None else focused.objectName(),
    )


def type_into(page: QScrollArea, typed: Typed) -> None:
    """Put it into the fields of the same page made anew; what it does not have is left out."""
    for name, one in _fields(page).items():
        content = typed.contents.get(name)
        if content is not None and content != _content(one):
            _fill(one, content)


def focus_again(page: QScrollArea, typed: Typed) -> None:
    """Scroll and focus as it was."""
    focused = page.findChild(QWidget, typed.focus) if typed.focus else None
    if focused is not None:
        focused.setFocus()
    page.verticalScrollBar().setValue(typed.scrolled)


def stay(page: QScrollArea, typed: Typed) -> None:
    """Scroll as it was while parts of the page still come, unless the resident scrolls meanwhile."""
    bar = page.verticalScrollBar()
    coming = QTimer(page)
    coming.setSingleShot(True)

    def scroll() -> None:
        if coming.isActive():
            bar.setValue(typed.scrolled)

    bar.rangeChanged.connect(scroll)
    bar.actionTriggered.connect(coming.stop)
    coming.start(_COMING)


def _fields(page: QScrollArea) -> dict[str, QWidget]:
    return {
        one.objectName(): one
        for one in page.findChildren(QWidget)
        if isinstance(one, _KINDS) and not one.objectName().startswith(_OTHERS)
    }


def _content(one: QWidget) -> object:
    match one:
        case QAbstractButton():
            return one.isChecked() if one.isCheckable() else None
        case QComboBox():
            return one.currentData() if one.currentData() is not None else one.currentIndex()
        case QDateTimeEdit():
            return one.dateTime()
        case QLineEdit():
            return one.text()
        case QPlainTextEdit():
            return one.toPlainText()
        case QSpinBox():
            return one.value()
    return None


def _fill(one: QWidget, content: object) -> None:
    match one, content:
        case QAbstractButton(), bool():
            one.setChecked(content)
        case QComboBox(), _:
            found = one.findData(content)
            one.setCurrentIndex(found if found >= 0 or not isinstance(content, int) else content)
        case QDateTimeEdit(), QDateTime():
            one.setDateTime(content)
        case QLineEdit(), str():
            one.setText(content)
        case QPlainTextEdit(), str():
            one.setPlainText(content)
        case QSpinBox(), int():
            one.setValue(content)
