"""Follows the recipes of docs/architecture.md, "Adding things", mechanically in a scratch copy:
each makes its edits, is built, and must work. Then every file that had to change must stand in a
place that the recipe names. Slow, since each builds the program: by hand and before a release.

usage: follow.py FOLDER
"""

import os
import re
import subprocess
import sys
from pathlib import Path


def recipe_text(tree: Path, name: str) -> str:
    """The recipe's own paragraph: "- **A field**: …"."""
    for line in (tree / "docs/architecture.md").read_text().splitlines():
        if line.startswith(f"- **{name}"):
            return line
    raise SystemExit(f"docs/architecture.md has no recipe for: {name}")


def named_places(text: str) -> list[str]:
    """What stands in backticks and is a path, without what is the same for all: src/."""
    marked = re.findall(r"`([^`]+)`", text)
    return [place.removeprefix("src/") for place in marked if "/" in place or "." in place]


class Edits:
    """Small insertions, each at a line that must be there exactly once."""

    def __init__(self, tree: Path):
        self.tree = tree

    def after(self, file: str, anchor: str, lines: str) -> None:
        self._put(file, anchor, anchor + lines)

    def before(self, file: str, anchor: str, lines: str) -> None:
        self._put(file, anchor, lines + anchor)

    def write(self, file: str, text: str) -> None:
        path = self.tree / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def _put(self, file: str, anchor: str, new: str) -> None:
        path = self.tree / file
        text = path.read_text()
        if text.count(anchor) != 1:
            raise SystemExit(f"{file}: {text.count(anchor)} times, not once:\n{anchor}")
        path.write_text(text.replace(anchor, new))


def field(edit: Edits) -> list[list[str]]:
    """Whether one can park where an event takes place."""
    edit.after("src/portal/records.hpp", "    std::optional<bool> hearing_loop;\n",
               "    std::optional<bool> parking;\n")
    edit.before("src/portal/fields/event.cpp", '    row<&EventPlace::hearing_loop>("hearing_loop",',
                '    row<&EventPlace::parking>("parking",\n'
                '                              {"om det går att parkera", "whether one can park"})\n'
                "        .of(boolean),\n")
    edit.after("src/html/parts/event_facts.cpp",
               '        say(place.hearing_loop, "event-hearing-loop", "event-no-hearing-loop");\n',
               '        say(place.parking, "event-parking", "event-no-parking");\n')
    edit.after("content/words.yaml", '- { key: event-no-hearing-loop, sv: "Ingen hörslinga." }\n',
               '- { key: event-parking, sv: "Det går att parkera." }\n'
               '- { key: event-no-parking, sv: "Ingen parkering." }\n')
    edit.after("tests/sites/full/site/events/traff.md", "  hearing_loop: no\n",
               "  parking: yes\n")
    # The full site states it, its page shows it in two languages, and each member has its row.
    return [["unit_portal", "Every member*"], ["unit_html", "*full site*"]]


def rule(edit: Edits) -> list[list[str]]:
    """A closed period needs no note; but a channel must say something that one can use."""
    edit.after("src/portal/diagnostics.hpp", "extern const DiagnosticKind channel_without_address;\n",
               "extern const DiagnosticKind channel_says_nothing;\n")
    edit.before("src/portal/diagnostics_rules.cpp",
                "const DiagnosticKind channel_without_address{",
                'const DiagnosticKind channel_says_nothing{\n'
                '    "channel-says-nothing",\n    Severity::warning,\n'
                '    {"vägen säger varken adress, nummer, tid eller något mer",\n'
                '     "the channel says neither address, number, hours nor anything else"},\n'
                '    {"Skriv något av url:, number:, hours: och note:.",\n'
                '     "Write one of url:, number:, hours: and note:."},\n};\n\n')
    edit.after("src/portal/diagnostics.cpp", "&channel_without_address,",
               "\n                         &channel_says_nothing,")
    edit.before("src/portal/fields/rows.hpp", "inline constexpr FieldTable channel_table",
                "inline constexpr Condition channel_conditions[] = {\n"
                '    {Condition::Kind::any_of, {"url", "number", "hours", "note"},\n'
                "     &mistake::channel_says_nothing},\n};\n")
    edit.after("src/portal/fields/rows.hpp", ".fields = channel_rows",
               ",\n                       .conditions = channel_conditions")
    edit.before("src/portal/fields/rows.hpp", '#include "portal/fields/fields.hpp"\n',
                '#include "portal/diagnostics.hpp"\n')
    site = "tests/invalid/channel-without-address/site/"
    own = "tests/invalid/channel-says-nothing/"
    for file in ["site.yaml", "contacts/anhorigstod.yaml"]:
        text = (edit.tree / site / file).read_text()
        edit.write(own + "site/" + file, text.replace("kind: chat", "kind: visit"))
    for language in ["sv", "en"]:
        edit.write(own + f"stderr.{language}.txt", "")
    # One example is there, and its message is what the program says.
    return [["approve", own], ["scenarios", "Every kind of diagnostic has an example*"]]


def page_kind(edit: Edits) -> list[list[str]]:
    """A page about no record, which thanks whoever has written to us."""
    edit.before("src/site/page_kinds.hpp", "    support,\n    contact,\n    page,\n", "    thanks,\n")
    edit.before("src/site/page_kinds.cpp", "    {.kind = PageKind::support, .name",
                '    {.kind = PageKind::thanks,\n     .name = "thanks",\n     .folder = "tack",\n'
                '     .words = {"thanks-title", "thanks-lead"},\n     .wanted = always},\n')
    edit.before("src/html/views/pages.hpp", "struct RedirectView {\n",
                "struct ThanksView {\n    FrameView frame;\n    LocalizedText title;\n"
                "    LocalizedText lead;\n};\n\n")
    edit.before("src/html/views/pages.hpp", "template <>\nstruct Fields<SituationView> {\n",
                "template <>\nstruct Fields<ThanksView> {\n"
                '    static constexpr std::string_view name = "ThanksView";\n'
                "    static std::vector<Field> list() {\n"
                '        return {field<&ThanksView::frame>("frame"), field<&ThanksView::title>("title"),\n'
                '                field<&ThanksView::lead>("lead")};\n    }\n};\n\n')
    edit.before("src/html/pages/pages.hpp", "NotFoundView not_found_view(",
                "ThanksView thanks_view(const PageToMake& make);\n")
    edit.write("src/html/pages/thanks.cpp",
               '#include "html/pages/pages.hpp"\n#include "html/parts/frame.hpp"\n\n'
               "namespace lykta::html {\n\nThanksView thanks_view(const PageToMake& make) {\n"
               "    return own_page<ThanksView>(make);\n}\n\n}  // namespace lykta::html\n")
    edit.before("src/html/pages/page_makers.cpp", "    page<support_view>(PageKind::support,",
                '    page<thanks_view>(PageKind::thanks, "pages/thanks"),\n')
    edit.write("templates/pages/thanks/template.html",
               '{{< layouts/page}}\n{{$main}}\n<div class="wrap band">\n<h1>{{title}}</h1>\n'
               '<p class="lead">{{lead}}</p>\n</div>\n{{/main}}\n{{/layouts/page}}\n')
    edit.after("content/words.yaml", '- { key: event-no-hearing-loop, sv: "Ingen hörslinga." }\n',
               '- { key: thanks-title, sv: "Tack!" }\n'
               '- { key: thanks-lead, sv: "Vi svarar så snart vi kan." }\n')
    edit.after("src/portal/rules/addresses.cpp", '"vad-stod-kan-vara",', '\n    "tack",')
    return [["unit_site", "*"], ["page", "tack/index.html", "Vi svarar så snart vi kan."]]


def command(edit: Edits) -> list[list[str]]:
    """A command that says hello."""
    edit.before("src/cli/command_table.cpp", '    CommandRow{.name = "help",\n',
                '    CommandRow{.name = "greet",\n               .runs = greet_command,\n'
                '               .help = {"Hälsar.", "Says hello."},\n'
                '               .example = "lykta greet"},\n')
    edit.before("src/cli/command_table.cpp", '#include "cli/help.hpp"\n',
                '#include "cli/greet_command.hpp"\n')
    edit.write("src/cli/greet_command.hpp",
               '#pragma once\n// `lykta greet`.\n\n#include "cli/options.hpp"\n'
               '#include "cli/run.hpp"\n\nnamespace lykta {\n\n'
               "Exit greet_command(const Options& options);\n\n}  // namespace lykta\n")
    edit.write("src/cli/greet_command.cpp",
               '#include "cli/greet_command.hpp"\n\n#include "cli/terminal.hpp"\n\n'
               "namespace lykta {\n\nExit greet_command(const Options& options) {\n"
               '    say(in(options.language, {"Hej!\\n", "Hello!\\n"}));\n'
               "    return Exit::fine;\n}\n\n}  // namespace lykta\n")
    return [["says", "Hello!", "greet", "--lang", "en"],
            ["says", "Says hello.", "help", "greet", "--lang", "en"], ["unit_cli", "*"]]


RECIPES = {
    "A field": field,
    "A kind of mistake": rule,
    "A kind of page": page_kind,
    "A command": command,
}


def run(command: list[str], tree: Path, **more) -> None:
    made = subprocess.run(command, cwd=tree, capture_output=True, text=True, **more)
    if made.returncode != 0:
        print((made.stdout + made.stderr)[-4000:])
        raise SystemExit("failed: " + " ".join(command))


def copy_of_the_tree(folder: Path) -> Path:
    tree = folder / "tree"
    subprocess.run(["rm", "-rf", tree], check=True)
    tree.mkdir(parents=True)
    files = subprocess.run(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                           capture_output=True, check=True).stdout
    packed = subprocess.run(["tar", "--null", "-T", "-", "-c"], input=files, capture_output=True,
                            check=True).stdout
    subprocess.run(["tar", "-x", "-C", tree], input=packed, check=True)
    git = ["git", "-c", "user.name=recipes", "-c", "user.email=recipes@localhost"]
    for command in [["init", "-q"], ["add", "-A"], ["commit", "-qm", "as it is"]]:
        run(git + command, tree)
    return tree


def check(tree: Path, step: list[str]) -> None:
    what, *more = step
    if what == "approve":  # the message is written by the program, and read by whoever adds it
        build(tree, "scenarios")
        run(["build/recipe/tests/scenarios/scenarios", "Each one-mistake site*"], tree,
            env={**os.environ, "LYKTA_APPROVE": "1"})
        for file in (tree / more[0]).glob("stderr.*.txt"):
            if not file.read_text():
                raise SystemExit(f"nothing is said: {file}")
    elif what == "page":
        build(tree, "lykta")
        run(["build/recipe/lykta", "build", "site-example", "--out", "build/recipe/out"], tree)
        if more[1] not in (tree / "build/recipe/out" / more[0]).read_text():
            raise SystemExit(f"{more[0]} does not say: {more[1]}")
    elif what == "says":
        build(tree, "lykta")
        said = subprocess.run([tree / "build/recipe/lykta", *more[1:]], capture_output=True,
                              text=True, check=True).stdout
        if more[0] not in said:
            raise SystemExit(f"{' '.join(more[1:])} does not say: {more[0]}")
    else:
        build(tree, what)
        program = "scenarios/scenarios" if what == "scenarios" else what
        run([f"build/recipe/tests/{program}", *more], tree)


def build(tree: Path, target: str) -> None:
    run(["cmake", "-S", ".", "-B", "build/recipe", "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug",
         "-DCMAKE_CXX_FLAGS_DEBUG=-O0", "-DLYKTA_TOGETHER=ON"], tree)
    run(["cmake", "--build", "build/recipe", "--target", target], tree)


def changed(tree: Path) -> list[str]:
    lines = subprocess.run(["git", "status", "--porcelain", "-uall"], cwd=tree, check=True,
                           capture_output=True, text=True).stdout.splitlines()
    return [line[3:] for line in lines]


def main() -> None:
    tree = copy_of_the_tree(Path(sys.argv[1]).resolve())
    bad = 0
    for name, follow in RECIPES.items():
        text = recipe_text(tree, name)
        for step in follow(Edits(tree)):
            check(tree, step)
        places = named_places(text)
        files = changed(tree)
        beside = [file for file in files if not any(place in file for place in places)]
        print(f"{name}: {len(files)} files" + "".join(f"\n    {file}" for file in files))
        for file in beside:
            print(f"  not named by the recipe: {file}")
        bad += len(beside)
        run(["git", "checkout", "-q", "."], tree)
        run(["git", "clean", "-qfd", "-e", "build"], tree)
    if bad:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
