CREATE TABLE `draw_choices` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`draw` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`draw`) REFERENCES `draws`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draw_choices_round` ON `draw_choices` (`round`,`at`);--> statement-breakpoint
CREATE TABLE `objection_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`objection` text NOT NULL,
	`outcome` text NOT NULL,
	`found` text NOT NULL,
	`handler` text NOT NULL,
	`handled_on` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`objection`) REFERENCES `objections`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objection_answers_objection` ON `objection_answers` (`objection`,`at`);--> statement-breakpoint
CREATE TABLE `objections` (
	`id` text PRIMARY KEY NOT NULL,
	`publicity` text NOT NULL,
	`application` text NOT NULL,
	`received_on` text NOT NULL,
	`name` text,
	`contact` text,
	`what` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`publicity`) REFERENCES `publicities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objections_publicity` ON `objections` (`publicity`);--> statement-breakpoint
CREATE INDEX `objections_application` ON `objections` (`application`);--> statement-breakpoint
CREATE TABLE `process_files` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`application` text NOT NULL,
	`objection` text,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`scan` text,
	`caption` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `process_files_application` ON `process_files` (`application`);--> statement-breakpoint
CREATE INDEX `process_files_hash` ON `process_files` (`hash`);--> statement-breakpoint
CREATE TABLE `publicities` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`title` text NOT NULL,
	`document` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`contact` text NOT NULL,
	`firms` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`hash` text NOT NULL,
	`closed_by` text,
	`closed_at` integer,
	`closed_why` text,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `publicities_round` ON `publicities` (`round`,`at`);--> statement-breakpoint
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`title` text NOT NULL,
	`document` text NOT NULL,
	`firms` text NOT NULL,
	`excluded` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`hash` text NOT NULL,
	`signed_by` text,
	`signed_at` integer,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	`withdrawn_why` text,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendations_round` ON `recommendations` (`round`,`at`);--> statement-breakpoint
CREATE TABLE `visitors` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`name` text NOT NULL,
	`employer` text NOT NULL,
	`user` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `visitors_round` ON `visitors` (`round`);--> statement-breakpoint
CREATE TABLE `visits` (
	`application` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`application`, `revision`),
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `rounds` ADD `stages` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `draws` ADD `rule` text;--> statement-breakpoint
ALTER TABLE `draws` ADD `method` integer;