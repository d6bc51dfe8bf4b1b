"""The `.homebound` file, also as a text link: a configuration, an order, perhaps its questionnaire."""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from homebound.core.change import Change
from homebound.core.errors import ErrorCode, UserError
from homebound.core.order import Order, check_acceptable
from homebound.protocol import change
from homebound.protocol.change import parse_change
from homebound.protocol.config import Config, parse_config
from homebound.protocol.fingerprint import format_fingerprint
from homebound.protocol.jws import (
    ID_BYTES,
    SignatureWrong,
    unverified_claims,
    unverified_header,
)
from homebound.protocol.order import parse_order, read_unverified_order
from homebound.protocol.strict import (
    Claims,
    Malformed,
    decode_base64url,
    encode_base64url,
    hash_text,
    parse_object,
    write_object,
)

FORMAT = 1
FORMAT_NAME = "homebound"
MAX_BYTES = 256 * 1024
LINK_SCHEME = "homebound:"
MAX_LINK = 64 * 1024  # characters: what a desktop hands to a program, and a message can hold

_TOKEN = re.compile(r"[A-Za-z0-9_.-]+")
_LINK_FORMAT = f"{LINK_SCHEME}{FORMAT}."
_ANY_TEXT = re.compile(r".*", re.DOTALL)


@dataclass(frozen=True)
class OrderFile:
    """What a verified order file holds.

    The tokens are the signed bytes as they came, kept as evidence. `form` is the questionnaire's
    file, whose hash the order signed. `fingerprint` is the root's, in groups, to be compared with
    a paper letter: nothing else shows that this issuer is who it says.
    """

    config: Config
    order: Order
    form: bytes | None = field(repr=False)
    fingerprint: str
    config_token: str = field(repr=False)
    order_token: str = field(repr=False)


def _open(data: bytes) -> Claims:
    if len(data) > MAX_BYTES:
        raise UserError(ErrorCode.ORDER_FILE_TOO_LARGE, limit_kib=MAX_BYTES // 1024)
    try:
        claims = Claims(parse_object(data, max_bytes=MAX_BYTES))
    except Malformed as error:
        ours = f'"{FORMAT_NAME}"'.encode() in data
        code = ErrorCode.ORDER_FILE_DAMAGED if ours else ErrorCode.ORDER_FILE_UNREADABLE
        raise UserError(code) from error
    if FORMAT_NAME not in claims:
        raise UserError(ErrorCode.ORDER_FILE_UNREADABLE)
    return claims


def _check_form(order: Order, form: bytes | None) -> None:
    if form is None:
        return  # the questionnaire may be one that every installation has
    if order.form is None or order.form.sha256 != hash_text(form):
        raise UserError(ErrorCode.ORDER_FORM_MISMATCH)


def _check_issuer(order: Order, config: Config) -> None:
    if order.issuer is None or (order.issuer.url, order.issuer.root) != (config.url, config.root):
        raise UserError(ErrorCode.ORDER_ISSUER_MISMATCH)
    # Judged when the order was issued: that a configuration has expired since is never the
    # resident's fault. A later one still lists the key, or the signature would not be right.
    if order.issued >= config.expires:
        raise UserError(ErrorCode.ORDER_CONFIG_EXPIRED)


def read_order_file(data: bytes) -> OrderFile:
    """Read and verify an order file.

    Checked: size, format, the configuration's signature by the root key that it brings, the
    order's by a key that the configuration lists, that both name the same authority and root, that
    the configuration had not expired when the order was issued, the questionnaire's hash, and that
    the order is acceptable. Not checked: whether the root is the right one (compare the fingerprint),
    whether the order has ended (core.order.has_ended). Raises UserError with the reason.
    """
    claims = _open(data)
    try:
        if claims.integer(FORMAT_NAME, 1) > FORMAT:
            raise UserError(ErrorCode.ORDER_FILE_NEWER)
        config_token = claims.text("config", _TOKEN)
        order_token = claims.text("order", _TOKEN)
        form = claims.text("form", _ANY_TEXT).encode() if "form" in claims else None
        # Nothing signs the names of the file itself, so a strange one is damage, not an addition.
        claims.finish()
        config = parse_config(config_token)
        order = parse_order(order_token, config.order_keys)
    except SignatureWrong as error:
        raise UserError(ErrorCode.ORDER_SIGNATURE_WRONG) from error
    except Malformed as error:
        raise UserError(ErrorCode.ORDER_FILE_DAMAGED) from error
    _check_issuer(order, config)
    _check_form(order, form)
    check_acceptable(order)
    return OrderFile(
        config, order, form, format_fingerprint(config.root), config_token, order_token
    )


def order_alone(token: str) -> Order:
    """Read an order that came without its configuration: nobody has verified it.

    It is acceptable, and says which authority it is from. Raises UserError.
    """
    try:
        order = read_unverified_order(token)
    except Malformed as error:
        raise UserError(ErrorCode.ORDER_CODE_UNREADABLE) from error
    check_acceptable(order)
    return order


def confirm_order(answer: bytes, order_token: str, now: datetime) -> bytes:
    """Verify an order that came alone by the configuration its authority answered with.

    Gives the order file that both make. `now` is the local time: an authority does not answer with
    a configuration that has expired. Raises Malformed for what is no configuration, UserError
    (ORDER_NOT_CONFIRMED) for one that does not confirm the order.
    """
    if not answer.isascii():
        raise Malformed("not a compact JWS")
    config = parse_config(answer.decode("ascii"))
    if now >= config.expires:
        raise Malformed("a configuration that has expired")
    data = write_order_file(answer.decode("ascii"), order_token)
    try:
        read_order_file(data)
    except UserError as error:
        issuer = read_unverified_order(order_token).issuer
        host = "" if issuer is None else issuer.host
        raise UserError(ErrorCode.ORDER_NOT_CONFIRMED, host=host) from error
    return data


def write_order_file(config_token: str, order_token: str, form: bytes | None = None) -> bytes:
    """Write an order file from signed tokens; `form` is the questionnaire's file, in UTF-8."""
    content: dict[str, object] = {
        FORMAT_NAME: FORMAT,
        "config": config_token,
        "order": order_token,
    }
    if form is not None:
        content["form"] = form.decode("utf-8")
    return write_object(content)


@dataclass(frozen=True)
class ChangeFile:
    """A verified change, and the configuration that it came with, as signed."""

    change: Change
    token: str = field(repr=False)
    config_token: str = field(repr=False)


def named_order(data: bytes) -> str | None:
    """Give the id of the order that a change file is about, unverified; None for any other file.

    Raises UserError as `read_order_file` does.
    """
    claims = _open(data)
    if "change" not in claims:
        return None
    try:
        payload = claims.text("change", _TOKEN).split(".")[1]
        return Claims(parse_object(decode_base64url(payload), max_bytes=MAX_BYTES)).encoded(
            "ord", ID_BYTES
        )
    except (IndexError, Malformed) as error:
        raise UserError(ErrorCode.ORDER_FILE_DAMAGED) from error


def read_change_file(data: bytes, order: OrderFile) -> ChangeFile:
    """Read and verify a change of an order.

    It is signed by an order key of the configuration in the file, which has the root and address
    that the order pinned and, as for an order, may have been made later; whether it may be applied
    is for `core.change`. Raises UserError.
    """
    claims = _open(data)
    try:
        if claims.integer(FORMAT_NAME, 1) > FORMAT:
            raise UserError(ErrorCode.ORDER_FILE_NEWER)
        config_token = claims.text("config", _TOKEN)
        token = claims.text("change", _TOKEN)
        claims.finish()
        config = parse_config(config_token)
        changed = parse_change(token, config)
    except SignatureWrong as error:
        raise UserError(ErrorCode.ORDER_SIGNATURE_WRONG) from error
    except Malformed as error:
        raise UserError(ErrorCode.ORDER_FILE_DAMAGED) from error
    if (config.url, config.root) != (order.config.url, order.config.root):
        raise UserError(ErrorCode.ORDER_ISSUER_MISMATCH)
    if changed.issued >= config.expires:
        raise UserError(ErrorCode.ORDER_CONFIG_EXPIRED)
    return ChangeFile(changed, token, config_token)


def ordered_by(token: str) -> str | None:
    """Give the id of the order that a change, which came alone, is about; None for an order.

    Nothing is verified. Raises UserError (ORDER_CODE_UNREADABLE) for any other message.
    """
    try:
        typ, _ = unverified_header(token, max_bytes=MAX_BYTES)
        if typ != change.TYP:
            return None
        claims = unverified_claims(token, change.TYP, max_bytes=change.MAX_BYTES)
        return claims.encoded("ord", ID_BYTES)
    except Malformed as error:
        raise UserError(ErrorCode.ORDER_CODE_UNREADABLE) from error


def change_alone(token: str, config_tokens: Sequence[str]) -> ChangeFile:
    """Verify a change that came alone by a configuration that is held of its authority.

    Raises UserError: CHANGE_NEEDS_FILE where a key signed it that none of them lists.
    """
    try:
        kid = unverified_header(token, max_bytes=MAX_BYTES)[1].kid
        for config_token in config_tokens:
            config = parse_config(config_token)
            if kid in config.order_keys:
                return ChangeFile(parse_change(token, config), token, config_token)
    except SignatureWrong as error:
        raise UserError(ErrorCode.ORDER_SIGNATURE_WRONG) from error
    except Malformed as error:
        raise UserError(ErrorCode.ORDER_CODE_UNREADABLE) from error
    raise UserError(ErrorCode.CHANGE_NEEDS_FILE)


def write_change_file(config_token: str, change_token: str) -> bytes:
    """Write a change file from signed tokens."""
    return write_object({FORMAT_NAME: FORMAT, "config": config_token, "change": change_token})


def write_order_link(data: bytes) -> str:
    """Write an order file as a link for a message. Raises ValueError where it would be too long."""
    link = _LINK_FORMAT + encode_base64url(zlib.compress(data, 9))
    if len(link) > MAX_LINK:
        raise ValueError("too long for a link")
    return link


def read_order_link(link: str) -> bytes:
    """Give the order file that a link holds; nothing in it is verified.

    White space anywhere is left out: messages are broken into lines. Raises UserError
    (ORDER_LINK_UNREADABLE, ORDER_FILE_NEWER, ORDER_FILE_TOO_LARGE).
    """
    text = "".join(link[: 2 * MAX_LINK].split())
    if re.match(rf"{LINK_SCHEME}[1-9][0-9]*\.", text) and not text.startswith(_LINK_FORMAT):
        raise UserError(ErrorCode.ORDER_FILE_NEWER)
    if not text.startswith(_LINK_FORMAT) or len(text) > MAX_LINK:
        raise UserError(ErrorCode.ORDER_LINK_UNREADABLE)
    unpacking = zlib.decompressobj()
    try:
        data = unpacking.decompress(
            decode_base64url(text.removeprefix(_LINK_FORMAT)), MAX_BYTES + 1
        )
    except (Malformed, zlib.error) as error:
        raise UserError(ErrorCode.ORDER_LINK_UNREADABLE) from error
    if len(data) > MAX_BYTES:
        raise UserError(ErrorCode.ORDER_FILE_TOO_LARGE, limit_kib=MAX_BYTES // 1024)
    if not unpacking.eof or unpacking.unused_data:
        raise UserError(ErrorCode.ORDER_LINK_UNREADABLE)
    return data
