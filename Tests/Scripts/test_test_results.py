"""Adding up: what Swift Testing, unittest and the walk report becomes one last line."""
import contextlib
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

from tools import ROOT, script

results = script("test-results")


def function(name, display=None):
    payload = {"kind": "function", "id": name, "name": f"{name}()",
               "sourceLocation": {"fileID": "ATests/A.swift", "line": 1}}
    if display:
        payload["displayName"] = display
    return {"kind": "test", "payload": payload}


def event(kind, test=None, **rest):
    return {"kind": "event", "payload": {"kind": kind, "testID": test, **rest}}


def issue(test, known=False, **rest):
    return event("issueRecorded", test, issue={"isKnown": known, **rest},
                 _sourceLocation={"fileID": "ATests/A.swift", "line": 7},
                 messages=[{"text": "Expectation failed: a == b"}])


class SwiftEvents(unittest.TestCase):
    def lines(self, *records, status=0, tail=""):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "events"
            path.write_text("".join(json.dumps(r) + "\n" for r in records) + tail)
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                results.swift(str(path), status)
        return [line.split("\t") for line in out.getvalue().splitlines()]

    def test_each_function_is_one_test_by_its_sentence(self):
        found = self.lines(function("a", "a sentence"), event("testStarted", "a"),
                           event("testEnded", "a"))
        self.assertEqual(found, [["passed", "ATests/A.swift: a sentence", ""]])

    def test_an_issue_fails_its_test_and_tells_where(self):
        found = self.lines(function("a"), issue("a"), event("testEnded", "a"), status=1)
        self.assertEqual(found, [["failed", "ATests/A.swift: a",
                                  "ATests/A.swift:7: Expectation failed: a == b"]])

    def test_known_issues_and_warnings_fail_nothing(self):
        found = self.lines(function("a"), issue("a", known=True), issue("a", severity="warning"),
                           event("testEnded", "a"))
        self.assertEqual([f[0] for f in found], ["passed"])

    def test_a_skipped_test_is_skipped(self):
        found = self.lines(function("a"), function("b"), event("testSkipped", "a"),
                           event("testEnded", "b"))
        self.assertEqual([f[0] for f in found], ["skipped", "passed"])

    def test_a_crash_fails_what_was_running_and_says_what_did_not_run(self):
        found = self.lines(function("a"), function("b"), event("testStarted", "a"), status=1,
                           tail='{"kind":"ev')
        self.assertEqual([f[0] for f in found], ["failed", "skipped", "failed"])
        self.assertIn("1 tests not run", found[2][2])

    def test_an_issue_of_a_suite_is_not_lost(self):
        found = self.lines(function("a"), event("testEnded", "a"), issue("Suite"), status=1)
        self.assertEqual([f[0] for f in found], ["passed", "failed"])

    def test_a_bad_exit_code_without_an_issue_fails(self):
        found = self.lines(function("a"), event("testEnded", "a"), status=1)
        self.assertEqual([f[0] for f in found], ["passed", "failed"])

    def test_no_test_at_all_fails(self):
        self.assertEqual(self.lines()[0][0], "failed")


class LastLine(unittest.TestCase):
    def total(self, text):
        with tempfile.NamedTemporaryFile("w", suffix=".tsv") as file:
            file.write(text)
            file.flush()
            done = subprocess.run([sys.executable, str(ROOT / "scripts/test-results"), "sum",
                                   file.name], capture_output=True, text=True)
        return done.returncode, done.stdout.splitlines()

    def test_all_passed_is_zero(self):
        self.assertEqual(self.total("passed\ta\t\npassed\tb\t\nskipped\tc\twhy\n"),
                         (0, ["2 passed, 0 failed, 1 skipped"]))

    def test_failures_are_told_again_before_the_last_line(self):
        code, lines = self.total("failed\ta\tone\\ntwo\npassed\tb\t\n")
        self.assertEqual(code, 1)
        self.assertEqual(lines, ["failed: a", "    one", "    two", "1 passed, 1 failed, 0 skipped"])

    def test_nothing_at_all_is_no_success(self):
        self.assertEqual(self.total(""), (1, ["0 passed, 0 failed, 0 skipped"]))


class PythonTests(unittest.TestCase):
    def test_outcomes_of_python_tests_are_told_apart(self):
        with tempfile.TemporaryDirectory() as folder:
            (pathlib.Path(folder) / "test_sample.py").write_text(
                "import unittest\n"
                "class A(unittest.TestCase):\n"
                "    def test_good(self): pass\n"
                "    def test_bad(self): self.fail('why')\n"
                "    def test_error(self): raise ValueError\n"
                "    def test_parts(self):\n"
                "        with self.subTest(1): self.fail('part')\n"
                "    @unittest.skip('not here')\n"
                "    def test_skipped(self): pass\n")
            (pathlib.Path(folder) / "test_broken.py").write_text("import nothing_like_this\n")
            done = subprocess.run([sys.executable, str(ROOT / "scripts/test-results"), "unittest",
                                   folder], capture_output=True, text=True)
        outcomes = {line.split("\t")[1].split(".")[-1]: line.split("\t")[0]
                    for line in done.stdout.splitlines()}
        self.assertEqual(outcomes, {"test good": "passed", "test bad": "failed",
                                    "test error": "failed", "test parts": "failed",
                                    "test skipped": "skipped", "test broken": "failed"})


if __name__ == "__main__":
    unittest.main()
