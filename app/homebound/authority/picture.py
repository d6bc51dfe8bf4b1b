"""The picture of a QR code, PNG or SVG, that holds an order or a change alone."""

import io
import re
from pathlib import Path

import segno

from homebound.authority.errors import OperatorError
from homebound.authority.keys import write_new
from homebound.protocol.order_file import MAX_BYTES
from homebound.protocol.qr_text import write_qr_text
from homebound.protocol.strict import Claims, parse_object

_KINDS = {".png": "png", ".svg": "svg"}
_TOKEN = re.compile(r"[A-Za-z0-9_.-]+")
_MODULE = 8  # pixels: a screenshot of it can be shrunk to a quarter
_QUIET = 4  # modules of white around it, as ISO/IEC 18004 asks


def check_place(out: Path) -> None:
    """Refuse a file that is of another kind or there already, before anything is issued.

    Raises OperatorError.
    """
    if out.suffix.lower() not in _KINDS:
        raise OperatorError(f"{out.name} ends neither in .png nor in .svg.")
    if out.exists():
        raise OperatorError(f"{out.name} exists already.")


def signed_text(file: Path, name: str) -> str:
    """Give the signed message of that name in an order or change file that was just written."""
    claims = Claims(parse_object(file.read_bytes(), max_bytes=MAX_BYTES))
    return claims.text(name, _TOKEN)


def draw(token: str, kind: str) -> bytes:
    """Draw a signed message as a QR code; `kind` is png or svg.

    Error correction is level M: a seventh of the code may be lost to a crease or a thumb.
    """
    code = segno.make_qr(write_qr_text(token), error="m", boost_error=False)
    drawn = io.BytesIO()
    code.save(drawn, kind=kind, scale=_MODULE, border=_QUIET, light="#fff")
    return drawn.getvalue()


def write_picture(token: str, out: Path) -> None:
    """Write the picture of a signed message into a new file. Raises OperatorError."""
    try:
        write_new(out, draw(token, _KINDS[out.suffix.lower()]))
    except ValueError as error:
        raise OperatorError("It is too long for a QR code; send the file.") from error
    except OSError as error:
        raise OperatorError(f"{out.name} cannot be written.") from error
