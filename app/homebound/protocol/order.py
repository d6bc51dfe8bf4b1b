"""The order as it crosses the wire: signed by an order key, read into the order of core."""

import re
from collections.abc import Mapping
from datetime import date, time, timedelta

from homebound.core.order import FormReference, Issuer, Order, Telephones, Window
from homebound.protocol.config import read_url
from homebound.protocol.jws import (
    ID_BYTES,
    SigningKey,
    VerifyingKey,
    listed,
    sign,
    unverified_claims,
    verify,
)
from homebound.protocol.strict import (
    HASH_BYTES,
    Claims,
    Malformed,
    write_moment,
)

TYP = "hb-order+jwt"
MAX_BYTES = 8 * 1024
# More than any acceptable order holds, so that the refusal names the rule and not the format.
MAX_WINDOWS = 32
MAX_GRACE_MINUTES = 24 * 60

WINDOW_ID = re.compile(r"[a-z0-9-]{1,16}")
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
_ZONE = re.compile(r"[A-Za-z0-9+_/-]{1,64}")
_SLOT = re.compile(r"(2[0-9]{3}-[0-9]{2}-[0-9]{2})\.[a-z0-9-]{1,16}")
# No character that JSON escapes, so that a record's size is known beforehand.
FORM_ID = re.compile(r"[!#-\[\]-~]{1,200}")
_FORM_VERSION = re.compile(r"[!-~]{1,40}")
_TELEPHONE = re.compile(r"[+*#(0-9][0-9 ()/.*#-]{1,30}")


def read_slot(claims: Claims, name: str) -> str:
    """Read a window on one day, written as `2026-11-22.am`. Raises Malformed."""
    ref = claims.text(name, _SLOT)
    try:
        date.fromisoformat(ref.partition(".")[0])
    except ValueError as error:
        raise Malformed(f"{name} is not on a day") from error
    return ref


def _clock(value: object) -> time:
    if not isinstance(value, str) or not _CLOCK.fullmatch(value):
        raise Malformed("a window's time is not written as HH:MM")
    return time.fromisoformat(value)


def _window(value: object) -> Window:
    if not isinstance(value, list) or len(value) != 4:
        raise Malformed("a window is not an array of four")
    window_id, opens, closes, grace = value
    if not isinstance(window_id, str) or not WINDOW_ID.fullmatch(window_id):
        raise Malformed("a window's id is not what it should be")
    if type(grace) is not int or not 0 <= grace <= MAX_GRACE_MINUTES:
        raise Malformed("a window's grace is not minutes")
    return Window(window_id, _clock(opens), _clock(closes), timedelta(minutes=grace))


def read_windows(claims: Claims) -> tuple[Window, ...]:
    """Read an array of windows. Raises Malformed."""
    windows = tuple(_window(item) for item in claims.items("win", 0, MAX_WINDOWS))
    if len({window.id for window in windows}) != len(windows):
        raise Malformed("two windows have the same id")
    return windows


def window_claims(windows: tuple[Window, ...]) -> list[object]:
    """Give windows as their JSON array."""
    return [
        [
            window.id,
            f"{window.opens:%H:%M}",
            f"{window.closes:%H:%M}",
            window.grace // timedelta(minutes=1),
        ]
        for window in windows
    ]


def _form(claims: Claims) -> FormReference | None:
    if "form" not in claims:
        return None
    form = claims.claims("form")
    return FormReference(
        id=form.text("id", FORM_ID),
        version=form.text("version", _FORM_VERSION),
        sha256=form.encoded("sha256", HASH_BYTES),
    )


def _telephones(claims: Claims) -> Telephones:
    if "tel" not in claims:
        return Telephones()
    numbers = claims.claims("tel")
    return Telephones(
        help=numbers.text("help", _TELEPHONE) if "help" in numbers else None,
        emergency=numbers.text("emergency", _TELEPHONE) if "emergency" in numbers else None,
    )


def parse_order(token: str, order_keys: Mapping[str, VerifyingKey]) -> Order:
    """Check an order against the keys of a configuration, and read it.

    Whether it is acceptable, and whether its root and address are the configuration's, is for the
    caller. Unknown claims are left aside, so that an authority can add some. Raises Malformed or
    SignatureWrong.
    """
    return _read(verify(token, TYP, listed(order_keys), max_bytes=MAX_BYTES).claims)


def read_unverified_order(token: str) -> Order:
    """Read an order that came without its authority's configuration: nobody has verified it.

    Whether it is acceptable is for the caller. Raises Malformed.
    """
    return _read(unverified_claims(token, TYP, max_bytes=MAX_BYTES))


def _read(claims: Claims) -> Order:
    return Order(
        id=claims.encoded("jti", ID_BYTES),
        issued=claims.moment("iat"),
        zone=claims.text("tz", _ZONE),
        first=claims.day("first"),
        last=claims.day("last"),
        windows=read_windows(claims),
        issuer=Issuer(url=read_url(claims, "iss"), root=claims.encoded("root", HASH_BYTES)),
        form=_form(claims),
        telephones=_telephones(claims),
    )


def sign_order(order: Order, issuer: Issuer, key: SigningKey) -> str:
    """Sign an order in the name of an authority."""
    claims: dict[str, object] = {
        "iss": issuer.url,
        "jti": order.id,
        "iat": write_moment(order.issued),
        "tz": order.zone,
        "first": order.first.isoformat(),
        "last": order.last.isoformat(),
        "win": window_claims(order.windows),
        "root": issuer.root,
    }
    if order.form is not None:
        claims["form"] = {
            "id": order.form.id,
            "version": order.form.version,
            "sha256": order.form.sha256,
        }
    telephones = {
        name: number
        for name, number in (
            ("help", order.telephones.help),
            ("emergency", order.telephones.emergency),
        )
        if number is not None
    }
    if telephones:
        claims["tel"] = telephones
    return sign(TYP, claims, key)
