/** The text of a small resolution, as it is printed. */
export const resolutionText = (
  number: number,
  session = 58,
): string => `United Nations A/RES/${session}/${number}

Resolution adopted by the General Assembly on 23 December 2003

${session}/${number}. International migration and development

The General Assembly,

Recalling its resolution 57/241 of 20 December 2002,

Concerned about the situation of migrants,

1. Takes note of the report of the Secretary-General;

2. Requests the International Organization for Migration (IOM):

(a) To continue its work;

(b) To report on it;

3. Decides to remain seized of the matter.

78th plenary meeting
23 December 2003
`;

/** The given number of small resolutions as files of a folder, for tap's `testdir`. */
export const resolutionFiles = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`A_RES_58_${index + 1}.txt`, resolutionText(index + 1)]),
  );

/** The same resolution as a page of a site. */
export const resolutionPage = (number: number): string =>
  `<!doctype html>\n${resolutionText(number)
    .split('\n\n')
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('\n')}`;
