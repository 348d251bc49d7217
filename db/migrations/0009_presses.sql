CREATE TABLE `presses` (
	`hash` text PRIMARY KEY NOT NULL,
	`attempt` text NOT NULL,
	`outcome` blob,
	`until` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `presses_until` ON `presses` (`until`);