CREATE TABLE `late_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`application` text NOT NULL,
	`snapshot` integer NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `late_proposals_application` ON `late_proposals` (`application`,`snapshot`);--> statement-breakpoint
ALTER TABLE `rounds` ADD `late_deciders` integer DEFAULT 1 NOT NULL;