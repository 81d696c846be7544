import { existsSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { agreementOf, shareOf } from '../../bench/accuracy/kinds/agreement.ts';
import { parsedDocuments } from '../../bench/parsed-documents.ts';
import { findFiles } from '../../src/pipeline/files.ts';

/** The documents of the corpus, which are not part of the repository. */
const { CLAUSARY_CORPUS: CORPUS = join(import.meta.dirname, '../../../shared/corpus') } = process.env;
const REPORTS = join(CORPUS, 'reports');
const skip = existsSync(REPORTS) ? false : `no reports in ${CORPUS}; CLAUSARY_CORPUS names another folder`;

t.test('the Word file and the PDF of a report give the same', { skip }, async t => {
  for (const number of [1, 2, 3, 4, 5]) {
    const name = `A_80_604_Add.${number}`;
    const read = (kind: string) => parsedDocuments(findFiles([join(REPORTS, `${name}.${kind}`)]).files);
    const { units, numbers } = agreementOf(name, await read('docx'), await read('pdf'));
    t.ok((shareOf(Object.values(units)) ?? 0) >= LEAST_UNITS, `${name}: units`);
    t.equal(shareOf([numbers]), 1, `${name}: numbers of paragraphs`);
  }
});

/** The share of units that agree. */
const LEAST_UNITS = 0.995;
