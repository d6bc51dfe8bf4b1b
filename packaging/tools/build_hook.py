"""Build the translations into the wheel."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

from translations import release


class Translations(BuildHookInterface):  # type: ignore[type-arg] # of any builder
    """Run by hatchling for every wheel, but for one that only points at the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the built languages to the wheel."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        release(folder, Path(self.root) / "resources" / "translations")
        for built in sorted(folder.iterdir()):
            inside = f"homebound/resources/translations/{built.name}"
            build_data["force_include"][str(built)] = inside

    def finalize(self, version: str, *_: object) -> None:
        """Take the built files away."""
        if version != "editable":
            self._folder.cleanup()
