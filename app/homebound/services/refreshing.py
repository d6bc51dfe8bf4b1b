"""A newer configuration of an authority: when it is looked for, and which one is taken."""

from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from homebound.protocol.config import Config, parse_config
from homebound.protocol.envelope import BODY_BYTES
from homebound.protocol.jws import unverified_header
from homebound.protocol.strict import Malformed
from homebound.vault import configurations, notices, send_log

if TYPE_CHECKING:
    from sqlite_utils import Database

    from homebound.services.consenting import Standing
    from homebound.vault.orders import AcceptedOrder

NEAR_EXPIRY = timedelta(days=7)
AT_MOST_EVERY = timedelta(days=1)


def config_url(standing: "Standing") -> str:
    """Give the address of the configuration."""
    return f"{standing.config.url}/config"


def is_near_expiry(db: "Database", standing: "Standing", now: datetime) -> bool:
    """Say whether to look for a newer one, because the present one soon expires.

    Once a day at most: an authority may have none yet.
    """
    if now < standing.config.expires - NEAR_EXPIRY:
        return False
    last = send_log.last_to(db, config_url(standing))
    return last is None or not timedelta(0) <= now - last < AT_MOST_EVERY


def is_by_unknown_key(answer: str, config: Config) -> bool:
    """Say whether an answer names a key that the configuration does not list: perhaps a newer one."""
    try:
        return unverified_header(answer, max_bytes=BODY_BYTES)[1].kid not in config.receipt_keys
    except Malformed:
        return False


def take_config(db: "Database", standing: "Standing", token: str, now: datetime) -> bool:
    """Keep a configuration if it is newer, of the same address and root.

    Says whether it is newer than the one of `standing`, by which it was asked for: another request
    may have brought it meanwhile. Raises Malformed for one that may not take the place of the one
    that is held.
    """
    from homebound.services.consenting import standing_of

    current = standing_of(db, standing.accepted) or standing
    found, held = parse_config(token), current.config
    if (found.url, found.root) != (held.url, held.root):
        raise Malformed("a configuration of another authority or root")
    if found.version < held.version:
        raise Malformed("a configuration older than the one that is held")
    if found.version == held.version:
        # Whatever it says: two of one number would be one for each of two residents.
        if token != current.config_tokens[0]:
            raise Malformed("two configurations of one version")
        return found.version > standing.config.version
    configurations.add(db, standing.person_id, standing.order.id, token, now)
    if held.notice_keys.keys() - found.notice_keys.keys():
        _forget_notices(db, standing, found)
    return True


def _forget_notices(db: "Database", standing: "Standing", config: Config) -> None:
    """Forget the number of notices, unless their text is here and by a key that is listed still.

    Whoever stole the key that was taken away could have named one that nothing genuine comes after.
    """
    _, text = notices.get(db, standing.person_id, standing.order.id)
    if (
        text is None
        or unverified_header(text, max_bytes=len(text))[1].kid not in config.notice_keys
    ):
        notices.begin_anew(db, standing.person_id, standing.order.id)


def keep_config(db: "Database", accepted: "AcceptedOrder", token: str, now: datetime) -> None:
    """Keep the configuration that came with a change, where it is newer than the one that is held."""
    from homebound.services.consenting import standing_of

    standing = standing_of(db, accepted)
    if standing is not None:
        with suppress(Malformed):  # an older one, or another of the same number
            take_config(db, standing, token, now)
