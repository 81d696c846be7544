import { z } from 'zod';

export const Range = z
  .object({
    start: z.int().min(0).describe('Offset of the first character.'),
    end: z.int().min(1).describe('Offset after the last character.'),
  })
  .meta({ id: 'Range', description: 'A half-open range of a text, in UTF-16 code units.' });

export const PageArea = z
  .object({
    page: z.int().min(1).describe('The page, counted from 1: `source#page=3` opens the third.'),
    x: z.number().describe('Distance from the left edge of the page.'),
    y: z.number().describe('Distance from the top edge of the page.'),
    width: z.number().min(0).describe('Width.'),
    height: z.number().min(0).describe('Height.'),
  })
  .meta({ id: 'PageArea', description: 'A rectangle on a page, in points (1/72 inch).' });

export const Provenance = z
  .object({
    source: z.string().describe('The source: the SHA-256 of its bytes.'),
    ranges: z
      .array(Range)
      .describe(
        "The ranges of the source's text layer that it came from, in order; the text layer is `links.text` of the document.",
      ),
    places: z
      .array(PageArea)
      .describe(
        'The areas of pages that it stands on, in reading order; empty where the source has no pages.',
      ),
  })
  .meta({ id: 'Provenance', description: 'Where in its source a text stands.' });

export const Place = z
  .object({
    document: z.string().describe('Id of the document.'),
    symbol: z.string().describe('Symbol of the document.'),
    section: z.string().nullable().describe('Id of the section that contains it.'),
    part: z.string().nullable().describe('Id of the summary or annex that contains it.'),
    parent: z.string().nullable().describe('Id of what it is a part of: of the same kind.'),
    previous: z.string().nullable().describe('Id of the one before it in the document, of the same kind.'),
    next: z.string().nullable().describe('Id of the one after it in the document, of the same kind.'),
    position: z.int().min(0).describe('Counts all units of the document in reading order.'),
  })
  .meta({ id: 'Place', description: 'The place of a unit in its document.' });

export const UnitLinks = z
  .object({
    self: z.string().describe('The unit.'),
    document: z.string().describe('The document that it is a unit of.'),
    section: z.string().nullable().describe('The section that contains it.'),
    parent: z.string().nullable().describe('What it is a part of.'),
    previous: z.string().nullable().describe('The one before it, of the same kind.'),
    next: z.string().nullable().describe('The one after it, of the same kind.'),
    page: z
      .string()
      .nullable()
      .describe('The source, opened at the page on which it begins; null where the source has no pages.'),
  })
  .meta({ id: 'UnitLinks', description: 'Addresses, relative to this server.' });

/** The envelope of every list. */
export const listOf = <Item extends z.ZodType, More extends z.ZodRawShape = Record<never, never>>(
  item: Item,
  id: string,
  description: string,
  more?: More,
) =>
  z
    .object({
      data: z.array(item).describe('The items of the page, in the order of the list.'),
      nextCursor: z
        .string()
        .nullable()
        .describe('Give it as `cursor` to get the next page; null on the last one.'),
      total: z.int().min(0).optional().describe('How many there are in all; only with `total=true`.'),
      ...(more as More),
    })
    .meta({ id, description });

/** A text in the body of a request; it must not be blank. */
export const SentText = z.string().regex(/\S/);
