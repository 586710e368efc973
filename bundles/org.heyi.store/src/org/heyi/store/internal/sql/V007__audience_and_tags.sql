-- For whom a comment was written, and by which words it is found again.
ALTER TABLE "review_annotation" ADD COLUMN "audience" VARCHAR DEFAULT 'SECRETARIAT';
ALTER TABLE "review_annotation" ADD COLUMN "tags" VARCHAR;
