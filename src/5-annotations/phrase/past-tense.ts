import openings from '../../2-blocks/operative-openings.json' with { type: 'json' };

const IRREGULAR: Readonly<Record<string, string>> = {
  take: 'took',
  hold: 'held',
  draw: 'drew',
  give: 'gave',
};

/** "decide" -> "decided", "apply" -> "applied", "request" -> "requested". */
function pastTense(verb: string): string {
  if (verb.endsWith('e')) return IRREGULAR[verb] ?? `${verb}d`;
  return IRREGULAR[verb] ?? (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`);
}

/** The verbs of organs by the form in which decisions tell what was done: "decided", "took". */
export const VERB_OF_PAST: ReadonlyMap<string, string> = new Map(
  openings.verbs.map(verb => [pastTense(verb), verb]),
);
