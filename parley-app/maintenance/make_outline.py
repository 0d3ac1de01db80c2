#!/usr/bin/env python3
"""Makes the outline of the world that the map of a briefing is drawn on (outline.gz) from an npm package. For maintainers; needs Python 3.9 only.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && mv package atlas
    python3 make_outline.py atlas/land-50m.json atlas/countries-50m.json disputed.txt OUT/outline.gz

The data are Natural Earth's at 1:50 million (public domain), packed as TopoJSON by world-atlas (ISC licence). Land is one shape without countries: nothing is
ever coloured, named or placed by these lines. A stretch of border that disputed.txt names is marked, so that the map draws it apart. The same input gives the
same bytes. Layout after gunzip, in ASCII: a line "outline 1 STEPS" with the steps a degree has; then a line for each ring of land (L), border (B) and disputed
border (D): the letter, then longitude and latitude of its points in steps, the first from 0,0 and each further one from the point before.
"""
import gzip
import json
import sys
from collections import defaultdict

STEPS = 400
SOUTHERNMOST = -60


def arcs_of(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def polygons(geometry):
    return [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]


def rings(topology):
    arcs = list(arcs_of(topology))
    for geometry in topology["objects"]["land"]["geometries"]:
        for polygon in polygons(geometry):
            for ring in polygon:
                points = []
                for arc in ring:
                    part = arcs[arc] if arc >= 0 else arcs[~arc][::-1]
                    points += part[1:] if points else part
                if max(y for _, y in points) > SOUTHERNMOST:
                    yield points


def borders(topology):
    arcs = list(arcs_of(topology))
    names = defaultdict(list)
    for geometry in topology["objects"]["countries"]["geometries"]:
        for polygon in polygons(geometry):
            for ring in polygon:
                for arc in ring:
                    names[arc if arc >= 0 else ~arc].append(geometry["properties"]["name"])
    for arc in sorted(names):
        if len(names[arc]) > 1:
            yield frozenset(names[arc]), arcs[arc]


def disputes(path):
    """Pairs of names as the data have them, with a box (south, west, north, east) or none."""
    table = defaultdict(list)
    for line in open(path, encoding="utf-8"):
        if line.strip() and not line.startswith("#"):
            one, other, box = [field.strip() for field in line.split("|")][:3]
            table[frozenset((one, other))].append(None if box == "-" else tuple(map(float, box.split(","))))
    return table


def pieces(points, boxes):
    """Cuts a border where it enters or leaves a stretch that is disputed."""
    def disputed(a, b):
        x, y = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
        return any(box is None or (box[0] <= y <= box[2] and box[1] <= x <= box[3]) for box in boxes)

    start = 0
    for i in range(1, len(points)):
        last = i == len(points) - 1
        if last or disputed(points[i - 1], points[i]) != disputed(points[i], points[i + 1]):
            yield "D" if disputed(points[i - 1], points[i]) else "B", points[start:i + 1]
            start = i


def line(letter, points):
    out, before = [letter], (0, 0)
    for x, y in points:
        here = (round(x * STEPS), round(y * STEPS))
        if here != before or len(out) == 1:
            out += [str(here[0] - before[0]), str(here[1] - before[1])]
        before = here
    return " ".join(out)


def main(land, countries, disputed, out):
    lines = [f"outline 1 {STEPS}"]
    lines += [line("L", ring) for ring in rings(json.load(open(land, encoding="utf-8")))]
    table, used = disputes(disputed), set()
    for names, points in borders(json.load(open(countries, encoding="utf-8"))):
        for letter, piece in pieces(points, table.get(names, [])):
            if letter == "D":
                used.add(names)
            lines.append(line(letter, piece))
    unknown = [sorted(pair) for pair in table if pair not in used]
    if unknown:
        sys.exit(f"no such border: {unknown}")
    with open(out, "wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=9, mtime=0) as packed:
        packed.write(("\n".join(lines) + "\n").encode("ascii"))
    print(f"{len(lines) - 1} lines, {sum(1 for text in lines if text[0] == 'D')} of them disputed")


if __name__ == "__main__":
    main(*sys.argv[1:5])
