"""Where data and resources live, and nothing else."""

import os
import sys
from pathlib import Path

HOME_VARIABLE = "HOMEBOUND_HOME"


def data_folder(chosen: Path | None = None) -> Path:
    """Give the folder that holds all of the resident's data; it need not exist yet.

    `chosen` (from --home) comes before the variable HOMEBOUND_HOME, that before the system's place
    for an application's data.
    """
    if chosen is not None:
        return chosen.expanduser().absolute()
    if from_environment := os.environ.get(HOME_VARIABLE):
        return Path(from_environment).expanduser().absolute()
    import platformdirs

    return Path(platformdirs.user_data_dir("homebound", appauthor=False))


def resource(name: str) -> Path:
    """Give the path of a shipped file, such as `questionnaires/covid-19.json`."""
    package = Path(__file__).parent
    installed = package / "resources"
    # An editable install has no copy inside the package; the tree's own folder stands in.
    folder = installed if installed.is_dir() else package.parent.parent / "resources"
    return folder / name


def translations() -> tuple[Path, ...]:
    """Give the folders in which built translations may be, the shipped ones first."""
    # A checkout holds sources alone; packaging/setup.sh builds them into the environment.
    return (resource("translations"), Path(sys.prefix) / "translations")
