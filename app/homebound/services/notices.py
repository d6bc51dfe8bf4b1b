"""Notices of the authority: fetched with a receipt at most every six hours, or by a button."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from homebound.core.consent import Consent, OneQuestion
from homebound.services.consenting import Standing, find_standing, standing_of
from homebound.services.questions import Questions
from homebound.services.session import Session
from homebound.vault import notices as stored
from homebound.vault import outbox, questions, send_log
from homebound.vault.orders import AcceptedOrder
from homebound.vault.outbox import OutboxKind, OutboxState

if TYPE_CHECKING:
    from concurrent.futures import Future

    from sqlite_utils import Database

    from homebound.protocol.config import Config
    from homebound.protocol.notices import Notices as Signed

_WHAT = "notices"
_EVERY = timedelta(hours=6)
_JUST = timedelta(minutes=10)


class Notices:
    """The notices for everyone of the authority whose order is followed."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._questions = Questions(session)

    def fetch(self) -> "Future[bool]":
        """Ask the authority now; the button that calls this names the host.

        Gives whether there is something to be read. Raises UserError:
        AUTHORITY_NO_ANSWER, AUTHORITY_NOT_SIGNED.
        """
        person = self._session.person.id

        def work() -> bool:
            standing = self._questions.in_vault(lambda db: find_standing(db, person))
            if standing is None:
                raise LookupError("there is no authority to ask")
            return self._ask(standing, OneQuestion(standing.config.url))

        return self._questions.run(work)

    def fetch_with_receipt(self) -> "Future[bool]":
        """Ask at most every six hours, and only just after a receipt came: part of sharing.

        Who looks on has just seen the proof go to the same host. Gives whether there is something
        to be read.
        """

        def work() -> bool:
            standing = self._questions.in_vault(self._due)
            if standing is None or standing.consent is None:
                return False
            return self._ask(standing, standing.consent)

        return self._questions.run(work)

    def _due(self, db: "Database") -> Standing | None:
        person, now = self._session.person.id, self._session.clock.now()
        standing = find_standing(db, person)
        if standing is None or standing.consent is None or not standing.config.notice_keys:
            return None
        order_id = standing.order.id
        # By when it was sent: a receipt that came while the profile was locked is kept later, and
        # nobody looks on any more.
        receipted = any(
            abs(now - sent.at) < _JUST
            for one in outbox.of_order(db, person, order_id)
            if one.kind is OutboxKind.PROOF
            and one.state is OutboxState.ACKNOWLEDGED
            and one.answered is not None
            and abs(now - one.answered) < _JUST
            for sent in send_log.of_message(db, one.number)[-1:]
        )
        asked = any(
            one.order_id == order_id
            and one.url.endswith(f"/{_WHAT}")
            and abs(now - one.at) < _EVERY
            for one in questions.of_person(db, person)
        )
        return standing if receipted and not asked else None

    def _ask(self, standing: Standing, agreed: Consent | OneQuestion) -> bool:
        clock, person, order = self._session.clock, self._session.person.id, standing.order
        config, issuer = standing.config, order.issuer
        if issuer is None:
            raise LookupError("there is no authority to ask")

        def read(data: bytes) -> bool:
            from homebound.protocol.jws import KeyNotListed
            from homebound.protocol.notices import read_notices

            try:
                token, found = read_notices(data, config)
            except KeyNotListed:
                newer = self._look_for_newer(standing, agreed)
                if newer is None:
                    raise
                token, found = read_notices(data, newer)
            holds = found.holds(clock.now())
            self._questions.in_vault(
                lambda db: _take(db, person, order.id, found, token, holds=holds)
            )
            return holds and any(found.texts.values())

        return self._questions.ask(
            issuer, order.id, _WHAT, lambda line: line.fetch_notices(agreed), read, missing=False
        )

    def _look_for_newer(self, standing: Standing, agreed: Consent | OneQuestion) -> "Config | None":
        """Fetch the configuration and keep it; give it where it is newer than the one that is held.

        Notices are the same for everyone, so the newest key signs them: whoever has an older
        configuration would learn of nothing until they send a message.
        """
        issuer, now = standing.order.issuer, self._session.clock.now()
        if issuer is None:
            raise LookupError("there is no authority to ask")

        def read(data: bytes) -> "Config | None":
            from homebound.protocol.config import parse_config
            from homebound.protocol.strict import Malformed
            from homebound.services.refreshing import take_config

            if not data.isascii():
                raise Malformed("not a compact JWS")
            token = data.decode("ascii")

            newer = self._questions.in_vault(lambda db: take_config(db, standing, token, now))
            return parse_config(token) if newer else None

        return self._questions.ask(
            issuer, standing.order.id, "config", lambda line: line.fetch_config(agreed), read
        )


def _take(
    db: "Database", person: str, order_id: str, found: "Signed", token: str, *, holds: bool
) -> None:
    """Keep notices in place of older ones; Malformed for others that are not newer."""
    from homebound.protocol.strict import Malformed

    version, kept = stored.get(db, person, order_id)
    if found.version < version or (found.version == version and kept not in (None, token)):
        raise Malformed("notices older than those that came before")
    if holds:
        stored.put(db, person, order_id, found.version, token)


def current(db: "Database", accepted: AcceptedOrder, now: datetime) -> "Signed | None":
    """Give the notices that hold now; those that have expired go from the vault."""
    version, token = stored.get(db, accepted.person_id, accepted.order.id)
    standing = standing_of(db, accepted) if version and token is not None else None
    if standing is None or token is None:
        return None
    from homebound.protocol.notices import parse_notices
    from homebound.protocol.strict import Malformed

    try:
        found = parse_notices(token, standing.config.notice_keys)
        if found.holds(now):
            return found
    except Malformed:  # the authority has taken the key back since
        pass
    stored.forget(db, accepted.person_id, accepted.order.id)
    return None
