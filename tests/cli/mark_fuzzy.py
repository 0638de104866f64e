"""mark_fuzzy.py FILE: as a translator's program does, marks every unit as in need of work."""
import sys

from translate.storage import factory

store = factory.getobject(sys.argv[1])
for unit in store.units:
    if unit.source and unit.target:
        unit.markfuzzy()
store.save()
