"""The published test vectors, and each message of them read as whoever it is meant for does."""

import json
from pathlib import Path
from typing import Any

from homebound.protocol import disclosure, enrolment, statements, withdrawal
from homebound.protocol.change import parse_change
from homebound.protocol.config import parse_config
from homebound.protocol.holdings import parse_held, parse_holdings_request
from homebound.protocol.jws import VerifyingKey
from homebound.protocol.notices import parse_notices
from homebound.protocol.order import parse_order
from homebound.protocol.proof import parse_proof
from homebound.protocol.receipt import parse_receipt
from homebound.protocol.record import verify_presentation
from homebound.protocol.refusal import parse_refusal

PLACE = Path(__file__).parent.parent / "resources/protocol"
VECTORS: dict[str, Any] = json.loads((PLACE / "vectors.json").read_text("utf-8"))
SCHEMAS: dict[str, Any] = json.loads((PLACE / "schemas.json").read_text("utf-8"))
CONFIG = parse_config(VECTORS["messages"][0]["token"])


def parse(typ: str, token: str, key: VerifyingKey) -> object:
    """Read a message by its type, as whoever it is meant for does."""
    readers: dict[str, Any] = {
        "hb-config+jwt": lambda: parse_config(token),
        "hb-order+jwt": lambda: parse_order(token, CONFIG.order_keys),
        "hb-change+jwt": lambda: parse_change(token, CONFIG),
        "hb-notices+jwt": lambda: parse_notices(token, CONFIG.notice_keys),
        "hb-receipt+jwt": lambda: parse_receipt(token, CONFIG.receipt_keys),
        "hb-refusal+jwt": lambda: parse_refusal(token, CONFIG.receipt_keys),
        "hb-held+jwt": lambda: parse_held(token, CONFIG.receipt_keys),
        "hb-erased+jwt": lambda: withdrawal.parse_erasure(token, CONFIG.receipt_keys),
        "hb-enrol+jwt": lambda: enrolment.parse_enrolment(token),
        "hb-proof+jwt": lambda: parse_proof(token, key),
        "hb-record+sd-jwt": lambda: verify_presentation(token, key),
        "hb-help+jwt": lambda: statements.parse_help(token, key),
        "hb-explain+jwt": lambda: statements.parse_explanation(token, key),
        "hb-object+jwt": lambda: statements.parse_objection(token, key),
        "hb-disclosure+jwt": lambda: disclosure.parse_disclosure(token, key),
        "hb-holdings+jwt": lambda: parse_holdings_request(token, key),
        "hb-withdraw+jwt": lambda: withdrawal.parse_withdrawal(token, key),
    }
    return readers[typ]()
