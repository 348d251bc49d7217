CREATE TABLE `client_views` (
	`id` text PRIMARY KEY NOT NULL,
	`practice` text NOT NULL,
	`owner` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_views_name` ON `client_views` (`practice`,`owner`,`name`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`practice` text NOT NULL,
	`key` text NOT NULL,
	`entry` text NOT NULL,
	`reason` text NOT NULL,
	`base` integer NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	`settled_as` text,
	`settled_at` integer,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_sheet` ON `corrections` (`sheet`,`practice`);--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`thread` text NOT NULL,
	`side` text NOT NULL,
	`author` text,
	`text` text,
	`move` text,
	`mentions` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`thread`) REFERENCES `threads`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `posts_thread` ON `posts` (`thread`,`at`);--> statement-breakpoint
CREATE TABLE `report_files` (
	`id` text PRIMARY KEY NOT NULL,
	`practice` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`bytes` blob NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_files_practice` ON `report_files` (`practice`);--> statement-breakpoint
CREATE TABLE `review_marks` (
	`sheet` text NOT NULL,
	`practice` text NOT NULL,
	`item` text NOT NULL,
	`mark` text NOT NULL,
	`basis` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`sheet`, `practice`, `item`),
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sign_offs` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`practice` text NOT NULL,
	`version` integer NOT NULL,
	`signer` text NOT NULL,
	`signer_name` text NOT NULL,
	`signed_at` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	`withdrawn_reason` text,
	`countersigned_at` integer,
	`countersigned_name` text,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signer`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_offs_version` ON `sign_offs` (`sheet`,`practice`,`version`);--> statement-breakpoint
CREATE TABLE `threads` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`practice` text NOT NULL,
	`anchor` text NOT NULL,
	`is_shared` integer NOT NULL,
	`basis` text NOT NULL,
	`is_for_firm` integer DEFAULT false NOT NULL,
	`assignee` text,
	`due_on` text,
	`opened_at` integer NOT NULL,
	`moved_at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assignee`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `threads_sheet` ON `threads` (`sheet`,`practice`);--> statement-breakpoint
CREATE TABLE `writings` (
	`sheet` text NOT NULL,
	`practice` text NOT NULL,
	`part` text NOT NULL,
	`revision` integer NOT NULL,
	`content` text NOT NULL,
	`basis` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	`late` integer NOT NULL,
	PRIMARY KEY(`sheet`, `practice`, `part`, `revision`),
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`practice`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
