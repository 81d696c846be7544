import type { WholeText } from '../../8-services/documents/whole-document.ts';
import { readActSymbol } from '../../references/act.ts';
import { formatResolutionNumber } from '../../references/resolution-number.ts';
import ACTORS from './actors.json' with { type: 'json' };

type Facts = WholeText['document'];

/** How the naming convention of Akoma Ntoso for the United Nations system (AKN4UN) names a document. */
export interface AknNames {
  /** The element of the document: a deliberation is a `statement`. */
  readonly element: 'statement' | 'doc';
  /** Its class: "resolution". */
  readonly name: string;
  /** What it is within its element: "deliberation", "report". */
  readonly subtype: string;
  /** As ISO 639-2 writes it: "eng". */
  readonly language: string;
  /** "/akn/un/statement/deliberation/unga/2003-12-23/58-208" */
  readonly work: string;
  /** The same with its language: ".../eng@" */
  readonly expression: string;
  readonly manifestation: string;
  /** The organ: "unga". */
  readonly actor: string;
  readonly date: string;
  /** What the date is of, or that it is not known. */
  readonly dateOf: string;
}

/**
 * The date of a document is part of its name; where the year alone is known, or nothing, the name says so.
 */
export function aknNames(document: Facts): AknNames {
  const { type, date, year } = document;
  const isDeliberation = type === 'resolution' || type === 'decision';
  const element = isDeliberation || type === 'statement' ? 'statement' : 'doc';
  const subtype = isDeliberation ? 'deliberation' : type;
  const when = date ?? (year === null ? 'undated' : String(year));
  const actor = actorOf(document);
  const work = ['', 'akn', 'un', element, subtype, actor, when, numberOf(document)].join('/');
  const language = LANGUAGES[document.language.slice(0, 2)] ?? document.language;
  const expression = `${work}/${language}@`;
  return {
    element,
    name: type,
    subtype,
    language,
    work,
    expression,
    manifestation: `${expression}.xml`,
    actor,
    ...dateOfWork(document, isDeliberation),
  };
}

function dateOfWork({ date, year }: Facts, isDeliberation: boolean): Pick<AknNames, 'date' | 'dateOf'> {
  if (date !== null) return { date, dateOf: isDeliberation ? 'adoption' : 'issue' };
  return year === null
    ? { date: UNKNOWN, dateOf: 'unknown' }
    : { date: `${year}-01-01`, dateOf: 'year of issue' };
}

/** Where a date must stand and none is known. */
const UNKNOWN = '0001-01-01';

/** ISO 639-2 codes of the languages of the United Nations. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
};

const actorOf = ({ body, bodyId }: Facts): string =>
  (ACTORS as Readonly<Record<string, string>>)[body ?? ''] ?? slugOf(bodyId ?? body ?? 'unknown');

/** "58-208" of A/RES/58/208; the symbol of what has no number of its own. */
function numberOf({ symbol }: Facts): string {
  const act = readActSymbol(symbol);
  return slugOf(act === null ? symbol : formatResolutionNumber(act.number));
}

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
