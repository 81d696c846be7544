import { z } from 'zod';
import { RELATIONS } from '../../../wording/align-clauses.ts';
import { similarityOrNull, WordChange } from '../clauses/wording.ts';
import { ClauseKind, ClauseRelation } from '../enums.ts';

export const ClauseText = z
  .object({
    id: z.string().describe('Id of the clause.'),
    label: z.string().describe('What people write: "PP3", "OP10(a)".'),
    kind: ClauseKind.describe('Preamble or operative part.'),
    text: z.string().describe('Its text.'),
    phrase: z.string().nullable().describe('The words that make it do something.'),
    action: z.string().nullable().describe('The normal form of the phrase.'),
    heading: z.string().nullable().describe('The heading of the section that it stands in.'),
    resolution: z.string().describe('Id of the resolution.'),
    symbol: z.string().describe('Symbol of the resolution.'),
    date: z.iso.date().nullable().describe('Date of the resolution.'),
    link: z.string().describe('Address of the clause.'),
  })
  .meta({ id: 'ClauseText', description: 'A clause in a comparison.' });

/** The fields of a comparison of two clauses; `similarity` and `changes` are null where a clause is. */
export const compared = {
  earlier: ClauseText.nullable().describe('The clause of the earlier resolution; null for one that is new.'),
  later: ClauseText.nullable().describe('The clause of the later resolution; null for one that was dropped.'),
  similarity: similarityOrNull,
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe(
      'For a pair, from 0.5 (no pair, or another one, is as likely) to 1 (the same words, and no other similar clause); for a clause without a partner, from 0.5 (one was almost found) to 1 (no similar clause).',
    ),
  changes: z
    .array(WordChange)
    .nullable()
    .describe('Word by word; also null for two clauses that are too long and too different to be compared.'),
};

const PerhapsFrom = z
  .object({
    clause: ClauseText.describe('The clause of the earlier resolution.'),
    confidence: z.number().min(0).max(0.5).describe('0.5 where the two were almost aligned.'),
  })
  .meta({ id: 'PerhapsFrom', description: 'A clause that another may have come from.' });

const ComparedClauses = z
  .object({
    relation: ClauseRelation.describe(
      'The same words in the same place (`kept`) or in another (`moved`), other words (`reworded`), one of several made from one (`split`) or of several made into one (`merged`), new (`added`) or gone (`dropped`).',
    ),
    moved: z
      .boolean()
      .describe(
        'Whether it left the order of the others, or moved between preamble and operative part, or into or out of another clause; with any relation.',
      ),
    ...compared,
    perhapsFrom: PerhapsFrom.nullable().describe(
      'For a clause that was added: what it may have come from all the same; null if nothing is likely.',
    ),
  })
  .meta({
    id: 'ComparedClauses',
    description: 'A clause of one resolution, and its counterpart in another.',
  });

const ComparedResolution = z
  .object({
    id: z.string().describe('Id of the resolution.'),
    symbol: z.string().describe('Its symbol.'),
    title: z.string().nullable().describe('Its title.'),
    body: z.string().nullable().describe('The organ that adopted it.'),
    date: z.iso.date().nullable().describe('Its date.'),
    link: z.string().describe('Its address.'),
  })
  .meta({ id: 'ComparedResolution', description: 'One of two resolutions that are compared.' });

const count = z.int().min(0);

export const RelationCounts = z
  .object(
    Object.fromEntries(RELATIONS.map(name => [name, count.describe(`How many were ${name}.`)])) as Record<
      (typeof RELATIONS)[number],
      typeof count
    >,
  )
  .meta({ id: 'RelationCounts', description: 'How many clauses there are of each relation.' });

const ComparisonSum = z
  .object({
    counts: RelationCounts.describe('How many rows there are of each relation.'),
    earlierWords: count.describe('How many words the earlier text has.'),
    laterWords: count.describe('How many words the later text has.'),
    livingOn: z
      .number()
      .min(0)
      .max(1)
      .describe('The share of the words of the earlier text that remain in the clauses aligned with theirs.'),
    new: z
      .number()
      .min(0)
      .max(1)
      .describe(
        'The share of the words of the later text that are new in comparison with the clauses aligned with theirs.',
      ),
  })
  .meta({ id: 'ComparisonSum', description: 'Two resolutions compared, in sum.' });

export const ResolutionComparison = z
  .object({
    earlier: ComparedResolution.describe('The one that was adopted first, whichever was named first.'),
    later: ComparedResolution.describe('The other one.'),
    onSameMatter: z
      .boolean()
      .describe(
        'Whether their titles are the same or similar, or both are of one series; less similarity is then enough to align clauses.',
      ),
    sum: ComparisonSum.describe('The comparison in numbers.'),
    clauses: z
      .array(ComparedClauses)
      .describe(
        'In the order of the later text; a dropped clause follows the one that it stood after. A clause that was split or merged has a row for each piece.',
      ),
  })
  .meta({ id: 'ResolutionComparison', description: 'Two resolutions, aligned clause by clause.' });

export type ResolutionComparison = z.infer<typeof ResolutionComparison>;
export type ClauseText = z.infer<typeof ClauseText>;
