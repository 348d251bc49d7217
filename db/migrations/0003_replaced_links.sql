CREATE TABLE `replaced_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `replaced_links_subject` ON `replaced_links` (`subject`);