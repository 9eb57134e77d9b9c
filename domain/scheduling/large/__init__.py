"""The law of scheduling for many plans at once, in arrays."""
