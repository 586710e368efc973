-- 团长审签: who may sign for a group, and what was signed.
ALTER TABLE "review_participant" ADD COLUMN "head" BOOLEAN DEFAULT FALSE;

CREATE TABLE "review_signoff" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "group" VARCHAR(36),
    "signer" VARCHAR(36),
    "recorder" VARCHAR(36),
    "at" TIMESTAMP(6) WITH TIME ZONE,
    "paper" BOOLEAN,
    "takes_back" VARCHAR,
    "reason" VARCHAR,
    "comments" VARCHAR
);
