"""A PostgreSQL of the tests' own, in a folder that goes with it; nothing of the system's is used."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg

from processor import processor_seconds

_USER = "homebound"
_NEEDED = ("initdb", "pg_ctl", "postgres")
_OLDEST = 15


def find_programs() -> Path | None:
    """Give the folder of the newest PostgreSQL's programs that is new enough, None without one."""
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"),
        key=lambda path: int(path.parent.name) if path.parent.name.isdecimal() else 0,
        reverse=True,
    )
    on_path = shutil.which("pg_ctl")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    for folder in folders:
        if all((folder / name).exists() for name in _NEEDED):
            said = subprocess.check_output([folder / "postgres", "--version"], text=True)
            if int(said.split()[2].partition(".")[0]) >= _OLDEST:
                return folder
    return None


MISSING = (
    f"PostgreSQL {_OLDEST} or later is not installed (Debian: postgresql), "
    "so what the authority does on it was NOT tested"
)


@dataclass
class Cluster:
    """A server that runs, reached by a socket in its own folder."""

    folder: Path
    _names: Iterator[int] = field(default_factory=count)

    @property
    def pid(self) -> int:
        return int((self.folder / "data" / "postmaster.pid").read_text().split()[0])

    def new_database(self) -> str:
        """Make an empty database; give its address as SQLAlchemy takes it."""
        name = f"authority{next(self._names)}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"postgresql+psycopg://{_USER}@/{name}?host={self.folder}"

    @contextmanager
    def frozen(self) -> Iterator[None]:
        """Stop all of its processes where they are; let them go on at the end."""
        above = self.pid
        os.kill(above, signal.SIGSTOP)  # first: it begins no others from now on
        children = Path(f"/proc/{above}/task/{above}/children").read_text().split()
        stopped = [above, *map(int, children)]
        for pid in stopped:
            os.kill(pid, signal.SIGSTOP)
        try:
            yield
        finally:
            for pid in reversed(stopped):
                os.kill(pid, signal.SIGCONT)

    def spent(self) -> float:
        """Give the seconds of processor of all its processes so far, those that ended among them."""
        above, total = self.pid, 0.0
        for stat in Path("/proc").glob("[0-9]*/stat"):
            pid = int(stat.parent.name)
            try:
                fields = stat.read_text().rpartition(")")[2].split()
                if above in (pid, int(fields[1])):
                    total += processor_seconds(pid)
            except OSError:
                continue  # it has just ended
            if pid == above:
                total += sum(map(int, fields[13:15])) / os.sysconf("SC_CLK_TCK")
        return total

    def address(self, name: str) -> str:
        """Give a database's address as psycopg takes it."""
        return f"host={self.folder} user={_USER} dbname={name}"


def _lesser_user() -> str | None:
    """Give whom to run as: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return next(name for name in ("postgres", "nobody") if name in known)


@contextmanager
def running_cluster(programs: Path) -> Iterator[Cluster]:
    """Run a new server with PostgreSQL's own defaults, `fsync` among them."""
    user = _lesser_user()
    folder = Path(tempfile.mkdtemp(prefix="hb-pg-"))  # short: a socket's path has 107 bytes
    try:
        if user is not None:
            shutil.chown(folder, user)

        def run(program: str, *arguments: str) -> None:
            with (folder / "errors").open("a") as errors:
                done = subprocess.run(
                    [programs / program, *arguments],
                    user=user,
                    cwd=folder,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                    check=False,
                )
            if done.returncode:
                raise OSError((folder / "errors").read_text())

        data = str(folder / "data")
        run("initdb", "-D", data, "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        options = f"-k {folder} -c listen_addresses=''"
        run("pg_ctl", "-D", data, "-l", str(folder / "log"), "-o", options, "-w", "start")
        try:
            yield Cluster(folder)
        finally:
            run("pg_ctl", "-D", data, "-m", "fast", "-w", "stop")
    finally:
        shutil.rmtree(folder)
