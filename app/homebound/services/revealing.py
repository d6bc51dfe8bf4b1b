"""Revealing old answers: chosen ones of a check-in whose proof the authority has receipted."""

from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.core.answers import Answers
from homebound.core.enabling import enabled_answers
from homebound.core.errors import ErrorCode, UserError
from homebound.core.explanation import check_note
from homebound.core.order import Order
from homebound.services import forms
from homebound.services.asking import (
    address_of,
    is_receipted,
    last_erasing,
    needed,
    queue_asked,
)
from homebound.services.consenting import Standing, find_standing
from homebound.services.session import Session
from homebound.services.sharing import readable
from homebound.vault import entries, outbox, send_log
from homebound.vault.outbox import Message, OutboxKind, OutboxState

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.core.questionnaire import Questionnaire
    from homebound.protocol.disclosure import Disclosure
    from homebound.protocol.receipt import ProofReceipt


@dataclass(frozen=True)
class Receipted:
    """A check-in whose proof has a receipt: its number in the outbox, and the answers committed to.

    `late_at` is the minute that the receipt names, None where the proof came in time; `further` that
    it came after another for the same window. `shown` are the questions whose answers the authority
    was sent already, with the proof or later. `latest` are the answers as they were changed to since.
    """

    number: int
    slot: str
    late_at: datetime | None
    further: bool
    questionnaire: "Questionnaire" = field(repr=False)
    answers: Answers = field(repr=False)
    shown: frozenset[str] = field(repr=False)
    latest: Answers = field(repr=False)


@dataclass(frozen=True)
class Revealable:
    """What can be revealed of the order that is followed, the latest check-in first."""

    order: Order = field(repr=False)
    authority: str
    proofs: tuple[Receipted, ...] = field(repr=False)


@dataclass(frozen=True)
class Leaving:
    """Exactly what would leave, as `readable` writes it; `fresh` is made anew at the sending."""

    message: str = field(repr=False)
    record: str = field(repr=False)
    fresh: tuple[str, ...] = ("kid", "jti", "exp")


class Revealing:
    """Shows the authority chosen old answers, bound to what it receipted."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def state(self) -> Future[Revealable | None]:
        """Give what can be revealed; None where nothing can."""
        person = self._session.person.id

        def job(db: "Database") -> Revealable | None:
            standing = find_standing(db, person)
            if standing is None or standing.key is None or not standing.key.bound:
                return None
            messages = outbox.of_order(db, person, standing.order.id)
            asked = forms.OrderForms(db, standing.accepted)
            written = {one.number: one for one in entries.of_order(db, person, standing.order.id)}
            newest = {one.slot: one for one in written.values()}  # the latest comes last
            proofs, erased = [], last_erasing(db, messages)
            for one in reversed(messages):
                entry = written.get(one.entry or 0)
                if not is_receipted(one) or entry is None or one.slot is None:
                    continue
                if one.number < erased:
                    continue  # the authority holds it no longer, and would take no answers for it
                form, given = asked.read(entry)
                committed = {name: given[name] for name in one.disclosures if name in given}
                if committed:
                    about, shown = _receipt(one, standing), _shown(db, one, messages)
                    further = about.result.value == "further"
                    latest = enabled_answers(*asked.read(newest[entry.slot]))
                    proofs.append(
                        Receipted(
                            one.number, one.slot, about.at, further, form, committed, shown, latest
                        )
                    )
            if not proofs:
                return None
            return Revealable(standing.order, standing.config.url, tuple(proofs))

        return self._session.vault.submit(job)

    def preview(
        self, number: int, answers: Iterable[str], purpose: str, expires: datetime
    ) -> Future[Leaving]:
        """Make what would leave, signed by a key of the moment: looking at it is no statement.

        Raises UserError (NOTE_TOO_LONG) at once.
        """
        clean, chosen = check_note(purpose), frozenset(answers)
        person = self._session.person.id

        def job(db: "Database") -> Leaving:
            from homebound.protocol.disclosure import sign_disclosure
            from homebound.protocol.jws import SigningKey

            standing = needed(db, person)
            wish, shown = _wish(db, person, standing, number, chosen, clean or "…", expires)
            return Leaving(readable(sign_disclosure(wish, SigningKey.generate())), readable(shown))

        return self._session.vault.submit(job)

    def show_answers(
        self, number: int, answers: Iterable[str], purpose: str, expires: datetime
    ) -> Future[None]:
        """Show the authority chosen answers of a check-in whose proof it has receipted.

        `number` is the proof's in the outbox, `answers` the questions' link ids. Raises UserError
        (NOTE_TOO_LONG, PURPOSE_MISSING, NOTHING_CHOSEN) at once.
        """
        clean, chosen = check_note(purpose), frozenset(answers)
        if not chosen:
            raise UserError(ErrorCode.NOTHING_CHOSEN)
        if not clean:
            raise UserError(ErrorCode.PURPOSE_MISSING)
        now, person = self._session.clock.now(), self._session.person.id

        def job(db: "Database") -> None:
            from homebound.protocol.disclosure import sign_disclosure

            standing = needed(db, person)
            wish, shown = _wish(db, person, standing, number, chosen, clean, expires)
            token = sign_disclosure(wish, standing.signing_key)
            queue_asked(db, standing, OutboxKind.DISCLOSURE, token, now, shown)

        return self._session.vault.submit(job)


def _wish(
    db: "Database",
    person: str,
    standing: Standing,
    number: int,
    chosen: frozenset[str],
    purpose: str,
    expires: datetime,
) -> "tuple[Disclosure, str]":
    """Give the wish, and the presentation of the record that goes beside it."""
    from homebound.protocol.disclosure import Disclosure
    from homebound.protocol.jws import hash_message
    from homebound.protocol.record import Record, present

    messages = outbox.of_order(db, person, standing.order.id)
    proof = next(one for one in messages if one.number == number)
    if not is_receipted(proof) or not proof.token or not proof.record:
        raise LookupError("only a receipted proof's answers can be shown")
    names = [name for name in proof.disclosures if name in chosen]
    shown = present(Record(proof.record, proof.disclosures), names)
    return Disclosure(address_of(standing), hash_message(proof.token), purpose, expires), shown


def _receipt(one: Message, standing: Standing) -> "ProofReceipt":
    from homebound.protocol.receipt import parse_receipt

    about = parse_receipt(one.answer or "", standing.receipt_keys).proof
    if about is None:
        raise LookupError("a proof with the receipt of something else")
    return about


def _shown(db: "Database", proof: Message, messages: tuple[Message, ...]) -> frozenset[str]:
    """Give the questions whose answers left with the proof, or later."""
    names = {text: name for name, text in proof.disclosures.items()}
    sent = [one.record for one in send_log.of_message(db, proof.number)]
    sent += [
        one.record
        for one in messages
        if one.kind is OutboxKind.DISCLOSURE and one.state is not OutboxState.WITHDRAWN
    ]
    return frozenset(
        names[text]
        for record in sent
        if record is not None and record.startswith(f"{proof.record}~")
        for text in record.split("~")[1:]
        if text in names
    )
