"""What a word looks like where it can be read."""

import base64
import unicodedata
from collections.abc import Iterator


def forms_of(word: str) -> Iterator[bytes]:
    """Give a word as it would stand in a file: raw in several encodings, and in base64 anywhere."""
    for text in {word, word.upper(), word.lower(), unicodedata.normalize("NFD", word)}:
        raw = text.encode()
        yield raw
        yield text.encode("utf-16-le")
        yield text.encode("ascii", "backslashreplace")
        for shift in range(3):
            # Only the characters that no neighbour of the word can change.
            begin, end = -(-shift * 8 // 6), (shift + len(raw)) * 8 // 6
            yield base64.b64encode(bytes(shift) + raw)[begin:end]
            yield base64.urlsafe_b64encode(bytes(shift) + raw)[begin:end]
