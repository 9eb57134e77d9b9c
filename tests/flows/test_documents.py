"""Text out of files, within bounds."""

import io
import zipfile

import pytest
from docx import Document

from domain.errors import BadInput
from domain.resolution.layout import layout
from flows.documents import text_of

SIXTY = range(1, 66)


def test_a_word_document_of_65_paragraphs_with_a_table_is_read_in_order(tmp_path):
    document = Document()
    document.add_paragraph("The General Assembly,")
    for n in SIXTY:
        document.add_paragraph(f"{n}. Notes the matter numbered {n};")
        if n == 30:
            table = document.add_table(rows=2, cols=2)
            table.cell(0, 0).text = "Country"
            table.cell(1, 1).text = "12"
    file = tmp_path / "a.docx"
    document.save(str(file))

    assert [one.number for one in layout(text_of(file)).paragraphs] == list(SIXTY)


def test_numbers_that_word_counts_are_written_out(tmp_path):
    document = Document()
    for n in SIXTY:
        document.add_paragraph(f"Notes the matter called {n};", style="List Number")
    file = tmp_path / "a.docx"
    document.save(str(file))
    text = text_of(file)

    assert "matter called 65" in text


def test_a_page_of_html_with_an_ordered_list_and_raised_marks(tmp_path):
    items = "".join(f"<li><p><em>Notes</em> the matter called {n}<sup>{n}</sup>;</p></li>" for n in SIXTY)
    file = tmp_path / "a.html"
    file.write_text(f"<html><head><title>no</title></head><body><p>The Assembly,</p><ol>{items}</ol></body></html>")
    text = text_of(file)

    assert [one.number for one in layout(text).paragraphs] == list(SIXTY)
    assert "called 1¹" in text


def test_a_pdf_with_a_text_layer_is_read_and_one_without_is_refused(tmp_path):
    from pypdf import PdfWriter

    blank = PdfWriter()
    blank.add_blank_page(width=200, height=200)
    file = tmp_path / "scan.pdf"
    with file.open("wb") as out:
        blank.write(out)
    with pytest.raises(BadInput, match="images of pages"):
        text_of(file)

    lines = "\n".join(f"1 0 0 1 40 {800 - 12 * n} Tm ({n}. Notes the matter numbered {n};) Tj" for n in SIXTY)
    file = tmp_path / "text.pdf"
    file.write_bytes(a_pdf(f"BT /F1 9 Tf {lines} ET"))

    assert [one.number for one in layout(text_of(file)).paragraphs] == list(SIXTY)


def a_pdf(content):
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 820] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = "%PDF-1.4\n", []
    for n, body in enumerate(objects, 1):
        places.append(len(out))
        out += f"{n} 0 obj\n{body}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010} 00000 n \n" for at in places)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 150_000_000)
    file = tmp_path / "bomb.docx"
    file.write_bytes(packed.getvalue())

    with pytest.raises(BadInput, match="unpacked"):
        text_of(file)


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("empty.txt", b"", "no text"),
        ("blank.txt", b" \n\n ", "no text"),
        ("binary.txt", bytes(range(256)) * 20, "binary"),
        ("damaged.docx", b"PK\x03\x04 not a zip", "damaged"),
        ("damaged.pdf", b"%PDF-1.7 nothing", "damaged|images"),
    ],
)
def test_what_is_no_text_is_told_with_place_and_remedy(tmp_path, name, data, message):
    file = tmp_path / name
    file.write_bytes(data)

    with pytest.raises(BadInput, match=message) as caught:
        text_of(file)
    assert caught.value.place == str(file)
    assert caught.value.remedy


def test_a_missing_file_and_a_folder_are_told(tmp_path):
    with pytest.raises(BadInput, match="no such file"):
        text_of(tmp_path / "none.txt")
    with pytest.raises(BadInput, match="folder"):
        text_of(tmp_path)


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    file = tmp_path / "large.txt"
    with file.open("wb") as out:
        out.truncate(200_000_000)

    with pytest.raises(BadInput, match="at most"):
        text_of(file)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_usual_encodings_are_read(tmp_path, encoding):
    file = tmp_path / "a.txt"
    file.write_bytes("1. Décide de convoquer".encode(encoding))

    assert text_of(file) == "1. Décide de convoquer"
