/** How often each form draws the next one, and how many forms there are. */
const [TIMES, FORMS] = [10, 12];

const stream = (dictionary: string, content: string): string =>
  `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`;

const form = (resources: string, content: string): string =>
  stream(`/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<<${resources}>>`, content);

/**
 * A small PDF that never ends: its page draws a form that draws another one ten times, and so on, down to a text
 * that is so drawn a million million times.
 */
export function laughingPdf(): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>',
    stream('', '/X Do'),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...Array.from({ length: FORMS }, (_, index) =>
      form(`/XObject<</X ${7 + index} 0 R>>`, '/X Do '.repeat(TIMES)),
    ),
    form('/Font<</F 5 0 R>>', 'BT /F 12 Tf (Ha) Tj ET'),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<</Root 1 0 R>>\n%%EOF\n`);
}
