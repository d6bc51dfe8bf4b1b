"""What an opened reply says about the message that was sent."""

from homebound.core.change import Change
from homebound.protocol import addressed, holdings, proof, receipt, refusal, withdrawal
from homebound.protocol.addressed import parse_addressed
from homebound.protocol.change import parse_change
from homebound.protocol.config import Config
from homebound.protocol.holdings import Held, parse_held, parse_holdings_request
from homebound.protocol.jws import VerifyingKey, hash_message, unverified_header
from homebound.protocol.proof import parse_proof
from homebound.protocol.receipt import KINDS, Receipt, check_proof_receipt, parse_receipt
from homebound.protocol.refusal import Refusal, parse_refusal
from homebound.protocol.strict import Malformed
from homebound.protocol.withdrawal import Erasure, Scope, parse_erasure, parse_withdrawal

_MAX_BYTES = max(
    receipt.MAX_BYTES, refusal.MAX_BYTES, holdings.MAX_HELD_BYTES, withdrawal.MAX_ERASURE_BYTES
)


def read_answer(
    answer: str, message: str, key: VerifyingKey, config: Config
) -> Receipt | Refusal | Held | Erasure:
    """Read the authority's answer to a message that `key` signed.

    Taken only if signed by a receipt key of the configuration, in this authority's name, for
    exactly this message, and saying what the message says where it repeats it. What was receipted
    and erased since is answered with its erasure. Anything else is Malformed (or SignatureWrong):
    no answer at all, so the message is sent again later.
    """
    typ, _ = unverified_header(answer, max_bytes=_MAX_BYTES)
    if typ == refusal.TYP:
        refused = parse_refusal(answer, config.receipt_keys)
        if refused.message != hash_message(message):
            raise Malformed("a refusal of another message")
        return refused
    sent, _ = unverified_header(message, max_bytes=addressed.MAX_BYTES)
    if typ == holdings.HELD_TYP and sent == holdings.TYP:
        return _held(answer, message, key, config)
    if typ == withdrawal.ERASURE_TYP:
        return _erasure(answer, message, sent, key, config)
    received = parse_receipt(answer, config.receipt_keys)
    if (received.issuer, received.message, received.kind) != (
        config.url,
        hash_message(message),
        KINDS.get(sent),
    ):
        raise Malformed("a receipt for another message")
    if sent == proof.TYP:
        check_proof_receipt(received, message, parse_proof(message, key), key.kid)
    return received


def read_change(change: str, order_id: str, config: Config) -> Change:
    """Read the change that came in a reply to a message about an order.

    Raises Malformed or SignatureWrong for anything but a change of that order, signed by an order
    key of the configuration; the answer beside it stands all the same.
    """
    found = parse_change(change, config)
    if found.order_id != order_id:
        raise Malformed("a change of another order")
    return found


def _held(answer: str, message: str, key: VerifyingKey, config: Config) -> Held:
    held = parse_held(answer, config.receipt_keys)
    asked = parse_holdings_request(message, key)
    if (held.issuer, held.request, held.order) != (
        config.url,
        hash_message(message),
        asked.to.order,
    ):
        raise Malformed("an answer to another question")
    if asked.after is not None and any(item.message <= asked.after for item in held.items):
        raise Malformed("a page that was there before")
    return held


def _erasure(answer: str, message: str, sent: str, key: VerifyingKey, config: Config) -> Erasure:
    erasure = parse_erasure(answer, config.receipt_keys)
    if (erasure.issuer, erasure.subject) != (config.url, key.kid):
        raise Malformed("an erasure for somebody else")
    if sent == withdrawal.TYP:
        asked = parse_withdrawal(message, key)
        if (erasure.request, erasure.order, erasure.scope) != (
            hash_message(message),
            asked.to.order,
            asked.scope,
        ):
            raise Malformed("an erasure for another withdrawal")
        return erasure
    if sent not in KINDS or erasure.scope is not Scope.ALL:
        raise Malformed("an erasure of what it does not erase")
    about, _ = parse_addressed(message, sent, key)
    if erasure.order != about.order:
        raise Malformed("an erasure of another message")
    return erasure
