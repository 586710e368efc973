-- What people decided about the import of a version, kept for the next one.
ALTER TABLE "report_version" ADD COLUMN "corrections" VARCHAR;
