-- What a working copy holds beside the document itself: the steps to undo, and what the user's file holds.

CREATE TABLE undo_step (
    seq INTEGER NOT NULL PRIMARY KEY CHECK (seq >= 1),
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    forward TEXT NOT NULL,
    backward TEXT NOT NULL,
    before TEXT NOT NULL CHECK (length(before) = 64),
    after TEXT NOT NULL CHECK (length(after) = 64)
) STRICT;

CREATE TABLE working (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    done INTEGER NOT NULL CHECK (done >= 0),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    body TEXT NOT NULL CHECK (length(body) = 64),
    intended TEXT CHECK (length(intended) = 64)
) STRICT;
