"""Sheets of an audit filled in, changed and read back."""

import csv
import json

from twotrack.cli.record.audit import audit

TRUE = {
    "verbal_cooperation": "verbal_cooperation",
    "material_cooperation": "none",
    "verbal_conflict": "material_conflict",
    "material_conflict": "material_conflict",
}


def rewritten(path, change):
    """Change the rows of a sheet, of which the first explains."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        header, rows = reader.fieldnames, list(reader)
    change(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header)
        writer.writeheader()
        writer.writerows(rows)


def code(path, truth=TRUE.get, lines=None):
    """Fill in the sheet: class by a rule, topic as the machine has it; only some of its rows if asked."""

    def change(rows):
        for row in rows[1:lines]:
            row |= {"true_class": truth(row["class"]), "true_topic": row["topic"]}

    rewritten(path, change)


def spoilt(path, **changes):
    """Change cells of the second event of a sheet, which stands in line 4."""
    rewritten(path, lambda rows: rows[2].update(changes))


def columns(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def write(path, rows, **options):
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, **options).writerows(rows)


def read_json(db, path, capsys):
    capsys.readouterr()
    audit(db, read=path, json=True)
    return json.loads(capsys.readouterr().out)
