import t from 'tap';
import { Antecedents, findCitations } from '../../../../src/5-annotations/citation/citation.ts';

const CRC = 'Convention on the Rights of the Child';
const PARIS = 'Paris Agreement';
const ASSEMBLY = { body: 'General Assembly', symbol: null };

/**
 * The texts of one document, the first its title, and each reference in them with the
 * instrument to which it refers.
 */
const TABLE: readonly [
  why: string,
  texts: readonly string[],
  ...found: (readonly [range: string, instrument: string])[],
][] = [
  [
    'an instrument of an earlier text',
    ['', `Recalling the ${CRC}`, 'parties to the Convention'],
    ['the Convention', CRC],
  ],
  [
    'one of the same text, with a pinpoint',
    ['', `the ${CRC} and article 3 of the Convention`],
    ['article 3 of the Convention', CRC],
  ],
  ['two leave it open', ['', `the ${CRC} and the Zenda Convention`, 'the Convention']],
  [
    'a short name that the text defines',
    ['', `the ${CRC} (the Convention) and the Zenda Convention`, 'the Convention'],
    ['the Convention', CRC],
    ['the Convention', CRC],
  ],
  ['the one in the title', [CRC, 'the Zenda Convention', 'the Convention'], ['the Convention', CRC]],
  ['"this"', ['', `the ${PARIS}`, 'This Agreement'], ['This Agreement', PARIS]],
  [
    'a second head',
    ['', 'the Zenda Declaration and Plan of Action', 'the Plan of Action'],
    ['the Plan of Action', 'Zenda Declaration and Plan of Action'],
  ],
  [
    'a protocol to the Convention is not the Convention',
    ['', `Optional Protocol to the ${CRC} on a communications procedure`, 'the Convention'],
  ],
  [
    'words that describe another',
    ['', `the ${CRC}`, 'the Convention adopted in Zenda, the Convention thereto, a Convention'],
  ],
  ['plurals', ['', `the ${CRC} and the Optional Protocols thereto`, 'the Protocols']],
  ['nothing before it', ['', 'the Convention', `the ${CRC}`]],
];

for (const [why, texts, ...found] of TABLE) {
  const antecedents = new Antecedents();
  const references = texts.flatMap((text, index) =>
    findCitations(text, ASSEMBLY, { antecedents, isTitle: index === 0 })
      .filter(({ kind }) => kind === 'reference')
      .map(({ start, end, instrument }) => [text.slice(start, end), instrument]),
  );
  t.same(references, found, `${why}: ${texts.join(' | ')}`);
}
