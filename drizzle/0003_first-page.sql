DROP VIEW `search_content`;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`source_id` text NOT NULL,
	`symbol` text NOT NULL,
	`other_symbols` text NOT NULL,
	`changes` text NOT NULL,
	`symbol_made_up` integer NOT NULL,
	`type` text NOT NULL,
	`title` text,
	`body` text,
	`session` text,
	`date` text,
	`year` integer,
	`meeting` integer,
	`agenda_items` text NOT NULL,
	`adopted_on` text,
	`author` text,
	`language` text NOT NULL,
	`complete` integer NOT NULL,
	`part_of` text,
	`part_of_section` text,
	`lacks` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_of`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_of_section`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "documents_type" CHECK("__new_documents"."type" in ('resolution', 'decision', 'statement', 'report', 'compendium')),
	CONSTRAINT "documents_date" CHECK("__new_documents"."date" is null or "__new_documents"."date" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
INSERT INTO `__new_documents`("id", "seq", "source_id", "symbol", "other_symbols", "changes", "symbol_made_up", "type", "title", "body", "session", "date", "year", "meeting", "agenda_items", "adopted_on", "author", "language", "complete", "part_of", "part_of_section", "lacks") SELECT "id", "seq", "source_id", "symbol", '[]', '[]', "symbol_made_up", "type", "title", "body", "session", "date", "year", "meeting", "agenda_items", "adopted_on", "author", "language", "complete", "part_of", "part_of_section", "lacks" FROM `documents`;--> statement-breakpoint
DROP TABLE `documents`;--> statement-breakpoint
ALTER TABLE `__new_documents` RENAME TO `documents`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `documents_by_symbol` ON `documents` (`symbol`);--> statement-breakpoint
CREATE INDEX `documents_by_seq` ON `documents` (`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_type` ON `documents` (`type`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_body` ON `documents` (`body`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_session` ON `documents` (`session`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_year` ON `documents` (`year`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_part_of` ON `documents` (`part_of`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_source` ON `documents` (`source_id`);--> statement-breakpoint
CREATE TABLE `__new_particulars` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "particulars_kind" CHECK("__new_particulars"."kind" in ('symbol', 'organ', 'session', 'agenda', 'adoption', 'basis', 'sponsors', 'title', 'author', 'enacting', 'dateline', 'remark'))
);
--> statement-breakpoint
INSERT INTO `__new_particulars`("id", "kind") SELECT "id", "kind" FROM `particulars`;--> statement-breakpoint
DROP TABLE `particulars`;--> statement-breakpoint
ALTER TABLE `__new_particulars` RENAME TO `particulars`;--> statement-breakpoint
CREATE TABLE `__new_search_profiles` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`type` text NOT NULL,
	`body` text,
	`session` text,
	`year` integer,
	`action` text,
	CONSTRAINT "search_profiles_kind" CHECK("__new_search_profiles"."kind" in ('title', 'heading', 'clause', 'paragraph', 'note', 'table')),
	CONSTRAINT "search_profiles_type" CHECK("__new_search_profiles"."type" in ('resolution', 'decision', 'statement', 'report', 'compendium'))
);
--> statement-breakpoint
INSERT INTO `__new_search_profiles`("id", "kind", "type", "body", "session", "year", "action") SELECT "id", "kind", "type", "body", "session", "year", "action" FROM `search_profiles`;--> statement-breakpoint
DROP TABLE `search_profiles`;--> statement-breakpoint
ALTER TABLE `__new_search_profiles` RENAME TO `search_profiles`;--> statement-breakpoint
CREATE VIEW `search_content` AS
	SELECT `seq`, `text` AS `words`, `text` AS `stems` FROM `units`
	UNION ALL
	SELECT `search_texts`.`seq`, `named`.`name`, `named`.`name` FROM `search_texts`
	JOIN (SELECT `id`, concat_ws('. ', iif(`symbol_made_up`, NULL, `symbol`), `title`) AS `name` FROM `documents`) AS `named`
	ON `named`.`id` = `search_texts`.`document_id`
	WHERE `search_texts`.`kind` = 'title';
