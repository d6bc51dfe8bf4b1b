"""A new key for an order: what the old one could not prove any more is proven by the new one."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from homebound.services import forms
from homebound.services.records import make_entry_record
from homebound.vault import entries, order_keys, outbox
from homebound.vault.outbox import Message, NewMessage, OutboxKind, OutboxState

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.protocol.jws import SigningKey
    from homebound.services.consenting import Standing


def move_to_key(
    db: "Database", standing: "Standing", before: int, number: int, now: datetime
) -> None:
    """Queue for a key that was just bound what the one before it left behind, in its order.

    Proofs that still wait, and those that the authority refused because it no longer knew the key:
    each commits to the same answers in a record of the new key's. Requests for help, explanations
    and the like are signed anew.
    """
    from homebound.protocol.jws import SigningKey

    key = SigningKey(order_keys.get(db, number).secret)
    for one in outbox.of_order(db, standing.person_id, standing.order.id):
        if one.key != before or not _is_left(one, standing):
            continue
        again = _again(db, standing, one, number, key, now)
        if again is not None:
            outbox.put(db, again)
        outbox.withdraw(db, one.number, now)


def _is_left(message: Message, standing: "Standing") -> bool:
    from homebound.protocol.refusal import Problem, parse_refusal

    if message.state is OutboxState.QUEUED:
        return message.kind is not OutboxKind.ENROLMENT
    if message.state is not OutboxState.REFUSED or message.answer is None:
        return False
    refusal = parse_refusal(message.answer, standing.receipt_keys)
    return refusal.problem is Problem.NOT_VERIFIED


def _again(
    db: "Database",
    standing: "Standing",
    message: Message,
    number: int,
    key: "SigningKey",
    now: datetime,
) -> NewMessage | None:
    """Give the message as the new key says it; None for what the old one alone could say."""
    if message.kind is not OutboxKind.PROOF:
        token = _said_again(standing, message, key)
        if token is None:
            return None
        return NewMessage(number, message.kind, message.level, now, token=token)
    entry = None if message.entry is None else entries.get(db, message.entry)
    if entry is None or message.record is None:
        return None  # its answers were erased
    questionnaire, answers = forms.OrderForms(db, standing.accepted).read(entry)
    record = make_entry_record(standing.order, entry.slot, questionnaire, answers, key)
    return NewMessage(
        key=number,
        kind=OutboxKind.PROOF,
        level=message.level,
        queued=now,
        slot=message.slot,
        entry=message.entry,
        help=message.help,
        record=record.token,
        disclosures=record.disclosures,
        answers=message.answers,
    )


def _said_again(standing: "Standing", message: Message, key: "SigningKey") -> str | None:
    from homebound.protocol import statements, withdrawal
    from homebound.protocol.addressed import Address
    from homebound.protocol.jws import new_id

    if message.token is None:
        return None
    old = standing.signing_key.verifying
    to = Address(new_id(), standing.config.url, standing.order.id)
    match message.kind:
        case OutboxKind.HELP:
            asked = statements.parse_help(message.token, old)
            return statements.sign_help(replace(asked, to=to), key)
        case OutboxKind.EXPLANATION:
            told = statements.parse_explanation(message.token, old)
            return statements.sign_explanation(replace(told, to=to), key)
        case OutboxKind.OBJECTION:
            objection = statements.parse_objection(message.token, old)
            return statements.sign_objection(replace(objection, to=to), key)
        case OutboxKind.WITHDRAWAL:
            wish = withdrawal.parse_withdrawal(message.token, old)
            return withdrawal.sign_withdrawal(replace(wish, to=to), key)
        case _:
            return None
