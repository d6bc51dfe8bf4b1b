"""Who signs and seals in the test vectors: every secret is made of a word, so that anybody can make it."""

import hashlib
from datetime import UTC, date, datetime, time, timedelta

from homebound.core.order import Issuer, Order, Telephones, Window
from homebound.core.policy import OnMissed, Policy
from homebound.protocol.config import Config
from homebound.protocol.envelope import SealSecret
from homebound.protocol.freshness import make_chain
from homebound.protocol.jws import SigningKey
from homebound.protocol.strict import encode_base64url

NOW = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
URL = "https://authority.example/hb"
SLOT = "2026-11-22.am"


def secret(word: str) -> bytes:
    """Derive a secret of 32 bytes from a word."""
    return hashlib.sha256(b"homebound test vector " + word.encode()).digest()


def identity(word: str) -> str:
    return encode_base64url(secret(word)[:16])


ROOT_KEY, ORDER_KEY, RECEIPT_KEY = (SigningKey(secret(w)) for w in ("root", "order", "receipt"))
NOTICE_KEY, KEY, STRANGER = (SigningKey(secret(w)) for w in ("notice", "resident", "stranger"))
SEAL = SealSecret(secret("seal"))
SEED = secret("chain")
CHAIN = make_chain("a", SEED, datetime(2026, 11, 1, tzinfo=UTC), 24 * 90)
CONFIG = Config(
    url=URL,
    root=ROOT_KEY.kid,
    version=3,
    issued=datetime(2026, 11, 1, tzinfo=UTC),
    expires=datetime(2027, 1, 30, tzinfo=UTC),
    seal_keys=(SEAL.public,),
    receipt_keys={RECEIPT_KEY.kid: RECEIPT_KEY.verifying},
    order_keys={ORDER_KEY.kid: ORDER_KEY.verifying},
    notice_keys={NOTICE_KEY.kid: NOTICE_KEY.verifying},
    chains=(CHAIN,),
    policy=Policy(keep_days=30, on_missed=OnMissed.CALL, url="https://authority.example/policy"),
)
ORDER = Order(
    id=identity("order id"),
    issued=datetime(2026, 11, 20, 9, tzinfo=UTC),
    zone="Europe/Moscow",
    first=date(2026, 11, 21),
    last=date(2026, 12, 4),
    windows=(
        Window("am", time(8), time(12), timedelta(minutes=60)),
        Window("pm", time(18), time(21)),
    ),
    issuer=Issuer(URL, ROOT_KEY.kid),
    telephones=Telephones(help="+7 495 000-00-00", emergency="103"),
)


class Counter:
    """Bytes that look random and are the same at every run."""

    def __init__(self, word: str) -> None:
        self._word, self._count = word, 0

    def __call__(self, length: int) -> bytes:
        self._count += 1
        return hashlib.shake_256(secret(f"{self._word} {self._count}")).digest(length)
