"""Crockford's base32 as people type it."""

import unicodedata

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {character: value for value, character in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_LONGEST_TYPED = 200


def _is_filler(character: str) -> bool:
    # Spaces, line ends, dashes of every script, and the invisible marks that come with pasting.
    return character in "\u2212_" or unicodedata.category(character) in {"Zs", "Cc", "Cf", "Pd"}


def read_digits(text: str) -> list[int] | None:
    """Give the values of the digits typed, or None where anything else stands among them.

    Lower case, full-width characters, spaces and dashes of any kind (or none), O for 0, and I or L
    for 1 are understood.
    """
    if len(text) > _LONGEST_TYPED:
        return None
    typed = unicodedata.normalize("NFKC", text).upper()
    values = []
    for character in typed:
        if _is_filler(character):
            continue
        value = _VALUES.get(character)
        if value is None:
            return None
        values.append(value)
    return values
