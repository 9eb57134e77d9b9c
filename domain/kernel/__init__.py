"""Kernel: what every record stands on."""
