"""The keyring slot with a real Secret Service: GNOME's keyring on a bus of its own."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).parents[2] / "app"
_NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("keyring") is None or not all(map(shutil.which, _NEEDED)),
    reason="the extra `keyring`, dbus-run-session and gnome-keyring-daemon are not all here",
)

# What a resident does: let the keyring open the profile, open it so, take it away again.
DONE = """
import sys
from pathlib import Path
from homebound.core.errors import UserError
from homebound.core.person import AgeGroup
from homebound.services.clock import SystemClock
from homebound.services.keys import Keys
from homebound.services.profiles import NewProfile, Profiles
from homebound.vault.header import KdfCost

phrase = "aspirin hatchet provoke attach grooving liver"
profiles = Profiles(Path(sys.argv[1]), SystemClock(), KdfCost(64, 1, 1))
session = profiles.create(NewProfile("Ann", "DE", AgeGroup.ADULT, phrase)).result()
keys = Keys(profiles, session)
print("ready", keys.keyring_ready().result())
session = keys.add_keyring().result()
print("added", session.has_keyring)
session.lock().result()
session = profiles.unlock_by_keyring(session.folder).result()
print("opened", session.person.name)
session = Keys(profiles, session).remove_keyring().result()
print("removed", not session.has_keyring)
session.lock().result()
try:
    profiles.unlock_by_keyring(session.folder).result()
except UserError as error:
    print("refused", error.code.value)
session = profiles.unlock(session.folder, phrase).result()
print("passphrase", session.person.name)
session.lock().result()
"""


def test_a_real_keyring_opens_a_profile_until_it_is_taken_away(tmp_path: Path) -> None:
    unlock = (
        'printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null; exec "$@"'
    )
    done = subprocess.run(
        [
            *("dbus-run-session", "--", "sh", "-c", unlock, "sh"),
            *(sys.executable, "-P", "-c", DONE, str(tmp_path / "home")),
        ],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(tmp_path),
            "XDG_RUNTIME_DIR": str(tmp_path),
            "PYTHONPATH": os.pathsep.join([str(APP), *sys.path[1:]]),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == [
        "ready True",
        "added True",
        "opened Ann",
        "removed True",
        "refused keyring-wrong",
        "passphrase Ann",
    ], done.stderr
