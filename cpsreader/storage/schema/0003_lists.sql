-- The article list is read from an index alone.

CREATE INDEX articles_listed ON articles (
    day, published_time, id, archived, read, starred, story, outlet
) WHERE deleted IS NULL;
