"""Reading the QR codes of a picture; runs off the main thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from homebound.core.errors import ErrorCode, UserError
from homebound.services.order_sources import MAX_PIXELS, picture_too_large

# By content, whatever the file is called. Not SVG, which can name other files to be opened.
_FORMATS = frozenset({b"png", b"jpeg", b"gif", b"bmp", b"webp"})
# A picture is looked at small first: that is quicker, and evens out noise.
_SIDES = (1600, 3200)


def read_codes(data: bytes) -> tuple[str, ...]:
    """Give the texts of the QR codes in a picture, none where there is none.

    Raises UserError: PICTURE_UNREADABLE, PICTURE_TOO_LARGE.
    """
    # Loaded only now: nobody else waits for it.
    import zxingcpp

    image = _load(data)
    for side in _SIDES:
        view = image if max(image.width(), image.height()) <= side else _shrunk(image, side)
        pixels = bytes(view.constBits())  # alive until they were read: the view does not hold them
        found = zxingcpp.read_barcodes(
            zxingcpp.ImageView(
                pixels,
                view.width(),
                view.height(),
                zxingcpp.ImageFormat.Lum,
                view.bytesPerLine(),
            ),
            formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode),
            text_mode=zxingcpp.TextMode.Plain,
        )
        texts = tuple([one.text for one in found])
        if texts or view is image:
            return texts
    return ()


def _load(data: bytes) -> QImage:
    """Decode a picture to grey, on white where it is transparent."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if reader.format().data() not in _FORMATS or not reader.canRead():
        raise UserError(ErrorCode.PICTURE_UNREADABLE)
    size = reader.size()
    if not size.isValid():
        raise UserError(ErrorCode.PICTURE_UNREADABLE)
    # Before anything is decoded: a few bytes can claim any size.
    if size.width() * size.height() > MAX_PIXELS:
        raise picture_too_large()
    image = reader.read()
    if image.isNull():
        raise UserError(ErrorCode.PICTURE_UNREADABLE)
    if image.hasAlphaChannel():
        image = _on_white(image)
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def _on_white(image: QImage) -> QImage:
    from PySide6.QtGui import QColorConstants, QPainter

    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(QColorConstants.White)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    return ground


def _shrunk(image: QImage, side: int) -> QImage:
    from PySide6.QtCore import Qt

    return image.scaled(
        side,
        side,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)
