import { type AnnotatedText, annotate } from '../../../src/5-annotations/annotate.ts';
import { findMandates, type MandateClause } from '../../../src/5-annotations/mandate/find-mandates.ts';
import type { Authority } from '../../../src/5-annotations/organization/authority.ts';
import { issuingBody } from '../../../src/5-annotations/organization/issuing-body.ts';
import { actionOf } from '../../../src/5-annotations/phrase/action.ts';
import { readPhrase } from '../../../src/5-annotations/phrase/phrase.ts';
import type { OrganizationId, UnitId } from '../../../src/model/id.ts';
import type { Mandate } from '../../../src/model/mandate.ts';
import labels from '../labels/mandates.json' with { type: 'json' };
import { type Matches, matchesOf } from '../matches.ts';

/** A clause with the mandates labelled by hand in it. */
interface LabelledClause {
  readonly id: string;
  /** The organ that speaks, by its full name; absent for the General Assembly. */
  readonly body?: string;
  /** Ids of the organizations named earlier in the document. */
  readonly named?: readonly string[];
  /** When the clause was adopted, where a due is before `ADOPTED`. */
  readonly adopted?: string;
  readonly chapeau?: string;
  readonly text: string;
  /** Why two readers could differ: the clause does not count. */
  readonly doubtful?: string;
  readonly mandates: readonly Label[];
}

interface Label {
  readonly action: string;
  readonly addressee: string;
  readonly organizations: readonly string[];
  readonly asked: readonly string[];
  readonly due: readonly string[];
}

/** The values of one field compared with the labels, each as "A_RES_78_1.OP3 request". */
export interface FieldScore extends Matches<string> {
  readonly field: string;
}

export interface SampleScore {
  readonly sample: string;
  readonly clauses: number;
  readonly fields: readonly FieldScore[];
}

/** A date of adoption for clauses without one: no text of the session is older. */
const ADOPTED = '2023-09-01';
const ASSEMBLY = 'un-general-assembly' as OrganizationId;

/** Compares the mandates found in the labelled clauses with the labels, field by field. */
export const scoreMandates = (authority: Authority): SampleScore[] =>
  labels.samples.map(({ name, clauses }) => {
    const certain = (clauses as readonly LabelledClause[]).filter(({ doubtful }) => doubtful === undefined);
    const compared = certain.map(clause => ({
      id: clause.id,
      found: foundIn(clause, authority).map(labelOf),
      known: clause.mandates.map(label => ({ ...label, asker: speaker(clause, authority) })),
    }));
    return {
      sample: name,
      clauses: certain.length,
      fields: FIELDS.map(([field, values]) => {
        const items = (side: 'found' | 'known') =>
          compared.flatMap(clause => clause[side].flatMap(values).map(value => `${clause.id} ${value}`));
        return { field, ...matchesOf(items('found'), items('known'), item => item) };
      }),
    };
  });

type LabelWithAsker = Label & { readonly asker: string | null };

const FIELDS: readonly (readonly [field: string, values: (label: LabelWithAsker) => readonly string[]])[] = [
  ['asker', ({ asker }) => (asker === null ? [] : [asker])],
  ['action', ({ action }) => [action]],
  ['addressee', ({ addressee }) => [addressee]],
  ['organizations', ({ organizations }) => organizations],
  ['asked', ({ asked }) => asked],
  ['due', ({ due }) => due],
];

const labelOf = ({ asker, action, addressee, addressees, asked, dues }: Mandate): LabelWithAsker => ({
  asker,
  action,
  addressee: addressee.text,
  organizations: [...new Set(addressees.map(({ organization }) => organization))],
  asked: asked.map(({ kind }) => kind),
  due: dues.map(({ kind, value }) => `${kind} ${value}`),
});

const speaker = ({ body }: LabelledClause, authority: Authority): OrganizationId | null =>
  body === undefined ? ASSEMBLY : issuingBody(body, authority);

function foundIn(clause: LabelledClause, authority: Authority): Mandate[] {
  const { chapeau, text, body = 'General Assembly', named = [], adopted = ADOPTED } = clause;
  const parent = chapeau === undefined ? [] : [clauseOf('1', chapeau, null)];
  const clauses = [...parent, clauseOf('1.a', text, chapeau === undefined ? null : '1')];
  const texts = [textOf({ id: '0', text: namesOf(named, authority), parent: null }), ...clauses.map(textOf)];
  const mentions = new Map(
    annotate(texts, { body, symbol: null }, authority).map(({ key, mentions }) => [key, mentions]),
  );
  return findMandates(
    clauses,
    { body: speaker(clause, authority), date: adopted },
    id => mentions.get(id) ?? [],
  ).filter(({ unit }) => unit === '1.a');
}

/** A text that names organizations, as the document of a clause does before it. */
const namesOf = (organizations: readonly string[], { byId }: Authority): string =>
  organizations.map(id => byId.get(id as OrganizationId)?.name).join('; ');

const textOf = ({
  id,
  text,
  parent,
}: {
  readonly id: string;
  readonly text: string;
  readonly parent: string | null;
}): AnnotatedText<string> => ({ key: id, text, parent, isNote: false, role: 'text', referredFrom: null });

function clauseOf(id: string, text: string, parent: string | null): MandateClause {
  const phrase = readPhrase(text, 'operative', parent !== null);
  const action = phrase === null ? null : actionOf(phrase);
  return {
    id: id as UnitId,
    kind: 'operative',
    text,
    parent: parent as UnitId | null,
    part: null,
    phrase,
    action,
  };
}
