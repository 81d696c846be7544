import { z } from 'zod';
import { RefusedReplacement, StoreFailure } from './dataset.ts';

export const Liveness = z
  .object({ status: z.string().describe('Always `live`.') })
  .meta({ id: 'Liveness', description: 'That the process responds.' });

export const Readiness = z
  .object({
    status: z.string().describe('Always `ready`.'),
    version: z.string().describe('The version of the data set that is served.'),
    refusedReplacement: RefusedReplacement.nullable().describe(
      'The file that has taken the place of the database and cannot be served; null if there is none.',
    ),
    storeFailure: StoreFailure.nullable().describe(
      'Why the latest data set cannot be had from where this server fetches it; null if it can.',
    ),
  })
  .meta({ id: 'Readiness', description: 'That there is a data set, and that it goes on being served.' });
