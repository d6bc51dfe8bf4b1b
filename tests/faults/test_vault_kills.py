"""kill -9 at random instants, in everything that writes a profile."""

import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

import figures
import victim
from homebound.core.errors import ErrorCode, UserError
from homebound.vault import keyslots
from homebound.vault.keyslots import Passphrase
from witness import Kept

SOON = 30
PASSPHRASE = "a phrase of words"
LONGEST_SECONDS = 0.15
chance = random.Random(4)  # noqa: S311 - when to kill does not have to be a secret


def killed(what: str, home: Path, passphrase: str, count: int) -> list[tuple[str, int]]:
    """Start the victim, kill it at some instant after it is ready, give what it said."""
    child = subprocess.Popen(
        [sys.executable, victim.__file__, what, str(home), passphrase, str(count)],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready 0\n"
    with suppress(subprocess.TimeoutExpired):
        child.wait(timeout=chance.uniform(0, LONGEST_SECONDS))
    child.send_signal(signal.SIGKILL)
    rest, _ = child.communicate(timeout=SOON)
    assert child.returncode == -signal.SIGKILL, "the victim ended by itself"
    said = [line.split() for line in rest.splitlines(keepends=True) if line.endswith("\n")]
    return [(word, int(number)) for word, number in said]


@pytest.mark.parametrize(
    "what", ["save", "amend", "passphrase", "backup", "migrate", "erase", "profile"]
)
def test_kill_9_at_any_instant_loses_nothing_acknowledged(tmp_path: Path, what: str) -> None:
    victim.make_profile(tmp_path, PASSPHRASE)
    kept, kills, said = Kept(tmp_path, PASSPHRASE), 0, 0
    # On a busy computer the first ones may come too soon for anything to have happened.
    while kills < figures.amount(3, 90) or (not said and kills < 100):
        kills += 1
        heard = killed(what, tmp_path, kept.passphrase, kept.count)
        said += len(heard)
        kept.hear(heard)
        if heard:
            kept.count = max(number for _, number in heard) + 1
        kept.check(what)
        kept.count = max(kept.count, *(number + 1 for number in kept.entries), 0)
        if what == "passphrase" and kept.passphrase == f"phrase {kept.count}":
            kept.count += 1
    assert said > 0
    figures.note(
        f"kill -9 during {what}: {kills} kills, {said} acknowledgements, 0 lost, 0 not opening"
    )


def _the_one_that_works(folder: Path, phrases: list[str]) -> str:
    found = []
    for phrase in phrases:
        with suppress(UserError):
            keyslots.unlock(folder, Passphrase(phrase))
            found.append(phrase)
    [one] = found
    return one


def test_an_old_passphrase_never_works_again_after_a_change_was_acknowledged(
    tmp_path: Path,
) -> None:
    folder, _ = victim.make_profile(tmp_path, PASSPHRASE)
    count, works = 0, PASSPHRASE
    for _ in range(figures.amount(2, 20)):
        heard = killed("passphrase", tmp_path, works, count)
        if not heard:  # killed before anything was acknowledged: the one before may still hold
            works = _the_one_that_works(folder, [works, f"phrase {count}"])
            count += 1
            continue
        last = heard[-1][1]
        for gone in [f"phrase {number}" for number in range(max(last - 3, 0), last)]:
            for name in ("keyslots.json", "keyslots.copy.json"):
                whole = (folder / name).read_bytes()
                (folder / name).write_bytes(b"")  # as if it were damaged
                with pytest.raises(UserError) as refused:
                    keyslots.unlock(folder, Passphrase(gone))
                assert refused.value.code is ErrorCode.PASSPHRASE_WRONG
                (folder / name).write_bytes(whole)
        works = _the_one_that_works(folder, [f"phrase {last}", f"phrase {last + 1}"])
        count = last + 2
