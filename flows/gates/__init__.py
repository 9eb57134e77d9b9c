"""Gates: the forms that ask planners, their words, their answers. No ledger here."""
