CREATE TRIGGER `applications_insert_counted` AFTER INSERT ON `applications` BEGIN
	UPDATE `applications` SET `changed` = (SELECT max(`changed`) + 1 FROM `applications` WHERE `round` = new.`round`) WHERE rowid = new.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER `applications_update_counted` AFTER UPDATE ON `applications` WHEN new.`changed` = old.`changed` BEGIN
	UPDATE `applications` SET `changed` = (SELECT max(`changed`) + 1 FROM `applications` WHERE `round` = new.`round`) WHERE rowid = new.rowid;
END;
