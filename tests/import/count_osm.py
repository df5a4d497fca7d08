#!/usr/bin/env python3
# SPDX-FileCopyrightText: Portulan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""count_osm.py FILE: what an OSM file (XML, PBF through osmium, GeoJSON) holds of a building's inside, as JSON.

A second opinion for real_station_test: it shares no code and no library with the importer.
  classes    {"room": {"way/12": ["-100", "0"]}}: hundredths of a storey; "" for an object that names no level
  holes      {"relation/3": 2}
  labels     {"-100": ["U1"]}: every level:ref that stands beside a level
  heights    {"way/9": "23"}: of buildings
  around     {"way/7": [lon, lat]}: buildings, streets and their stairs
"""
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree


class Thing:
    def __init__(self, ref, tags, closed=False, holes=0, place=None):
        self.ref, self.tags, self.closed, self.holes, self.place = ref, tags, closed, holes, place

    def is_set(self, key):
        return self.tags.get(key, "no") not in ("no", "")

    def type(self):
        return self.ref.split("/")[0]


def from_xml(text):
    root = ElementTree.fromstring(text)
    places = {}
    for node in root.iter("node"):
        if "lat" in node.attrib:
            places[node.get("id")] = [float(node.get("lon")), float(node.get("lat"))]
    nodes_of = {way.get("id"): [nd.get("ref") for nd in way.iter("nd")] for way in root.iter("way")}
    for element in root:
        tags = {tag.get("k"): tag.get("v").strip() for tag in element.iter("tag")}
        ref = f"{element.tag}/{element.get('id')}"
        if not tags:
            continue
        if element.tag == "node":
            if element.get("id") in places:
                yield Thing(ref, tags, place=places[element.get("id")])
        elif element.tag == "way":
            nodes = nodes_of[element.get("id")]
            first = next((places[node] for node in nodes if node in places), None)
            yield Thing(ref, tags, closed=len(nodes) > 3 and nodes[0] == nodes[-1], place=first)
        elif element.tag == "relation" and tags.get("type") == "multipolygon":
            inner = [nodes_of.get(m.get("ref"), []) for m in element.iter("member") if m.get("role") == "inner"]
            yield Thing(ref, tags, closed=True, holes=sum(1 for nodes in inner if nodes and nodes[0] == nodes[-1]))


def from_geojson(text):
    taken = set()
    features = json.loads(text)["features"]
    for feature in features:
        kind, rings = feature["geometry"]["type"], feature["geometry"]["coordinates"]
        properties = feature["properties"]
        holes = len(rings) - 1 if kind == "Polygon" else 0
        wanted = {"Point": ["node"], "LineString": ["way"], "Polygon": ["relation"] if holes else ["way", "relation"]}.get(kind)
        if not wanted:
            continue
        ids = [properties.get("@id"), properties.get("id"), feature.get("id")]
        ref = next(i for i in ids if i and i.split("/")[0] in wanted and i not in taken)
        taken.add(ref)
        tags = {key: value.strip() for key, value in properties.items() if isinstance(value, str) and key[0] != "@" and key != "id"}
        first = rings if kind == "Point" else rings[0][0] if kind == "Polygon" else rings[0]
        closed = kind == "Polygon" or (kind == "LineString" and len(rings) > 3 and rings[0] == rings[-1])
        yield Thing(ref, tags, closed, holes, first)


def levels_of(tags):
    found = set()
    for key in ("level", "repeat_on"):
        for part in filter(None, (p.strip() for p in tags.get(key, "").split(";"))):
            if re.fullmatch(r"-?\d+(\.\d+)?", part):
                found.add(round(float(part) * 100))
            elif span := re.fullmatch(r"(-?\d+)-(-?\d+)", part):
                found.update(100 * level for level in range(int(span[1]), int(span[2]) + 1))
    return [str(level) for level in sorted(found)] or [""]


EQUIPMENT = {"emergency": ("defibrillator", "fire_hydrant", "fire_extinguisher", "fire_hose", "phone", "assembly_point", "alarm"),
             "amenity": ("DAE",)}


def is_street_stair(thing):
    return thing.type() == "way" and thing.tags.get("highway") == "steps" and "level" not in thing.tags and not thing.is_set("indoor")


def classes_of(thing):
    tags, indoor = thing.tags, thing.tags.get("indoor")
    if is_street_stair(thing):
        return []
    if tags.get("highway") == "elevator" or tags.get("building:part") == "elevator":
        return ["lift"]
    if thing.type() == "way" and thing.is_set("conveying"):
        return ["escalator"]
    if tags.get("highway") == "steps" and thing.type() == "way":
        return ["stair"]
    if thing.type() == "node":
        return [name for name, holds in (
            ("equipment", any(tags.get(key) in values for key, values in EQUIPMENT.items())),
            ("entrance", thing.is_set("exit") or tags.get("entrance", "no") not in ("no", "elevator")),
            ("door", thing.is_set("door")),
            ("column", indoor == "column")) if holds]
    if indoor in ("wall", "column"):
        return [indoor]
    if thing.closed and tags.get("building:part") in (None, "yes") and tags.get("area") != "no":
        if indoor in ("room", "corridor", "area", "level"):
            return [indoor]
        if thing.is_set("room"):
            return ["room"]
        if "level" in tags and "platform" in (tags.get("railway"), tags.get("public_transport"), tags.get("highway")):
            return ["platform"]
    return []


def count(things):
    report = {"classes": {}, "holes": {}, "labels": {}, "heights": {}, "around": {}}
    for thing in things:
        tags = thing.tags
        for name in classes_of(thing):
            report["classes"].setdefault(name, {})[thing.ref] = levels_of(tags)
            if thing.holes:
                report["holes"][thing.ref] = thing.holes
        labels, levels = tags.get("level:ref", "").split(";"), tags.get("level", "").split(";")
        if labels[0] and len(labels) == len(levels):
            for label, level in zip(labels, levels):
                if re.fullmatch(r"\s*-?\d+(\.\d+)?\s*", level):
                    report["labels"].setdefault(str(round(float(level) * 100)), []).append(label.strip())
        is_building = thing.is_set("building") and tags["building"] != "roof"
        if is_building and "height" in tags:
            report["heights"][thing.ref] = tags["height"]
        is_street = tags.get("highway") in ("primary", "secondary", "tertiary", "residential", "unclassified", "service")
        is_above = tags.get("layer", "0")[0] != "-" and not thing.is_set("tunnel") and "level" not in tags and not thing.is_set("indoor")
        if thing.type() == "way" and (is_building and thing.closed or is_street or is_street_stair(thing)) and is_above and thing.place:
            report["around"][thing.ref] = thing.place
    return report


def main():
    path = sys.argv[1]
    if path.endswith(".geojson"):
        with open(path, encoding="utf-8") as file:
            things = from_geojson(file.read())
    elif path.endswith(".pbf"):
        things = from_xml(subprocess.run(["osmium", "cat", "-f", "osm", "-o", "-", path], check=True, capture_output=True).stdout)
    else:
        with open(path, "rb") as file:
            things = from_xml(file.read())
    json.dump(count(things), sys.stdout)


main()
