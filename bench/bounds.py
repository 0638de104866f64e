#!/usr/bin/env python3
"""What small inputs can cost: for each kind, four sizes, each twice the former, with the time and
the memory that the program takes to judge them. Straight lines, or a flat one where a limit tells.

usage: bounds.py PROGRAM FOLDER
"""

import os
import shutil
import struct
import sys
import zlib
from pathlib import Path

KIB = 1024


def repeated(piece: str, size: int) -> str:
    return piece * (size // len(piece.encode()))


def table(size: int) -> str:
    """As many columns as rows that leave them out."""
    columns = size // 7
    return "|a" * columns + "|\n" + "|-" * columns + "|\n" + "|x\n" * columns


def references(size: int) -> str:
    return "[a]: /" + "x" * (size // 2) + "\n\n" + repeated("[a]", size // 2) + "\n"


def picture(points: int) -> bytes:
    """A PNG of one colour: its rows are deflated to almost nothing."""
    def chunk(name: bytes, data: bytes) -> bytes:
        return (struct.pack(">I", len(data)) + name + data
                + struct.pack(">I", zlib.crc32(name + data)))
    head = struct.pack(">IIBBBBB", points, points, 1, 0, 0, 0, 0)
    row = b"\0" * (1 + (points + 7) // 8)
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(row) for _ in range(points)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


PAGE = "---\ntitle: Prov\nsummary: En sida.\nreview: { reviewed: 2026-09-01 }\n---\n"

# kind, file, its content by size in bytes
KINDS = [
    ("table with empty cells", "pages/p.md", lambda n: PAGE + table(n)),
    ("full table", "pages/p.md", lambda n: PAGE + "|a|b|\n|-|-|\n" + repeated("|x|y|\n", n)),
    ("link references", "pages/p.md", lambda n: PAGE + references(n)),
    ("marks on a letter", "pages/p.md", lambda n: PAGE + "e" + repeated("\u0301", n) + "\n"),
    ("mistakes on one line", "pages/p.md", lambda n: PAGE + repeated("<b> ", n) + "\n"),
    ("list on one line", "glossary.yaml", lambda n: "[" + repeated("{ x: 1 }, ", n) + "]\n"),
    ("nested quotes", "pages/p.md", lambda n: PAGE + repeated("> ", n) + "a\n"),
    ("nested emphasis", "pages/p.md", lambda n: PAGE + repeated("*a **b ", n) + "\n"),
    ("brackets", "pages/p.md", lambda n: PAGE + repeated("[a](", n) + "\n"),
    ("nested YAML", "glossary.yaml", lambda n: repeated("[", n) + "\n"),
]
SIZES = [16 * KIB, 32 * KIB, 64 * KIB, 128 * KIB]
PICTURES = [5_000, 10_000, 20_000, 40_000]


def make_site(folder: Path, file: str, content: bytes) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "contacts").mkdir(parents=True)
    (folder / "site.yaml").write_text(
        'name: Anhörigstöd\norganization: { name: Björkhamns kommun, code: "9999" }\n'
        "base_url: https://anhorig.bjorkhamn.example\nlanguages: [sv]\n"
        "main_contact: anhorigstod\n")
    (folder / "contacts/anhorigstod.yaml").write_text(
        "name: Anhörigstödet\nphone: 070-174 06 05\nreview: { reviewed: 2026-09-01 }\n")
    (folder / file).parent.mkdir(exist_ok=True)
    (folder / file).write_bytes(content)


def measured(program: str, folder: Path) -> tuple[float, float]:
    """Seconds of work and MiB of one `check`, its output thrown away."""
    child = os.posix_spawn(program, [program, "check", str(folder), "--today", "2026-10-01"],
                           os.environ, file_actions=[
                               (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
                               (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
    _, _, used = os.wait4(child, 0)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / KIB


def row(program: str, folder: Path, name: str, file: str, contents: list[bytes]) -> str:
    cells = []
    for content in contents:
        make_site(folder, file, content)
        seconds, mib = measured(program, folder)
        cells.append(f"{len(content) // KIB} KiB: {seconds:.2f} s, {mib:.0f} MiB")
    return f"| {name} | " + " | ".join(cells) + " |"


def main() -> None:
    program, folder = sys.argv[1], Path(sys.argv[2])
    print("What a small input can cost: size → seconds and peak memory of `check`:\n")
    print("| input | | | | |\n|---|---|---|---|---|")
    make_site(folder, "pages/p.md", (PAGE + "Hej.\n").encode())
    for name, file, content in KINDS:
        print(row(program, folder, name, file, [content(size).encode() for size in SIZES]))
    print(row(program, folder, "picture, 5,000 to 40,000 points wide", "media/p.png",
              [picture(points) for points in PICTURES]))
    shutil.rmtree(folder)


main()
