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
  [
    '"that" is the last one named, not the one that the document calls so',
    ['', `the ${CRC} (the Convention)`, 'the Zenda Convention, and parties to that Convention'],
    ['the Convention', CRC],
    ['that Convention', 'Zenda Convention'],
  ],
  [
    '"that" is also one in the name of an organ, "the" is not',
    [
      '',
      `the ${CRC}`,
      'the Conference of the Parties to the Zenda Convention, that Convention, the Convention',
    ],
    ['that Convention', 'Zenda Convention'],
    ['the Convention', CRC],
  ],
  [
    'a verb after it',
    ['', `the ${CRC}`, 'calls upon parties to the Convention to act'],
    ['the Convention', CRC],
  ],
  ['a date after it', ['', `the ${CRC}`, 'acceded to the Convention on 2 May'], ['the Convention', CRC]],
  [
    'the Charter of the United Nations, whatever other is named in another text',
    ['', 'the Zenda Charter', 'Chapter VII of the Charter'],
    ['Chapter VII of the Charter', 'Charter of the United Nations'],
  ],
  [
    'another Charter in the same text',
    ['', 'the Zenda Charter and the rights in the Charter'],
    ['the Charter', 'Zenda Charter'],
  ],
  [
    'both in the same text',
    ['', 'the Zenda Charter, the Charter of the United Nations, Article 73 e of the Charter'],
    ['Article 73 e of the Charter', 'Charter of the United Nations'],
  ],
  ['nothing before it', ['', 'the Convention', `the ${CRC}`]],
];

t.test(
  'an instrument in the title is what the document is about, though the agenda names it first',
  async t => {
    const antecedents = new Antecedents();
    const [reference] =
      [CRC, CRC, 'the Zenda Convention', 'the Convention']
        .map((text, index) => findCitations(text, ASSEMBLY, { antecedents, isTitle: index === 1 }))
        .at(-1) ?? [];
    t.equal(reference?.instrument, CRC);
  },
);

for (const [why, texts, ...found] of TABLE) {
  const antecedents = new Antecedents();
  const references = texts.flatMap((text, index) =>
    findCitations(text, ASSEMBLY, { antecedents, isTitle: index === 0 })
      .filter(({ kind }) => kind === 'reference')
      .map(({ start, end, instrument }) => [text.slice(start, end), instrument]),
  );
  t.same(references, found, `${why}: ${texts.join(' | ')}`);
}
