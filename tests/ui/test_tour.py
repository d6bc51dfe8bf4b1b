"""The whole journey through the real windows, and what it leaves behind on the disk."""

import base64
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from homebound.demo.tour import ScriptedDialogs
from readable import forms_of

APP = Path(__file__).parents[2] / "app"
STRACE = shutil.which("strace")
TYPED = ("Slept badly.", "38,4", "38.9", "breathless", "cough", "muscle-pain")


def _environment(folder: Path) -> dict[str, str]:
    """A computer of its own: home and temporary folder under `folder`, offscreen."""
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    (folder / "user").mkdir()
    (folder / "tmp").mkdir()
    return kept | {
        "HOME": str(folder / "user"),
        "TMPDIR": str(folder / "tmp"),
        "PYTHONPATH": str(APP),
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }


def _tour(folder: Path, *before: str, level: int = 0) -> subprocess.CompletedProcess[str]:
    command = [*before, sys.executable, "-P", "-m", "homebound", "demo", "--keep"]
    return subprocess.run(
        [*command, "--tour", str(folder / "pictures"), "--level", str(level)],
        env=_environment(folder),
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    """A folder after the tour, traced where that can be done, and what the tour reported."""
    folder = tmp_path_factory.mktemp("tour")
    options = ["-f", "--seccomp-bpf", "-qq", "-e", "trace=network,execve"]
    options += ["-o", str(folder / "trace")]
    done = _tour(folder, *([STRACE, *options] if STRACE else []))
    assert done.returncode == 0, done.stderr
    return folder, json.loads(done.stdout.splitlines()[-1])


def _written(folder: Path, report: dict[str, object]) -> list[Path]:
    """Every file under the home and the temporary folder, the order file apart."""
    order_file = Path(str(report["home"])) / "quarantine.homebound"
    found = [path for name in ("user", "tmp") for path in (folder / name).rglob("*")]
    return [path for path in found if path.is_file() and path != order_file]


def test_the_tour_checks_in_and_reads_it_back(toured: tuple[Path, dict[str, object]]) -> None:
    folder, report = toured
    assert report["checkins"] == 1
    assert report["proofs"] == 0
    assert report["receipts"] == 0
    assert report["verified"] is None
    screens = report["screens"]
    assert isinstance(screens, list)
    pictures = sorted(path.name for path in (folder / "pictures").iterdir())
    assert pictures == [f"{n:02}-{name}.png" for n, name in enumerate(screens, start=1)]
    assert {"welcome", "today", "check-in", "history", "day-amended", "unlock"} <= set(screens)


@pytest.mark.parametrize(("level", "proofs"), [(1, 1), (3, 2)])
def test_what_is_shared_is_receipted_and_verified_by_somebody_else(
    tmp_path: Path, level: int, proofs: int
) -> None:
    done = _tour(tmp_path, level=level)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])
    # At level 3 the amendment is a further proof.
    assert (report["checkins"], report["proofs"], report["receipts"]) == (1, proofs, proofs)
    assert report["verified"] is True
    # The authority and the receipts that were looked at go; what was exported was not encrypted.
    [home] = (tmp_path / "tmp").iterdir()
    assert str(home) == report["home"]
    assert {path.name for path in home.iterdir()} == {
        "computer.json",
        "profiles",
        "quarantine.homebound",
    }


def test_each_receipt_of_the_tour_is_a_file_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    dialogs = ScriptedDialogs(tmp_path / "order", tmp_path)
    parent = QWidget()
    qtbot.addWidget(parent)
    saved = [dialogs.save_receipt(parent, "morning.homebound-receipt") for _ in range(2)]
    assert len(set(saved)) == 2


def test_nothing_that_was_typed_can_be_read_on_the_disk(
    toured: tuple[Path, dict[str, object]],
) -> None:
    folder, report = toured
    order_file = Path(str(report["home"])) / "quarantine.homebound"
    order = json.loads(order_file.read_bytes())["order"].split(".")[1]
    order_id = json.loads(base64.urlsafe_b64decode(order + "=="))["jti"]
    files = _written(folder, report)
    assert any(path.name == "vault.db" for path in files)
    for path in files:
        content = path.read_bytes()
        for needle in (*TYPED, order_id):
            for form in forms_of(needle):
                assert form not in content, (path.name, needle)


def test_folders_and_files_are_for_their_owner_alone(
    toured: tuple[Path, dict[str, object]],
) -> None:
    _, report = toured
    home = Path(str(report["home"]))
    modes = {
        path.relative_to(home).name: stat.S_IMODE(path.stat().st_mode) for path in home.rglob("*")
    }
    assert {"profiles", "keyslots.json", "vault.db"} <= set(modes)
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    for path in home.rglob("*"):
        expected = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == expected, path.name


def test_no_file_stands_where_none_is_expected(toured: tuple[Path, dict[str, object]]) -> None:
    folder, report = toured
    names = {path.name for path in _written(folder, report) if ".cache" not in path.parts}
    assert names == {"computer.json", "keyslots.json", "keyslots.copy.json", "vault.db"}


@pytest.mark.skipif(STRACE is None, reason="NOT TESTED: that no socket is made needs strace")
def test_the_app_opens_no_inet_socket(toured: tuple[Path, dict[str, object]]) -> None:
    folder, _ = toured
    calls = (folder / "trace").read_text(errors="replace")
    assert "execve(" in calls  # the trace is seen to trace
    assert "AF_INET" not in calls
    assert "AF_NETLINK" not in calls


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are asked on Linux")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":987"}, {"WAYLAND_DISPLAY": "wayland-987"}])
def test_without_a_display_one_line_says_so(tmp_path: Path, display: dict[str, str]) -> None:
    environment = _environment(tmp_path) | display
    del environment["QT_QPA_PLATFORM"]
    done = subprocess.run(
        [sys.executable, "-P", "-m", "homebound", "--home", str(tmp_path / "home")],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "display" in done.stderr


def test_without_the_parts_of_an_authority_one_line_says_what_to_install(tmp_path: Path) -> None:
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "sitecustomize.py").write_text("import sys\nsys.modules['fastapi'] = None\n")
    environment = _environment(tmp_path)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "homebound", "demo", "--tour", "pictures", "--level", "1"],
        cwd=tmp_path,
        env=environment | {"PYTHONPATH": f"{hidden}{os.pathsep}{APP}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    [line] = done.stderr.splitlines()
    assert "install homebound[authority]" in line
    assert not list((tmp_path / "tmp").iterdir())


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_whoever_breaks_off_while_the_authority_starts_leaves_nothing_behind(
    tmp_path: Path,
) -> None:
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "homebound", "demo", "--tour", "pictures", "--level", "1"],
        cwd=tmp_path,
        env=_environment(tmp_path),
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    ) as demo:
        tasks = Path(f"/proc/{demo.pid}/task/{demo.pid}/children")

        def serves(pid: str) -> bool:
            with suppress(OSError):
                return b"\0serve\0" in Path(f"/proc/{pid}/cmdline").read_bytes()
            return False

        while demo.poll() is None and not any(map(serves, tasks.read_text().split())):
            pass
        os.killpg(demo.pid, signal.SIGINT)
        demo.wait(60)
    assert not list((tmp_path / "tmp").iterdir())
