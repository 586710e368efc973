ALTER TABLE "model_archive" ADD COLUMN "motto" VARCHAR;

DROP TABLE "ledger_feedback";

CREATE ALIAS "halt" FOR "org.heyi.store.internal.MigrationTest.halt";

CALL "halt"();
