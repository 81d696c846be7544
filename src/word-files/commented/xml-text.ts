/** A text as it is written in XML, in an element or in an attribute. */
export const escaped = (text: string): string =>
  text
    .replaceAll(NOT_IN_XML, '')
    .toWellFormed()
    .replaceAll(/[&<>"\r]/g, character => ENTITIES[character] ?? character);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 does not allow
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
