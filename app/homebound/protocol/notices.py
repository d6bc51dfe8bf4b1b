"""Notices: short plain texts for everyone in quarantine, signed, the same for all who fetch them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from homebound.protocol.config import Config, read_url
from homebound.protocol.jws import SigningKey, VerifyingKey, listed, sign, verify
from homebound.protocol.plain_text import is_plain, leads_elsewhere
from homebound.protocol.strict import Claims, Malformed, write_moment

TYP = "hb-notices+jwt"
MAX_BYTES = 32 * 1024
MAX_LANGUAGES = 16
MAX_TEXTS = 4
MAX_CHARACTERS = 500
LONGEST = timedelta(hours=48)
_AHEAD = timedelta(days=1)  # of a clock that is right, by one that is behind

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")


@dataclass(frozen=True)
class Notices:
    """What an authority tells everyone, by language. `version` only ever rises."""

    issuer: str
    version: int
    issued: datetime
    expires: datetime
    texts: Mapping[str, tuple[str, ...]]

    def holds(self, now: datetime) -> bool:
        """Say whether they may be shown: not expired, and not of days to come."""
        return self.issued - _AHEAD <= now < self.expires

    def in_language(self, language: str) -> tuple[str, ...]:
        """Give the texts in a language, else in another form of it, in English, or in the first
        language by the alphabet.
        """
        tags = sorted(self.texts)
        near = [tag for tag in tags if tag.split("-")[0] == language.split("-")[0]]
        for tag in (language, *near, "en", *tags):
            if self.texts.get(tag):
                return self.texts[tag]
        return ()


def _check(notices: Notices) -> None:
    if not timedelta(0) < notices.expires - notices.issued <= LONGEST:
        raise Malformed("notices last for two days at most")
    for texts in notices.texts.values():
        for text in texts:
            if not 1 <= len(text) <= MAX_CHARACTERS or not is_plain(text):
                raise Malformed("not a plain text")
            # One that a resident could follow somewhere would be the way to cheat many at once.
            if leads_elsewhere(text):
                raise Malformed("a notice that leads elsewhere")


def sign_notices(notices: Notices, key: SigningKey) -> str:
    """Sign notices with a notice key. Raises ValueError for what nobody would show."""
    try:
        _check(notices)
    except Malformed as error:
        raise ValueError("not notices that may be shown") from error
    claims: dict[str, object] = {
        "iss": notices.issuer,
        "ver": notices.version,
        "iat": write_moment(notices.issued),
        "exp": write_moment(notices.expires),
        "text": {language: list(texts) for language, texts in notices.texts.items()},
    }
    return sign(TYP, claims, key)


def _texts(claims: Claims) -> dict[str, tuple[str, ...]]:
    languages = list(claims)
    if not 1 <= len(languages) <= MAX_LANGUAGES:
        raise Malformed("notices in no language, or in too many")
    found: dict[str, tuple[str, ...]] = {}
    for language in languages:
        if not _LANGUAGE.fullmatch(language):
            raise Malformed("not a language")
        texts = claims.items(language, 0, MAX_TEXTS)
        if not all(isinstance(text, str) for text in texts):
            raise Malformed("a notice is a text")
        found[language] = tuple(map(str, texts))
    return found


def read_notices(data: bytes, config: Config) -> tuple[str, Notices]:
    """Read what an authority answered: the signed text as it came, and what it says.

    Raises Malformed, also for another authority's.
    """
    if not data.isascii():
        raise Malformed("not a compact JWS")
    token = data.decode("ascii")
    notices = parse_notices(token, config.notice_keys)
    if notices.issuer != config.url:
        raise Malformed("notices of another authority")
    return token, notices


def parse_notices(token: str, notice_keys: Mapping[str, VerifyingKey]) -> Notices:
    """Check notices against the notice keys of a configuration, and read them.

    Whether they have expired, or are older than ones seen before, is for the caller. Unknown
    claims are left aside, so that an authority can add some. Raises Malformed or SignatureWrong.
    """
    claims = verify(token, TYP, listed(notice_keys), max_bytes=MAX_BYTES).claims
    notices = Notices(
        issuer=read_url(claims, "iss"),
        version=claims.integer("ver", 1),
        issued=claims.moment("iat"),
        expires=claims.moment("exp"),
        texts=_texts(claims.claims("text")),
    )
    _check(notices)
    return notices
