/**
 * What somebody may have meant who slipped in writing a number: all that differ from a symbol, or from an id, in one digit, or
 * by the exchange of two digits that stand next to each other.
 */
export function digitTypos<Written extends string>(written: Written): Written[] {
  const at = [...written.matchAll(/\d/g)].map(({ index }) => index);
  const replaced = at.flatMap(index =>
    [...'0123456789'].map(digit => written.slice(0, index) + digit + written.slice(index + 1)),
  );
  const exchanged = at
    .filter(index => /\d/.test(written.charAt(index + 1)))
    .map(
      index =>
        written.slice(0, index) +
        written.charAt(index + 1) +
        written.charAt(index) +
        written.slice(index + 2),
    );
  return [...new Set([...replaced, ...exchanged])].filter(other => other !== written) as Written[];
}
