import t from 'tap';
import { findInstruments } from '../../../src/5-annotations/citation/instrument.ts';
import {
  INSTRUMENTS,
  instrumentAt,
  NAMES_BY_FIRST_WORD,
} from '../../../src/5-annotations/citation/instruments.ts';
import { labourConventions } from '../../../src/5-annotations/citation/labour-convention.ts';
import { readSymbol } from '../../../src/model/symbol.ts';
import { type Found, full, rows } from './rows.ts';

const CRC = 'Convention on the Rights of the Child';
const NPT = 'Treaty on the Non-Proliferation of Nuclear Weapons';

const TABLE: readonly [text: string, ...found: Found[]][] = [
  [`the ${CRC} and`, [CRC, 'A/RES/44/25']],
  [`article 3 of the ${CRC}`, [`article 3 of the ${CRC}`, 'A/RES/44/25', null, 'article 3']],
  [
    'Article 101, paragraph 3, of the Charter of the United Nations',
    [
      'Article 101, paragraph 3, of the Charter of the United Nations',
      null,
      null,
      'Article 101, paragraph 3',
    ],
  ],
  ['the UNFCCC,', ['UNFCCC', null]],
  [
    'the 1951 Convention relating to the Status of Refugees',
    ['1951 Convention relating to the Status of Refugees', null],
  ],
  ['the Single Convention on Narcotic Drugs of 1961,', ['Single Convention on Narcotic Drugs of 1961', null]],
  ['the International Health Regulations (2005)', ['International Health Regulations (2005)', null]],
  [
    'United Nations Convention on the Law of the Sea of 10 December 1982',
    ['United Nations Convention on the Law of the Sea of 10 December 1982', null, '1982-12-10'],
  ],
  [
    `the Optional Protocol to the ${CRC} on the involvement of children in armed conflict`,
    [`Optional Protocol to the ${CRC} on the involvement of children in armed conflict`, 'A/RES/54/263'],
  ],
  [
    "the African Charter on Human and Peoples' Rights",
    ["African Charter on Human and Peoples' Rights", null],
  ],
  [
    'Sendai Framework for Disaster Risk Reduction 2015-2030',
    ['Sendai Framework for Disaster Risk Reduction 2015-2030', 'A/RES/69/283'],
  ],
  ['the Convention and its Protocols'],
  ['the Agenda 2114 and UNFCCCs'],
  [`the 2010 Review Conference of the Parties to the ${NPT}`],
  [`States parties to the ${NPT}`, [NPT, null]],
  ['the Meeting of the Parties to the Paris Agreement'],
  ['the Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization'],
  ['the Special Committee on the Charter of the United Nations'],
  ['the General Assembly and the Charter of the United Nations', ['Charter of the United Nations', null]],
  ['resolution 70/1, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”'],
  [
    'the case concerning Application of the International Convention for the Suppression of the Financing of Terrorism (Ukraine v. Russian Federation)',
  ],
];

for (const [text, ...found] of TABLE) t.same(rows(findInstruments, text), found.map(full), text);

const LABOUR: readonly [text: string, ...found: string[]][] = [
  ['the Domestic Workers Convention, 2011 (No. 189),', 'Domestic Workers Convention, 2011 (No. 189)'],
  [
    'including the Migration for Employment Convention (Revised), 1949 (No. 97)',
    'Migration for Employment Convention (Revised), 1949 (No. 97)',
  ],
  ['the Convention, 2011'],
];

for (const [text, ...found] of LABOUR) {
  t.same(
    labourConventions(text).map(({ start, end }) => text.slice(start, end)),
    found,
    text,
  );
}

t.test('the authority file', async t => {
  const names = [...NAMES_BY_FIRST_WORD.values()].flat().map(({ folded }) => folded);
  t.equal(new Set(names).size, names.length, 'no name stands twice');
  for (const { name, adoptedBy, treatySeries } of INSTRUMENTS) {
    if (adoptedBy) t.equal(readSymbol(adoptedBy.symbol), adoptedBy.symbol, `${name}: a canonical symbol`);
    if (treatySeries) {
      t.equal(instrumentAt(treatySeries.volume, treatySeries.number)?.name, name, `${name}: its own place`);
    }
  }
});
