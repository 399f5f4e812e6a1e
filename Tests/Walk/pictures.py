"""Pictures of every page, for people to look at: see scripts/pictures."""
import argparse
import pathlib
import shutil
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from browser import Visitor, browser  # noqa: E402
from pages import CONSOLE, PUBLIC, Places  # noqa: E402
from server import Server  # noqa: E402
from walk import WISH, Walk  # noqa: E402
from words import Words  # noqa: E402


class Album:
    """Files named PAGE-LANGUAGE-WIDTH."""

    def __init__(self, folder, options):
        self.folder, self.options, self.count = pathlib.Path(folder), options, 0
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)

    def take(self, visitor, name, label):
        name = f"{name}-{label}"
        visitor.page.screenshot(path=str(self.folder / f"{name}.png"), full_page=True)
        self.count += 1
        if self.options.print:
            visitor.page.pdf(path=str(self.folder / f"{name}.pdf"), format="A4",
                             prefer_css_page_size=True)
            self.count += 1
        if sys.stderr.isatty():
            print(f"\r{self.count} {name:<40}", end="", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--folder", required=True)
    parser.add_argument("--elder", action="store_true")
    parser.add_argument("--print", action="store_true")
    parser.add_argument("--only")
    options = parser.parse_args()
    album = Album(options.folder, options)
    with Server(options.program) as server, browser() as running:
        shoot(running, server, album, options)
    if sys.stderr.isatty():
        print(file=sys.stderr)
    print(f"{album.count} pictures in {album.folder}")
    if not album.count:
        sys.exit(1)


def shoot(running, server, album, options):
    walk = Walk(running, server, None)
    walk.find_the_form()
    walk.fill(WISH)
    walk.submit()
    walk.read_code()
    accounts = walk.accounts()
    places = Places(code=walk.code)
    for language in ("zh", "en"):
        for width, height in ((390, 844), (1280, 900)):
            for size in ("usual", "big") if options.elder else ("usual",):
                visitor = Visitor(running, server.address, width, height, language)
                visitor.open(f"/?lang={language}&size={size}")
                label = f"{language}-{width}" + ("-large" if size == "big" else "")
                walk.words, walk.resident, walk.clerk = Words(language), visitor, visitor
                pages(visitor, PUBLIC, places, album, label, options.only)
                if options.only in (None, "suggest-error"):
                    visitor.open("/suggest")
                    walk.fill("", place=False)
                    walk.submit(422)
                    album.take(visitor, "suggest-error", label)
                for login, table in CONSOLE.items():
                    walk.sign_in_as(login, accounts[login])
                    pages(visitor, table, places, album, label, options.only)
                visitor.close()


def pages(visitor, table, places, album, label, only):
    for one in table:
        if only in (None, one.name):
            visitor.open(places.path(one, visitor), one.status)
            album.take(visitor, one.name, label)


if __name__ == "__main__":
    main()
