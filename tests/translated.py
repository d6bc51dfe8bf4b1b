"""The source files of the translations, read for the tests."""

import importlib.util
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = ("ru", "zh_CN", "uz", "ar")


@cache
def tool() -> ModuleType:
    """Give packaging/tools/translations.py as a module."""
    path = ROOT / "packaging" / "tools" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_tool", path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made  # dataclasses look their module up
    spec.loader.exec_module(made)
    return made


@dataclass(frozen=True)
class Translation:
    """A message; `forms` are its plural forms, or the one translation."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    finished: bool
    counts: bool


@cache
def translations(code: str) -> tuple[Translation, ...]:
    """Give all messages of a language."""
    root = ET.parse(FOLDER / f"homebound_{code}.ts").getroot()  # noqa: S314 - our own file
    assert root.get("language") == code
    found = []
    for context in root.iter("context"):
        for message in context.iter("message"):
            node = message.find("translation")
            assert node is not None
            counts = message.get("numerus") == "yes"
            forms = [one.text or "" for one in node.iter("numerusform")]
            found.append(
                Translation(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    message.findtext("comment") or "",
                    tuple(forms) if counts else (node.text or "",),
                    node.get("type") is None,
                    counts,
                )
            )
    return tuple(found)
