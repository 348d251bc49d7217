DROP INDEX `applications_columns_version`;--> statement-breakpoint
ALTER TABLE `applications` ADD `columns_rule_set` text DEFAULT '' NOT NULL;--> statement-breakpoint
DROP TRIGGER `applications_update_counted`;--> statement-breakpoint
UPDATE `applications` SET `columns_rule_set` = (SELECT `rule_set` FROM `rounds` WHERE `id` = `applications`.`round`) WHERE `snapshot` IS NOT NULL;--> statement-breakpoint
CREATE TRIGGER `applications_update_counted` AFTER UPDATE ON `applications` WHEN new.`changed` = old.`changed` BEGIN
	UPDATE `applications` SET `changed` = (SELECT max(`changed`) + 1 FROM `applications` WHERE `round` = new.`round`) WHERE rowid = new.rowid;
END;
--> statement-breakpoint
CREATE INDEX `applications_columns` ON `applications` (`round`,`columns_rule_set`,`columns_version`) WHERE snapshot is not null;
