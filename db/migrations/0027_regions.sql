CREATE TABLE `opinions` (
	`id` text PRIMARY KEY NOT NULL,
	`application` text NOT NULL,
	`region` text NOT NULL,
	`level` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`snapshot` integer NOT NULL,
	`rule_set` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `opinions_application` ON `opinions` (`application`,`at`);--> statement-breakpoint
CREATE TABLE `region_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`region` text NOT NULL,
	`stage` text NOT NULL,
	`firms` text NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `region_lists_round` ON `region_lists` (`round`,`region`,`at`);--> statement-breakpoint
CREATE TABLE `regions` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`name` text NOT NULL,
	`level` text NOT NULL,
	`parent` text,
	`spellings` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `regions_organisation` ON `regions` (`organisation`);--> statement-breakpoint
ALTER TABLE `seat_invitations` ADD `region` text;--> statement-breakpoint
ALTER TABLE `seats` ADD `region` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `county_opinion` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `county_rank` integer;--> statement-breakpoint
ALTER TABLE `applications` ADD `city_opinion` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `city_rank` integer;--> statement-breakpoint
ALTER TABLE `rounds` ADD `levels` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `quotas` text DEFAULT '{}' NOT NULL;