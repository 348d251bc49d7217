CREATE TABLE `document_numbers` (
	`organisation` text NOT NULL,
	`pattern` text NOT NULL,
	`year` integer NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `pattern`, `year`, `number`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `document_series` (
	`organisation` text NOT NULL,
	`kind` text NOT NULL,
	`pattern` text NOT NULL,
	`first` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `kind`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `firm_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`application` text NOT NULL,
	`kind` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`document_number` text,
	`until` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`mail` text,
	`opened_at` integer,
	`phoned_at` integer,
	`phoned_by` text,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `firm_messages_application` ON `firm_messages` (`application`,`at`);--> statement-breakpoint
CREATE TABLE `message_templates` (
	`organisation` text NOT NULL,
	`kind` text NOT NULL,
	`locale` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `kind`, `locale`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
