import type { ParticularKind } from '../model/document.ts';
import type { Rule } from '../model/rule.ts';

/**
 * The rules by which a block becomes a unit. A block that continues a unit has none: it is joined to the
 * unit's text.
 */
export const STRUCTURE_RULES = {
  table: { name: 'table', example: '<Table>' },
  note: { name: 'note', example: '<sup>4</sup> See resolution 57/1.' },
  partHeading: { name: 'part-heading', example: 'Annex II' },
  sectionHeading: { name: 'section-heading', example: 'II. Trends in migration' },
  headingBelowNumeral: { name: 'heading-below-numeral', example: 'II\nTrends in migration' },
  numeralAlone: { name: 'numeral-alone', example: 'II\n\n1. Decides to remain seized of the matter.' },
  headingBetweenClauses: { name: 'heading-between-clauses', example: 'Follow-up and review' },
  unnumberedHeading: { name: 'unnumbered-heading', example: 'Trends in migration' },
  numberedParagraph: { name: 'numbered-paragraph', example: '12. The number of migrants has doubled.' },
  unnumberedParagraph: { name: 'unnumbered-paragraph', example: 'The number of migrants has doubled.' },
  listItem: { name: 'list-item', example: '- Migrants in transit' },
  preambularParagraph: { name: 'preambular-paragraph', example: 'Recalling its resolution 57/270,' },
  operativeParagraph: { name: 'operative-paragraph', example: '2. Decides to remain seized of the matter.' },
  letteredPart: { name: 'lettered-part', example: '(a) To submit a report;' },
  unletteredPart: { name: 'unlettered-part', example: '• To submit a report;' },
} as const satisfies Readonly<Record<string, Rule>>;

/** The rules by which a block becomes a formal line of each kind, where step 3 has no finer one. */
export const FORMAL_LINE_RULES: Readonly<Record<ParticularKind, Rule>> = {
  symbol: { name: 'symbol', example: 'A/RES/58/208' },
  organ: { name: 'organ', example: 'General Assembly' },
  session: { name: 'session', example: 'Fifty-eighth session' },
  agenda: { name: 'agenda', example: 'Agenda item 96 (c)' },
  adoption: { name: 'adoption', example: 'Resolution adopted by the General Assembly on 23 December 2003' },
  basis: { name: 'basis', example: '[on the report of the Second Committee (A/58/483/Add.3)]' },
  sponsors: { name: 'sponsors', example: 'Norway and Peru: draft resolution' },
  title: { name: 'title', example: '58/208. International migration and development' },
  author: { name: 'author', example: 'Report of the Secretary-General' },
  enacting: { name: 'enacting-formula', example: 'The General Assembly,' },
  dateline: { name: 'dateline', example: '78th plenary meeting' },
  remark: { name: 'remark', example: '23 December 2003' },
};
