-- What the roster says of people, their keys, and what came in packages.
ALTER TABLE "model_archive" ADD COLUMN "rights" VARCHAR;
ALTER TABLE "review_participant" ADD COLUMN "code" VARCHAR;
ALTER TABLE "review_participant" ADD COLUMN "unit" VARCHAR;
ALTER TABLE "review_participant" ADD COLUMN "remarks" VARCHAR;
ALTER TABLE "review_participant" ADD COLUMN "inactive" BOOLEAN DEFAULT FALSE;
ALTER TABLE "review_annotation" ADD COLUMN "disputed" VARCHAR;
ALTER TABLE "review_anchor" ADD COLUMN "written" BOOLEAN DEFAULT FALSE;
ALTER TABLE "review_former_anchor" ADD COLUMN "written" BOOLEAN DEFAULT FALSE;
ALTER TABLE "review_disposition" ADD COLUMN "wording" VARCHAR;

CREATE TABLE "review_former_name" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR,
    "until" TIMESTAMP(6) WITH TIME ZONE,
    "handle" VARCHAR,
    "person" VARCHAR
);

CREATE TABLE "review_person_key" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "public_key" VARCHAR,
    "fingerprint" VARCHAR,
    "verified" BOOLEAN,
    "retired" BOOLEAN,
    "since" TIMESTAMP(6) WITH TIME ZONE,
    "bound_by" VARCHAR,
    "reason" VARCHAR
);

CREATE TABLE "review_wording" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "digest" VARCHAR,
    "parents" VARCHAR,
    "content" VARCHAR,
    "handed_in_at" TIMESTAMP(6) WITH TIME ZONE,
    "collected_at" TIMESTAMP(6) WITH TIME ZONE,
    "fingerprint" VARCHAR,
    "trust" VARCHAR
);

CREATE TABLE "review_tombstone" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "comment" VARCHAR,
    "at" TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE "review_answer" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "at" TIMESTAMP(6) WITH TIME ZONE,
    "by" VARCHAR,
    "fingerprint" VARCHAR,
    "trust" VARCHAR,
    "place" VARCHAR,
    "suggestions" VARCHAR
);
