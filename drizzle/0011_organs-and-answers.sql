CREATE TABLE `reported_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`mandate_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`symbol` text,
	`document_id` text,
	`confidence` real NOT NULL,
	`rules` text NOT NULL,
	`said` text NOT NULL,
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reported_answers_by_mandate` ON `reported_answers` (`mandate_id`,`id`);--> statement-breakpoint
CREATE TABLE `organization_candidates` (
	`name` text NOT NULL,
	`document_id` text NOT NULL,
	`count` integer NOT NULL,
	`unit_id` text NOT NULL,
	PRIMARY KEY(`name`, `document_id`)
);
--> statement-breakpoint
ALTER TABLE `documents` ADD `body_id` text REFERENCES organizations(id);--> statement-breakpoint
CREATE INDEX `documents_by_body_id` ON `documents` (`body_id`,`seq`);--> statement-breakpoint
ALTER TABLE `series` ADD `body_id` text REFERENCES organizations(id);