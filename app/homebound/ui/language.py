"""The language that everything is shown in: words, dates, numbers and direction."""

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from homebound import paths
from homebound.core.language import PSEUDO, Language, nearest

_OWN = "homeboundWords"  # the translator, among those that others may have installed


def system_language() -> Language:
    """Give the language of the resident's desktop where the app speaks it, else English."""
    return nearest(QLocale.system().uiLanguages())


def speak(application: QApplication, language: Language) -> None:
    """Take a language for whatever is made from now on, and its direction for everything.

    Only the file of this language is read; where it is missing or damaged the words are English.
    """
    for old in application.findChildren(QTranslator, _OWN):
        application.removeTranslator(old)
        old.setParent(None)
    translator = _translator(language)
    if translator is not None:
        translator.setObjectName(_OWN)
        translator.setParent(application)
        application.installTranslator(translator)
    QLocale.setDefault(locale_of(language, QLocale.system()))
    right_to_left = Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(
        right_to_left if language.right_to_left else Qt.LayoutDirection.LeftToRight
    )


def _translator(language: Language) -> QTranslator | None:
    if language == PSEUDO:
        from homebound.ui.pseudo import PseudoTranslator

        return PseudoTranslator()
    found = QTranslator()
    for place in paths.translations():
        if found.load(str(place / file_name(language))):
            return found
    return None


def file_name(language: Language) -> str:
    """Name the built file of a language."""
    return f"homebound_{language.code}.qm"


def locale_of(language: Language, system: QLocale) -> QLocale:
    """Give how a language writes dates and numbers, in the region of the desktop where it is its own.

    Arabic has the digits 0 to 9 everywhere, as thermometers, telephones and the authority's letters
    do: codes and times would else stand in two kinds of digits side by side. Of the regions that
    write so, the Emirates call the months as most others do.
    """
    match language.code:
        case "zh_CN":
            return QLocale(
                QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript, QLocale.Country.China
            )
        case "uz":
            return QLocale(
                QLocale.Language.Uzbek, QLocale.Script.LatinScript, QLocale.Country.Uzbekistan
            )
        case "ar":
            return QLocale(QLocale.Language.Arabic, QLocale.Country.UnitedArabEmirates)
        case "ru":
            own, usual = QLocale.Language.Russian, QLocale.Country.Russia
        case _:
            own, usual = QLocale.Language.English, QLocale.Country.UnitedKingdom
    return system if system.language() is own else QLocale(own, usual)
