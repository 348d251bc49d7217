CREATE TABLE `engaged_sheets` (
	`engagement` text NOT NULL,
	`sheet` text NOT NULL,
	`from_revision` integer NOT NULL,
	PRIMARY KEY(`engagement`, `sheet`),
	FOREIGN KEY (`engagement`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `engaged_sheets_sheet` ON `engaged_sheets` (`sheet`);--> statement-breakpoint
CREATE TABLE `engagements` (
	`id` text PRIMARY KEY NOT NULL,
	`practice` text,
	`token_hash` text,
	`name` text NOT NULL,
	`opens` text NOT NULL,
	`opens_past` integer NOT NULL,
	`advisor` text,
	`created_at` integer NOT NULL,
	`offered_until` integer NOT NULL,
	`taken_at` integer,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`advisor`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `engagements_token_hash` ON `engagements` (`token_hash`);--> statement-breakpoint
CREATE INDEX `engagements_practice` ON `engagements` (`practice`);--> statement-breakpoint
CREATE TABLE `practice_codes` (
	`practice` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `practice_codes_code` ON `practice_codes` (`code`);--> statement-breakpoint
-- Whoever was an advisor led the practice: there was no other role in one.
UPDATE `seats` SET `role` = 'practice-lead' WHERE `role` = 'advisor';--> statement-breakpoint
UPDATE `seat_invitations` SET `role` = 'practice-lead' WHERE `role` = 'advisor';
