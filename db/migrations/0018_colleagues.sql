CREATE TABLE `colleague_links` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`asker` text,
	`department` text,
	`keys` text NOT NULL,
	`fields` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`seen_at` integer,
	`done_at` integer,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `colleague_links_token_hash` ON `colleague_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `colleague_links_sheet` ON `colleague_links` (`sheet`);--> statement-breakpoint
ALTER TABLE `entries` ADD `colleague` text REFERENCES colleague_links(id);