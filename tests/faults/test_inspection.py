"""What another program of the same user gets out of the running app: nothing."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")

APP = Path(__file__).parents[2] / "app"
ASKED = """
import ctypes, os, resource
from homebound.desktop.inspection import forbid_inspection
forbid_inspection()
print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), *resource.getrlimit(resource.RLIMIT_CORE),
      os.environ.get("GTK_USE_PORTAL"), flush=True)
"""


def _run(program: str, **more: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
    return subprocess.run(
        [sys.executable, "-P", "-c", program],
        env=kept | {"PYTHONPATH": str(APP)} | more,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_process_is_not_dumpable_and_file_dialogs_do_without_the_portal() -> None:
    assert _run(ASKED, GTK_USE_PORTAL="1").stdout.split() == ["0", "1", "1", "None"]


@pytest.mark.parametrize(
    "sandbox", [{"SNAP": "/snap/x"}, {"QT_QPA_PLATFORMTHEME": "xdgdesktopportal"}]
)
def test_where_only_the_portal_has_file_dialogs_it_may_look(sandbox: dict[str, str]) -> None:
    assert _run(ASKED, GTK_USE_PORTAL="1", **sandbox).stdout.split() == ["1", "1", "1", "1"]


def test_a_limit_that_was_lower_already_stays() -> None:
    program = "import resource; resource.setrlimit(resource.RLIMIT_CORE, (0, 0))\n" + ASKED
    assert _run(program).stdout.split() == ["0", "0", "0", "None"]


@pytest.mark.parametrize("forbidden", [True, False])
def test_an_abort_leaves_no_core(tmp_path: Path, forbidden: bool) -> None:
    """Also says whether this system would have left one, so that the test is seen to tell."""
    before = "import os, resource; hard = resource.getrlimit(4)[1]\n"
    before += "resource.setrlimit(4, (hard, hard))\n"
    forbid = ASKED if forbidden else ""
    program = f"{before}{forbid}\nos.chdir({str(tmp_path)!r})\nos.abort()"
    pid = os.posix_spawn(
        sys.executable,
        [sys.executable, "-P", "-c", program],
        {"PYTHONPATH": str(APP)},
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status = os.waitpid(pid, 0)
    assert os.WIFSIGNALED(status)
    if not forbidden and not os.WCOREDUMP(status):
        pytest.skip("this system leaves no core of any program")
    assert os.WCOREDUMP(status) is not forbidden


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed here")
def test_a_tracer_that_was_there_first_goes_on(tmp_path: Path) -> None:
    """The search for inet sockets depends on it."""
    trace = tmp_path / "trace"
    program = ASKED + "\nimport socket; socket.socket(socket.AF_UNIX).close()"
    command = ["strace", "-f", "-qq", "-e", "trace=network", "-o", str(trace)]
    subprocess.run(
        [*command, sys.executable, "-P", "-c", program],
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(APP)},
        stdout=subprocess.DEVNULL,
        timeout=60,
        check=True,
    )
    assert "AF_UNIX" in trace.read_text()
