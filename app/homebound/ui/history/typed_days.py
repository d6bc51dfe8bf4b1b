"""Days among the words of a search: as the windows write them, and as the record keeps them."""

import re

from PySide6.QtCore import QLocale

_FORMS = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[\s-]*([^\W\d_]{3,})[.,،]*")
_MONTH_FIRST = re.compile(r"([^\W\d_]{3,})\.?\s*(\d{1,2})(?!\d)[.,،]*")
_CHINESE = re.compile(r"(?:(\d{4})年)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*日?")
# Stands behind a year or around a day of the week where the windows write them.
_AROUND = " ,،.()"


def days_as_kept(words: str) -> str:
    """Write days by their numbers: 26 November, Nov 26 and 11月26日 all as 26.11., with its year or not.

    The names of months and days are those of the present language. What is no day stays.
    """
    text = words.replace("\N{WORD JOINER}", "")
    found = _CHINESE.sub(lambda one: _numbers(one[3], int(one[2])) + f"{one[1] or ''} ", text)
    found = _DAY_FIRST.sub(lambda one: _numbers(one[1], _month(one[2])) or one[0], found)
    found = _MONTH_FIRST.sub(lambda one: _numbers(one[2], _month(one[1])) or one[0], found)
    if found == text:
        return words
    locale = QLocale()
    beside = {locale.dayName(day, form).casefold() for day in range(1, 8) for form in _FORMS}
    beside.update(("", "г"))
    return " ".join(one for one in found.split() if one.strip(_AROUND).casefold() not in beside)


def _numbers(day: str, month: int | None) -> str:
    return "" if month is None else f" {int(day):02}.{month:02}. "


def _month(word: str) -> int | None:
    """Give the month whose name begins so, where there is only one."""
    locale = QLocale()
    found = {
        month
        for month in range(1, 13)
        for name in (locale.monthName, locale.standaloneMonthName)
        if name(month, QLocale.FormatType.LongFormat).casefold().startswith(word.casefold())
    }
    return found.pop() if len(found) == 1 else None
