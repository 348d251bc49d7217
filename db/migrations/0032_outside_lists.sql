CREATE TABLE `outside_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`as_of` text NOT NULL,
	`file` text NOT NULL,
	`rows` integer NOT NULL,
	`hash` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outside_lists_organisation` ON `outside_lists` (`organisation`);--> statement-breakpoint
CREATE TABLE `outside_rows` (
	`list` text NOT NULL,
	`line` integer NOT NULL,
	`uscc` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`list`, `line`),
	FOREIGN KEY (`list`) REFERENCES `outside_lists`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outside_rows_uscc` ON `outside_rows` (`uscc`,`list`);