-- What the index of words is made over, for it keeps no text itself: units by their `seq`, titles of documents with their symbols
-- by the `seq` of their row in `search_texts`. Both columns are the text; they differ in the index alone.
CREATE VIEW `search_content` AS
	SELECT `seq`, `text` AS `words`, `text` AS `stems` FROM `units`
	UNION ALL
	SELECT `search_texts`.`seq`, `named`.`name`, `named`.`name` FROM `search_texts`
	JOIN (SELECT `id`, concat_ws('. ', iif(`symbol_made_up`, NULL, `symbol`), `title`) AS `name` FROM `documents`) AS `named`
	ON `named`.`id` = `search_texts`.`document_id`
	WHERE `search_texts`.`kind` = 'title';
--> statement-breakpoint
-- The words of all that is searched, in the order of `seq`, so that a filtered list can be paged by it: as they stand,
-- and by their stems. Filled once, when seeding ends.
CREATE VIRTUAL TABLE `unit_text` USING fts5(
	`words`,
	`stems`,
	content = 'search_content',
	content_rowid = 'seq',
	tokenize = 'unicode61 remove_diacritics 2'
);
