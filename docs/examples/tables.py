import sys
from pathlib import Path

import pandas as pd

data = Path(sys.argv[1])


def read(name):
    return pd.read_csv(data / "csv" / f"{name}.csv", dtype=str, keep_default_na=False, na_values=[""])


operations = read("field_operations").merge(read("field_operation_hosts"), left_on="id", right_on="field_operation")
operations = operations.merge(read("states")[["id", "kind"]], left_on="host", right_on="id", suffixes=("", "_state"))
active = operations[(operations["status"] == "active") & (operations["category"] == "field-operation")]
active.sort_values(["id", "host"])[["id", "host", "kind", "from"]].to_csv(sys.stdout, index=False)
