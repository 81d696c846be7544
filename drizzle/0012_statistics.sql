CREATE TABLE `resolution_statistics` (
	`resolution_id` text PRIMARY KEY NOT NULL,
	`clauses` integer NOT NULL,
	`words` integer NOT NULL,
	`mandates` integer NOT NULL,
	`reports` integer NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action
);
