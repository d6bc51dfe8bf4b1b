"""Start with `python -m homebound`."""

import sys

from homebound.cli import main

sys.exit(main())
