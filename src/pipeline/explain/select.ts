import { failure } from '../../errors.ts';
import type { UnitId } from '../../model/id.ts';
import { documentId, unitId } from '../../references/address.ts';
import { readReference } from '../../references/reference.ts';
import type { ExplainedDocument, Explanation } from './explanation.ts';

/**
 * What led to one unit: its lines and those between them, its document, and the unit itself. For a document,
 * all its units. The document may be left out of a unit's id ("OP1") where only one document has such a unit.
 *
 * @param name what the error calls the text
 * @throws NOT_IN_FILE, with the ids most like `id`
 */
export function selectUnit(explanation: Explanation, id: string, name: string): Explanation {
  const { documents, units } = explanation;
  const wanted = new Set([comparable(id), ...referencedIds(id)]);
  const document = documents.find(document => wanted.has(comparable(document.id)));
  if (document) return selectDocument(explanation, document);
  const unit = units.find(unit => wanted.has(comparable(unit.id)));
  const found = unit ? [unit.id] : unitsWithin(explanation, comparable(id));
  if (found.length === 0) throw failure('NOT_IN_FILE', name, `unit ${id}`, suggestions(explanation, id));
  if (found.length > 1) throw failure('NOT_IN_FILE', name, `single unit ${id}`, `choose ${listed(found)}`);
  return selectUnits(explanation, new Set(found));
}

function selectDocument(explanation: Explanation, document: ExplainedDocument): Explanation {
  const ids = explanation.units.map(({ id }) => id).filter(id => isInDocument(id, document.id));
  return { ...selectUnits(explanation, new Set(ids)), documents: [document] };
}

/** The units of all documents that have this id but for the document's. */
const unitsWithin = ({ documents, units }: Explanation, wanted: string): UnitId[] =>
  documents.flatMap(document =>
    units.map(({ id }) => id).filter(id => comparable(id) === `${comparable(document.id)}.${wanted}`),
  );

const MAX_CHOICES = 5;

const listed = (ids: readonly UnitId[]): string =>
  ids.length > MAX_CHOICES ? `${ids.slice(0, MAX_CHOICES).join(', ')}, ...` : ids.join(', ');

/**
 * What became of one line: the line with its whole block, and the units that have text of it.
 *
 * @throws NOT_IN_FILE
 */
export function selectLine(explanation: Explanation, number: number, name: string): Explanation {
  const lines = explanation.lines.filter(line => line.number === number);
  const last = explanation.lines.at(-1)?.number ?? 0;
  if (lines.length === 0) throw failure('NOT_IN_FILE', name, `line ${number}`, `its last line is ${last}`);
  const units = new Set(lines.flatMap(({ units }) => units));
  return units.size === 0
    ? { ...explanation, lines, documents: [], units: [] }
    : selectUnits(explanation, units);
}

function selectUnits({ lines, documents, units }: Explanation, ids: ReadonlySet<UnitId>): Explanation {
  const isOfUnit = (line: Explanation['lines'][number]) => line.units.some(id => ids.has(id));
  const chosen = units.filter(({ id }) => ids.has(id));
  return {
    lines: lines.slice(lines.findIndex(isOfUnit), lines.findLastIndex(isOfUnit) + 1),
    documents: documents.filter(({ id }) => chosen.some(unit => isInDocument(unit.id, id))),
    units: chosen,
  };
}

const isInDocument = (unit: UnitId, document: string): boolean => unit.startsWith(`${document}.`);

/** Spellings of an id that mean the same: "A/RES/58/208.OP10(a)" and "A_RES_58_208.OP10.a". */
const comparable = (id: string): string =>
  id
    .toLowerCase()
    .replaceAll('/', '_')
    .replaceAll(/\(([^()]*)\)/g, '.$1')
    .replaceAll(/\s+/g, '');

/** The ids that a reference can mean, in comparable form: "res 58/208, para. 10 (a)", "res 58/208". */
function referencedIds(reference: string): string[] {
  const { symbols = [], pinpoints = null, remainder } = readReference(reference) ?? {};
  const parts = pinpoints ?? (remainder === '' ? [[]] : []);
  return symbols.flatMap(symbol => parts.map(steps => comparable(unitId(documentId(symbol), ...steps))));
}

const MAX_SUGGESTIONS = 3;

function suggestions({ units }: Explanation, id: string): string {
  if (units.length === 0) return 'no document was found in it; for a draft, add --draft';
  const nearest = units
    .map(unit => ({ id: unit.id, similarity: commonCharacters(comparable(unit.id), comparable(id)) }))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, MAX_SUGGESTIONS);
  return `near it: ${nearest.map(({ id }) => id).join(', ')}`;
}

/** How many characters two ids share at their beginnings and at their ends. */
function commonCharacters(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  let before = 0;
  while (before < shortest && a[before] === b[before]) before++;
  let after = 0;
  while (after < shortest - before && a.at(-1 - after) === b.at(-1 - after)) after++;
  return before + after;
}
