"""Exchange: export and import (JSON lines, MSPDI)."""
