#!/usr/bin/env python3
"""Cuts the theme's fonts from the machine's Noto fonts when the program is built.

usage: subset.py FONTS_YAML LANGUAGES_YAML NOTO_FOLDER LICENCE OUT_FOLDER

The same Noto fonts give the same bytes, by Debian 12's fontTools and by Debian 13's. Hinting is left out (screens that need it are gone), and of
the layout features only those that letters of a script cannot be written without, and kerning.
The licence stays in each font's name table, where the Open Font License wants it.
"""

import re
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

WEIGHTS = {"400": "Regular", "700": "Bold"}
FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk", "init", "medi", "fina", "isol", "rlig", "calt"]
NAMES = [0, 1, 2, 4, 13, 14]
ENDONYM_SOURCES = ["NotoSansHebrew", "NotoSansArabic", "NotoSansEthiopic", "NotoSans"]


def code_points(written):
    """{0x20, …} of "U+20-7E, U+131"."""
    found = set()
    for part in written.replace("U+", "").split(","):
        first, _, last = part.strip().partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


def forget_unused_mark_sets(font):
    """Newer fontTools do this themselves; older ones leave empty sets behind."""
    sets = getattr(font["GDEF"].table, "MarkGlyphSetsDef", None) if "GDEF" in font else None
    if not sets:
        return
    lookups = [lookup for tag in ("GSUB", "GPOS") if tag in font and font[tag].table.LookupList
               for lookup in font[tag].table.LookupList.Lookup if lookup.LookupFlag & 0x10]
    used = sorted({lookup.MarkFilteringSet for lookup in lookups})
    for lookup in lookups:
        lookup.MarkFilteringSet = used.index(lookup.MarkFilteringSet)
    if used:
        sets.Coverage = [sets.Coverage[number] for number in used]
        sets.MarkSetCount = len(used)
    else:
        font["GDEF"].table.MarkGlyphSetsDef = None
        font["GDEF"].table.Version = 0x00010000


def cut(source, letters):
    options = subset.Options()
    options.hinting = False
    options.layout_features = FEATURES
    options.name_IDs = NAMES
    options.notdef_outline = True
    options.prune_codepage_ranges = False  # no browser asks, and only newer fontTools can
    font = subset.load_font(str(source), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    forget_unused_mark_sets(font)
    return font


def save(font, path):
    """Only where the bytes are new, so that a second build folder does not touch the first's."""
    font.flavor = "woff2"
    made = path.with_suffix(".part")
    font.save(str(made), reorderTables=True)
    if path.exists() and path.read_bytes() == made.read_bytes():
        made.unlink()
    else:
        made.replace(path)
    font.close()


def endonyms(languages, noto, out):
    """One small font for the language switcher: the languages' own names, but for Latin letters,
    which the page's own font has."""
    names = re.findall(r"^\s+endonym: (.*)$", Path(languages).read_text(encoding="utf-8"), re.M)
    wanted = {ord(c) for name in names for c in name if ord(c) > 0x2FF}
    parts, letters = [], set()
    for source in ENDONYM_SOURCES:
        file = noto / f"{source}-Regular.ttf"
        mine = (wanted - letters) & set(TTFont(str(file)).getBestCmap())
        if not mine:
            continue
        letters |= mine
        part = out / f"endonyms-{source}.part"
        cut(file, mine).save(str(part))
        parts.append(part)
    if wanted - letters:
        sys.exit(f"no font has these letters of endonyms: {sorted(map(hex, wanted - letters))}")
    options = merge.Options()
    options.drop_tables = ["STAT", "vhea", "vmtx", "DSIG"]
    merged = merge.Merger(options=options).merge([str(part) for part in parts])
    merged.recalcTimestamp = False
    merged["head"].modified = merged["head"].created = 3600000000
    save(merged, out / "endonyms-400.woff2")
    for part in parts:
        part.unlink()
    ranges = ", ".join(f"U+{letter:X}" for letter in sorted(letters))
    text = f'- {{ name: endonyms, range: "{ranges}" }}\n'
    made = out / "endonyms.yaml"
    if not made.exists() or made.read_text(encoding="utf-8") != text:
        made.write_text(text, encoding="utf-8")


def main(fonts, languages, noto, licence, out):
    noto, out = Path(noto), Path(out)
    out.mkdir(parents=True, exist_ok=True)
    line = re.compile(r'- \{ name: ([a-z-]+), source: (\w+), range: "([^"]*)" \}')
    for name, source, letters in line.findall(Path(fonts).read_text(encoding="utf-8")):
        for weight, style in WEIGHTS.items():
            save(cut(noto / f"{source}-{style}.ttf", code_points(letters)), out / f"{name}-{weight}.woff2")
    endonyms(languages, noto, out)
    (out / "LICENCE.txt").write_bytes(Path(licence).read_bytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
