-- The record: one table, to which lines are only ever added.
CREATE TABLE entry (
  number   INTEGER PRIMARY KEY,          -- from 1, without gaps
  recorded TEXT NOT NULL,                -- ISO 8601 instant
  kind     TEXT NOT NULL CHECK (kind IN ('received', 'noted', 'linked', 'withdrawn')),
  key      TEXT NOT NULL,                -- what it is about: article id, finding id, finding + thing + stance, number withdrawn
  article  TEXT,                         -- the article's id, for received and noted
  version  INTEGER NOT NULL,             -- of the body's layout
  body     TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
--
CREATE INDEX entry_key ON entry (kind, key);
--
CREATE INDEX entry_article ON entry (article) WHERE kind = 'noted';
--
CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
--
CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
