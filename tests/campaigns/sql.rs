//! What a hostile or careless program may do to a document with SQL, and databases of other programs.
//!
//! Every line leaves a file that SQLite itself is content with.

/// Run on a document of Cairn. None of them leaves one that Cairn has written.
pub const HOSTILE: &[&str] = &[
    // more than there should be
    "CREATE TABLE extra (x);",
    "CREATE TABLE extra (x INTEGER PRIMARY KEY, y INTEGER AS (x * 2) STORED) STRICT;",
    "CREATE TABLE extra (x, y GENERATED ALWAYS AS (zeroblob(1000000)) VIRTUAL);",
    "CREATE TABLE extra (x PRIMARY KEY) WITHOUT ROWID;",
    "CREATE VIEW extra AS SELECT 1;",
    "CREATE VIEW extra AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n;",
    "CREATE INDEX extra ON investment (name);",
    "CREATE INDEX extra ON investment (length(name) + abs(duration));",
    "CREATE INDEX extra ON investment (name) WHERE duration > 1;",
    "CREATE UNIQUE INDEX extra ON capability (position, name);",
    "CREATE TRIGGER extra AFTER INSERT ON step BEGIN DELETE FROM fund; END;",
    "CREATE TRIGGER extra BEFORE DELETE ON decision BEGIN SELECT RAISE(IGNORE); END;",
    "CREATE TRIGGER extra AFTER UPDATE ON meta BEGIN UPDATE fund_limit SET amount = 1; END;",
    "CREATE VIRTUAL TABLE extra USING fts5(x);",
    "CREATE VIRTUAL TABLE extra USING rtree(id, a, b);",
    "ANALYZE;",
    // other than it should be
    "ALTER TABLE step ADD COLUMN extra TEXT;",
    "ALTER TABLE step ADD COLUMN extra TEXT AS (name || name);",
    "ALTER TABLE step RENAME TO other;",
    "ALTER TABLE fund RENAME COLUMN name TO label;",
    "PRAGMA foreign_keys = OFF; DROP TABLE decision;",
    "PRAGMA foreign_keys = OFF; DROP TABLE decision; CREATE VIEW decision AS SELECT * FROM step;",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'step';",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK', 'CHECK ') WHERE name = 'fund';",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE \
     name = 'fund') WHERE name = 'pool';",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'step';",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1000000 WHERE name = 'step';",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE step (' WHERE name = 'step';",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET tbl_name = 'fund' WHERE name = 'step';",
    "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_sequence' WHERE name = 'step';",
    "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'decision';",
    "PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES ('table', 'extra', 'extra', 2, \
     'CREATE TABLE extra (x)');",
    "PRAGMA journal_mode = WAL;",
    "PRAGMA auto_vacuum = FULL; VACUUM;",
    "PRAGMA page_size = 8192; VACUUM;",
    "PRAGMA user_version = 99;",
    "PRAGMA user_version = 0;",
    "PRAGMA user_version = -1;",
    "PRAGMA application_id = 0;",
    "PRAGMA application_id = 1;",
    // other words in the right places
    "UPDATE fund_limit SET amount = amount + 1;",
    "UPDATE investment SET name = name || ' ';",
    "UPDATE investment SET position = position + 100;",
    "UPDATE meta SET generation = generation + 1;",
    "UPDATE meta SET digest = upper(digest);",
    "UPDATE meta SET digest = replace(hex(zeroblob(32)), 'x', '0');",
    "UPDATE meta SET saved = 'yesterday';",
    "UPDATE meta SET document = 'another';",
    "UPDATE settings SET currency = 'USD';",
    "UPDATE settings SET name = printf('%.*c', 1000000, 'x');",
    "DELETE FROM settings;",
    "DELETE FROM meta;",
    "DELETE FROM effect;",
    "PRAGMA foreign_keys = OFF; DELETE FROM capability;",
    "PRAGMA foreign_keys = OFF; DELETE FROM investment;",
    "PRAGMA ignore_check_constraints = ON; UPDATE capability SET now = 6;",
    "PRAGMA ignore_check_constraints = ON; UPDATE settings SET periods = 1000000;",
    "PRAGMA ignore_check_constraints = ON; UPDATE investment SET duration = -1;",
    "PRAGMA ignore_check_constraints = ON; UPDATE investment SET axis = 'magic';",
    "PRAGMA encoding = 'UTF-16le'; CREATE TABLE extra (x);",
];

/// Run on nothing: databases that Cairn has not written, some of which claim that it has.
pub const FOREIGN: &[&str] = &[
    "CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('x');",
    "VACUUM; CREATE TABLE a (b); DROP TABLE a;",
    "PRAGMA application_id = 1129467441; CREATE TABLE a (b);",
    "PRAGMA application_id = 1129467441; PRAGMA user_version = 1; CREATE TABLE a (b);",
    "PRAGMA application_id = 1129467441; PRAGMA user_version = 1; CREATE TABLE meta (id, digest); \
     INSERT INTO meta VALUES (1, 'x');",
    "PRAGMA application_id = 1129467441; PRAGMA user_version = 2; CREATE TABLE a (b);",
    "PRAGMA application_id = 1129467441; PRAGMA user_version = 1; CREATE VIEW meta AS SELECT 1 AS id;",
    "PRAGMA application_id = 1129467441; PRAGMA user_version = 2147483647; CREATE TABLE a (b);",
    "PRAGMA encoding = 'UTF-16be'; PRAGMA application_id = 1129467441; PRAGMA user_version = 1; CREATE TABLE a (b);",
    "PRAGMA page_size = 512; PRAGMA application_id = 1129467441; PRAGMA user_version = 1; CREATE TABLE a (b);",
    "PRAGMA page_size = 65536; PRAGMA application_id = 1129467441; PRAGMA user_version = 1; CREATE TABLE a (b);",
    "PRAGMA journal_mode = WAL; PRAGMA application_id = 1129467441; PRAGMA user_version = 1; CREATE TABLE a (b);",
];
