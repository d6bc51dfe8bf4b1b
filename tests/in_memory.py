"""What this process holds in its memory: the app's objects, and texts in whatever holds them."""

import gc
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import filterfalse

_TEXTS = (str, bytes, bytearray)


@contextmanager
def _stillness() -> Iterator[None]:
    """Keep every other thread from running while all objects are looked at.

    A tuple that a thread is just making of a generator cannot grow any more once somebody else
    holds it, and the collector's list holds everything.
    """
    usual = sys.getswitchinterval()
    sys.setswitchinterval(10)
    try:
        gc.collect()  # takes longer than what a thread that waits by the usual interval still waits
        yield
    finally:
        sys.setswitchinterval(usual)


def alive() -> Counter[str]:
    """Count the app's own objects by their types."""
    with _stillness():
        kinds = Counter(map(type, gc.get_objects()))
    found: Counter[str] = Counter()
    for kind, count in kinds.items():
        found[f"{kind.__module__}.{kind.__qualname__}"] += count
    return Counter({name: n for name, n in found.items() if name.startswith("homebound.")})


def _texts(objects: list[object]) -> Iterator[str | bytes | bytearray]:
    """Give the texts that objects are and hold, also in containers that the collector passes by."""
    yield from (one for one in objects if isinstance(one, _TEXTS))
    seen: dict[int, object] = {}
    while objects:
        below: dict[int, object] = {}
        for one in filterfalse(gc.is_tracked, gc.get_referents(*objects)):
            if isinstance(one, _TEXTS):
                yield one
            elif id(one) not in seen:
                below[id(one)] = one
        seen |= below
        objects = list(below.values())


def texts_with(words: str, *known: str) -> list[str]:
    """Give every text with these words that anything holds, but for those known by themselves."""
    raw = words.encode()
    own = {id(one) for one in (words, raw, *known)}
    with _stillness():
        return [
            str(one)
            for one in _texts(gc.get_objects())
            if (words in one if isinstance(one, str) else raw in one) and id(one) not in own
        ]
