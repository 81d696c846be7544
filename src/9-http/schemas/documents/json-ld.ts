import { z } from 'zod';

export const JsonLd = z.looseObject({}).meta({
  id: 'JsonLd',
  description:
    'A text as linked data, with the terms of schema.org and of the European Legislation Identifier.',
});
