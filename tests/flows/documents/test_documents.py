"""Text out of files, within bounds."""

import io
import zipfile
from pathlib import Path

import pytest
from docx.oxml import parse_xml

from domain.kernel.errors import BadInput
from domain.resolution.reading import read
from domain.resolution.structure.layout import layout
from flows.documents.docx_numbering import Numbers
from flows.documents.files import text_of
from tests.flows import large_resolution
from tests.flows.large_resolution import bare

NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

FORMS = {
    "plain.txt": lambda: large_resolution.plain().encode(),
    "paged.md": lambda: large_resolution.plain(markdown=True).encode(),
    "page.html": lambda: large_resolution.html().encode(),
    "listed.html": lambda: large_resolution.html(listed=True).encode(),
    "counted.docx": large_resolution.word,
    "pages.pdf": large_resolution.pdf,
    "columns.pdf": lambda: large_resolution.pdf(columns=2),
}


@pytest.mark.parametrize("name", FORMS)
def test_of_a_resolution_of_72_paragraphs_every_number_every_word_and_the_annex_are_read_in_order(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(FORMS[name]())
    text = text_of(file)
    found = [one for one in layout(text).paragraphs if one.number is not None]
    words = {one.number: bare("".join(text[a:b] + " " for a, b in one.segments)) for one in found if not one.annex}

    assert [one.number for one in found if not one.annex] == list(range(1, large_resolution.LAST + 1))
    assert [one.number for one in found if one.annex] == list(range(1, large_resolution.LAST_OF_ANNEX + 1))
    assert words == large_resolution.words()


@pytest.mark.parametrize("name", FORMS)
def test_of_a_large_resolution_head_footnotes_and_mandate_are_read_in_every_form(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(FORMS[name]())
    reading = read(text_of(file))
    head = reading.resolution

    assert (head.symbol, head.title, str(head.adopted), head.session, head.meeting, head.agenda_item, head.report) == (
        "A/RES/81/250", "International river basins", "2026-12-18", 81, 78, "18 (c)", "A/81/440/Add.3",
    )  # fmt: skip
    assert [(one.paragraph, str(one.window.earliest), str(one.window.latest)) for one in reading.mandates] == [
        (20, "2028-06-06", "2028-06-09")
    ]
    assert [one.mark for one in layout(reading.text).footnotes] == list(range(1, 10))
    assert {one.paragraph for one in reading.obligations} == set(range(1, large_resolution.LAST + 1))


def test_numbers_of_word_follow_styles_levels_and_a_new_start():
    """A style's list, a list within a list, one that starts again, and one whose pattern has two levels."""
    word = parse_xml(
        f"""<w:numbering {NS}><w:abstractNum w:abstractNumId="1">
        <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
        <w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
        <w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>
        </w:num></w:numbering>"""
    )
    styles = parse_xml(
        f"""<w:styles {NS}><w:style w:styleId="Op"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="OpLong"><w:basedOn w:val="Op"/></w:style></w:styles>"""
    )
    numbers = Numbers(word, styles)

    def of(properties: str) -> str:
        return numbers.of(parse_xml(f"<w:p {NS}><w:pPr>{properties}</w:pPr></w:p>"))

    styled, no_list = '<w:pStyle w:val="OpLong"/>', '<w:numPr><w:numId w:val="0"/></w:numPr>'

    def listed(number: int, level: int) -> str:
        return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'

    assert [
        of(styled), of(listed(7, 1)), of(listed(7, 1)), of(styled), of(listed(7, 1)), of(styled + no_list),
        of(listed(7, 2)), of(listed(8, 0)), of(listed(8, 0)), of(listed(99, 0)),
    ] == ["3. ", "3.1 ", "3.2 ", "4. ", "4.1 ", "", "", "1. ", "2. ", ""]  # fmt: skip


def test_a_pdf_without_a_text_layer_is_refused_with_the_way_out(tmp_path):
    file = tmp_path / "scan.pdf"
    file.write_bytes(large_resolution.pdf_of([""] * 3))

    with pytest.raises(BadInput, match="images of pages") as caught:
        text_of(file)
    assert "character recognition" in caught.value.remedy


def test_a_pdf_that_is_locked_too_long_or_a_bomb_is_refused_within_bounds(tmp_path):
    from pypdf import PdfReader, PdfWriter

    locked = PdfWriter(clone_from=PdfReader(io.BytesIO(large_resolution.pdf())))
    locked.encrypt("secret")
    many = PdfWriter()
    for _ in range(1000):
        many.add_blank_page(100, 100)
    for writer, message in ((locked, "locked"), (many, "1,000 pages")):
        file = tmp_path / "a.pdf"
        writer.write(file)
        with pytest.raises(BadInput, match=message):
            text_of(file)
    file.write_bytes(large_resolution.pdf_of(["BT ET" + " " * 500_000_000], packed=True))
    with pytest.raises(BadInput, match=r"memory|images"):
        text_of(file)


@pytest.mark.parametrize(
    "markup",
    [
        "<html>" + "<div>" * 5000 + "1. Notes",
        "<html>" + "<b><i>" * 5000 + "1. Notes",
        "<html>" + "<" * 500_000,
        "<html><p " + "a=1 " * 500_000 + ">1. Notes",
        "<html>" + "<a" * 390_000,
    ],
    ids=["nested", "never closed", "angles", "attributes", "never ended"],
)
def test_a_hostile_page_is_refused_and_not_worked_on(tmp_path, markup):
    file = tmp_path / "a.html"
    file.write_text(markup)

    with pytest.raises(BadInput):
        text_of(file)


def test_entities_of_a_word_document_are_never_resolved(tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    entity = f'<!DOCTYPE d [<!ENTITY x SYSTEM "{(tmp_path / "secret.txt").as_uri()}">]>'
    file = tmp_path / "a.docx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f"{entity}<w:document {NS}><w:body><w:p><w:r><w:t>1. Notes &x;</w:t></w:r></w:p></w:body></w:document>",
        )

    assert text_of(file) == "1. Notes"


def test_a_document_is_what_its_bytes_say_and_not_its_name(tmp_path):
    for name, data in (
        ("a.txt", large_resolution.word()),
        ("b.docx", large_resolution.pdf()),
        ("c.md", large_resolution.html().encode()),
    ):
        (tmp_path / name).write_bytes(data)
        assert layout(text_of(tmp_path / name)).paragraphs[-1].number == large_resolution.LAST_OF_ANNEX


def test_a_device_without_end_is_not_read_to_its_end():
    with pytest.raises(BadInput, match="at most"):
        text_of(Path("/dev/zero"))


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
        ("named.pdf", b"1. Notes the report;", "no PDF"),
        ("old.doc", b"\xd0\xcf\x11\xe0" + bytes(600), "old or locked Word"),
        ("rich.rtf", b"{\\rtf1 1. Notes}", "RTF"),
        ("russian.txt", "1. постановляет созвать конференцию в 2030 году;".encode("cp1251"), "not in UTF-8"),
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


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"])
def test_the_usual_encodings_are_read(tmp_path, encoding):
    file = tmp_path / "a.txt"
    file.write_bytes("1. Décide de convoquer".encode(encoding))

    assert text_of(file) == "1. Décide de convoquer"


WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
LINES = ["The General Assembly,", "1. Decides to convene a conference on fish in 2030;", "2. Requests a report."]


def a_word_document(path: Path, body: str, name: str = WORD) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{name}"><w:body>{body}</w:body></w:document>')
    return path


def paragraphs(*lines: str) -> str:
    return "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)


def test_a_table_that_only_sets_the_page_is_read_paragraph_by_paragraph_and_once(tmp_path):
    table = "<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>"
    body = table.format(table.format(paragraphs(*LINES)))
    assert text_of(a_word_document(tmp_path / "a.docx", body)) == "\n\n".join(LINES)


def test_a_number_in_a_column_of_its_own_stands_before_its_paragraph(tmp_path):
    row = f"<w:tr><w:tc>{paragraphs('1.')}</w:tc><w:tc>{paragraphs('Decides to convene it;')}</w:tc></w:tr>"
    assert text_of(a_word_document(tmp_path / "a.docx", f"<w:tbl>{row}</w:tbl>")) == "1. Decides to convene it;"


def test_a_document_saved_as_strict_open_xml_is_read(tmp_path):
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    assert text_of(a_word_document(tmp_path / "a.docx", paragraphs(*LINES), strict)) == "\n\n".join(LINES)


def test_what_word_and_a_page_hide_is_not_read(tmp_path):
    hidden = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ODS JOB NO</w:t></w:r></w:p>"
    assert text_of(a_word_document(tmp_path / "a.docx", hidden + paragraphs(*LINES))) == "\n\n".join(LINES)
    page = tmp_path / "a.html"
    page.write_text('<p>1. Decides.</p><p hidden>2. No.</p><p style="display: none">3. No.</p>', encoding="utf-8")
    assert text_of(page) == "1. Decides."


def test_what_a_later_version_struck_out_is_not_read(tmp_path):
    struck = "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>before June </w:t></w:r><w:r><w:t>before May</w:t></w:r></w:p>"
    assert text_of(a_word_document(tmp_path / "a.docx", struck + paragraphs(*LINES))).startswith("before May\n")
    page, note = tmp_path / "a.html", tmp_path / "a.md"
    page.write_text(
        '<p>1. Decides <del>before June</del><s>or July</s><span style="text-decoration: line-through">or so</span>'
        "<ins>before May</ins>.</p>",
        encoding="utf-8",
    )
    note.write_text("1. Decides ~~before June~~ <del>or July</del><ins>before May</ins>.", encoding="utf-8")
    assert [" ".join(text_of(file).split()) for file in (page, note)] == ["1. Decides before May."] * 2


def test_a_piece_of_a_page_is_read_as_a_page_whatever_its_name(tmp_path):
    piece = tmp_path / "piece.txt"
    piece.write_text("<p>1. Decides to convene a conference on <b>fish</b> in <i>2030</i>;</p>", encoding="utf-8")
    assert text_of(piece) == "1. Decides to convene a conference on fish in 2030;"


def test_links_emphasis_and_headings_of_markdown_are_not_taken_for_words(tmp_path):
    file = tmp_path / "a.md"
    file.write_text(
        "# Resolution 78/412\n\n1\\. *Decides* to convene the **Conference on\nFish** from "
        "[6 to 8 October 2025](https://example.org/x),[^1] as in [78/1][a];\n\n> 2. *Requests* a report on A*b*c.\n",
        encoding="utf-8",
    )
    assert text_of(file) == (
        "Resolution 78/412\n\n1. Decides to convene the Conference on\nFish from "
        "6 to 8 October 2025,¹ as in 78/1;\n\n2. Requests a report on A*b*c.\n"
    )


@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-be"])
def test_utf_32_is_read_where_it_says_so_and_never_as_utf_16(tmp_path, encoding):
    file = tmp_path / "a.txt"
    mark = b"\x00\x00\xfe\xff" if encoding.endswith("be") else b""
    file.write_bytes(mark + "1. Décide de convoquer une conférence ;".encode(encoding))
    assert text_of(file) == "1. Décide de convoquer une conférence ;"
