CREATE TABLE `document_representations` (
	`seq` integer PRIMARY KEY NOT NULL,
	`summary` text NOT NULL,
	`resolution` text,
	`whole` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unit_representations` (
	`seq` integer PRIMARY KEY NOT NULL,
	`json` text NOT NULL
);
