"""A check-in from start to saved over AT-SPI, from outside: every control by its role and name alone."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from homebound.core.person import AgeGroup
from homebound.demo.issuer import make_order_file
from homebound.services.clock import SystemClock
from homebound.services.forms import standard_form
from homebound.services.history import History
from homebound.services.orders import Orders
from homebound.services.profiles import NewProfile, Profiles
from homebound.vault.header import KdfCost
from translated import translations

jeepney = pytest.importorskip("jeepney")
from jeepney import DBusAddress, new_method_call  # noqa: E402
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # noqa: E402
from jeepney.wrappers import Properties  # noqa: E402

APP = Path(__file__).parents[2] / "app"
PHRASE = "aspirin hatchet provoke attach grooving liver"
CHEAP = KdfCost(memory_kib=64, passes=1, lanes=1)
PATIENCE = 40.0
_LAUNCHER = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_MISSING = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
if not any(Path(path).exists() for path in _LAUNCHER):
    _MISSING.append("at-spi-bus-launcher")
pytestmark = pytest.mark.skipif(
    bool(_MISSING),
    reason=f"NOT TESTED: AT-SPI needs {', '.join(_MISSING)} (packages xvfb, dbus, at-spi2-core)",
)
_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_SHOWING = 1 << 25  # of the state set's first word (AtspiStateType)


@contextmanager
def _running(command: list[str], environment: dict[str, str], *, first_line: bool) -> Iterator[str]:
    """Have a program run as long as the block; give the line that it says it is ready with."""
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip() if first_line else ""
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


@dataclass(frozen=True)
class Node:
    """What a screen reader meets: where it is on the bus, its role and its name."""

    bus: str
    path: str
    role: str
    name: str


class Reader:
    """A screen reader's eyes and hands on the accessibility bus."""

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection

    def _ask(
        self, bus: str, path: str, interface: str, method: str, *values: Any
    ) -> tuple[Any, ...]:
        """Call a method; the values are its signature and its arguments, or nothing."""
        address = DBusAddress(path, bus, interface)
        message = (
            new_method_call(address, method, values[0], tuple(values[1:]))
            if values
            else new_method_call(address, method)
        )
        reply = self._connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is not jeepney.MessageType.method_return:
            raise LookupError(f"{method}: {reply.body}")
        return tuple(reply.body)

    def _read(self, bus: str, path: str) -> Node:
        address = DBusAddress(path, bus, _ACCESSIBLE)
        reply = self._connection.send_and_get_reply(Properties(address).get("Name"), timeout=10)
        role = self._ask(bus, path, _ACCESSIBLE, "GetRoleName")[0]
        return Node(bus, path, str(role), str(reply.body[0][1]))

    def _below(self, bus: str, path: str) -> Iterator[Node]:
        for child_bus, child_path in self._ask(bus, path, _ACCESSIBLE, "GetChildren")[0]:
            try:
                node = self._read(child_bus, child_path)
                states = self._ask(child_bus, child_path, _ACCESSIBLE, "GetState")[0]
            except LookupError:  # it went while it was read
                continue
            if path.endswith("/root") or states[0] & _SHOWING:
                yield node
                yield from self._below(child_bus, child_path)

    def everything(self) -> list[Node]:
        """Give all that is showing."""
        root = "/org/a11y/atspi/accessible/root"
        try:
            return list(self._below("org.a11y.atspi.Registry", root))
        except LookupError:  # a page went while it was read
            return []

    def find(self, role: str, fits: Callable[[str], bool]) -> list[Node]:
        """Wait for controls of a role whose names fit."""
        began = time.monotonic()
        while time.monotonic() - began < PATIENCE:
            found = [one for one in self.everything() if one.role == role and fits(one.name)]
            if found:
                return found
            time.sleep(0.1)  # another program: it has no signal for us
        seen = sorted({(one.role, one.name) for one in self.everything()})
        raise AssertionError(f"no {role} of that name among {seen}")

    def press(self, node: Node) -> None:
        """Do the control's first action that is not taking the focus."""
        actions = self._ask(node.bus, node.path, _ACTION, "GetActions")[0]
        index = next(number for number, one in enumerate(actions) if "focus" not in one[0].lower())
        self._ask(node.bus, node.path, _ACTION, "DoAction", "i", index)

    def type(self, node: Node, text: str) -> None:
        """Put a text into a field."""
        interface = "org.a11y.atspi.EditableText"
        self._ask(node.bus, node.path, interface, "SetTextContents", "s", text)


@pytest.fixture
def prepared(tmp_path: Path) -> Profiles:
    """A profile that follows an order whose window is open now."""
    clock = SystemClock()
    profiles = Profiles(tmp_path / "home", clock, CHEAP)
    session = profiles.create(NewProfile("Anna", "DE", AgeGroup.ADULT, PHRASE)).result(timeout=60)
    path = tmp_path / "order.homebound"
    path.write_bytes(make_order_file(clock.now() - timedelta(seconds=5)).data)
    orders = Orders(session)
    orders.accept(orders.read(path).result(timeout=60)).result(timeout=60)
    session.lock().result(timeout=60)
    return profiles


@contextmanager
def _desktop(folder: Path, home: Path, code: str) -> Iterator[Reader]:
    """A display, a session bus, an accessibility bus, and the app on them."""
    (folder / "run").mkdir(mode=0o700)
    (folder / "user").mkdir()
    environment = {
        name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ
    } | {
        "HOME": str(folder / "user"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "PYTHONPATH": str(APP),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
    }
    with ExitStack() as stack:
        display = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-noreset"]
        number = stack.enter_context(_running(display, environment, first_line=True))
        environment["DISPLAY"] = f":{number}"
        bus = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        address = stack.enter_context(_running(bus, environment, first_line=True))
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        session = stack.enter_context(open_dbus_connection(bus=address))
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        reply = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=20)
        reader = Reader(stack.enter_context(open_dbus_connection(bus=reply.body[0])))
        app = [sys.executable, "-P", "-m", "homebound", "--home", str(home), "--language", code]
        stack.enter_context(_running(app, environment, first_line=False))
        yield reader


def _said(code: str, english: str) -> str:
    """Give the words of the windows in a language."""
    if code == "en":
        return english
    return next(one.forms[0] for one in translations(code) if one.source == english)


@pytest.mark.parametrize("code", ["en", "ru"])
def test_a_check_in_is_made_by_roles_and_names_alone(
    tmp_path: Path, prepared: Profiles, code: str
) -> None:
    said = partial(_said, code)
    form = standard_form()
    feeling, thermometer = form.find("feeling"), form.find("no-thermometer")
    assert feeling is not None
    assert thermometer is not None
    no, same = (
        next(one.text.in_language(code) for one in asked.options if one.code == answer)
        for asked, answer in ((form.find("cough") or feeling, "no"), (feeling, "same"))
    )
    with _desktop(tmp_path, prepared.home, code) as reader:
        [secret] = reader.find("text", lambda name: name == said("Passphrase"))
        reader.type(secret, PHRASE)
        [unlock] = reader.find("push button", lambda name: name == said("Unlock"))
        reader.press(unlock)
        [begin] = reader.find("push button", lambda name: name == said("Check in"))
        reader.press(begin)
        feels = f"{feeling.text.in_language(code)}: {same}"
        [better] = reader.find("radio button", lambda name: name == feels)
        reader.press(better)
        alone = thermometer.text.in_language(code)
        [without] = reader.find("check box", lambda name: name == alone)
        reader.press(without)
        for one in reader.find("radio button", lambda name: name.endswith(f": {no}")):
            reader.press(one)
        [save] = reader.find("push button", lambda name: name == said("Save check-in"))
        reader.press(save)
        recorded = said("Recorded at {time}").split("{", maxsplit=1)[0]
        reader.find("label", lambda name: name.startswith(recorded))
        pressed = len(reader.everything())
    [profile] = prepared.listed()
    session = prepared.unlock(profile.folder, PHRASE).result(timeout=60)
    [record] = History(session).records().result(timeout=60)
    session.lock().result(timeout=60)
    assert record.versions[0].answers["no-thermometer"] is True
    assert pressed > 10
