"""Opting in and out: levels, the code, what would leave, and what has left."""

import json
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from homebound.core.answers import Answers
from homebound.core.consent import SharingLevel
from homebound.core.enabling import enabled_answers
from homebound.core.order import Order
from homebound.core.policy import Policy
from homebound.services import forms
from homebound.services.consenting import Standing, find_standing, standing_of
from homebound.services.evidence import pack_of_one
from homebound.services.saving import save_file
from homebound.services.session import Session
from homebound.services.sharing_log import LoggedMessage, LoggedOrder, SharingLog, read_log
from homebound.vault import consents, entries, order_keys, orders, outbox
from homebound.vault.consents import Choice
from homebound.vault.outbox import Message, NewMessage, OutboxKind, OutboxState
from homebound.vault.questions import Question
from homebound.vault.send_log import Sent

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.core.questionnaire import Questionnaire
    from homebound.protocol.enrolment import Code
    from homebound.protocol.evidence import Evidence

__all__ = [
    "Choice",
    "LoggedMessage",
    "LoggedOrder",
    "Message",
    "OutboxKind",
    "OutboxState",
    "Preview",
    "Question",
    "Sent",
    "Sharing",
    "SharingLog",
    "SharingState",
    "readable",
    "receipt_name",
]


@dataclass(frozen=True)
class SharingState:
    """The whole of the Sharing page. `code_refused` says that the authority did not take the last code.

    `bound` says that the authority has bound a key, `superseded` that it takes it no longer.
    `everything` is the log of every order, of which this is the first.
    """

    order: Order = field(repr=False)
    authority: str
    telephone: str | None
    level: SharingLevel
    answers: frozenset[str]
    bound: bool
    code_refused: bool
    superseded: bool
    everything: SharingLog
    questionnaire: "Questionnaire" = field(repr=False)
    policy: Policy
    has_notices: bool = False  # whether the authority has a key for notices

    @property
    def log(self) -> tuple[LoggedMessage, ...]:
        """The messages of this order, latest first."""
        return self.everything.orders[0].messages


@dataclass(frozen=True)
class Preview:
    """Exactly what would leave for one check-in of the resident's.

    `message` is the signed message and `record`, at level 3, the signed record beside it, both as
    `readable` writes them; `disclosed` are the answers that the record shows. What is made anew at
    every sending is named in `fresh`.
    """

    slot: str
    message: str = field(repr=False)
    record: str | None = field(repr=False)
    disclosed: Answers = field(repr=False)
    fresh: tuple[str, ...]


class Sharing:
    """Everything about sharing the active order's check-ins."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def state(self) -> Future[SharingState | None]:
        """Read the page; None where there is no authority to share with."""
        person, zone = self._session.person.id, self._session.clock.zone()

        def job(db: "Database") -> SharingState | None:
            standing = find_standing(db, person)
            if standing is None:
                return None
            order = standing.order
            everything = read_log(db, person, zone)
            present = everything.orders[0]
            key = standing.key
            sent = [one.message for one in present.messages]
            enrolments = [one for one in sent if one.kind is OutboxKind.ENROLMENT]
            refused = bool(enrolments) and enrolments[0].state is OutboxState.REFUSED
            return SharingState(
                order=order,
                authority=standing.config.url,
                telephone=order.telephones.help,
                level=SharingLevel.OFF if standing.consent is None else standing.consent.level,
                answers=present.changes[-1].answers if present.changes else frozenset(),
                bound=key is not None and key.bound,
                code_refused=refused,
                superseded=key is not None and key.superseded,
                everything=everything,
                questionnaire=forms.OrderForms(db, standing.accepted).now(),
                policy=standing.config.policy,
                has_notices=bool(standing.config.notice_keys),
            )

        return self._session.vault.submit(job)

    def everything(self) -> Future[SharingLog]:
        """Give everything ever sent, also where there is nobody to share with now."""
        person, zone = self._session.person.id, self._session.clock.zone()
        return self._session.vault.submit(lambda db: read_log(db, person, zone))

    def preview(self, level: SharingLevel, answers: frozenset[str]) -> Future[Preview | None]:
        """Make what would leave at a level for the latest check-in; None before the first."""
        person = self._session.person.id

        def job(db: "Database") -> Preview | None:
            standing = find_standing(db, person)
            if standing is None:
                return None
            written = entries.of_order(db, person, standing.order.id)
            return _preview(db, standing, written[-1], level, answers) if written else None

        return self._session.vault.submit(job)

    def opt_in(self, level: SharingLevel, answers: frozenset[str], code: str) -> Future[None]:
        """Agree to a level and queue the enrolment of a key with the code.

        Raises UserError (SHARING_CODE_MISTYPED) before anything is kept.
        """
        from homebound.protocol.enrolment import parse_code

        parsed = parse_code(code)
        now = self._session.clock.now()
        person = self._session.person.id

        def job(db: "Database") -> None:
            standing = _needed(find_standing(db, person))
            with db.atomic():
                consents.add(db, person, standing.order.id, Choice(level, now, answers))
                _enrol(
                    db, person, standing, parsed, NewMessage(0, OutboxKind.ENROLMENT, level, now)
                )

        return self._session.vault.submit(job)

    def change_level(self, level: SharingLevel, answers: frozenset[str]) -> Future[None]:
        """Agree to another level, or to none; what waits is never sent at more than that."""
        now = self._session.clock.now()
        person = self._session.person.id

        def job(db: "Database") -> None:
            standing = _needed(find_standing(db, person))
            with db.atomic():
                consents.add(db, person, standing.order.id, Choice(level, now, answers))
                if level is SharingLevel.OFF:
                    withdraw_waiting(db, person, standing, now)

        return self._session.vault.submit(job)

    def save_receipt(self, number: int, path: Path) -> Future[None]:
        """Write a proof, its receipt and what is needed to check both into a file (mode 0600)."""
        person, now = self._session.person.id, self._session.clock.now()

        def job(db: "Database") -> None:
            from homebound.protocol.dispute import write_dispute
            from homebound.protocol.evidence import Evidence, write_evidence
            from homebound.protocol.jws import SigningKey
            from homebound.services.arriving import followed_changes

            accepted, message = next(
                (accepted, message)
                for accepted in orders.all(db, person)
                for message in outbox.of_order(db, person, accepted.order.id)
                if message.number == number
            )
            standing = _needed(standing_of(db, accepted))
            if message.token is None or message.kind is not OutboxKind.PROOF:
                raise LookupError("only a signed proof is evidence")
            received = message.state is OutboxState.ACKNOWLEDGED
            key = SigningKey(order_keys.get(db, message.key).secret)
            evidence = Evidence(
                config=standing.file.config_token,
                order=standing.file.order_token,
                key=key.verifying,
                proof=message.token,
                receipt=message.answer if received else None,
                changes=tuple([one.token for _, one in followed_changes(db, accepted)]),
            )
            found = _by_its_config(evidence, standing)
            if found is not None:
                data = write_evidence(found)
            else:
                # It takes several, as where the order's key was dropped before the receipt came.
                data = write_dispute(pack_of_one(db, accepted, message, now))
            save_file(path, data, self._session)

        return self._session.vault.submit(job)


def _by_its_config(evidence: "Evidence", standing: Standing) -> "Evidence | None":
    """Put in the configuration by which a piece of evidence verifies, None where it takes several."""
    from homebound.protocol.evidence import check_evidence
    from homebound.protocol.strict import Malformed

    for token in standing.config_tokens:
        found = replace(evidence, config=token)
        with suppress(Malformed):
            check_evidence(found)
            return found
    return None


def _needed(standing: Standing | None) -> Standing:
    if standing is None:
        raise LookupError("no authority to share with")
    return standing


def withdraw_waiting(db: "Database", person: str, standing: Standing, now: datetime) -> None:
    """Take everything that waits out of the queue but what takes consent back."""
    for one in outbox.of_order(db, person, standing.order.id):
        if one.state is OutboxState.QUEUED and one.kind is not OutboxKind.WITHDRAWAL:
            outbox.withdraw(db, one.number, now)


def _enrol(
    db: "Database", person: str, standing: Standing, code: "Code", message: NewMessage
) -> None:
    """Queue the enrolment of a key: a new one where the present one is bound already.

    The present one stays in use until the authority has bound the new one: a wrong code ends nothing.
    A code that a key was sent with before goes out as the same bytes: the authority may have
    bound the key by them without its receipt having come back, and takes no others for it.
    """
    from homebound.protocol.enrolment import sign_enrolment
    from homebound.protocol.jws import SigningKey

    messages = outbox.of_order(db, person, standing.order.id)
    key = standing.key
    if key is not None and key.bound:
        if not key.superseded and code in _enrolled(messages, key.number):
            return
        key = standing.candidate
    for waiting in messages:
        if waiting.state is OutboxState.QUEUED and waiting.kind is OutboxKind.ENROLMENT:
            outbox.withdraw(db, waiting.number, message.queued)
    if key is None:
        secret = SigningKey.generate()
        number = order_keys.add(db, person, standing.order.id, secret.secret)
        token = None
    else:
        secret, number = SigningKey(key.secret), key.number
        token = _enrolled(messages, number).get(code)
    token = token or sign_enrolment(standing.config.url, standing.order.id, code, secret)
    outbox.put(db, replace(message, key=number, token=token))


def _enrolled(messages: tuple[Message, ...], key: int) -> "dict[Code, str]":
    """Give the codes that a key was sent with, each with its bytes."""
    from homebound.protocol.enrolment import parse_enrolment

    return {
        parse_enrolment(one.token).code: one.token
        for one in messages
        if one.key == key and one.kind is OutboxKind.ENROLMENT and one.token is not None
    }


def _preview(
    db: "Database",
    standing: Standing,
    entry: entries.Entry,
    level: SharingLevel,
    answers: frozenset[str],
) -> Preview:
    from homebound.protocol.freshness import Step
    from homebound.protocol.jws import SigningKey, hash_message, new_id
    from homebound.protocol.proof import Proof, sign_proof
    from homebound.protocol.record import present
    from homebound.services.records import make_entry_record

    # A key of its own: what is only looked at must not be a signed statement that could leak.
    key = SigningKey.generate()
    questionnaire, given = forms.OrderForms(db, standing.accepted).read(entry)
    record = make_entry_record(standing.order, entry.slot, questionnaire, given, key)
    chain = standing.config.chains[-1]
    signed, prev = (0, None) if standing.key is None else (standing.key.seq, standing.key.prev)
    proof = Proof(
        id=new_id(),
        audience=standing.config.url,
        order=standing.order.id,
        window=entry.slot,
        step=Step(chain.id, 1, chain.anchor),
        seq=signed + 1,
        prev=prev,
        rec=hash_message(record.token),
        help=False if level >= SharingLevel.CALL else None,
    )
    shown = level is SharingLevel.ANSWERS
    disclosed = {
        name: answer
        for name, answer in enabled_answers(questionnaire, given).items()
        if shown and name in answers
    }
    return Preview(
        slot=entry.slot,
        message=readable(sign_proof(proof, key)),
        record=readable(present(record, disclosed.keys())) if shown else None,
        disclosed=disclosed,
        fresh=("kid", "jti", "non", "rec", "_sd") if shown else ("kid", "jti", "non", "rec"),
    )


def readable(text: str) -> str:
    """Write a signed message, with the answers that a record discloses, as the JSON inside it.

    Header and content come one under the other, then each answer with its salt. The signature is
    left out: it says nothing.
    """
    token, *disclosures = text.split("~")
    return "\n".join(map(_indented, [*token.split(".")[:2], *filter(None, disclosures)]))


def _indented(part: str) -> str:
    from homebound.protocol.strict import decode_base64url

    value = json.loads(decode_base64url(part))
    return json.dumps(value, indent=2 if isinstance(value, dict) else None, ensure_ascii=False)


def receipt_name(message: Message) -> str:
    """Propose the name of the file for a message's receipt."""
    from homebound.protocol.evidence import FILE_SUFFIX

    return f"{message.slot}{FILE_SUFFIX}"
