CREATE TABLE `register_titles` (
	`application` text NOT NULL,
	`row` integer NOT NULL,
	`organisation` text NOT NULL,
	`round` text NOT NULL,
	`firm_name` text NOT NULL,
	`uscc` text,
	`region` text,
	`submitted_at` integer,
	`kind` text NOT NULL,
	`number` text,
	`granted` text,
	`expires` text NOT NULL,
	`updated` text,
	`withdrawn` text,
	`cause` text,
	PRIMARY KEY(`application`, `row`),
	FOREIGN KEY (`application`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `register_titles_expires` ON `register_titles` (`organisation`,`expires`);--> statement-breakpoint
CREATE INDEX `register_titles_firm` ON `register_titles` (`organisation`,`firm_name`);--> statement-breakpoint
CREATE INDEX `register_titles_withdrawn` ON `register_titles` (`organisation`,`withdrawn`) WHERE withdrawn is not null;--> statement-breakpoint
ALTER TABLE `applications` ADD `titles` text DEFAULT '' NOT NULL;
--> statement-breakpoint
CREATE TRIGGER `applications_titles_registered` AFTER UPDATE OF `titles`, `state`, `firm_name`, `uscc`, `region`, `submitted_at` ON `applications` WHEN old.`titles` <> '' OR new.`titles` <> '' BEGIN
	DELETE FROM `register_titles` WHERE `application` = new.`id`;
	INSERT INTO `register_titles`
	SELECT new.`id`, t.`key`, r.`organisation`, r.`id`, new.`firm_name`, new.`uscc`, new.`region`, new.`submitted_at`,
		t.`value` ->> '$.kind', t.`value` ->> '$.number', t.`value` ->> '$.granted', coalesce(t.`value` ->> '$.expires', '9999-12-31'),
		t.`value` ->> '$.updated', t.`value` ->> '$.withdrawn', t.`value` ->> '$.cause'
	FROM `rounds` r, json_each(CASE WHEN new.`titles` = '' THEN '[]' ELSE new.`titles` END) t
	WHERE r.`id` = new.`round` AND new.`state` IN ('submitted', 'late', 'returned') AND t.`value` ->> '$.kind' IS NOT NULL;
END;
--> statement-breakpoint
DROP TRIGGER `applications_update_counted`;--> statement-breakpoint
UPDATE `applications` SET `titles` = coalesce(
	(SELECT v.`value` FROM `fact_verifications` v WHERE v.`application` = `applications`.`id` AND v.`fact` = 'titles' AND json_type(v.`value`) = 'array'
		AND v.`revision` = (SELECT max(w.`revision`) FROM `fact_verifications` w WHERE w.`application` = v.`application` AND w.`fact` = v.`fact`)),
	(SELECT json_extract(s.`facts`, '$.titles') FROM `snapshots` s WHERE s.`sheet` = `applications`.`sheet` AND s.`revision` = `applications`.`snapshot`
		AND json_type(s.`facts`, '$.titles') = 'array'),
	'') WHERE `snapshot` IS NOT NULL AND `sheet` IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER `applications_update_counted` AFTER UPDATE ON `applications` WHEN new.`changed` = old.`changed` BEGIN
	UPDATE `applications` SET `changed` = (SELECT max(`changed`) + 1 FROM `applications` WHERE `round` = new.`round`) WHERE rowid = new.rowid;
END;
