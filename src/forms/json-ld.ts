import { inOrder, type TextUnit, type WholeText } from '../8-services/documents/whole-document.ts';
import { bibliographicRecord } from './bibliography.ts';

/**
 * A text as linked data: `Legislation` (a report: `Report`) of schema.org, with the terms of the European
 * Legislation Identifier where they say more. Addresses are relative to the server.
 */
export const jsonLd = (whole: WholeText): string => `${JSON.stringify(described(whole), null, 2)}\n`;

const CONTEXT = ['https://schema.org', { eli: 'http://data.europa.eu/eli/ontology#' }];

function described(whole: WholeText) {
  const { id, title, author, symbol, date, language, isReport, citation, address } =
    bibliographicRecord(whole);
  const { document, unit } = whole;
  const type = isReport ? 'Report' : 'Legislation';
  const organ = author === null ? null : { '@type': 'Organization', name: author };
  const isPart = unit !== null;
  return present({
    '@context': CONTEXT,
    '@type': isPart ? [type, 'eli:LegalResourceSubdivision'] : [type, 'eli:LegalResource'],
    '@id': addressOf(id),
    url: addressOf(id),
    name: isPart ? citation : title,
    ...(isReport
      ? { reportNumber: symbol, publisher: organ, datePublished: date }
      : {
          legislationIdentifier: symbol,
          legislationType: document.type,
          legislationPassedBy: organ,
          legislationDate: date,
          'eli:passed_by': author,
        }),
    'eli:id_local': symbol,
    'eli:title': title,
    'eli:type_document': document.type,
    'eli:date_document': date,
    inLanguage: language,
    sameAs: address,
    creditText: citation,
    isPartOf: isPart ? { '@type': type, '@id': addressOf(document.id), name: title } : null,
    ...(isPart ? { text: textOf(whole.body) } : { hasPart: whole.body.flatMap(unit => partsOf(unit, type)) }),
  });
}

const addressOf = (id: string): string => `/${encodeURIComponent(id)}`;

/** Clauses and paragraphs with what is below them; sections only hold them. */
const partsOf = (unit: TextUnit, type: string): object[] =>
  unit.kind === 'clause' || unit.kind === 'paragraph'
    ? [
        present({
          '@type': [type, 'eli:LegalResourceSubdivision'],
          '@id': addressOf(unit.id),
          'eli:number': unit.enumerator,
          text: unit.text,
          hasPart: unit.children.length === 0 ? null : unit.children.flatMap(child => partsOf(child, type)),
        }),
      ]
    : unit.children.flatMap(child => partsOf(child, type));

const textOf = (units: readonly TextUnit[]): string =>
  inOrder(units)
    .map(({ enumerator, text }) => [enumerator, text].filter(part => part !== null).join(' '))
    .join('\n');

/** Without what is not known. */
const present = (value: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
