/** A regular expression's alternatives, the longer first. */
export const oneOf = (list: readonly string[]): string =>
  [...list].sort((a, b) => b.length - a.length).join('|');
