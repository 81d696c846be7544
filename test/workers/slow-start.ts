import { BroadcastChannel } from 'node:worker_threads';

/* What a thread loads when it starts: it takes a while, and says when it begins and when it is done. */

const channel = new BroadcastChannel('slow start');
channel.postMessage('begun');
for (const end = performance.now() + 300; performance.now() < end; );
channel.postMessage('done');
channel.close();
