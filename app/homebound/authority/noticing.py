"""Notices: short texts for everyone, signed by the newest notice key and kept in the database."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, select

from homebound.authority.errors import OperatorError
from homebound.authority.generations import living
from homebound.authority.home import NOTICE_FILE, Home
from homebound.authority.store import Store
from homebound.authority.tables import notices
from homebound.protocol.jws import SigningKey
from homebound.protocol.notices import LONGEST, Notices, parse_notices, sign_notices
from homebound.protocol.strict import Malformed, write_moment


def publish_notices(
    home: Home,
    store: Store,
    texts: Mapping[str, tuple[str, ...]],
    now: datetime,
    lasting: timedelta = LONGEST,
) -> Notices:
    """Sign notices in the place of the ones before, for at most 48 hours, and keep them.

    Raises OperatorError for what no app would show, and StoreBusyError.
    """
    issued = now.replace(microsecond=0)
    key = SigningKey(home.key(NOTICE_FILE))
    newest = living(home.config)[-1]
    home.check_listed(NOTICE_FILE, newest, listed=key.kid in home.config.notice_keys)
    with store.writing() as connection:
        before = connection.execute(select(func.max(notices.c.ver))).scalar_one()
        made = Notices(home.config.url, (before or 0) + 1, issued, issued + lasting, texts)
        try:
            token = sign_notices(made, key)
            parse_notices(token, home.config.notice_keys)
        except (Malformed, ValueError) as error:
            raise OperatorError(
                "Notices are plain texts, at most four of 500 characters for each language, for 48 "
                "hours at most. They name no link, host or address; a space behind each full stop "
                "helps where none is meant."
            ) from error
        # The newest stays when it is over: its number says what the next one's has to be.
        connection.execute(delete(notices))
        connection.execute(
            insert(notices).values(
                ver=made.version, expires=write_moment(made.expires), token=token
            )
        )
    return made


def current_notices(store: Store, now: datetime) -> tuple[str, int] | None:
    """Give the notices as signed and for how many seconds they still hold, None where none do.

    Raises StoreBusyError.
    """
    with store.reading() as connection:
        found = connection.execute(
            select(notices.c.token, notices.c.expires).order_by(notices.c.ver.desc()).limit(1)
        ).one_or_none()
    if found is None or found.expires <= write_moment(now):
        return None
    return str(found.token), int(found.expires) - write_moment(now)
