CREATE TABLE `citations` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`unit_id` text NOT NULL,
	`document_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`symbol` text,
	`pinpoint` text,
	`cited_date` text,
	`ranges` text NOT NULL,
	`instrument` text,
	`treatment` text NOT NULL,
	`target_id` text,
	`target_unit_id` text,
	`status` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "citations_kind" CHECK("citations"."kind" in ('resolution', 'decision', 'document', 'official-records', 'treaty', 'publication', 'instrument', 'reference', 'web')),
	CONSTRAINT "citations_status" CHECK("citations"."status" in ('resolved', 'outside', 'ambiguous', 'conflict')),
	CONSTRAINT "citations_range" CHECK("citations"."start" < "citations"."end"),
	CONSTRAINT "citations_treatment" CHECK("citations"."treatment" in ('recalls', 'reaffirms', 'notes', 'welcomes', 'considers', 'follows', 'implements', 'adopts', 'endorses', 'amends', 'regrets', 'asks', 'mentions')),
	CONSTRAINT "citations_resolved_has_target" CHECK(("citations"."status" in ('resolved', 'conflict')) = ("citations"."target_id" is not null)),
	CONSTRAINT "citations_unit_has_target" CHECK("citations"."target_unit_id" is null or "citations"."target_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `citations_by_unit` ON `citations` (`unit_id`,`start`,`end`);--> statement-breakpoint
CREATE INDEX `citations_by_kind` ON `citations` (`kind`,`seq`,`start`);--> statement-breakpoint
CREATE INDEX `citations_by_status` ON `citations` (`status`,`seq`,`start`);--> statement-breakpoint
CREATE INDEX `citations_by_seq` ON `citations` (`seq`,`start`);--> statement-breakpoint
CREATE INDEX `citations_by_document` ON `citations` (`document_id`,`seq`,`start`);--> statement-breakpoint
CREATE INDEX `citations_by_target` ON `citations` (`target_id`,`seq`,`start`);--> statement-breakpoint
CREATE INDEX `citations_by_target_unit` ON `citations` (`target_unit_id`,`seq`,`start`);--> statement-breakpoint
CREATE INDEX `citations_by_treatment` ON `citations` (`treatment`,`seq`,`start`);--> statement-breakpoint
CREATE INDEX `citations_by_symbol` ON `citations` (`symbol`,`seq`,`start`);--> statement-breakpoint
CREATE INDEX `citations_by_instrument` ON `citations` (`instrument`,`seq`,`start`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`unit_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`organization_id` text NOT NULL,
	`text` text NOT NULL,
	`seq` integer NOT NULL,
	`ranges` text NOT NULL,
	PRIMARY KEY(`unit_id`, `start`, `organization_id`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mentions_range" CHECK("mentions"."start" < "mentions"."end")
);
--> statement-breakpoint
CREATE INDEX `mentions_by_organization` ON `mentions` (`organization_id`,`seq`,`start`);--> statement-breakpoint
CREATE TABLE `actions` (
	`kind` text NOT NULL,
	`action` text NOT NULL,
	`rank` integer NOT NULL,
	`count` integer NOT NULL,
	`phrases` text NOT NULL,
	PRIMARY KEY(`kind`, `action`),
	CONSTRAINT "actions_kind" CHECK("actions"."kind" in ('preambular', 'operative'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `actions_by_rank` ON `actions` (`rank`);--> statement-breakpoint
CREATE INDEX `actions_by_kind` ON `actions` (`kind`,`rank`);--> statement-breakpoint
CREATE INDEX `actions_by_action` ON `actions` (`action`,`rank`);--> statement-breakpoint
CREATE TABLE `clauses` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`resolution_id` text NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`path` text NOT NULL,
	`parent_id` text,
	`section_id` text,
	`part_id` text,
	`phrase` text,
	`action` text,
	`tail` text,
	`complete` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`) REFERENCES `parts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "clauses_kind" CHECK("clauses"."kind" in ('preambular', 'operative'))
);
--> statement-breakpoint
CREATE INDEX `clauses_by_seq` ON `clauses` (`seq`);--> statement-breakpoint
CREATE INDEX `clauses_by_resolution` ON `clauses` (`resolution_id`,`seq`);--> statement-breakpoint
CREATE INDEX `clauses_by_kind` ON `clauses` (`kind`,`seq`);--> statement-breakpoint
CREATE INDEX `clauses_by_action` ON `clauses` (`action`,`seq`);--> statement-breakpoint
CREATE INDEX `clauses_by_phrase` ON `clauses` ("phrase" collate nocase,`seq`);--> statement-breakpoint
CREATE INDEX `clauses_by_parent` ON `clauses` (`parent_id`);--> statement-breakpoint
CREATE TABLE `resolutions` (
	`id` text PRIMARY KEY NOT NULL,
	`enacting` text,
	`preambular_count` integer NOT NULL,
	`operative_count` integer NOT NULL,
	`lettered_count` integer NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`source_id` text NOT NULL,
	`symbol` text NOT NULL,
	`symbol_made_up` integer NOT NULL,
	`type` text NOT NULL,
	`title` text,
	`body` text,
	`session` text,
	`date` text,
	`year` integer,
	`meeting` integer,
	`agenda_items` text NOT NULL,
	`adopted_on` text,
	`author` text,
	`language` text NOT NULL,
	`complete` integer NOT NULL,
	`part_of` text,
	`part_of_section` text,
	`lacks` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_of`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_of_section`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "documents_type" CHECK("documents"."type" in ('resolution', 'report', 'compendium')),
	CONSTRAINT "documents_date" CHECK("documents"."date" is null or "documents"."date" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_by_symbol` ON `documents` (`symbol`);--> statement-breakpoint
CREATE INDEX `documents_by_seq` ON `documents` (`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_type` ON `documents` (`type`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_body` ON `documents` (`body`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_session` ON `documents` (`session`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_year` ON `documents` (`year`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_part_of` ON `documents` (`part_of`,`seq`);--> statement-breakpoint
CREATE INDEX `documents_by_source` ON `documents` (`source_id`);--> statement-breakpoint
CREATE TABLE `particulars` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "particulars_kind" CHECK("particulars"."kind" in ('symbol', 'organ', 'session', 'agenda', 'adoption', 'basis', 'title', 'enacting', 'dateline', 'remark'))
);
--> statement-breakpoint
CREATE TABLE `parts` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`label` text NOT NULL,
	`title` text,
	FOREIGN KEY (`id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "parts_kind" CHECK("parts"."kind" in ('summary', 'annex', 'adopted-text', 'notes'))
);
--> statement-breakpoint
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
CREATE TABLE `provenance` (
	`unit_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	PRIMARY KEY(`unit_id`, `start`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "provenance_range" CHECK("provenance"."start" < "provenance"."end")
);
--> statement-breakpoint
CREATE TABLE `sections` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text,
	`part_id` text,
	`path` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`) REFERENCES `parts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sections_by_parent` ON `sections` (`parent_id`);--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`document_id` text NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`enumerator` text,
	`text` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "units_kind" CHECK("units"."kind" in ('particular', 'part', 'section', 'paragraph', 'clause', 'note', 'table'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_by_document` ON `units` (`document_id`,`position`);--> statement-breakpoint
CREATE INDEX `units_by_seq` ON `units` (`seq`);--> statement-breakpoint
CREATE TABLE `findings` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`unit_id` text,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`message` text NOT NULL,
	`ranges` text NOT NULL,
	`evidence` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "findings_kind" CHECK("findings"."kind" in ('source', 'parser'))
);
--> statement-breakpoint
CREATE INDEX `findings_by_document` ON `findings` (`document_id`,`id`);--> statement-breakpoint
CREATE INDEX `findings_by_kind` ON `findings` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `findings_by_code` ON `findings` (`code`,`id`);--> statement-breakpoint
CREATE TABLE `answers` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`symbol` text NOT NULL,
	`target_id` text,
	`mandate_id` text,
	`status` text NOT NULL,
	`confidence` real,
	`rules` text NOT NULL,
	`said` text NOT NULL,
	`asked` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answers_status" CHECK("answers"."status" in ('linked', 'uncertain', 'outside')),
	CONSTRAINT "answers_linked_has_mandate" CHECK(("answers"."status" = 'linked') = ("answers"."mandate_id" is not null)),
	CONSTRAINT "answers_linked_has_confidence" CHECK(("answers"."mandate_id" is null) = ("answers"."confidence" is null)),
	CONSTRAINT "answers_outside_has_no_target" CHECK(("answers"."status" = 'outside') = ("answers"."target_id" is null))
);
--> statement-breakpoint
CREATE INDEX `answers_by_document` ON `answers` (`document_id`,`ordinal`);--> statement-breakpoint
CREATE INDEX `answers_by_mandate` ON `answers` (`mandate_id`,`id`);--> statement-breakpoint
CREATE INDEX `answers_by_target` ON `answers` (`target_id`);--> statement-breakpoint
CREATE TABLE `mandate_addressees` (
	`mandate_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`mandate_id`, `start`, `organization_id`),
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mandate_addressees_range" CHECK("mandate_addressees"."start" < "mandate_addressees"."end")
);
--> statement-breakpoint
CREATE INDEX `mandate_addressees_by_organization` ON `mandate_addressees` (`organization_id`,`mandate_id`);--> statement-breakpoint
CREATE TABLE `mandate_dues` (
	`mandate_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`value` text,
	`body_id` text,
	`asked` integer,
	`unit_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`mandate_id`, `ordinal`),
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mandate_dues_kind" CHECK("mandate_dues"."kind" in ('session', 'date', 'month', 'year', 'interval')),
	CONSTRAINT "mandate_dues_range" CHECK("mandate_dues"."start" < "mandate_dues"."end")
);
--> statement-breakpoint
CREATE INDEX `mandate_dues_by_value` ON `mandate_dues` (`kind`,`value`,`mandate_id`);--> statement-breakpoint
CREATE TABLE `mandates` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`unit_id` text NOT NULL,
	`document_id` text NOT NULL,
	`asker_id` text,
	`action` text NOT NULL,
	`asking` text NOT NULL,
	`addressee` text NOT NULL,
	`antecedent` text NOT NULL,
	`asked` text NOT NULL,
	`conditions` text NOT NULL,
	`status` text NOT NULL,
	`reason` text,
	FOREIGN KEY (`unit_id`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asker_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mandates_status" CHECK("mandates"."status" in ('answered', 'not-in-data-set')),
	CONSTRAINT "mandates_reason" CHECK("mandates"."reason" in ('asks-for-no-document', 'nothing-of-that-session', 'no-document-says-so')),
	CONSTRAINT "mandates_answered_needs_no_reason" CHECK(("mandates"."status" = 'answered') = ("mandates"."reason" is null))
);
--> statement-breakpoint
CREATE INDEX `mandates_by_seq` ON `mandates` (`seq`,`id`);--> statement-breakpoint
CREATE INDEX `mandates_by_document` ON `mandates` (`document_id`,`seq`,`id`);--> statement-breakpoint
CREATE INDEX `mandates_by_unit` ON `mandates` (`unit_id`);--> statement-breakpoint
CREATE INDEX `mandates_by_asker` ON `mandates` (`asker_id`,`seq`,`id`);--> statement-breakpoint
CREATE INDEX `mandates_by_action` ON `mandates` (`action`,`seq`,`id`);--> statement-breakpoint
CREATE INDEX `mandates_by_status` ON `mandates` (`status`,`seq`,`id`);--> statement-breakpoint
CREATE TABLE `replies` (
	`id` text PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`symbol` text NOT NULL,
	`manner` text NOT NULL,
	`asked` text NOT NULL,
	`dues` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "replies_manner" CHECK("replies"."manner" in ('request', 'pursuant')),
	CONSTRAINT "replies_range" CHECK("replies"."start" < "replies"."end")
);
--> statement-breakpoint
CREATE INDEX `replies_by_document` ON `replies` (`document_id`);--> statement-breakpoint
CREATE TABLE `note_references` (
	`unit_id` text NOT NULL,
	`at` integer NOT NULL,
	`label` text NOT NULL,
	`note_id` text,
	PRIMARY KEY(`unit_id`, `at`, `label`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`note_id`) REFERENCES `notes`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `note_references_by_note` ON `note_references` (`note_id`);--> statement-breakpoint
CREATE TABLE `notes` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `organization_names` (
	`organization_id` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`organization_id`, `name`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organization_names_kind" CHECK("organization_names"."kind" in ('name', 'acronym', 'other'))
);
--> statement-breakpoint
CREATE INDEX `organization_names_by_name` ON `organization_names` ("name" collate nocase);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`parent_id` text,
	`successor_id` text,
	FOREIGN KEY (`parent_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organizations_kind" CHECK("organizations"."kind" in ('principal-organ', 'subsidiary-organ', 'committee', 'commission', 'treaty-body', 'court', 'secretariat', 'office', 'mission', 'programme', 'fund', 'agency', 'institute', 'intergovernmental', 'regional', 'network', 'civil-society', 'national', 'office-holder'))
);
--> statement-breakpoint
CREATE INDEX `organizations_by_kind` ON `organizations` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `organizations_by_parent` ON `organizations` (`parent_id`);--> statement-breakpoint
CREATE INDEX `organizations_by_successor` ON `organizations` (`successor_id`);--> statement-breakpoint
CREATE TABLE `paragraphs` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text,
	`label` text NOT NULL,
	`role` text NOT NULL,
	`parent_id` text,
	`section_id` text,
	`part_id` text,
	`complete` integer NOT NULL,
	`cut_at` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `paragraphs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`) REFERENCES `parts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paragraphs_role" CHECK("paragraphs"."role" in ('paragraph', 'heading', 'item')),
	CONSTRAINT "paragraphs_cut_at" CHECK("paragraphs"."cut_at" in ('', 'start', 'end', 'start,end')),
	CONSTRAINT "paragraphs_cut_is_incomplete" CHECK(("paragraphs"."cut_at" = '') = "paragraphs"."complete")
);
--> statement-breakpoint
CREATE INDEX `paragraphs_by_parent` ON `paragraphs` (`parent_id`);--> statement-breakpoint
CREATE INDEX `paragraphs_by_section` ON `paragraphs` (`section_id`);--> statement-breakpoint
CREATE TABLE `search_profiles` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`type` text NOT NULL,
	`body` text,
	`session` text,
	`year` integer,
	`action` text,
	CONSTRAINT "search_profiles_kind" CHECK("search_profiles"."kind" in ('title', 'heading', 'clause', 'paragraph', 'note', 'table')),
	CONSTRAINT "search_profiles_type" CHECK("search_profiles"."type" in ('resolution', 'report', 'compendium'))
);
--> statement-breakpoint
CREATE TABLE `search_texts` (
	`seq` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`document_id` text NOT NULL,
	`profile_id` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`profile_id`) REFERENCES `search_profiles`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "search_texts_kind" CHECK("search_texts"."kind" in ('title', 'heading', 'clause', 'paragraph', 'note', 'table'))
);
--> statement-breakpoint
CREATE INDEX `search_texts_by_document` ON `search_texts` (`document_id`);--> statement-breakpoint
CREATE TABLE `lineage_steps` (
	`id` text PRIMARY KEY NOT NULL,
	`resolution_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`moved` integer NOT NULL,
	`earlier_id` text,
	`later_id` text,
	`similarity` real,
	`confidence` real NOT NULL,
	`scale` text,
	FOREIGN KEY (`resolution_id`) REFERENCES `series_members`(`resolution_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`earlier_id`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`later_id`) REFERENCES `clauses`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lineage_steps_kind" CHECK("lineage_steps"."kind" in ('introduced', 'kept', 'moved', 'reworded', 'strengthened', 'weakened', 'split', 'merged', 'dropped', 'returned')),
	CONSTRAINT "lineage_steps_new" CHECK(("lineage_steps"."earlier_id" is null) = ("lineage_steps"."kind" = 'introduced')),
	CONSTRAINT "lineage_steps_gone" CHECK(("lineage_steps"."later_id" is null) = ("lineage_steps"."kind" = 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `lineage_steps_by_kind` ON `lineage_steps` (`kind`,`id`);--> statement-breakpoint
CREATE INDEX `lineage_steps_by_earlier` ON `lineage_steps` (`earlier_id`);--> statement-breakpoint
CREATE INDEX `lineage_steps_by_later` ON `lineage_steps` (`later_id`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` text PRIMARY KEY NOT NULL,
	`seq` integer NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`count` integer NOT NULL,
	`first_date` text,
	`last_date` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_by_seq` ON `series` (`seq`);--> statement-breakpoint
CREATE INDEX `series_by_body` ON `series` (`body`,`seq`);--> statement-breakpoint
CREATE TABLE `series_members` (
	`resolution_id` text PRIMARY KEY NOT NULL,
	`series_id` text NOT NULL,
	`ordinal` integer NOT NULL,
	`joined_by` text,
	`cites` text NOT NULL,
	FOREIGN KEY (`resolution_id`) REFERENCES `resolutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "series_members_joined_by" CHECK("series_members"."joined_by" is null or "series_members"."joined_by" in ('same-title', 'near-title'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_members_by_series` ON `series_members` (`series_id`,`ordinal`);--> statement-breakpoint
CREATE TABLE `dataset` (
	`version` text PRIMARY KEY NOT NULL,
	`made_by` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `furniture` (
	`source_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`source_id`, `start`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "furniture_range" CHECK("furniture"."start" < "furniture"."end"),
	CONSTRAINT "furniture_kind" CHECK("furniture"."kind" in ('rule', 'running-head', 'page-mark', 'job-number', 'bar-code', 'letterhead', 'web-residue', 'comment', 'unplaced'))
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`byte_length` integer NOT NULL,
	`char_length` integer NOT NULL,
	`bytes` blob NOT NULL,
	`text` text,
	`pages` text,
	CONSTRAINT "sources_id_is_sha256" CHECK(length("sources"."id") = 64)
);
--> statement-breakpoint
CREATE TABLE `tables` (
	`id` text PRIMARY KEY NOT NULL,
	`label` text NOT NULL,
	`rows` text NOT NULL,
	`section_id` text,
	`part_id` text,
	FOREIGN KEY (`id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `sections`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_id`) REFERENCES `parts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `shingles` (
	`shingle` integer PRIMARY KEY NOT NULL,
	`wording_ids` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `wording_uses` (
	`seq` integer PRIMARY KEY NOT NULL,
	`wording_id` integer NOT NULL,
	`date` text,
	`body` text,
	FOREIGN KEY (`wording_id`) REFERENCES `wordings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `wording_uses_by_wording` ON `wording_uses` (`wording_id`,`date`,`body`);--> statement-breakpoint
CREATE TABLE `wordings` (
	`id` integer PRIMARY KEY NOT NULL,
	`hash` integer NOT NULL,
	`words` integer NOT NULL,
	`first_date` text
);
--> statement-breakpoint
CREATE INDEX `wordings_by_hash` ON `wordings` (`hash`);