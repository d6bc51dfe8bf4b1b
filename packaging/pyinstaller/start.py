"""Where the stand-alone bundle starts. It has no Python beside it, so it plays one for the demo."""

import multiprocessing
import runpy
import sys

from homebound.cli import main

_MODULES = ("homebound", "homebound.authority")  # what the demo starts as `python -P -m MODULE`

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if sys.argv[1:3] == ["-P", "-m"] and sys.argv[3:4] and sys.argv[3] in _MODULES:
        module = sys.argv[3]
        del sys.argv[1:4]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        sys.exit(main())
