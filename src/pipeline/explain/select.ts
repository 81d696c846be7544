import { failure } from '../../errors.ts';
import type { UnitId } from '../../model/id.ts';
import { documentId, unitId } from '../../references/address.ts';
import { readReference } from '../../references/reference.ts';
import type { Explanation } from './explanation.ts';

/**
 * What led to one unit: its lines and those between them, its document, and the unit itself.
 *
 * @param name what the error calls the text
 * @throws NOT_IN_FILE, with the ids most like `id`
 */
export function selectUnit(explanation: Explanation, id: string, name: string): Explanation {
  const wanted = new Set([comparable(id), ...referencedIds(id)]);
  const unit = explanation.units.find(unit => wanted.has(comparable(unit.id)));
  if (unit === undefined) throw failure('NOT_IN_FILE', name, `unit ${id}`, suggestions(explanation, id));
  return selectUnits(explanation, new Set([unit.id]));
}

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

/** The ids that a reference can mean, in comparable form: "res 58/208, para. 10 (a)". */
function referencedIds(reference: string): string[] {
  const { symbols = [], pinpoints } = readReference(reference) ?? {};
  return symbols.flatMap(symbol =>
    (pinpoints ?? []).map(steps => comparable(unitId(documentId(symbol), ...steps))),
  );
}

const MAX_SUGGESTIONS = 3;

function suggestions({ units }: Explanation, id: string): string {
  if (units.length === 0) return 'no unit was found in it';
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
