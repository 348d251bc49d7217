CREATE TABLE `peer_groups` (
	`peer_group` text NOT NULL,
	`is_demonstration` integer NOT NULL,
	`firms` integer NOT NULL,
	`level` text,
	`capability` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`peer_group`, `is_demonstration`)
);
--> statement-breakpoint
CREATE TABLE `peers` (
	`sheet` text PRIMARY KEY NOT NULL,
	`peer_group` text NOT NULL,
	`level` real,
	`capability` real,
	`given` integer NOT NULL,
	`counted` integer,
	`since` integer NOT NULL,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `peers_group` ON `peers` (`peer_group`);--> statement-breakpoint
ALTER TABLE `sheets` ADD `is_demonstration` integer DEFAULT false NOT NULL;