/**
 * Whether the words after a name make it modify another noun: "United Nations
 * entities", "the Council’s members".
 *
 * @param rest what follows the name
 */
export const isModifier = (rest: string): boolean =>
  /^ (?!(?:and|or|in|on|of|at|as|for|with|within|to|concerned|through)\b)[\p{L}]/u.test(rest) ||
  /^(?:’|'|-\p{L})/u.test(rest);
