"""Taking what residents say besides proofs, telling them what is held, and erasing it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, and_, delete, insert, select, update

from homebound.authority.changing import every_revision, find_in
from homebound.authority.room import MOST, is_full
from homebound.authority.serving import Serving
from homebound.authority.tables import (
    enrolments,
    erasures,
    former_enrolments,
    handled,
    orders,
    proofs,
    sharing,
    statements,
)
from homebound.protocol import disclosure, holdings, withdrawal
from homebound.protocol.addressed import Address
from homebound.protocol.disclosure import Disclosure, parse_disclosure
from homebound.protocol.holdings import (
    Held,
    HoldingsRequest,
    Item,
    page_of,
    parse_holdings_request,
    sign_held,
)
from homebound.protocol.jws import VerifyingKey
from homebound.protocol.proof import parse_proof
from homebound.protocol.receipt import KINDS, Kind, Receipt, sign_receipt
from homebound.protocol.record import verify_presentation
from homebound.protocol.refusal import Problem
from homebound.protocol.statements import (
    EXPLANATION_TYP,
    HELP_TYP,
    OBJECTION_TYP,
    Explanation,
    HelpRequest,
    Objection,
    parse_explanation,
    parse_help,
    parse_objection,
)
from homebound.protocol.strict import Malformed, write_moment
from homebound.protocol.withdrawal import (
    Erasure,
    Scope,
    Withdrawal,
    digest_of,
    parse_withdrawal,
    sign_erasure,
)

Statement = HelpRequest | Explanation | Objection | Disclosure | HoldingsRequest | Withdrawal

_PARSERS: Mapping[str, Callable[[str, VerifyingKey], Statement]] = {
    HELP_TYP: parse_help,
    EXPLANATION_TYP: parse_explanation,
    OBJECTION_TYP: parse_objection,
    disclosure.TYP: parse_disclosure,
    holdings.TYP: parse_holdings_request,
    withdrawal.TYP: parse_withdrawal,
}
TYPS = frozenset(_PARSERS)
_BATCH = 500  # orders whose answers expire in one transaction


@dataclass(frozen=True)
class Said:
    """A message by a bound key as it came: type, token, hash, key, and the record beside it."""

    typ: str
    token: str = field(repr=False)
    msg: str
    key: VerifyingKey
    record: str | None = field(repr=False)
    at: datetime


def erasure_of(connection: Connection, order_id: str, msg: str) -> str | None:
    """Give the erasure that answers a message which was erased, or a withdrawal sent again."""
    return connection.execute(
        select(erasures.c.erasure).where(erasures.c.order_id == order_id, erasures.c.msg == msg)
    ).scalar_one_or_none()


def _answer_of(connection: Connection, order_id: str, msg: str) -> str | None:
    """Give what answered a message before: its receipt, or the erasure once it was erased."""
    receipt = connection.execute(
        select(statements.c.receipt).where(
            statements.c.order_id == order_id, statements.c.msg == msg
        )
    ).scalar_one_or_none()
    return receipt or erasure_of(connection, order_id, msg)


def begin_sharing(connection: Connection, order_id: str, now: datetime) -> None:
    """Note that an order is shared from now on, where it was not."""
    since = connection.execute(
        select(sharing.c.since).where(sharing.c.order_id == order_id, sharing.c.until.is_(None))
    ).first()
    if since is None:
        # A withdrawal and a proof within one second would be two spans with one beginning.
        connection.execute(
            delete(sharing).where(
                sharing.c.order_id == order_id, sharing.c.since == write_moment(now)
            )
        )
        connection.execute(insert(sharing).values(order_id=order_id, since=write_moment(now)))


def read_said(said: Said) -> Statement:
    """Check what was said against its key, and read it. Raises Malformed or SignatureWrong."""
    return _PARSERS[said.typ](said.token, said.key)


def take(serving: Serving, said: Said, told: Statement) -> str | Problem:
    """Take a message by a key that is bound to its order; give its signed answer.

    A receipt or erasure is given once that is durable, and given again for the same bytes. Raises
    StoreBusyError.
    """
    if (said.record is not None) != isinstance(told, Disclosure):
        return Problem.MALFORMED
    if told.to.audience != serving.config.url:
        return Problem.WRONG_AUDIENCE
    with serving.store.reading() as connection:
        # Before any rule: what was taken once stays so, though it expired or the order was changed.
        kept = _answer_of(connection, told.to.order, said.msg)
    if kept is not None:
        return kept
    match told:
        case HoldingsRequest():
            return _tell(serving, said, told)
        case Withdrawal():
            return _withdraw(serving, said, told)
        case Disclosure():
            return _disclose(serving, said, told)
        case Explanation():
            return _explain(serving, said, told)
        case HelpRequest() | Objection():
            return _keep(serving, said, told.to, {})


def _is_held(connection: Connection, order_id: str, *, lock: bool = False) -> bool:
    """Say whether an order was not deleted meanwhile: its key was looked for in a transaction before.

    With `lock` one message at a time changes it, also where a database lets several write.
    """
    order = select(orders.c.order_id).where(orders.c.order_id == order_id)
    if lock:
        order = order.with_for_update(key_share=True)
    return connection.execute(order).first() is not None


def _explain(serving: Serving, said: Said, told: Explanation) -> str | Problem:
    with serving.store.reading() as connection:
        if not _is_held(connection, told.to.order):
            return Problem.NOT_VERIFIED
        revisions = every_revision(connection, told.to.order)
    first = find_in(revisions, told.since)
    last = first if told.until is None else find_in(revisions, told.until)
    if first is None or last is None or last.opens < first.opens:
        return Problem.WRONG_WINDOW
    return _keep(serving, said, told.to, {"since": told.since, "until": told.until})


def _signer(connection: Connection, said: Said, order_id: str, kid: str) -> VerifyingKey | None:
    """Give the key that signed a proof: the one that is bound, or one that it superseded.

    None where the proof is by one that has superseded this one meanwhile.
    """
    if kid == said.key.kid:
        return said.key
    found = select(former_enrolments.c.key).where(
        former_enrolments.c.order_id == order_id, former_enrolments.c.kid == kid
    )
    key = connection.execute(found.limit(1)).scalar_one_or_none()
    return None if key is None else VerifyingKey(key)


def _disclose(serving: Serving, said: Said, told: Disclosure) -> str | Problem:
    if told.expires <= said.at:
        return Problem.TOO_LATE
    with serving.store.reading() as connection:
        found = connection.execute(
            select(proofs.c.token, proofs.c.kid).where(
                proofs.c.order_id == told.to.order, proofs.c.msg == told.proof
            )
        ).one_or_none()
        if found is None:
            return Problem.PROOF_UNKNOWN
        key = _signer(connection, said, told.to.order, found.kid)
    if key is None:
        return Problem.PROOF_UNKNOWN
    try:
        proof = parse_proof(found.token, key)
        presented = verify_presentation(said.record or "", key)
    except Malformed:
        return Problem.RECORD_WRONG
    if (presented.order, presented.window, presented.hash) != (
        proof.order,
        proof.window,
        proof.rec,
    ):
        return Problem.RECORD_WRONG
    return _keep(
        serving, said, told.to, {"record": said.record, "expires": write_moment(told.expires)}
    )


def _keep(
    serving: Serving, said: Said, to: Address, more: dict[str, str | int | None]
) -> str | Problem:
    kind = KINDS[said.typ]
    with serving.store.writing() as connection:
        if not _is_held(connection, to.order, lock=True):
            return Problem.NOT_VERIFIED
        kept = _answer_of(connection, to.order, said.msg)
        if kept is not None:
            return kept
        if is_full(connection, to.order):
            return Problem.TOO_MANY
        receipt = sign_receipt(Receipt(serving.config.url, said.msg, kind), serving.receipt_key)
        connection.execute(
            insert(statements).values(
                order_id=to.order,
                msg=said.msg,
                kind=kind.value,
                token=said.token,
                at=write_moment(said.at),
                receipt=receipt,
                **more,
            )
        )
        return receipt


def _held_items(connection: Connection, order_id: str) -> list[Item]:
    """List every message of an order that is held."""
    found = [
        Item(Kind.ENROLMENT.value, msg)
        for table in (enrolments, former_enrolments)
        for (msg,) in connection.execute(select(table.c.msg).where(table.c.order_id == order_id))
    ]
    found += [
        Item(Kind.PROOF.value, msg, win, has_record)
        for msg, win, has_record in connection.execute(
            select(proofs.c.msg, proofs.c.win, proofs.c.record.is_not(None)).where(
                proofs.c.order_id == order_id
            )
        )
    ]
    found += [
        Item(kind, msg, None, has_record)
        for msg, kind, has_record in connection.execute(
            select(statements.c.msg, statements.c.kind, statements.c.record.is_not(None)).where(
                statements.c.order_id == order_id
            )
        )
    ]
    return found


def _tell(serving: Serving, said: Said, asked: HoldingsRequest) -> str:
    with serving.store.reading() as connection:
        items = _held_items(connection, asked.to.order)
    page, after = page_of(items, asked.after)
    held = Held(serving.config.url, said.msg, asked.to.order, page, after)
    return sign_held(held, serving.receipt_key)


def _withdraw(serving: Serving, said: Said, asked: Withdrawal) -> str | Problem:
    order_id = asked.to.order
    with serving.store.writing() as connection:
        if not _is_held(connection, order_id, lock=True):
            return Problem.NOT_VERIFIED
        kept = erasure_of(connection, order_id, said.msg)
        if kept is not None:
            return kept
        # Twice: whoever else has the key cannot keep a resident from taking back what is there.
        if is_full(connection, order_id, 2 * MOST):
            return Problem.TOO_MANY
        erased = _erase(connection, order_id, asked.scope)
        if asked.scope is Scope.FUTURE:
            connection.execute(
                update(sharing)
                .where(sharing.c.order_id == order_id, sharing.c.until.is_(None))
                .values(until=write_moment(said.at))
            )
        erasure = sign_erasure(
            Erasure(
                issuer=serving.config.url,
                request=said.msg,
                order=order_id,
                subject=said.key.kid,
                scope=asked.scope,
                count=len(erased),
                digest=digest_of(erased),
                at=said.at.replace(microsecond=0),
            ),
            serving.receipt_key,
        )
        # A tombstone answers whoever sends an erased message again; of a record none is needed.
        gone = erased if asked.scope is Scope.ALL else []
        connection.execute(
            insert(erasures),
            [{"order_id": order_id, "msg": msg, "erasure": erasure} for msg in [*gone, said.msg]],
        )
        return erasure


def _erase(connection: Connection, order_id: str, scope: Scope) -> list[str]:
    """Erase as far as a scope says; give the hashes of the messages that were touched."""
    touched: list[str] = []
    for table in (proofs, statements):
        of_order = table.c.order_id == order_id
        if scope is Scope.RECORDS:
            found = select(table.c.msg).where(of_order, table.c.record.is_not(None))
            touched += connection.execute(found).scalars()
            connection.execute(update(table).where(of_order).values(record=None))
        elif scope is Scope.ALL:
            touched += connection.execute(select(table.c.msg).where(of_order)).scalars()
            connection.execute(delete(table).where(of_order))
    if scope is Scope.ALL:
        # Windows whose proofs are gone must not look as if nothing had come.
        connection.execute(delete(sharing).where(sharing.c.order_id == order_id))
        connection.execute(delete(handled).where(handled.c.order_id == order_id))
    return touched


def forget_expired(serving: Serving, now: datetime) -> int:
    """Erase the answers of some disclosures that have expired; give how many.

    Again and again until it gives 0. Raises StoreBusyError.
    """
    expired = and_(statements.c.expires <= write_moment(now), statements.c.record.is_not(None))
    with serving.store.writing() as connection:
        some = select(statements.c.order_id).where(expired).distinct().limit(_BATCH)
        order_ids = connection.execute(some).scalars().all()
        # As whoever withdraws does, and so in the same order.
        serving.store.lock_orders(connection, order_ids)
        return connection.execute(
            update(statements)
            .where(statements.c.order_id.in_(order_ids), expired)
            .values(record=None)
        ).rowcount
