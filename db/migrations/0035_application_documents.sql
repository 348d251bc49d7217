CREATE TABLE `declarations` (
	`sheet` text NOT NULL,
	`revision` integer NOT NULL,
	`words` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`sheet`, `revision`),
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `evidence` ADD `code` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `commitment` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `application_form` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `declaration` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `commitment_text` text DEFAULT '' NOT NULL;