CREATE TABLE `entries` (
	`sheet` text NOT NULL,
	`key` text NOT NULL,
	`revision` integer NOT NULL,
	`entry` text NOT NULL,
	`note` text,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	`late` integer NOT NULL,
	`base` integer,
	`settled_at` integer,
	PRIMARY KEY(`sheet`, `key`, `revision`),
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `entries_waiting` ON `entries` (`sheet`) WHERE late = 1 and settled_at is null;