import type { TextUnit, WholeText } from '../../src/8-services/documents/whole-document.ts';

const DOCUMENT: WholeText['document'] = {
  id: 'A_RES_58_1',
  seq: 1,
  sourceId: 'a',
  symbol: 'A/RES/58/1',
  otherSymbols: [],
  changes: [],
  symbolMadeUp: false,
  type: 'resolution',
  title: 'Title of the text',
  body: 'General Assembly',
  bodyId: 'un-general-assembly',
  session: '58',
  date: '2003-12-23',
  year: 2003,
  meeting: null,
  agendaItems: [],
  adoptedOn: null,
  author: null,
  language: 'en',
  reading: 'whole',
  readingReasons: [],
  complete: true,
  partOf: null,
  partOfSection: null,
  lacks: [],
};

/** A unit of a made-up text; `id` is what follows that of the document. */
export const unit = (id: string, text: string, more: Partial<TextUnit> = {}): TextUnit => ({
  id: `A_RES_58_1.${id}`,
  kind: 'clause',
  enumerator: null,
  text,
  parentId: null,
  particular: null,
  part: null,
  clause: null,
  role: null,
  rows: null,
  note: null,
  noteReferences: [],
  children: [],
  ...more,
});

export const clauseOf = (phrase: string | null, tail: string | null = null): TextUnit['clause'] => ({
  kind: 'operative',
  label: 'OP1',
  phrase,
  tail,
});

export const whole = (
  body: readonly TextUnit[],
  { facts = {}, ...more }: Partial<WholeText> & { readonly facts?: Partial<WholeText['document']> } = {},
): WholeText => ({
  document: { ...DOCUMENT, ...facts },
  citation: 'General Assembly resolution 58/1 of 23 December 2003',
  unit: null,
  particulars: [],
  body,
  notes: [],
  ...more,
});
