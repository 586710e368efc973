-- Comments that were marked as done in a Word file.
ALTER TABLE "review_annotation" ADD COLUMN "resolved" BOOLEAN DEFAULT FALSE;
