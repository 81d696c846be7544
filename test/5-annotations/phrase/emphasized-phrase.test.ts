import t from 'tap';
import { emphasizedPhrase } from '../../../src/5-annotations/phrase/emphasized-phrase.ts';

/** Each text has its italics between underscores. */
const TABLE: readonly (readonly [why: string, printed: string, phrase: string | null])[] = [
  ['what is in italics, and no more', '_Reaffirms_ the commitment to peace,', 'Reaffirms'],
  [
    'more than the list of phrases knows',
    '_Reiterates its call upon_ States to act;',
    'Reiterates its call upon',
  ],
  ['a comma is no part of it', '_Recalling,_ in this regard, the report,', 'Recalling'],
  ['a line ended in it', '_Notes with_ _concern_ the losses;', 'Notes with concern'],
  ['the next italics are a title', '_Recalling_ the report _Our Common Agenda_,', 'Recalling'],
  ['italics within the clause', 'Takes note of the report _Our Common Agenda_;', null],
  ['the whole is in italics: a heading', '_Follow-up and review_', null],
  ['no capital', '_inter alia_, the report;', null],
  ['far too long', `_Requests ${'the States '.repeat(10)}_to act;`, null],
  ['none', 'Requests it;', null],
];

t.test('italics at the head of a clause are its phrase', async t => {
  for (const [why, printed, phrase] of TABLE) {
    const pieces = printed.split('_');
    let at = 0;
    const emphasis = pieces.flatMap((piece, index) => {
      const start = at;
      at += piece.length;
      return index % 2 === 1 ? [{ start, end: at }] : [];
    });
    t.equal(emphasizedPhrase(pieces.join(''), emphasis), phrase, why);
  }
});
