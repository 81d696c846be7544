import { isCountingWord, isFunctionWord } from '../alignment/word-weights.ts';
import { wordKeys } from '../words.ts';

/**
 * The words by which a request is compared with others, as numbers of a vocabulary of stems; function words and
 * figures are left out.
 */
export interface RequestWords {
  /** What is asked for, in the order of the text. */
  readonly asked: Uint32Array;
  /** The rest of the clause: what it says before it asks, or the chapeau of a lettered part. */
  readonly context: Uint32Array;
  /** The title of the resolution. */
  readonly title: Uint32Array;
  /** Those of `asked` that belong to the name of a treaty or the like. */
  readonly named: ReadonlySet<number>;
  /** What its resolution is about; two of one subject have the same. */
  readonly subject: string;
  /** Whether it means something that only its resolution tells: "the Special Rapporteur". */
  readonly isRelative: boolean;
}

/** The words of a text that can tell one request from another, as `wordKeys` has them. */
export const requestWords = (text: string): string[] =>
  wordKeys(text).filter(word => !isFunctionWord(word) && !isCountingWord(word));

/** "the present resolution" */
const THIS_RESOLUTION = /\b(?:present|this|that) (?:resolution|declaration|decision)\b/;
/** "the Special Rapporteur", "its mandate", "the Convention", but not "the Convention on the Rights of the Child" */
const UNNAMED = new RegExp(
  String.raw`\b(?:the|its|his|her|their|this|that) (?:${[
    'mandate(?: holder)?|panel(?: discussion)?|meeting|forum|review',
    'Special Rapporteur|Independent Expert|Special Representative|Special Envoy|Working Group|Panel(?: of Experts)?',
    'Group(?: of Experts)?|Committee|Commission|Mission|Mechanism|Forum|Conference|Office|Programme|Fund|Trust Fund',
    'Convention|Covenant|Protocol|Declaration|Treaty|Compact|Agenda|Strategy|Plan(?: of Action)?',
    'International (?:Day|Year|Decade)|Day|Year|Decade|Territory|Tribunal|Court|Centre|Institute|University',
  ].join('|')})\b(?! (?:on|of|for)\b)`,
);

/** Whether a request means something that it does not name, so that only its resolution tells what. */
export const isRelativeRequest = (text: string): boolean => THIS_RESOLUTION.test(text) || UNNAMED.test(text);
