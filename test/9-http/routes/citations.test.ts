import t from 'tap';
import { seedsApp } from '../../helper.ts';

t.test('citations by instrument, and of one unit', async t => {
  const app = await seedsApp();
  const listOf = async (address: string) => (await app.inject(address)).json();
  const name =
    'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families';
  const { data, total } = await listOf(
    `/v1/citations?instrument=${encodeURIComponent(name)}&limit=200&total=true`,
  );
  t.ok(data.length > 1);
  t.equal(total, data.length);
  t.ok(data.every(({ instrument }: { instrument: string }) => instrument === name));
  const { document } = data[0];
  const ofDocument = await listOf(
    `/v1/documents/${document}/citations?instrument=${encodeURIComponent(name)}&limit=200`,
  );
  t.strictSame(
    ofDocument.data,
    data.filter((one: { document: string }) => one.document === document),
  );
  t.strictSame((await listOf('/v1/paragraphs/A_58_98.P12/cited-by')).data, []);
  for (const id of ['A_58_98.P9999', 'A_RES_58_208.OP1']) {
    t.equal((await app.inject(`/v1/paragraphs/${id}/cited-by`)).statusCode, 404, id);
  }
});
