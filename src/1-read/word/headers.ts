import type { Parts } from './package/parts.ts';
import { childrenOf, isOn, type XmlElement } from './package/xml.ts';
import { hasEvenHeaders } from './properties/styles.ts';
import type { Paragraph } from './story/paragraph.ts';
import { readStory, type StorySettings } from './story/story.ts';

/** What is printed around the text. */
export interface Surroundings {
  /** The header of the first page, where the symbol and the date stand. */
  readonly masthead: readonly Paragraph[];
  /** All other headers, and the footers; each once. */
  readonly furniture: readonly Paragraph[];
}

/** @param sections `w:sectPr` of each section */
export async function headersOf(
  parts: Parts,
  sections: readonly XmlElement[],
  settings: XmlElement | undefined,
  story: StorySettings,
): Promise<Surroundings> {
  const printed = sections.map(section => printedReferences(section, hasEvenHeaders(settings)));
  const headers = new Set(printed.flatMap(references => references.headers));
  const footers = new Set(printed.flatMap(references => references.footers));
  const [first = null] = headers;
  const masthead = first === null ? [] : await read(first, 'masthead', parts, story);
  const furniture: Paragraph[] = [];
  for (const id of [...[...headers].slice(1), ...footers])
    furniture.push(...(await read(id, 'artifact', parts, story)));
  return { masthead, furniture };
}

async function read(
  id: string,
  role: 'masthead' | 'artifact',
  parts: Parts,
  story: StorySettings,
): Promise<Paragraph[]> {
  const part = await parts.byId(id);
  if (part === null) return [];
  return readStory(part.root, {
    ...story,
    relationships: part.relationships,
    role,
    note: () => [],
    sourceOf: () => null,
    endSection: () => {},
  });
}

/** The headers and footers that a section prints; that of its first page first. */
function printedReferences(section: XmlElement, hasEven: boolean): { headers: string[]; footers: string[] } {
  const types = [
    ...(isOn(section, 'w:titlePg') === true ? ['first'] : []),
    'default',
    ...(hasEven ? ['even'] : []),
  ];
  const idsOf = (name: string): string[] => {
    const ids = new Map(
      childrenOf(section, name).map(({ attributes }) => [
        attributes['w:type'] ?? 'default',
        attributes['r:id'] ?? '',
      ]),
    );
    return types.flatMap(type => ids.get(type) ?? []);
  };
  return { headers: idsOf('w:headerReference'), footers: idsOf('w:footerReference') };
}
