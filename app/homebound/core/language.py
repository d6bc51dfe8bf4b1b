"""The languages that the app speaks."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Language:
    """A language: `code` names its files, `name` is in its own script, `tag` is BCP 47."""

    code: str
    name: str
    tag: str
    right_to_left: bool = False


ENGLISH = Language("en", "English", "en")
LANGUAGES = (
    ENGLISH,
    Language("ru", "Русский", "ru"),
    Language("zh_CN", "简体中文", "zh-Hans"),
    Language("uz", "Oʻzbekcha", "uz"),
    Language("ar", "العربية", "ar", right_to_left=True),
)
# Longer English with accents, for whoever looks for words that are cut or were never translated.
PSEUDO = Language("pseudo", "Pseudo", "en")


def language_of(code: str) -> Language | None:
    """Give the language with a code, None where the app does not speak it."""
    return next((one for one in (*LANGUAGES, PSEUDO) if one.code == code), None)


def nearest(tags: list[str]) -> Language:
    """Give the first language of a desktop's list (BCP 47) that the app speaks, else English.

    Chinese in traditional characters and Uzbek in Cyrillic are read by whoever reads the other.
    """
    spoken = {one.tag.partition("-")[0]: one for one in LANGUAGES}
    for tag in tags:
        found = spoken.get(tag.replace("_", "-").partition("-")[0].lower())
        if found is not None:
            return found
    return ENGLISH
