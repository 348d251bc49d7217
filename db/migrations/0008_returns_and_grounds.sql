ALTER TABLE `applications` ADD `due_on` text;--> statement-breakpoint
ALTER TABLE `decisions` ADD `despite` text;