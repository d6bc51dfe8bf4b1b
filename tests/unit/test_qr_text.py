"""The text of a QR code: whatever goes in comes out, and nothing else is taken."""

import base64
import zlib

from hypothesis import given
from hypothesis import strategies as st

from homebound.core.errors import UserError
from homebound.protocol.order_file import order_alone, ordered_by
from homebound.protocol.qr_text import MAX_TEXT, read_qr_text, write_qr_text
from homebound.protocol.strict import encode_base64url

PARTS = st.tuples(*[st.binary(min_size=1, max_size=600)] * 3)
PREFIX = "HOMEBOUND:Q1."


@given(PARTS)
def test_every_token_that_fits_comes_back_character_for_character(
    parts: tuple[bytes, bytes, bytes],
) -> None:
    token = ".".join(map(encode_base64url, parts))
    text = write_qr_text(token)
    assert read_qr_text(text) == token
    assert len(text) <= MAX_TEXT
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:.")


@given(st.text(max_size=400), st.booleans())
def test_any_other_text_is_refused_with_a_reason(text: str, prefixed: bool) -> None:
    try:
        token = read_qr_text(PREFIX + text if prefixed else text)
    except UserError:
        return
    raise AssertionError(token)  # no random text is base32 of zlib


@given(st.binary(max_size=600))
def test_whatever_is_packed_is_three_parts_or_refused(data: bytes) -> None:
    text = PREFIX + base64.b32encode(zlib.compress(data, 9)).decode().rstrip("=")
    try:
        token = read_qr_text(text)
    except UserError:
        return
    assert token.count(".") == 2


@given(PARTS)
def test_what_is_in_it_is_an_order_or_refused(parts: tuple[bytes, bytes, bytes]) -> None:
    token = ".".join(map(encode_base64url, parts))
    for read in (ordered_by, order_alone):
        try:
            read(token)
        except UserError:
            continue
        raise AssertionError(token)
