"""The way to an order: opening it, looking at it, verifying it, objecting to it, accepting it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, Signal

from homebound.ui.dialogs import Dialogs
from homebound.ui.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Callable

    from homebound.services.clock import Clock
    from homebound.services.objections import Filed
    from homebound.services.orders import Offer
    from homebound.services.session import Session
    from homebound.services.today import Overview
    from homebound.ui.sharing.page import SharingPage


class OrderPages(QObject):
    """Makes the pages about an order and shows them; pages are imported when first shown.

    Signals: `today` when that is done; `turned` carries the id of the person whose order it is.
    """

    today = Signal()
    turned = Signal(str)

    def __init__(
        self,
        frame: Frame,
        show: "Callable[..., None]",
        ask: "Callable[..., None]",
        session: "Callable[[], Session | None]",
        dialogs: Dialogs,
    ) -> None:
        super().__init__(frame)
        self._frame = frame
        self._show, self._ask, self._session, self._dialogs = show, ask, session, dialogs

    def show_orders(self, order: Path | str | None = None, *, own: bool = False) -> None:
        """Show the ways to an order, and open the one that waits; `own` goes to one's own dates."""
        if (session := self._session()) is None:
            return
        from homebound.services.orders import Orders
        from homebound.services.today import Today
        from homebound.ui.orders.page import OrdersPage

        def done(overview: "Overview | None") -> None:
            page = OrdersPage(
                Orders(session),
                _today(session.clock),
                self._dialogs,
                can_close=overview is not None,
            )
            page.keeps = _kept(session)
            page.offered.connect(self.review)
            page.closed.connect(self.today)
            self._show(page, None, "", self.show_orders)
            if own:
                page.begin_own()
            if order is not None:
                page.open(order)

        self._ask(Today(session).overview, done)

    def show_own_dates(self) -> None:
        """Show where one's own dates are set up."""
        self.show_orders(own=True)

    def review(self, offer: "Offer") -> None:
        """Show an order, or a change of one, before it counts."""
        if (session := self._session()) is None:
            return
        from homebound.services.objections import Objections
        from homebound.services.orders import Orders

        if offer.was is not None:
            from homebound.ui.orders.change_page import ChangePage

            if offer.person_id not in (None, session.person.id):
                self.turned.emit(offer.person_id)
            page = ChangePage(Orders(session), offer)
            page.accepted.connect(self.today)
            page.closed.connect(self.today)
            page.wrong.connect(partial(self._object, offer))
            self._show(page)
            return

        def done(filed: "tuple[Filed, ...]") -> None:
            from homebound.ui.orders.review_page import ReviewPage

            page = ReviewPage(Orders(session), offer, session.clock.zone(), filed)
            page.accepted.connect(lambda _: self._frame.forget_typed(_kept(session)))
            page.accepted.connect(self.today)
            page.closed.connect(self.show_orders)
            page.verified.connect(self.review)
            page.wrong.connect(partial(self._object, offer))
            self._show(page, None, "", partial(self._look_again, offer))

        self._ask(partial(Objections(session).of, offer.order.id), done)

    def show_arrived(self) -> None:
        """Show what the authority changes about the order, as it came with an answer."""
        if (session := self._session()) is None:
            return
        from homebound.services.orders import Orders

        orders = Orders(session)

        def done(offer: "Offer | None") -> None:
            from homebound.ui.orders.change_page import ChangePage

            if offer is None:
                self.today.emit()
                return
            page = ChangePage(orders, offer)
            page.accepted.connect(self.today)
            page.closed.connect(self.today)
            page.wrong.connect(partial(self._object, offer))
            self._show(page, self.show_arrived, "today")

        self._ask(orders.arrived, done)

    def _look_again(self, offer: "Offer") -> None:
        """Look at the same order as another person of the profile."""
        if (session := self._session()) is None:
            return
        from homebound.services.orders import Orders

        self._ask(partial(Orders(session).seen_by, offer), self.review)

    def _object(self, offer: "Offer") -> None:
        if (session := self._session()) is None:
            return
        from homebound.services.objections import Objections
        from homebound.ui.orders.object_page import ObjectPage

        page = ObjectPage(Objections(session), offer)
        page.keeps = f"object {session.person.id} {offer.order.id}"
        page.own_dates.connect(self.show_own_dates)
        page.closed.connect(partial(self.review, offer))
        self._show(page)

    def offer_verification(self, page: "SharingPage", again: "Callable[[], None]") -> None:
        """Put the card that verifies a followed order on a page, where nobody has verified it."""
        if (session := self._session()) is None:
            return
        from homebound.services.orders import Orders
        from homebound.ui.jobs import run_job
        from homebound.ui.orders.verify_card import VerifyCard

        orders = Orders(session)

        def done(offer: "Offer | None") -> None:
            if offer is None:
                return
            card = VerifyCard(orders, offer, followed=True)
            card.verified.connect(lambda _: again())
            page.put_verification(card)

        run_job(page, orders.unverified(), done, lambda _: None)


def _kept(session: "Session") -> str:
    return f"orders {session.person.id}"


def _today(clock: "Clock") -> QDate:
    from zoneinfo import ZoneInfo

    day = clock.now().astimezone(ZoneInfo(clock.zone())).date()
    return QDate(day.year, day.month, day.day)
