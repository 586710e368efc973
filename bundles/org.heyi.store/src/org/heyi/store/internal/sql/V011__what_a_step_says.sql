-- What was written, whom it is about and where it can be read have their own place; the reason is the reason alone. What was recorded
-- before stays as it was recorded, since the history is not rewritten.
ALTER TABLE "ledger_event" ADD COLUMN "text" VARCHAR;
ALTER TABLE "ledger_event" ADD COLUMN "person" VARCHAR;
ALTER TABLE "ledger_event" ADD COLUMN "place" VARCHAR;
ALTER TABLE "ledger_assignment" ADD COLUMN "text" VARCHAR;
ALTER TABLE "ledger_assignment" ADD COLUMN "person" VARCHAR;
ALTER TABLE "ledger_assignment" ADD COLUMN "place" VARCHAR;
ALTER TABLE "ledger_contact" ADD COLUMN "text" VARCHAR;
ALTER TABLE "ledger_contact" ADD COLUMN "person" VARCHAR;
ALTER TABLE "ledger_contact" ADD COLUMN "place" VARCHAR;
ALTER TABLE "ledger_reply" ADD COLUMN "person" VARCHAR;
ALTER TABLE "ledger_reply" ADD COLUMN "place" VARCHAR;
ALTER TABLE "ledger_feedback" ADD COLUMN "text" VARCHAR;
ALTER TABLE "ledger_feedback" ADD COLUMN "person" VARCHAR;
ALTER TABLE "ledger_feedback" ADD COLUMN "place" VARCHAR;
