import type { Change } from '../story/piece.ts';
import type { DocFile } from './doc-file.ts';
import { CODE, operandOf, type Property } from './properties.ts';

/** The tracked changes of an old Word file. */
export class DocChanges {
  readonly #authors: readonly string[];
  readonly #accepted: boolean;

  constructor({ authors, changes }: Pick<DocFile, 'authors' | 'changes'>) {
    this.#authors = authors;
    this.#accepted = changes === 'accepted';
  }

  /** The change that a run with these properties is part of. */
  of(properties: readonly Property[]): Change | null {
    if (operandOf(properties, CODE.deleted) === 1) {
      return this.#change(
        'deletion',
        operandOf(properties, CODE.deletedBy),
        operandOf(properties, CODE.deletedOn),
      );
    }
    if (operandOf(properties, CODE.inserted) !== 1) return null;
    return this.#change(
      'insertion',
      operandOf(properties, CODE.insertedBy),
      operandOf(properties, CODE.insertedOn),
    );
  }

  isRead({ kind }: Change): boolean {
    return (kind === 'insertion') === this.#accepted;
  }

  #change(kind: Change['kind'], author: number | undefined, time: number | undefined): Change {
    return {
      kind,
      author: this.#authors[author ?? -1] ?? null,
      date: time === undefined ? null : dateOf(time),
    };
  }
}

/** A time in five numbers packed into one ([MS-DOC] 2.9.64), as ISO 8601; null for none. */
function dateOf(packed: number): string | null {
  if (packed === 0) return null;
  const [minute, hour, day] = [packed & 0x3f, (packed >>> 6) & 0x1f, (packed >>> 11) & 0x1f];
  const [month, year] = [(packed >>> 16) & 0xf, 1900 + ((packed >>> 20) & 0x1ff)];
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
}
