import { DEFAULT_READ_OPTIONS } from '../../../src/1-read/text-layer.ts';
import type { SourceFile } from '../../../src/pipeline/files.ts';
import type { Judgement } from '../structure/judge.ts';
import { judge } from '../structure/judge.ts';
import type { KnownStructure } from '../structure/known-structure.ts';
import { countNotes, type NoteCounts } from '../structure/notes.ts';
import { type ParsedText, parseText } from '../structure/parsed-text.ts';
import { countParticulars, type ParticularCount } from '../structure/particulars.ts';
import { type Row, rows } from '../structure/rows.ts';
import { checkNumbers } from './numbers.ts';
import { PDF_WITHOUT_TAGS } from './ways.ts';

/** How well the files of a collection are read that come to the parser in one way. */
export interface MeasuredWay {
  readonly way: string;
  readonly files: number;
  readonly failed: readonly string[];
  readonly documents: number;
  readonly score: Row | undefined;
  readonly judgements: readonly Judgement[];
  readonly particulars: readonly ParticularCount[];
  readonly notes: NoteCounts;
  /** Each file with numbers that its text lacks once it is read, as "A_RES_78_1.txt: 313". */
  readonly cut: readonly string[];
  readonly inFurniture: readonly string[];
  readonly seconds: number;
}

export async function measureWay(
  way: string,
  files: readonly SourceFile[],
  known: readonly KnownStructure[],
): Promise<MeasuredWay> {
  const results: (ParsedText & { readonly name: string })[] = [];
  const options = { ...DEFAULT_READ_OPTIONS, tags: way !== PDF_WITHOUT_TAGS };
  for (const file of files) results.push({ ...(await parseText(file, options)), name: file.name });
  const documents = results.flatMap(({ parsed }) => parsed?.source.documents ?? []);
  const judgements = judge(known, documents);
  const checks = results.flatMap(({ name, parsed }) =>
    parsed ? [{ name, ...checkNumbers(parsed.text, parsed.source, judgements) }] : [],
  );
  const named = (pick: (check: (typeof checks)[number]) => readonly string[]): string[] =>
    checks.filter(check => pick(check).length > 0).map(check => `${check.name}: ${pick(check).join(' ')}`);
  return {
    way,
    files: files.length,
    failed: results.flatMap(({ error }) => error?.message ?? []),
    documents: documents.length,
    score: rows(judgements)[0],
    judgements,
    particulars: countParticulars(documents),
    notes: countNotes(documents),
    cut: named(({ cut }) => cut),
    inFurniture: named(({ inFurniture }) => inFurniture),
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
