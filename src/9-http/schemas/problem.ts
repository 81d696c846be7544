import { z } from 'zod';

export const Problem = z
  .object({
    type: z.string().describe('The kind of problem, as the address of its explanation.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What was wrong.'),
    instance: z.string().describe('The address that was requested.'),
    remedy: z.string().describe('What would be right.'),
    requestId: z.string().optional().describe('The id of this request in the log of the server.'),
    errors: z
      .array(
        z
          .object({
            in: z.enum(['query', 'path', 'body']),
            name: z.string(),
            detail: z.string(),
            allowed: z.array(z.string()).optional(),
            at: z.int().min(0).optional().describe('The offset of the character in its value.'),
          })
          .meta({ id: 'ParameterError', description: 'A parameter that is wrong.' }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'An error in the format of RFC 9457.' });
