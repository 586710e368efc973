ALTER TABLE "model_archive" ADD COLUMN "motto" VARCHAR;

UPDATE "model_archive" SET "motto" = 'x';
