CREATE TABLE `firm_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`application` text NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `firm_notes_application` ON `firm_notes` (`application`,`at`);--> statement-breakpoint
CREATE TABLE `recusals` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`user` text NOT NULL,
	`uscc` text,
	`application` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`ended_by` text,
	`ended_at` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recusals_person` ON `recusals` (`organisation`,`user`);--> statement-breakpoint
CREATE INDEX `recusals_application` ON `recusals` (`application`);--> statement-breakpoint
CREATE TABLE `job_items` (
	`job` text NOT NULL,
	`application` text NOT NULL,
	`number` integer NOT NULL,
	`seen` integer NOT NULL,
	`about` text,
	`state` text NOT NULL,
	`reason` text,
	`at` integer,
	PRIMARY KEY(`job`, `application`),
	FOREIGN KEY (`job`) REFERENCES `jobs`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `job_items_state` ON `job_items` (`job`,`state`,`number`);--> statement-breakpoint
ALTER TABLE `applications` ADD `assignee` text;