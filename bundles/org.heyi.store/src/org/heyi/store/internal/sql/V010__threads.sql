-- Replies that went out or came here, and how often a comment was marked as done and as open again.
ALTER TABLE "review_message" ADD COLUMN "handed_in_at" TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE "review_annotation" ADD COLUMN "turns" INTEGER DEFAULT 0;
