// SPDX-FileCopyrightText: Portulan contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/** The venue's file of a small plan source. */
inline const char venueText[] = R"({
  "venue": {"id": "6f1d2c54-8a0e-4b7e-9d35-2f4c7a1be0c1", "name": "Halle", "anchor_lon": 2.3648, "anchor_lat": 48.8721},
  "source": [{"id": "visite", "title": "Visite", "date": "2026-03-12"}],
  "building": [{"id": "halle", "area": [0, 0, 10, 8]}],
  "level": [
    {"id": "r1", "building_id": "halle", "ordinal": 100, "label": "R+1"},
    {"id": "rdc", "building_id": "halle", "ordinal": 0, "label": "RDC", "file": "rdc.json"}
  ],
  "connector": [
    {"id": "stair", "kind": "stair", "at": [1, 1], "connector_level": [{"level_id": "r1"}, {"level_id": "rdc", "foot_head": [[1, 1], [1, 4]]}]}
  ],
  "side": [{"id": "street", "line": [[0, 0], [10, 0]], "code": "A"}],
  "grid": {"at": [0, 8], "bearing_deg": 90, "cell_m": 5, "columns": 2, "rows": 2},
  "survey": [{"level_id": "rdc", "group": "exits", "state": "present", "surveyed_on": "2026-03-12"}]
})";

/** Its level's file, rdc.json. */
inline const char levelText[] = R"({
  "every": {"verified_on": "2026-03-12", "verify_method": "walkthrough", "source_id": "visite"},
  "space": [
    {"id": "hall", "category": "hall", "area": [0.2, 0.2, 9.8, 7.8], "occupancy": 40},
    {"category": "storage", "area": [[[12, 0], [16, 0], [16, 4], [12, 4]], [[13, 1], [14, 1], [14, 2]]], "verified_on": null}
  ],
  "wall": [
    {"id": "south", "kind": "structural", "line": [[0, 0], [10, 0]], "thickness_m": 0.4},
    {"id": "round", "kind": "glass", "line": [{"arc": [0, 0, 10, 0, 90]}]}
  ],
  "opening": [
    {"id": "door", "kind": "door", "wall": "south", "along": [4, 4.9], "operation": "swing_single", "hinge": "end"},
    {"kind": "window", "line": [[0, 3], [0, 4]]}
  ],
  "fixture": [{"kind": "counter", "area": [1, 1, 3, 2]}],
  "exit": [{"id": "s1", "kind": "main", "at": [4.5, 0], "opening_id": "door"}],
  "access_point": [{"at": [4.5, -1], "for": ["fire"], "side_id": "/street", "bearing_deg": 0}],
  "cutoff": [{"kind": "gas", "at": [2, 0], "scope": "space", "scope_ids": ["hall"], "action": "quarter_turn", "needs_key": true}],
  "hazard": [{"kind": "fall", "at": [5, 5]}]
})";

} // namespace support
