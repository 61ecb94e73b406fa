import { openStore } from '../store/open-store';
import { createAnswers } from './answer-call';
import type { WorkerMessage } from './worker-calls';

/** Runs in a worker of a page: parsing and writing never hold up the page itself. */
const answer = createAnswers(openStore());

addEventListener('message', ({ data, ports }: MessageEvent<WorkerMessage>) => {
  const [port] = ports;
  if (port) void answer(data, port);
});
