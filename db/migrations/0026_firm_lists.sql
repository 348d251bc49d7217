CREATE TABLE `list_headings` (
	`organisation` text NOT NULL,
	`heading` text NOT NULL,
	`column` text NOT NULL,
	PRIMARY KEY(`organisation`, `heading`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `merged_links` (
	`hash` text PRIMARY KEY NOT NULL,
	`leads_to` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `merged_links_leads_to` ON `merged_links` (`leads_to`);--> statement-breakpoint
ALTER TABLE `applications` ADD `phone` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `phoned_at` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `phoned_by` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `last_number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `removals` integer DEFAULT 0 NOT NULL;