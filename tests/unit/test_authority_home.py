import json
import os
import sqlite3
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from homebound.authority.cli import main
from homebound.authority.errors import OperatorError
from homebound.authority.home import CONFIG_FILE, SETTINGS_FILE, create_home, open_home
from homebound.authority.issuing import parse_window
from homebound.authority.serving import load_serving, newest_step
from homebound.authority.windows import list_windows
from homebound.paths import resource
from homebound.protocol.enrolment import parse_code
from homebound.protocol.fingerprint import parse_fingerprint
from homebound.protocol.freshness import verify_step
from homebound.protocol.order_file import read_order_file

URL = "https://office.example"
MADE = datetime(2026, 11, 20, 10, 0, 30, tzinfo=UTC)
FIRST = datetime.now(UTC).date() + timedelta(days=2)  # the commands take the real time


def issue(home: Path, out: Path, **changes: str) -> list[str]:
    values = {
        "ref": "CASE-1",
        "first": str(FIRST),
        "last": str(FIRST + timedelta(days=9)),
        "window": "am=07:00-12:00+60",
        "zone": "Europe/Moscow",
    } | changes
    given = [part for name, value in values.items() for part in (f"--{name}", value)]
    return ["issue", "--home", str(home), "--out", str(out), *given]


@pytest.fixture
def home(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = tmp_path / "home"
    assert main(["init", "--home", str(folder), "--url", URL]) == 0
    capsys.readouterr()
    return folder


def test_every_key_is_a_file_of_its_owner_alone_and_the_root_key_stands_apart(home: Path) -> None:
    modes = {
        str(path.relative_to(home)): stat.S_IMODE(path.stat().st_mode)
        for path in [home, *home.rglob("*")]
    }
    folders = {name for name, mode in modes.items() if mode == 0o700}
    assert folders == {".", "keys", "root"}
    assert {mode for name, mode in modes.items() if name not in folders} == {0o600}
    assert [path.name for path in (home / "root").iterdir()] == ["root.key"]
    names = ["chain.key", "code.key", "notice.key", "order.key", "receipt.key", "seal.key"]
    assert sorted(path.name for path in (home / "keys").iterdir()) == names
    secrets = [path.read_text() for path in home.rglob("*.key")]
    assert len(set(secrets)) == 7


def test_init_prints_the_fingerprint_of_the_root_that_signed_the_configuration(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "new" / "home"
    assert main(["init", "--home", str(folder), "--url", URL]) == 0
    printed = capsys.readouterr().out.splitlines()[0].removeprefix("fingerprint: ")
    assert parse_fingerprint(printed) == open_home(folder).config.root


@pytest.mark.parametrize("day", ["20991122", "2099-W47-7", "2099-11-31", "2099-1-2"])
def test_a_day_has_one_form(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], day: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(issue(home, tmp_path / "order.homebound", first=day))
    assert ended.value.code == 2
    assert "a day is written YYYY-MM-DD" in capsys.readouterr().err


def test_a_reason_that_would_read_as_another_is_refused(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(issue(home, tmp_path / "order.homebound")) == 0
    excuse = ["excuse", "--home", str(home), "--ref", "CASE-1", "--window", f"{FIRST}.am", "--why"]
    assert main([*excuse, "\u202eerif"]) == 2
    assert "plain text" in capsys.readouterr().err
    assert main([*excuse, "A fire"]) == 0


def test_an_authority_serves_and_issues_without_its_root_key(home: Path, tmp_path: Path) -> None:
    (home / "root" / "root.key").unlink()
    (home / "root").rmdir()
    found = open_home(home)
    store = found.open_store()
    load_serving(found, store, lambda: MADE)
    store.close()
    assert main(issue(home, tmp_path / "o.homebound")) == 0


def test_a_new_authority_has_a_step_at_once_and_to_the_end_of_its_configuration(
    tmp_path: Path,
) -> None:
    made = create_home(tmp_path / "home", URL, MADE)
    store = made.open_store()
    serving = load_serving(made, store, lambda: MADE)
    store.close()
    config = made.config
    for now in (
        config.issued,
        config.issued + timedelta(days=40),
        config.expires - timedelta(hours=1),
    ):
        step = newest_step(serving, now)
        assert step is not None
        assert timedelta(0) <= now - verify_step(step, config) < timedelta(hours=1)
    assert newest_step(serving, config.expires + timedelta(hours=1)) is None


def test_a_folder_that_holds_something_is_left_as_it_is(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (home / CONFIG_FILE).read_bytes()
    assert main(["init", "--home", str(home), "--url", URL]) == 2
    assert "not empty" in capsys.readouterr().err
    assert (home / CONFIG_FILE).read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["--url", "http://office.example"],
        ["--url", "https://office.example/"],
        ["--url", URL, "--database", "nonsense"],
        ["--url", URL, "--database", "nosuch://x"],
        ["--url", URL, "--database", "sqlite:////nowhere/at/all.db"],
        ["--url", URL, "--database", "sqlite:///relative.db"],
        ["--url", URL, "--database", "sqlite://"],
        ["--url", URL, "--database", "postgresql+psycopg://host:port/name"],
        ["--url", URL, "--issued", "2026-01-01T00:00:00Z"],
        ["--url", "http://127.0.0.1:1", "--issued", "2999-01-01T00:00:00Z"],
    ],
)
def test_an_address_or_time_that_cannot_be_used_is_refused_and_leaves_no_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    assert main(["init", "--home", str(tmp_path / "home"), *arguments]) == 2
    assert capsys.readouterr().err.startswith("homebound-authority: ")
    assert not (tmp_path / "home").exists()


def test_the_database_may_stand_elsewhere(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    folder = tmp_path / "home"
    assert main(["init", "--home", str(folder), "--url", URL, "--database", url]) == 0
    assert main(issue(folder, tmp_path / "o.homebound")) == 0
    assert not (folder / "authority.db").exists()
    with sqlite3.connect(tmp_path / "elsewhere.db") as connection:
        assert connection.execute("SELECT ref FROM orders").fetchall() == [("CASE-1",)]
    connection.close()
    (tmp_path / "elsewhere.db").unlink()
    with pytest.raises(OperatorError, match="is empty"):
        open_home(folder).open_store()


def test_a_database_or_folder_of_another_version_is_refused(home: Path) -> None:
    with sqlite3.connect(home / "authority.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(OperatorError, match="newer version"):
        open_home(home).open_store()
    settings = json.loads((home / SETTINGS_FILE).read_bytes())
    (home / SETTINGS_FILE).write_text(json.dumps(settings | {"homebound-authority": 2}))
    with pytest.raises(OperatorError, match="another version"):
        open_home(home)


@pytest.mark.parametrize("name", ["receipt.key", "seal.key", "chain.key", "notice.key"])
def test_a_key_of_another_authority_is_named_and_nothing_is_signed_with_it(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    create_home(tmp_path / "other", URL, MADE)
    (tmp_path / "other" / "keys" / name).replace(home / "keys" / name)
    command = ["notice", "--text", "en=x"] if name == "notice.key" else ["serve", "--port", "0"]
    assert main([*command, "--home", str(home)]) == 2
    assert f"keys/{name} is not the key" in capsys.readouterr().err


def test_a_database_that_is_gone_is_said_and_no_empty_one_takes_its_place(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "authority.db").unlink()
    for arguments in (["serve", "--port", "0"], ["cases"]):
        assert main([*arguments, "--home", str(home)]) == 2
        assert "authority.db is missing" in capsys.readouterr().err
    assert not (home / "authority.db").exists()
    (home / "authority.db").mkdir()
    assert main(["cases", "--home", str(home)]) == 2


def test_a_database_with_cases_of_another_authority_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{tmp_path / 'elsewhere.db'}"
    for name in ("one", "two"):  # the first one's is empty as yet
        assert main(["init", "--home", str(tmp_path / name), "--url", URL, "--database", url]) == 0
    assert main(issue(tmp_path / "two", tmp_path / "o.homebound")) == 0
    arguments = ["init", "--home", str(tmp_path / "three"), "--url", URL, "--database", url]
    assert main(arguments) == 2
    assert "cases of another authority" in capsys.readouterr().err
    assert not (tmp_path / "three").exists()


def test_an_issued_order_is_a_sound_file_and_its_code_is_printed_apart_from_it(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "o.homebound"
    form = resource("questionnaires/covid-19.json")
    more = ["--help-phone", "+7 495 000", "--window", "pm=18:00-20:00", "--form", str(form)]
    assert main([*issue(home, out), *more]) == 0
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    file = read_order_file(out.read_bytes())
    assert file.order.windows == (
        parse_window("am=07:00-12:00+60"),
        parse_window("pm=18:00-20:00+0"),
    )
    assert file.order.telephones.help == "+7 495 000"
    assert file.form == form.read_bytes()
    printed = capsys.readouterr().out.partition("enrolment code: ")[2].strip()
    code = parse_code(printed).value.encode()
    # Neither in the file nor anywhere in the authority's folder: it is kept as a keyed hash.
    kept = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    assert all(code not in data for data in [out.read_bytes(), *kept])


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"window": "am=06:00-12:00"}, "07:00 to 22:00"),
        ({"window": "am=12:00-07:00"}, "closes before it opens"),
        ({"window": "am=07:00-07:30"}, "shorter than 60"),
        ({"window": "am=25:00-26:00"}, "written ID="),
        ({"window": "morning"}, "written ID="),
        ({"zone": "Mars/Base"}, "zone"),
        ({"last": str(FIRST - timedelta(days=1))}, "before the first"),
        ({"last": str(FIRST + timedelta(days=364))}, "too many"),
        (
            {"first": str(FIRST - timedelta(days=9)), "last": str(FIRST - timedelta(days=4))},
            "is over already",
        ),
        ({"ref": "a\nb"}, "reference"),
        ({"help-phone": "call me"}, "cannot be written"),
        ({"form": "/nowhere/form.json"}, "cannot be read"),
        ({"ref": "\udcff"}, "encoding"),
        ({"help-phone": "1\udcff"}, "encoding"),
    ],
)
def test_an_order_that_nobody_should_follow_is_refused_in_a_sentence(
    home: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    changes: dict[str, str],
    says: str,
) -> None:
    out = tmp_path / "o.homebound"
    assert main(issue(home, out, **changes)) == 2
    assert says in capsys.readouterr().err
    assert not out.exists()
    assert main(["cases", "--home", str(home)]) == 0


@pytest.mark.parametrize(
    ("questions", "says"),
    [
        (["text"] * 9, "longer than a message holds"),  # 280 characters each, and four bytes each
        (["integer"] * 41, "more than 40"),
        (["attachment"], "(type)"),
        ([], "(item)"),
        (["no type"], "(type)"),
        ([{}], "not a FHIR R4 Questionnaire"),
    ],
)
def test_an_order_with_questions_that_no_app_would_take_is_not_issued(
    home: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    questions: list[object],
    says: str,
) -> None:
    items = [
        {"linkId": f"q{number}", "type": kind, "text": "Tell"}
        for number, kind in enumerate(questions)
    ]
    root = {"resourceType": "Questionnaire", "status": "active", "id": "x", "url": "urn:x"}
    form = tmp_path / "form.json"
    form.write_text(json.dumps({**root, "version": "1", "item": items}))
    out = tmp_path / "o.homebound"
    assert main(issue(home, out, form=str(form))) == 2
    assert says in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["issue", "--first", "9999-12-31"],
        ["change", "--from", "0001-01-01"],
        ["issue", "--issued", "0001-01-01T00:00:00+14:00"],
        ["notice", "--hours", "9" * 30],
        ["notice", "--hours", "0"],
    ],
)
def test_a_number_out_of_any_range_is_refused_by_the_command_line(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    assert f"argument {arguments[1]}: " in capsys.readouterr().err


@pytest.mark.parametrize("given", ["/dev/zero", "/dev/full", "a pipe", "a folder", "a huge file"])
def test_a_file_without_an_end_is_refused_and_not_read_to_it(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], given: str
) -> None:
    file = Path(given) if given.startswith("/") else tmp_path / given
    if given == "a pipe":
        os.mkfifo(file)
    elif given == "a folder":
        file.mkdir()
    elif given == "a huge file":
        with file.open("wb") as opened:
            opened.truncate(1 << 40)  # takes no room, and more than a computer's memory to read
    out = tmp_path / "o.homebound"
    assert main([*issue(home, out), "--form", str(file)]) == 2
    assert "256 KiB" in capsys.readouterr().err
    elsewhere = tmp_path / "root"
    elsewhere.mkdir()
    (elsewhere / "root.key").symlink_to(file)
    assert main(["rotate", "--home", str(home), "--root", str(elsewhere)]) == 2
    assert "root.key" in capsys.readouterr().err
    for name in ("keys/order.key", "config.jwt", "settings.json"):
        (home / name).unlink()
        (home / name).symlink_to(file)
        assert main(issue(home, out)) == 2
        assert "homebound-authority: " in capsys.readouterr().err
    assert not out.exists()


def test_a_name_that_the_terminal_cannot_write_does_not_cost_the_code(
    home: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "homebound.authority", *issue(home, tmp_path / "дом")]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert "enrolment code: " in done.stdout


def test_two_windows_of_one_name_or_overlapping_are_refused(home: Path, tmp_path: Path) -> None:
    for second in ("am=18:00-20:00", "noon=11:00-13:00"):
        assert main([*issue(home, tmp_path / "o.homebound"), "--window", second]) == 2


def test_a_file_that_is_there_is_not_written_over_and_no_case_is_kept(
    home: Path, tmp_path: Path
) -> None:
    out = tmp_path / "o.homebound"
    out.write_text("mine")
    assert main(issue(home, out)) == 2
    assert out.read_text() == "mine"
    found = open_home(home)
    store = found.open_store()
    later = datetime(2027, 1, 1, tzinfo=UTC)
    assert list_windows(store, later) == []
    store.close()


def test_a_folder_that_is_none_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (["serve", "--port", "0"], ["cases"]):
        assert main([*arguments, "--home", str(tmp_path)]) == 2
        assert "holds no authority" in capsys.readouterr().err
