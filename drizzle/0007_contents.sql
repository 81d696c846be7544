PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_furniture` (
	`source_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`source_id`, `start`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "furniture_range" CHECK("__new_furniture"."start" < "__new_furniture"."end"),
	CONSTRAINT "furniture_kind" CHECK("__new_furniture"."kind" in ('rule', 'running-head', 'page-mark', 'job-number', 'bar-code', 'letterhead', 'web-residue', 'contents', 'comment', 'unplaced'))
);
--> statement-breakpoint
INSERT INTO `__new_furniture`("source_id", "start", "end", "kind") SELECT "source_id", "start", "end", "kind" FROM `furniture`;--> statement-breakpoint
DROP TABLE `furniture`;--> statement-breakpoint
ALTER TABLE `__new_furniture` RENAME TO `furniture`;--> statement-breakpoint
PRAGMA foreign_keys=ON;