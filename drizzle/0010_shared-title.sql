PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_series_members` (
	`resolution_id` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`joined_by` text,
	`latest` integer DEFAULT false NOT NULL,
	`cites` text NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "series_members_joined_by" CHECK("__new_series_members"."joined_by" is null or "__new_series_members"."joined_by" in ('same-title', 'near-title', 'shared-title'))
);
--> statement-breakpoint
INSERT INTO `__new_series_members`("resolution_id", "series_id", "ordinal", "joined_by", "latest", "cites") SELECT "resolution_id", "series_id", "ordinal", "joined_by", "latest", "cites" FROM `series_members`;--> statement-breakpoint
DROP TABLE `series_members`;--> statement-breakpoint
ALTER TABLE `__new_series_members` RENAME TO `series_members`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `series_members_by_series` ON `series_members` (`series_id`,`ordinal`);