import t from 'tap';
import { readLines } from '../../src/1-read/read.ts';
import { toBlocks } from '../../src/2-blocks/blocks.ts';
import { enactingOrgan, leadingOrgan } from '../../src/2-blocks/enacting-formula.ts';
import { particularKind } from '../../src/3-documents/particular.ts';

const kindOf = (text: string) => toBlocks(readLines(text)).blocks.map(particularKind)[0] ?? null;

t.test('formal lines are recognized by their form', async t => {
  for (const [text, kind] of [
    ['General Assembly', 'organ'],
    ['Human Rights Council', 'organ'],
    ['Seventy-eighth session', 'session'],
    ['101ST SESSION', 'session'],
    ['Twenty-first special session', 'session'],
    ['Tenth emergency special session', 'session'],
    ['13 September–15 October 2010', 'session'],
    ['Agenda item 71 (b)', 'agenda'],
    ['Agenda items 13 and 117', 'agenda'],
    ['Agenda item 18 Sustainable development', 'agenda'],
    ['Resolution adopted by the General Assembly on 5 September 2023', 'adoption'],
    ['Resolutions adopted by the Council', 'adoption'],
    ['Decision adopted by the Human Rights Council on 12 July 2019', 'adoption'],
    ['(Adopted by the Council at its 523rd meeting on 27 November 2012)', 'adoption'],
    ['[on the report of the Second Committee (A/58/483/Add.3)]', 'basis'],
    ['[on the recommendation of the Third Committee (E/2012/26)]', 'basis'],
    ['[without reference to a Main Committee (A/78/L.1)]', 'basis'],
    ['[Adopted without a vote.]', 'remark'],
    ['[Adopted by a recorded vote of 30 to 5, with 12 abstentions.]', 'remark'],
    ['Adopted at the 9520th meeting by 13 votes to none, with 2 abstentions.', 'remark'],
    ['The draft resolution, as orally revised, was adopted by consensus.', 'remark'],
    ['Adopted unanimously at the 9527th meeting.', 'remark'],
    ['Recorded vote on resolution 80/7:', 'remark'],
    ['In favour: Brazil, Chile', 'remark'],
    ['ABSTAINING Chad', 'remark'],
    ['Subsequently, Chad and Togo joined in sponsoring the draft resolution.', 'sponsors'],
    ['The following States have joined the list of sponsors of the draft: Chad.', 'sponsors'],
    ['Eightieth session Eightieth year', 'session'],
    ['Eightieth year', 'session'],
    ['General Assembly Security Council', 'organ'],
    ['Special Political and Decolonization Committee (Fourth Committee)', 'organ'],
    ['78th plenary meeting', 'dateline'],
    ['78th plenary meeting 23 December 2003', 'dateline'],
    ['1st plenary meeting', 'dateline'],
    ['42nd meeting', 'dateline'],
    ['12th (resumed) plenary meeting', 'dateline'],
    ['101st plenary meeting (resumed) 4 April 2024', 'dateline'],
    ['Recalling its special session', null],
    ['The session was opened by the Chair.', null],
    ['Agenda item after agenda item was deferred.', null],
    ['Resolution adopted by consensus', null],
    ['Adopted the agenda', null],
    ['Against this background, lamps were lit.', null],
    ['States joined the list.', null],
    ['[see the report]', null],
    ['78th plenary meetings were held in the years before, as they had been under the earlier rules', null],
    ['General Assembly resolution 58/208', null],
    ['Migration', null],
  ] as const) {
    t.equal(kindOf(text), kind, text);
  }
});

t.test('an enacting formula names its organ', async t => {
  for (const [text, alone, leading] of [
    ['The General Assembly,', 'General Assembly', null],
    ['The General Assembly', 'General Assembly', null],
    ['The Economic and Social Council.', 'Economic and Social Council', null],
    ['The Lamp Council.', null, null],
    ['The Economic and Social Council,', 'Economic and Social Council', null],
    ['The Human Rights Council,', 'Human Rights Council', null],
    ['The Council,', 'Council', null],
    ['The Commission on Human Rights,', 'Commission on Human Rights', null],
    ['The General Assembly, having considered the report,', null, 'General Assembly'],
    ['The General Assembly decides to meet again.', null, 'General Assembly'],
    ['The Security Council, Recalling its resolution,', null, 'Security Council'],
    ['The Committee of the Whole decides to meet.', null, null],
    ['The report says so,', null, null],
    ['the General Assembly,', null, null],
  ] as const) {
    t.equal(enactingOrgan(text), alone, text);
    if (alone === null) t.equal(leadingOrgan(text), leading, text);
  }
});
