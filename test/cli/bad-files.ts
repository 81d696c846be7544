import { resolutionText } from '../text.ts';

export const FILES = {
  'good.txt': resolutionText(208),
  'empty.txt': '',
  'blank.txt': ' \n\n',
  'binary.txt': Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]),
  // 0x81 is no character of Windows-1252.
  'bytes.txt': Buffer.from('R\u0081solution', 'latin1'),
  'prose.txt': 'Nothing of the kind.\n',
  folder: { 'README.md': 'No document', 'notes.png': '', sub: {} },
  catalogued: { 'catalogue.json': '{"A/RES/58/9": {"author": 3}}', 'a.txt': resolutionText(9) },
  broken: { 'catalogue.json': '{"A/RES', 'a.txt': resolutionText(9), 'b.txt': resolutionText(10) },
};

/** An input, and words of its one line on stderr. */
export const BAD: readonly (readonly [path: string, says: RegExp])[] = [
  ['missing.txt', /missing\.txt: no such file/],
  ['empty.txt', /empty\.txt: the file is empty/],
  ['blank.txt', /blank\.txt: the file is empty/],
  ['binary.txt', /binary\.txt: not a kind of file that Clausary reads/],
  ['bytes.txt', /bytes\.txt: not UTF-8 at byte \d/],
  ['prose.txt', /prose\.txt: .*no document/i],
  ['folder', /folder: no file in this folder that could be read/],
  ['catalogued', /catalogued\/catalogue\.json: .*A\/RES\/58\/9 > author/],
  ['broken', /broken\/catalogue\.json: .*JSON/],
];
