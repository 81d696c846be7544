/**
 * All texts that differ from a symbol or an id by one typo in a number: a wrong digit, or two adjacent digits
 * exchanged. Each occurs once.
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
