"""Whether what was read from a vault may be believed.

SQLCipher gives a page whose MAC is wrong as zeros. In most places SQLite then reports damage, but
the later part of a long value is taken as it comes, and so is everything in a copy of the file. All
SQLCipher says of it is `cipher_status`, and from then on it gives no page that it had not before.
"""

from typing import TYPE_CHECKING

from homebound.core.errors import ErrorCode, UserError

if TYPE_CHECKING:
    from sqlite_utils import Database


def is_sound(db: "Database") -> bool:
    """Say whether every page that this connection ever read was whole."""
    [status] = db.execute("PRAGMA cipher_status").fetchone()
    return bool(status == "1")


def refuse_damaged(db: "Database") -> None:
    """Raise UserError (VAULT_DAMAGED) unless every page that was read was whole.

    To be called after reading and before anybody sees what was read, or a commit is made of it.
    """
    if not is_sound(db):
        raise UserError(ErrorCode.VAULT_DAMAGED)
