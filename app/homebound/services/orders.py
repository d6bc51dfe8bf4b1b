"""Accept an authority's order, or set up a quarantine without one."""

from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING

from homebound.core.change import Change
from homebound.core.consent import OneQuestion
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import MAX_DAYS, Order, Window, check_acceptable, has_ended
from homebound.core.retention import asks_on
from homebound.services import forms, order_sources
from homebound.services.background import in_background
from homebound.services.order_sources import See
from homebound.services.questions import Questions
from homebound.services.session import Session
from homebound.services.settings import retention_days
from homebound.vault import arrivals, unverified
from homebound.vault import forms as kept
from homebound.vault import orders as stored
from homebound.vault.orders import AcceptedOrder, FollowedChange

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.protocol.order_file import ChangeFile


@dataclass(frozen=True)
class Offer:
    """An order that may be accepted: verified where an authority signed it, shown before it counts.

    `fingerprint` is the root key's, to compare with the paper letter; None without an authority.
    `token` is the signed text of an order that came alone, which nobody has verified yet.
    `replaces` is the order that it would take the place of, while that has days left.
    `strange_root` says that an order from the same address pinned another root before. Where it is
    a change of an order that is followed, `was` is that order until now and `change` what the
    authority says; `follows` that it asks for less and holds already, `until` its last day where a
    later one that is followed already goes on from there, `person_id` whose it is.
    """

    order: Order
    fingerprint: str | None = None
    source: bytes | None = None
    was: Order | None = None
    change: Change | None = None
    follows: bool = False
    until: date | None = None
    token: str | None = field(default=None, repr=False)
    person_id: str | None = None
    replaces: Order | None = None
    strange_root: bool = False


class Orders:
    """Everything about the order of the session's person."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def read(self, path: Path, see: See | None = None) -> Future[Offer]:
        """Read and verify an order file, or an order in a picture, which can be verified later.

        `see` gives the texts of the QR codes in a picture; without it pictures are refused.
        UserError says why it cannot be followed.
        """
        return in_background(lambda: self._read(order_sources.read_path(path, see)))

    def read_link(self, link: str) -> Future[Offer]:
        """Read the order in a link or in the text of a QR code, and verify it as far as it goes.

        UserError says why it cannot be followed.
        """
        return in_background(lambda: self._read(order_sources.read_text(link)))

    def _read(self, data: bytes | str) -> Offer:
        from homebound.protocol.order_file import named_order

        if isinstance(data, str):
            return self._read_alone(data)
        order_id = named_order(data)
        if order_id is None:
            return self._offer(data)

        return self._change(order_id, data, only_lighter=True).result()

    def _read_alone(self, token: str) -> Offer:
        """Read an order or a change that came without the configuration."""
        from homebound.protocol.order_file import order_alone, ordered_by

        order_id = ordered_by(token)
        if order_id is None:
            return self._in_view(Offer(self._usable(order_alone(token), None), token=token))

        return self._change(order_id, token.encode(), only_lighter=True).result()

    def _change(self, order_id: str, data: bytes, *, only_lighter: bool) -> Future[Offer]:
        """Read a change of an order in the profile, and follow it at once if it asks for less.

        `data` is a change file, or the signed text of a change that came alone. Nobody is held to
        more than they were told of and took.
        """
        session, now = self._session, self._session.clock.now()

        def job(db: "Database") -> Offer:
            found = [
                one
                for person in (session.person, *session.people)
                for one in stored.all(db, person.id)
                if one.order.id == order_id
            ]
            if not found:
                raise UserError(ErrorCode.CHANGE_OTHER_ORDER)
            accepted = found[0]
            file = _read_change(db, accepted, data)
            # Loaded only now: who opens no change does not wait for it.
            from homebound.services.arriving import forget_arrived, place

            placed, lighter = place(db, accepted, file.change)
            follows = not only_lighter or lighter
            if follows:
                from homebound.services.refreshing import keep_config

                followed = FollowedChange(now, file.config_token, file.token)
                with db.atomic():
                    stored.change(db, accepted.person_id, placed.order, followed)
                    forget_arrived(db, accepted, placed, file.change)
                    keep_config(db, accepted, file.config_token, now)
            return Offer(
                placed.then,
                None,
                data,
                placed.was,
                file.change,
                follows,
                placed.until,
                person_id=accepted.person_id,
            )

        return self._session.vault.submit(job)

    def _offer(self, data: bytes) -> Offer:
        from homebound.protocol.order_file import read_order_file

        found = read_order_file(data)
        return self._in_view(Offer(self._usable(found.order, data), found.fingerprint, data))

    def _usable(self, order: Order, source: bytes | None) -> Order:
        from homebound.core.longest import longest_answers
        from homebound.protocol.record import answers_fit

        if has_ended(order, self._session.clock.now()):
            raise UserError(ErrorCode.ORDER_ENDED, last=order.last.isoformat())
        # Refused now, not on the first morning, where its questions cannot be asked.
        questionnaire = forms.form_of(order, source)
        if not answers_fit(longest_answers(questionnaire)):
            raise UserError(ErrorCode.FORM_TOO_LONG)
        return order

    def _in_view(self, offer: Offer) -> Offer:
        """See an offer in the light of what is followed; raises UserError where that rules it out."""
        session, now = self._session, self._session.clock.now()

        def job(db: "Database") -> Offer:
            _check_new(db, session, offer)
            mine = stored.all(db, session.person.id)
            active = mine[-1].order if mine else None
            current = None if active is None or has_ended(active, now) else active
            issuer = offer.order.issuer
            strange = any(
                issuer is not None
                and one.order.issuer is not None
                and (one.order.issuer.url, one.order.issuer.root != issuer.root)
                == (issuer.url, True)
                for one in mine
            )
            replaces = None if current is None or current.id == offer.order.id else current
            return replace(offer, replaces=replaces, strange_root=strange)

        return session.vault.submit(job).result()

    def seen_by(self, offer: Offer) -> Future[Offer]:
        """See an offer that was read already in the light of what this person follows."""
        return in_background(lambda: self._in_view(offer))

    def unverified(self) -> Future[Offer | None]:
        """Give the order that is followed where nobody has verified it, else None."""
        person = self._session.person.id

        def job(db: "Database") -> Offer | None:
            active = stored.active(db, person)
            token = None if active is None else unverified.token_of(db, person, active.order.id)
            return None if active is None or token is None else Offer(active.order, token=token)

        return self._session.vault.submit(job)

    def verify(self, offer: Offer) -> Future[Offer]:
        """Ask the order's authority for its configuration, one request, and verify the order by it.

        The button that calls this names the host: that is the consent. An order that is followed
        already is then verified for good. Raises UserError: AUTHORITY_NO_ANSWER,
        AUTHORITY_NOT_SIGNED, ORDER_NOT_CONFIRMED.
        """
        issuer, token = offer.order.issuer, offer.token
        if issuer is None or token is None:
            raise LookupError("there is nothing to be verified")
        session, questions = self._session, Questions(self._session)
        agreed = OneQuestion(issuer.url)

        def read(data: bytes) -> Offer:
            from homebound.protocol.order_file import confirm_order, read_order_file

            source = confirm_order(data, token, session.clock.now())
            fingerprint = read_order_file(source).fingerprint
            person, order_id = session.person.id, offer.order.id

            def job(db: "Database") -> None:
                if unverified.token_of(db, person, order_id) == token:
                    unverified.settle(db, person, order_id, source)

            questions.in_vault(job)
            return replace(offer, source=source, fingerprint=fingerprint, token=None)

        def ask() -> Offer:
            return questions.ask(
                issuer, offer.order.id, "config", lambda line: line.fetch_config(agreed), read
            )

        return questions.run(ask)

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
            arrival, change, placed = found
            source = write_change_file(arrival.config, arrival.token)
            return Offer(
                placed.then, None, source, placed.was, change, arrival.followed, placed.until
            )

        return self._session.vault.submit(job)

    def seen(self, offer: Offer) -> Future[None]:
        """Note that the resident has seen a change that is followed already."""
        person, order = self._session.person.id, offer.order.id
        return self._session.vault.submit(lambda db: arrivals.forget(db, person, order))

    def follow(self, offer: Offer) -> Future[Offer]:
        """Follow a change that asks for more, once the resident has seen it."""
        return self._change(offer.order.id, offer.source or b"", only_lighter=False)

    def accept(self, offer: Offer, form: str = forms.STANDARD_FORM) -> Future[AcceptedOrder]:
        """Follow an order from now on; an earlier one stays in the history.

        `form` names the shipped questionnaire that is asked where the order names none. Its bytes
        are kept in the vault, as are an order's own. The file of an order that is followed
        unverified verifies it.
        """
        session, now = self._session, self._session.clock.now()
        person = session.person.id

        def job(db: "Database") -> AcceptedOrder:
            known = _check_new(db, session, offer)
            if known is not None and offer.source is not None:
                with db.atomic():
                    unverified.settle(db, person, offer.order.id, offer.source)
                return replace(known, source=offer.source)
            accepted = AcceptedOrder(offer.order, person, now, offer.source)
            data = forms.form_file(accepted.order, accepted.source, form)
            with db.atomic():
                stored.accept(db, accepted)
                kept.choose(db, person, offer.order.id, forms.parsed(data).canonical, data)
                if offer.token is not None:
                    unverified.add(db, person, offer.order.id, offer.token)
            return accepted

        return self._session.vault.submit(job)

    def asked(self) -> Future[str | None]:
        """Give the name of the shipped questionnaire that the next check-in asks.

        None where the resident has no say: without an order, and where it brings or names its own.
        """
        person = self._session.person.id

        def job(db: "Database") -> str | None:
            accepted = stored.active(db, person)
            if accepted is None or accepted.order.form is not None:
                return None
            asked = forms.OrderForms(db, accepted).now().id
            return asked if asked in forms.SHIPPED_FORMS else None

        return self._session.vault.submit(job)

    def ask(self, form: str) -> Future[None]:
        """Ask from the next check-in on by another shipped questionnaire; old answers keep theirs."""
        person = self._session.person.id

        def job(db: "Database") -> None:
            accepted = stored.active(db, person)
            if accepted is None or accepted.order.form is not None:
                raise LookupError("an order without a choice of questionnaires")
            data = forms.shipped_form(form)
            kept.choose(db, person, accepted.order.id, forms.parsed(data).canonical, data)

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


def _read_change(db: "Database", accepted: AcceptedOrder, data: bytes) -> "ChangeFile":
    from homebound.protocol.order_file import change_alone, read_change_file
    from homebound.services.consenting import standing_of

    standing = standing_of(db, accepted)
    if standing is None:
        raise UserError(ErrorCode.CHANGE_NEEDS_FILE)
    if data.lstrip().startswith(b"{"):
        return read_change_file(data, standing.file)
    return change_alone(data.decode("ascii"), standing.config_tokens)


def _check_new(db: "Database", session: Session, offer: Offer) -> AcceptedOrder | None:
    """Refuse an order that somebody follows; give the unverified one that this verifies, if any."""
    from homebound.protocol.order_file import read_order_file

    for person in session.people:
        for known in stored.all(db, person.id):
            if known.order.id != offer.order.id:
                continue
            if person.id != session.person.id:
                raise UserError(ErrorCode.ORDER_OF_ANOTHER_PERSON)
            token = unverified.token_of(db, person.id, offer.order.id)
            if token is None or offer.source is None:
                raise UserError(ErrorCode.ORDER_ALREADY_ACCEPTED)
            if read_order_file(offer.source).order_token != token:
                raise UserError(ErrorCode.ORDER_PICTURE_DIFFERS)
            return known
    return None
