ALTER TABLE "model_archive" ADD COLUMN "motto" VARCHAR;

DROP TABLE "ledger_feedback";

ALTER TABLE "no_such_table" ADD COLUMN "motto" VARCHAR;
