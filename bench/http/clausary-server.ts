import { type ServerSettings, startServer } from '../../src/9-http/server.ts';
import { serveTask } from './child.ts';

serveTask(async (settings: ServerSettings) => {
  const app = await startServer(settings);
  // Verifying the database takes processor time that no request does.
  await app.store.refresh();
  return app.listeningOrigin;
});
