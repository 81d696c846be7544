import type { MatrixCell, SeriesMatrix as MatrixResult } from '../../../8-services/resolutions/matrix.ts';
import { links, orNull } from '../../framework/links.ts';
import type { SeriesMatrix } from '../../schemas/resolutions/matrix.ts';

export const matrixView = ({ series, members, rows }: MatrixResult): SeriesMatrix => ({
  series: series.id,
  title: series.title,
  body: series.body,
  columns: members.map(({ document: { id, symbol, session, date } }) => ({
    resolution: id,
    symbol,
    session,
    date,
    link: links.resolution(id),
  })),
  rows: rows.map(({ cells }) => ({ cells: cells.map(cell => cell && cellView(cell)) })),
  links: { self: links.matrix(series.id), series: links.series(series.id) },
});

const cellView = ({ from, ...cell }: MatrixCell) => ({
  ...cell,
  from: [...from],
  link: orNull(links.clause, cell.clause),
});
