"""A pack that is made to be slow: it ends as soon as an honest one of its size."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from types import FrameType

import pytest

from homebound.core.change import MAX_CHANGES, Change
from homebound.core.order import Window
from homebound.demo.issuer import make_issuer, make_order
from homebound.protocol.change import sign_change
from homebound.protocol.config import MAX_STEPS, Config, sign_config
from homebound.protocol.dispute import (
    MAX_CONFIGS,
    DisputePack,
    Piece,
    read_dispute,
    write_dispute,
)
from homebound.protocol.dispute_check import check_dispute
from homebound.protocol.freshness import Step, make_chain, step_at
from homebound.protocol.jws import SigningKey, hash_message, new_id
from homebound.protocol.order import sign_order
from homebound.protocol.proof import Proof, sign_proof
from homebound.protocol.receipt import Kind, ProofReceipt, Receipt, Result, sign_receipt
from homebound.protocol.record import make_record, present
from homebound.protocol.strict import Malformed, hash_text

NOW = datetime(2026, 11, 22, 0, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)
ISSUER = make_issuer(NOW)
KEY, RECEIPT_KEY = SigningKey.generate(), SigningKey.generate()
DAYS = 60
ORDER = replace(
    make_order(ISSUER, NOW), last=make_order(ISSUER, NOW).first + timedelta(days=DAYS - 1)
)
ANSWERS = {f"question{number}": "x" * 50 for number in range(40)}
LIMIT = (
    10_000_000  # calls; what is made here takes many times as many where each is tried with each
)


def windows(revision: int) -> tuple[Window, ...]:
    return tuple(
        Window(f"{revision}-{number}", time(8 + 2 * number), time(10 + 2 * number))
        for number in range(6)
    )


def changes(count: int) -> tuple[str, ...]:
    return tuple(
        sign_change(
            Change(ORDER.id, number, NOW, ORDER.first, ORDER.last, windows(number)),
            ISSUER.config.url,
            ISSUER.order_key,
        )
        for number in range(1, count + 1)
    )


def seed(version: int) -> bytes:
    return version.to_bytes(32, "big")


def configurations(count: int, length: int) -> list[Config]:
    """Make versions that each list a chain of their own under one id; all were valid throughout."""
    begun = NOW.replace(minute=0) - length * HOUR
    return [
        replace(
            ISSUER.config,
            version=version,
            expires=NOW + timedelta(days=DAYS + 30),
            receipt_keys={RECEIPT_KEY.kid: RECEIPT_KEY.verifying},
            chains=(make_chain("a", seed(version), begun, length),),
        )
        for version in range(1, count + 1)
    ]


def pieces(
    count: int, configs: list[Config], revision: int, named: tuple[str, ...]
) -> Iterator[Piece]:
    """Make proofs that one configuration verifies: at first each its own, then the oldest alone."""
    prev = None
    for seq in range(1, count + 1):
        config = configs[seq - 1] if seq <= len(configs) else configs[0]
        chain = config.chains[0]
        # Of the others each knows a step near its anchor, each another, and this one far from it.
        at = seq if seq <= len(configs) else chain.length - seq % 600
        step = step_at(chain, seed(config.version), chain.start + at * HOUR)
        assert step is not None
        day = ORDER.first + timedelta(days=1 + seq % (DAYS - 1))
        ref = f"{day.isoformat()}.{revision}-0"
        record = make_record(ORDER.id, ref, None, ANSWERS, KEY)
        proof = sign_proof(
            Proof(new_id(), config.url, ORDER.id, ref, step, seq, prev, record.hash), KEY
        )
        opens = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        about = ProofReceipt(ORDER.id, ref, KEY.kid, seq, opens, opens + HOUR, Result.FURTHER, True)
        receipt = sign_receipt(
            Receipt(config.url, hash_message(proof), Kind.PROOF, about), RECEIPT_KEY
        )
        yield Piece(KEY.verifying, proof, receipt, record=present(record, named))
        prev = hash_message(proof)


def hostile(
    count: int, configs: int, length: int, revisions: int, named: tuple[str, ...] = ()
) -> bytes:
    made = configurations(configs, length)
    return write_dispute(
        DisputePack(
            made=NOW + timedelta(days=DAYS + 1),
            order=sign_order(ORDER, ISSUER.issuer, ISSUER.order_key),
            configs=tuple(sign_config(one, ISSUER.root) for one in made),
            pieces=tuple(pieces(count, made, revisions, named)),
            changes=changes(revisions),
        )
    )


@contextmanager
def counted_calls() -> Iterator[Callable[[], int]]:
    """Count the calls that are made, of Python's functions and of C's: the work, on any machine."""
    made = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        yield lambda: made
    finally:
        sys.setprofile(None)


def calls(data: bytes) -> int:
    pack = read_dispute(data)
    with counted_calls() as made:
        check_dispute(pack)
        return made()


def test_steps_that_one_of_many_configurations_lists_are_not_walked_for_each() -> None:
    assert calls(hostile(120, 32, 20_000, 1)) < LIMIT


def test_windows_that_many_changes_moved_are_not_sought_for_each_proof() -> None:
    assert calls(hostile(100, 8, 2000, MAX_CHANGES - 1)) < LIMIT


def test_records_are_not_verified_for_each_configuration() -> None:
    assert calls(hostile(400, MAX_CONFIGS, 500, 1, tuple(ANSWERS))) < LIMIT


def test_more_and_longer_chains_than_any_order_meets_are_refused_before_they_are_walked() -> None:
    pack = read_dispute(hostile(1, 1, 2000, 1))
    key, strange = SigningKey.generate(), []
    for number in range(MAX_CONFIGS + 1):
        step = Step("a", MAX_STEPS, number.to_bytes(32))
        ref = f"{ORDER.first.isoformat()}.1-0"
        proof = Proof(new_id(), ISSUER.config.url, ORDER.id, ref, step, 1, None, hash_text(b""))
        strange.append(Piece(key.verifying, sign_proof(proof, key)))
    with pytest.raises(Malformed, match="more and longer chains"), counted_calls() as made:
        check_dispute(replace(pack, pieces=tuple(strange)))
    assert made() < LIMIT
