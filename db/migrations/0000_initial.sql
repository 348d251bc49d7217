CREATE TABLE `answers` (
	`sheet` text NOT NULL,
	`question` text NOT NULL,
	`revision` integer NOT NULL,
	`entry` text NOT NULL,
	`note` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`sheet`, `question`, `revision`),
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`question` text NOT NULL,
	`entry` text NOT NULL,
	`note` text,
	`base` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`settled_at` integer,
	`kept` text,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `conflicts_sheet` ON `conflicts` (`sheet`,`question`,`settled_at`);--> statement-breakpoint
CREATE TABLE `limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expire` integer
);
--> statement-breakpoint
CREATE INDEX `limits_expire` ON `limits` (`expire`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet` text,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`attempts` integer NOT NULL,
	`last_error` text,
	`next_attempt_at` integer,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `outbox_next_attempt_at` ON `outbox` (`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `outbox_sheet` ON `outbox` (`sheet`);--> statement-breakpoint
CREATE TABLE `share_views` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`share` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`share`) REFERENCES `shares`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `share_views_share` ON `share_views` (`share`,`at`);--> statement-breakpoint
CREATE TABLE `shares` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`revision` integer NOT NULL,
	`token_hash` text NOT NULL,
	`label` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `shares_token_hash` ON `shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `shares_sheet` ON `shares` (`sheet`);--> statement-breakpoint
CREATE TABLE `sheets` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`depth` text NOT NULL,
	`year` integer NOT NULL,
	`firm_name` text,
	`email` text,
	`locale` text NOT NULL,
	`previous_sheet` text,
	`link_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`state` text NOT NULL,
	`revision` integer NOT NULL,
	`reopened_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sheets_link_hash` ON `sheets` (`link_hash`);--> statement-breakpoint
CREATE INDEX `sheets_previous_sheet` ON `sheets` (`previous_sheet`);--> statement-breakpoint
CREATE TABLE `snapshots` (
	`sheet` text NOT NULL,
	`revision` integer NOT NULL,
	`submitted_at` integer NOT NULL,
	`edition` text NOT NULL,
	`depth` text NOT NULL,
	`year` integer NOT NULL,
	`answers` text NOT NULL,
	`notes` text NOT NULL,
	`diagnosis` text NOT NULL,
	`scorer` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`sheet`, `revision`),
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `tombstones` (
	`hash` text PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`deleted_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tombstones_sheet` ON `tombstones` (`sheet`);--> statement-breakpoint
CREATE TABLE `trail` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sheet` text NOT NULL,
	`actor` text NOT NULL,
	`act` text NOT NULL,
	`at` integer NOT NULL,
	`detail` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `trail_sheet` ON `trail` (`sheet`);