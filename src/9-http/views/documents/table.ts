import type { TableRow } from '../../../../db/queries/documents/tables.ts';
import type { Annotated } from '../../../8-services/documents/annotations.ts';
import { links } from '../../framework/links.ts';
import type { Table } from '../../schemas/documents/table.ts';
import { annotationsView } from './annotations.ts';
import { placed } from './place.ts';

export const tableView = ({ row, annotations }: Annotated<TableRow>): Table => ({
  id: row.id,
  label: row.label,
  text: row.text,
  rows: row.rows,
  ...annotationsView(annotations, { ...row, kind: 'table' }),
  ...placed(row, annotations, links.table),
});
