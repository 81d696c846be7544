import { z } from 'zod';
import { DEFAULT_OPTIONS } from '../8-services/agreed-language/agreed-language.ts';
import { MAX_TEXT, pageIn, readSentFile, type SentText } from '../8-services/sent-file.ts';
import { ToolError } from './tool-error.ts';

/** The arguments of a tool; a name that it does not know is refused, with those that it knows. */
export const argumentsOf = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: issue =>
      issue.code === 'unrecognized_keys'
        ? `There is no argument ${issue.keys.join(', ')}; there are ${Object.keys(shape).join(', ')}`
        : undefined,
  });

export const referenceTo = (what: string) =>
  z
    .string()
    .min(1)
    .max(300)
    .describe(`The ${what}: its id, or a reference as people write it ("A/RES/58/208, para. 10 (a)").`);

export const textOf = (what: string) =>
  z.string().regex(/\S/, 'It must not be blank').max(MAX_TEXT).describe(what);

/** The options of a search for adopted wordings. */
export const wordingArguments = {
  body: z
    .string()
    .min(1)
    .max(300)
    .optional()
    .describe(
      'The organ that speaks, by its full name, where the text does not name it: "General Assembly".',
    ),
  before: z.iso.date().optional().describe('Only wordings adopted before this day (ISO 8601).'),
  limit: z
    .int()
    .min(1)
    .max(10)
    .default(DEFAULT_OPTIONS.limit)
    .describe('How many wordings to show for each clause.'),
};

/**
 * A text that was sent; a page of HTML is read as one.
 *
 * @throws ToolError if it is too long; ServiceError FILE_UNREADABLE
 */
export async function readText(text: string): Promise<SentText> {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_TEXT)
    throw new ToolError(
      `The text has ${bytes} bytes. Send at most ${MAX_TEXT}, such as a part of it at a time.`,
    );
  const page = pageIn(text);
  return page === null ? text : readSentFile(page);
}
