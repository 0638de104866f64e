#pragma once
// Files as people write them by hand, each with habits of its own: what the files of the example
// and the base do not have.

#include <array>
#include <string_view>

namespace lykta {

inline constexpr std::array hand_styled{
    // Comments everywhere.
    std::string_view(R"(# Telefonlistan. Ändra inget här utan att säga till.

# Namnet som står på skylten
name: Anhörigstödet  # inte "anhörigkonsulenten"
# Växeln
# (inte direktnumret)
phone: 070-174 06 05 # ny 2026
                     # och den gamla är borta

# --- Stängt ---

closed:   # dagar då ingen svarar
  # Jul
  - { from: 2026-12-24, until: 2027-01-06, note: Jul }   # hela
  # Sommar
  - { from: 2027-07-19, until: 2027-07-25, note: Sommar }
  # påsk är inte bestämd
  #- { from: 2027-03-26, until: 2027-03-29 }
    # djupare

# sist
languages: [sv, en]
# slut
)"),
    // The head touches the first field; four spaces, dashes below their key, single quotes.
    std::string_view(R"(# Kontakt för LSS
name: 'LSS-handläggarna'
access:
    route: 'decision'
    steps:
    - 'Ring: vi svarar'
    # mellan
    - 'Fyll i blanketten'
    -   'Vänta'
    law:
    - lss-9
role: lss
)"),
    // Texts of several lines in all ways, with and without quotes.
    std::string_view(R"(title: Hej
intro: |
  Första raden
    indragen # ingen kommentar

  Sista raden
note: >-
  En lång text som är bruten på
  flera rader, så att den ryms i
  fönstret.

  Ett nytt stycke.


plain: en text
  som fortsätter
  på nästa rad # kommentar
quoted: "en text
  som fortsätter\n\
  utan mellanslag"
single: 'den''s
  text'
kept: |+
  rad

last: >
  slut
)"),
    // Quoted keys, wide gaps, tabs behind colons, spaces at ends of lines.
    std::string_view(
        "\"name\":    \"A\"   \n'phone' :   08-1 \nlong_key:\t\tx\n\"a b\":\n   \"c\": 1\n"
        "   'd':   [ x,y ,z ]  \n"),
    // Braces on one line and on many.
    std::string_view(R"({ name: A, list: [a, b , c,], empty: [], none: {},
  nested: {a: {b: [1, [2, 3], {c: d}]}, e: f}, bare: , "q":1,
  lines: [
    one,      # ett
    # om två
    two,
    "three",  # tre
  ],
  facts: {
    # först
    a: 1,
    b: 2  # sist
  },
  mixed: [a, b, # om b
    c # om c
    , d]
}
)"),
    // Brackets that close in the first column.
    std::string_view(R"(for: [
  older,
  # om dem
  dementia
]
cost: {
  amount: 0, per: hour }
deep:
  - [a,
  b]
text: "en
rad"
)"),
    // A list of mappings with empty lines between, some begun behind the dash.
    std::string_view(R"(# Ordlista

- term: anhörig
  forms: [anhöriga, anhörigas]
  meaning: "Du som hjälper."

- # om denna
  term: avlösning

  meaning: "Någon tar över."  # kort

-
  term: bistånd
  meaning: |-
    Hjälp
    av kommunen

# utan grupp

- term: vård
)"),
    // Lists in lists, dashes behind dashes.
    std::string_view(R"(matrix:
  - - a
    - b
  - - - c
      - d
    - e: f
      g:
        - h
  -   - wide
      - gap
  - [x, y]
  - {}
)"),
    // Values that are missing, and values on the line below.
    std::string_view(R"(a:
b:   # ingen än
c: ~
d: null
e:
  text på nästa rad
f:
  # om texten
  "citerad"
g:
  - x
  -
  - y
h: {a: , b: ~, c}
i:
  |
  text
)"),
    // No final line end, in an empty-line habit.
    std::string_view("name: A\n\nphone: 1\n\nlist:\n- a\n- b # b"),
    // A literal text last, with empty lines behind it, and one whose lines begin with spaces.
    std::string_view(
        "a: |2\n    x\n   y\nb: |\n\n  first line is empty\nc: >2-\n   more\n   indented\n"
        "d: |\n  x\n\n\n"),
    // A document's beginning and end, spoken out.
    std::string_view("---\n# huvud\nname: A\nlist:\n  - a\n...\n# efteråt\n"),
    // Long keys, colons and signs within words, other scripts.
    std::string_view("url: https://x.example/a?b=c#d\n'k: v': a#b\nzażółć: \"جمع\"\n"
                     "\"\\u00e5\": b:c\ntime: 10:30-12\nminus: -5\nemoji: 🙂 x\n"
                     "e\u0301: o\u0308\n"),
    // Almost empty.
    std::string_view("# bara en kommentar\n"),
    std::string_view(""),
    std::string_view("a: 1"),
    std::string_view("- a"),
    std::string_view("{}"),
    std::string_view("[] # tom\n"),
    std::string_view("\n\n  a: 1\n  b:\n    - x\n\n"),
};

}  // namespace lykta
