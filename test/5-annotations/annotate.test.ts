import t from 'tap';
import { annotate } from '../../src/5-annotations/annotate.ts';
import { readAuthority } from '../../src/5-annotations/organization/authority.ts';

interface Given {
  readonly text: string;
  readonly parent?: number;
  /** The text and the offset in it that refer to this note. */
  readonly from?: readonly [text: number, at: number];
}

const RECALLS = 'Recalling the Paris Agreement, and reaffirming:';

/** Texts of one document, and how each treats what it cites. */
const TABLE: readonly [texts: readonly Given[], ...treatments: string[][]][] = [
  [
    [
      { text: 'Recalling:' },
      { text: 'Resolution 58/208;', parent: 0 },
      { text: 'Annex;', parent: 1 },
      { text: 'Resolution 58/1;', parent: 2 },
    ],
    [],
    ['recalls'],
    [],
    ['recalls'],
  ],
  [
    [{ text: 'Requests it:' }, { text: 'To report, pursuant to resolution 58/208;', parent: 0 }],
    [],
    ['follows'],
  ],
  [[{ text: 'Resolution 58/208' }, { text: 'Resolution 58/1', parent: 0 }], ['mentions'], ['mentions']],
  [[{ text: RECALLS }, { text: 'See A/58/98.', from: [0, 29] }], ['recalls'], ['recalls']],
  [[{ text: RECALLS }, { text: 'See A/58/98.', from: [0, RECALLS.length] }], ['recalls'], ['reaffirms']],
  [[{ text: RECALLS }, { text: 'See A/58/98.' }], ['recalls'], ['mentions']],
];

for (const [texts, ...treatments] of TABLE) {
  const given = texts.map(({ text, parent, from }, key) => ({
    key,
    text,
    isNote: from !== undefined,
    role: 'text' as const,
    parent: parent ?? null,
    referredFrom: from ? { key: from[0], at: from[1] } : null,
  }));
  const annotated = annotate(
    given,
    { body: 'General Assembly', symbol: null },
    readAuthority({ organizations: [], notOrganizations: [] }),
  );
  t.same(
    annotated.map(({ citations }) => citations.map(({ treatment }) => treatment)),
    treatments,
    texts.map(({ text }) => text).join(' | '),
  );
}
