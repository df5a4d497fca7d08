-- SPDX-FileCopyrightText: Portulan contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of a plan package, version 1. The GeoPackage tables that every package has are in geopackage.sql.

CREATE TABLE venue (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    schema_version INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    address TEXT,
    city TEXT,
    insee TEXT,
    anchor_lon REAL NOT NULL,
    anchor_lat REAL NOT NULL,
    erp_types TEXT,
    erp_category INTEGER,
    max_occupancy INTEGER,
    contacts TEXT,
    edition INTEGER NOT NULL DEFAULT 0,
    ground_note TEXT
);

CREATE TABLE building (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom MULTIPOLYGON,
    id TEXT NOT NULL UNIQUE,
    name TEXT,
    height_m REAL,
    construction TEXT,
    high_rise BOOLEAN,
    source_id TEXT,
    source_ref TEXT
);

CREATE TABLE level (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    building_id TEXT,
    ordinal INTEGER NOT NULL,
    label TEXT NOT NULL,
    z_floor REAL,
    height REAL,
    vertical_order INTEGER NOT NULL
);

CREATE TABLE "space" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom MULTIPOLYGON,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    category TEXT NOT NULL,
    number TEXT,
    use TEXT,
    occupancy INTEGER,
    restriction TEXT,
    height_m REAL
);

CREATE TABLE "wall" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom GEOMETRY,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    thickness_m REAL,
    kind TEXT NOT NULL,
    fire_rating TEXT,
    height_m REAL
);

CREATE TABLE "opening" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom LINESTRING,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    kind TEXT NOT NULL,
    operation TEXT,
    hinge TEXT,
    swing_side TEXT,
    wall_id TEXT,
    width_m REAL,
    sill_m REAL,
    head_m REAL,
    lock TEXT,
    normally TEXT,
    fail_state TEXT,
    fire_rating TEXT,
    armoured BOOLEAN,
    material TEXT
);

CREATE TABLE "fixture" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom GEOMETRY,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    kind TEXT NOT NULL
);

CREATE TABLE "connector" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom GEOMETRY,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    kind TEXT NOT NULL,
    spot_x REAL,
    spot_y REAL,
    width_m REAL,
    enclosed BOOLEAN,
    pressurised BOOLEAN,
    firefighter_lift BOOLEAN,
    roof_access BOOLEAN,
    doors_relock BOOLEAN,
    direction TEXT
);

CREATE TABLE "exit" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom POINT,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    kind TEXT NOT NULL,
    opening_id TEXT,
    leads_to TEXT
);

CREATE TABLE "access_point" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom POINT,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    bearing_deg REAL,
    "for" TEXT,
    side_id TEXT,
    max_height_m REAL,
    max_width_m REAL,
    max_load_t REAL,
    key_box TEXT,
    intercom TEXT
);

CREATE TABLE "cutoff" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom POINT,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    kind TEXT NOT NULL,
    scope TEXT,
    scope_ids TEXT,
    main BOOLEAN,
    action TEXT,
    how_to TEXT,
    consequence TEXT,
    does_not_stop TEXT,
    needs_key BOOLEAN,
    who TEXT
);

CREATE TABLE "equipment" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom POINT,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    kind TEXT NOT NULL,
    bearing_deg REAL,
    field_of_view_deg REAL
);

CREATE TABLE "hazard" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom GEOMETRY,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    kind TEXT NOT NULL,
    product TEXT,
    quantity TEXT,
    un_number TEXT
);

CREATE TABLE "side" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom LINESTRING,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    code TEXT,
    label TEXT,
    reference TEXT
);

CREATE TABLE "sector" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom MULTIPOLYGON,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    code TEXT,
    label TEXT,
    colour TEXT
);

CREATE TABLE "site" (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom GEOMETRY,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    name TEXT,
    ref TEXT,
    status TEXT,
    priority INTEGER NOT NULL DEFAULT 2,
    audience TEXT NOT NULL DEFAULT 'all',
    verified_on DATE,
    verified_by TEXT,
    verify_method TEXT,
    source_id TEXT,
    source_ref TEXT,
    accuracy_m REAL,
    note TEXT,
    kind TEXT NOT NULL,
    height_m REAL
);

-- Which levels a connector serves; its own outline there, or null for the connector's. foot_head is a WKT line string upwards.
CREATE TABLE connector_level (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom MULTIPOLYGON,
    connector_id TEXT NOT NULL,
    level_id TEXT NOT NULL,
    foot_head TEXT
);

CREATE TABLE grid (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    origin_x REAL NOT NULL,
    origin_y REAL NOT NULL,
    bearing_deg REAL NOT NULL,
    cell_m REAL NOT NULL,
    "columns" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,
    label_scheme TEXT
);

CREATE TABLE survey (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    level_id TEXT,
    "group" TEXT NOT NULL,
    state TEXT NOT NULL,
    surveyed_by TEXT,
    surveyed_on DATE,
    method TEXT
);

-- Scans; the tiles of each are in a table of their own. geom: where the picture is a plan, or null for everywhere.
CREATE TABLE plan_raster (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    geom MULTIPOLYGON,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT NOT NULL,
    name TEXT,
    tile_table TEXT NOT NULL UNIQUE,
    scanned_on DATE,
    accuracy_m REAL,
    source_id TEXT,
    note TEXT
);

-- The features that one shows are in media_<table>, as gpkgext_relations says.
CREATE TABLE media (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT,
    kind TEXT NOT NULL,
    content_type TEXT NOT NULL,
    caption TEXT,
    taken_on DATE,
    spot_x REAL,
    spot_y REAL,
    bearing_deg REAL,
    data BLOB NOT NULL
);

-- How a level looks in a 3D model: its triangles, zlib behind their size in four bytes, as app/plan/model_mesh.h says. Optional.
CREATE TABLE model (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    level_id TEXT NOT NULL UNIQUE,
    source_id TEXT,
    triangles INTEGER NOT NULL,
    data BLOB NOT NULL
);

CREATE TABLE change (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    since_edition INTEGER NOT NULL,
    feature_id TEXT NOT NULL,
    "table" TEXT NOT NULL,
    kind TEXT NOT NULL,
    text_fr TEXT,
    text_en TEXT
);

CREATE TABLE source (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    title TEXT,
    sha256 TEXT,
    date DATE,
    licence TEXT,
    attribution TEXT
);

-- What the import lost, mended or assumed.
CREATE TABLE import_report (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    what TEXT NOT NULL,
    source_ref TEXT,
    reason TEXT NOT NULL,
    detail TEXT
);
