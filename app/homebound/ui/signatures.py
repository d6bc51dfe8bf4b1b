"""The signatures of PySide6, loaded when one is asked for instead of at every start.

PySide6 carries a Python program that writes the sentence of a TypeError and the help of a function,
and compiles it from its source in every process: 38 of the 220 ms of a start. It also puts an
`import` of its own in place of Python's, which looks in the source of each module for switches that
nothing here uses; the standard library keeps what it read: 4 MiB in the first window, more later.
"""

import os
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

_KNOWN = (6, 11)  # the inside of other versions may be another: they load all at once
_BOOTSTRAP = "signature_bootstrap"
_MAPPING = "shibokensupport.signature.mapping"
_ENUMS = "pyside6_option_python_enum"
_ASKED = ("pyside_type_init", "create_signature", "seterror_argument", "make_helptext")
_UNUSED = ("finish_import", "feature_import", "feature_imported", "post_init")


def load_signatures_late() -> None:
    """Have PySide6 put its signatures off; call before it is imported.

    Where it is there already, it is only kept from reading sources.
    """
    # Whoever sets one of these wants another PySide6 than the usual one.
    chosen = os.environ.keys() & {"SBK_EMBED", _ENUMS.upper()}
    if "shiboken6" not in sys.modules and not chosen:
        # The libraries run their bootstrap in the module of this name, where there is one.
        sys.modules[_BOOTSTRAP] = _Bootstrap(_BOOTSTRAP)
    looking = sys.modules.get("shibokensupport.feature")
    if hasattr(looking, "_mod_uses_pyside"):
        setattr(looking, "_mod_uses_pyside", lambda _: False)  # noqa: B010 - it is theirs


class _Bootstrap(ModuleType):
    """The module whose function `bootstrap` the libraries call for what knows the signatures."""

    @property
    def bootstrap(self) -> Callable[[], ModuleType]:
        real: Callable[[], ModuleType] = vars(self)["bootstrap"]
        if sys.modules["shiboken6"].__version_info__[:2] != _KNOWN:
            return real
        return lambda: _late(real)


def _late(bootstrap: Callable[[], ModuleType]) -> ModuleType:
    """Stand for what `bootstrap` would give, and call it once somebody asks for a signature."""
    made = ModuleType("shibokensupport.signature.loader")
    mapping = ModuleType(_MAPPING)
    loaded: list[ModuleType] = []

    def real(name: str) -> Callable[..., Any]:
        if not loaded:
            loaded.append(bootstrap())
        found: Callable[..., Any] = getattr(loaded[0], name)
        return found

    def update_mapping() -> None:
        # The libraries have found this module by its name, and look for all names in its dict.
        whole = real("mapping")
        whole.update_mapping()  # type: ignore[attr-defined]
        vars(mapping).update(vars(whole), update_mapping=update_mapping)

    for name in _ASKED:
        setattr(made, name, lambda *given, name=name: real(name)(*given))
    for name in _UNUSED:
        setattr(made, name, lambda *_: None)
    vars(mapping)["update_mapping"] = update_mapping
    sys.modules[_MAPPING] = mapping
    setattr(sys, _ENUMS, True)
    return made
