import { z } from 'zod';
import { FoundCitation, Lookup } from './citations/lookup.ts';
import { alternatives, foundWordings, WordingOfSent, wordingOptions } from './clauses/adopted-wording.ts';
import { similarityOrNull } from './clauses/wording.ts';
import { Range, SentText } from './common.ts';
import {
  ClauseRelation,
  ContinuationSign,
  DraftUnitRole,
  FindingKind,
  FurnitureKind,
  NoticeBasis,
  NoticeConfidence,
  UnitKind,
} from './enums.ts';
import { RelationCounts } from './resolutions/comparison.ts';
import { file } from './sent-file.ts';

export const DraftRequest = z
  .strictObject({
    text: SentText.describe('The draft; up to 64 kB.'),
    body: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe('The organ that is to adopt it, by its full name, where the text does not name it.')
      .meta({ title: 'AdoptingBody' }),
    continues: z
      .string()
      .min(1)
      .max(300)
      .optional()
      .describe(
        'The adopted resolution that it continues, in any spelling; where it is not given, it is looked for by title and by wording.',
      ),
    ...wordingOptions,
  })
  .meta({
    id: 'DraftRequest',
    description: 'A draft resolution, or a part of one, that is to be checked.',
    examples: [
      {
        text: 'The General Assembly,\n\nRecalling its resolution 58/208 of 22 December 2003,\n\n1. Requests the Secretary-General to report to it at its sixtieth session;\n\n3. Decides to remain seized of the matter.',
      },
    ],
  });

const ranges = z.array(Range).describe('Its ranges in the text that was sent.');
const unit = z.string().describe('Id of the unit, within this answer.');

export const DraftUnit = z
  .object({
    id: z.string().describe('Within this answer.'),
    kind: UnitKind.describe('What kind of unit it is.'),
    role: DraftUnitRole.nullable().describe(
      'What it is among its kind: "preambular" or "operative", "title", "annex".',
    ),
    label: z.string().nullable().describe('What people write: "PP3", "OP10(a)".'),
    parent: z.string().nullable().describe('Id of what it is a part of.'),
    enumerator: z.string().nullable().describe('The number or letter as printed.'),
    phrase: z.string().nullable().describe('The words that make a clause do something.'),
    phraseRanges: z.array(Range).describe('Their ranges in the text that was sent; empty if there are none.'),
    action: z.string().nullable().describe('Their normal form.'),
    text: z.string().describe('Without number, note marks and mark-up.'),
    ranges,
  })
  .meta({ id: 'DraftUnit', description: 'A piece of a draft as it was understood.' });

export const DraftFinding = z
  .object({
    kind: FindingKind.describe('The text is at fault (`source`), or the parser is in doubt (`parser`).'),
    code: z.string().describe('What kind of finding it is: "NUMBERING_GAP".'),
    message: z.string().describe('What is wrong or doubtful.'),
    unit: unit.nullable().describe('Id of the unit, within this answer; null where it is about the whole.'),
    ranges,
  })
  .meta({ id: 'DraftFinding', description: 'Something wrong or doubtful in a draft.' });

export const DraftNotice = z
  .object({
    code: z.string().describe('What it is about; see the table of notices.'),
    basis: NoticeBasis.describe(
      'What shows that something is wrong: the text itself, the drafting rules, the calendar, a list of names, or the data set.',
    ),
    confidence: NoticeConfidence.describe(
      '`certain`: both cannot be right. `likely`: the data set has it otherwise, and never so.',
    ),
    message: z.string().describe('What is wrong, in a sentence.'),
    unit,
    ranges,
    correction: z
      .string()
      .nullable()
      .describe('What would be right in place of the words at `ranges`; null if that is not known.'),
    evidence: z
      .array(z.string())
      .describe('Ids of documents and citations of the data set that it rests on, at most five.'),
  })
  .meta({ id: 'DraftNotice', description: 'Something wrong in a draft. A slip has one notice.' });

export const DraftCitation = z
  .object({ unit, ...FoundCitation.shape, ranges })
  .meta({ id: 'DraftCitation', description: 'A citation in a draft; its offsets count in its unit.' });

export const DraftWordings = z
  .object({
    unit,
    ...foundWordings,
    wordings: z.array(WordingOfSent).describe('The nearest first; empty where nothing is near.'),
    alternatives,
  })
  .meta({ id: 'DraftWordings', description: 'A clause of a draft, and the adopted wordings nearest to it.' });

const ContinuedClause = z
  .object({
    relation: ClauseRelation.describe(
      'The same words in the same place (`kept`) or in another (`moved`), other words (`reworded`), one of several made from one (`split`) or of several made into one (`merged`), new (`added`) or gone (`dropped`).',
    ),
    moved: z.boolean().describe('Whether it left the order of the others; with any relation.'),
    unit: unit.nullable().describe('The clause of the draft; null for one that was dropped.'),
    earlier: z.string().nullable().describe('Id of the adopted clause; null for one that is new.'),
    link: z.string().nullable().describe('Address of the adopted clause.'),
    similarity: similarityOrNull,
    confidence: z.number().min(0).max(1).describe('From 0.5 (another pair is as likely) to 1.'),
  })
  .meta({ id: 'ContinuedClause', description: 'A clause of a draft and what it was before.' });

const Continuation = z
  .object({
    draft: z.string().describe('Id of the draft.'),
    resolution: z.string().describe('Id of the adopted resolution.'),
    symbol: z.string().describe('Symbol of the adopted resolution.'),
    title: z.string().nullable().describe('Title of the adopted resolution.'),
    date: z.iso.date().nullable().describe('Date of the adopted resolution.'),
    link: z.string().describe('Address of the adopted resolution.'),
    foundBy: ContinuationSign.describe(
      'Named in the request, or found by its title, or by the clauses that are near to its own.',
    ),
    counts: RelationCounts.describe('How many rows there are of each relation.'),
    clauses: z
      .array(ContinuedClause)
      .describe('In the order of the draft; a dropped clause follows the one that it stood behind.'),
  })
  .meta({ id: 'Continuation', description: 'What a draft continues, and what became of each clause.' });

export const DraftCheck = z
  .object({
    ok: z.boolean().describe('True if there is no notice.'),
    notices: z
      .array(DraftNotice)
      .describe('What is wrong, one notice for each slip, in the order of the text.'),
    drafts: z
      .array(
        z
          .object({
            id: z.string().describe('Id of the draft, within this answer.'),
            symbol: z.string().nullable().describe('Null where the text has none.'),
            title: z.string().nullable().describe('Its title; null where the text has none.'),
            body: z.string().nullable().describe('The organ that speaks.'),
          })
          .meta({ id: 'Draft', description: 'A resolution in the text.' }),
      )
      .describe('Usually one; several if the text contains several, each with its number.'),
    units: z.array(DraftUnit).describe('The units of the text, in order.'),
    findings: z
      .array(DraftFinding)
      .describe('What the structure shows, wrong or doubtful, in the order of the text.'),
    citations: z.array(DraftCitation).describe('Every citation, with its status as in the look-up.'),
    counts: Lookup.shape.counts,
    continues: z
      .array(Continuation)
      .describe('For each draft that continues an adopted resolution, what became of the clauses.'),
    agreedLanguage: z.array(DraftWordings).describe('For every clause, in the order of the text.'),
    leftOut: z
      .array(
        z
          .object({ kind: FurnitureKind.describe('Why it was left out.'), ...Range.shape })
          .meta({ id: 'LeftOut', description: 'Text that was not taken for part of the draft.' }),
      )
      .describe('Page furniture and the like: everything that is left out is listed.'),
    file,
  })
  .meta({ id: 'DraftCheck', description: 'The structure of a draft, and its faults.' });

export type DraftCheck = z.infer<typeof DraftCheck>;
