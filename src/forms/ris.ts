import type { WholeText } from '../8-services/documents/whole-document.ts';
import { bibliographicRecord } from './bibliography.ts';

/** A record for bibliographies in the RIS format, as reference managers read it. */
export function ris(whole: WholeText): string {
  const { title, author, symbol, date, language, isReport, citation, address } = bibliographicRecord(whole);
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const fields: [tag: string, value: string | null][] = [
    ['TY', isReport ? 'RPRT' : 'GOVDOC'],
    ['TI', title],
    ['AU', author],
    ['PB', author],
    ['M1', symbol],
    ['PY', year ?? null],
    ['DA', year === undefined ? null : `${year}/${month}/${day}/`],
    ['LA', language],
    ['UR', address],
    ['N1', citation],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replaceAll(/\s+/g, ' ')}\r\n`)
    .join('');
}
