-- Who was at the meetings of the groups.
CREATE TABLE "review_sitting" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "group" VARCHAR(36),
    "at" TIMESTAMP(6) WITH TIME ZONE,
    "place" VARCHAR,
    "recorder" VARCHAR(36),
    "revision" INTEGER,
    "removed" BOOLEAN
);

CREATE TABLE "review_attendee" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "person" VARCHAR(36),
    "name" VARCHAR,
    "presence" VARCHAR,
    "reason" VARCHAR,
    "presides" BOOLEAN
);
