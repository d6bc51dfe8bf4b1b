"""Whether there is a display to draw on, asked before Qt would abort."""

import os
import sys


def has_display() -> bool:
    """Say whether Qt will find a display: always off Linux, and wherever the platform needs none."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen not in ("", "xcb", "wayland", "wayland-egl"):
        return True
    return _wayland_answers() or _x11_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    import socket

    place = os.path.join(os.environ.get("XDG_RUNTIME_DIR", "/nonexistent"), name)  # noqa: PTH118 - it may be absolute already
    with socket.socket(socket.AF_UNIX) as caller:
        try:
            caller.connect(place)
        except OSError:
            return False
        return True


def _x11_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)
