ALTER TABLE `applications` ADD `figure_values` blob;--> statement-breakpoint
ALTER TABLE `views` ADD `shared` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `views` ADD `opens` integer DEFAULT false NOT NULL;