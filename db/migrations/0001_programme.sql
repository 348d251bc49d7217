CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_provider_account` ON `accounts` (`provider_id`,`account_id`);--> statement-breakpoint
CREATE INDEX `accounts_user` ON `accounts` (`user_id`);--> statement-breakpoint
CREATE TABLE `operators` (
	`user` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`second_factor` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `seat_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text,
	`role` text NOT NULL,
	`email` text,
	`locale` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`accepted_at` integer,
	`accepted_by` text,
	`revoked_at` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seat_invitations_token_hash` ON `seat_invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `seat_invitations_organisation` ON `seat_invitations` (`organisation`);--> statement-breakpoint
CREATE TABLE `seats` (
	`organisation` text NOT NULL,
	`user` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`organisation`, `user`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `seats_user` ON `seats` (`user`);--> statement-breakpoint
CREATE TABLE `second_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer,
	`failed_verification_count` integer,
	`locked_until` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `second_factors_user` ON `second_factors` (`user_id`);--> statement-breakpoint
CREATE INDEX `second_factors_secret` ON `second_factors` (`secret`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`token` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`seat` text,
	`second_factor_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`two_factor_enabled` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `verification_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `verification_tokens_identifier` ON `verification_tokens` (`identifier`);--> statement-breakpoint
CREATE INDEX `verification_tokens_expires` ON `verification_tokens` (`expires_at`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`number` integer NOT NULL,
	`firm_name` text NOT NULL,
	`initials` text NOT NULL,
	`uscc` text,
	`region` text,
	`industry` text,
	`email` text,
	`contact` text,
	`locale` text NOT NULL,
	`link_hash` text NOT NULL,
	`sheet` text,
	`state` text NOT NULL,
	`late` integer NOT NULL,
	`by_open_link` integer NOT NULL,
	`invited_at` integer NOT NULL,
	`linked_at` integer,
	`opened_at` integer,
	`started_at` integer,
	`submitted_at` integer,
	`reminded_at` integer,
	`reminders` integer NOT NULL,
	`snapshot` integer,
	`quadrant` text,
	`stage` text,
	`profile` text,
	`certainty` text,
	`level` real,
	`capability` real,
	`government` real,
	`business` real,
	`technological` real,
	`technology_improvement` real,
	`market_expansion` real,
	`oddities` integer NOT NULL,
	`contradictions` integer NOT NULL,
	`verdict` text,
	`criteria` text NOT NULL,
	`figures` blob,
	`nearest` real,
	`evidenced` integer NOT NULL,
	`verified` integer NOT NULL,
	`drawn` integer NOT NULL,
	`decision` text,
	`decision_stage` text,
	`revision` integer NOT NULL,
	`changed` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_link_hash` ON `applications` (`link_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `applications_number` ON `applications` (`round`,`number`);--> statement-breakpoint
CREATE INDEX `applications_changed` ON `applications` (`round`,`changed`,`number`);--> statement-breakpoint
CREATE INDEX `applications_uscc` ON `applications` (`round`,`uscc`);--> statement-breakpoint
CREATE INDEX `applications_name` ON `applications` (`round`,`firm_name`);--> statement-breakpoint
CREATE INDEX `applications_sheet` ON `applications` (`sheet`);--> statement-breakpoint
CREATE INDEX `applications_state` ON `applications` (`round`,`state`,`opened_at`);--> statement-breakpoint
CREATE INDEX `applications_open_link` ON `applications` (`round`) WHERE by_open_link = 1;--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`name` text NOT NULL,
	`notice` text NOT NULL,
	`tier` text NOT NULL,
	`action` text NOT NULL,
	`province` text,
	`opens_on` text NOT NULL,
	`closes_on` text NOT NULL,
	`state` text NOT NULL,
	`rule_set` text NOT NULL,
	`rule_set_seal` text,
	`edition` text NOT NULL,
	`sealed` integer NOT NULL,
	`deciders` integer NOT NULL,
	`requirements` text NOT NULL,
	`extra_questions` text NOT NULL,
	`open_link_hash` text,
	`quota` integer,
	`created_at` integer NOT NULL,
	`opened_at` integer,
	`closed_at` integer,
	`revision` integer NOT NULL,
	`synthetic` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `rounds_organisation` ON `rounds` (`organisation`);--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_open_link_hash` ON `rounds` (`open_link_hash`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`application` text NOT NULL,
	`stage` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text NOT NULL,
	`clauses` text NOT NULL,
	`verdicts` text NOT NULL,
	`rule_set` text NOT NULL,
	`rule_set_seal` text NOT NULL,
	`edition` text NOT NULL,
	`snapshot` integer,
	`proposal` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `decisions_application` ON `decisions` (`application`,`at`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`sheet` text NOT NULL,
	`fact` text NOT NULL,
	`revision` integer NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`scan` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_revision` ON `evidence` (`sheet`,`fact`,`revision`);--> statement-breakpoint
CREATE INDEX `evidence_hash` ON `evidence` (`hash`);--> statement-breakpoint
CREATE TABLE `fact_verifications` (
	`application` text NOT NULL,
	`fact` text NOT NULL,
	`revision` integer NOT NULL,
	`claimed` text,
	`value` text,
	`reason` text NOT NULL,
	`file` text,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`application`, `fact`, `revision`),
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `moves` (
	`id` text PRIMARY KEY NOT NULL,
	`application` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`note` text,
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `moves_application` ON `moves` (`application`);--> statement-breakpoint
CREATE TABLE `figures` (
	`sheet` text NOT NULL,
	`fact` text NOT NULL,
	`revision` integer NOT NULL,
	`entry` text NOT NULL,
	`late` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`sheet`, `fact`, `revision`),
	FOREIGN KEY (`sheet`) REFERENCES `sheets`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `draws` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`seed` text NOT NULL,
	`settings` text NOT NULL,
	`drawn` text NOT NULL,
	`drawn_from` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draws_round` ON `draws` (`round`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`round` text NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`total` integer NOT NULL,
	`done` integer NOT NULL,
	`input` text NOT NULL,
	`result` text,
	`by` text NOT NULL,
	`created_at` integer NOT NULL,
	`beat_at` integer,
	`attempts` integer NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `jobs_state` ON `jobs` (`state`);--> statement-breakpoint
CREATE INDEX `jobs_round` ON `jobs` (`round`,`created_at`);--> statement-breakpoint
CREATE TABLE `views` (
	`id` text PRIMARY KEY NOT NULL,
	`round` text NOT NULL,
	`user` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`round`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `views_round` ON `views` (`round`,`user`);--> statement-breakpoint
ALTER TABLE `outbox` ADD `job` text;--> statement-breakpoint
CREATE INDEX `outbox_job` ON `outbox` (`job`);--> statement-breakpoint
ALTER TABLE `sheets` ADD `organisation` text REFERENCES organisations(id);--> statement-breakpoint
CREATE INDEX `sheets_organisation` ON `sheets` (`organisation`);--> statement-breakpoint
ALTER TABLE `snapshots` ADD `facts` text;--> statement-breakpoint
ALTER TABLE `snapshots` ADD `ladder` text;--> statement-breakpoint
ALTER TABLE `trail` ADD `organisation` text;--> statement-breakpoint
ALTER TABLE `trail` ADD `user` text;--> statement-breakpoint
ALTER TABLE `trail` ADD `hash` text;--> statement-breakpoint
CREATE INDEX `trail_organisation` ON `trail` (`organisation`);