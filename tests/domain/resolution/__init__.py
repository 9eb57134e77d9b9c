"""The reader of resolutions, as planners could dispute it."""
