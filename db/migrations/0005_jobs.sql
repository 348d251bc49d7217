ALTER TABLE `outbox` ADD `application` text;--> statement-breakpoint
CREATE INDEX `outbox_application` ON `outbox` (`application`,`created_at`);--> statement-breakpoint
ALTER TABLE `jobs` ADD `faults` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `fault` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `due_at` integer;--> statement-breakpoint
CREATE INDEX `jobs_organisation` ON `jobs` (`organisation`,`finished_at`);