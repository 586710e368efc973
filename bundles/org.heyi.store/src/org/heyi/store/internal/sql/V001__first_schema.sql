CREATE TABLE "heyi_schema" (
    "version" INTEGER PRIMARY KEY,
    "file" VARCHAR NOT NULL,
    "applied_at" TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP
);

CREATE TABLE "history" (
    "seq" BIGINT PRIMARY KEY,
    "at" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    "actor" VARCHAR NOT NULL,
    "type" VARCHAR NOT NULL,
    "payload" CHARACTER LARGE OBJECT NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);

CREATE TABLE "model_archive" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR,
    "current" VARCHAR(36),
    "calendar" VARCHAR
);

CREATE TABLE "report_report" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "title" VARCHAR
);

CREATE TABLE "report_version" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "number" INTEGER,
    "title" VARCHAR,
    "date" DATE,
    "date_line" VARCHAR,
    "meeting" VARCHAR,
    "organisation" VARCHAR,
    "speaker" VARCHAR,
    "post" VARCHAR,
    "profile" VARCHAR,
    "source_name" VARCHAR,
    "source_hash" VARCHAR,
    "charset" VARCHAR,
    "raw_text" CHARACTER LARGE OBJECT,
    "imported_at" TIMESTAMP(6) WITH TIME ZONE
);

CREATE TABLE "report_section" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "level" INTEGER,
    "number" VARCHAR,
    "title" VARCHAR,
    "style" VARCHAR,
    "parent" VARCHAR(36),
    "heading" VARCHAR(36)
);

CREATE TABLE "report_paragraph" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "kind" VARCHAR,
    "section" VARCHAR(36),
    "text" VARCHAR,
    "topic" INTEGER,
    "raw_text" VARCHAR,
    "raw_start" INTEGER,
    "raw_end" INTEGER,
    "offset_map" VARCHAR,
    "page" INTEGER,
    "line" INTEGER,
    "note_to" VARCHAR(36),
    "note_at" INTEGER
);

CREATE TABLE "report_set_aside" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "reason" VARCHAR,
    "raw_text" VARCHAR,
    "raw_start" INTEGER,
    "raw_end" INTEGER
);

CREATE TABLE "report_import_warning" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "code" VARCHAR,
    "message" VARCHAR,
    "place" VARCHAR
);

CREATE TABLE "review_session" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR,
    "body" VARCHAR,
    "term" INTEGER,
    "ordinal" INTEGER,
    "year" INTEGER,
    "start_date" DATE,
    "end_date" DATE,
    "zone" VARCHAR,
    "members" INTEGER
);

CREATE TABLE "review_group" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR,
    "type" VARCHAR
);

CREATE TABLE "review_participant" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "handle" VARCHAR,
    "name" VARCHAR,
    "role" VARCHAR,
    "group" VARCHAR(36),
    "post" VARCHAR,
    "phone" VARCHAR
);

CREATE TABLE "review_annotation" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "number" INTEGER,
    "author" VARCHAR(36),
    "kind" VARCHAR,
    "state" VARCHAR,
    "body" VARCHAR,
    "reason" VARCHAR,
    "created_at" TIMESTAMP(6) WITH TIME ZONE,
    "modified_at" TIMESTAMP(6) WITH TIME ZONE,
    "foreign" VARCHAR
);

CREATE TABLE "review_anchor" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "version" VARCHAR(36),
    "paragraph" VARCHAR(36),
    "end_paragraph" VARCHAR(36),
    "start" INTEGER,
    "end" INTEGER,
    "quote" VARCHAR,
    "prefix" VARCHAR,
    "suffix" VARCHAR,
    "path" VARCHAR,
    "outcome" VARCHAR,
    "moved" BOOLEAN,
    "confidence" INTEGER,
    "level" VARCHAR
);

CREATE TABLE "review_former_anchor" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "version" VARCHAR(36),
    "paragraph" VARCHAR(36),
    "end_paragraph" VARCHAR(36),
    "start" INTEGER,
    "end" INTEGER,
    "quote" VARCHAR,
    "prefix" VARCHAR,
    "suffix" VARCHAR,
    "path" VARCHAR,
    "outcome" VARCHAR,
    "moved" BOOLEAN,
    "confidence" INTEGER,
    "level" VARCHAR
);

CREATE TABLE "review_amendment" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "operation" VARCHAR,
    "text" VARCHAR,
    "target" VARCHAR
);

CREATE TABLE "review_message" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "author" VARCHAR(36),
    "at" TIMESTAMP(6) WITH TIME ZONE,
    "text" VARCHAR
);

CREATE TABLE "review_disposition" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "decision" VARCHAR,
    "reason" VARCHAR,
    "unit" VARCHAR,
    "decided_by" VARCHAR,
    "decided_at" TIMESTAMP(6) WITH TIME ZONE,
    "duplicate_of" VARCHAR(36)
);

CREATE TABLE "review_revision" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "number" INTEGER,
    "description" VARCHAR,
    "annotations" VARCHAR
);

CREATE TABLE "ledger_handling_unit" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR,
    "successor" VARCHAR(36),
    "code" VARCHAR
);

CREATE TABLE "ledger_category" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "code" VARCHAR,
    "name" VARCHAR
);

CREATE TABLE "ledger_scheme" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR
);

CREATE TABLE "ledger_reply_class" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "code" VARCHAR,
    "text" VARCHAR,
    "solved" BOOLEAN,
    "adopted" BOOLEAN
);

CREATE TABLE "ledger_time_limit" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "clock" VARCHAR,
    "amount" INTEGER,
    "days" VARCHAR
);

CREATE TABLE "ledger_rules" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR,
    "formula" VARCHAR,
    "rounding" VARCHAR,
    "decimals" INTEGER
);

CREATE TABLE "ledger_suggestion" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "instrument" VARCHAR,
    "type" VARCHAR,
    "number" VARCHAR,
    "title" VARCHAR,
    "content" VARCHAR,
    "category" VARCHAR(36),
    "lead" VARCHAR(36),
    "lead_name" VARCHAR,
    "group" VARCHAR(36),
    "group_name" VARCHAR,
    "phone" VARCHAR,
    "submitted_on" DATE,
    "in_session" BOOLEAN,
    "supervised" BOOLEAN,
    "supervisor" VARCHAR,
    "remark" VARCHAR,
    "merged_into" VARCHAR(36),
    "sources" VARCHAR
);

CREATE TABLE "ledger_co_signer" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "name" VARCHAR,
    "participant" VARCHAR(36),
    "state" VARCHAR,
    "at" DATE
);

CREATE TABLE "ledger_event" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "type" VARCHAR,
    "on" DATE,
    "recorded_at" TIMESTAMP(6) WITH TIME ZONE,
    "actor" VARCHAR,
    "actor_role" VARCHAR,
    "unit" VARCHAR(36),
    "round" INTEGER,
    "reason" VARCHAR,
    "other_unit" VARCHAR(36)
);

CREATE TABLE "ledger_assignment" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "type" VARCHAR,
    "on" DATE,
    "recorded_at" TIMESTAMP(6) WITH TIME ZONE,
    "actor" VARCHAR,
    "actor_role" VARCHAR,
    "unit" VARCHAR(36),
    "round" INTEGER,
    "reason" VARCHAR,
    "other_unit" VARCHAR(36),
    "handling" VARCHAR,
    "due" DATE
);

CREATE TABLE "ledger_contact" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "type" VARCHAR,
    "on" DATE,
    "recorded_at" TIMESTAMP(6) WITH TIME ZONE,
    "actor" VARCHAR,
    "actor_role" VARCHAR,
    "unit" VARCHAR(36),
    "round" INTEGER,
    "reason" VARCHAR,
    "other_unit" VARCHAR(36),
    "mode" VARCHAR,
    "met_with" VARCHAR
);

CREATE TABLE "ledger_reply" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "type" VARCHAR,
    "on" DATE,
    "recorded_at" TIMESTAMP(6) WITH TIME ZONE,
    "actor" VARCHAR,
    "actor_role" VARCHAR,
    "unit" VARCHAR(36),
    "round" INTEGER,
    "reason" VARCHAR,
    "other_unit" VARCHAR(36),
    "document_number" VARCHAR,
    "reply_class" VARCHAR(36),
    "publicity" VARCHAR,
    "text" VARCHAR,
    "solution" VARCHAR,
    "adoption" VARCHAR,
    "co_signers" VARCHAR
);

CREATE TABLE "ledger_feedback" (
    "id" VARCHAR(36) PRIMARY KEY,
    "owner" VARCHAR(36),
    "position" BIGINT NOT NULL,
    "type" VARCHAR,
    "on" DATE,
    "recorded_at" TIMESTAMP(6) WITH TIME ZONE,
    "actor" VARCHAR,
    "actor_role" VARCHAR,
    "unit" VARCHAR(36),
    "round" INTEGER,
    "reason" VARCHAR,
    "other_unit" VARCHAR(36),
    "attitude" VARCHAR,
    "result" VARCHAR,
    "proposer" VARCHAR
);
