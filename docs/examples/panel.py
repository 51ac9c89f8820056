"""State-years with codes of the Correlates of War, out of the JSON files alone: python3 panel.py path/to/osce-data/data > panel.csv"""

import json
import sys
from pathlib import Path

import pandas as pd

data = Path(sys.argv[1])


def read(name):
    return json.loads((data / f"{name}.json").read_text(encoding="utf-8"))


# A partial start counts from its first day, a partial end to its last; an open end is the far past or future. Days compare as text.
def first_day(date):
    return "0000" if date is None else f"{date}-01-01"[:10]


def last_day(date):
    if date is None:
        return "9999"
    return date if len(date) == 10 else str(pd.Period(date).end_time.date())


def spell(state, value, period):
    return {"state": state, "value": value, "from": first_day(period["from"]), "until": last_day(period["until"])}


states = read("participating-states") + read("former-states")
spells = pd.DataFrame([spell(s["id"], p["status"], p) for s in states for p in s["participation"]])
codes = pd.DataFrame([spell(c["state"], c["code"], c) for c in read("state-codes")["codes"] if c["system"] == "cow"])

years = pd.DataFrame({"year": range(1973, 2026)})
years["first"], years["last"] = years["year"].astype(str) + "-01-01", years["year"].astype(str) + "-12-31"
panel = years.merge(spells, how="cross")
panel = panel[(panel["from"] <= panel["last"]) & (panel["until"] >= panel["first"])]
panel = panel.assign(day=panel[["until", "last"]].min(axis=1))
# "participating" comes before "suspended"
panel = panel.groupby(["year", "state"], as_index=False).agg(status=("value", "min"), day=("day", "max"))

held = panel.merge(codes, on="state")
held = held[(held["from"] <= held["day"]) & (held["until"] >= held["day"])]
panel = panel.merge(held[["year", "state", "value"]].rename(columns={"value": "cow"}), on=["year", "state"], how="left")
panel.sort_values(["year", "state"])[["year", "state", "status", "cow"]].to_csv(sys.stdout, index=False)
