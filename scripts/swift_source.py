"""Reads Swift just well enough to know what is code, what is text and what is a comment.

    tokens(text)  ->  [Token]       words, marks and the texts of literals, each with its line
    imports(text) ->  [Import]      every import declaration of a file, whatever its branch of #if

A file that cannot be read to its end raises Unreadable: a wall that is not understood is not
passed.
"""
import re
from dataclasses import dataclass

ACCESS = {"public", "package", "internal", "fileprivate", "private", "open"}
KINDS = {"typealias", "struct", "class", "enum", "protocol", "let", "var", "func", "actor"}
WORD = re.compile(r"[^\W\d]\w*")
OPENING, CLOSING = "([{", ")]}"
# After one of these a slash begins a regular expression; after anything else it divides.
BEFORE_REGEX = set("([{,;:=!&|?~<>+-*%^@")
KEYWORDS_BEFORE_REGEX = {"return", "case", "in", "where", "if", "while", "guard", "switch", "try",
                         "await", "throw", "else", "is", "as", "let"}


class Unreadable(Exception):
    """Says at which line reading stopped, and why."""

    def __init__(self, line, why):
        super().__init__(f"line {line}: {why}")
        self.line, self.why = line, why


@dataclass(frozen=True)
class Token:
    """kind: word (a name or keyword), quoted (a name in backquotes), mark, text (a literal's)."""
    kind: str
    text: str
    line: int


@dataclass(frozen=True)
class Import:
    """One import: `@attributes access import Module.path`."""
    module: str
    line: int
    attributes: tuple = ()
    access: str = ""


class Reader:
    """Walks over one file, character by character."""

    def __init__(self, source):
        self.source, self.at, self.line, self.tokens = source, 0, 1, []

    def looking_at(self, text):
        return self.source.startswith(text, self.at)

    def step(self, count=1):
        self.line += self.source.count("\n", self.at, self.at + count)
        self.at += count

    def emit(self, kind, text, line=None):
        self.tokens.append(Token(kind, text, line or self.line))

    def read(self, until_closed=False):
        """Reads to the end of the file, or to the `)` that ends an interpolation."""
        depth = 0
        while self.at < len(self.source):
            here = self.source[self.at]
            if here.isspace():
                self.step()
            elif self.looking_at("//") or (self.at == 0 and self.looking_at("#!")):
                end = self.source.find("\n", self.at)
                self.step((end if end >= 0 else len(self.source)) - self.at)
            elif self.looking_at("/*"):
                self.comment()
            elif here == "`":
                self.quoted_name()
            elif here == '"' or (here == "#" and re.match(r'#+"', self.source[self.at:self.at + 9])):
                self.literal()
            elif here == "#" and re.match(r"#+/", self.source[self.at:self.at + 9]):
                self.extended_regex()
            elif here == "/" and self.plain_regex():
                pass
            elif word := WORD.match(self.source, self.at):
                self.emit("word", word.group())
                self.step(len(word.group()))
            elif here.isdigit():
                # A number swallows its letters: the e of 1e3 is no name.
                number = re.compile(r"[0-9][\w]*(\.[0-9]\w*)?").match(self.source, self.at).group()
                self.emit("number", number)
                self.step(len(number))
            else:
                depth += (here in OPENING) - (here in CLOSING)
                if until_closed and depth < 0:
                    return
                self.emit("mark", here)
                self.step()
        if until_closed:
            raise Unreadable(self.line, "an interpolation does not end")

    def comment(self):
        start, depth = self.line, 0
        while self.at < len(self.source):
            if self.looking_at("/*"):
                depth += 1
                self.step(2)
            elif self.looking_at("*/"):
                depth -= 1
                self.step(2)
                if depth == 0:
                    return
            else:
                self.step()
        raise Unreadable(start, "a comment does not end")

    def quoted_name(self):
        end = self.source.find("`", self.at + 1)
        if end < 0 or "\n" in self.source[self.at:end]:
            raise Unreadable(self.line, "a name in backquotes does not end")
        self.emit("quoted", self.source[self.at + 1:end])
        self.step(end + 1 - self.at)

    def literal(self):
        start = self.line
        hashes = len(self.source[self.at:]) - len(self.source[self.at:].lstrip("#"))
        quotes = '"""' if self.source.startswith('"""', self.at + hashes) else '"'
        self.step(hashes + len(quotes))
        end, escape = quotes + "#" * hashes, "\\" + "#" * hashes
        text = []
        while not self.looking_at(end):
            if self.at >= len(self.source) or (quotes == '"' and self.source[self.at] == "\n"):
                raise Unreadable(start, "a text does not end")
            if self.looking_at(escape + "("):
                text.append(" ")
                self.step(len(escape) + 1)
                self.emit("mark", "(")
                self.read(until_closed=True)
                self.emit("mark", ")")
                self.step()
            elif self.looking_at(escape):
                # What follows an escape is no end: \" stays inside.
                text.append(self.source[self.at:self.at + len(escape) + 1])
                self.step(len(escape) + 1)
            else:
                text.append(self.source[self.at])
                self.step()
        self.step(len(end))
        self.emit("text", "".join(text), start)

    def extended_regex(self):
        hashes = len(self.source[self.at:]) - len(self.source[self.at:].lstrip("#"))
        end = self.source.find("/" + "#" * hashes, self.at + hashes + 1)
        if end < 0:
            raise Unreadable(self.line, "a regular expression does not end")
        self.emit("mark", "/")
        self.step(end + 1 + hashes - self.at)

    def plain_regex(self):
        """Steps over `/…/`, if this slash begins one; it stands on one line."""
        before = self.tokens[-1] if self.tokens else None
        begins = (before is None or (before.kind == "mark" and before.text in BEFORE_REGEX)
                  or (before.kind == "word" and before.text in KEYWORDS_BEFORE_REGEX))
        found = re.compile(r"/(?![\s/*])((?:\\.|[^/\\\n])*)(?<!\s)/").match(self.source, self.at)
        if not begins or not found:
            return False
        self.emit("mark", "/")
        self.step(len(found.group()))
        return True


def tokens(source):
    """Every token of a file, in order."""
    reader = Reader(source)
    reader.read()
    return reader.tokens


def imports(source):
    """Every import of a file, in order."""
    found, depth, all_tokens = [], 0, tokens(source)
    for index, token in enumerate(all_tokens):
        if token.kind == "mark":
            depth += (token.text in OPENING) - (token.text in CLOSING)
            if depth < 0:
                raise Unreadable(token.line, "a bracket closes that was not opened")
        elif token.kind == "word" and token.text == "import" and depth == 0:
            # `.import` is a member's name; an import stands outside all brackets.
            if index and all_tokens[index - 1] == Token("mark", ".", token.line):
                continue
            found.append(declaration(all_tokens, index))
    if depth:
        raise Unreadable(all_tokens[-1].line, "a bracket is not closed")
    return found


def declaration(all_tokens, index):
    """The import whose keyword stands at `index`."""
    line = all_tokens[index].line
    names = [t for t in all_tokens[index + 1:index + 3] if t.kind in ("word", "quoted")]
    if names and names[0].kind == "word" and names[0].text in KINDS:
        names = names[1:]
    if not names:
        raise Unreadable(line, "import of what?")
    attributes, access, back = [], "", index - 1
    while back >= 0:
        token = all_tokens[back]
        if token.kind == "word" and token.text in ACCESS and not access:
            access = token.text
        elif token == Token("mark", ")", token.line):
            depth = 0
            while back >= 0:
                mark = all_tokens[back]
                depth += (mark.kind == "mark" and mark.text == ")")
                depth -= (mark.kind == "mark" and mark.text == "(")
                if depth == 0:
                    break
                back -= 1
            if back < 2 or all_tokens[back - 2].text != "@":
                break
        elif token.kind == "word" and back and all_tokens[back - 1].text == "@":
            attributes.append(token.text)
            back -= 1
        else:
            break
        back -= 1
    return Import(names[0].text, line, tuple(reversed(attributes)), access)
