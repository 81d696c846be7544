import { z } from 'zod';
import { ParameterPlace } from './enums.ts';

export const Problem = z
  .object({
    type: z.string().describe('The kind of problem, as the address of its explanation.'),
    title: z.string().describe('The kind of problem in words.'),
    status: z.int().min(400).max(599).describe('The status of the answer.'),
    detail: z.string().describe('What was wrong.'),
    instance: z.string().describe('The address that was requested.'),
    remedy: z.string().describe('What would be right.'),
    requestId: z.string().optional().describe('The id of this request in the log of the server.'),
    errors: z
      .array(
        z
          .object({
            in: ParameterPlace.describe('Where the parameter is given.'),
            name: z.string().describe('The name of the parameter or field.'),
            detail: z.string().describe('What is wrong with it.'),
            allowed: z
              .array(z.string())
              .optional()
              .describe('What it may be, or which parameters there are.'),
            at: z.int().min(0).optional().describe('The offset of the character in its value.'),
          })
          .meta({ id: 'ParameterError', description: 'A parameter that is wrong.' }),
      )
      .optional()
      .describe('Each parameter or field that is wrong.'),
  })
  .meta({ id: 'Problem', description: 'An error in the format of RFC 9457.' });
