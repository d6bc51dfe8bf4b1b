"""A change of an order as it crosses the wire, signed by an order key."""

from homebound.core.change import Change
from homebound.protocol.addressed import note_claim, read_note
from homebound.protocol.config import Config, read_url
from homebound.protocol.jws import (
    ID_BYTES,
    SigningKey,
    listed,
    sign,
    unverified_claims,
    verify,
)
from homebound.protocol.order import read_windows, window_claims
from homebound.protocol.plain_text import is_plain
from homebound.protocol.strict import Claims, Malformed, write_moment

TYP = "hb-change+jwt"
MAX_BYTES = 3 * 1024
MAX_REVISION = 9_999


def sign_change(change: Change, issuer: str, key: SigningKey) -> str:
    """Sign a change in the name of the authority whose address is `issuer`.

    Raises ValueError where `why` is not what a resident may be shown.
    """
    claims: dict[str, object] = {
        "iss": issuer,
        "ord": change.order_id,
        "rev": change.revision,
        "iat": write_moment(change.issued),
        "from": change.since.isoformat(),
    }
    if change.released:
        claims["released"] = True
    if change.last is not None:
        claims["last"] = change.last.isoformat()
    if change.windows is not None:
        claims["win"] = window_claims(change.windows)
    if not is_plain(change.why):
        raise ValueError("not a plain text")
    return sign(TYP, claims | note_claim("why", change.why), key)


def _parse(claims: Claims) -> Change:
    change = Change(
        order_id=claims.encoded("ord", ID_BYTES),
        revision=claims.integer("rev", 1, MAX_REVISION),
        issued=claims.moment("iat"),
        since=claims.day("from"),
        last=claims.day("last") if "last" in claims else None,
        windows=read_windows(claims) if "win" in claims else None,
        released=claims.boolean("released") if "released" in claims else False,
        why=read_note(claims, "why"),
    )
    if not is_plain(change.why):
        raise Malformed("why is not a plain text")
    said = (change.last is not None) + (change.windows is not None)
    if change.released == bool(said):
        raise Malformed("a change is a release, or else new days or windows")
    if change.revision > 1 and said == 1:
        raise Malformed("a later change leaves out what whoever missed an earlier one has to know")
    return change


def parse_change(token: str, config: Config) -> Change:
    """Check a change against the order keys of a configuration, and read it.

    Whether it is of the order at hand is for `core.change.apply_change`. Unknown claims are left
    aside, so that an authority can add some. Raises Malformed or SignatureWrong.
    """
    claims = verify(token, TYP, listed(config.order_keys), max_bytes=MAX_BYTES).claims
    if read_url(claims, "iss") != config.url:
        raise Malformed("a change by another authority")
    return _parse(claims)


def read_unverified_change(token: str) -> Change:
    """Read a change whose signature was verified before it was kept. Raises Malformed."""
    return _parse(unverified_claims(token, TYP, max_bytes=MAX_BYTES))
