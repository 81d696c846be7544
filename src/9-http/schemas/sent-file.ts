import { z } from 'zod';
import { Range } from './common.ts';
import { RemarkKind, TrackedChanges } from './enums.ts';

const RemarkRange = Range.extend({ end: z.int().min(0).describe('Offset after the last character.') }).meta({
  id: 'RemarkRange',
  description: 'A half-open range of a text, in UTF-16 code units; it may be empty.',
});

const Remark = z
  .object({
    kind: RemarkKind.describe('A comment, or words that were inserted or deleted.'),
    author: z.string().nullable().describe('Who made it; null where the file does not say.'),
    date: z.string().nullable().describe('ISO 8601, as the file has it.'),
    text: z.string().describe('The comment, or the words that were inserted or deleted.'),
    range: RemarkRange.describe('Its range in the text of the file; empty where the words are not in it.'),
  })
  .meta({ id: 'Remark', description: 'A comment or a tracked change in a file.' });

export const FileFacts = z
  .object({
    name: z.string().describe('The name of the file.'),
    text: z.string().describe('The text layer of the file: offsets in this answer count in it.'),
    pages: z.int().min(0).describe('How many pages it has; 0 for a kind of file without pages.'),
    remarks: z.array(Remark).describe('Comments and tracked changes, in their order.'),
  })
  .meta({ id: 'FileFacts', description: 'What was read of a file that was sent.' });

/** The file that a text was read from. */
export const file = FileFacts.nullable().describe('The file that was sent; null where a text was sent.');

/** The fields that a form has in place of `text`. */
export const FILE_FIELDS = {
  file: z.unknown().meta({
    description: 'The file: PDF, Word (.docx or .doc), HTML, Markdown or plain text, up to 10 MiB.',
    contentMediaType: 'application/octet-stream',
  }),
  changes: TrackedChanges.optional().describe(
    'Whether tracked changes are read as accepted, or the text as it was before them.',
  ),
};

/** The parameters of an address that takes the file itself as the body. */
export const FILE_PARAMETERS = {
  name: z.string().min(1).max(300).optional().describe('The name of the file, which the answer repeats.'),
  changes: FILE_FIELDS.changes,
};

export type FileFacts = z.infer<typeof FileFacts>;
