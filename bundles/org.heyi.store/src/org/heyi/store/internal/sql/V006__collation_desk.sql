-- What the secretariat notes beside a decision, and comments that only look alike.
ALTER TABLE "review_annotation" ADD COLUMN "opinion" VARCHAR;
ALTER TABLE "review_annotation" ADD COLUMN "unit" VARCHAR;
ALTER TABLE "review_annotation" ADD COLUMN "assignee" VARCHAR(36);
ALTER TABLE "review_disposition" ADD COLUMN "adopted" VARCHAR;
ALTER TABLE "review_session" ADD COLUMN "reasons" VARCHAR;

CREATE TABLE "review_distinction" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "annotations" VARCHAR,
    "by" VARCHAR,
    "at" TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE "review_former_disposition" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "decision" VARCHAR,
    "reason" VARCHAR,
    "unit" VARCHAR,
    "decided_by" VARCHAR,
    "decided_at" TIMESTAMP(6) WITH TIME ZONE,
    "duplicate_of" VARCHAR(36),
    "wording" VARCHAR,
    "adopted" VARCHAR
);
