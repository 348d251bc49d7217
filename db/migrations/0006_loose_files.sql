CREATE TABLE `loose_files` (
	`hash` text PRIMARY KEY NOT NULL,
	`goes_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `loose_files_goes_at` ON `loose_files` (`goes_at`);--> statement-breakpoint
CREATE TABLE `service_marks` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
