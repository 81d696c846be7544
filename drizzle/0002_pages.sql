CREATE TABLE `places` (
	`unit_id` text NOT NULL,
	`position` integer NOT NULL,
	`page` integer NOT NULL,
	`x` real NOT NULL,
	`y` real NOT NULL,
	`width` real NOT NULL,
	`height` real NOT NULL,
	PRIMARY KEY(`unit_id`, `position`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "places_page" CHECK("places"."page" >= 1)
);
--> statement-breakpoint
ALTER TABLE `sources` ADD `text` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `pages` text;