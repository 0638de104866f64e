"""change_twenty.py FILE: as a translator's program would, changes twenty translated texts without
tags or plural forms."""
import sys

from translate.storage import factory


def is_plain(unit):
    if not unit.istranslated() or unit.isheader() or unit.hasplural():
        return False
    if hasattr(unit, "xmlelement"):  # XLIFF: tags are elements, a plural's forms have "[n]"
        source = next(node for node in unit.xmlelement if node.tag.endswith("}source"))
        return len(source) == 0 and "[" not in unit.getid()
    return "<" not in str(unit.source) and "{" not in str(unit.source)


store = factory.getobject(sys.argv[1])
plain = [unit for unit in store.units if is_plain(unit)][:20]
for number, unit in enumerate(plain):
    unit.target = f"Muutettu {number}"
store.save()
sys.exit(len(plain) != 20)
