"""What reaches standard error while an authority serves, whoever writes it there."""

import json
import subprocess
import sys

import pytest

SECRET = "CASE-1 192.0.2.7 hbstaff_AAAA"
START = f"""
import asyncio, concurrent.futures, logging, threading, warnings
from homebound.authority.logs import LOGGER, start_logging
SECRET = {SECRET!r}
start_logging()

def fail(*_):
    raise ValueError(SECRET)
"""
LOUD = {
    "a bug in the program": "fail()",
    "a bug in a thread": "one = threading.Thread(target=fail); one.start(); one.join()",
    "a bug where nobody can be told": "class One:\n    __del__ = fail\nOne()",
    "a callback of the loop's": (
        "async def main():\n    asyncio.get_running_loop().call_soon(fail, SECRET)\n"
        "    await asyncio.sleep(0.01)\nasyncio.run(main())"
    ),
    "a task that nobody waits for": (
        "async def one():\n    fail()\n"
        "async def main():\n    asyncio.ensure_future(one())\n    await asyncio.sleep(0.01)\n"
        "asyncio.run(main())"
    ),
    "a warning": "warnings.warn(SECRET)",
    "the database's library": "logging.getLogger('sqlalchemy.pool').error('lost %s', SECRET)",
    "a library's own sentence": "logging.getLogger('asyncio').error(f'lost {SECRET}')",
    "the server's library": "logging.getLogger('uvicorn.error').error('lost %s', SECRET)",
    "the server's traceback": "logging.getLogger('uvicorn.error').error(f'failed:\\n{SECRET}')",
    "an error that is told": "try:\n    fail()\nexcept ValueError:\n    LOGGER.exception('late')",
}


@pytest.mark.parametrize("code", LOUD.values(), ids=LOUD.keys())
def test_whatever_is_said_is_json_and_repeats_nothing_that_was_sent(code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", START + code], capture_output=True, text=True, check=False
    )
    lines = [json.loads(line) for line in done.stderr.splitlines()]
    assert lines
    assert all(line.keys() <= {"at", "level", "event", "error", "where"} for line in lines)
    assert not any(word in done.stderr + done.stdout for word in SECRET.split())
