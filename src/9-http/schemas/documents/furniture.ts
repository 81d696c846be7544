import { z } from 'zod';
import { listOf } from '../common.ts';
import { FurnitureKind } from '../enums.ts';

export const Furniture = z
  .object({
    kind: FurnitureKind.describe('What it is.'),
    start: z.int().min(0).describe('Offset in the text of the source.'),
    end: z.int().min(1).describe('Offset in the text of the source.'),
    text: z.string().describe('The text in the range, unchanged.'),
  })
  .meta({ id: 'Furniture', description: "What stands in a source and is no document's text." });

export const FurnitureList = listOf(Furniture, 'FurnitureList', 'A page of what was left out.');
export type Furniture = z.infer<typeof Furniture>;
