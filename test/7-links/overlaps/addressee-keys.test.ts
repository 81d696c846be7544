import t from 'tap';
import { type AddresseeFacts, addresseeKeys } from '../../../src/7-links/overlaps/addressee-keys.ts';

const keysOf = addresseeKeys(
  new Map([
    ['secretary-general', { kind: 'office-holder', parentId: 'un-secretariat' }],
    ['un-secretariat', { kind: 'principal-organ', parentId: 'un' }],
    ['high-commissioner', { kind: 'office-holder', parentId: 'ohchr' }],
    ['ohchr', { kind: 'office', parentId: 'un-secretariat' }],
    ['special-rapporteur-food', { kind: 'office-holder', parentId: 'human-rights-council' }],
    ['human-rights-council', { kind: 'subsidiary-organ', parentId: 'un-general-assembly' }],
  ]),
);

const addressee = (text: string, organization?: string, within = 'a series'): AddresseeFacts => ({
  text,
  organizations: organization === undefined ? [] : [organization],
  within: [within],
});

const areRelated = (one: AddresseeFacts, other: AddresseeFacts): boolean =>
  [...keysOf(one)].some(key => keysOf(other).has(key));

const RAPPORTEUR = 'the Special Rapporteur';

for (const [one, other, related, why] of [
  [addressee('all States'), addressee('Governments', undefined, 'another'), true, 'States and Governments'],
  [
    addressee('the High Commissioner', 'high-commissioner'),
    addressee('her Office', 'ohchr', 'another'),
    true,
    'an office and who heads it',
  ],
  [
    addressee(RAPPORTEUR, 'special-rapporteur-food'),
    addressee('the Council', 'human-rights-council', 'another'),
    false,
    'an expert and the council that appoints them',
  ],
  [
    addressee('the High Commissioner', 'high-commissioner'),
    addressee('the Secretary-General', 'secretary-general', 'another'),
    false,
    'two offices of one secretariat',
  ],
  [
    addressee('the Government of Viet Nam'),
    addressee('Viet Nam', undefined, 'another'),
    true,
    'the same State',
  ],
  [addressee('Chad'), addressee('Mali', undefined, 'another'), false, 'different States'],
  [addressee(RAPPORTEUR), addressee(RAPPORTEUR), true, 'an expert without a name, in one series'],
  [addressee(RAPPORTEUR), addressee(RAPPORTEUR, undefined, 'another'), false, 'the same, in two'],
] as const)
  t.test(why, async t => {
    t.equal(areRelated(one, other), related);
  });
