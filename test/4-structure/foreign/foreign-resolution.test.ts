import t from 'tap';
import { outline, parseOne } from '../../pipeline/parse/outline.ts';

/** The same resolution in the six official languages but English, each as it is drafted in that language. */
const TEXTS: Readonly<Record<string, string>> = {
  fr: `A/RES/78/400

78/400. Phares et balises

L'Assemblée générale,

Rappelant sa résolution 77/10 du 1er novembre 2022 sur les phares des petits ports¹,

Consciente que les pêcheurs des petits ports ont besoin de lumière pendant la nuit,

1. Prie le Secrétaire général de lui faire rapport à sa quatre-vingtième session ;

2. Engage les États Membres :

a) À prêter des lampes aux petits ports ;

b) À entretenir leurs balises ;

3. Décide de rester saisie de la question.

50e séance plénière

Annexe

Liste des phares

1. Le phare du nord est allumé.

¹ Voir A/77/12.
`,
  es: `A/RES/78/400

78/400. Faros y balizas

La Asamblea General,

Recordando su resolución 77/10, de 1 de noviembre de 2022, relativa a los faros de los puertos pequeños¹,

Consciente de que los pescadores de los puertos pequeños necesitan luz durante la noche,

1. Solicita al Secretario General que le presente un informe en su octogésimo período de sesiones;

2. Alienta a los Estados Miembros a que:

a) Presten lámparas a los puertos pequeños;

b) Mantengan encendidas sus balizas;

3. Decide seguir examinando la cuestión.

50ª sesión plenaria

Anexo

Lista de faros

1. El faro del norte está encendido.

¹ Véase A/77/12.
`,
  // its preambular paragraphs begin in lower case
  ru: `A/RES/78/400

78/400. Маяки и буи

Генеральная Ассамблея,

ссылаясь на свою резолюцию 77/10 от 1 ноября 2022 года о маяках малых портов¹,

сознавая, что рыбакам малых портов нужен свет в ночное время,

1. просит Генерального секретаря представить ей доклад на ее восьмидесятой сессии;

2. призывает государства-члены:

a) предоставлять лампы малым портам;

b) поддерживать работу своих буев;

3. постановляет продолжать рассмотрение этого вопроса.

50-е пленарное заседание

Приложение

Список маяков

1. Северный маяк горит.

¹ См. A/77/12.
`,
  // its numbers stand before a dash
  ar: `A/RES/78/400

78/400. المنارات والعوامات

إن الجمعية العامة،

إذ تشير إلى قرارها 77/10 المؤرخ 1 تشرين الثاني/نوفمبر 2022 بشأن المنارات في الموانئ الصغيرة¹،

وإذ تدرك أن الصيادين في الموانئ الصغيرة يحتاجون إلى الضوء أثناء الليل،

1 - تطلب إلى الأمين العام أن يقدم إليها تقريرا عن المنارات في دورتها الثمانين؛

2 - تشجع الدول الأعضاء على ما يلي:

(a) إعارة المصابيح للموانئ الصغيرة؛

(b) صيانة عواماتها؛

3 - تقرر أن تبقي المسألة قيد نظرها.

الجلسة العامة 50

المرفق

قائمة المنارات

1. المنارة الشمالية مضاءة.

¹ انظر A/77/12.
`,
  zh: `A/RES/78/400

78/400. 灯塔和浮标

大会，

回顾其关于小港口灯塔的2022年11月1日第77/10号决议¹，

意识到小港口的渔民在夜间需要灯光，而许多港口的灯塔已经多年没有得到维修，

1. 请秘书长就灯塔问题向大会第八十届会议提交报告；

2. 鼓励会员国：

(a) 向小港口出借灯具；

(b) 维修其浮标；

3. 决定继续处理此案。

第50次全体会议

附件

灯塔名单

1. 北方灯塔亮着。

¹ 见A/77/12。
`,
};

/** What of it is clause, part and note, whatever its language. */
const STRUCTURE = [
  'PP1',
  'PP2',
  'OP1',
  'OP2',
  'OP2.a',
  'OP2.b',
  'OP3',
  'ANNEX1',
  'ANNEX1.TITLE',
  'ANNEX1.P1',
  'N1',
];

t.test('a resolution in another language is taken in with its structure', async t => {
  for (const [language, text] of Object.entries(TEXTS)) {
    const document = parseOne(text);
    const ids = outline(document).map(line => line.split(':', 1)[0] ?? '');
    t.strictSame(ids.filter(id => STRUCTURE.includes(id)).sort(), STRUCTURE.toSorted(), language);
    t.match(document, {
      type: 'resolution',
      language,
      body: 'General Assembly',
      mandates: [],
      findings: [{ code: 'LANGUAGE_NOT_READ', kind: 'parser' }],
    });
    t.ok(
      document.clauses.every(({ phrase, action }) => phrase === null && action === null),
      `${language}: no phrase is guessed`,
    );
    t.equal(document.findings.length, 1, `${language}: nothing is held against it`);
  }
});

t.test('a language without a known formula', async t => {
  const document = parseOne(`S/RES/2790 (2024)

Il Consiglio di Sicurezza,

ricordando le sue precedenti risoluzioni sui fari dei piccoli porti e sulla sicurezza dei pescatori,

1. chiede al Segretario generale di presentargli una relazione sui fari dei piccoli porti;

2. decide di continuare a occuparsi della questione.
`);
  t.match(document, { type: 'resolution', language: 'it' });
  t.strictSame(
    document.clauses.filter(({ kind }) => kind === 'operative').map(({ label }) => label),
    ['OP1', 'OP2'],
  );
});

const FRENCH =
  'Rappelant sa résolution 77/10 du 1er novembre 2022 sur les phares des petits ports,\n\n1. Prie le Secrétaire général de lui faire rapport.\n';

t.test('heads in other languages', async t => {
  for (const [construct, text, facts] of [
    [
      'the two sides of a masthead on one line',
      `Nations Unies A/RES/78/400\n\nAssemblée générale Distr. générale\n\n78/400. Phares\n\nL’Assemblée générale,\n\n${FRENCH}`,
      { symbol: 'A/RES/78/400', language: 'fr', title: 'Phares', clauses: { length: 2 } },
    ],
    [
      'capitals without accents',
      `A/RES/78/400\n\nL'ASSEMBLEE GENERALE,\n\n${FRENCH}`,
      { language: 'fr', particulars: [{ kind: 'symbol' }, { kind: 'enacting' }], clauses: { length: 2 } },
    ],
    [
      'a dash between a number and a title',
      'A/RES/78/400\n\n78/400 - المنارات في البحر\n\nإن الجمعية العامة،\n\nإذ تشير إلى قرارها 77/10 المؤرخ 1 تشرين الثاني/نوفمبر 2022،\n\n1 - تقرر أن تبقي المسألة قيد نظرها.\n',
      { language: 'ar', title: 'المنارات في البحر', clauses: { length: 2 } },
    ],
    [
      'German, in which documents of the United Nations are published too',
      'A/RES/78/400\n\n78/400. Leuchttürme\n\nDie Generalversammlung,\n\nunter Hinweis auf ihre Resolution 77/10 über die Leuchttürme der kleinen Häfen,\n\n1. beschließt, mit der Angelegenheit befasst zu bleiben.\n',
      { language: 'de', particulars: [{}, { kind: 'title' }, { kind: 'enacting' }], clauses: { length: 2 } },
    ],
  ] as const)
    t.match(parseOne(text), facts, construct);
});

t.test('some paragraphs in another language', async t => {
  const english =
    'The Committee asked what the Government intended to do about the lighthouses of the harbours.';
  const spanish =
    'El Comité observó que los faros de los puertos pequeños no se habían mantenido encendidos durante la noche, y preguntó qué medidas tenía previsto adoptar el Gobierno a ese respecto en los próximos años, en particular en lo que se refiere a los pescadores.';
  const paragraphs = [english, english, english, english, spanish].map(
    (text, index) => `${index + 1}. ${text}`,
  );
  const document = parseOne(`A/HRC/45/90\n\n${paragraphs.join('\n\n')}\n`);
  t.match(document, { language: 'en', findings: [{ code: 'LANGUAGE_MIXED', unit: 'A_HRC_45_90.P5' }] });
});
