"""Structure: paragraphs, clauses, references, who speaks."""
