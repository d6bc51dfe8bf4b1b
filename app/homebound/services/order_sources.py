"""Where an order comes from: a file, a picture of a QR code, a link, a text that was pasted.

What comes is the bytes of an order file, or the signed text of an order or change that came alone.
"""

from collections.abc import Callable
from pathlib import Path

from homebound.core.errors import ErrorCode, UserError

See = Callable[[bytes], tuple[str, ...]]

MAX_LINK = 64 * 1024  # characters; the protocol's limit, known before it is loaded
MAX_PICTURE = 32 * 1024 * 1024  # bytes: a photograph by a telephone, and more
MAX_PIXELS = 50_000_000  # 200 MB once it is decoded

_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"BM")


def read_path(path: Path, see: See | None) -> bytes | str:
    """Read an order file, or an order in a picture; without `see` pictures are no order file.

    `see` gives the texts of the QR codes in a picture. Raises UserError.
    """
    from homebound.protocol.order_file import MAX_BYTES

    data = _read_capped(path)
    if see is not None and _is_picture(data):
        if len(data) > MAX_PICTURE:
            raise picture_too_large()
        return read_text(_only_order(see(data)))
    if len(data) > MAX_BYTES:
        raise UserError(ErrorCode.ORDER_FILE_TOO_LARGE, limit_kib=MAX_BYTES // 1024)
    return data


def read_text(text: str) -> bytes | str:
    """Read an order link, or the text of a QR code. Raises UserError."""
    from homebound.protocol.order_file import read_order_link
    from homebound.protocol.qr_text import is_qr_text, read_qr_text

    if is_qr_text("".join(text[:MAX_LINK].split())):
        return read_qr_text(text)
    return read_order_link(text)


def picture_too_large() -> UserError:
    """Make the error for a picture that is more than anybody's photograph."""
    return UserError(
        ErrorCode.PICTURE_TOO_LARGE,
        limit_mib=MAX_PICTURE // 2**20,
        limit_megapixels=MAX_PIXELS // 1_000_000,
    )


def _is_picture(data: bytes) -> bool:
    return data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")


def _only_order(texts: tuple[str, ...]) -> str:
    """Choose the text of the one order among the codes of a picture."""
    from homebound.protocol.qr_text import is_qr_text

    ours = {text for text in texts if is_qr_text(text) or text.startswith("homebound:")}
    if not ours:
        raise UserError(ErrorCode.PICTURE_WITHOUT_ORDER)
    if len(ours) > 1:
        raise UserError(ErrorCode.PICTURE_SEVERAL_ORDERS)
    return ours.pop()


def _read_capped(path: Path) -> bytes:
    """Read an order file or a picture, which may be larger."""
    try:
        # A pipe or a device would never end, and is no order file either.
        if not path.is_file():
            raise UserError(ErrorCode.FILE_NOT_READABLE)
        with path.open("rb") as file:
            data = file.read(MAX_PICTURE + 1)
    except OSError as error:
        raise UserError(ErrorCode.FILE_NOT_READABLE) from error
    return data
