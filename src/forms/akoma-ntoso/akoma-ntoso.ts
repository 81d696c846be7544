import type { TextUnit, WholeText } from '../../8-services/documents/whole-document.ts';
import { element } from '../xml.ts';
import { bodyOf, preambleOf, textOf } from './body.ts';
import { elementIds } from './element-ids.ts';
import { metaOf } from './meta.ts';
import { aknNames } from './names.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * A document in Akoma Ntoso 3.0 (LegalDocML), named as the convention for the United Nations system (AKN4UN)
 * has it: a deliberation is a `statement` with a preamble of recitals, a report a `doc`.
 */
export function akomaNtoso(whole: WholeText): string {
  const names = aknNames(whole.document);
  const eId = elementIds();
  const isRecital = ({ clause }: TextUnit): boolean => clause?.kind === 'preambular';
  const recitals = whole.body.filter(isRecital);
  const others = whole.body.filter(unit => !isRecital(unit));
  const formal = (kinds: readonly string[]) =>
    whole.particulars.filter(({ particular }) => kinds.includes(particular ?? ''));
  const body = bodyOf(others, eId);
  const document = element(
    names.element,
    { name: names.name, contains: 'singleVersion' },
    metaOf(whole, names),
    prefaceOf(whole.particulars.filter(({ particular }) => !ELSEWHERE.includes(particular ?? ''))),
    preambleOf(formal(['enacting']), recitals, eId),
    element('mainBody', {}, body === '' ? element('p', {}) : body),
    conclusionsOf(formal(AT_THE_END)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: NAMESPACE }, document)}\n`;
}

const AT_THE_END = ['dateline', 'remark'];
const ELSEWHERE = ['enacting', ...AT_THE_END];

const prefaceOf = (lines: readonly TextUnit[]): string =>
  lines.length === 0 ? '' : element('preface', {}, ...lines.map(lineOf));

/** The elements of the field for what a title page says. */
const INLINE: Readonly<Record<string, string>> = { symbol: 'docNumber', title: 'docTitle' };

const lineOf = (unit: TextUnit): string => {
  const inline = INLINE[unit.particular ?? ''];
  return element('p', {}, inline === undefined ? textOf(unit) : element(inline, {}, textOf(unit)));
};

const conclusionsOf = (lines: readonly TextUnit[]): string =>
  lines.length === 0 ? '' : element('conclusions', {}, ...lines.map(unit => element('p', {}, textOf(unit))));
