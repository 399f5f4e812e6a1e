"""The walls: good trees pass, each bad one is named with its place, its wall and a way out."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from tools import ROOT, script

walls = script("check-imports")
swift_source = sys.modules["swift_source"]


def modules(text):
    return [one.module for one in swift_source.imports(text)]


class ImportSyntax(unittest.TestCase):
    def test_every_access_modifier_is_read(self):
        for access in ("public", "package", "internal", "fileprivate", "private"):
            found = swift_source.imports(f"{access} import Ledger\n")
            self.assertEqual([(f.module, f.access) for f in found], [("Ledger", access)])

    def test_attributes_with_and_without_arguments_are_read(self):
        text = "@preconcurrency @_spi(Private, Other)\npublic import Ledger\n"
        found = swift_source.imports(text)[0]
        self.assertEqual(found.attributes, ("preconcurrency", "_spi"))
        self.assertEqual((found.module, found.access, found.line), ("Ledger", "public", 2))

    def test_an_import_of_one_declaration_names_its_module(self):
        for kind in ("struct", "class", "enum", "protocol", "func", "var", "let", "typealias"):
            self.assertEqual(modules(f"import {kind} Civics.Money"), ["Civics"])
        self.assertEqual(modules("import func Civics.+"), ["Civics"])

    def test_a_submodule_belongs_to_its_module(self):
        self.assertEqual(modules("import Foundation.NSString"), ["Foundation"])

    def test_several_on_a_line_are_all_read(self):
        self.assertEqual(modules("import A; package import B;import C"), ["A", "B", "C"])

    def test_a_declaration_over_several_lines_is_read(self):
        self.assertEqual(modules("import\n    // why\n    struct /* what */ Civics\n.Money"),
                         ["Civics"])

    def test_a_name_in_backquotes_is_read(self):
        self.assertEqual(modules("import `Civics`"), ["Civics"])

    def test_every_branch_of_conditional_compilation_counts(self):
        text = "#if canImport(Glibc)\nimport Glibc\n#elseif X\nimport Musl\n#else\nimport B\n#endif"
        self.assertEqual(modules(text), ["Glibc", "Musl", "B"])

    def test_comments_hide_imports_even_nested(self):
        self.assertEqual(modules("// import A\n/* import B /* import C */ import D */import E"),
                         ["E"])

    def test_texts_hide_imports(self):
        text = ('let a = "import A; \\" import B"\nlet b = """\nimport C\n  "import D"\n"""\n'
                'let c = #"import E \\" "#\nlet d = "\\(f("import F"))"\nimport G')
        self.assertEqual(modules(text), ["G"])

    def test_regular_expressions_hide_quotes(self):
        text = 'let a = /"/\nlet b = #/ " /#\nlet c = d / e / f\nimport A\nlet g = "x"'
        self.assertEqual(modules(text), ["A"])

    def test_a_member_or_a_label_called_import_is_no_import(self):
        text = "let a = Step.import\nf(import: b)\nfunc `import`() {}\nenum E { case `import` }"
        self.assertEqual(modules(text), [])

    def test_a_test_name_in_backquotes_may_hold_anything(self):
        self.assertEqual(modules('@Test func `a "quote" and { import A`() {}\nimport B'), ["B"])

    def test_line_numbers_survive_long_texts(self):
        found = swift_source.imports('let a = """\n1\n2\n"""\n\nimport A')
        self.assertEqual(found[0].line, 6)

    def test_what_cannot_be_read_is_said(self):
        for text in ("/* never ends", 'let a = "never ends', "struct A {", "}", "import",
                     'let a = "\\(b"'):
            with self.subTest(text), self.assertRaises(swift_source.Unreadable):
                swift_source.imports(text)


class Tree:
    """A package in a temporary folder, with a manifest as the package manager dumps it."""

    def __init__(self, case):
        folder = tempfile.TemporaryDirectory()
        case.addCleanup(folder.cleanup)
        self.root, self.targets = pathlib.Path(folder.name), []

    def add(self, name, files, needs="", kind="regular", exclude=()):
        top = "Tests" if kind == "test" else "Sources"
        for path, text in files.items():
            file = self.root / top / name / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        self.targets.append({
            "name": name, "type": kind, "exclude": list(exclude),
            "dependencies": [{"product": [n, n, None, None]} if n[0].islower() or n == "GRDB"
                             else {"byName": [n, None]} for n in needs.split()]})
        return self

    def faults(self, rows):
        return walls.check(self.root, {"targets": self.targets}, rows)


ROWS = [
    walls.row("CShim"),
    walls.row("Pure", "", "it is pure", "pass a value", bare=True),
    walls.row("Store", "CShim GRDB", "the seam", "keep it below", sql="anywhere"),
    walls.row("Act", "Store Pure", "acts know the floors below", "move it down", sql="tables"),
    walls.row("Web", "Act Pure", "the web knows no SQL", "write a use case"),
    walls.row("WebTests", "Web Act Testing", "as Web", "test it there", sql="anywhere"),
]


def good_tree(case):
    tree = Tree(case)
    tree.add("CShim", {"shim.h": "", "module.modulemap": ""}, kind="system")
    tree.add("Pure", {"Pure.swift": "struct Pure {}"})
    tree.add("Store", {"Store.swift": "import CShim\nimport GRDB\nimport Foundation\n"
                                      'let a = "SELECT 1"'}, "CShim GRDB")
    tree.add("Act", {"ActTable.swift": 'import Store\nlet a = "SELECT id FROM act"',
                     "Act.swift": "package import Pure"}, "Store Pure")
    tree.add("Web", {"Web.swift": 'import Act\nlet a = "Select a town from the list"'}, "Act")
    tree.add("WebTests", {"A.swift": 'import Web\nimport Testing\nlet a = "DELETE FROM act"'},
             "Web", kind="test")
    return tree


class Walls(unittest.TestCase):
    def only(self, tree, *parts, rows=ROWS):
        faults = tree.faults(rows)
        self.assertEqual(len(faults), 1, faults)
        for part in parts:
            self.assertIn(part, faults[0])

    def write(self, tree, path, text):
        (tree.root / path).write_text(text, "utf-8")

    def test_a_good_tree_passes(self):
        self.assertEqual(good_tree(self).faults(ROWS), [])

    def test_an_import_over_a_wall_is_named_with_place_reason_and_way_out(self):
        tree = good_tree(self)
        self.write(tree, "Sources/Web/Page.swift", "import Act\n\npublic import struct Store.Row\n")
        self.only(tree, "Sources/Web/Page.swift:3:", "Web imports Store", "the web knows no SQL",
                  "write a use case")

    def test_an_import_upwards_is_found(self):
        tree = good_tree(self)
        self.write(tree, "Sources/Store/Up.swift", "import Act")
        self.only(tree, "Sources/Store/Up.swift:1:", "Store imports Act")

    def test_an_import_hidden_in_a_branch_is_found(self):
        tree = good_tree(self)
        self.write(tree, "Sources/Web/B.swift", "#if X\nimport Act\n#else\nimport Store\n#endif")
        self.only(tree, "Sources/Web/B.swift:4:", "Web imports Store")

    def test_a_pure_target_may_not_even_import_foundation(self):
        tree = good_tree(self)
        self.write(tree, "Sources/Pure/B.swift", "import Foundation")
        self.only(tree, "Sources/Pure/B.swift:1:", "Pure imports Foundation", "it is pure")

    def test_a_library_nobody_knows_is_found(self):
        tree = good_tree(self)
        self.write(tree, "Sources/Web/B.swift", "import LeftPad")
        self.only(tree, "Web imports LeftPad", "docs/decisions")

    def test_an_allowed_import_that_is_not_declared_is_found(self):
        tree = good_tree(self)
        self.write(tree, "Sources/Web/B.swift", "import Pure")
        self.only(tree, "Sources/Web/B.swift:1:", "declare Pure as a dependency of Web")

    def test_a_declared_dependency_that_is_not_allowed_is_found(self):
        tree = good_tree(self)
        tree.targets[-2]["dependencies"].append({"byName": ["Store", None]})
        self.only(tree, "Package.swift: Web depends on Store", "the web knows no SQL")

    def test_a_declared_dependency_that_nobody_imports_is_found(self):
        tree = good_tree(self)
        tree.targets[-2]["dependencies"].append({"byName": ["Pure", None]})
        self.only(tree, "Web depends on Pure and imports it nowhere")

    def test_tests_have_walls_too(self):
        tree = good_tree(self)
        self.write(tree, "Tests/WebTests/B.swift", "import Store")
        self.only(tree, "Tests/WebTests/B.swift:1:", "WebTests imports Store")

    def test_sources_may_not_import_testing(self):
        tree = good_tree(self)
        self.write(tree, "Sources/Web/B.swift", "import Testing")
        self.only(tree, "Web imports Testing")

    def test_testable_and_exported_imports_are_refused(self):
        for attribute in ("testable", "_exported"):
            tree = good_tree(self)
            self.write(tree, "Tests/WebTests/B.swift", f"@{attribute} import Web")
            self.only(tree, "Tests/WebTests/B.swift:1:", f"@{attribute} import Web")

    def test_a_target_without_a_row_is_found(self):
        self.only(good_tree(self).add("New", {"N.swift": ""}), "Package.swift: New has no row")

    def test_a_row_without_a_target_is_found(self):
        rows = ROWS + [walls.row("Gone")]
        self.only(good_tree(self), "Gone has a row and no target", rows=rows)

    def test_a_folder_without_a_target_is_found(self):
        tree = good_tree(self)
        (tree.root / "Sources/Stray").mkdir()
        self.write(tree, "Sources/Stray/A.swift", "")
        self.only(tree, "Sources/Stray: Swift that belongs to no target")

    def test_a_target_may_lie_deeper_and_its_neighbours_are_still_strays(self):
        tree = good_tree(self)
        tree.targets.append({"name": "Deep", "type": "test", "path": "Tests/Long/Deep",
                             "dependencies": []})
        for path in ("Tests/Long/Deep/A.swift", "Tests/Long/B.swift"):
            (tree.root / path).parent.mkdir(parents=True, exist_ok=True)
            self.write(tree, path, "")
        self.only(tree, "Tests/Long: Swift that belongs to no target",
                  rows=ROWS + [walls.row("Deep")])

    def test_what_the_package_excludes_is_not_read(self):
        tree = good_tree(self)
        tree.add("Other", {"A.swift": "", "Data/B.swift": "import LeftPad"}, exclude=["Data"])
        self.assertEqual(tree.faults(ROWS + [walls.row("Other")]), [])

    def test_a_file_that_cannot_be_read_does_not_pass(self):
        tree = good_tree(self)
        self.write(tree, "Sources/Web/B.swift", "/*")
        self.only(tree, "Sources/Web/B.swift:1:", "a comment does not end")

    def test_a_row_that_looks_up_is_found(self):
        rows = [walls.row("Low", "High"), walls.row("High")]
        tree = Tree(self).add("Low", {"A.swift": ""}).add("High", {"A.swift": ""})
        self.only(tree, "the row of Low allows High", rows=rows)


class Statements(unittest.TestCase):
    def test_sql_in_the_web_is_found_in_any_kind_of_text(self):
        for text in ('"SELECT id FROM account"', '"""\n    UPDATE account SET x = 1\n    """',
                     '#"DELETE FROM account"#', '"INSERT INTO \\(table) (id) VALUES ($1)"',
                     '"\\(run("CREATE TABLE a (id INTEGER)"))"',
                     '"select id from account where id = 1"', '"WITH a AS (SELECT 1) SELECT 2"'):
            with self.subTest(text):
                tree = good_tree(self)
                (tree.root / "Sources/Web/B.swift").write_text(f"\nlet a = {text}", "utf-8")
                faults = tree.faults(ROWS)
                self.assertEqual(len(faults), 1, faults)
                self.assertIn("Sources/Web/B.swift:2: SQL in B.swift", faults[0])

    def test_sql_of_an_act_stands_in_table_and_schema_files_only(self):
        tree = good_tree(self)
        (tree.root / "Sources/Act/ActSchema.swift").write_text('let a = "CREATE TABLE a (b)"')
        self.assertEqual(tree.faults(ROWS), [])
        (tree.root / "Sources/Act/Doing.swift").write_text('let a = "SELECT 1"')
        self.assertIn("Sources/Act/Doing.swift:1: SQL", "".join(tree.faults(ROWS)))

    def test_sentences_are_no_sql(self):
        for text in ("Select a town from the list.", "Update your name", "with care",
                     "SELECTED", "Delete from here on", "insert into the box", "DELETE"):
            self.assertFalse(walls.is_sql(text), text)


class RealManifest(unittest.TestCase):
    @unittest.skipUnless(shutil.which("swift"), "no Swift here")
    def test_the_command_fails_with_the_fault_and_passes_without(self):
        tree = Tree(self)
        (tree.root / "Package.swift").write_text(
            "// swift-tools-version: 6.0\nimport PackageDescription\n"
            'let package = Package(name: "a", targets: [.target(name: "Tallying")])\n')
        tree.add("Tallying", {"A.swift": "import Foundation"})
        command = [sys.executable, str(ROOT / "scripts/check-imports"), "--root", str(tree.root)]

        done = subprocess.run(command, capture_output=True, text=True)

        self.assertEqual(done.returncode, 1)
        self.assertIn("Sources/Tallying/A.swift:1: Tallying imports Foundation", done.stdout)
        self.assertIn("Ledger has a row and no target", done.stdout)

    def test_the_table_of_the_house_is_in_order(self):
        self.assertEqual(list(walls.check_table(walls.HOUSE)), [])


if __name__ == "__main__":
    unittest.main()
