"""Documents: the text of a file (txt, md, html, docx, pdf)."""
