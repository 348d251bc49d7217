UPDATE `entries` SET `entry` = '{"value":' || substr(`entry`, 11)
WHERE `key` >= 'question:' AND `key` < 'question;' AND substr(`entry`, 1, 10) = '{"answer":';--> statement-breakpoint
CREATE TABLE `shared_entries` AS
WITH `asked` (`id`, `gap`) AS (VALUES ('staff', 1), ('revenue', 0.01)),
`places` AS (
	SELECT s.`id` AS `sheet`, 'question:' || a.`id` AS `question`, 'fact:' || a.`id` || '.' || s.`year` AS `fact`, a.`gap`
	FROM `sheets` s CROSS JOIN `asked` a WHERE s.`edition` = '2026-1'
),
`tops` AS (
	SELECT p.*,
		(SELECT max(e.`revision`) FROM `entries` e WHERE e.`sheet` = p.`sheet` AND e.`key` = p.`question`) AS `question_top`,
		coalesce((SELECT max(e.`revision`) FROM `entries` e WHERE e.`sheet` = p.`sheet` AND e.`key` = p.`fact`), 0) AS `fact_top`,
		(SELECT max(e.`revision`) FROM `entries` e WHERE e.`sheet` = p.`sheet` AND e.`key` = p.`question` AND e.`late` = 0) AS `question_now`,
		(SELECT max(e.`revision`) FROM `entries` e WHERE e.`sheet` = p.`sheet` AND e.`key` = p.`fact` AND e.`late` = 0) AS `fact_now`
	FROM `places` p
),
`pairs` AS (
	SELECT t.*, q.`note`, q.`at` AS `question_at`, f.`at` AS `fact_at`,
		json_extract(q.`entry`, '$.cleared') IS 1 AS `question_cleared`,
		json_extract(f.`entry`, '$.cleared') IS 1 AS `fact_cleared`,
		coalesce(q.`entry` = f.`entry` OR (json_extract(q.`entry`, '$.value') <> 'dont-know' AND json_extract(f.`entry`, '$.value') <> 'dont-know'
			AND round(abs(CAST(json_extract(q.`entry`, '$.value') AS REAL) - CAST(json_extract(f.`entry`, '$.value') AS REAL)), 6) < t.`gap`), 0) AS `agrees`
	FROM `tops` t
	LEFT JOIN `entries` q ON q.`sheet` = t.`sheet` AND q.`key` = t.`question` AND q.`revision` = t.`question_now`
	LEFT JOIN `entries` f ON f.`sheet` = t.`sheet` AND f.`key` = t.`fact` AND f.`revision` = t.`fact_now`
	WHERE t.`question_top` IS NOT NULL
)
SELECT `sheet`, `question`, `fact`, `question_top`, `fact_top`, `question_now`, `fact_now`, `note`,
	`fact_now` IS NOT NULL AND (`question_cleared` OR (NOT `fact_cleared` AND (`agrees` OR `fact_at` >= `question_at`))) AS `fact_last`,
	`fact_now` IS NOT NULL AND NOT (`question_cleared` OR `fact_cleared` OR `agrees`) AS `differs`
FROM `pairs`;--> statement-breakpoint
CREATE UNIQUE INDEX `shared_entries_question` ON `shared_entries` (`sheet`, `question`);--> statement-breakpoint
CREATE UNIQUE INDEX `shared_entries_fact` ON `shared_entries` (`sheet`, `fact`);--> statement-breakpoint
UPDATE `entries` SET `revision` = -(`revision` + x.`question_top`), `base` = `base` + x.`question_top`,
	`note` = CASE WHEN `revision` = x.`fact_now` THEN x.`note` ELSE `entries`.`note` END
FROM `shared_entries` x WHERE x.`sheet` = `entries`.`sheet` AND x.`fact` = `entries`.`key` AND x.`fact_last`;--> statement-breakpoint
UPDATE `entries` SET `revision` = -`revision` WHERE `revision` < 0;--> statement-breakpoint
UPDATE `entries` SET `key` = x.`fact`,
	`revision` = `revision` + CASE WHEN x.`fact_last` THEN 0 ELSE x.`fact_top` END,
	`base` = `base` + CASE WHEN x.`fact_last` THEN 0 ELSE x.`fact_top` END
FROM `shared_entries` x WHERE x.`sheet` = `entries`.`sheet` AND x.`question` = `entries`.`key`;--> statement-breakpoint
INSERT INTO `entries` (`sheet`, `key`, `revision`, `entry`, `note`, `author`, `at`, `late`, `base`, `settled_at`)
SELECT x.`sheet`, x.`fact`, x.`question_top` + x.`fact_top` + 1, e.`entry`, x.`note`, e.`author`, e.`at`, 1, NULL, NULL
FROM `shared_entries` x JOIN `entries` e ON e.`sheet` = x.`sheet` AND e.`key` = x.`fact`
	AND e.`revision` = CASE WHEN x.`fact_last` THEN x.`question_now` ELSE x.`fact_now` END
WHERE x.`differs`;--> statement-breakpoint
DROP TABLE `shared_entries`;
