"""Names that look alike, told apart."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from homebound.ui.direction import isolated
from homebound.ui.widgets import announce
from homebound.ui.words import Words


def told_apart(names: Sequence[str], more: Callable[[int], str]) -> list[str]:
    """Add to each name that is there twice what `more` says of that number, else its turn."""
    alike = Counter(map(str.casefold, names))
    if len(alike) == len(names):
        return list(names)
    from homebound.ui.timetext import list_text  # which the first window does without

    longer = [
        name
        if alike[name.casefold()] == 1
        else list_text(filter(None, (isolated(name), more(number))))
        for number, name in enumerate(names)
    ]
    still, turn = Counter(longer), Counter[str]()
    made = []
    for name in longer:
        turn[name] += 1
        made.append(name if still[name] == 1 else f"{name} ({turn[name]})")
    return made


class NameTaken(Words):
    """Says below a field that its name is there already, which is allowed; hidden while it is not."""

    def __init__(self, field: QLineEdit, taken: Iterable[str]) -> None:
        super().__init__()
        self.setObjectName(f"{field.objectName()}Taken")
        self.setProperty("role", "hint")
        self.setText(
            QCoreApplication.translate(
                "names",
                "This name is here already. Add something to it, such as a surname, to tell the two apart.",
            )
        )
        self.hide()
        self._taken = {name.casefold() for name in taken}
        field.textChanged.connect(self._look)

    def _look(self, typed: str) -> None:
        taken = " ".join(typed.split()).casefold() in self._taken
        if taken and self.isHidden():
            announce(self, self.text())
        self.setVisible(taken)
