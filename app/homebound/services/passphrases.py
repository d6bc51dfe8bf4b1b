"""How good a passphrase is, and a proposal of a good one."""

from dataclasses import dataclass
from enum import StrEnum

MIN_SCORE = 3
MAX_LENGTH = 200
_PROPOSED_WORDS = 6  # out of 7,776 each: 77 bits


class Weakness(StrEnum):
    """Why a passphrase is easy to guess; the sentences stand in the profile page."""

    EMPTY = "empty"
    SHORT = "short"
    COMMON = "common"
    WORD = "word"
    NAME = "name"
    REPEATED = "repeated"
    SEQUENCE = "sequence"
    KEYBOARD = "keyboard"
    DATE = "date"
    TOO_LONG = "too-long"
    GUESSABLE = "guessable"


@dataclass(frozen=True)
class Rating:
    """A score from 0 to 4 as zxcvbn gives it, and what speaks against the passphrase."""

    score: int
    weaknesses: tuple[Weakness, ...]

    @property
    def good(self) -> bool:
        return self.score >= MIN_SCORE and not self.weaknesses


_PATTERNS = {
    "repeat": Weakness.REPEATED,
    "sequence": Weakness.SEQUENCE,
    "spatial": Weakness.KEYBOARD,
    "date": Weakness.DATE,
    "regex": Weakness.DATE,
}


def _weakness(match: dict[str, object]) -> Weakness | None:
    if match["pattern"] != "dictionary":
        return _PATTERNS.get(str(match["pattern"]))
    return {
        "passwords": Weakness.COMMON,
        "user_inputs": Weakness.NAME,
    }.get(str(match["dictionary_name"]), Weakness.WORD)


def rate(passphrase: str, name: str) -> Rating:
    """Rate a passphrase, knowing the name that an attacker would try first."""
    if not passphrase:
        return Rating(0, (Weakness.EMPTY,))
    if len(passphrase) > MAX_LENGTH:
        return Rating(0, (Weakness.TOO_LONG,))
    from zxcvbn import zxcvbn

    # zxcvbn takes time that grows quickly with the length; the first 72 characters decide.
    result = zxcvbn(passphrase[:72], user_inputs=[name] if name else [])
    score = int(result["score"])
    if score >= MIN_SCORE:
        return Rating(score, ())
    found = {kind for match in result["sequence"] if (kind := _weakness(match)) is not None}
    if len(passphrase) < 12:
        found.add(Weakness.SHORT)
    return Rating(score, tuple(sorted(found)) or (Weakness.GUESSABLE,))


def propose() -> str:
    """Propose six random words, drawn with the system's randomness."""
    from xkcdpass import xkcd_password

    words = xkcd_password.generate_wordlist(
        wordfile=xkcd_password.locate_wordfile("eff-long"), min_length=3, max_length=9
    )
    return str(xkcd_password.generate_xkcdpassword(words, numwords=_PROPOSED_WORDS, delimiter=" "))
