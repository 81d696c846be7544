import { z } from 'zod';
import { Range, SentText } from '../common.ts';
import { ClauseKind } from '../enums.ts';
import { file } from '../sent-file.ts';
import {
  AdoptedWording,
  alternatives,
  bodyThatSpeaks,
  foundWordings,
  WordingOfSent,
  wordingOptions,
} from './adopted-wording.ts';

export const AgreedLanguageRequest = z
  .strictObject({
    text: SentText.describe(
      'A sentence, a clause or a whole draft, numbered or not; up to 64 kB and 500 clauses.',
    ),
    body: bodyThatSpeaks.optional(),
    ...wordingOptions,
  })
  .meta({
    id: 'AgreedLanguageRequest',
    description: 'A text for which adopted wordings are looked for.',
    examples: [
      {
        text: 'Recognizing the need for international cooperation,\n\n1. Requests all Member States to promote and protect all human rights and fundamental freedoms of all migrants;',
        body: 'General Assembly',
        limit: 1,
      },
    ],
  });

export const AgreedClause = z
  .object({
    id: z.string().describe('Within this answer, each once.'),
    label: z.string().describe('As the text was understood: "PP3", "OP10(a)"; two may have the same.'),
    kind: ClauseKind.describe('Preamble or operative part.'),
    parent: z.string().nullable().describe('Id of the clause whose lettered part it is.'),
    text: z.string().describe('Without number, note marks and mark-up.'),
    ranges: z.array(Range).describe('Its ranges in the text that was sent.'),
    ...foundWordings,
    wordings: z.array(WordingOfSent).describe('The nearest first; empty where nothing is near.'),
    alternatives,
  })
  .meta({
    id: 'AgreedClause',
    description: 'A clause of a text that was sent, and the adopted wordings nearest to it.',
  });

export const AgreedLanguage = z
  .object({ data: z.array(AgreedClause).describe('In the order of the text.'), file })
  .meta({
    id: 'AgreedLanguage',
    description: 'The clauses of a text, each with the adopted wordings nearest to it.',
  });

export const SimilarWordings = z
  .object({
    ...foundWordings,
    data: z
      .array(AdoptedWording)
      .describe(
        'The nearest first; other uses of the same words among them, the clause itself not. Empty where nothing is near.',
      ),
  })
  .meta({ id: 'SimilarWordings', description: 'The adopted wordings that are nearest to a clause.' });

export type AgreedLanguage = z.infer<typeof AgreedLanguage>;
export type SimilarWordings = z.infer<typeof SimilarWordings>;
