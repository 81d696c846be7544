import t from 'tap';
import { readLines } from '../../src/1-read/read.ts';
import { toBlocks } from '../../src/2-blocks/blocks.ts';
import { splitDocuments } from '../../src/3-documents/split.ts';
import { inReadingOrder } from '../../src/4-structure/draft.ts';
import { FORMAL_LINE_RULES, STRUCTURE_RULES } from '../../src/4-structure/rules.ts';
import { structureSource } from '../../src/4-structure/structure-source.ts';

const REPORT = `A/58/98. Migration

Summary

The number of migrants has doubled.

I. Trends

1. The following are affected:

(a) Migrants in transit;

- Migrants at sea

## A note on method

It was made in 2003.<sup>1</sup>

<sup>1</sup> See resolution 57/270.

Annex

2. This is in the annex.
`;

const RESOLUTION = `57/270. Migration

The General Assembly,

Recalling its resolution 56/203,

I

Follow-up

1. Requests the Secretary-General:

(a) To submit a report;

• Every year;

Review

2. Decides to remain seized of the matter.

78th plenary meeting
`;

/** The rule of each unit in reading order. */
const rulesOf = (text: string): string[] =>
  structureSource(splitDocuments(toBlocks(readLines(text)).blocks, null)).flatMap(({ drafts }) =>
    inReadingOrder(drafts).map(({ id, rule }) => `${id.replace(/^[^.]*\./, '')} ${rule.name}`),
  );

t.test('each unit carries the rule by which its first block became one', async t => {
  t.same(rulesOf(REPORT), [
    'TITLE title',
    'SUMMARY part-heading',
    'SUMMARY.U1 unnumbered-paragraph',
    'S.I section-heading',
    'P1 numbered-paragraph',
    'P1.a lettered-part',
    'U1 list-item',
    'U2 unnumbered-heading',
    'U3 unnumbered-paragraph',
    'N1 note',
    'ANNEX1 part-heading',
    'ANNEX1.P2 numbered-paragraph',
  ]);
  t.same(rulesOf(RESOLUTION), [
    'TITLE title',
    'ENACTING enacting-formula',
    'PP1 preambular-paragraph',
    'S.I heading-below-numeral',
    'OP1 operative-paragraph',
    'OP1.a lettered-part',
    'OP1.U1 unlettered-part',
    'S.I.H1 heading-between-clauses',
    'OP2 operative-paragraph',
    'DATELINE dateline',
  ]);
});

t.test('rule names are unique', async t => {
  const names = [...Object.values(STRUCTURE_RULES), ...Object.values(FORMAL_LINE_RULES)].map(
    ({ name }) => name,
  );
  t.equal(new Set(names).size, names.length);
});
