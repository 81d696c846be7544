import type { WholeText } from '../8-services/documents/whole-document.ts';
import { bibliographicRecord } from './bibliography.ts';

/** A record for bibliographies as BibTeX. */
export function bibtex(whole: WholeText): string {
  const { id, title, author, symbol, date, isReport, citation, address } = bibliographicRecord(whole);
  const [year, month] = date?.split('-') ?? [];
  const fields: [name: string, value: string | null][] = [
    ['title', `{${escaped(title)}}`],
    [isReport ? 'institution' : 'author', author === null ? null : `{${escaped(author)}}`],
    ['number', symbol && escaped(symbol)],
    ['year', year ?? null],
    ['month', month === undefined ? null : String(Number(month))],
    ['note', escaped(citation)],
    ['url', address],
  ];
  const lines = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = {${value}}`);
  return `@${isReport ? 'techreport' : 'misc'}{${keyOf(id)},\n${lines.join(',\n')}\n}\n`;
}

/** Keys have no blanks, commas or brackets. */
const keyOf = (id: string): string => id.replaceAll(/[^\w.:/-]+/g, '-');

const escaped = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\{}]/g, '')
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}');
