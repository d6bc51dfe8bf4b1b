"""A power cut at any instant: what the disk was told to keep is all that there is afterwards."""

import copy
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import disk
import figures
import victim
from witness import Kept

PASSPHRASE = "a phrase of words"
STRACE = shutil.which("strace")


def traced(what: str, home: Path, log: Path, acknowledgements: int) -> None:
    assert STRACE is not None
    options = ["-f", "-xx", "-s", "1000000", "-e", f"trace={disk.CALLS}", "-e", "signal=none"]
    program = [sys.executable, victim.__file__, what, str(home), PASSPHRASE, "0"]
    child = subprocess.Popen(
        [STRACE, *options, "-o", str(log), *program],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(acknowledgements + 1)]
    if said[0] != "ready 0\n":
        child.communicate()
        pytest.skip("needs the right to trace a process")
    # The traced one goes with the tracer: it writes into a pipe that nobody reads any more.
    child.stdout.close()
    child.wait(timeout=30)


@pytest.mark.skipif(STRACE is None, reason="needs strace")
@pytest.mark.parametrize("what", ["save", "passphrase", "backup", "migrate", "erase", "profile"])
def test_a_power_cut_at_any_instant_loses_nothing_acknowledged(tmp_path: Path, what: str) -> None:
    home, log = tmp_path / "home", tmp_path / "log"
    victim.make_profile(home, PASSPHRASE)
    platter = disk.Disk(home)
    traced(what, home, log, figures.amount(6, 60))
    kept = Kept(tmp_path / "after", PASSPHRASE)
    cuts = heard = 0

    def cut(*, some: bool, erased: bool = False) -> None:
        nonlocal cuts
        cuts += 1
        platter.cut(kept.home, some=some)
        if erased:
            kept.check_keys()
        copy.deepcopy(kept).check(what)

    for call, arguments, result in disk.calls_of(log):
        if call == "write" and arguments.startswith("1,"):
            word, number = disk.texts(arguments)[0].decode().split()
            if word == "ready":
                continue
            heard += 1
            kept.hear([(word, int(number))])
            kept.count = int(number) + 1
            for some in (False, True):
                cut(some=some, erased=word in ("erased", "gone"))
        elif platter.is_sync(call, arguments):
            cut(some=True)  # before it, some of what it is about
            platter.happen(call, arguments, result)
            cut(some=False)
            cut(some=True)
        else:
            platter.happen(call, arguments, result)
    assert heard >= 6
    assert cuts > 2 * heard
    figures.note(f"power cut during {what}: {cuts} cuts, {heard} acknowledgements, 0 lost")
