"""`python -m homebound.authority` is the command `homebound-authority`."""

import sys

from homebound.authority.cli import main

sys.exit(main())
