"""What an opened reply says about the message that was sent."""

from homebound.protocol import proof, receipt, refusal
from homebound.protocol.config import Config
from homebound.protocol.jws import VerifyingKey, hash_message, unverified_header
from homebound.protocol.proof import parse_proof
from homebound.protocol.receipt import KINDS, Receipt, check_proof_receipt, parse_receipt
from homebound.protocol.refusal import Refusal, parse_refusal
from homebound.protocol.strict import Malformed

_MAX_BYTES = max(receipt.MAX_BYTES, refusal.MAX_BYTES)


def read_answer(answer: str, message: str, key: VerifyingKey, config: Config) -> Receipt | Refusal:
    """Read the authority's answer to a message that `key` signed.

    Taken only if signed by a receipt key of the configuration, in this authority's name, for
    exactly this message and, for a proof, saying what the proof says. Anything else is Malformed
    (or SignatureWrong): no answer at all, so the message is sent again later.
    """
    typ, _ = unverified_header(answer, max_bytes=_MAX_BYTES)
    if typ == refusal.TYP:
        refused = parse_refusal(answer, config.receipt_keys)
        if refused.message != hash_message(message):
            raise Malformed("a refusal of another message")
        return refused
    received = parse_receipt(answer, config.receipt_keys)
    sent, _ = unverified_header(message, max_bytes=proof.MAX_BYTES)
    if (received.issuer, received.message, received.kind) != (
        config.url,
        hash_message(message),
        KINDS.get(sent),
    ):
        raise Malformed("a receipt for another message")
    if sent == proof.TYP:
        check_proof_receipt(received, message, parse_proof(message, key), key.kid)
    return received
