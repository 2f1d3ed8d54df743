"""``python -m mtqa`` is ``mtqa``."""

import sys

from mtqa.cli import main

sys.exit(main())
