import { asc, eq, getTableColumns, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Db } from '../../db.ts';
import { citations, mentions, noteReferences, organizations, provenance, units } from '../../schema.ts';
import { idsParameter } from '../list/paging.ts';

/** The units that citations lead to. */
export const targetUnits = alias(units, 'target_units');

/** What belongs to units, for a whole page of them at a time: four statements whatever the number of units. */
export function annotationQueries(db: Db) {
  const provenanceOf = db
    .select()
    .from(provenance)
    .where(inArray(provenance.unitId, idsParameter))
    .orderBy(asc(provenance.unitId), asc(provenance.start))
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
    .where(inArray(noteReferences.unitId, idsParameter))
    .orderBy(asc(noteReferences.unitId), asc(noteReferences.at), asc(noteReferences.label))
    .prepare();
  const citationsOf = db
    .select({ ...getTableColumns(citations), targetUnitKind: targetUnits.kind })
    .from(citations)
    .leftJoin(targetUnits, eq(targetUnits.id, citations.targetUnitId))
    .where(inArray(citations.unitId, idsParameter))
    .orderBy(asc(citations.unitId), asc(citations.start), asc(citations.end), asc(citations.id))
    .prepare();
  const mentionsOf = db
    .select({
      unitId: mentions.unitId,
      start: mentions.start,
      end: mentions.end,
      text: mentions.text,
      ranges: mentions.ranges,
      organizationId: mentions.organizationId,
      organizationName: organizations.name,
    })
    .from(mentions)
    .innerJoin(organizations, eq(organizations.id, mentions.organizationId))
    .where(inArray(mentions.unitId, idsParameter))
    .orderBy(asc(mentions.unitId), asc(mentions.start), asc(mentions.organizationId))
    .prepare();

  return {
    of: async (unitIds: readonly string[]) => {
      const ids = { ids: JSON.stringify(unitIds) };
      return {
        provenance: provenanceOf.all(ids),
        noteReferences: noteReferencesOf.all(ids),
        citations: citationsOf.all(ids),
        mentions: mentionsOf.all(ids),
      };
    },
  };
}

export type AnnotationRows = Awaited<ReturnType<ReturnType<typeof annotationQueries>['of']>>;
