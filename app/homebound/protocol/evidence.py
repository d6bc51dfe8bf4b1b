"""Evidence: a proof with everything needed to check it without a vault and without a network."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from homebound.core.change import MAX_CHANGES, Change, apply_change
from homebound.core.errors import UserError
from homebound.core.order import Order, check_acceptable
from homebound.core.schedule import Slot, find_slot
from homebound.protocol.change import parse_change
from homebound.protocol.config import Config, parse_config
from homebound.protocol.freshness import Step, verify_step
from homebound.protocol.jws import VerifyingKey
from homebound.protocol.order import parse_order
from homebound.protocol.proof import Proof, accepted_until, parse_proof
from homebound.protocol.receipt import (
    MINUTE_SECONDS,
    ProofReceipt,
    Result,
    check_proof_receipt,
    parse_receipt,
)
from homebound.protocol.record import Presented, verify_presentation
from homebound.protocol.strict import Claims, Malformed, parse_object, write_object

FORMAT = 1
FORMAT_NAME = "homebound-evidence"
FILE_SUFFIX = ".homebound-receipt"
MAX_BYTES = 256 * 1024

_NO_GRACE, _LONGEST_GRACE = timedelta(0), timedelta(days=1)
_TOKEN = re.compile(r"[A-Za-z0-9_.-]+")
_PRESENTATION = re.compile(r"[A-Za-z0-9_.~-]+")


@dataclass(frozen=True)
class Evidence:
    """A proof and what belongs to it, each the signed text as it came.

    `config` is one that was valid from the window's opening on, until the proof came. `key` is the
    public key that signed the proof: the receipt names it by its thumbprint. `record` is a
    presentation with the answers that the resident chose to show. `changes` are those of the order
    that were followed, in turn.
    """

    config: str = field(repr=False)
    order: str = field(repr=False)
    key: VerifyingKey
    proof: str = field(repr=False)
    receipt: str | None = field(default=None, repr=False)
    record: str | None = field(default=None, repr=False)
    changes: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Said:
    """What the signed texts of a piece of evidence say, each about the same proof."""

    proof: Proof
    receipt: ProofReceipt | None
    record: Presented | None


@dataclass(frozen=True)
class Finding:
    """What evidence shows once everything in it has been verified.

    `slot` is the window by this computer's time zone data. `not_before` is when the proof's step
    was published.
    """

    config: Config
    order: Order = field(repr=False)
    slot: Slot = field(repr=False)
    proof: Proof
    not_before: datetime
    receipt: ProofReceipt | None
    record: Presented | None

    @property
    def late_from(self) -> datetime | None:
        """Give when a proof began to count as late; None without a receipt, or where it does not say.

        The bounds that a receipt names may be those of a change that is not here. Its grace is not
        known then.
        """
        if self.receipt is None or not _names(self.receipt, self.slot):
            return None
        return self.slot.late_until


class NewerFormat(Malformed):
    """Say that a file is of a later version of the format."""


def write_evidence(evidence: Evidence) -> bytes:
    """Write evidence as a file."""
    content: dict[str, object] = {
        FORMAT_NAME: FORMAT,
        "config": evidence.config,
        "order": evidence.order,
        "key": evidence.key.jwk,
        "proof": evidence.proof,
    }
    if evidence.receipt is not None:
        content["receipt"] = evidence.receipt
    if evidence.record is not None:
        content["record"] = evidence.record
    if evidence.changes:
        content["changes"] = list(evidence.changes)
    return write_object(content)


def read_evidence(data: bytes) -> Evidence:
    """Read a file of evidence; nothing in it is verified.

    Raises NewerFormat for a later version, Malformed for what is no such file.
    """
    claims = Claims(parse_object(data, max_bytes=MAX_BYTES))
    if claims.integer(FORMAT_NAME, 1) > FORMAT:
        raise NewerFormat("a later version of the format")
    evidence = Evidence(
        config=claims.text("config", _TOKEN),
        order=claims.text("order", _TOKEN),
        key=VerifyingKey.from_jwk(claims.raw("key")),
        proof=claims.text("proof", _TOKEN),
        receipt=claims.text("receipt", _TOKEN) if "receipt" in claims else None,
        record=claims.text("record", _PRESENTATION) if "record" in claims else None,
        changes=read_changes(claims),
    )
    claims.finish()
    return evidence


def read_changes(claims: Claims) -> tuple[str, ...]:
    """Read the list of changes, empty where there is none. Raises Malformed."""
    values = claims.items("changes", 1, MAX_CHANGES) if "changes" in claims else []
    if not all(isinstance(value, str) and _TOKEN.fullmatch(value) for value in values):
        raise Malformed("a change is not a signed message")
    return tuple(map(str, values))


def follow_change(order: Order, change: Change) -> Order:
    """Give the order as it is after a change. Raises Malformed where the order does not allow it."""
    try:
        return apply_change(order, change)
    except UserError as error:
        raise Malformed("a change that the order does not allow") from error


def check_order(token: str, config: Config) -> Order:
    """Check that an order is one that the authority of a configuration may give; read it.

    Raises Malformed or SignatureWrong.
    """
    order = parse_order(token, config.order_keys)
    issuer = order.issuer
    if issuer is None or (issuer.url, issuer.root) != (config.url, config.root):
        raise Malformed("the order and the configuration are of different authorities")
    try:
        check_acceptable(order)
    except UserError as error:
        raise Malformed("the order is not one that may be given") from error
    return order


def choose_slot(found: Sequence[Slot], receipt: ProofReceipt | None) -> Slot:
    """Choose the slot that is meant of those of one name that the order ever had, newest first.

    Whoever had not heard of a change reported by the windows before it. Of several it is the one
    whose bounds the receipt names, else the newest. Raises Malformed where there is none.
    """
    if not found:
        raise Malformed("the order has no such window")
    if receipt is None:
        return found[0]
    return next((one for one in found if _names(receipt, one)), found[0])


def _names(receipt: ProofReceipt, slot: Slot) -> bool:
    return (slot.opens, slot.closes) == (receipt.opens, receipt.closes)


def _graces(receipt: ProofReceipt, slot: Slot) -> tuple[timedelta, timedelta]:
    """Give the least and the most grace that the window of a receipt may have."""
    if _names(receipt, slot):
        return slot.window.grace, slot.window.grace
    return _NO_GRACE, _LONGEST_GRACE  # by a change that is not here


def _came_before(receipt: ProofReceipt | None, slot: Slot, order: Order) -> datetime:
    """Give the instant before which a proof came, as far as its receipt tells."""
    if receipt is None or receipt.result is Result.FURTHER:
        return accepted_until(order)
    if receipt.at is not None:
        return receipt.at + timedelta(seconds=MINUTE_SECONDS)
    return receipt.closes + _graces(receipt, slot)[1]


def _check_times(receipt: ProofReceipt, slot: Slot, published: datetime, order: Order) -> None:
    least, most = _graces(receipt, slot)
    if receipt.result is Result.OK and published >= receipt.closes + most:
        raise Malformed("the step is later than the receipt says that the proof is")
    if receipt.at is None:
        return
    # Rounding it down changes neither comparison: windows and steps begin on whole minutes.
    if receipt.at < max(receipt.closes + least, published):
        raise Malformed("the receipt's minute contradicts its window or the step")
    if receipt.at >= accepted_until(order):
        raise Malformed("the receipt is later than any may be")


def check_evidence(evidence: Evidence) -> Finding:
    """Verify every signature, hash, chain step and date in a piece of evidence.

    Whether the root is the right one is for the caller (`Finding.config.root`). The configuration
    is judged at the window and at the proof's arrival, not today. Raises Malformed or SignatureWrong;
    its text names the rule that is broken.
    """
    config = parse_config(evidence.config)
    orders = [check_order(evidence.order, config)]
    for token in evidence.changes:
        orders.append(follow_change(orders[-1], parse_change(token, config)))
    said = read_said(evidence, orders[-1], config.receipt_keys)
    window = said.proof.window
    found = [slot for one in reversed(orders) if (slot := find_slot(one, window)) is not None]
    return judge(said, choose_slot(found, said.receipt), config, orders[-1])


def read_said(evidence: Evidence, order: Order, receipt_keys: Mapping[str, VerifyingKey]) -> Said:
    """Verify what a piece of evidence says by every signature and hash in it.

    The order is of the authority, and `receipt_keys` are all of the authority's that may have
    signed. Raises Malformed or SignatureWrong.
    """
    proof = parse_proof(evidence.proof, evidence.key)
    if order.issuer is None or (proof.audience, proof.order) != (order.issuer.url, order.id):
        raise Malformed("the proof is for another authority or order")
    about = None
    if evidence.receipt is not None:
        receipt = parse_receipt(evidence.receipt, receipt_keys)
        about = check_proof_receipt(receipt, evidence.proof, proof, evidence.key.kid)
    record = None
    if evidence.record is not None:
        record = verify_presentation(evidence.record, evidence.key)
        if (record.hash, record.order, record.window) != (proof.rec, proof.order, proof.window):
            raise Malformed("the record is not the one that the proof commits to")
    return Said(proof, about, record)


def judge(
    said: Said,
    slot: Slot,
    config: Config,
    order: Order,
    place: Callable[[Step, Config], datetime] = verify_step,
) -> Finding:
    """Judge by a configuration what a piece of evidence says of a window of the order.

    `place` checks a step and gives when it was published. Raises Malformed.
    """
    came_before = _came_before(said.receipt, slot, order)
    if slot.opens >= config.expires or came_before <= config.issued:
        raise Malformed(
            "the configuration was not valid between the window's opening and the proof"
        )
    published = place(said.proof.step, config)
    if said.receipt is not None:
        _check_times(said.receipt, slot, published, order)
    return Finding(config, order, slot, said.proof, published, said.receipt, said.record)
