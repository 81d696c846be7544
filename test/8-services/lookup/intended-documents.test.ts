import t from 'tap';
import { prepareQueries } from '../../../db/queries/index.ts';
import { link } from '../../../src/7-links/link.ts';
import { lookUp } from '../../../src/8-services/lookup/lookup.ts';
import type { ParsedDocument } from '../../../src/model/document.ts';
import { databaseOf } from '../../database.ts';
import { resolution, saying, source } from '../../fixture.ts';

const DIALOGUE =
  'the Dialogue will be held in New York on 14 and 15 September 2006 and will consist of four plenary meetings and four interactive round tables';
const dialogue = saying('A/RES/60/227', '2005-12-23', `Decides that ${DIALOGUE};`);
const citing = resolution('A/RES/60/227', ['A/RES/60/277']);
const restating = (cited: string) => `In its resolution ${cited} it decided that ${DIALOGUE}.`;

/** A text to look up, and the documents that its citation means instead. */
const TABLE: readonly (readonly [
  construct: string,
  documents: readonly ParsedDocument[],
  text: string,
  ...intended: string[],
])[] = [
  ['nobody else cites the number', [dialogue], restating('60/277'), 'A/RES/60/227'],
  [
    'one document, which may have the same slip, cites it',
    [dialogue, resolution('A/RES/61/1', ['A/RES/60/277'])],
    restating('60/277'),
    'A/RES/60/227',
  ],
  [
    'two documents cite it',
    [dialogue, resolution('A/RES/61/1', ['A/RES/60/277']), resolution('A/RES/61/2', ['A/RES/60/277'])],
    restating('60/277'),
  ],
  [
    'the other one cites it',
    [{ ...citing, clauses: citing.clauses.map(one => ({ ...one, text: `${one.text} ${DIALOGUE}` })) }],
    restating('60/277'),
  ],
  ['the text cites the other too', [dialogue], `${restating('60/277')} See resolution 60/227.`],
  ['the data set has the number', [dialogue, saying('A/RES/60/277', null, 'Decides.')], restating('60/277')],
  [
    'the sentence tells something else',
    [dialogue],
    `It rained. See resolution 60/277. It said that ${DIALOGUE}.`,
  ],
  ['another number of the day', [dialogue], 'resolution 60/228 of 23 December 2005'],
  ['a date of the other alone', [dialogue], 'resolution 50/227 of 23 December 2005', 'A/RES/60/227'],
  [
    'the same, where the data set has the number of another date',
    [dialogue, saying('A/RES/50/227', '1996-05-24', 'Decides.')],
    'resolution 50/227 of 23 December 2005',
    'A/RES/60/227',
  ],
  ['a date of neither', [dialogue], 'resolution 50/227 of 22 December 2005'],
];

t.test('a number is corrected on evidence only', async t => {
  for (const [construct, documents, text, ...intended] of TABLE) {
    const db = databaseOf(source('a', ...documents));
    link(db, 'test');
    const { citations } = await lookUp(prepareQueries(db), text, 'General Assembly');
    const numbers = citations.flatMap(({ corrections }) =>
      corrections.filter(({ about }) => about === 'number'),
    );
    t.strictSame(
      numbers.map(({ symbol }) => symbol),
      intended,
      construct,
    );
    db.$client.close();
  }
});
