import type { Db } from '../../../db/db.ts';
import { prepareInsert } from '../../../db/insert.ts';
import { overlapGroupMembers, overlapGroups, overlaps } from '../../../db/schema.ts';
import { prepareRequests } from '../../wording/requests/like-requests.ts';
import type { RequestWords } from '../../wording/requests/request.ts';
import { addresseeKeys } from './addressee-keys.ts';
import { findOverlaps, type Overlap } from './find-overlaps.ts';
import { groupOverlaps, type OverlapGroup } from './group-overlaps.ts';
import { organizationsById, readMandates } from './read-mandates.ts';
import { type RequestFacts, requestFacts } from './request-facts.ts';
import { type Stems, Vocabulary } from './vocabulary.ts';

/** Of each mandate as many overlaps are stored, the most similar. */
const MAX_STORED = 100;

/** Stores which mandates ask the like, and the groups that they form. `storeSeries` must have run before. */
export function storeOverlaps(db: Db): void {
  const { mandates, requests, stems } = readRequests(db);
  const found = [...findOverlaps(mandates, requests, stems.name)];
  const order = new Map(mandates.map(({ id }, place) => [id, place]));
  const insert = prepareInsert(db, overlaps);
  for (const [mandateId, others] of bySide(found))
    for (const [index, { id, similarity, sameSeries, stems }] of others.slice(0, MAX_STORED).entries())
      insert.run({ mandateId, ordinal: index + 1, otherId: id, similarity, sameSeries, stems });
  storeGroups(db, groupOverlaps(found, order), new Map(mandates.map(mandate => [mandate.id, mandate])));
}

/** Reads the mandates, and prepares what they ask for to be compared; their texts are not kept. */
function readRequests(db: Db) {
  const vocabulary = new Vocabulary();
  const keysOf = shared(addresseeKeys(organizationsById(db)));
  const mandates: RequestFacts[] = [];
  const requests: RequestWords[] = [];
  for (const resolution of readMandates(db))
    for (const { words, ...facts } of requestFacts(resolution, keysOf, vocabulary)) {
      mandates.push(facts);
      requests.push(words);
    }
  const stems = vocabulary.stems();
  const titleOf = shared(stems.of);
  for (const [index, words] of requests.entries()) requests[index] = inStems(words, stems, titleOf);
  return { mandates, requests: prepareRequests(requests, stems.tells), stems };
}

/** Makes the value of each input once, so that what many mandates have in common takes memory once. */
function shared<Input, Value>(make: (input: Input) => Value): (input: Input) => Value {
  const values = new Map<string, Value>();
  return input => {
    const key = JSON.stringify(input);
    const value = values.get(key) ?? make(input);
    values.set(key, value);
    return value;
  };
}

const inStems = (
  { asked, context, title, named, ...words }: RequestWords,
  stems: Stems,
  titleOf: Stems['of'],
): RequestWords => ({
  ...words,
  asked: stems.of(asked),
  context: stems.of(context),
  title: titleOf(title),
  named: new Set(stems.of(Uint32Array.from(named))),
});

interface OneSided extends Pick<Overlap, 'similarity' | 'stems'> {
  /** Id of the other mandate. */
  readonly id: string;
  readonly sameSeries: boolean;
}

/** The overlaps of each mandate, the most similar first. */
function bySide(overlaps: readonly Overlap[]): Map<string, OneSided[]> {
  const sides = new Map<string, OneSided[]>();
  for (const { one, other, similarity, stems } of overlaps) {
    const sameSeries = one.series !== null && one.series === other.series;
    for (const [id, otherId] of [
      [one.id, other.id],
      [other.id, one.id],
    ] as const) {
      const side = sides.get(id) ?? [];
      side.push({ id: otherId, similarity: Math.round(1000 * similarity) / 1000, sameSeries, stems });
      sides.set(id, side);
    }
  }
  for (const side of sides.values()) side.sort((a, b) => b.similarity - a.similarity);
  return sides;
}

function storeGroups(
  db: Db,
  groups: readonly OverlapGroup[],
  mandates: ReadonlyMap<string, RequestFacts>,
): void {
  const insert = prepareInsert(db, overlapGroups);
  const insertMember = prepareInsert(db, overlapGroupMembers);
  for (const [index, { center, members }] of groups.entries()) {
    const series = new Set(members.map(id => mandates.get(id)?.series ?? mandates.get(id)?.resolution));
    insert.run({ id: center, seq: index + 1, count: members.length, series: series.size });
    for (const mandateId of members) insertMember.run({ groupId: center, mandateId });
  }
}
