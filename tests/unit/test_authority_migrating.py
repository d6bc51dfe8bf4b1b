"""An older database becomes one of today, and a newer one is left alone."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from homebound.authority import migrating
from homebound.authority.desk import answer
from homebound.authority.errors import OperatorError
from homebound.authority.home import DATABASE_FILE, Home, open_home
from homebound.authority.serving import load_serving
from homebound.authority.store import open_store, sqlite_url
from homebound.authority.tables import REVISION, metadata
from homebound.authority.windows import Standing, list_windows
from homebound.protocol.envelope import open_reply, seal_request

GOLDEN = Path(__file__).parents[1] / "golden"
_STAYS = 6  # what the first of its two residents said; the other has all of it erased
NOW = datetime(2026, 11, 22, 20, tzinfo=UTC)


# Those made before there were steps stand for the first step's tables.
@pytest.fixture(params=sorted(path.name for path in GOLDEN.glob("authority-*")))
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Home:
    folder = tmp_path / "home"
    shutil.copytree(GOLDEN / request.param, folder)
    return open_home(folder)


def test_whoever_was_answered_by_an_older_version_gets_the_same_answer(home: Home) -> None:
    store = home.open_store()
    serving = load_serving(home, store, lambda: NOW)
    said = json.loads((home.folder / "said.json").read_text())

    def answers(message: str, record: str | None) -> str:
        body, reply = seal_request(message, record, home.config.seal_keys[0])
        return open_reply(reply, answer(serving, body))

    for message, record, answered in said[:_STAYS]:
        assert answers(message, record) == answered
    _, _, erasure = said[-1]
    for message, record, _ in said[_STAYS + 1 : -2]:
        assert answers(message, record) == erasure
    states = list_windows(store, NOW)
    store.close()
    assert [(one.ref, one.window, one.standing) for one in states] == [
        ("stays", "2026-11-22.am", Standing.ON_TIME),
        ("stays", "2026-11-22.pm", Standing.EXPLAINED),
        ("withdraws", "2026-11-22.am", Standing.NOT_SHARING),
        ("withdraws", "2026-11-22.pm", Standing.NOT_SHARING),
    ]


def test_steps_lead_to_exactly_the_tables_that_the_program_uses(home: Home, tmp_path: Path) -> None:
    home.open_store().close()
    open_store(sqlite_url(tmp_path / "new.db"), new=True).close()
    for path in (home.folder / DATABASE_FILE, tmp_path / "new.db"):
        engine = create_engine(sqlite_url(path))
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, metadata) == []
            assert context.get_current_revision() == REVISION
        engine.dispose()


def test_the_newest_step_is_the_one_that_the_program_asks_for() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrating.__file__).with_name("migrations")))
    assert ScriptDirectory.from_config(config).get_heads() == [REVISION]


def test_a_server_loads_nothing_for_changing_tables_or_for_another_database(home: Home) -> None:
    home.open_store().close()
    program = (
        "import sys; from pathlib import Path\n"
        "from homebound.authority import server\n"
        "from homebound.authority.home import open_home\n"
        "open_home(Path(sys.argv[1])).open_store().close()\n"
        "idle = ('alembic', 'sqlalchemy.dialects.postgresql', 'sqlalchemy.orm')\n"
        "print([name for name in sys.modules if name.startswith(idle)])\n"
    )
    command = [sys.executable, "-P", "-c", program, str(home.folder)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"


def test_a_newer_database_is_refused_in_a_sentence_and_left_as_it_is(
    home: Home,
) -> None:
    home.open_store().close()
    with closing(sqlite3.connect(home.folder / DATABASE_FILE)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
        database.commit()
        before = list(database.iterdump())
        with pytest.raises(OperatorError, match="newer version of this program"):
            home.open_store()
        assert list(database.iterdump()) == before


def test_a_step_that_fails_leaves_the_database_as_it_was(
    home: Home, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home.open_store().close()
    steps = tmp_path / "steps"
    shutil.copytree(Path(migrating.__file__).with_name("migrations"), steps)
    (steps / "versions" / "r9999_breaks.py").write_text(
        "from alembic import op\n"
        f"revision, down_revision = '9999', '{REVISION}'\n"
        "def upgrade():\n"
        "    op.drop_table('changes')\n"
        "    op.drop_table('not_there')\n"
    )
    monkeypatch.setattr(migrating, "_STEPS", steps)
    monkeypatch.setattr(migrating, "REVISION", "9999")
    with closing(sqlite3.connect(home.folder / DATABASE_FILE)) as database:
        before = list(database.iterdump())
        with pytest.raises(OperatorError):
            home.open_store()
        assert list(database.iterdump()) == before
