import functionWords from './function-words.json' with { type: 'json' };
import { searchWords } from './search-words.ts';
import stopWords from './stop-words.json' with { type: 'json' };
import thesaurus from './thesaurus.json' with { type: 'json' };

const LEFT_OUT: ReadonlySet<string> = new Set([...functionWords, ...stopWords]);

/** The words of a text that tell what it is about, each once, in lower case. */
export const matterWords = (text: string): string[] => [
  ...new Set(
    searchWords(text)
      .map(word => word.toLowerCase())
      .filter(word => !LEFT_OUT.has(word)),
  ),
];

/** Words that stand for each other where one says a thing in other words; a word may be in several groups. */
export const THESAURUS: readonly (readonly string[])[] = thesaurus;
