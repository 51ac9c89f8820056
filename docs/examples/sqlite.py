import csv
import json
import sqlite3
import sys
from pathlib import Path

data, file = Path(sys.argv[1]), sys.argv[2]
types = {"string": "TEXT", "date": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "TEXT"}


def quoted(names):
    return ", ".join(f'"{name}"' for name in names)


database = sqlite3.connect(file)
for table in json.loads((data / "datapackage.json").read_text(encoding="utf-8"))["resources"]:
    name, schema = table["name"], table["schema"]
    parts = [f'"{field["name"]}" {types[field["type"]]}' for field in schema["fields"]]
    parts.append(f"PRIMARY KEY ({quoted(schema['primaryKey'])})")
    for key in schema.get("foreignKeys", []):
        other = key["reference"]
        parts.append(f'FOREIGN KEY ({quoted(key["fields"])}) REFERENCES "{other["resource"] or name}" ({quoted(other["fields"])})')
    database.execute(f'CREATE TABLE "{name}" ({", ".join(parts)})')
    with open(data / table["path"], encoding="utf-8", newline="") as text:
        rows = [[cell or None for cell in row] for row in csv.reader(text)][1:]
    database.executemany(f'INSERT INTO "{name}" VALUES ({", ".join("?" * len(schema["fields"]))})', rows)
database.commit()
print(len(database.execute("PRAGMA foreign_key_check").fetchall()), "broken keys")
