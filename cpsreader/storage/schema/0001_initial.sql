-- Offsets are code points of articles.text; days are ISO dates; moments are ISO, in UTC.

CREATE TABLE counter (id INTEGER PRIMARY KEY CHECK (id = 1), generation INTEGER NOT NULL) STRICT;
INSERT INTO counter VALUES (1, 0);

CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    data TEXT NOT NULL CHECK (json_valid(data)),
    hash TEXT NOT NULL
) STRICT;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    title_made INTEGER NOT NULL CHECK (title_made IN (0, 1)),
    outlet TEXT NOT NULL,
    byline TEXT NOT NULL,
    published TEXT,
    published_time TEXT,
    url TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    words INTEGER NOT NULL,
    added TEXT NOT NULL,
    day TEXT NOT NULL,
    story INTEGER NOT NULL,
    revises INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    read INTEGER NOT NULL DEFAULT 0 CHECK (read IN (0, 1)),
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    deleted TEXT,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_day ON articles (day, published_time);
CREATE INDEX articles_by_hash ON articles (text_hash);
CREATE INDEX articles_by_story ON articles (story);
CREATE INDEX articles_by_outlet ON articles (outlet);

CREATE TABLE originals (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    media_type TEXT NOT NULL,
    origin TEXT NOT NULL,
    raw_offsets TEXT NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE sketches (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    sketch TEXT NOT NULL
) STRICT;

CREATE TABLE analyses (
    article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    engine TEXT NOT NULL,
    profile_hash TEXT NOT NULL,
    made TEXT NOT NULL,
    error TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE mentions (
    article INTEGER NOT NULL REFERENCES analyses (article) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_name ON mentions (name);

CREATE TABLE claims (
    article INTEGER NOT NULL REFERENCES analyses (article) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    side TEXT NOT NULL,
    issues TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_speaker ON claims (speaker);
CREATE INDEX claims_by_side ON claims (side);

CREATE TABLE findings (
    article INTEGER NOT NULL REFERENCES analyses (article) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    issue TEXT NOT NULL,
    status TEXT NOT NULL,
    moves INTEGER NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX findings_by_issue ON findings (issue, status);

CREATE TABLE positions (
    article INTEGER NOT NULL REFERENCES analyses (article) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    issue TEXT NOT NULL,
    side TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE stages (
    article INTEGER NOT NULL REFERENCES analyses (article) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    stage TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE statuses (
    article INTEGER NOT NULL REFERENCES analyses (article) ON DELETE CASCADE,
    n INTEGER NOT NULL,
    issue TEXT NOT NULL,
    status TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- What each report says of each issue once the user's reviews are applied. Derived.
CREATE TABLE standing (
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    issue TEXT NOT NULL,
    status TEXT NOT NULL,
    by_user INTEGER NOT NULL,
    PRIMARY KEY (article, issue)
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_by_issue ON standing (issue, status);

-- The user's own work from here on.
CREATE TABLE labels (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    color TEXT NOT NULL,
    description TEXT NOT NULL,
    parent INTEGER REFERENCES labels (id) ON DELETE SET NULL,
    shortcut INTEGER CHECK (shortcut BETWEEN 1 AND 9),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE annotations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER,
    "end" INTEGER,
    exact TEXT NOT NULL,
    prefix TEXT NOT NULL,
    suffix TEXT NOT NULL,
    color TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    created TEXT NOT NULL,
    changed TEXT NOT NULL,
    CHECK ((start IS NULL) = ("end" IS NULL) AND (start IS NULL OR 0 <= start AND start < "end"))
) STRICT;
CREATE INDEX annotations_by_article ON annotations (article);

CREATE TABLE annotation_labels (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    annotation INTEGER NOT NULL REFERENCES annotations (id) ON DELETE CASCADE,
    label INTEGER NOT NULL REFERENCES labels (id) ON DELETE CASCADE,
    UNIQUE (annotation, label)
) STRICT;
CREATE INDEX annotation_labels_by_label ON annotation_labels (label);

CREATE TABLE reviews (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL,
    verdict TEXT NOT NULL,
    article INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    data TEXT NOT NULL CHECK (json_valid(data))
) STRICT;
CREATE INDEX reviews_by_article ON reviews (article);

CREATE TABLE entity_rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    form TEXT NOT NULL,
    becomes TEXT NOT NULL
) STRICT;

CREATE TABLE searches (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;

CREATE TABLE trash (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    what TEXT NOT NULL,
    name TEXT NOT NULL,
    deleted TEXT NOT NULL,
    images TEXT NOT NULL CHECK (json_valid(images))
) STRICT;

CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, text, content='articles', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2", prefix='2 3'
);
CREATE TRIGGER articles_fts_insert AFTER INSERT ON articles BEGIN
    INSERT INTO articles_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, text)
    VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER articles_fts_update AFTER UPDATE OF title, text ON articles BEGIN
    INSERT INTO articles_fts (articles_fts, rowid, title, text)
    VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO articles_fts (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE VIRTUAL TABLE notes_fts USING fts5 (
    note, exact, content='annotations', content_rowid='id',
    tokenize="unicode61 remove_diacritics 2"
);
CREATE TRIGGER notes_fts_insert AFTER INSERT ON annotations BEGIN
    INSERT INTO notes_fts (rowid, note, exact) VALUES (new.id, new.note, new.exact);
END;
CREATE TRIGGER notes_fts_delete AFTER DELETE ON annotations BEGIN
    INSERT INTO notes_fts (notes_fts, rowid, note, exact)
    VALUES ('delete', old.id, old.note, old.exact);
END;
CREATE TRIGGER notes_fts_update AFTER UPDATE OF note, exact ON annotations BEGIN
    INSERT INTO notes_fts (notes_fts, rowid, note, exact)
    VALUES ('delete', old.id, old.note, old.exact);
    INSERT INTO notes_fts (rowid, note, exact) VALUES (new.id, new.note, new.exact);
END;
