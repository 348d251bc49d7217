ALTER TABLE `applications` ADD `outside` text;--> statement-breakpoint
UPDATE `applications` SET `outside` = (SELECT group_concat(kind, '.') FROM (SELECT DISTINCT l.`kind` AS kind FROM `outside_rows` r JOIN `outside_lists` l ON l.`id` = r.`list`
		WHERE r.`uscc` = `applications`.`uscc` AND l.`ended_at` IS NULL AND l.`organisation` = (SELECT `organisation` FROM `rounds` WHERE `id` = `applications`.`round`)
		ORDER BY instr('penalty dishonesty title patent other', l.`kind`)))
	WHERE `uscc` IN (SELECT `uscc` FROM `outside_rows`);
--> statement-breakpoint
CREATE TRIGGER `applications_insert_found` AFTER INSERT ON `applications` WHEN EXISTS (SELECT 1 FROM `outside_rows` WHERE `uscc` = new.`uscc`) BEGIN
	UPDATE `applications` SET `outside` = (SELECT group_concat(kind, '.') FROM (SELECT DISTINCT l.`kind` AS kind FROM `outside_rows` r JOIN `outside_lists` l ON l.`id` = r.`list`
		WHERE r.`uscc` = new.`uscc` AND l.`ended_at` IS NULL AND l.`organisation` = (SELECT `organisation` FROM `rounds` WHERE `id` = new.`round`)
		ORDER BY instr('penalty dishonesty title patent other', l.`kind`)))
	WHERE rowid = new.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER `applications_code_found` AFTER UPDATE OF `uscc` ON `applications` WHEN new.`uscc` IS NOT old.`uscc` BEGIN
	UPDATE `applications` SET `outside` = (SELECT group_concat(kind, '.') FROM (SELECT DISTINCT l.`kind` AS kind FROM `outside_rows` r JOIN `outside_lists` l ON l.`id` = r.`list`
		WHERE r.`uscc` = new.`uscc` AND l.`ended_at` IS NULL AND l.`organisation` = (SELECT `organisation` FROM `rounds` WHERE `id` = new.`round`)
		ORDER BY instr('penalty dishonesty title patent other', l.`kind`)))
	WHERE rowid = new.rowid AND (`outside` IS NOT NULL OR EXISTS (SELECT 1 FROM `outside_rows` WHERE `uscc` = new.`uscc`));
END;
