"""The one visual language: a style sheet made from a palette and a text size."""

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from homebound import paths
from homebound.core.language import ENGLISH, Language

COLUMN_WIDTH = 720
GRID = 8
SCALES = (100, 125, 150, 175, 200)
_SLOWER = 0.4


@dataclass(frozen=True)
class Palette:
    """Colours as RRGGBB; text on its ground has a contrast of at least 7:1, states 4.5:1."""

    background: str
    card: str
    line: str
    control: str  # the outline of a control: 3:1 on card and background
    text: str
    secondary: str
    accent: str
    on_accent: str
    soft: str
    caution: str
    caution_ground: str
    danger: str
    danger_ground: str


LIGHT = Palette(
    background="#F6F7F5",
    card="#FFFFFF",
    line="#DFE3DE",
    control="#7C8681",
    text="#1D2421",
    secondary="#4B5650",
    accent="#1F6F5C",
    on_accent="#FFFFFF",
    soft="#E3F1EC",
    caution="#7A4700",
    caution_ground="#FFF4E0",
    danger="#8C1D18",
    danger_ground="#FCEBE9",
)
DARK = Palette(
    background="#151A18",
    card="#1E2522",
    line="#313A36",
    control="#76837D",
    text="#EDF2EF",
    secondary="#B4BFBA",
    accent="#6CC7AE",
    on_accent="#10201B",
    soft="#22352F",
    caution="#F2C26B",
    caution_ground="#33290F",
    danger="#F5A9A3",
    danger_ground="#3A1B19",
)


@dataclass(frozen=True)
class Look:
    """What every page needs to draw itself: palette, text size in per cent, language."""

    palette: Palette
    scale: int = 100
    language: Language = ENGLISH

    def pixels(self, size: int) -> int:
        """Scale a size that is meant for text at 100 %."""
        return round(size * self.scale / 100)


_SHEET = Template("""
QWidget { color: $text; font-size: ${base}pt; outline: none; }
QWidget#window, QWidget#page, QScrollArea, QWidget#column { background: $background; }
QScrollArea { border: none; }
QWidget#sidebar { background: $background; }
QFrame#sidebarLine { background: $line; border: none; }
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 700; }
QLabel[role="state"] { font-size: ${state}pt; font-weight: 700; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="accent"] { font-size: ${heading}pt; font-weight: 600; color: $accent; }
QLabel[role="secondary"] { font-size: ${small}pt; color: $secondary; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="code"] { font-family: monospace; font-size: ${heading}pt; }
QLabel[role="large-code"] { font-family: monospace; font-size: ${code}pt; }
QLabel[role="key"] {
    font-size: ${small}pt; font-weight: 600; border: 1px solid $control; border-radius: 6px; padding: 2px 8px;
}
QLabel[role="problem"] { color: $danger; font-size: ${small}pt; }
QLabel[role="hint"] { color: $caution; font-size: ${small}pt; }
QLabel[role="today"] { font-weight: 700; font-size: ${small}pt; }

QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 12px; }
QFrame[role="day"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[role="day-today"] { background: $soft; border: 2px solid $accent; border-radius: 8px; }
QFrame[role="caution"] { background: $caution_ground; border: 1px solid $caution; border-radius: 12px; }
QFrame[role="caution"] QLabel { color: $text; }
QFrame[role="caution"] QLabel[role="strong"] { color: $caution; }
QFrame[role="danger"] { background: $danger_ground; border: 2px solid $danger; border-radius: 12px; }
QFrame[role="danger"] QLabel { color: $text; }
QFrame[role="danger"] QLabel[role="strong"] { color: $danger; }
QWidget#actions { background: $background; }
QWidget#actions[role="pinned"] { border-top: 1px solid $line; }

QPushButton {
    background: $card; color: $accent; border: 1px solid $control; border-radius: 10px;
    padding: 8px 18px; font-weight: 600; min-height: 24px;
}
QPushButton:hover { background: $soft; }
QPushButton:focus { border: 2px solid $accent; padding: 7px 17px; }
QPushButton:disabled { color: $secondary; border-color: $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 2px solid $accent; padding: 9px 22px; }
QPushButton[role="primary"]:hover { background: $accent; }
QPushButton[role="primary"]:focus { border: 3px solid $text; padding: 8px 21px; background-clip: padding; }
QPushButton[role="primary"]:disabled { background: $line; color: $secondary; border-color: $line; }
QPushButton[role="link"] {
    background: transparent; border: 2px solid transparent; padding: 4px 2px;
}
QPushButton[role="link"]:hover { color: $text; }
QPushButton[role="link"]:focus { background: $soft; border-bottom: 2px solid $accent; border-radius: 2px; }
QPushButton[role="navigation"], QPushButton[role="navigation-chosen"] {
    background: transparent; color: $text; border: 2px solid transparent; border-radius: 8px;
    padding: 8px 12px; text-align: left; font-weight: 600;
}
QPushButton[role="navigation"]:hover { background: $soft; }
QPushButton[role="navigation-chosen"] { background: $soft; color: $accent; }
QPushButton[role="navigation"]:focus, QPushButton[role="navigation-chosen"]:focus { border: 2px solid $accent; }
QPushButton[role="row"] {
    background: $card; color: $text; border: 1px solid $line; border-radius: 10px;
    padding: 12px 16px; text-align: left; font-weight: 400;
}
QPushButton[role="disclosure"] {
    background: transparent; color: $text; border: 2px solid transparent; border-radius: 8px;
    padding: 8px 8px; text-align: left; font-weight: 600;
}
QPushButton[role="disclosure"]:hover { background: $soft; }
QPushButton[role="disclosure"]:checked { color: $accent; }
QPushButton[role="disclosure"]:focus { border: 2px solid $accent; }
QPushButton[role="row"]:hover { background: $soft; }
QPushButton[role="row"]:focus { border: 2px solid $accent; padding: 11px 15px; }

QRadioButton[role="segment"] {
    margin: 0; background: $card; color: $text; border: 1px solid $control; border-radius: 8px;
    padding: 6px 12px; min-height: 22px;
}
QRadioButton[role="segment"]:hover { background: $soft; }
QRadioButton[role="segment"]:focus { border: 2px solid $accent; padding: 5px 11px; }
QRadioButton[role="segment"]:checked { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QRadioButton[role="segment"]:checked:focus { border: 3px solid $text; padding: 4px 10px; background-clip: padding; }
QRadioButton[role="segment"]:disabled { color: $secondary; border-color: $line; }
QRadioButton[role="segment"]:checked:disabled { background: $line; color: $text; }
QCheckBox { spacing: 10px; background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 3px 2px; }
QCheckBox[alone="true"] { spacing: 0; padding: 3px; }
QCheckBox:focus { border: 2px solid $accent; }

QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {
    background: $card; color: $text; border: 1px solid $control; border-radius: 8px;
    padding: 7px 10px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
    border: 2px solid $accent; padding: 6px 9px;
}
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"], QAbstractSpinBox[invalid="true"] {
    background: $danger_ground; border: 2px solid $danger; padding: 6px 9px;
}
QLineEdit[invalid="true"]:focus, QPlainTextEdit[invalid="true"]:focus, QComboBox[invalid="true"]:focus, QAbstractSpinBox[invalid="true"]:focus {
    background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 $danger_ground, stop:0.84 $danger_ground, stop:0.85 $danger, stop:1 $danger);
    border: 2px solid $accent;
}
QPlainTextEdit[invalid="true"]:focus {
    background: qlineargradient(x1:0, y1:0, x2:0, y2:1, stop:0 $danger_ground, stop:0.94 $danger_ground, stop:0.95 $danger, stop:1 $danger);
}
QAbstractSpinBox QLineEdit { border: none; padding: 0 0 0 8px; background: transparent; }
QAbstractSpinBox QLineEdit:focus { border: none; padding: 0 0 0 8px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${drop}px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$icons/control-down.svg"); width: ${mark}px; height: ${mark}px; }
QSpinBox::up-button, QTimeEdit::up-button { border: none; width: ${step}px; subcontrol-position: top right; }
QSpinBox::down-button, QTimeEdit::down-button { border: none; width: ${step}px; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url("$icons/control-up.svg"); width: ${arrow}px; height: ${arrow}px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url("$icons/control-down.svg"); width: ${arrow}px; height: ${arrow}px; }
QDateEdit[mirrored="true"] QLineEdit, QDateEdit[mirrored="true"] QLineEdit:focus { padding: 0 8px 0 0; }
QDateEdit[mirrored="true"]::drop-down { subcontrol-position: center left; }
QTimeEdit[mirrored="true"]::up-button { subcontrol-position: top left; }
QTimeEdit[mirrored="true"]::down-button { subcontrol-position: bottom left; }
QCheckBox::indicator { width: ${mark}px; height: ${mark}px; border: 1px solid $control; border-radius: 5px; background: $card; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$icons/control-check-$shade.svg"); }
QComboBox[long="true"] { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $card; color: $text; }
QComboBox QAbstractItemView::item { padding: 5px 8px; }
QComboBox QAbstractItemView::item:selected { background: $soft; color: $text; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $control; border-radius: 5px; min-height: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(palette: Palette, scale: int) -> str:
    """Make the application's style sheet; `scale` is the text size in per cent."""

    def points(size: float) -> str:
        return f"{size * scale / 100:.1f}"

    def large(size: float) -> str:
        # What is large already grows more slowly, so that it leaves room for the rest.
        return points(size * (1 - _SLOWER * (scale - 100) / scale))

    return _SHEET.substitute(
        vars(palette),
        icons=paths.resource("icons").as_posix(),
        shade="dark" if palette is DARK else "light",
        base=points(12),
        mark=round(18 * scale / 100),
        arrow=round(14 * scale / 100),
        drop=round(30 * scale / 100),
        step=round(26 * scale / 100),
        small=points(11),
        heading=points(13),
        code=large(17),
        state=large(19),
        title=large(23),
    )


def system_palette(application: QApplication) -> Palette:
    """Choose light or dark as the resident's desktop says."""
    dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


def palette_for(theme: str, application: QApplication) -> Palette:
    """Give the palette of a theme: light, dark, or else what the resident's desktop says."""
    return {"light": LIGHT, "dark": DARK}.get(theme) or system_palette(application)


def column_width(scale: int) -> int:
    """Give the most pixels that a column takes: as many words to a line in every text size."""
    return round(COLUMN_WIDTH * scale / 100)


def scale_of(font: QFont) -> int:
    """Give the text size in per cent of the application's font, as `apply` has set it."""
    return round(font.pointSizeF() / 12 * 100)


def apply(application: QApplication, look: Look) -> None:
    """Give the whole application one look; call again when palette or text size changes."""
    palette, scale = look.palette, look.scale
    colours = QPalette()
    colours.setColor(QPalette.ColorRole.Window, QColor(palette.background))
    colours.setColor(QPalette.ColorRole.Base, QColor(palette.card))
    colours.setColor(QPalette.ColorRole.Text, QColor(palette.text))
    colours.setColor(QPalette.ColorRole.WindowText, QColor(palette.text))
    colours.setColor(QPalette.ColorRole.ButtonText, QColor(palette.text))
    colours.setColor(QPalette.ColorRole.Button, QColor(palette.card))
    colours.setColor(QPalette.ColorRole.PlaceholderText, QColor(palette.secondary))
    colours.setColor(QPalette.ColorRole.Mid, QColor(palette.control))
    colours.setColor(QPalette.ColorRole.Highlight, QColor(palette.accent))
    colours.setColor(QPalette.ColorRole.HighlightedText, QColor(palette.on_accent))
    application.setPalette(colours)
    font = QFont(application.font())
    font.setPointSizeF(12 * scale / 100)
    application.setFont(font)
    application.setStyleSheet(style_sheet(palette, scale))


def forget_gone() -> None:
    """Have Qt drop what it keeps about the style of widgets that are no more.

    Its caches keep about 5 KiB of each page that has gone until the sheet is set anew.
    """
    application = QApplication.instance()
    if isinstance(application, QApplication):
        application.setStyleSheet(application.styleSheet())
