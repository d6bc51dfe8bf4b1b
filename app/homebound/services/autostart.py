"""Start Homebound at login, out of sight, to remind.

Linux: Desktop Application Autostart Specification 0.5 (freedesktop.org); Windows: the Run key of the
user; macOS: a launch agent (launchd.plist(5)).
"""

import hashlib
import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from homebound.paths import HOME_VARIABLE, data_folder
from homebound.vault.failures import user_errors

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
# In an Exec key; the backslash is doubled once more as in every string of a desktop entry.
_RESERVED = str.maketrans({"\\": "\\\\\\\\", '"': '\\\\"', "`": "\\\\`", "$": "\\\\$", "%": "%%"})


def program() -> list[str]:
    """Give the command that starts this program again, from anywhere."""
    started = sys.argv[0] if sys.argv else ""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE") or sys.executable]
    if Path(started).stem == "homebound" and (found := shutil.which(started)):
        return [str(Path(found).absolute())]
    return [sys.executable, "-P", "-m", "homebound"]


class Autostart:
    """What starts at login for a data folder; one that is not the usual has an entry of its own."""

    def __init__(self, home: Path) -> None:
        usual = home == data_folder() and not os.environ.get(HOME_VARIABLE)
        mark = "" if usual else "-" + hashlib.sha256(os.fsencode(home)).hexdigest()[:12]
        self._name = f"homebound{mark}"
        self._command = [*program(), "--tray", *(() if usual else ("--home", str(home)))]

    def is_on(self) -> bool:
        """Say whether it starts at login."""
        if sys.platform == "win32":
            return self._run_key() is not None
        return self._place().is_file()

    def choose(self, on: bool) -> None:
        """Start it at login from now on, or no more. Raises UserError: DISK_FULL, FOLDER_NOT_WRITABLE."""
        with user_errors():
            if sys.platform == "win32":
                self._set_run_key(on)
            elif on:
                path = self._place()
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                fresh = path.with_name(f".{path.name}.new")
                fresh.write_bytes(self.entry())
                fresh.replace(path)
            else:
                self._place().unlink(missing_ok=True)

    def entry(self) -> bytes:
        """Give the bytes of the file that starts it, for this system."""
        if sys.platform == "darwin":
            import plistlib

            agent = {
                "Label": f"org.{self._name}",
                "ProgramArguments": self._command,
                "RunAtLoad": True,
            }
            return plistlib.dumps(agent)
        words = " ".join(f'"{word.translate(_RESERVED)}"' for word in self._command)
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Homebound",
            f"Exec={words}",
            "Terminal=false",
            "X-GNOME-Autostart-Delay=5",  # until the panel has its tray
        )
        return os.fsencode("\n".join(lines) + "\n")

    def _place(self) -> Path:
        if sys.platform == "darwin":
            return Path.home() / "Library/LaunchAgents" / f"org.{self._name}.plist"
        config = os.environ.get("XDG_CONFIG_HOME", "")
        base = Path(config) if Path(config).is_absolute() else Path.home() / ".config"
        return base / "autostart" / f"{self._name}.desktop"

    if sys.platform == "win32":

        def _run_key(self) -> str | None:
            import winreg

            with suppress(OSError), winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                return str(winreg.QueryValueEx(key, self._name)[0])
            return None

        def _set_run_key(self, on: bool) -> None:
            import subprocess
            import winreg

            access = winreg.KEY_SET_VALUE
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN, 0, access) as key:
                if on:
                    line = subprocess.list2cmdline(self._command)
                    winreg.SetValueEx(key, self._name, 0, winreg.REG_SZ, line)
                else:
                    with suppress(FileNotFoundError):
                        winreg.DeleteValue(key, self._name)
