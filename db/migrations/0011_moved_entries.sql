INSERT INTO `entries` (`sheet`, `key`, `revision`, `entry`, `note`, `author`, `at`, `late`, `base`, `settled_at`)
SELECT `sheet`, 'question:' || `question`, `revision`, `entry`, `note`, `by`, `at`, 0, NULL, NULL FROM `answers`;--> statement-breakpoint
INSERT INTO `entries` (`sheet`, `key`, `revision`, `entry`, `note`, `author`, `at`, `late`, `base`, `settled_at`)
SELECT c.`sheet`, 'question:' || c.`question`,
	coalesce((SELECT max(a.`revision`) FROM `answers` a WHERE a.`sheet` = c.`sheet` AND a.`question` = c.`question`), 0)
		+ row_number() OVER (PARTITION BY c.`sheet`, c.`question` ORDER BY c.`at`, c.`id`),
	c.`entry`, c.`note`, c.`by`, c.`at`, 1, c.`base`, c.`settled_at` FROM `conflicts` c;--> statement-breakpoint
INSERT INTO `entries` (`sheet`, `key`, `revision`, `entry`, `note`, `author`, `at`, `late`, `base`, `settled_at`)
SELECT f.`sheet`, CASE WHEN f.`fact` LIKE 'extra.%' OR f.`fact` LIKE 'lack.%' THEN 'round:' ELSE 'fact:' END || f.`fact`,
	f.`revision`, f.`entry`, NULL, 'firm', f.`at`, f.`late`, NULL,
	CASE WHEN f.`late` = 1 THEN (SELECT min(g.`at`) FROM `figures` g
		WHERE g.`sheet` = f.`sheet` AND g.`fact` = f.`fact` AND g.`late` = 0 AND g.`revision` > f.`revision`) END
FROM `figures` f;--> statement-breakpoint
DROP TABLE `answers`;--> statement-breakpoint
DROP TABLE `conflicts`;--> statement-breakpoint
DROP TABLE `figures`;
