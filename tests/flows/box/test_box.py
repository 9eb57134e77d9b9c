"""The box: whatever a file makes its reader do, the planner gets one clear refusal, and nothing else happens."""

import ctypes
import os
import threading
import time

import pytest

from domain.kernel.errors import BadInput
from flows.box.box import Job, boxed
from flows.box.confinement import Bounds


def _ran(code: str, **bounds: int) -> object:
    """What comes out of a box in which the "file" takes over its reader and runs *code*, a Python expression."""
    return boxed(Job("builtins:eval", {}, "file", Bounds(**bounds)), code.encode(), "letter.docx", lambda told: told)


HOSTILE = {
    "raises": ("1 / 0", r"^letter.docx: the file is damaged\. "),
    "wants all memory": ("bytearray(10 ** 11)", r"the file needs too much memory"),
    "never ends": ("all(True for _ in iter(int, 1))", r"the file takes too long to read"),
    "sleeps": ("__import__('time').sleep(600)", r"the file takes too long to read"),
    "crashes": ("__import__('ctypes').string_at(0)", r"the file needs too much memory, or breaks its reader"),
    "ends the program": ("__import__('os')._exit(0)", r"the file cannot be read"),
    "leaves by the back": ("__import__('sys').exit('gone')", r"the file cannot be read"),
    "answers without end": ("'a' * 10 ** 8", r"the file unpacks to too much"),
    "answers no text": ("{1, 2}", r"the file is damaged|the file cannot be read"),
    "answers twice": ("__import__('os').write(1, b'{}')", r"the file cannot be read"),
    "nests its answer": ("__import__('os').write(1, b'[' * 10 ** 6)", r"the file cannot be read"),
    "recurses": ("(lambda f: f(f))(lambda f: f(f))", r"the file is nested too deeply"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_file_that_takes_over_its_reader_is_refused_in_one_sentence(name):
    code, said = HOSTILE[name]
    begun = time.monotonic()

    with pytest.raises(BadInput, match=said) as refused:
        _ran(code, seconds=1, wait=3, memory=600_000_000, answer=1_000_000)

    assert refused.value.exit_code == 2
    assert refused.value.place == "letter.docx"
    assert "\n" not in str(refused.value)
    assert time.monotonic() - begun < 20


def test_what_is_fine_comes_out_as_it_is():
    assert _ran("['é', 1, None, {'a': 2.5}]") == ["é", 1, None, {"a": 2.5}]


def test_a_reader_inside_reaches_no_network_starts_no_program_and_stops_nobody():
    for attempt in (
        "__import__('socket').socket()",
        "__import__('socket').socketpair()",
        "__import__('os').fork()",
        "__import__('os').execv('/bin/true', ['true'])",
        "__import__('subprocess').run(['true'])",
        f"__import__('os').kill({os.getpid()}, 0)",
    ):
        with pytest.raises(BadInput, match="damaged"):
            _ran(attempt)


def test_a_reader_inside_writes_no_file_and_reads_none_but_the_programs_own(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret")
    attempts = {
        f"open({str(secret)!r}).read()": "damaged", f"open({str(tmp_path / 'new')!r}, 'w').close()": "damaged",
        f"__import__('os').unlink({str(secret)!r})": "damaged",
    }  # fmt: skip
    walled = ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1) > 0  # the kernel has Landlock
    for attempt, said in attempts.items():
        if walled:
            with pytest.raises(BadInput, match=said):
                _ran(attempt)
    assert not walled or (secret.read_text() == "secret" and not (tmp_path / "new").exists())
    with pytest.raises(BadInput, match="damaged"):  # by its bounds alone, wherever it can write
        _ran("open('/dev/shm/mandat-box-test', 'wb').write(b'x' * 2000)", answer=1000)


def test_a_reader_inside_sees_neither_settings_nor_secrets(monkeypatch):
    monkeypatch.setenv("MANDAT_CALDAV_PASSWORD", "secret")
    monkeypatch.setenv("PYTHONPATH", "/tmp")

    seen = _ran("[dict(__import__('os').environ), __import__('sys').path]")

    assert isinstance(seen, list)
    assert set(seen[0]) <= {"LD_LIBRARY_PATH", "LC_CTYPE"}
    assert "/tmp" not in seen[1]
    assert "" not in seen[1]


def test_the_folder_that_a_planner_stands_in_lends_no_module_to_the_box(tmp_path, monkeypatch):
    for name in ("json", "flows", "resource", "ctypes"):
        (tmp_path / f"{name}.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w').close()\nraise SystemExit\n")
    monkeypatch.chdir(tmp_path)

    assert _ran("1 + 1") == 2
    assert not (tmp_path / "ran").exists()


def test_a_refusal_from_inside_keeps_its_words_its_place_and_its_way_out():
    job = Job("flows.documents.pdf:text_of_pdf", {"place": "a.pdf", "max_pages": 1, "max_characters": 1})
    with pytest.raises(BadInput, match=r"^a.pdf: the PDF is damaged\. Save it again, or give the text$"):
        boxed(job, b"%PDF-1.4 nothing", "elsewhere", str)


def test_boxes_opened_at_once_do_not_mix(tmp_path):
    told: dict[int, object] = {}
    threads = [threading.Thread(target=lambda n=n: told.update({n: _ran(f"{n} * 2")})) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert told == {n: 2 * n for n in range(8)}
