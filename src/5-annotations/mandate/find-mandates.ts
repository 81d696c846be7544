import type { Clause } from '../../model/document.ts';
import type { OrganizationId, UnitId } from '../../model/id.ts';
import type { Mandate, MandateSpan } from '../../model/mandate.ts';
import type { Range } from '../../model/range.ts';
import type { FoundMention } from '../organization/mention.ts';
import { spanOf } from '../span.ts';
import { antecedentOf, isPronoun } from './addressee/antecedent.ts';
import { namedAddressees } from './addressee/named-addressees.ts';
import { stateGroupsIn } from './addressee/state-groups.ts';
import { type ChapeauRequest, chapeauRequest, continuedRequest, partVerb } from './chapeau.ts';
import { conditionsIn } from './conditions.ts';
import { duesOf } from './due/request-dues.ts';
import { asAction, productTypes, requestedProducts } from './product/requested-product.ts';
import { findRequestPhrases } from './request/request-phrase.ts';
import { type Request, requestsIn } from './request/requests.ts';
import type { RequestedVerb } from './request/verb.ts';

export type MandateClause = Pick<Clause, 'id' | 'kind' | 'text' | 'parent' | 'part' | 'phrase' | 'action'>;

/** Whose clauses they are. */
export interface Adoption {
  readonly body: OrganizationId | null;
  /** ISO 8601; null if it is not known. */
  readonly date: string | null;
}

/**
 * The mandates in the clauses of one document, in reading order.
 *
 * 1. There is one mandate for each request: a clause may hold several, and a lettered part takes the
 *    addressee from its chapeau.
 * 2. Every span covers its words in the unit that it names.
 * 3. The asker, the addressees and the dues are null or left out where the words do not say them for certain.
 *    The asker of a clause in an annex is not known. Times before the adoption are no dues.
 * 4. The time taken grows in proportion to the text.
 *
 * @param mentionsIn the mentions of organizations in the text of a clause
 */
export function findMandates(
  clauses: readonly MandateClause[],
  adoption: Adoption,
  mentionsIn: (unit: UnitId) => readonly FoundMention[],
): Mandate[] {
  const chapeaux = new Map<UnitId, ChapeauRequest>();
  return clauses
    .filter(({ kind }) => kind === 'operative')
    .flatMap(clause => {
      const asker = { ...adoption, body: clause.part === null ? adoption.body : null };
      const { mandates, chapeau } = ownMandates(clause, asker, mentionsIn(clause.id));
      if (chapeau) chapeaux.set(clause.id, chapeau);
      if (mandates.length > 0 || chapeau || clause.parent === null) return mandates;
      return mandatesOfPart(clause, chapeaux.get(clause.parent), asker, mentionsIn(clause.id));
    });
}

/**
 * The mandates that a clause makes by itself, and the request that it leaves to its
 * lettered parts to complete.
 */
function ownMandates(clause: MandateClause, asker: Adoption, mentions: readonly FoundMention[]) {
  const { id: unit, text } = clause;
  const phrases = findRequestPhrases(clause);
  const requests = requestsIn(text, phrases, mentions);
  const mandates = requests.map((request, index) => {
    const { phrase, contentEnd, verb } = request;
    const content = { unit, text, start: phrase.start, end: contentEnd, verb, mentions: request.mentions };
    return mandateOf(withAntecedent(unit, text, request, requests[index - 1]), content, asker);
  });
  const isLastComplete = requests.at(-1)?.contentEnd === phrases.at(-1)?.scopeEnd;
  const chapeau = isLastComplete ? null : chapeauRequest(clause, phrases.at(-1), mentions, asker.date);
  return { mandates, chapeau: chapeau ?? continuedRequest(clause, mandates.at(-1), mentions) };
}

/**
 * Who is requested by which words, and in which unit they stand: the clause or the
 * chapeau of a lettered part.
 */
type RequestSource = Omit<ChapeauRequest, 'dues'> & Partial<Pick<ChapeauRequest, 'dues'>>;

/** If the addressee is a pronoun, with its antecedent and the mentions in it. */
function withAntecedent(
  unit: UnitId,
  text: string,
  { phrase, addressee, mentions }: Request,
  previous: Request | undefined,
): RequestSource {
  const name = text.slice(addressee.start, addressee.end);
  const antecedent = isPronoun(name) ? antecedentOf(name, text, previous?.addressee ?? null) : null;
  const mentionsInName = antecedent ? (previous?.mentions ?? []) : mentions;
  return { unit, text, phrase, addressee, antecedent, mentions: mentionsInName };
}

/** A lettered part that says what its chapeau requests. */
function mandatesOfPart(
  { id: unit, text }: MandateClause,
  chapeau: ChapeauRequest | undefined,
  asker: Adoption,
  mentions: readonly FoundMention[],
): Mandate[] {
  const verb = chapeau && partVerb(text, chapeau);
  return verb ? [mandateOf(chapeau, { unit, text, start: 0, end: text.length, verb, mentions }, asker)] : [];
}

/** The words that say what is requested. */
interface RequestContent extends Range {
  readonly unit: UnitId;
  readonly text: string;
  readonly verb: RequestedVerb;
  readonly mentions: readonly FoundMention[];
}

function mandateOf(source: RequestSource, content: RequestContent, asker: Adoption): Mandate {
  const { phrase, addressee, antecedent } = source;
  const { unit, text, verb, end } = content;
  const products = requestedProducts(text, verb, end);
  const ownDues = duesOf(
    {
      ...content,
      verbEnd: verb.end,
      productTypes: productTypes(products, verb),
      addressee: unit === source.unit ? addressee : null,
      adoptedOn: asker.date,
    },
    products,
  );
  const dues = [
    ...(source.dues ?? []).map(due => ({ ...due, asked: products.length === 1 ? 0 : null })),
    ...ownDues,
  ];
  return {
    unit,
    asker: asker.body,
    action: phrase.action,
    asking: spanIn(source, phrase),
    addressee: spanIn(source, addressee),
    antecedent: antecedent && spanIn(source, antecedent),
    addressees: namedAddressees(source.text, antecedent ?? addressee, source.mentions).map(
      ({ organization, ...range }) => ({ organization, ...spanIn(source, range) }),
    ),
    groups: stateGroupsIn(source.text, antecedent ?? addressee).map(({ group, ...range }) => ({
      group,
      ...spanIn(source, range),
    })),
    asked: (dues.length === 0 ? products.map(product => asAction(product, text)) : products).map(
      ({ kind, ...range }) => ({ kind, ...spanIn(content, range) }),
    ),
    dues,
    conditions: conditionsIn(text, content.start, end).map(range => spanIn(content, range)),
  };
}

const spanIn = (
  { unit, text }: { readonly unit: UnitId; readonly text: string },
  range: Range,
): MandateSpan => ({ unit, ...spanOf(text, range) });
