import { create as contentDisposition } from 'content-disposition';
import { MEDIA_TYPES } from '../../model/media-type.ts';
import type { WordText } from '../../word-files/word-text.ts';
import { Answer, type Responses } from '../framework/answer.ts';

/** How OpenAPI describes a Word file. */
export const WORD_RESPONSE: Responses = {
  200: {
    description: 'A Word file (.docx).',
    content: { [MEDIA_TYPES.docx]: { schema: { type: 'string', format: 'binary' } } },
  },
};

/** A text as a Word file, to be saved under a name. What writes it is loaded for the first one. */
export async function wordAnswer(text: WordText, name: string): Promise<Answer> {
  const { wordFile } = await import('../../word-files/word-file.ts');
  return wordFileAnswer(await wordFile(text), name);
}

/** The bytes of a Word file, to be saved under a name. */
export const wordFileAnswer = (bytes: Uint8Array<ArrayBuffer>, name: string): Answer =>
  new Answer(bytes, {
    type: MEDIA_TYPES.docx,
    headers: { 'content-disposition': contentDisposition(name) },
  });
