import t from 'tap';
import type { ParsedDocument } from '../../../src/model/document.ts';
import { outline, parseOne } from './outline.ts';

/** Small documents of kinds other than the usual resolution and report, whole. */

const text = (...lines: readonly string[]): string => lines.join('\n\n');

const facts = ({ type, title, author, date, session, meeting, body, complete }: ParsedDocument) => ({
  type,
  title,
  author,
  date,
  session,
  meeting,
  body,
  complete,
});

t.test('the statement of a president has the date of its meeting', async t => {
  const document = parseOne(
    text(
      'A/HRC/PRST/52/1',
      'Distr.: General\n6 April 2023',
      'Human Rights Council',
      'Fifty-second session',
      'Agenda item 3',
      'President’s statement',
      'PRST 52/1. Reports of the Committee on Lamps',
      'At the 55th meeting, on 4 April 2023, the President of the Human Rights Council made the following statement:',
      '“The Human Rights Council,',
      '1. Takes note of the reports of the Committee on its first two sessions;',
      '2. Notes that it has made proposals.”',
    ),
  );
  t.match(facts(document), {
    type: 'statement',
    title: 'Reports of the Committee on Lamps',
    author: null,
    date: '2023-04-04',
    session: '52',
    meeting: 55,
    body: 'Human Rights Council',
  });
  t.same(outline(document).slice(-2), [
    'P1: Takes note of the reports of the Committee on its first two sessions;',
    'P2: Notes that it has made proposals.”',
  ]);
});

t.test('a decision that is told as a list, and what it approves', async t => {
  const document = parseOne(
    text(
      '2023/312. Report of the Statistical Commission',
      'At its 20th meeting, on 7 June 2023, the Economic and Social Council:',
      '(a) Took note of the report of the Statistical Commission;',
      '(b) Approved the provisional agenda of its next session, as set out below:',
      'Provisional agenda of the Statistical Commission',
      '1. Election of officers.',
      '2. Adoption of the agenda.',
    ),
  );
  t.match(facts(document), { type: 'decision', author: null, date: '2023-06-07', meeting: 20 });
  t.same(outline(document), [
    'TITLE: Report of the Statistical Commission',
    'ENACTING: At its 20th meeting, on 7 June 2023,',
    'OP1: the Economic and Social Council:',
    'OP1.a: Took note of the report of the Statistical Commission;',
    'OP1.b: Approved the provisional agenda of its next session, as set out below:',
    'TEXT: Provisional agenda of the Statistical Commission',
    'TEXT.P1: Election of officers.',
    'TEXT.P2: Adoption of the agenda.',
  ]);
});

t.test('a letter under two symbols, with its annex and enclosure', async t => {
  const title =
    'Identical letters dated 2 September 2025 from the Permanent Representative of Tuvalu to the United Nations addressed to the Secretary-General and the President of the Security Council';
  const document = parseOne(
    text(
      'A/80/345–S/2025/567',
      'Distr.: General\n3 September 2025\nEnglish\nOriginal: French',
      'General Assembly    Security Council\nEightieth session    Eightieth year\nAgenda item 34',
      title,
      'I have the honour to transmit a letter about lamps (see annex).',
      '(Signed) A. Novak\nPermanent Representative',
      `Annex to the identical letters${title.slice('Identical letters'.length)}`,
      'Excellency,',
      'I write about lamps.',
      'Enclosure',
      'List of lamps',
      '1. The first lamp.',
    ),
  );
  t.match(facts(document), { type: 'report', title, date: '2025-09-03', session: '80', complete: true });
  t.equal(document.author, 'Permanent Representative of Tuvalu');
  t.same(document.otherSymbols, ['S/2025/567']);
  t.same(outline(document).slice(-6), [
    `ANNEX1: Annex to the identical letters${title.slice('Identical letters'.length)}`,
    'ANNEX1.U1: Excellency,',
    'ANNEX1.U2: I write about lamps.',
    'ANNEX1.ENCLOSURE1: Enclosure',
    'ANNEX1.ENCLOSURE1.TITLE: List of lamps',
    'ANNEX1.ENCLOSURE1.P1: The first lamp.',
  ]);
});

t.test('those who joined the sponsors, in an addendum and below a draft', async t => {
  const masthead = ['Distr.: Limited\n20 November 2025', 'Third Committee', 'Agenda item 71'];
  const addendum = parseOne(
    text(
      'A/C.3/80/L.20/Add.1',
      ...masthead,
      'Rights of keepers',
      'Addendum',
      'Add the following countries to the list of sponsors of the draft resolution: Chad and Togo',
    ),
  );
  const draft = parseOne(
    text(
      'A/C.3/80/L.21',
      ...masthead,
      'Austria and Peru:* draft resolution',
      'Rights of keepers',
      'The General Assembly,',
      '1. Takes note of the report.',
      'Subsequently, Chad and Chile joined in sponsoring the draft resolution.',
    ),
  );
  const sponsors = ({ sponsors }: ParsedDocument): string[] =>
    sponsors.map(({ state, joined }) => `${state}${joined ? ' joined' : ''}`);
  t.same(sponsors(addendum), ['TCD joined', 'TGO joined']);
  t.same(addendum.findings, []);
  t.same(sponsors(draft), ['AUT', 'PER', 'TCD joined', 'CHL joined']);
  t.equal(draft.clauses.at(-1)?.text, 'Takes note of the report.');
});

t.test('votes that are told below a resolution belong to no clause', async t => {
  const document = parseOne(
    text(
      'S/RES/2720 (2023)',
      'The Security Council,',
      '1. Demands that lamps be lit;',
      '2. Decides to remain seized of the matter.',
      'Adopted at the 9520th meeting by 13 votes to none, with 2 abstentions (China, Ghana).',
    ),
  );
  t.match(document.vote, { manner: 'counted', inFavour: 13, against: 0, abstaining: 2 });
  t.same(
    document.vote?.ballots.map(({ state }) => state),
    ['CHN', 'GHA'],
  );
  t.equal(document.clauses.at(-1)?.text, 'Decides to remain seized of the matter.');
});
