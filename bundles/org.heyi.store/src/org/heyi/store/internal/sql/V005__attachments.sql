-- Files that people add to their comments, and what is in them, once for each digest.
CREATE TABLE "review_attachment" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR,
    "digest" VARCHAR,
    "size" INTEGER
);

CREATE TABLE "heyi_content" (
    "digest" VARCHAR(64) PRIMARY KEY,
    "bytes" BLOB NOT NULL
);
