"""What a start leaves undone until somebody needs it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest

import victim

APP = Path(__file__).parents[2] / "app"
_LEFT_BY_PYSIDE = "PYSIDE6_OPTION_PYTHON_ENUM"
# Shows the first window as the command line does, and says what was loaded by then.
PROGRAM = """
import gc, json, linecache, sys
from homebound import bootstrap
from homebound.cli import main

build = bootstrap.build
found = {}

def watched(*arguments, **named):
    application, window = build(*arguments, **named)
    def seen():
        room = application.primaryScreen().availableSize()
        found.update(size=window.size().toTuple(), screen=room.toTuple())
        found.update(modules=sorted(sys.modules), sources=sorted(linecache.cache))
        from PySide6 import QtWidgets
        found["classes"] = [name for name in vars(QtWidgets) if name.startswith("Q")]
        found["collected"] = sum(one["collections"] for one in gc.get_stats()) - before
        application.exit()
    window.seen.connect(seen)
    return application, window

bootstrap.build = watched
before = sum(one["collections"] for one in gc.get_stats())
main(["--home", sys.argv[1]])
print(json.dumps({**found, "collects": gc.isenabled(), "frozen": gc.get_freeze_count()}))
"""


class Loaded(TypedDict):
    """What the start had loaded by the first window, and what became of the search for garbage.

    `size` is that of the window, `screen` what a window may take: width and height in pixels.
    """

    modules: list[str]
    sources: list[str]
    classes: list[str]
    collected: int
    collects: bool
    frozen: int
    size: list[int]
    screen: list[int]


def _environment() -> dict[str, str]:
    """Give what a resident's process has: PySide6 leaves its choice behind in one like this."""
    kept = {name: value for name, value in os.environ.items() if name != _LEFT_BY_PYSIDE}
    return kept | {"PYTHONPATH": str(APP), "QT_QPA_PLATFORM": "offscreen"}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    home = tmp_path_factory.mktemp("home")
    victim.make_profile(home, "a phrase of words")[1].wipe()
    environment = _environment()
    environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere/bus"
    done = subprocess.run(
        [sys.executable, "-P", "-c", PROGRAM, str(home)],
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    found: Loaded = json.loads(done.stdout)
    return found


@pytest.mark.parametrize(
    "name",
    [
        "PySide6.QtNetwork",
        "PySide6.QtSvg",
        "shibokensupport.signature.parser",
        "requests",
        "sqlite_utils",
        "sqlcipher3",
        "cryptography",
        "concurrent.futures",  # and the log with it
        "homebound.services.passphrases",
        "homebound.services.session",
        "homebound.ui.lines",
        "homebound.ui.typed",
    ],
)
def test_the_first_window_does_not_wait_for_what_comes_later(loaded: Loaded, name: str) -> None:
    assert "homebound.ui.window" in loaded["modules"]
    assert name not in loaded["modules"]


def test_the_first_window_readies_the_widgets_that_it_has(loaded: Loaded) -> None:
    assert "QLineEdit" in loaded["classes"]
    # PySide6 readies the classes of all widgets once it wraps one that Qt has made.
    assert "QWizard" not in loaded["classes"]


def test_no_source_of_ours_is_read_and_kept(loaded: Loaded) -> None:
    # PySide6 does so unless `load_signatures_late` came before it: does it start in another way now?
    assert [name for name in loaded["sources"] if "homebound" in name] == []


def test_garbage_is_looked_for_once_the_window_is_there(loaded: Loaded) -> None:
    assert loaded["collected"] < 10  # it was hundreds; the command line is read before
    assert not loaded["collects"]  # anywhere but where the window looks, see `ui.garbage`
    assert loaded["frozen"] > 10_000  # what stays until the end is not gone through again


def test_the_first_window_fits_on_a_small_screen(loaded: Loaded) -> None:
    # Not every window manager makes a window smaller, and what cannot be seen cannot be pressed.
    assert loaded["screen"] == [800, 800]  # Qt's own, without a display
    assert loaded["size"] == [800, 760]  # a title bar stands above it


# Calls the binding wrongly in each way that it has a sentence for, and asks it for help.
WRONG = """
import sys
from homebound.ui.signatures import load_signatures_late

if sys.argv[1] == "late":
    load_signatures_late()
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
late = "shibokensupport.signature.parser" not in sys.modules
assert late == (sys.argv[1] == "late" and "SBK_EMBED" not in __import__("os").environ)
for call in (
    lambda: QLabel().setText(3),
    lambda: QLabel("a", "b", "c"),
    lambda: QLabel(wrong=1),
    lambda: QLabel().resize("a"),
    lambda: QObject.connect(),
    lambda: Qt.Key(-2),
):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
print(QLabel.setText.__doc__, QLabel.__doc__, Qt.AlignLeft, Qt.Key.__mro__)
"""


def test_who_calls_qt_wrongly_is_told_as_ever() -> None:
    def said(how: str, **more: str) -> str:
        environment = {**_environment(), **more}
        command = [sys.executable, "-P", "-c", WRONG, how]
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, check=True, timeout=60
        )
        return done.stdout.decode()

    late = said("late")
    assert "QLabel.setText(arg__1: str, /)" in late
    assert late == said("at once")
    assert late == said("late", SBK_EMBED="1")  # whoever chose another way has it
