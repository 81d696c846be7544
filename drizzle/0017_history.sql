CREATE TABLE `document_departures` (
	`document_id` text PRIMARY KEY NOT NULL,
	`departed` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `document_departures_by_time` ON `document_departures` (`departed`);--> statement-breakpoint
CREATE TABLE `document_entries` (
	`document_id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`entered` text,
	`changed` text
);
--> statement-breakpoint
CREATE INDEX `document_entries_by_changed` ON `document_entries` (`changed`);--> statement-breakpoint
CREATE INDEX `units_by_kind` ON `units` (`document_id`,`kind`,`position`);