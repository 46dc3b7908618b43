-- Signatures by which copies and revisions of a report are told, and keys to look them up.

DROP TABLE sketches;
CREATE TABLE sketches (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    sketch BLOB NOT NULL
) STRICT;
CREATE TABLE story_keys (
    key INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_keys_by_article ON story_keys (article);
