import t from 'tap';
import { foreignOrgan, headsForeignAnnex } from '../../../src/3-documents/language/formulas.ts';
import { languagesOf } from '../../../src/3-documents/language/language.ts';
import { languageName } from '../../../src/references/language-name.ts';

const ENGLISH =
  'Requests the Secretary-General to report on the lighthouses of the small harbours at its next session';
const FRENCH =
  'Prie le Secrétaire général de lui présenter un rapport sur les phares des petits ports à sa prochaine session';
const SPANISH =
  'El Comité observó que los faros de los puertos pequeños no se habían mantenido encendidos durante la noche, y preguntó qué medidas tenía previsto adoptar el Gobierno a ese respecto en los próximos años, en particular en lo que se refiere a los pescadores de los puertos.';

t.test('the language of a text', async t => {
  for (const [expected, ...paragraphs] of [
    ['en', ENGLISH],
    ['fr', FRENCH],
    ['es', SPANISH],
    [
      'ru',
      'просит Генерального секретаря представить ей доклад о маяках малых портов на ее восьмидесятой сессии',
    ],
    ['ar', 'تطلب إلى الأمين العام أن يقدم إليها تقريرا عن المنارات في الموانئ الصغيرة في دورتها الثمانين'],
    ['zh', '请秘书长就小港口的灯塔问题向大会第八十届会议提交报告，并说明各国采取的措施'],
    [
      'de',
      'ersucht den Generalsekretär, ihm auf seiner nächsten Tagung über die Leuchttürme der kleinen Häfen Bericht zu erstatten',
    ],
    // a list of names looks like Italian
    [
      'en',
      'Angola, Argentina, Bahrain, Bolivia, Brazil, Burkina Faso, Cuba, Djibouti, Ecuador, Gabon, Mexico, Qatar',
    ],
    // too short to tell
    ['en', 'Migration'],
    ['en'],
  ] as const) {
    t.strictSame(languagesOf(paragraphs), { main: expected, others: [] }, paragraphs[0]?.slice(0, 40) ?? '');
  }
});

t.test('other languages in a text', async t => {
  const english = Array.from({ length: 4 }, () => ENGLISH);
  t.strictSame(languagesOf([...english, SPANISH]), {
    main: 'en',
    others: [{ language: 'es', paragraph: SPANISH }],
  });
  t.strictSame(languagesOf([...english, FRENCH]).others, [], 'a single sentence may be a title');
});

t.test('names of languages', async t => {
  t.equal(languageName('fr'), 'French');
});

t.test('the formula of an organ', async t => {
  for (const [text, organ] of [
    ['L’Assemblée générale,', 'General Assembly'],
    ['El Consejo de Seguridad,', 'Security Council'],
    ['Генеральная Ассамблея,', 'General Assembly'],
    ['إن الجمعية العامة،', 'General Assembly'],
    ['大会，', 'General Assembly'],
    ['The General Assembly,', null],
  ] as const) {
    t.equal(foreignOrgan(text), organ, text);
  }
});

t.test('the heading of an annex', async t => {
  for (const [text, language, expected] of [
    ['Annexe', 'fr', true],
    ['Annexe II', 'fr', true],
    ['Приложение', 'ru', true],
    ['附件', 'zh', true],
    ['Annexe', 'es', false],
    ['Annexe à la présente', 'fr', false],
  ] as const) {
    t.equal(headsForeignAnnex(text, language), expected, text);
  }
});
