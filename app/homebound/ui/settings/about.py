"""The card that says what this program is made of."""

from PySide6.QtCore import QCoreApplication

from homebound.services.about import About, Part
from homebound.ui.settings.task import TaskCard
from homebound.ui.sharing.raw import RawText
from homebound.ui.widgets import announce, button, label


class AboutCard(TaskCard):
    """The version, and on demand every part that is shipped along with its licence."""

    def __init__(self, about: About) -> None:
        tr = QCoreApplication.translate
        super().__init__(
            "about",
            tr("settings", "About Homebound"),
            tr("settings", "Version {version}. Free software under the Apache License 2.0.").format(
                version=about.version
            ),
        )
        self._parts = RawText("parts", tr("settings", "The parts and their licences"))
        self._parts.show_text(_text(about))
        self._parts.hide()
        self.box.addWidget(self._parts)
        self._toggle = button(tr("settings", "Show the parts and their licences"), "showParts")
        self._toggle.clicked.connect(self._on_toggle)
        if about.parts:
            self.finish(self._toggle)
        else:
            self.box.addWidget(
                label(
                    tr("settings", "It runs from its source, so it ships no parts of others."),
                    "secondary",
                )
            )
            self.finish()
            self._toggle.setParent(self)
            self._toggle.hide()

    def _on_toggle(self) -> None:
        tr = QCoreApplication.translate
        shown = self._parts.isHidden()
        self._parts.setVisible(shown)
        words = (
            tr("settings", "Hide the parts and their licences")
            if shown
            else tr("settings", "Show the parts and their licences")
        )
        self._toggle.setText(words)
        self._toggle.setAccessibleName(words)
        if shown:
            announce(self._parts, self._parts.accessibleName())


def _text(about: About) -> str:
    """List the parts first, then the words of their licences; both as their authors wrote them."""
    listed = "\n".join(f"{_named(part)} ({part.licence})" for part in about.parts)
    texts = "\n\n".join(
        f"== {_named(part)}\n\n{text.strip()}" for part in about.parts for text in part.texts
    )
    return f"{listed}\n\n{texts}".strip()


def _named(part: Part) -> str:
    return f"{part.name} {part.version}".strip()
