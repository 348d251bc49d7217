ALTER TABLE `shares` ADD `hides_answers` integer;--> statement-breakpoint
ALTER TABLE `shares` ADD `shows_tiers` integer;--> statement-breakpoint
ALTER TABLE `shares` ADD `aim` text;