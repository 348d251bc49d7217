ALTER TABLE `applications` ADD `nearest_criterion` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `nearest_parameter` text;--> statement-breakpoint
ALTER TABLE `applications` ADD `nearest_amount` real;--> statement-breakpoint
ALTER TABLE `applications` ADD `former_nearest` real;--> statement-breakpoint
ALTER TABLE `applications` ADD `columns_version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `applications_columns_version` ON `applications` (`columns_version`) WHERE snapshot is not null;--> statement-breakpoint
ALTER TABLE `draws` ADD `columns_version` integer;--> statement-breakpoint
UPDATE `applications` SET `former_nearest` = `nearest`, `nearest` = NULL WHERE `nearest` IS NOT NULL;
