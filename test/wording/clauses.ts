import { actionOf } from '../../src/5-annotations/phrase/action.ts';
import { readPhrase } from '../../src/5-annotations/phrase/phrase.ts';
import type { ClauseText } from '../../src/wording/align-clauses.ts';

/**
 * "1 Requests …;", "1.a To report;", "P1 Recalling …," as clauses; lettered ones have the
 * numbered one before as parent. "# Water" is the heading of those that follow.
 */
export const clausesOf = (prefix: string, lines: readonly string[]): ClauseText[] => {
  let heading: string | null = null;
  return lines.flatMap(line => {
    if (line.startsWith('# ')) {
      heading = line.slice(2);
      return [];
    }
    const [, label = '', text = ''] = /^(\S+) (.*)$/s.exec(line) ?? [];
    const kind = label.startsWith('P') ? 'preambular' : 'operative';
    const [number, letter] = label.split('.');
    const phrase = readPhrase(text, kind, letter !== undefined);
    return {
      id: `${prefix}${label}`,
      kind,
      text,
      parent: letter === undefined ? null : `${prefix}${number}`,
      phrase,
      action: phrase === null ? null : actionOf(phrase),
      heading,
    };
  });
};
