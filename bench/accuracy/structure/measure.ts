import type { Authority } from '../../../src/5-annotations/organization/authority.ts';
import { type ClausaryError, fileFailure } from '../../../src/errors.ts';
import type { ParsedSource } from '../../../src/model/document.ts';
import { readBytes, type SourceFile } from '../../../src/pipeline/files.ts';
import { parseSource } from '../../../src/pipeline/parse.ts';
import { type CharacterCounts, countCharacters } from './characters.ts';
import type { Collection } from './collections.ts';
import { type CodeCount, countFindings } from './findings.ts';
import { type Judgement, judge } from './judge.ts';
import { countNotes, type NoteCounts } from './notes.ts';
import { countParticulars, type ParticularCount } from './particulars.ts';
import { countPhrases, type PhraseCount } from './phrases.ts';
import { type Row, rows } from './rows.ts';

/** All that is measured of a collection. */
export interface Measured {
  readonly name: string;
  readonly texts: number;
  readonly failed: readonly string[];
  readonly documents: number;
  /** Empty where nothing is known of the collection's structure. */
  readonly scores: readonly Row[];
  readonly judgements: readonly Judgement[];
  readonly particulars: readonly ParticularCount[];
  readonly notes: NoteCounts;
  readonly phrases: readonly PhraseCount[];
  readonly findings: readonly CodeCount[];
  readonly characters: CharacterCounts;
  /** Of parsing alone, without reading files, in one pass that includes warming up. */
  readonly seconds: number;
  readonly megabytesPerSecond: number;
}

export function measure({ name, texts, known }: Collection, authority: Authority): Measured {
  const read = texts.map(file => parseText(file, authority));
  const parsed = read.flatMap(({ source = [] }) => source);
  const documents = parsed.flatMap(source => source.documents);
  const judgements = judge(known, documents);
  const seconds = sum(read.map(text => text.seconds));
  return {
    name,
    texts: texts.length,
    failed: read.flatMap(({ error }) => error?.message ?? []),
    documents: documents.length,
    scores: rows(judgements),
    judgements,
    particulars: countParticulars(documents),
    notes: countNotes(documents),
    phrases: countPhrases(documents),
    findings: countFindings(documents),
    characters: countCharacters(read),
    seconds,
    megabytesPerSecond: sum(read.map(({ bytes }) => bytes.length)) / 1e6 / seconds,
  };
}

export interface ReadText {
  readonly bytes: Uint8Array;
  readonly seconds: number;
  readonly source?: ParsedSource;
  readonly error?: ClausaryError;
}

/** A text that cannot be parsed is one that failed, and the others go on. */
function parseText({ path, catalogue }: SourceFile, authority: Authority): ReadText {
  const bytes = readBytes(path);
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    const source = parseSource(bytes, { name: path, authority, catalogue });
    return { bytes, source, seconds: seconds() };
  } catch (error) {
    return { bytes, error: fileFailure(error, path), seconds: seconds() };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
