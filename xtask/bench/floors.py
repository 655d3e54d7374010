"""The floors of a delivery definition: DuckDB, and SQLite's plainest GROUP BY, over the same lines, loaded and warmed.

    floors.py LINES.CSV RUNS

Prints one JSON object; times in milliseconds, medians. The lines have one promise and one receipt each, so the reference is the
promise and nothing need be summed by line first: that is as plain as the question can be put, and leans to the floors.
"""

import json
import sqlite3
import statistics
import sys
import time

import duckdb

QUESTION = """
SELECT l.supplier,
       COUNT(*),
       SUM(CASE WHEN r.received <= l.promised AND r.quantity >= l.ordered THEN 1 ELSE 0 END),
       SUM(CASE WHEN r.quantity = l.ordered THEN 1 ELSE 0 END),
       SUM(CASE WHEN r.received <= l.promised AND r.quantity = l.ordered THEN 1 ELSE 0 END)
FROM line l LEFT JOIN receipt r ON r.line = l.id
WHERE l.promised BETWEEN '2024-01-01' AND '2025-12-31' AND l.promised < '2026-03-01'
GROUP BY l.supplier
"""


def median(run, runs):
    """The median of several runs in milliseconds, after one to warm up, and what the last answered."""
    rows = run()
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        rows = run()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times), rows


def told(ms, rows):
    """What a floor took and what it counted, so that the counts can be held against ours."""
    sums = [sum(int(row[column]) for row in rows) for column in range(1, 5)]
    return {"ms": ms, "groups": len(rows), **dict(zip(("population", "on_time", "in_full", "otif"), sums))}


def main(path, runs):
    duck = duckdb.connect()
    duck.execute(f"CREATE TABLE flat AS SELECT row_number() OVER () AS id, * FROM read_csv('{path}')")
    duck.execute(
        "CREATE TABLE line AS SELECT id, CAST(substr(supplier, 2) AS INTEGER) AS supplier, promised, quantity AS ordered FROM flat"
    )
    duck.execute("CREATE TABLE receipt AS SELECT id AS line, received, received_quantity AS quantity FROM flat")
    lite = sqlite3.connect(":memory:")
    lite.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, supplier INTEGER, promised TEXT, ordered INTEGER)")
    lite.execute("CREATE TABLE receipt (line INTEGER PRIMARY KEY, received TEXT, quantity INTEGER)")
    lines = duck.execute("SELECT id, supplier, CAST(promised AS VARCHAR), ordered FROM line").fetchall()
    lite.executemany("INSERT INTO line VALUES (?, ?, ?, ?)", lines)
    receipts = duck.execute("SELECT line, CAST(received AS VARCHAR), quantity FROM receipt").fetchall()
    lite.executemany("INSERT INTO receipt VALUES (?, ?, ?)", receipts)
    del lines, receipts
    duck.execute("DROP TABLE flat")
    print(
        json.dumps(
            {
                "duckdb": told(*median(lambda: duck.execute(QUESTION).fetchall(), runs)),
                "sqlite": told(*median(lambda: lite.execute(QUESTION).fetchall(), max(3, runs // 3))),
                "versions": {"duckdb": duckdb.__version__, "sqlite": sqlite3.sqlite_version},
            }
        )
    )


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
