-- The words of all units, to be searched. It reads its text from `units` and is keyed by `units.seq`,
-- so that a search comes in the order of the data set and can be paged by it. Filled once, when seeding ends.
CREATE VIRTUAL TABLE `unit_text` USING fts5(
	`text`,
	content = 'units',
	content_rowid = 'seq',
	tokenize = 'porter unicode61 remove_diacritics 2'
);
