import { type Overview, overviewOf } from '../overview/overview.ts';
import { type CharacterCounts, countCharacters } from './characters.ts';
import type { Collection } from './collections.ts';
import { type CodeCount, countFindings } from './findings.ts';
import { type Judgement, judge } from './judge.ts';
import { countNotes, type NoteCounts } from './notes.ts';
import { type ParsedText, parseText } from './parsed-text.ts';
import { countParticulars, type ParticularCount } from './particulars.ts';
import { countPhrases, type PhraseCount } from './phrases.ts';
import { type Row, rows } from './rows.ts';

/** The measurements of a collection. */
export interface Measured {
  readonly name: string;
  readonly texts: number;
  readonly failed: readonly string[];
  readonly documents: number;
  /** Empty if no structure of the collection is known. */
  readonly scores: readonly Row[];
  readonly judgements: readonly Judgement[];
  readonly overview: Overview;
  readonly particulars: readonly ParticularCount[];
  readonly notes: NoteCounts;
  readonly phrases: readonly PhraseCount[];
  readonly findings: readonly CodeCount[];
  readonly characters: CharacterCounts;
  /** The time of parsing alone, in one pass that includes warming up. */
  readonly seconds: number;
  readonly megabytesPerSecond: number;
}

export async function measure({ name, texts, known }: Collection): Promise<Measured> {
  const results: ParsedText[] = [];
  for (const text of texts) results.push(await parseText(text));
  const parsed = results.flatMap(({ parsed = [] }) => parsed);
  const documents = parsed.flatMap(({ source }) => source.documents);
  const judgements = judge(known, documents);
  const seconds = sum(results.map(result => result.seconds));
  return {
    name,
    texts: texts.length,
    failed: results.flatMap(({ error }) => error?.message ?? []),
    documents: documents.length,
    scores: rows(judgements),
    judgements,
    overview: overviewOf(documents),
    particulars: countParticulars(documents),
    notes: countNotes(documents),
    phrases: countPhrases(documents),
    findings: countFindings(documents),
    characters: countCharacters(parsed),
    seconds,
    megabytesPerSecond: sum(results.map(({ bytes }) => bytes.length)) / 1e6 / seconds,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
