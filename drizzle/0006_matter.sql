CREATE TABLE `wording_stems` (
	`stem` text PRIMARY KEY NOT NULL,
	`wording_ids` blob NOT NULL
);
