"""Orders in pictures: drawn by the authority's command, mistreated, and read by the app."""

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF, QTransform
from PySide6.QtSvg import QSvgRenderer

from homebound.authority.picture import draw
from homebound.core.errors import ErrorCode, UserError
from homebound.demo.issuer import make_issuer, make_order, write_order
from homebound.protocol.order_file import read_order_file
from homebound.protocol.qr_text import write_qr_text
from homebound.services.order_sources import MAX_PICTURE
from homebound.services.orders import Orders
from homebound.services.session import Session
from homebound.ui.orders.picture import read_codes

if TYPE_CHECKING:
    from conftest import StandingClock

pytestmark = pytest.mark.usefixtures("qapp")

ISSUER = make_issuer(datetime(2026, 11, 22, 8, 30, tzinfo=UTC))
ORDER = make_order(ISSUER, datetime(2026, 11, 22, 8, 30, tzinfo=UTC))
TOKEN = read_order_file(write_order(ISSUER, ORDER).data).order_token
TEXT = write_qr_text(TOKEN)
PNG = draw(TOKEN, "png")


def picture(data: bytes = PNG) -> QImage:
    return QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32)


def saved(image: QImage, kind: str = "PNG", quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind, quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def on_ground(image: QImage, width: int, height: int, ground: str = "#ffffff") -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor(ground))
    painter = QPainter(made)
    painter.drawImage((width - image.width()) // 2, (height - image.height()) // 2, image)
    painter.end()
    return made


def turned(degrees: float) -> QImage:
    transform = QTransform().rotate(degrees)
    image = picture().convertToFormat(QImage.Format.Format_ARGB32)
    image = image.transformed(transform, Qt.TransformationMode.SmoothTransformation)
    return on_ground(image, image.width() + 80, image.height() + 80, "#e8e4d8")


def scaled(pixels: float) -> QImage:
    """Draw it so that a module has so many pixels."""
    modules = picture().width() / 8
    side = round(modules * pixels)
    smooth = Qt.TransformationMode.SmoothTransformation
    return picture().scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def noisy(much: int) -> QImage:
    image = picture().convertToFormat(QImage.Format.Format_Grayscale8)
    chance = random.Random(much)  # noqa: S311 - noise
    data = bytearray(image.constBits())
    for at, value in enumerate(data):
        data[at] = max(0, min(255, value + chance.randint(-much, much)))
    size = (image.width(), image.height(), image.bytesPerLine())
    return QImage(bytes(data), *size, QImage.Format.Format_Grayscale8).copy()


def in_shadow() -> QImage:
    """Photograph a letter on a table, from the side, half in the shade."""
    image = picture()
    side = image.width()
    flat = QPolygonF([QPointF(x, y) for x, y in ((0, 0), (side, 0), (side, side), (0, side))])
    seen = QPolygonF([QPointF(x, y) for x, y in ((80, 40), (900, 0), (980, 820), (0, 900))])
    transform = QTransform.quadToQuad(flat, seen)
    assert isinstance(transform, QTransform)
    made = QImage(4032, 3024, QImage.Format.Format_RGB32)
    made.fill(QColor("#b9a27c"))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.translate(1300, 900)
    painter.fillRect(QRectF(-200, -200, 1500, 1500), QColor("#f4f1e8"))
    painter.setTransform(transform, combine=True)
    painter.drawImage(0, 0, image)
    painter.resetTransform()
    painter.fillRect(QRectF(0, 0, 1800, 3024), QColor(0, 0, 0, 110))
    painter.end()
    return made


def creased() -> QImage:
    image = picture()
    painter = QPainter(image)
    painter.fillRect(QRectF(0, image.height() / 2 - 6, image.width(), 12), QColor("#ffffff"))
    painter.end()
    return image


PICTURES: dict[str, Callable[[], bytes]] = {
    "as drawn": lambda: PNG,
    "JPEG": lambda: saved(picture(), "JPEG", 75),
    "JPEG, much compressed": lambda: saved(picture(), "JPEG", 5),
    "WebP": lambda: saved(picture(), "WEBP"),
    "BMP": lambda: saved(picture(), "BMP"),
    **{f"turned by {by}°": lambda by=by: saved(turned(by)) for by in (7, 45, 90, 180, 213, 270)},  # type: ignore[misc]
    **{f"{one} pixels a module": lambda one=one: saved(scaled(one)) for one in (2, 2.5, 3, 12)},  # type: ignore[misc]
    **{f"noise of {much}": lambda much=much: saved(noisy(much)) for much in (60, 120)},  # type: ignore[misc]
    "a photograph of 12 megapixels": lambda: saved(in_shadow(), "JPEG", 80),
    "a crease": lambda: saved(creased()),
    "light on dark": lambda: saved(_inverted()),
    "a screenshot of a whole screen": lambda: saved(
        on_ground(scaled(3), 2560, 1440, "#336699"), "PNG"
    ),
    "transparent around it": lambda: saved(_transparent()),
}


def _inverted() -> QImage:
    image = picture()
    image.invertPixels()
    return image


def _transparent() -> QImage:
    image = picture().convertToFormat(QImage.Format.Format_ARGB32)
    white = QColor("#ffffff").rgba()
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixel(x, y) == white:
                image.setPixel(x, y, 0)
    return image


@pytest.mark.parametrize("name", PICTURES)
def test_an_order_is_read_from_a_picture(name: str) -> None:
    assert read_codes(PICTURES[name]()) == (TEXT,)


def test_the_drawing_for_print_is_the_same_code() -> None:
    renderer = QSvgRenderer(QByteArray(draw(TOKEN, "svg")))
    image = QImage(900, 900, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    assert read_codes(saved(image)) == (TEXT,)


def refusal(session: Session, path: Path) -> UserError:
    with pytest.raises(UserError) as refused:
        Orders(session).read(path, read_codes).result(60)
    return refused.value


def claims_to_be_huge() -> bytes:
    """Give a PNG of a few bytes whose header speaks of 60,000 by 60,000 pixels."""
    import struct
    import zlib

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


def two_codes(other: bytes) -> bytes:
    made = QImage(2000, 1000, QImage.Format.Format_RGB32)
    made.fill(QColor("#ffffff"))
    painter = QPainter(made)
    painter.drawImage(50, 50, picture())
    painter.drawImage(1050, 50, picture(other))
    painter.end()
    return saved(made)


def foreign_code(text: str) -> bytes:
    import io

    import segno

    drawn = io.BytesIO()
    segno.make_qr(text).save(drawn, kind="png", scale=8)
    return drawn.getvalue()


@pytest.mark.no_qt_log  # the decoders grumble about broken pictures
def test_a_picture_that_holds_no_order_is_refused_with_a_clear_reason(
    session: Session, tmp_path: Path
) -> None:
    other = write_order(ISSUER, make_order(ISSUER, datetime(2026, 11, 22, 8, 30, tzinfo=UTC)))
    second = draw(read_order_file(other.data).order_token, "png")
    svg = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
    cases = {
        "white": (saved(on_ground(picture(), 1, 1)), ErrorCode.PICTURE_WITHOUT_ORDER),
        "cut": (saved(picture().copy(0, 0, 744, 500)), ErrorCode.PICTURE_WITHOUT_ORDER),
        "a link to the web": (
            foreign_code("https://evil.example/"),
            ErrorCode.PICTURE_WITHOUT_ORDER,
        ),
        "two orders": (two_codes(second), ErrorCode.PICTURE_SEVERAL_ORDERS),
        "of a later version": (foreign_code("HOMEBOUND:Q2.AAAA"), ErrorCode.ORDER_FILE_NEWER),
        "broken code": (foreign_code(TEXT[:-9]), ErrorCode.ORDER_CODE_UNREADABLE),
        "not a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), ErrorCode.PICTURE_UNREADABLE),
        "cut short": (PNG[:60], ErrorCode.PICTURE_UNREADABLE),
        "half a JPEG header": (b"\xff\xd8\xff\xe0", ErrorCode.PICTURE_UNREADABLE),
        "claims to be huge": (claims_to_be_huge(), ErrorCode.PICTURE_TOO_LARGE),
        "too many bytes": (PNG + bytes(MAX_PICTURE), ErrorCode.PICTURE_TOO_LARGE),
        "a drawing that opens files": (svg, ErrorCode.ORDER_FILE_UNREADABLE),
    }
    for name, (data, expected) in cases.items():
        path = tmp_path / "picture.png"
        path.write_bytes(data)
        assert refusal(session, path).code is expected, name


def test_two_codes_of_one_order_are_that_order(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "both.png"
    path.write_bytes(two_codes(PNG))
    assert Orders(session).read(path, read_codes).result(60).token == TOKEN


@pytest.mark.no_qt_log  # the decoders grumble about broken pictures
def test_changed_pictures_are_read_the_same_or_refused() -> None:
    """Flip bytes of real pictures: nothing but a refusal or the same text may come of it."""
    chance = random.Random(20261122)  # noqa: S311 - the same at every run
    outcomes = {"the same": 0, "none": 0, "refused": 0}
    for data in (PNG, saved(picture(), "JPEG", 30), saved(picture(), "BMP")):
        for _ in range(60):
            broken = bytearray(data)
            for _ in range(chance.randint(1, 12)):
                broken[chance.randrange(len(broken))] = chance.randrange(256)
            try:
                found = read_codes(bytes(broken))
            except UserError:
                outcomes["refused"] += 1
                continue
            assert found in ((), (TEXT,))
            outcomes["the same" if found else "none"] += 1
    assert sum(outcomes.values()) == 180
    for outcome, count in outcomes.items():
        print(f"changed pictures {outcome}: {count} of 180")  # noqa: T201 - shown under "counted"


def test_a_picture_is_followed_unverified_and_its_file_verifies_it(
    session: Session, tmp_path: Path, clock: "StandingClock"
) -> None:
    orders = Orders(session)
    path = tmp_path / "order.png"
    path.write_bytes(PNG)
    offer = orders.read(path, read_codes).result(30)
    assert (offer.order, offer.token, offer.fingerprint) == (ORDER, TOKEN, None)
    orders.accept(offer).result(30)
    assert refusal(session, path).code is ErrorCode.ORDER_ALREADY_ACCEPTED
    file = tmp_path / "order.homebound"
    file.write_bytes(write_order(ISSUER, ORDER).data)
    verified = orders.read(file, read_codes).result(30)
    clock.move(timedelta(minutes=1))
    assert orders.accept(verified).result(30).source == file.read_bytes()
    assert orders.unverified().result(30) is None
    active = orders.active().result(30)
    assert active is not None
    assert active.source == file.read_bytes()
    assert active.accepted == clock.now() - timedelta(minutes=1)


def test_a_file_with_other_days_does_not_verify_a_picture(session: Session, tmp_path: Path) -> None:
    from dataclasses import replace

    orders = Orders(session)
    path = tmp_path / "order.png"
    path.write_bytes(PNG)
    orders.accept(orders.read(path, read_codes).result(30)).result(30)
    file = tmp_path / "order.homebound"
    file.write_bytes(write_order(ISSUER, replace(ORDER, last=date(2026, 12, 24))).data)
    assert refusal(session, file).code is ErrorCode.ORDER_PICTURE_DIFFERS
