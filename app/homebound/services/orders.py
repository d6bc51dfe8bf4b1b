"""Accept an authority's order, or set up a quarantine without one."""

from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from homebound.core.change import Change, apply_change, is_lighter
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import MAX_DAYS, Order, Window, check_acceptable, has_ended
from homebound.core.retention import asks_on
from homebound.services import forms
from homebound.services.background import in_background
from homebound.services.session import Session
from homebound.services.settings import retention_days
from homebound.vault import arrivals
from homebound.vault import orders as stored
from homebound.vault.orders import AcceptedOrder, FollowedChange

if TYPE_CHECKING:
    from sqlite_utils import Database


MAX_LINK = 64 * 1024  # characters; the protocol's limit, known before it is loaded


@dataclass(frozen=True)
class Offer:
    """An order that may be accepted: verified where an authority signed it, shown before it counts.

    `fingerprint` is the root key's, to compare with the paper letter; None without an authority.
    Where it is a change of an order that is followed, `was` is that order until now and `change` what
    the authority says; `follows` that it asks for less and holds already.
    """

    order: Order
    fingerprint: str | None = None
    source: bytes | None = None
    was: Order | None = None
    change: Change | None = None
    follows: bool = False


class Orders:
    """Everything about the order of the session's person."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, path: Path) -> Future[Offer]:
        """Read and verify an order file; UserError says why it cannot be followed."""
        return in_background(lambda: self._read(_read_capped(path)))

    def read_link(self, link: str) -> Future[Offer]:
        """Read and verify the order in a link; UserError says why it cannot be followed."""

        def work() -> Offer:
            from homebound.protocol.order_file import read_order_link

            return self._read(read_order_link(link))

        return in_background(work)

    def _read(self, data: bytes) -> Offer:
        from homebound.protocol.order_file import named_order

        order_id = named_order(data)
        if order_id is None:
            return self._offer(data)
        return self._change(order_id, data, only_lighter=True).result()

    def _change(self, order_id: str, data: bytes, *, only_lighter: bool) -> Future[Offer]:
        """Read a change of an order of this person's, and follow it: at once only if it asks for less.

        Nobody is held to more than they were told of and took.
        """
        person, now = self._session.person.id, self._session.clock.now()

        def job(db: "Database") -> Offer:
            from homebound.protocol.order_file import read_change_file, read_order_file

            found = [one for one in stored.all(db, person) if one.order.id == order_id]
            if not found or found[0].source is None:
                raise UserError(ErrorCode.CHANGE_OTHER_ORDER)
            accepted = found[0]
            file = read_change_file(data, read_order_file(accepted.source or b""))
            changed = apply_change(accepted.order, file.change)
            follows = not only_lighter or is_lighter(accepted.order, file.change)
            if follows:
                followed = FollowedChange(now, file.config_token, file.token)
                stored.change(db, person, changed, followed)
                arrivals.forget(db, person, order_id)
                _take_config(db, found[0], file.config_token, now)
            return Offer(changed, None, data, accepted.order, file.change, follows)

        return self._session.vault.submit(job)

    def _offer(self, data: bytes) -> Offer:
        from homebound.protocol.order_file import read_order_file
        from homebound.protocol.record import answers_fit
        from homebound.services.records import longest_answers

        found = read_order_file(data)
        if has_ended(found.order, self._session.clock.now()):
            raise UserError(ErrorCode.ORDER_ENDED, last=found.order.last.isoformat())
        # Refused now, not on the first morning, where its questions cannot be asked.
        questionnaire = forms.form_of(found.order, data)
        if not answers_fit(longest_answers(questionnaire)):
            raise UserError(ErrorCode.FORM_TOO_LONG)
        return Offer(found.order, found.fingerprint, data)

    def without_authority(self, first: date, days: int, windows: tuple[Window, ...]) -> Offer:
        """Make the resident's own quarantine, held to the same rules as an authority's order.

        Raises UserError where the dates or windows are not acceptable or already over.
        """
        now = self._session.clock.now()
        try:
            last = first + timedelta(days=days - 1)
        except OverflowError as error:
            raise UserError(ErrorCode.ORDER_TOO_LONG, days=days, limit=MAX_DAYS) from error
        own = Order(
            id=token_hex(16),
            issued=now,
            zone=self._session.clock.zone(),
            first=first,
            last=last,
            windows=windows,
        )
        check_acceptable(own)
        if has_ended(own, now):
            raise UserError(ErrorCode.ORDER_ENDED, last=own.last.isoformat())
        return Offer(own)

    def arrived(self) -> Future[Offer | None]:
        """Give the change of the active order that came with an answer and was not seen yet, or None."""
        person = self._session.person.id

        def job(db: "Database") -> Offer | None:
            from homebound.protocol.order_file import write_change_file
            from homebound.services.arriving import arrived

            accepted = stored.active(db, person)
            found = None if accepted is None else arrived(db, accepted)
            if found is None:
                return None
            arrival, change, was, order = found
            source = write_change_file(arrival.config, arrival.token)
            return Offer(order, None, source, was, change, arrival.followed)

        return self._session.vault.submit(job)

    def seen(self, offer: Offer) -> Future[None]:
        """Note that the resident has seen a change that is followed already."""
        person, order = self._session.person.id, offer.order.id
        return self._session.vault.submit(lambda db: arrivals.forget(db, person, order))

    def follow(self, offer: Offer) -> Future[Offer]:
        """Follow a change that asks for more, once the resident has seen it."""
        return self._change(offer.order.id, offer.source or b"", only_lighter=False)

    def accept(self, offer: Offer) -> Future[AcceptedOrder]:
        """Follow an order from now on; an earlier one stays in the history."""
        now = self._session.clock.now()
        person = self._session.person.id

        def job(db: "Database") -> AcceptedOrder:
            accepted = AcceptedOrder(offer.order, person, now, offer.source)
            if any(known.order.id == offer.order.id for known in stored.all(db, person)):
                raise UserError(ErrorCode.ORDER_ALREADY_ACCEPTED)
            stored.accept(db, accepted)
            return accepted

        return self._session.vault.submit(job)

    def accepted(self) -> Future[tuple[Order, ...]]:
        """Give every order of the person, the one that is followed now last."""
        person = self._session.person.id
        return self._session.vault.submit(
            lambda db: tuple(one.order for one in stored.all(db, person))
        )

    def ending(self) -> Future[tuple[Order, date | None]]:
        """Give the order followed last, and when to ask what becomes of its record, None for never."""
        person = self._session.person.id

        def job(db: "Database") -> tuple[Order, date | None]:
            accepted = stored.active(db, person)
            if accepted is None:
                raise LookupError("nothing has ended where nothing was followed")
            return accepted.order, asks_on(accepted.order, accepted.kept, retention_days(db))

        return self._session.vault.submit(job)

    def keep(self, order_id: str) -> Future[None]:
        """Keep the record of an order that is over: the question comes again after as long."""
        person, now = self._session.person.id, self._session.clock.now()
        return self._session.vault.submit(lambda db: stored.keep(db, person, order_id, now))

    def active(self) -> Future[AcceptedOrder | None]:
        """Give the order that is followed now."""
        person = self._session.person.id
        return self._session.vault.submit(lambda db: stored.active(db, person))


def _take_config(db: "Database", accepted: AcceptedOrder, token: str, now: datetime) -> None:
    """Keep the configuration that came with a change, where it is newer than the one that is held."""
    from homebound.protocol.strict import Malformed
    from homebound.services.consenting import standing_of
    from homebound.services.refreshing import take_config

    standing = standing_of(db, accepted)
    if standing is not None:
        with suppress(Malformed):  # an older one, or another of the same number
            take_config(db, standing, token, now)


def _read_capped(path: Path) -> bytes:
    from homebound.protocol.order_file import MAX_BYTES

    try:
        # A pipe or a device would never end, and is no order file either.
        if not path.is_file():
            raise UserError(ErrorCode.FILE_NOT_READABLE)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise UserError(ErrorCode.FILE_NOT_READABLE) from error
    if len(data) > MAX_BYTES:
        raise UserError(ErrorCode.ORDER_FILE_TOO_LARGE, limit_kib=MAX_BYTES // 1024)
    return data
