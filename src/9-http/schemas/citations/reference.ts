import { z } from 'zod';
import { AddressKind } from '../enums.ts';

export const Address = z
  .object({
    id: z.string().describe('Id of what the reference leads to.'),
    kind: AddressKind.describe('Its kind.'),
    document: z.string().describe('Id of the document.'),
    doubts: z.array(z.string()).describe('What in the reference was not understood, or does not fit.'),
    link: z.string().describe('Where it is found, relative to this server.'),
  })
  .meta({ id: 'Address', description: 'What a reference leads to.' });

export const ResolvedReference = z
  .object({ ref: z.string().describe('The reference as it was given.'), ...Address.shape })
  .meta({ id: 'ResolvedReference', description: 'The one thing that a reference leads to.' });

export const AmbiguousReference = z
  .object({
    ref: z.string().describe('The reference as it was given.'),
    candidates: z.array(Address).describe('The likeliest first.'),
  })
  .meta({ id: 'AmbiguousReference', description: 'The several things that a reference may mean.' });

export type Address = z.infer<typeof Address>;
