/** Whether a place of a text is within quotation marks, which have been opened before it and not closed. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}
