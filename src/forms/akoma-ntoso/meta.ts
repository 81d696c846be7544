import type { WholeText } from '../../8-services/documents/whole-document.ts';
import { noteNumber } from '../outline.ts';
import { element, escaped } from '../xml.ts';
import type { AknNames } from './names.ts';

const SOURCE = '#clausary';

/** The metadata of a document: what it is on the three levels of FRBR, who is named, and its notes. */
export const metaOf = ({ document, notes }: WholeText, names: AknNames): string =>
  element(
    'meta',
    {},
    element(
      'identification',
      { source: SOURCE },
      element(
        'FRBRWork',
        {},
        ...level(names.work, names),
        element('FRBRcountry', { value: 'un' }),
        element('FRBRsubtype', { value: names.subtype }),
        element('FRBRnumber', { value: document.symbol }),
      ),
      element(
        'FRBRExpression',
        {},
        ...level(names.expression, names),
        element('FRBRlanguage', { language: names.language }),
      ),
      element('FRBRManifestation', {}, ...level(names.manifestation, names, '#clausary')),
    ),
    element(
      'references',
      { source: SOURCE },
      element('TLCOrganization', {
        eId: names.actor,
        href: `/akn/ontology/organization/un/${names.actor}`,
        showAs: document.body ?? names.actor,
      }),
      element('TLCOrganization', {
        eId: 'clausary',
        href: '/akn/ontology/organization/un/clausary',
        showAs: 'Clausary',
      }),
    ),
    ...(notes.length === 0
      ? []
      : [
          element(
            'notes',
            { source: SOURCE },
            ...notes.map(({ id, note, text }) =>
              element('note', { eId: noteId(id), marker: note ?? '' }, element('p', {}, escaped(text))),
            ),
          ),
        ]),
  );

const level = (address: string, { date, dateOf, actor }: AknNames, author = `#${actor}`): string[] => [
  element('FRBRthis', { value: `${address}${address.endsWith('.xml') ? '' : '/!main'}` }),
  element('FRBRuri', { value: address }),
  element('FRBRdate', { date, name: dateOf }),
  element('FRBRauthor', { href: author }),
];

/** The `eId` of a note: "note_4". */
export const noteId = (id: string): string => `note_${noteNumber(id).replaceAll('~', '_')}`;
