"""What is packaged: the files beside the program, and what they say of it."""

import json
import os
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QImageReader

from homebound import __version__
from homebound.core.language import ENGLISH, LANGUAGES
from homebound.services import about

_PACKAGING = Path(__file__).parents[2] / "packaging"
_ORDER_TYPE = "application/vnd.homebound.order+json"


def _desktop_entry() -> dict[str, str]:
    text = (_PACKAGING / "linux/homebound.desktop").read_text(encoding="utf-8")
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


def test_an_order_file_and_a_link_are_opened_with_the_program() -> None:
    entry = _desktop_entry()
    types = ET.parse(_PACKAGING / "linux/homebound.xml").getroot()  # noqa: S314 - our own file
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    [kind] = types.findall(f"{space}mime-type")
    [pattern] = kind.findall(f"{space}glob")

    assert entry["Exec"] == "homebound %u"
    assert entry["MimeType"] == f"{kind.get('type')};x-scheme-handler/homebound;"
    assert kind.get("type") == _ORDER_TYPE
    assert pattern.get("pattern") == "*.homebound"


def test_every_library_that_the_set_up_asks_for_is_a_dependency_of_the_package() -> None:
    set_up = (_PACKAGING / "setup.sh").read_text(encoding="utf-8")
    [asked] = re.findall(r"for library in ((?:[^;]|\\\n)*); do", set_up)
    control = (_PACKAGING / "debian/control").read_text(encoding="utf-8")
    [declared] = re.findall(r"^Depends: (.*)$", control, re.MULTILINE)
    packages = set(re.split(r"[,|] *", re.sub(r" \([^)]*\)| ", "", declared)))

    for library in asked.replace("\\\n", " ").split():
        package = re.sub(r"([0-9])\.so\.", r"\1-", f"lib{library}").replace(".so.", "")
        package = {"libglib-2.0-0": "libglib2.0-0"}.get(package, package)
        assert package.lower().replace("_", "-") in packages


def test_no_package_of_python_is_called_packaging() -> None:
    assert not list(_PACKAGING.rglob("__init__.py"))


def test_a_checkout_tells_its_version_and_no_parts() -> None:
    assert about.about() == about.About(__version__, ())


def test_a_package_tells_its_parts_by_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    part = {"version": "1", "licence": "MIT", "texts": ["Free."]}
    listed = {"parts": [part | {"name": "zoo"}, part | {"name": "Ape"}]}
    (tmp_path / "parts.json").write_text(json.dumps(listed), encoding="utf-8")
    monkeypatch.setattr(about, "resource", tmp_path.joinpath)

    assert [one.name for one in about.about().parts] == ["Ape", "zoo"]
    assert about.about().parts[0].texts == ("Free.",)


def test_a_part_has_its_files_also_where_they_are_called_otherwise(tmp_path: Path) -> None:
    for name in ("wheels", "site", "out"):
        (tmp_path / name).mkdir()
    info = "zoo_py-1.dist-info"
    with ZipFile(tmp_path / "wheels/zoo_py-1-py3-none-any.whl", "w") as wheel:
        wheel.writestr("ape/__init__.py", "")
        wheel.writestr("ape/tests/__init__.py", "")
        wheel.writestr("zebra.py", "")
        wheel.writestr(f"{info}/METADATA", "Name: zoo-py\nVersion: 1\nLicense-Expression: MIT\n")
        wheel.writestr(f"{info}/RECORD", "ape/tests/__init__.py,sha256=AA,0\n")
        wheel.writestr(f"{info}/licenses/LICENSE", "Free.")
    tools, site = _PACKAGING / "tools", tmp_path / "site"
    subprocess.run([sys.executable, "-P", tools / "tree.py", tmp_path / "wheels", site], check=True)
    subprocess.run(
        [sys.executable, "-P", tools / "licences.py", site, tmp_path / "out"], check=True
    )

    [found] = metadata.distributions(path=[str(site)])
    assert {str(path) for path in found.files or ()} == {
        "ape/__init__.py",
        "zebra.py",
        f"{info}/METADATA",
        f"{info}/RECORD",
        f"{info}/licenses/LICENSE",
    }
    said = (tmp_path / "out/copyright").read_text(encoding="utf-8")
    for path in ("ape/*", "zebra.py", f"{info}/*"):
        assert f"/site-packages/{path}\n" in said
    assert "\nLicense: MIT-zoo-py\n" in said  # MIT-0 would be another licence


def test_a_part_without_the_text_of_its_licence_is_not_packaged(tmp_path: Path) -> None:
    info = tmp_path / "zoo-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: zoo\nVersion: 1\nLicense-Expression: MIT\n")
    (info / "RECORD").write_text("")
    done = subprocess.run(
        [sys.executable, "-P", _PACKAGING / "tools/licences.py", tmp_path, tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "zoo brings no text of its licence" in done.stderr


def test_what_is_compiled_into_a_part_is_listed_with_it(tmp_path: Path) -> None:
    tool = _PACKAGING / "tools/licences.py"
    subprocess.run([sys.executable, "-P", tool, tmp_path, tmp_path], check=True)
    parts = json.loads((tmp_path / "parts.json").read_text(encoding="utf-8"))["parts"]
    assert {one["name"] for one in parts} >= {"Qt", "SQLCipher", "OpenSSL", "ICU"}
    assert len({one["name"] for one in parts}) == len(parts)
    [qt] = [one for one in parts if one["name"] == "Qt"]
    titles = [text.splitlines()[0].strip() for text in qt["texts"]]
    assert titles == ["GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE"]


def test_a_part_that_no_lock_holds_makes_no_bill_of_materials(tmp_path: Path) -> None:
    for name in ("site", "tree/lib/strange-1.dist-info"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "tree/lib/strange-1.dist-info/METADATA").write_text("Name: strange\nVersion: 1\n")
    done = subprocess.run(
        [
            sys.executable,
            "-P",
            _PACKAGING / "tools/sbom.py",
            "tree",
            "site",
            "site",
            "1",
            "tree/lib",
        ],
        cwd=tmp_path,
        env=dict(os.environ, SOURCE_DATE_EPOCH="0"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "lib/strange-1.dist-info/METADATA" in done.stderr


@pytest.mark.parametrize(
    ("said", "status", "words"),
    [
        ({"name": "ape", "version": "1", "vulns": []}, 0, "1 of 1 parts looked up\n"),
        (
            {"name": "ape", "version": "1", "vulns": [{"id": "PYSEC-1"}]},
            1,
            "1 of 1 parts looked up\nape 1: PYSEC-1\n",
        ),
        ({"name": "ape", "skip_reason": "unknown"}, 3, "0 of 1 parts looked up\n"),
        (None, 3, "no part was looked up\n"),
    ],
)
def test_only_a_weakness_that_was_found_is_called_one(
    tmp_path: Path, said: dict[str, object] | None, status: int, words: str
) -> None:
    answer = tmp_path / "audit.json"
    if said is not None:  # pip-audit writes nothing where it reaches nobody
        answer.write_text(json.dumps({"dependencies": [said]}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-P", _PACKAGING / "tools/audited.py", answer],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (status, words)


def test_the_icons_of_windows_and_macos_hold_the_same_pictures(tmp_path: Path) -> None:
    tool = _PACKAGING / "tools/icons.py"
    drawing = _PACKAGING.parent / "resources/icons/homebound.svg"
    subprocess.run([sys.executable, "-P", tool, drawing, tmp_path / "i", "bundle"], check=True)
    for size in (16, 48, 256):
        picture = (tmp_path / f"i/{size}x{size}/apps/homebound.png").read_bytes()
        assert picture in (tmp_path / "i/homebound.ico").read_bytes()
    ico = QImageReader(str(tmp_path / "i/homebound.ico"))
    assert ico.imageCount() == 6
    assert {ico.jumpToImage(n) and ico.read().width() for n in range(6)} == {
        16,
        24,
        32,
        48,
        64,
        256,
    }
    icns = QImageReader(str(tmp_path / "i/homebound.icns"))
    assert icns.imageCount() == 3
    assert not icns.read().isNull()


def test_a_package_holds_the_built_languages_and_not_their_sources(tmp_path: Path) -> None:
    tools = str(_PACKAGING / "tools")
    check = (
        f"import sys; sys.path.insert(0, {tools!r}); from tree import is_shipped, read_parts;"
        "inside = 'homebound/resources/translations/homebound_ru';"
        "print([is_shipped(inside + end, read_parts()) for end in ('.qm', '.ts')])"
    )
    told = subprocess.run(
        [sys.executable, "-P", "-c", check], check=True, capture_output=True, text=True
    )
    assert told.stdout.strip() == "[True, False]"


def test_every_language_of_the_app_is_built_and_stands_in_the_menu(tmp_path: Path) -> None:
    tool = _PACKAGING / "tools/translations.py"
    subprocess.run([sys.executable, "-P", tool, "release", tmp_path / "qm"], check=True)
    assert {path.name for path in (tmp_path / "qm").iterdir()} == {
        f"homebound_{language.code}.qm" for language in LANGUAGES
    }
    entry = _desktop_entry()
    for language in LANGUAGES:
        if language != ENGLISH:
            assert entry[f"Comment[{language.code}]"]


@pytest.mark.parametrize("command", [[], ["demo"], ["verify"]])
def test_the_manual_names_what_the_command_line_takes(command: list[str]) -> None:
    manual = (_PACKAGING / "linux/homebound.1").read_text(encoding="utf-8").replace("\\", "")
    told = subprocess.run(
        [sys.executable, "-P", "-m", "homebound", *command, "--help"],
        check=True,
        capture_output=True,
        text=True,
        env=dict(os.environ, COLUMNS="200"),
    ).stdout

    taken = set(re.findall(r"--[a-z]+", told)) - {"--help"}
    assert taken - set(re.findall(r"--[a-z]+", manual)) == set()
    if not command:
        [order] = re.findall(r"^  ORDER +(.*)$", told, re.MULTILINE)
        assert order.replace("…", "") in manual
