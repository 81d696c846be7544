CREATE TABLE `state_names` (
	`state_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`from` integer,
	`until` integer,
	PRIMARY KEY(`state_id`, `kind`, `name`),
	FOREIGN KEY (`state_id`) REFERENCES `states`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "state_names_kind" CHECK("state_names"."kind" in ('name', 'formal', 'other', 'former'))
);
--> statement-breakpoint
CREATE INDEX `state_names_by_name` ON `state_names` ("name" collate nocase);--> statement-breakpoint
CREATE TABLE `states` (
	`id` text PRIMARY KEY NOT NULL,
	`alpha2` text NOT NULL,
	`numeric` text NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`successors` text NOT NULL,
	`until` integer,
	CONSTRAINT "states_status" CHECK("states"."status" in ('member', 'observer', 'non-member', 'former'))
);
--> statement-breakpoint
CREATE INDEX `states_by_status` ON `states` (`status`,`id`);--> statement-breakpoint
CREATE TABLE `ballots` (
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`choice` text NOT NULL,
	`name` text NOT NULL,
	`state_id` text,
	PRIMARY KEY(`document_id`, `ordinal`),
	FOREIGN KEY (`document_id`) REFERENCES `votes`(`document_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_id`) REFERENCES `states`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ballots_choice" CHECK("ballots"."choice" in ('in-favour', 'against', 'abstaining', 'absent'))
);
--> statement-breakpoint
CREATE INDEX `ballots_by_state` ON `ballots` (`state_id`,`choice`,`document_id`);--> statement-breakpoint
CREATE TABLE `sponsors` (
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	`state_id` text,
	`organization_id` text,
	`on_behalf_of` text,
	`joined` integer NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`document_id`, `ordinal`),
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`state_id`) REFERENCES `states`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sponsors_by_state` ON `sponsors` (`state_id`,`document_id`);--> statement-breakpoint
CREATE TABLE `votes` (
	`document_id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`manner` text NOT NULL,
	`in_favour` integer,
	`against` integer,
	`abstaining` integer,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "votes_manner" CHECK("votes"."manner" in ('recorded', 'counted', 'unanimous', 'without-a-vote'))
);
--> statement-breakpoint
CREATE INDEX `votes_by_manner` ON `votes` (`manner`);--> statement-breakpoint
ALTER TABLE `documents` ADD `reading` text DEFAULT 'whole' NOT NULL;--> statement-breakpoint
ALTER TABLE `documents` ADD `reading_reasons` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE INDEX `documents_by_reading` ON `documents` (`reading`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_language` ON `documents` (`language`,`seq`);