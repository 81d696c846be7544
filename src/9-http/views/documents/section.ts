import type { SectionRow } from '../../../../db/queries/documents/sections.ts';
import type { Annotated } from '../../../8-services/documents/annotations.ts';
import { links } from '../../framework/links.ts';
import type { Section } from '../../schemas/documents/section.ts';
import { annotationsView } from './annotations.ts';
import { placed } from './place.ts';

export function sectionView({ row, annotations }: Annotated<SectionRow>): Section {
  const { place, links: around } = placed(row, annotations, links.section);
  const paragraphs = `${around.document}/paragraphs?section=${encodeURIComponent(row.id)}`;
  return {
    id: row.id,
    path: row.path,
    enumerator: row.enumerator,
    text: row.text,
    ...annotationsView(annotations, { ...row, kind: 'section' }),
    place,
    links: { ...around, paragraphs },
  };
}
