"""What the documents claim about the tree is there, and what is there is told."""
import pathlib
import re
import unittest

from tools import ROOT

DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])


def sources():
    return "\n".join(p.read_text("utf-8") for p in ROOT.glob("Sources/**/*.swift"))


class Documents(unittest.TestCase):
    def test_every_link_to_a_file_leads_somewhere(self):
        for document in DOCUMENTS:
            for target in re.findall(r"\]\(([^)#]+)[^)]*\)", document.read_text("utf-8")):
                if "://" not in target:
                    with self.subTest(f"{document.name}: {target}"):
                        self.assertTrue((document.parent / target).exists())

    def test_every_name_of_the_glossary_stands_in_the_code(self):
        code = sources()
        for row in (ROOT / "docs/glossary.md").read_text("utf-8").splitlines():
            cells = row.split("|")
            if len(cells) < 6 or cells[1].strip() in ("中文", "---"):
                continue
            for name in re.findall(r"`([^`]+)`", cells[3]):
                with self.subTest(name):
                    self.assertRegex(code + "\n".join(targets()), rf"\b{name.split('.')[-1]}\b")

    def test_every_script_is_listed_and_every_listed_script_is_there(self):
        listed = set(re.findall(r"^\| `(?:scripts/)([\w-]+)` \|",
                                (ROOT / "docs/architecture.md").read_text("utf-8"), re.M))
        there = {p.name for p in (ROOT / "scripts").iterdir() if p.is_file() and not p.suffix}
        self.assertEqual(listed, there)

    def test_every_variable_of_ours_is_documented(self):
        documented = set(re.findall(r"MINSHENG_[A-Z_]+",
                                    (ROOT / "docs/operations.md").read_text("utf-8")))
        places = [*ROOT.glob("Sources/**/*.swift"), *ROOT.glob("Tests/**/*.swift"),
                  *ROOT.glob("Tests/Walk/*.py"), ROOT / "run", ROOT / "test",
                  ROOT / "Package.swift", *(ROOT / "scripts").glob("*")]
        used = {name for place in places if place.is_file()
                for name in re.findall(r"\bMINSHENG_[A-Z_]+\b", place.read_text("utf-8"))}
        self.assertEqual(used - documented, set())
        self.assertEqual(documented - used, set())

    def test_every_exit_code_of_run_is_documented(self):
        text = (ROOT / "docs/operations.md").read_text("utf-8")
        used = {code for name in ("run", "scripts/requirements", "test")
                for code in re.findall(r"\bstop (\d+) ", (ROOT / name).read_text("utf-8"))}
        self.assertEqual(used, set(re.findall(r"^\| (\d+) \|", text, re.M)))

    def test_every_target_stands_in_the_drawing(self):
        drawing = (ROOT / "docs/architecture.md").read_text("utf-8")
        for name in targets():
            self.assertRegex(drawing, rf"\b{name}\b")

    def test_a_decision_is_a_page_of_at_most_forty_lines(self):
        pages = sorted((ROOT / "docs/decisions").glob("*.md"))
        for number, page in enumerate(pages, 1):
            with self.subTest(page.name):
                text = page.read_text("utf-8")
                self.assertRegex(page.name, r"^\d{4}-[a-z0-9-]+\.md$")
                self.assertTrue(page.name.startswith(f"{number:04}-"))
                self.assertTrue(text.startswith(f"# {number:04}: "))
                self.assertLessEqual(len(text.splitlines()), 40)


def targets():
    return [p.name for p in (ROOT / "Sources").iterdir() if p.is_dir()]


if __name__ == "__main__":
    unittest.main()
