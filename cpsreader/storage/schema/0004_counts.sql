-- Names and words are counted by the database. What the machine found is found again.

DELETE FROM analyses;
ALTER TABLE mentions ADD COLUMN form TEXT NOT NULL DEFAULT '';
ALTER TABLE claims ADD COLUMN words INTEGER NOT NULL DEFAULT 0;
