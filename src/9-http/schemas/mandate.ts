import { z } from 'zod';
import { listOf } from './common.ts';
import { AnswerStatus, DueKind, MandateReason, MandateStatus } from './enums.ts';

const span = {
  unit: z.string().describe('Id of the unit that contains it.'),
  start: z.int().min(0).describe('Offset in the text of the unit.'),
  end: z.int().min(1).describe('Offset in the text of the unit.'),
  text: z.string().describe('The words in the range.'),
};

const Span = z.object(span).meta({ id: 'UnitSpan', description: 'Words of a unit.' });

const Addressee = z
  .object({
    organization: z.string().describe('Id of the organization or office.'),
    name: z.string().describe('Name of the organization or office.'),
    ...span,
    link: z.string().describe('Address of the organization.'),
  })
  .meta({ id: 'Addressee', description: 'An organization or office among the addressees.' });

const AddresseeGroup = z
  .object({
    group: z.string().describe('Id of the group: "member-states".'),
    name: z.string().describe('What the group is usually called.'),
    ...span,
  })
  .meta({ id: 'AddresseeGroup', description: 'A group of States among the addressees.' });

const RequestedItem = z
  .object({
    kind: z
      .string()
      .describe(
        'The document or meeting that is requested ("report", "note", "meeting"), or else the verb: "continue".',
      ),
    ...span,
  })
  .meta({ id: 'Asked', description: 'Something that is requested.' });

const Due = z
  .object({
    kind: DueKind.describe('What kind of time it is.'),
    value: z
      .string()
      .nullable()
      .describe('"60", "2025-10-31", "2024-06", "2025", "P1Y"; null for a session without a number.'),
    body: z.string().nullable().describe('Id of the organ whose session it is, if the words name it.'),
    asked: z
      .int()
      .min(0)
      .nullable()
      .describe('Index in `asked` of what is due; null if that is not certain.'),
    ...span,
  })
  .meta({ id: 'Due', description: 'A time by which something is due, or an interval.' });

export const Answer = z
  .object({
    id: z.string().describe('Id of the answer.'),
    document: z.string().describe('Id of the document that answers.'),
    symbol: z.string().describe('Symbol of the resolution that it answers.'),
    target: z.string().nullable().describe('Id of the resolution, where the data set has it.'),
    mandate: z.string().nullable().describe('Id of the mandate; null if it is not certain which.'),
    status: AnswerStatus.describe(
      'The mandate is known; the resolution is in the data set, but it is not certain which mandate; or the resolution is not in the data set.',
    ),
    confidence: z.number().min(0).max(1).nullable().describe('By a table of rules; null without a mandate.'),
    rules: z
      .array(z.string())
      .describe(
        'The evidence: the report recounts the request (`tells-request`) and its date (`tells-due`), says that it is made pursuant to the resolution (`pursuant`), is of the session by which it was due (`due-at-session`), has the title of the resolution (`same-title`); the resolution asks for no other document (`only-request`).',
      ),
    said: z.array(Span).describe('The sentences of the document that state it.'),
    asked: z.array(Span).describe('The corresponding words of the mandate.'),
    links: z
      .object({
        document: z.string().describe('The document that answers.'),
        target: z.string().nullable().describe('The resolution that it answers.'),
        mandate: z.string().nullable().describe('The mandate that it answers.'),
      })
      .meta({ id: 'AnswerLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Answer', description: 'What a document says it was made for.' });

const ReportedAnswer = z
  .object({
    id: z.string().describe('Id of the answer.'),
    unit: z.string().describe('Id of the clause that says so.'),
    symbol: z.string().nullable().describe('Symbol of the report, where the clause or its note gives it.'),
    document: z.string().nullable().describe('Id of the report, where the data set has it.'),
    confidence: z.number().min(0).max(1).describe('By the table of rules for answers.'),
    rules: z.array(z.string()).describe('The evidence, as of an answer.'),
    said: z.array(Span).describe('The words that say that the report was submitted.'),
    links: z
      .object({
        document: z.string().nullable().describe('The report, where the data set has it.'),
        work: z.string().nullable().describe('The report as a work.'),
      })
      .meta({ id: 'ReportedAnswerLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({
    id: 'ReportedAnswer',
    description:
      'A report that a later clause says was submitted pursuant to the resolution; it need not be in the data set.',
  });

export const Asker = z
  .object({ id: z.string().describe('Id of the organ.'), name: z.string().describe('Its name.') })
  .meta({ id: 'Asker', description: 'The body that speaks.' });

export const latest = z
  .boolean()
  .describe(
    'Whether no later resolution of its series was adopted, as far as the data set knows. It does not say whether the mandate is in force.',
  );

export const Mandate = z
  .object({
    id: z.string().describe('Id of the clause, and the ordinal of the request in it.'),
    clause: z.string().describe('Id of the clause that asks.'),
    document: z.string().describe('Id of the document.'),
    text: z.string().describe('Text of the clause.'),
    asker: Asker.nullable().describe('The organ that asks; null where the text does not say.'),
    action: z.string().describe('The normal form of the requesting words: "request".'),
    asking: Span.describe('The words that ask.'),
    addressee: Span.describe('All words that name the addressees.'),
    antecedent: Span.nullable().describe(
      'The antecedent of a pronoun, if it was an addressee earlier in the clause: "the Secretary-General" for "him".',
    ),
    addressees: z.array(Addressee).describe('The organizations and offices among them.'),
    groups: z.array(AddresseeGroup).describe('The groups of States among them.'),
    asked: z.array(RequestedItem).describe('What is asked for.'),
    dues: z.array(Due).describe('By when or how often.'),
    conditions: z.array(Span).describe('Limits on the request: "within existing resources".'),
    status: MandateStatus.describe('Whether a document answers it, as far as it or a later clause says so.'),
    reason: MandateReason.nullable().describe(
      'Why there is no answer: no document is asked for, the data set has no report of that session, or it has some, but none says that it answers.',
    ),
    answers: z.array(Answer).describe('What documents of the data set say that they answer it.'),
    reportedAnswers: z.array(ReportedAnswer).describe('What later clauses say was submitted in answer.'),
    latest,
    links: z
      .object({
        self: z.string().describe('The mandate.'),
        clause: z.string().describe('The clause that asks.'),
        document: z.string().describe('The document of the clause.'),
        overlaps: z.string().describe('The mandates that ask the like.'),
        asker: z.string().nullable().describe('The organ that asks.'),
      })
      .meta({ id: 'MandateLinks', description: 'Addresses, relative to this server.' })
      .describe('The addresses of what belongs to it.'),
  })
  .meta({ id: 'Mandate', description: 'A request that a clause makes of somebody.' });

export const MandateList = listOf(Mandate, 'MandateList', 'A page of mandates.');
export const AnswerList = listOf(Answer, 'AnswerList', 'A page of answers.');
export type Mandate = z.infer<typeof Mandate>;
export type Answer = z.infer<typeof Answer>;
