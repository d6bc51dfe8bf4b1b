"""Which of the languages that a text is there in is nearest to the one that is asked for."""

from functools import lru_cache

_TRADITIONAL = frozenset({"tw", "hk", "mo"})
# What a tag without a script is written in (CLDR, likely subtags).
_SCRIPTS = {"zh": "hans", "uz": "latn", "sr": "cyrl"}


def _parts(tag: str) -> tuple[str, str, tuple[str, ...]]:
    """Give a tag's language and script, in small letters, and the subtags of both and the rest."""
    subtags = tuple(tag.replace("_", "-").lower().split("-"))
    language, rest = subtags[0], subtags[1:]
    script = next((one for one in rest if len(one) == 4 and one.isalpha()), None)
    if script is None:
        script = _SCRIPTS.get(language, "")
        if language == "zh" and _TRADITIONAL.intersection(rest):
            script = "hant"
    return language, script, subtags


@lru_cache(maxsize=256)
def nearest(wanted: str, there: tuple[str, ...]) -> str | None:
    """Give the tag (BCP 47, or with underscores) that serves someone who reads `wanted`, or None.

    The same tag, else the same language in the same script, else in another script: zh, zh-CN and
    zh-Hans serve each other, and all of them rather than zh-TW.
    """
    language, script, subtags = _parts(wanted)
    ranks = []
    for number, tag in enumerate(there):
        own, own_script, own_subtags = _parts(tag)
        if own != language:
            continue
        # Where nothing tells them apart, the more general tag says less that is wrong.
        exact = own_subtags == subtags
        ranks.append((not exact, own_script != script, len(own_subtags), number, tag))
    return min(ranks)[-1] if ranks else None
