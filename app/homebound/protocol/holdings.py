"""What an authority holds about an order: the question, and the signed answer page by page."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from homebound.protocol.addressed import Address, parse_addressed, sign_addressed
from homebound.protocol.config import read_url
from homebound.protocol.jws import ID_BYTES, SigningKey, VerifyingKey, listed, sign, verify
from homebound.protocol.order import read_slot
from homebound.protocol.strict import HASH_BYTES, Claims, Malformed

TYP = "hb-holdings+jwt"
HELD_TYP = "hb-held+jwt"
MAX_HELD_BYTES = 5 * 1024
MAX_ITEMS = 25
_KIND = re.compile(r"[a-z]{1,16}")


@dataclass(frozen=True)
class HoldingsRequest:
    """The question what is held; `after` is the last message of the page before, None at first."""

    to: Address
    after: str | None = None


@dataclass(frozen=True)
class Item:
    """One message that is held, by its kind and hash; its window where it has one.

    `record` says whether answers are held with it.
    """

    kind: str
    message: str
    window: str | None = field(default=None, repr=False)
    record: bool = False


@dataclass(frozen=True)
class Held:
    """A page of what is held, the messages in ascending order of their hashes.

    `request` is the hash of the question. `next` is what to ask after for the next page, None on
    the last one.
    """

    issuer: str
    request: str
    order: str = field(repr=False)
    items: tuple[Item, ...] = field(repr=False)
    next: str | None = None


def sign_holdings_request(request: HoldingsRequest, key: SigningKey) -> str:
    """Sign the question what is held."""
    rest: dict[str, object] = {} if request.after is None else {"after": request.after}
    return sign_addressed(TYP, request.to, rest, key)


def parse_holdings_request(token: str, key: VerifyingKey) -> HoldingsRequest:
    """Check the question and read it. Raises Malformed or SignatureWrong."""
    to, claims = parse_addressed(token, TYP, key)
    after = claims.encoded("after", HASH_BYTES) if "after" in claims else None
    claims.finish()
    return HoldingsRequest(to, after)


def page_of(items: Sequence[Item], after: str | None) -> tuple[tuple[Item, ...], str | None]:
    """Cut the page that follows a message out of everything held; give it and its `next`.

    Sorted by hash, so that what comes in meanwhile moves nothing from one page to another: no item
    is left out or given twice.
    """
    rest = sorted((one for one in items if after is None or one.message > after), key=_by_hash)
    page = tuple(rest[:MAX_ITEMS])
    return page, page[-1].message if len(rest) > MAX_ITEMS else None


def _by_hash(item: Item) -> str:
    return item.message


def sign_held(held: Held, key: SigningKey) -> str:
    """Sign a page with a receipt key. Raises ValueError for one that nobody could read."""
    if len(held.items) > MAX_ITEMS:
        raise ValueError("more than a page holds")
    items: list[object] = []
    for one in held.items:
        item: dict[str, object] = {"kind": one.kind, "msg": one.message}
        if one.window is not None:
            item["win"] = one.window
        if one.record:
            item["rec"] = True
        items.append(item)
    claims: dict[str, object] = {
        "iss": held.issuer,
        "msg": held.request,
        "ord": held.order,
        "items": items,
    }
    if held.next is not None:
        claims["next"] = held.next
    return sign(HELD_TYP, claims, key)


def _item(value: object) -> Item:
    claims = Claims(value)
    return Item(
        kind=claims.text("kind", _KIND),
        message=claims.encoded("msg", HASH_BYTES),
        window=read_slot(claims, "win") if "win" in claims else None,
        record=claims.boolean("rec") if "rec" in claims else False,
    )


def parse_held(token: str, receipt_keys: Mapping[str, VerifyingKey]) -> Held:
    """Check a page against the receipt keys of a configuration, and read it.

    Unknown claims are left aside, so that an authority can add some. Raises Malformed or
    SignatureWrong.
    """
    claims = verify(token, HELD_TYP, listed(receipt_keys), max_bytes=MAX_HELD_BYTES).claims
    held = Held(
        issuer=read_url(claims, "iss"),
        request=claims.encoded("msg", HASH_BYTES),
        order=claims.encoded("ord", ID_BYTES),
        items=tuple(_item(item) for item in claims.items("items", 0, MAX_ITEMS)),
        next=claims.encoded("next", HASH_BYTES) if "next" in claims else None,
    )
    hashes = [item.message for item in held.items]
    if hashes != sorted(set(hashes)):
        raise Malformed("what is held is not in its order")
    # A page that leads back to itself, or to an earlier one, would be asked for without an end.
    if held.next is not None and (not hashes or held.next != hashes[-1]):
        raise Malformed("a page that does not lead to the next")
    return held
