import { ENGLISH, languageName } from '../../references/language-name.ts';
import { allDrafts } from '../draft.ts';
import type { FindingDraft } from '../finding-draft.ts';
import type { StructuredDocument } from '../structure-source.ts';

/**
 * LANGUAGE_NOT_READ: the text is in another language than English, so that no more than its structure is read.
 * LANGUAGE_MIXED: some paragraphs are in another language than the rest.
 */
export function languageFindings({
  drafts,
  languages: { main, others },
}: StructuredDocument): FindingDraft[] {
  const units = allDrafts(drafts);
  const [first] = units;
  if (first === undefined) return [];
  const message = `the text is in ${languageName(main)}; of a text that is not in English, only the structure is read and checked`;
  return [
    ...(main === ENGLISH
      ? []
      : [{ code: 'LANGUAGE_NOT_READ', kind: 'parser', unit: first.id, message } as const]),
    ...others.map(({ language, paragraph }): FindingDraft => {
      const unit = units.find(({ text }) => text.text !== '' && paragraph.includes(text.text)) ?? first;
      return {
        code: 'LANGUAGE_MIXED',
        kind: 'parser',
        unit: unit.id,
        message: `parts of the text are in ${languageName(language)}, the first of them here; the rest is in ${languageName(main)}`,
      };
    }),
  ];
}
