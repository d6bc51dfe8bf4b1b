"""Where the focus goes: the order of Tab, and back to what was pressed."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_stops(part: QWidget) -> list[QWidget]:
    """Give what Tab reaches inside a widget, now or once it is chosen, in its order."""
    return [one for one in _chain_of(part) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _chain_of(part: QWidget) -> Iterator[QWidget]:
    inside = set(part.findChildren(QWidget))
    one = part.nextInFocusChain()
    while one is not None and one is not part:
        if one in inside:
            yield one
        one = one.nextInFocusChain()


def tab_through(stops: Sequence[QWidget]) -> None:
    """Have Tab go through widgets of one window in this order."""
    # Qt puts in order only what Tab stops at now; a segment may be chosen later.
    policies = [(one, one.focusPolicy()) for one in stops]
    for one in stops:
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
    for one, policy in policies:
        one.setFocusPolicy(policy)


def hold(control: QWidget) -> None:
    """Disable a control while the job that it started runs; `let_go` ends that.

    A control that is disabled hands the focus on: whoever pressed it by a key would have to go back,
    and who pressed that twice would have pressed what comes next, which may ask a host. So nothing
    has the focus meanwhile.
    """
    had = control.window().focusWidget() is control
    control.setProperty("hadFocus", had)
    if had:
        control.clearFocus()
    control.setEnabled(False)


def focus_in(page: QWidget) -> QWidget | None:
    """Give what has the focus on a page, or had it when its job began."""
    focused: QWidget | None = page.focusWidget()
    if focused is not None:
        return focused
    held = (one for one in page.findChildren(QWidget) if one.property("hadFocus"))
    return next((one for one in held if not one.isEnabled()), None)


def let_go(control: QWidget) -> None:
    """Enable it again, and give it the focus back where it had it."""
    control.setEnabled(True)
    if control.property("hadFocus") and control.isVisible():
        control.setFocus()
