import { z } from 'zod';

export const Problem = z
  .object({
    type: z.string().describe('Which kind of problem it is: the address of its explanation.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What was wrong.'),
    instance: z.string().describe('The address that was asked for.'),
    remedy: z.string().describe('What would be right.'),
    requestId: z.string().optional().describe('What the log of the server calls this request.'),
    errors: z
      .array(
        z
          .object({
            in: z.enum(['query', 'path', 'body']),
            name: z.string(),
            detail: z.string(),
            allowed: z.array(z.string()).optional(),
            at: z.int().min(0).optional().describe('Where in its value: the offset of the character.'),
          })
          .meta({ id: 'ParameterError', description: 'A parameter that is wrong.' }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong, as RFC 9457 has it.' });
