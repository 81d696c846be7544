/**
 * Gives elements their `eId` by the naming convention of Akoma Ntoso: that of the element above,
 * two underscores, the kind and the number ("para_10__para_a"). Each is given once; one that
 * comes again gets a counter.
 */
export function elementIds(): (above: string | null, kind: string, enumerator: string | null) => string {
  const taken = new Map<string, number>();
  return (above, kind, enumerator) => {
    const number = (enumerator ?? '')
      .replaceAll(/[^\p{L}\p{N}.-]+/gu, '')
      .replaceAll(/^[.-]+|(?<![.-])[.-]+$/g, '');
    const own = `${above === null ? '' : `${above}__`}${kind}_${number === '' ? 'nn' : number}`;
    const count = (taken.get(own) ?? 0) + 1;
    taken.set(own, count);
    return count === 1 ? own : `${own}_${count}`;
  };
}
