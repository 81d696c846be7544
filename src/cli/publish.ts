import { openStore } from '../publish/open-store.ts';
import { publish } from '../publish/publish.ts';
import { print } from './output.ts';

/**
 * Publishes the database, and says so in one line.
 *
 * @throws DATABASE_MISSING, DATABASE_UNREADABLE, DATABASE_FOREIGN, DATABASE_DAMAGED, DATABASE_REPLACED,
 *   STORE_FAILED
 */
export async function publishDatabase(database: string, address: string): Promise<void> {
  const store = openStore(address, process.env);
  const { pointer, wasThere } = await publish(database, store);
  const size = `${(pointer.bytes / 1e6).toFixed(1)} MB`;
  await print(
    `${store.name}: the latest is ${pointer.version.slice(0, 16)} (${size}${wasThere ? ', there already' : ''})`,
  );
}
