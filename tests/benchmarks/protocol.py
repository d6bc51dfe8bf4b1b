"""What the protocol adds to the bare cryptographic calls that it cannot do without."""

import hashlib
import secrets
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from measure import Row, in_turn

from homebound.core.schedule import slots
from homebound.demo.issuer import make_issuer, make_order
from homebound.protocol.config import sign_config
from homebound.protocol.dispute import (
    DisputePack,
    Piece,
    read_dispute,
    write_dispute,
)
from homebound.protocol.dispute_check import check_dispute
from homebound.protocol.envelope import BODY_BYTES, SealSecret, seal_request
from homebound.protocol.freshness import make_chain, step_at
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.order import sign_order
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.record import DIGESTS, make_record, present

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
DAYS = 60
_ANSWERS = {f"question-{number}": "yes" for number in range(12)}
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
_MLKEM_BYTES = 1184
# Of a body, what is neither the header nor the encapsulated key and the tag.
_PLAINTEXT_BYTES = BODY_BYTES - 10 - 1120 - 16


def _message() -> Row:
    key, seal = SigningKey.generate(), SealSecret.generate().public
    issuer = make_issuer(NOW)
    order = make_order(issuer, NOW)
    start = NOW.replace(minute=0) - timedelta(hours=1)
    step = step_at(make_chain("a", bytes(32), start, 24), bytes(32), NOW)
    assert step is not None
    first = next(iter(slots(order))).ref
    random = Ed25519PrivateKey.from_private_bytes(key.secret)
    public = hpke.MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(seal.raw[:_MLKEM_BYTES]),
        X25519PublicKey.from_public_bytes(seal.raw[_MLKEM_BYTES:]),
    )

    def ours() -> None:
        record = make_record(order.id, first, None, _ANSWERS, key)
        proof = Proof(new_id(), issuer.config.url, order.id, first, step, 1, None, record.hash)
        seal_request(sign_proof(proof, key), None, seal)

    def floor() -> None:
        for _ in range(DIGESTS):
            hashlib.sha256(secrets.token_bytes(32)).digest()
        record = random.sign(bytes(2300))
        hashlib.sha256(record).digest()
        random.sign(secrets.token_bytes(700))
        sealed = _SUITE.encrypt(bytes(_PLAINTEXT_BYTES), public, info=bytes(30))
        hashlib.sha256(sealed).digest()

    pair = in_turn(ours, floor, 15, clock=time.process_time, inner=100)
    what = f"record with {DIGESTS} digests, proof, seal"
    return Row.of(what, "the bare cryptographic calls, CPU", pair, 2)


def pack() -> tuple[bytes, int]:
    """Make a dispute pack of 60 days, two windows each; give how many signatures it holds."""
    from dataclasses import replace

    seed = bytes(range(32))
    issuer, receipt_key, key = make_issuer(NOW), SigningKey.generate(), SigningKey.generate()
    midnight = NOW.replace(hour=0, minute=0)
    config = replace(
        issuer.config,
        receipt_keys={receipt_key.kid: receipt_key.verifying},
        chains=(make_chain("a", seed, midnight - timedelta(days=1), 24 * (DAYS + 3)),),
        expires=NOW + timedelta(days=DAYS + 30),
    )
    first = make_order(issuer, NOW)
    order = replace(first, last=first.first + timedelta(days=DAYS - 1))
    pieces: list[Piece] = []
    prev = None
    for seq, slot in enumerate((one for one in slots(order) if one.opens > NOW), 1):
        step = step_at(config.chains[0], seed, slot.opens + timedelta(hours=1))
        assert step is not None
        record = make_record(order.id, slot.ref, None, _ANSWERS, key)
        proof = sign_proof(
            Proof(new_id(), config.url, order.id, slot.ref, step, seq, prev, record.hash), key
        )
        about = ProofReceipt(
            order.id, slot.ref, key.kid, seq, slot.opens, slot.closes, Result.OK, True
        )
        receipt = Receipt(config.url, hash_message(proof), Kind.PROOF, about)
        signed = sign_receipt(receipt, receipt_key)
        pieces.append(Piece(key.verifying, proof, signed, record=present(record, list(_ANSWERS))))
        prev = hash_message(proof)
    assert order.issuer is not None
    made = DisputePack(
        made=NOW + timedelta(days=DAYS + 1),
        order=sign_order(order, order.issuer, issuer.order_key),
        configs=(sign_config(config, issuer.root),),
        pieces=tuple(pieces),
    )
    return write_dispute(made), 2 + 3 * len(pieces)


def _dispute() -> Row:
    data, signatures = pack()
    key = Ed25519PrivateKey.generate()
    message = secrets.token_bytes(900)
    signature, public = key.sign(message), key.public_key()

    def floor() -> None:
        for _ in range(signatures):
            public.verify(signature, message)

    pair = in_turn(lambda: check_dispute(read_dispute(data)), floor, 9, clock=time.process_time)
    what = f"verify a dispute pack of {DAYS} days"
    return Row.of(what, f"its {signatures} signature checks, CPU", pair, 3)


def rows() -> Iterator[Row]:
    """Measure what is signed, sealed and verified."""
    yield _message()
    yield _dispute()
