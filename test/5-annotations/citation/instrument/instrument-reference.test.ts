import t from 'tap';
import { Antecedents, findCitations } from '../../../../src/5-annotations/citation/citation.ts';

const CRC = 'Convention on the Rights of the Child';
const PARIS = 'Paris Agreement';
const ASSEMBLY = { body: 'General Assembly', symbol: null };

/** The texts of one document, the first its title, and each reference in them with what it is tied to. */
const TABLE: readonly [
  texts: readonly string[],
  ...found: (readonly [range: string, instrument: string])[],
][] = [
  [
    ['', `Recalling the ${CRC}`, 'parties to the Convention'],
    ['the Convention', CRC],
  ],
  [
    ['', `the ${CRC} and article 3 of the Convention`],
    ['article 3 of the Convention', CRC],
  ],
  [['', `the ${CRC} and the Zenda Convention`, 'the Convention']],
  [
    ['', `the ${CRC} (the Convention) and the Zenda Convention`, 'the Convention'],
    ['the Convention', CRC],
    ['the Convention', CRC],
  ],
  [
    [CRC, 'the Zenda Convention', 'the Convention'],
    ['the Convention', CRC],
  ],
  [
    ['', `the ${PARIS}`, 'This Agreement'],
    ['This Agreement', PARIS],
  ],
  [
    ['', 'the Zenda Declaration and Plan of Action', 'the Plan of Action'],
    ['the Plan of Action', 'Zenda Declaration and Plan of Action'],
  ],
  [['', `Optional Protocol to the ${CRC} on a communications procedure`, 'the Convention']],
  [['', `the ${CRC}`, 'the Convention adopted in Zenda, the Convention thereto, a Convention']],
  [['', `the ${CRC} and the Optional Protocols thereto`, 'the Protocols']],
  [['', 'the Convention', `the ${CRC}`]],
];

for (const [texts, ...found] of TABLE) {
  const antecedents = new Antecedents();
  const references = texts.flatMap((text, index) =>
    findCitations(text, ASSEMBLY, { antecedents, isTitle: index === 0 })
      .filter(({ kind }) => kind === 'reference')
      .map(({ start, end, instrument }) => [text.slice(start, end), instrument]),
  );
  t.same(references, found, texts.join(' | '));
}
