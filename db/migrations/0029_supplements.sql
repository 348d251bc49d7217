ALTER TABLE `applications` ADD `supplement` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `supplement_days` integer DEFAULT 10 NOT NULL;--> statement-breakpoint
ALTER TABLE `rounds` ADD `supplement_reminder` integer DEFAULT 3 NOT NULL;--> statement-breakpoint
-- Those that are under way at the time of the upgrade.
UPDATE `applications` SET `supplement` = 'due' WHERE `state` = 'returned' AND `due_on` IS NOT NULL;
