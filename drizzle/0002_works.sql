CREATE TABLE `work_dates` (
	`work_id` text NOT NULL,
	`date` text NOT NULL,
	`citation_count` integer NOT NULL,
	`document_count` integer NOT NULL,
	`first_citation` text NOT NULL,
	PRIMARY KEY(`work_id`, `date`),
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `work_relations` (
	`work_id` text NOT NULL,
	`relation` text NOT NULL,
	`other_id` text NOT NULL,
	PRIMARY KEY(`work_id`, `relation`, `other_id`),
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "work_relations_relation" CHECK("work_relations"."relation" in ('contained-in', 'revision-of', 'correction-of', 'addition-to', 'part-of'))
);
--> statement-breakpoint
CREATE INDEX `work_relations_by_other` ON `work_relations` (`other_id`);--> statement-breakpoint
CREATE TABLE `work_titles` (
	`work_id` text NOT NULL,
	`title` text NOT NULL,
	`citation_count` integer NOT NULL,
	`document_count` integer NOT NULL,
	`first_citation` text NOT NULL,
	PRIMARY KEY(`work_id`, `title`),
	FOREIGN KEY (`work_id`) REFERENCES `works`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `works` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`symbol` text,
	`name` text,
	`title` text,
	`date` text,
	`body` text,
	`session` text,
	`document_id` text,
	`citation_count` integer NOT NULL,
	`document_count` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "works_kind" CHECK("works"."kind" in ('resolution', 'decision', 'document', 'treaty', 'declaration', 'programme', 'rules', 'instrument'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `works_by_seq` ON `works` (`seq`);--> statement-breakpoint
CREATE INDEX `works_by_kind` ON `works` (`kind`,`seq`);--> statement-breakpoint
CREATE INDEX `works_by_body` ON `works` (`body`,`seq`);--> statement-breakpoint
CREATE INDEX `works_by_document` ON `works` (`document_id`,`seq`);