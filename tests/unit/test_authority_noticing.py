"""Notices: published by a command, the same for everyone, and gone after two days at most."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests

from homebound.authority.cli import main
from homebound.authority.errors import OperatorError
from homebound.authority.noticing import current_notices, publish_notices
from homebound.authority.rotating import read_root, rotate
from homebound.protocol.notices import parse_notices
from loopback import served
from office_world import IN_TIME, Office

TEXTS = {"en": ("The office is closed on Friday.",), "ru": ("В пятницу закрыто.", "Вода есть.")}


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path)
    yield office
    office.close()


def test_notices_are_served_signed_until_they_expire(office: Office) -> None:
    with served(office.serving) as address:
        url = f"{address}/hb/notices"
        none = requests.get(url, timeout=30)
        assert (none.status_code, none.headers["Content-Type"]) == (404, "application/problem+json")
        publish_notices(office.home, office.store, TEXTS, office.now, timedelta(hours=2))
        found = requests.get(url, timeout=30)
        assert found.headers["Content-Type"] == "application/jwt"
        assert found.headers["Cache-Control"] == "public, max-age=600"
        notices = parse_notices(found.text, office.config.notice_keys)
        assert (notices.texts, notices.version) == (TEXTS, 1)
        assert notices.expires == IN_TIME + timedelta(hours=2)
        office.now = notices.expires - timedelta(seconds=20)
        assert requests.get(url, timeout=30).headers["Cache-Control"] == "public, max-age=20"
        office.now = notices.expires
        assert requests.get(url, timeout=30).status_code == 404


def test_the_version_only_rises_also_after_the_ones_before_have_expired(office: Office) -> None:
    for version in (1, 2, 3):
        made = publish_notices(office.home, office.store, TEXTS, office.now)
        assert made.version == version
        office.now += timedelta(days=3)


def test_after_a_rotation_the_new_key_signs(office: Office) -> None:
    office.now += timedelta(minutes=1)
    rotate(office.home, read_root(office.home, office.home.folder / "root"), office.now)
    office.restart()
    publish_notices(office.home, office.store, TEXTS, office.now)
    with served(office.serving) as address:
        token = requests.get(f"{address}/hb/notices", timeout=30).text
    parse_notices(token, office.home.config.notice_keys)
    newest = list(office.home.config.notice_keys)[-1]
    parse_notices(token, {newest: office.home.config.notice_keys[newest]})


@pytest.mark.parametrize(
    ("texts", "hours"),
    [
        ({"en": ("See www.example.com",)}, 48),
        ({"en": ("x" * 501,)}, 48),
        ({"en": ("a",) * 5}, 48),
        ({"English": ("a",)}, 48),
        ({}, 48),
        ({"en": ("a",)}, 49),
        ({"en": ("a",)}, 0),
    ],
)
def test_what_no_app_would_show_is_not_published(
    office: Office, texts: dict[str, tuple[str, ...]], hours: int
) -> None:
    with pytest.raises(OperatorError, match="plain texts"):
        publish_notices(office.home, office.store, texts, office.now, timedelta(hours=hours))


def test_the_command_publishes_and_says_what_is_wrong(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    home = str(office.home.folder)
    given = ["notice", "--home", home, "--text", "en=One", "--text", "en=Two", "--text", "ru=Раз"]
    assert main(given) == 0
    assert capsys.readouterr().out.startswith("notices: version 1, until ")
    assert main(["notice", "--home", home, "--none"]) == 0
    token, _ = current_notices(office.store, datetime(2001, 1, 1, tzinfo=UTC)) or ("", 0)
    taken_back = parse_notices(token, office.config.notice_keys)
    assert (taken_back.version, taken_back.in_language("en")) == (2, ())
    assert main(["notice", "--home", home]) == 2
    assert main(["notice", "--home", home, "--none", "--text", "en=One"]) == 2
    assert main(["notice", "--home", home, "--text", "nothing"]) == 2
    assert main(["notice", "--home", home, "--text", "en=http://x.example"]) == 2
