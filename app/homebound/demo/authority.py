"""The throw-away authority beside the demo: a process of its own on loopback."""

import shutil
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from homebound.demo.issuer import DAYS, open_zone
from homebound.demo.line import Line

_WINDOWS = ("morning=07:00-12:00+60", "evening=18:00-21:00+30")
_COMMAND = (sys.executable, "-P", "-m", "homebound.authority")


@dataclass(frozen=True)
class Letter:
    """What the paper letter would say: the fingerprint and the code, apart from the order file."""

    fingerprint: str
    code: str


class DemoAuthority:
    """An authority that lives as long as the `with` block; its folder goes with it."""

    def __init__(self, now: datetime, order_file: Path) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="homebound-demo-authority-"))
        self._server: subprocess.Popen[str] | None = None
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self._port = int(probe.getsockname()[1])
        self.line = Line(self._port)
        try:
            self.letter = self._prepare(now, order_file)
        except BaseException:
            self.line.__exit__(None, None, None)
            shutil.rmtree(self._folder)
            raise

    def __enter__(self) -> Self:
        try:
            self._serve()
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def _serve(self) -> None:
        self._server = subprocess.Popen(
            [*_COMMAND, "serve", "--home", str(self._home), "--port", str(self._port)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        if self._server.stdout is None or not self._server.stdout.readline():
            raise RuntimeError("the throw-away authority did not start")
        self.line.__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        place: TracebackType | None,
    ) -> None:
        self.line.__exit__(kind, error, place)
        if self._server is not None:
            self._server.terminate()
            self._server.communicate()
        shutil.rmtree(self._folder)

    @property
    def _home(self) -> Path:
        return self._folder / "authority"

    def _prepare(self, now: datetime, order_file: Path) -> Letter:
        zone = open_zone(now)
        first = now.astimezone(ZoneInfo(zone)).date()
        # Signed yesterday, so that the window that is open now is due.
        issued = (now - timedelta(days=1)).isoformat(timespec="seconds")
        url = f"http://127.0.0.1:{self.line.port}"
        made = self._run("init", "--url", url, "--issued", issued)
        windows = [part for window in _WINDOWS for part in ("--window", window)]
        told = self._run(
            "issue",
            *("--ref", "DEMO-1", "--zone", zone, "--issued", issued, *windows),
            *("--first", first.isoformat()),
            *("--last", (first + timedelta(days=DAYS - 1)).isoformat()),
            *("--help-phone", "+1 555 0100", "--out", str(order_file)),
        )
        self._run("notice", "--text", "en=Parcels are brought on Thursdays, from two to four.")
        order_file.chmod(0o600)
        return Letter(made["fingerprint"], told["enrolment code"])

    def _run(self, command: str, *arguments: str) -> dict[str, str]:
        done = subprocess.run(
            [*_COMMAND, command, "--home", str(self._home), *arguments],
            capture_output=True,
            text=True,
            check=True,
        )
        lines = (line.partition(": ") for line in done.stdout.splitlines())
        return {name: value for name, _, value in lines}
