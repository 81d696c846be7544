import functionWords from '../function-words.json' with { type: 'json' };
import { searchWords } from '../search-words.ts';
import stopWords from '../stop-words.json' with { type: 'json' };

/** "UN" stands for "United Nations", whose words are in all texts. */
const LEFT_OUT: ReadonlySet<string> = new Set([...functionWords, ...stopWords, 'un']);

/** The words of a text that tell what it is about, each once, in lower case. */
export const matterWords = (text: string): string[] => [
  ...new Set(
    searchWords(text)
      .map(word => word.toLowerCase())
      .filter(word => !LEFT_OUT.has(word)),
  ),
];
