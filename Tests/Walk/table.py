"""The table of 121 suggestions, as an office would hand it over for a call."""
import csv
import datetime
import pathlib
import zipfile
from xml.sax.saxutils import escape

SAMPLE = (pathlib.Path(__file__).resolve().parents[2]
          / "Sources/minsheng/Demo/beibei-2023-suggestions.csv")
# What was decided about the sample is not what is brought in.
COLUMNS = ["id", "received_on", "postmarked_on", "channel", "via", "submitter", "field", "place",
           "title", "text", "beneficiaries", "estimated_cost_wan", "source", "certainty"]
# Towns of the sample that are no longer the district's.
LEFT = {"蔡家岗街道", "水土街道", "施家梁镇", "复兴街道", "童家溪镇"}
CHANNELS = {"residents": 62, "deputies": 17, "towns": 19, "departments": 16, "parks": 7}

PARTS = {
    "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/'
        'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    "_rels/.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="xl/workbook.xml" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/officeDocument"/></Relationships>',
    "xl/_rels/workbook.xml.rels":
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Target="worksheets/sheet1.xml" Type="http://schemas.openxmlformats'
        '.org/officeDocument/2006/relationships/worksheet"/></Relationships>',
    "xl/workbook.xml":
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>'
        '<sheet name="建议" sheetId="1" r:id="r1"/></sheets></workbook>',
}


def rows(opens, closes, mended):
    """The suggestions without numbers, their dates moved into the days of a call.

    Mended, none names a town that has left since.
    """
    days = (closes - opens).days + 1
    with open(SAMPLE, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            row["id"] = ""
            if mended and row["place"] in LEFT:
                row["place"] = "静观镇"
            for name in ("received_on", "postmarked_on"):
                if row[name]:
                    day = datetime.date.fromisoformat(row[name]).toordinal() % days
                    row[name] = (opens + datetime.timedelta(days=day)).isoformat()
            if row["postmarked_on"]:
                row["postmarked_on"] = min(row["postmarked_on"], row["received_on"])
            yield [row[name] for name in COLUMNS]


def write_csv(path, *which):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *rows(*which)])


def write_workbook(path, *which):
    """The same as a workbook of text cells."""
    lines = "".join(
        f'<row r="{number}">'
        + "".join(f'<c r="{chr(65 + column)}{number}" t="inlineStr"><is>'
                  f'<t xml:space="preserve">{escape(cell)}</t></is></c>'
                  for column, cell in enumerate(cells) if cell) + "</row>"
        for number, cells in enumerate([COLUMNS, *rows(*which)], 1))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, text in PARTS.items():
            book.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + text)
        book.writestr("xl/worksheets/sheet1.xml", '<?xml version="1.0" encoding="UTF-8"?>'
                      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/'
                      f'main"><sheetData>{lines}</sheetData></worksheet>')
