"""What ./run says and does on machines that lack something, each made of a PATH of stand-ins."""
import os
import pathlib
import re
import shutil
import socket
import stat
import subprocess
import tempfile
import unittest

from tools import ROOT

# What ./run may use of an ordinary machine.
ORDINARY = ["bash", "cat", "chmod", "dirname", "env", "find", "grep", "head", "mkdir", "mktemp",
            "mv", "rm", "sed", "sort", "touch", "tr", "uname"]

SWIFT = """
case "$1 ${3-}" in
"--version "*) echo "Swift version ${SWIFT_VERSION:-6.3.1} (swift-RELEASE)"; exit "${SWIFT_STARTS:-0}" ;;
"package "*) echo resolve >>"$LOG"; [ -z "${NO_NETWORK-}" ] || { echo 'no route'; exit 1; }
    mkdir -p "$TREE/.build" && touch "$TREE/.build/workspace-state.json" ;;
"build "*) echo build >>"$LOG"; [ -z "${BUILD_FAILS-}" ] || { echo 'error: x'; exit 1; }
    mkdir -p "$TREE/.build/release"
    { echo '#!/bin/sh'; echo 'echo "minsheng $*|$MINSHENG_DATABASE" >>"$LOG"'; } \
        >"$TREE/.build/release/minsheng"
    chmod +x "$TREE/.build/release/minsheng" ;;
esac
"""
PKG_CONFIG = 'for name; do last=${name%% *}; done; ! grep -qx "$last" "$LACKING"'
APT = """
echo "apt-get $*" >>"$LOG"
[ -z "${APT_FAILS-}" ] || exit 100
case "$*" in *" install "*) [ -n "${APT_DOES_NOTHING-}" ] || : >"$LACKING" ;; esac
"""


class Machine:
    """A copy of ./run and a PATH with as much of a machine as a test wants."""

    def __init__(self, case, lacking=(), root=False, without=()):
        folder = tempfile.TemporaryDirectory()
        case.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.tree, self.bin, self.home = (self.folder / n for n in ("tree", "bin", "home"))
        (self.tree / "scripts").mkdir(parents=True)
        (self.tree / "Sources").mkdir()
        for name in ("run", "Package.swift", "scripts/requirements"):
            shutil.copy(ROOT / name, self.tree / name)
        self.bin.mkdir()
        for name in ORDINARY:
            (self.bin / name).symlink_to(shutil.which(name))
        self.log, self.lacking = self.folder / "log", self.folder / "lacking"
        self.log.write_text("")
        self.lacking.write_text("".join(f"{name}\n" for name in lacking))
        stand_ins = {"swift": SWIFT, "pkg-config": PKG_CONFIG, "apt-get": APT, "git": "",
                     "clang": "", "id": f"echo {0 if root else 1000}",
                     "sudo": '[ "$1" = -n ] && shift; exec "$@"', "true": ""}
        for name, text in stand_ins.items():
            if name not in without:
                self.tool(name, text)

    def tool(self, name, text):
        path = self.bin / name
        path.write_text(f"#!/bin/bash\n{text}\n")
        path.chmod(0o755)

    def run(self, *arguments, **environment):
        variables = {"PATH": str(self.bin), "LOG": str(self.log), "LACKING": str(self.lacking),
                     "TREE": str(self.tree), "HOME": str(self.folder),
                     "MINSHENG_HOME": str(self.home), "LANG": "en_US.UTF-8"}
        variables.update({k: v for k, v in environment.items() if v is not None})
        for name in [k for k, v in environment.items() if v is None]:
            variables.pop(name, None)
        # A free port, so that nobody's server on this machine fails a test.
        if not any(a.startswith(("--port", "--help")) for a in arguments):
            arguments = (*arguments, "--port", str(free_port()))
        return subprocess.run([str(self.tree / "run"), *arguments], env=variables, text=True,
                              capture_output=True, stdin=subprocess.DEVNULL, cwd=self.folder)

    def did(self):
        return self.log.read_text().splitlines()


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class RunTests(unittest.TestCase):
    def stops(self, machine, code, english, chinese, *arguments, **environment):
        """Ends with the code and its sentence in both languages, and serves nothing."""
        for language, text in (("en_US.UTF-8", english), ("zh_CN.UTF-8", chinese)):
            done = machine.run(*arguments, LANG=language, **environment)
            self.assertEqual(done.returncode, code, done.stderr)
            self.assertIn(text, done.stderr)
        self.assertFalse([line for line in machine.did() if line.startswith("minsheng")])
        return done


class Checks(RunTests):
    def test_no_swift_says_which_and_where_from(self):
        machine = Machine(self, without=["swift"])
        done = self.stops(machine, 41, "There is no Swift here", "这台机器上没有 Swift")
        self.assertIn("6.2", done.stderr)
        self.assertIn("https://www.swift.org/install/linux/", done.stderr)
        self.assertEqual(machine.did(), [])

    def test_an_old_swift_is_named_with_what_is_needed(self):
        for version in ("5.10.1", "6.1.3"):
            self.stops(Machine(self), 42, f"Swift {version} is too old", f"Swift {version} 太旧",
                       SWIFT_VERSION=version)

    def test_the_least_swift_and_newer_ones_will_do(self):
        for version in ("6.2", "6.3.1", "6.10", "7.0"):
            done = Machine(self).run(SWIFT_VERSION=version)
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_a_swift_that_does_not_start_is_quoted(self):
        machine = Machine(self)
        machine.tool("swift", "echo 'libxml2.so.2: cannot open'; exit 127")
        self.stops(machine, 43, "It says: libxml2.so.2: cannot open", "它的提示是：libxml2.so.2")

    def test_a_taken_port_is_told_before_anything_is_built(self):
        machine = Machine(self)
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            server.listen()
            port = server.getsockname()[1]
            self.stops(machine, 49, f"Port {port} is taken", f"端口 {port} 已被占用",
                       "--port", str(port))
        self.assertEqual(machine.did(), [])

    def test_a_home_that_cannot_be_written_is_named(self):
        machine = Machine(self)
        (machine.folder / "file").write_text("")
        home = str(machine.folder / "file" / "home")
        self.stops(machine, 50, f"The folder {home} cannot be written", f"文件夹 {home} 不能写",
                   MINSHENG_HOME=home)

    def test_a_checkout_that_cannot_be_written_is_named(self):
        machine = Machine(self)
        (machine.tree / ".build").write_text("")
        self.stops(machine, 50, f"The folder {machine.tree} cannot be written",
                   f"文件夹 {machine.tree} 不能写")

    def test_wrong_use_is_named(self):
        machine = Machine(self)
        self.stops(machine, 64, "--emtpy is nothing that", "不认识 --emtpy", "--emtpy")
        self.stops(machine, 64, "--database needs a value", "--database 后面", "--database")
        for port in ("0", "65536", "80a", "-1", "1e3", "9999999999999999999"):
            self.stops(machine, 64, f"not {port}", f"不是 {port}", f"--port={port}")

    def test_help_tells_every_exit_code_and_the_home(self):
        for language in ("en_US.UTF-8", "zh_CN.UTF-8"):
            done = Machine(self).run("--help", LANG=language)
            self.assertEqual(done.returncode, 0)
            self.assertIn("/home", done.stdout)
            used = set()
            for name in ("run", "scripts/requirements"):
                used |= set(re.findall(r"\bstop (\d+) ", (ROOT / name).read_text()))
            self.assertEqual(used, set(re.findall(r"\b(4[0-9]|50|64)\b", done.stdout)))


class Installing(RunTests):
    def test_without_rights_the_one_line_to_run_is_printed(self):
        machine = Machine(self, lacking=["libsodium", "libpq"], without=["sudo"])
        done = self.stops(machine, 44, "Missing: libpq, libsodium.", "缺少：libpq、libsodium。")
        self.assertIn("\n    sudo apt-get install --yes --no-install-recommends "
                      "libpq-dev libsodium-dev\n", done.stderr)
        self.assertEqual(machine.did(), [])

    def test_a_sudo_that_asks_for_a_password_nobody_can_type_is_no_right(self):
        machine = Machine(self, lacking=["libsodium"])
        machine.tool("sudo", "exit 1")
        self.stops(machine, 44, "takes the rights of root", "要有 root 权限")

    def test_sudo_installs_exactly_what_is_missing(self):
        machine = Machine(self, lacking=["libsodium"])
        machine.tool("sudo", 'echo "sudo" >>"$LOG"; [ "$1" = -n ] && shift; exec "$@"')
        done = machine.run()
        self.assertEqual(done.returncode, 0, done.stderr)
        installs = [line for line in machine.did() if " install " in line]
        self.assertEqual(len(installs), 1)
        self.assertTrue(installs[0].endswith("--no-install-recommends libsodium-dev"))
        self.assertIn("sudo", machine.did())

    def test_root_needs_no_sudo(self):
        machine = Machine(self, lacking=["libpq"], root=True, without=["sudo"])
        done = machine.run()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertTrue(any("libpq-dev" in line for line in machine.did()))

    def test_without_apt_the_libraries_are_listed_by_name(self):
        machine = Machine(self, lacking=["libsodium", "sqlite3"], without=["apt-get"])
        self.stops(machine, 45, ": libsodium, sqlite3>=3.39.", "：libsodium、sqlite3>=3.39。")

    def test_a_missing_compiler_and_pkg_config_are_found(self):
        machine = Machine(self, without=["apt-get", "pkg-config", "clang", "git"])
        done = self.stops(machine, 45, "git, C-compiler, pkg-config", "git、C-compiler、pkg-config")
        self.assertIn("libsodium", done.stderr)

    def test_an_apt_that_fails_is_told(self):
        machine = Machine(self, lacking=["libpq"], root=True)
        self.stops(machine, 46, "apt could not install them: libpq", "apt 没有装上：libpq",
                   APT_FAILS="1")

    def test_what_is_still_missing_or_too_old_after_apt_is_told(self):
        machine = Machine(self, lacking=["sqlite3"], root=True)
        self.stops(machine, 46, "still missing or too old: sqlite3>=3.39", "版本太旧：sqlite3>=3.39",
                   APT_DOES_NOTHING="1")

    def test_nothing_missing_installs_nothing(self):
        machine = Machine(self)
        machine.run()
        self.assertFalse([line for line in machine.did() if line.startswith("apt-get")])


class Building(RunTests):
    def test_no_network_at_the_first_build_is_told(self):
        self.stops(Machine(self), 47, "could not be fetched", "没有取到程序库", NO_NETWORK="1")

    def test_a_build_that_fails_is_told_and_tried_anew(self):
        machine = Machine(self)
        self.stops(machine, 48, "The build failed", "编译没有成功", BUILD_FAILS="1")
        self.assertEqual(machine.run().returncode, 0)
        self.assertEqual(machine.did().count("build"), 3)

    def test_a_second_call_neither_builds_nor_fetches(self):
        machine = Machine(self)
        machine.run()
        machine.log.write_text("")
        done = machine.run(NO_NETWORK="1", BUILD_FAILS="1")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(machine.did()), 1)

    def test_a_changed_source_and_a_changed_compiler_are_built(self):
        machine = Machine(self)
        machine.run()
        source = machine.tree / "Sources" / "New.swift"
        source.write_text("")
        later = source.stat().st_mtime + 5
        os.utime(source, (later, later))
        machine.run()
        self.assertEqual(machine.did().count("build"), 2)
        os.utime(source, (0, 0))
        os.utime(source.parent, (0, 0))
        machine.run()
        machine.run(SWIFT_VERSION="6.4")
        self.assertEqual(machine.did().count("build"), 3)


class Serving(RunTests):
    def served(self, machine):
        return [line for line in machine.did() if line.startswith("minsheng")]

    def test_the_demo_is_served_from_the_home(self):
        machine = Machine(self)
        done = machine.run("--port", "18080")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.served(machine),
                         [f"minsheng demo --home {machine.home} --port 18080|"])

    def test_the_home_is_nobody_elses(self):
        machine = Machine(self)
        machine.run()
        self.assertEqual(stat.S_IMODE(machine.home.stat().st_mode), 0o700)

    def test_without_minsheng_home_the_users_data_folder_is_taken(self):
        for variables, expected in (
            ({"XDG_DATA_HOME": "xdg"}, "xdg/minsheng"), ({}, ".local/share/minsheng"),
        ):
            machine = Machine(self)
            variables = {k: str(machine.folder / v) for k, v in variables.items()}
            machine.run(MINSHENG_HOME=None, **variables)
            self.assertIn(f"--home {machine.folder / expected} ", self.served(machine)[0])

    def test_a_home_of_ones_own_way_of_writing_becomes_a_path(self):
        machine = Machine(self)
        machine.run(MINSHENG_HOME="here/../there")
        self.assertIn(f"--home {machine.folder / 'there'} ", self.served(machine)[0])

    def test_empty_founds_if_needed_and_serves_the_same_store(self):
        machine = Machine(self)
        machine.run("--empty", "--port", "18081")
        store = f"|sqlite:{machine.home}/minsheng.sqlite"
        self.assertEqual(self.served(machine), [f"minsheng found --if-needed{store}",
                                                f"minsheng serve --port 18081{store}"])

    def test_a_founding_that_is_broken_off_is_not_served(self):
        machine = Machine(self)
        machine.run()
        machine.log.write_text("")
        program = machine.tree / ".build/release/minsheng"
        program.write_text('#!/bin/sh\necho "minsheng $*" >>"$LOG"\nexit 7\n')
        self.assertEqual(machine.run("--empty").returncode, 7)
        self.assertNotIn("serve", "".join(self.served(machine)))

    def test_an_address_with_a_password_never_becomes_an_argument(self):
        for arguments, environment in (
            (["--database", "postgres://a:b@c/d"], {}),
            (["--database=postgres://a:b@c/d"], {}),
            ([], {"MINSHENG_DATABASE": "postgres://a:b@c/d"}),
        ):
            machine = Machine(self)
            machine.run("--empty", *arguments, **environment)
            for line in self.served(machine):
                self.assertTrue(line.endswith("|postgres://a:b@c/d"), line)
                self.assertNotIn("a:b", line.split("|")[0])


class Sentences(unittest.TestCase):
    def test_both_languages_have_the_same_sentences_and_values(self):
        for name in ("run", "scripts/requirements"):
            text = (ROOT / name).read_text("utf-8")
            found = {}
            for language in ("EN", "ZH"):
                found[language] = dict(re.findall(rf"^{language}\[([a-z-]+)\]='([^']*)'", text, re.M))
            self.assertEqual(set(found["EN"]), set(found["ZH"]))
            for key, english in found["EN"].items():
                self.assertEqual(english.count("%s"), found["ZH"][key].count("%s"), key)
                self.assertRegex(text, rf"(say|stop \d+|sentence) {key}\b")

    def test_the_first_language_variable_that_is_set_decides(self):
        for variables, chinese in (
            ({"LC_ALL": "zh_CN.UTF-8", "LANG": "en_US.UTF-8"}, True),
            ({"LC_ALL": "C", "LANG": "zh_CN.UTF-8"}, False),
            ({"LC_MESSAGES": "zh_SG.UTF-8", "LANG": "C"}, True),
            ({"LANG": "de_DE.UTF-8"}, False), ({"LANG": None}, False),
        ):
            done = Machine(self).run("--help", **variables)
            self.assertEqual("退出码" in done.stdout, chinese, variables)


if __name__ == "__main__":
    unittest.main()
