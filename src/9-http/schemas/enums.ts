import { z } from 'zod';
import { STATISTICS_BY } from '../../../db/queries/dataset/statistics.ts';
import * as values from '../../../db/schema.ts';
import { WORDING_REUSES } from '../../8-services/agreed-language/similar-wordings.ts';
import { GRAPH_DIRECTIONS } from '../../8-services/citations/citation-graph.ts';
import { CONTINUATION_SIGNS } from '../../8-services/drafts/continued/continuation.ts';
import { NOTICE_BASES, NOTICE_CONFIDENCES } from '../../8-services/drafts/notices/notice.ts';
import { MATCHES } from '../../8-services/search/text-query.ts';
import { RELATIONS } from '../../wording/align-clauses.ts';
import { SCALES } from '../../wording/strength.ts';

/** A closed list of words, as a component of the OpenAPI document: a generated client has one type for it. */
const words = <const Words extends readonly string[]>(id: string, list: Words, description: string) =>
  z.enum(list).meta({ id, description });

const { CLAUSE_KINDS, DOCUMENT_TYPES, PARAGRAPH_ROLES, PART_KINDS, PARTICULAR_KINDS, UNIT_KINDS } = values;

// Documents and their units.
export const DocumentType = words('DocumentType', DOCUMENT_TYPES, 'A type of document.');
export const UnitKind = words('UnitKind', UNIT_KINDS, 'A kind of unit of a document.');
export const ClauseKind = words(
  'ClauseKind',
  CLAUSE_KINDS,
  'The half of a resolution that a clause stands in.',
);
export const ParagraphRole = words('ParagraphRole', PARAGRAPH_ROLES, 'What a paragraph is among its kind.');
export const CutSide = words('CutSide', ['start', 'end'], 'A side on which a fragment is cut.');
export const PartKind = words('PartKind', PART_KINDS, 'A kind of part of a document.');
export const ParticularKind = words('ParticularKind', PARTICULAR_KINDS, 'A kind of formal line.');
export const FurnitureKind = words('FurnitureKind', values.FURNITURE_KINDS, 'Why a text was left out.');
export const LackReason = words('LackReason', values.LACK_REASONS, 'Why a field has no value.');
export const ChangeManner = words('ChangeManner', values.CHANGE_MANNERS, 'How a document changes another.');
export const ReadingQuality = words('ReadingQuality', values.READINGS, 'How well a document was read.');
export const FindingKind = words('FindingKind', values.FINDING_KINDS, 'Whom a finding is about.');
export const VoteManner = words('VoteManner', values.VOTE_MANNERS, 'A manner of adoption.');
export const VoteChoice = words('VoteChoice', values.VOTE_CHOICES, 'A choice in a vote.');
export const ClauseView = words('ClauseView', ['flat', 'tree'], 'How lettered parts are listed.');

// Citations and works.
export const CitationKind = words('CitationKind', values.CITATION_KINDS, 'A kind of citation.');
export const CitationStatus = words('CitationStatus', values.CITATION_STATUSES, 'What a citation leads to.');
export const Treatment = words('Treatment', values.TREATMENTS, 'How a text treats what it cites.');
export const WorkKind = words('WorkKind', values.WORK_KINDS, 'A kind of work.');
export const WorkRelation = words(
  'WorkRelation',
  [
    'contained-in',
    'contains',
    'revision-of',
    'revised-by',
    'correction-of',
    'corrected-by',
    'addition-to',
    'added-to-by',
    'part-of',
    'has-part',
  ],
  'What a work is to another.',
);
export const AddressKind = words(
  'AddressKind',
  ['document', ...UNIT_KINDS],
  'The kind of what a reference leads to.',
);
export const CorrectedDetail = words(
  'CorrectedDetail',
  ['date', 'title', 'part', 'number'],
  'What in a citation is wrong.',
);
export const GraphNodeType = words(
  'GraphNodeType',
  [...DOCUMENT_TYPES, 'outside'],
  'A type of document, or that the data set does not have it.',
);
export const GraphDirection = words('GraphDirection', GRAPH_DIRECTIONS, 'Which citations a graph follows.');

// Wordings, resolutions compared, and series.
export const WordChangeKind = words(
  'WordChangeKind',
  ['same', 'removed', 'added'],
  'What became of words from one text to another.',
);
export const WordingReuse = words('WordingReuse', WORDING_REUSES, 'How near the nearest adopted wording is.');
export const ClauseRelation = words('ClauseRelation', RELATIONS, 'What became of a clause.');
export const SeriesTie = words('SeriesTie', values.SERIES_TIES, 'What connects a resolution to a series.');
export const LineageStepKind = words(
  'LineageStepKind',
  values.STEP_KINDS,
  'What became of a clause in a resolution of its series.',
);
export const StrengthChange = words(
  'StrengthChange',
  ['strengthened', 'weakened'],
  'How the strength of an action changed.',
);
export const ActionScale = words('ActionScale', SCALES, 'A scale of actions, from weak to strong.');
export const LineageReason = words('LineageReason', ['in-no-series'], 'Why a clause has no lineage.');

// Mandates, organizations and States.
export const DueKind = words('DueKind', values.DUE_KINDS, 'A kind of time.');
export const AnswerStatus = words('AnswerStatus', values.ANSWER_STATUSES, 'Which mandate is answered.');
export const MandateStatus = words('MandateStatus', values.MANDATE_STATUSES, 'Whether it is answered.');
export const MandateReason = words('MandateReason', values.MANDATE_REASONS, 'Why there is no answer.');
export const OrganizationKind = words(
  'OrganizationKind',
  values.ORGANIZATION_KINDS,
  'A kind of organization.',
);
export const StateStatus = words('StateStatus', values.STATE_STATUSES, 'Whether a State is a member.');

// Drafts and files that are sent.
export const DraftUnitRole = words(
  'DraftUnitRole',
  [...CLAUSE_KINDS, ...PARTICULAR_KINDS, ...PART_KINDS, ...PARAGRAPH_ROLES],
  'What a unit is among its kind.',
);
export const NoticeBasis = words('NoticeBasis', NOTICE_BASES, 'What shows that something is wrong.');
export const NoticeConfidence = words('NoticeConfidence', NOTICE_CONFIDENCES, 'How certain a notice is.');
export const ContinuationSign = words(
  'ContinuationSign',
  CONTINUATION_SIGNS,
  'How it was found what a draft continues.',
);
export const RemarkKind = words(
  'RemarkKind',
  ['comment', 'insertion', 'deletion'],
  'A comment or a kind of tracked change.',
);
export const TrackedChanges = words(
  'TrackedChanges',
  ['accepted', 'original'],
  'How tracked changes are read.',
);

// Search, statistics, exports and problems.
export const SearchKind = words('SearchKind', values.SEARCH_KINDS, 'A kind of text that can be found.');
export const WordMatch = words('WordMatch', MATCHES, 'How many words of a query a text must have.');
export const StatisticsGrouping = words('StatisticsGrouping', STATISTICS_BY, 'What is counted together.');
export const ExportFormat = words('ExportFormat', ['ndjson', 'csv', 'sqlite'], 'The format of a file.');
export const ParameterPlace = words(
  'ParameterPlace',
  ['query', 'path', 'body'],
  'Where a parameter is given.',
);
