"""Keep other programs of the same user, and crash reports, out of the process's memory."""

import os
import sys
from pathlib import Path

_PR_SET_DUMPABLE = 4  # linux/prctl.h
_FLATPAK = Path("/.flatpak-info")


def forbid_inspection() -> None:
    """Turn off core dumps and tracing by other programs, as far as the system allows.

    Call it after the QApplication is made and before a secret is typed. See core(5), prctl(2).
    """
    if sys.platform == "win32":
        return
    import resource

    try:
        # To Linux 1 means no core at all, 0 would still hand one to a crash handler.
        most = 1 if sys.platform == "linux" else 0
        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_CORE, (most, most))
    except (OSError, ValueError):
        pass
    if sys.platform == "linux" and not _needs_portal() and _forbid_tracing():
        # The portal answers no process that it cannot look into: file dialogs would not open.
        os.environ.pop("GTK_USE_PORTAL", None)


def _needs_portal() -> bool:
    """Say whether file dialogs can come from the portal alone: in a sandbox, or by choice."""
    theme = os.environ.get("QT_QPA_PLATFORMTHEME", "")
    return "SNAP" in os.environ or _FLATPAK.exists() or "xdgdesktopportal" in theme


def _forbid_tracing() -> bool:
    import ctypes

    try:
        return int(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)) == 0
    except (OSError, AttributeError):
        return False
