import type { Db } from '../../db.ts';
import { alias, asc, eq, getTableColumns, inArray } from '../../drizzle.cjs';
import {
  citations,
  mentions,
  noteReferences,
  organizations,
  places,
  provenance,
  units,
} from '../../schema.ts';
import { listedValues, listParameters } from '../list/value-list.ts';
import { MENTION } from '../organizations/mentions.ts';

/** The units that citations resolve to. */
export const targetUnits = alias(units, 'target_units');

/**
 * The provenance and annotations of a whole page of units, in five statements however many units there are.
 */
export function annotationQueries(db: Db) {
  const provenanceOf = db
    .select()
    .from(provenance)
    .where(inArray(provenance.unitId, listedValues))
    .orderBy(asc(provenance.unitId), asc(provenance.start))
    .prepare();
  const placesOf = db
    .select()
    .from(places)
    .where(inArray(places.unitId, listedValues))
    .orderBy(asc(places.unitId), asc(places.position))
    .prepare();
  const noteReferencesOf = db
    .select({
      unitId: noteReferences.unitId,
      at: noteReferences.at,
      label: noteReferences.label,
      noteId: noteReferences.noteId,
      text: units.text,
    })
    .from(noteReferences)
    .leftJoin(units, eq(units.id, noteReferences.noteId))
    .where(inArray(noteReferences.unitId, listedValues))
    .orderBy(asc(noteReferences.unitId), asc(noteReferences.at), asc(noteReferences.label))
    .prepare();
  const citationsOf = db
    .select({ ...getTableColumns(citations), targetUnitKind: targetUnits.kind })
    .from(citations)
    .leftJoin(targetUnits, eq(targetUnits.id, citations.targetUnitId))
    .where(inArray(citations.unitId, listedValues))
    .orderBy(asc(citations.unitId), asc(citations.start), asc(citations.end), asc(citations.id))
    .prepare();
  const mentionsOf = db
    .select(MENTION)
    .from(mentions)
    .innerJoin(organizations, eq(organizations.id, mentions.organizationId))
    .where(inArray(mentions.unitId, listedValues))
    .orderBy(asc(mentions.unitId), asc(mentions.start), asc(mentions.organizationId))
    .prepare();

  return {
    ofUnits: async (unitIds: readonly string[]) => {
      const parameters = listParameters(unitIds);
      return {
        provenance: provenanceOf.all(parameters),
        places: placesOf.all(parameters),
        noteReferences: noteReferencesOf.all(parameters),
        citations: citationsOf.all(parameters),
        mentions: mentionsOf.all(parameters),
      };
    },
  };
}

export type AnnotationRows = Awaited<ReturnType<ReturnType<typeof annotationQueries>['ofUnits']>>;
