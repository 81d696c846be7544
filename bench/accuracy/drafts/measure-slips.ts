import { join } from 'node:path';
import type { Db } from '../../../db/db.ts';
import { prepareQueries } from '../../../db/queries/index.ts';
import { decode } from '../../../src/1-read/decode.ts';
import { faultsOf } from '../../../src/8-services/drafts/check-draft.ts';
import type { DraftFaults } from '../../../src/8-services/drafts/draft-check.ts';
import type { Notice } from '../../../src/8-services/drafts/notices/notice.ts';
import { overlaps, type Range } from '../../../src/model/range.ts';
import { readBytes } from '../../../src/pipeline/files.ts';
import { readDraft } from '../../../src/pipeline/sent-text.ts';
import { putIn } from './put-in.ts';
import type { Slip, SlipLabels } from './slip-labels.ts';

/** A slip, and the notices that a text has with it and not without. */
export interface MeasuredSlip {
  readonly slip: Slip;
  /** Those at the place of the slip, in its unit or the next. */
  readonly found: readonly Notice[];
  readonly elsewhere: readonly Notice[];
}

export interface MeasuredText {
  readonly file: string;
  /** Each with the words that it is about. */
  readonly alarms: readonly { readonly notice: Notice; readonly words: string }[];
}

export interface MeasuredSlips {
  readonly slips: readonly MeasuredSlip[];
  readonly unchanged: readonly MeasuredText[];
}

/** Checks texts with and without slips against a database. */
export async function measureSlips(
  db: Db,
  folder: string,
  { slips, unchanged }: SlipLabels,
): Promise<MeasuredSlips> {
  const check = checker(db);
  const measured: MeasuredSlip[] = [];
  for (const slip of slips) measured.push(await measureSlip(check, readText(folder, slip.file), slip));
  const texts: MeasuredText[] = [];
  for (const file of unchanged) {
    const text = readText(folder, file);
    const { notices } = await check(text);
    texts.push({ file, alarms: notices.map(notice => ({ notice, words: wordsAt(text, notice) })) });
  }
  return { slips: measured, unchanged: texts };
}

type Check = (text: string) => Promise<DraftFaults>;

/** Checks a text once, however often it is asked for. */
function checker(db: Db): Check {
  const queries = prepareQueries(db);
  const checked = new Map<string, Promise<DraftFaults>>();
  return text => {
    const check =
      checked.get(text) ?? readDraft(text, { body: null }).then(draft => faultsOf(queries, draft));
    checked.set(text, check);
    return check;
  };
}

const readText = (folder: string, file: string): string => {
  const path = join(folder, file);
  return decode(readBytes(path), path);
};

async function measureSlip(check: Check, text: string, slip: Slip): Promise<MeasuredSlip> {
  const before = await check(text);
  const { text: changedText, changed } = putIn(text, slip);
  const after = await check(changedText);
  const known = new Set(before.notices.map(notice => keyOf(text, notice)));
  const fresh = after.notices.filter(notice => !known.has(keyOf(changedText, notice)));
  const place = placeOf(after, changed);
  const isHere = ({ ranges }: Notice): boolean => ranges.some(range => overlaps(range, place));
  return { slip, found: fresh.filter(isHere), elsewhere: fresh.filter(notice => !isHere(notice)) };
}

const wordsAt = (text: string, { ranges }: Notice): string =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');

const keyOf = (text: string, notice: Notice): string =>
  `${notice.code}|${notice.message}|${wordsAt(text, notice)}`;

/** From the beginning of the unit that holds the change, or stands before it, to the end of the one after it. */
function placeOf({ units }: DraftFaults, { start, end }: Range): Range {
  const spans = units
    .filter(({ ranges }) => ranges.length > 0)
    .map(({ ranges }) => ({ start: ranges[0]?.start ?? 0, end: ranges.at(-1)?.end ?? 0 }))
    .toSorted((a, b) => a.start - b.start);
  const first = spans.findLast(span => span.start <= start);
  const next = spans.find(span => span.start >= end);
  return { start: first?.start ?? start, end: next?.end ?? Math.max(end, first?.end ?? end) };
}
