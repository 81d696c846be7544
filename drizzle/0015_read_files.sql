CREATE TABLE `learned_symbols` (
	`citation_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`citation_id`) REFERENCES `citations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `read_files` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`symbols` text NOT NULL,
	`catalogue` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `dataset` ADD `read_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `dataset` ADD `built_by` text DEFAULT '' NOT NULL;