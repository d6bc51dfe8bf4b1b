"""One Homebound for each data folder, and starting at login."""

import os
import re
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from homebound.desktop import instance
from homebound.desktop.instance import MAX_BYTES, Call, Instance
from homebound.services.autostart import Autostart, program

APP = Path(__file__).parents[2] / "app"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    made = tmp_path / "h"
    made.mkdir(mode=0o700)
    return made


@pytest.fixture
def claim(qtbot: QtBot) -> Iterator[Callable[[Path], Instance]]:
    """Makes the first of a folder; it goes once its visitors have gone, as in the app."""
    made: list[Instance] = []

    def make(home: Path) -> Instance:
        made.append(Instance(home))
        assert made[-1].claim()
        made[-1].answer()
        return made[-1]

    yield make
    for one in made:
        one.release()
    qtbot.waitUntil(lambda: not any(one.findChildren(QLocalSocket) for one in made))


@pytest.fixture
def first(claim: Callable[[Path], Instance], home: Path) -> Instance:
    return claim(home)


def _start(home: Path, *arguments: str) -> "subprocess.Popen[bytes]":
    """Start the app itself, as a second click would."""
    environment = {**os.environ, "PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
    environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere/bus"
    command = [sys.executable, "-P", "-m", "homebound", "--home", str(home), *arguments]
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)


def _end(process: "subprocess.Popen[bytes]", how: signal.Signals) -> None:
    process.send_signal(how)
    process.communicate(timeout=20)


def test_a_second_process_hands_its_order_file_to_the_first_and_ends(
    qtbot: QtBot, first: Instance, home: Path, tmp_path: Path
) -> None:
    order = tmp_path / "quarant\u00e4ne \u0442 \U0001f3e0 %20'\".homebound"
    with qtbot.waitSignal(first.called, timeout=30_000) as heard:
        second = _start(home, str(order))
    assert heard.args == [Call(order)]
    assert second.wait(timeout=20) == 0
    second.communicate()


def test_a_link_reaches_the_first_and_a_file_by_its_address_too(
    qtbot: QtBot, first: Instance, home: Path, tmp_path: Path
) -> None:
    link = "homebound:1." + "A" * 20_000
    order = tmp_path / "mein b\u00e4r.homebound"
    for given, expected in ((link, Call(link)), (order.as_uri(), Call(order))):
        with qtbot.waitSignal(first.called, timeout=30_000) as heard:
            second = _start(home, given)
        assert heard.args == [expected]
        assert second.wait(timeout=20) == 0
        second.communicate()


def test_a_second_start_raises_the_first_and_one_at_login_does_not(
    qtbot: QtBot, first: Instance, home: Path
) -> None:
    with qtbot.waitSignal(first.called, timeout=30_000) as heard:
        second = _start(home)
    assert heard.args == [Call()]
    assert second.wait(timeout=20) == 0
    second.communicate()


def _until(holds: Callable[[], bool], seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_after_a_kill_the_next_start_is_the_first_and_hears_again(
    qtbot: QtBot, home: Path, claim: Callable[[Path], Instance]
) -> None:
    killed = _start(home)
    _until((home / "instance").exists)
    _end(killed, signal.SIGKILL)
    assert (home / "instance").exists()
    following = claim(home)
    with qtbot.waitSignal(following.called, timeout=30_000):
        second = _start(home)
    assert second.wait(timeout=20) == 0
    second.communicate()


CALLER = """
import sys
from pathlib import Path
from time import sleep
from PySide6.QtCore import QCoreApplication
from homebound.desktop import instance

def pause(seconds):
    print("nobody listens", flush=True)
    sleep(seconds)

application = QCoreApplication([])
instance.sleep = pause
print(instance.Instance(Path(sys.argv[1])).call(instance.Call()), flush=True)
"""


def test_who_calls_before_the_first_answers_is_heard_once_it_does(qtbot: QtBot, home: Path) -> None:
    first = Instance(home)
    assert first.claim()
    second = subprocess.Popen(
        [sys.executable, "-P", "-c", CALLER, str(home)],
        env={**os.environ, "PYTHONPATH": str(APP)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert second.stdout is not None
    assert second.stdout.readline() == "nobody listens\n"
    with qtbot.waitSignal(first.called, timeout=30_000):
        first.answer()
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=30_000)
    assert second.communicate()[0].endswith("True\n")
    first.release()
    qtbot.waitUntil(lambda: not first.findChildren(QLocalSocket))


def test_another_data_folder_has_its_own(first: Instance, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = Instance(tmp_path / "other")
    assert other.claim()
    other.release()
    again = Instance(tmp_path / "h")
    assert not again.claim()


def test_a_first_that_does_not_answer_is_told_of(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = QLockFile(str(home / "instance.lock"))
    assert held.tryLock(0)
    monkeypatch.setattr(instance, "_PATIENCE", 50)
    second = Instance(home)
    assert not second.claim()
    assert not second.call(Call())
    held.unlock()


def test_where_the_folder_takes_no_socket_the_app_still_opens(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 120)
    deep.mkdir()
    made = Instance(deep)
    assert made.claim()
    made.release()
    assert Instance(tmp_path / "missing").claim()


def test_nobody_else_can_reach_it(first: Instance, home: Path) -> None:
    for name in ("instance", "instance.lock"):
        assert stat.S_IMODE((home / name).lstat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "said",
    [
        b"\n",
        b"null\n",
        b"{}\n",
        b'{"format":2,"file":null,"link":null,"token":null}\n',
        b'{"format":1,"file":null,"link":null,"token":null,"more":1}\n',
        b'{"format":1, "file":null,"link":null,"token":null}\n',
        b'{"format":1,"file":"cmVsYXRpdmU=","link":null,"token":null}\n',
        b'{"format":1,"file":"L2EAYg==","link":null,"token":null}\n',
        b'{"format":1,"file":"!!!","link":null,"token":null}\n',
        b'{"format":1,"file":null,"link":null,"token":"a\\nb"}\n',
        b'{"format":1,"file":null,"link":null,"token":5}\n',
        b"\xff\xfe\n",
        b"[" * 10_000 + b"\n",
        b"x" * (MAX_BYTES + 1),
        b"x" * (40 * MAX_BYTES),
    ],
)
def test_rubbish_is_sent_away_and_does_nothing(
    qtbot: QtBot, first: Instance, home: Path, said: bytes
) -> None:
    heard: list[Call] = []
    first.called.connect(heard.append)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected, timeout=10_000):
        socket.connectToServer(str(home / "instance"))
        assert socket.waitForConnected(5000)
        socket.write(said)
    assert heard == []
    assert socket.readAll().data() == b""


def test_whoever_says_nothing_is_sent_away(
    qtbot: QtBot,
    home: Path,
    claim: Callable[[Path], Instance],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(instance, "_PATIENCE", 100)
    claim(home)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected, timeout=10_000):
        socket.connectToServer(str(home / "instance"))


def test_a_call_written_in_pieces_is_heard(qtbot: QtBot, first: Instance, home: Path) -> None:
    socket = QLocalSocket()
    socket.connectToServer(str(home / "instance"))
    assert socket.waitForConnected(5000)
    with qtbot.waitSignal(first.called, timeout=10_000) as heard:
        for byte in b'{"format":1,"file":null,"link":null,"token":"abc"}\n':
            socket.write(bytes([byte]))
            socket.flush()
            qtbot.wait(1)
    assert heard.args == [Call(None, "abc")]


def test_at_login_nothing_opens_where_there_is_no_profile(tmp_path: Path) -> None:
    started = _start(tmp_path / "none", "--tray")
    assert started.wait(timeout=20) == 0
    started.communicate()
    assert not (tmp_path / "none").exists()


# At login -----------------------------------------------------------------------------------------


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart"


linux = pytest.mark.skipif(sys.platform != "linux", reason="NOT TESTED: needs Linux")


@linux
def test_what_starts_at_login_is_this_program_for_this_folder_out_of_sight(
    config: Path, tmp_path: Path
) -> None:
    home = tmp_path / 'a "b" $c `d` \\e 50% f'
    made = Autostart(home)
    assert not made.is_on()
    made.choose(on=True)
    assert made.is_on()
    [entry] = config.iterdir()
    lines = entry.read_text().splitlines()
    [line] = [one.removeprefix("Exec=") for one in lines if one.startswith("Exec=")]
    # As a launcher reads it: the string's escapes, then the quoting, then the field codes.
    quoted = re.findall(r'"((?:[^"\\]|\\.)*)"', line.replace("\\\\", "\\"))
    words = [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in quoted]
    assert words == [*program(), "--tray", "--home", str(home)]
    made.choose(on=False)
    assert not made.is_on()
    assert list(config.iterdir()) == []


@linux
def test_the_usual_folder_has_the_usual_name(
    config: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.delenv("HOMEBOUND_HOME", raising=False)
    Autostart(tmp_path / "homebound").choose(on=True)
    Autostart(tmp_path / "demo").choose(on=True)
    assert (config / "homebound.desktop").is_file()
    assert "--home" not in (config / "homebound.desktop").read_text()
    assert len(list(config.iterdir())) == 2


@linux
def test_what_starts_at_login_can_be_started(config: Path, tmp_path: Path) -> None:
    """The very command, in a home without a profile: it ends at once, by itself."""
    command = [*program(), "--tray", "--home", str(tmp_path / "none")]
    environment = {**os.environ, "PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}
    assert subprocess.run(command, env=environment, check=False, timeout=30).returncode == 0
