CREATE TABLE `overlap_group_members` (
	`mandate_id` text PRIMARY KEY NOT NULL,
	`group_id` text NOT NULL,
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_id`) REFERENCES `overlap_groups`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `overlap_group_members_by_group` ON `overlap_group_members` (`group_id`,`mandate_id`);--> statement-breakpoint
CREATE TABLE `overlap_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`count` integer NOT NULL,
	`series` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `overlap_groups_by_seq` ON `overlap_groups` (`seq`);--> statement-breakpoint
CREATE TABLE `overlaps` (
	`mandate_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`other_id` text NOT NULL,
	`similarity` real NOT NULL,
	`same_series` integer NOT NULL,
	`stems` text NOT NULL,
	PRIMARY KEY(`mandate_id`, `ordinal`),
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "overlaps_similarity" CHECK("overlaps"."similarity" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `overlaps_by_other` ON `overlaps` (`other_id`);--> statement-breakpoint
ALTER TABLE `series_members` ADD `latest` integer DEFAULT false NOT NULL;