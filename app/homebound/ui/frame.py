"""The frame around the pages: one page at a time, the sidebar, the text size."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QWidget

from homebound.ui import theme
from homebound.ui.language import speak
from homebound.ui.shortcuts import act_without_latin
from homebound.ui.theme import SCALES, Look
from homebound.ui.widgets import Page, lay_out, soon

if TYPE_CHECKING:
    from homebound.ui.sidebar import Sidebar
    from homebound.ui.typed import Typed

_NARROW = 700  # pixels at a text size of 100 %
_SIDEBAR = 180
_NO_LIMIT = 16777215
_PAGES_KEPT = 30
_TITLE_BAR = 40  # pixels; how high it is, is known only once the window is shown


class Frame(QWidget):
    """Holds the page in sight and knows how to make it anew.

    Signals: `shown` when what it shows changed; `seen` once, after the first painting; `reworded`
    when the language is another one; `auto_lock` carries other minutes after which to lock, None
    for never.
    """

    shown = Signal()
    seen = Signal()
    reworded = Signal()
    auto_lock = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(QSize(480, 400))
        self.resize(1080, 760)
        self._look = look
        self._page: Page | None = None
        self._over: Page | None = None
        self._focus: QWidget | None = None
        self._again: Callable[[], None] = self.update
        self._anew: Callable[[], None] = self.update
        self._rewording = self._staying = False
        self._pages = 0
        self._blank: dict[str, object] = {}
        self._kept: dict[str, Typed] = {}
        self._place = ""
        self._was_seen = False
        self._sidebar: Sidebar | None = None
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._line = QFrame()
        self._line.setObjectName("sidebarLine")
        self._line.hide()
        self._box.addWidget(self._line)

    def fit_on_screen(self) -> None:
        """Be no larger than the screen: not every window manager sees to that."""
        room = self.screen().availableSize() - QSize(0, _TITLE_BAR)
        self.resize(self.size().boundedTo(room))

    @property
    def look(self) -> Look:
        return self._look

    @property
    def page(self) -> Page | None:
        """The page in sight: the one that stands over the other, where one does."""
        return self._over or self._page

    def leave_page(self) -> None:
        """Have the page keep what it has to keep, whatever stands over it."""
        if self._page is not None:
            self._page.leave()

    def show_again(self) -> None:
        """Make the page in sight anew, where it can be; who reads in it stays where they are."""
        self._staying = self._page is not None
        self._again()

    def show_page(
        self,
        page: Page,
        again: Callable[[], None] | None = None,
        place: str = "",
        anew: Callable[[], None] | None = None,
    ) -> None:
        """Show a page in place of the one before.

        `again` makes it anew in another look; a form has none, so that nothing typed is lost: the
        style sheet alone changes it. `anew` makes it in another language, for a page on which one
        can be chosen; what was typed is carried over, and put again into a page that `keeps` it.
        """
        typed = self._typed_before(page)
        stood = typed or self._place_before(page)
        self.clear_page()
        kept = self._kept.pop(page.keeps, None)
        self._blank = page.typed().contents if page.keeps else {}
        self._pages += 1
        self._page = page
        self._again = again or self.update
        self._anew = anew or self._again
        self._place = place
        self._box.insertWidget(self._box.indexOf(self._line) + 1, page, 1)
        # Now: a layout shows what it takes in some time later, and what is hidden takes no focus.
        page.show()
        if self._sidebar is not None:
            self._sidebar.show_chosen(place)
        self._settle()
        # The tab order is known only once the page has been laid out.
        soon(page, page.focus_first)
        if kept is not None and typed is None:
            page.take_typed(kept)
        if typed is not None:
            page.take_typed(typed)
        if stood is not None:
            from homebound.ui.typed import focus_again, stay

            stay(page, stood)
            focus_again(page, stood)  # for the next key; once more when all has found its place
            soon(page, partial(focus_again, page, stood))
        self.shown.emit()

    def forget_typed(self, kept: str | None = None) -> None:
        """Forget what was typed into pages that have gone: into the one of that name, or all."""
        if kept is None:
            self._kept.clear()
        else:
            self._kept.pop(kept, None)

    def _keep_typed(self, page: Page) -> None:
        if not page.keeps:
            return
        typed = page.typed()
        # What is as it was proposed may be proposed otherwise next time: the day of today.
        own = {name: one for name, one in typed.contents.items() if one != self._blank.get(name)}
        if own:
            self._kept[page.keeps] = replace(typed, contents=own)

    def make_room(self) -> None:
        """Where many pages have gone, take away the one in sight and have Qt forget them all.

        Call it before the next page is made, and where nothing of the one in sight is under way, not
        even a press of its button: it goes at once. For every widget that there is Qt takes a third
        of a millisecond, so this is done while there is hardly any.
        """
        if self._pages < _PAGES_KEPT or self._rewording or self._over is not None:
            return
        from PySide6.QtCore import QThread

        if QThread.currentThread().loopLevel() > 1:
            return  # a dialog waits for its answer, which is for the page in sight
        self._pages = 0
        gone = self._page
        self.clear_page()
        if gone is not None:
            QCoreApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
        theme.forget_gone()

    def _typed_before(self, page: Page) -> "Typed | None":
        """Give what stands in the page in sight where `page` is the same in another language."""
        rewording, self._rewording = self._rewording, False
        if rewording and self._page is not None and self._page.objectName() == page.objectName():
            return self._page.typed()
        return None

    def _place_before(self, page: Page) -> "Typed | None":
        """Give where the page in sight stands where `page` is the same as it is by now."""
        staying, self._staying = self._staying, False
        if staying and self._page is not None and self._page.objectName() == page.objectName():
            return replace(self._page.typed(), contents={})
        return None

    def show_help(self) -> None:
        """Show the help over the page in sight, or go back to that."""
        from homebound.ui.help.page import HelpPage

        if isinstance(self._over, HelpPage):
            self.close_over()
            return
        page = HelpPage(self._look)
        page.closed.connect(self.close_over)
        self.show_over(page)

    def show_over(self, page: Page) -> None:
        """Show a page over the one in sight, which stays as it is until `close_over`."""
        self._drop_over()
        self._focus = self.focusWidget()
        self._over = page
        if self._page is not None:
            self._page.hide()
        self._box.insertWidget(self._box.indexOf(self._line) + 1, page, 1)
        page.show()
        if self._sidebar is not None:
            self._sidebar.show_chosen(page.objectName())
        soon(page, page.focus_first)

    def close_over(self) -> None:
        """Go back to the page below, to the control that had the focus."""
        focus = self._focus
        self._drop_over()
        if self._page is None:
            return
        self._page.show()
        if self._sidebar is not None:
            self._sidebar.show_chosen(self._place)
        if focus is not None and focus.isVisible():
            focus.setFocus()
        self._page.look_again()

    def _drop_over(self) -> None:
        if self._over is not None:
            self._over.hide()
            self._box.removeWidget(self._over)
            self._over.deleteLater()
        self._over = self._focus = None

    def clear_page(self) -> None:
        """Take the page away, after it has kept what it has to keep."""
        self._drop_over()
        if self._page is not None:
            self._page.leave()
            self._keep_typed(self._page)
            self._page.hide()
            self._box.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None

    def put_sidebar(self, sidebar: "Sidebar | None") -> None:
        """Put a sidebar in place of the one before, or none."""
        if self._sidebar is not None:
            self._sidebar.hide()
            self._box.removeWidget(self._sidebar)
            self._sidebar.deleteLater()
        self._sidebar = sidebar
        self._line.setVisible(sidebar is not None)
        if sidebar is not None:
            self._box.insertWidget(0, sidebar)
            sidebar.show_chosen(self._place if self._over is None else self._over.objectName())
            self._settle()

    def rescale(self, step: int) -> None:
        """Make all text one step larger or smaller, where there is one."""
        at = SCALES.index(self._look.scale) + step
        if 0 <= at < len(SCALES):
            self.take_look(replace(self._look, scale=SCALES[at]))

    def take_look(self, look: Look) -> None:
        """Draw everything anew in another palette, text size or language."""
        self._rewording = look.language != self._look.language
        self._look = look
        application = QApplication.instance()
        if isinstance(application, QApplication):
            if self._rewording:
                speak(application, look.language)
                self.setLocale(QLocale())
            theme.apply(application, look)
        self.renew_sidebar()
        if self._rewording:
            self.reworded.emit()
            self._anew()
        else:
            self._again()

    def renew_sidebar(self) -> None:
        """Make the sidebar anew, where there is one; whoever puts it there overrides this."""

    def choose_look(self, chosen: str | None, scale: int) -> None:
        """Take a theme (light, dark, system) and a text size; None and 0 leave what is there."""
        application = QApplication.instance()
        palette = self._look.palette
        if chosen is not None and isinstance(application, QApplication):
            palette = theme.palette_for(chosen, application)
        look = replace(self._look, palette=palette, scale=scale or self._look.scale)
        if look != self._look:
            self.take_look(look)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Back from another window, or from sleep: what stands here may be of another time.
        changed = event.type() is QEvent.Type.ActivationChange
        if changed and self.isActiveWindow() and self._page is not None:
            self._page.look_again()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.UpdateRequest:
            lay_out()  # painted in between, the page would be seen to move by and by
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_seen:
            self._was_seen = True
            soon(self, self.seen.emit)  # what stands in the window is painted after it

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F11:
            self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
            return
        if not act_without_latin(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        """Stand the bar at the side, or lay it along the bottom where the window is narrow."""
        if self._sidebar is None:
            return
        narrow = self.width() < _NARROW * self._look.scale / 100
        self._box.setDirection(
            QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._sidebar.lie_down(narrow, self.width())
        # Wider where a language's words are, so that none is cut.
        width = max(int(_SIDEBAR * self._look.scale / 100), self._sidebar.sizeHint().width())
        self._sidebar.setMinimumWidth(0 if narrow else width)
        self._sidebar.setMaximumWidth(_NO_LIMIT if narrow else width)
        self._line.setMinimumSize(QSize(0, 1) if narrow else QSize(1, 0))
        self._line.setMaximumSize(QSize(_NO_LIMIT, 1) if narrow else QSize(1, _NO_LIMIT))
