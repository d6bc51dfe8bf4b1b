"""What the resident asks of the authority by a button: help, what is held, taking consent back."""

from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from homebound.core.consent import SharingLevel
from homebound.core.explanation import Explanation, Why, check_note
from homebound.core.schedule import find_slot
from homebound.services.consenting import Standing, find_standing
from homebound.services.diary import standing_explanations
from homebound.services.session import Session
from homebound.services.sharing import withdraw_waiting
from homebound.vault import consents, order_keys, outbox
from homebound.vault.consents import Choice
from homebound.vault.outbox import Message, NewMessage, OutboxKind, OutboxState

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlite_utils import Database

    from homebound.protocol.addressed import Address
    from homebound.protocol.withdrawal import Erasure

MAX_PAGES = 100  # of one list of what is held: 2,500 messages, more than the longest order has
_MOST_LOST = 10  # of messages without an answer, of which every choice is tried


class HelpKind(StrEnum):
    """What a resident needs; the codes of the proof protocol."""

    FOOD = "food"
    MEDICINE = "medicine"
    DOCTOR = "doctor"
    TALK = "talk"
    OTHER = "other"


class Scope(StrEnum):
    """How much is taken back; the codes of the proof protocol."""

    FUTURE = "future"
    RECORDS = "records"
    ALL = "all"


@dataclass(frozen=True)
class HeldItem:
    """One message that the authority says it holds; `known` where this vault has it too."""

    kind: str
    slot: str | None = field(repr=False)
    answers: bool
    known: bool


@dataclass(frozen=True)
class Holdings:
    """What the authority said it holds, as of `at` (UTC); `complete` once every page has come."""

    at: datetime
    items: tuple[HeldItem, ...] = field(repr=False)
    complete: bool


@dataclass(frozen=True)
class Taken:
    """A withdrawal: `at` is when the authority said that it is done, None until then.

    `count` messages were erased. `matches` says whether they are exactly those that this vault
    knows to have been sent; None where it cannot tell.
    """

    scope: Scope
    at: datetime | None
    count: int = 0
    matches: bool | None = None


@dataclass(frozen=True)
class AskState:
    """What can be asked now, and what came of what was asked.

    `untold` are the explanations of this order that the authority has not been sent, `revealable`
    whether it has receipted a check-in whose answers can be revealed.
    """

    telephone: str | None
    untold: tuple[Explanation, ...] = field(repr=False)
    holdings: Holdings | None = field(repr=False)
    taken: Taken | None
    revealable: bool = False


class Asking:
    """Queues what the resident asks for; each message goes out by itself, whatever is shared."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def state(self) -> Future[AskState | None]:
        """Read what can be asked; None where no key is bound to the order that is followed."""
        person = self._session.person.id

        def job(db: "Database") -> AskState | None:
            standing = find_standing(db, person)
            if standing is None or standing.key is None or not standing.key.bound:
                return None
            if standing.key.superseded:
                return None  # nothing that it signs is taken: a new code comes first
            messages = outbox.of_order(db, person, standing.order.id)
            told, erased = _told(messages, standing), last_erasing(db, messages)
            # A list first: who counts all objects at this moment would break a growing tuple.
            untold = [
                one.now
                for one in standing_explanations(db, person)
                if (one.now.since, one.now.until, one.now.why.value, one.now.note) not in told
                and one.order_id == standing.order.id
                and find_slot(standing.order, one.now.since) is not None  # not after a change
            ]
            return AskState(
                telephone=standing.order.telephones.help,
                untold=tuple(untold),
                holdings=_holdings(messages, standing),
                taken=_taken(messages, standing),
                revealable=any(
                    is_receipted(one) and one.disclosures and one.number > erased
                    for one in messages
                ),
            )

        return self._session.vault.submit(job)

    def ask_for_help(self, kind: HelpKind, note: str) -> Future[None]:
        """Ask the authority for help. Raises UserError (NOTE_TOO_LONG) at once."""
        from homebound.protocol import statements

        clean = check_note(note)

        def sign(standing: Standing, to: "Address") -> str:
            request = statements.HelpRequest(to, statements.HelpKind(kind.value), clean)
            return statements.sign_help(request, standing.signing_key)

        return self._queue(OutboxKind.HELP, sign)

    def tell(self, told: Explanation) -> Future[None]:
        """Send an explanation to the authority."""
        from homebound.protocol import statements

        def sign(standing: Standing, to: "Address") -> str:
            explanation = statements.Explanation(
                to, told.since, told.until, Why(told.why), told.note
            )
            return statements.sign_explanation(explanation, standing.signing_key)

        return self._queue(OutboxKind.EXPLANATION, sign)

    def ask_what_is_held(self) -> Future[None]:
        """Ask what the authority holds about the order; the pages are fetched one after another."""

        def sign(standing: Standing, to: "Address") -> str:
            from homebound.protocol.holdings import HoldingsRequest, sign_holdings_request

            return sign_holdings_request(HoldingsRequest(to), standing.signing_key)

        return self._queue(OutboxKind.HOLDINGS, sign)

    def take_back(self, scope: Scope) -> Future[None]:
        """Take consent back and have the authority erase as much as the scope says.

        With FUTURE and ALL nothing more is shared from this moment, and what waits is not sent.
        """
        now, person = self._session.clock.now(), self._session.person.id

        def job(db: "Database") -> None:
            from homebound.protocol import withdrawal

            standing = needed(db, person)
            wish = withdrawal.Withdrawal(address_of(standing), withdrawal.Scope(scope.value))
            token = withdrawal.sign_withdrawal(wish, standing.signing_key)
            with db.atomic():
                if scope is not Scope.RECORDS:
                    consents.add(
                        db, person, standing.order.id, Choice(SharingLevel.OFF, now, frozenset())
                    )
                    withdraw_waiting(db, person, standing, now)
                queue_asked(db, standing, OutboxKind.WITHDRAWAL, token, now)

        return self._session.vault.submit(job)

    def _queue(self, kind: OutboxKind, sign: "Callable[[Standing, Address], str]") -> Future[None]:
        now, person = self._session.clock.now(), self._session.person.id

        def job(db: "Database") -> None:
            standing = needed(db, person)
            queue_asked(db, standing, kind, sign(standing, address_of(standing)), now)

        return self._session.vault.submit(job)


def queue_next_page(
    db: "Database", standing: Standing, asked: Message, after: str, now: datetime
) -> None:
    """Ask for the page that follows, with the key that asked for the one before.

    Not after so many: an authority whose list never ends would be asked without an end.
    """
    from homebound.protocol.holdings import HoldingsRequest, sign_holdings_request

    first = str(asked.slot or asked.number)
    messages = outbox.of_order(db, standing.person_id, standing.order.id)
    pages = sum(one.kind is OutboxKind.HOLDINGS and one.slot == first for one in messages)
    if pages + 1 >= MAX_PAGES:
        return
    request = HoldingsRequest(address_of(standing), after)
    queue_asked(
        db,
        standing,
        OutboxKind.HOLDINGS,
        sign_holdings_request(request, standing.signing_key),
        now,
        slot=first,
    )


def needed(db: "Database", person: str) -> Standing:
    """Give how the order stands that is followed; LookupError where no key is bound to it."""
    standing = find_standing(db, person)
    if standing is None or standing.key is None or not standing.key.bound:
        raise LookupError("no key is bound to the order")
    return standing


def address_of(standing: Standing) -> "Address":
    """Address a new message to the authority of an order."""
    from homebound.protocol.addressed import Address
    from homebound.protocol.jws import new_id

    return Address(new_id(), standing.config.url, standing.order.id)


def queue_asked(
    db: "Database",
    standing: Standing,
    kind: OutboxKind,
    token: str,
    now: datetime,
    record: str | None = None,
    slot: str | None = None,
) -> int:
    """Queue a signed message that was asked for by a button; give its number."""
    if standing.key is None:
        raise LookupError("no key to send with")
    level = SharingLevel.OFF if standing.consent is None else standing.consent.level
    return outbox.put(
        db, NewMessage(standing.key.number, kind, level, now, slot=slot, record=record, token=token)
    )


def is_receipted(one: Message) -> bool:
    """Say whether a proof has its receipt; a key that was superseded since may have signed it."""
    return (
        one.kind is OutboxKind.PROOF
        and one.state is OutboxState.ACKNOWLEDGED
        and bool(one.token and one.record)
    )


def last_erasing(db: "Database", messages: tuple[Message, ...]) -> int:
    """Give the number of the last wish to erase everything that the authority confirmed, 0 for none."""
    from homebound.protocol.jws import SigningKey
    from homebound.protocol.withdrawal import parse_withdrawal

    def is_for_all(wish: Message) -> bool:
        key = SigningKey(order_keys.get(db, wish.key).secret).verifying
        return parse_withdrawal(wish.token or "", key).scope.value == Scope.ALL

    confirmed = (
        one.number
        for one in messages
        if one.kind is OutboxKind.WITHDRAWAL
        and one.state is OutboxState.ACKNOWLEDGED
        and is_for_all(one)
    )
    return max(confirmed, default=0)


def _told(
    messages: tuple[Message, ...], standing: Standing
) -> set[tuple[str, str | None, str, str]]:
    """Give what explanations say that are under way or were taken."""
    from homebound.protocol.statements import parse_explanation

    found = set()
    for one in messages:
        if one.kind is OutboxKind.EXPLANATION and one.token and _counts(one, standing):
            told = parse_explanation(one.token, standing.signing_key.verifying)
            found.add((told.since, told.until, told.why.value, told.note))
    return found


def _counts(one: Message, standing: Standing) -> bool:
    return (
        standing.key is not None
        and one.key == standing.key.number
        and one.state in (OutboxState.QUEUED, OutboxState.ACKNOWLEDGED)
    )


def _holdings(messages: tuple[Message, ...], standing: Standing) -> Holdings | None:
    """Put the pages of the latest question together; None before one was answered."""
    from homebound.protocol.holdings import parse_held
    from homebound.protocol.jws import hash_message

    asked = [one for one in messages if one.kind is OutboxKind.HOLDINGS and one.slot is None]
    for first in reversed(asked):
        pages = [first, *(one for one in messages if _follows(one, first))]
        answered = [one for one in pages if one.answer and one.state is OutboxState.ACKNOWLEDGED]
        if not answered:
            continue
        known = {hash_message(one.token) for one in messages if one.token}
        held = [parse_held(one.answer or "", standing.receipt_keys) for one in answered]
        items = [
            HeldItem(item.kind, item.window, item.record, item.message in known)
            for page in held
            for item in page.items
        ]
        return Holdings(answered[-1].answered or first.queued, tuple(items), held[-1].next is None)
    return None


def _follows(one: Message, first: Message) -> bool:
    return one.kind is OutboxKind.HOLDINGS and one.slot == str(first.number)


def _taken(messages: tuple[Message, ...], standing: Standing) -> Taken | None:
    """Give the latest withdrawal and what the authority said to it."""
    from homebound.protocol.withdrawal import parse_erasure, parse_withdrawal

    wishes = [one for one in messages if one.kind is OutboxKind.WITHDRAWAL and one.token]
    if not wishes:
        return None
    last = wishes[-1]
    key = standing.signing_key.verifying
    if standing.key is None or last.key != standing.key.number:
        return None
    scope = Scope(parse_withdrawal(last.token or "", key).scope.value)
    if last.state is not OutboxState.ACKNOWLEDGED or last.answer is None:
        return Taken(scope, None)
    erasure = parse_erasure(last.answer, standing.receipt_keys)
    matches = None
    if scope is Scope.ALL:
        # What an earlier one erased is not erased again.
        since = max(
            (
                one.number
                for one in wishes[:-1]
                if one.state is OutboxState.ACKNOWLEDGED
                and parse_erasure(one.answer or "", standing.receipt_keys).scope.value == Scope.ALL
            ),
            default=0,
        )
        matches = _are_known([one for one in messages if since < one.number < last.number], erasure)
    return Taken(scope, erasure.at, erasure.count, matches)


def _are_known(messages: "list[Message]", erasure: "Erasure") -> bool | None:
    """Say whether exactly these messages were erased, as far as the authority has them.

    Those whose answer was lost may have reached it or not. None where they are too many to tell.
    """
    from homebound.protocol.jws import hash_message
    from homebound.protocol.withdrawal import digest_of

    lasting = (OutboxKind.ENROLMENT, OutboxKind.HOLDINGS, OutboxKind.WITHDRAWAL)
    sent = [
        (one, hash_message(one.token)) for one in messages if one.token and one.kind not in lasting
    ]
    held = [msg for one, msg in sent if one.state is OutboxState.ACKNOWLEDGED]
    lost = [msg for one, msg in sent if one.state is OutboxState.WITHDRAWN and one.attempts]
    arrived = erasure.count - len(held)
    if 0 < arrived < len(lost) and len(lost) > _MOST_LOST:
        return None
    if not 0 <= arrived <= len(lost):
        return False
    return any(digest_of([*held, *some]) == erasure.digest for some in combinations(lost, arrived))
