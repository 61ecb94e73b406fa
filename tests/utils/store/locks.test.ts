import { expect, it } from 'vitest';
import { processLocks } from '~/utils/store/locks';

/** Work that lasts until it is told to end. */
function work(log: string[], name: string) {
  let end = () => {};
  const told = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = async () => {
    log.push(`${name} begins`);
    await told;
    log.push(`${name} ends`);
    return name;
  };
  return { run, end };
}

it('runs one at a time under a name, and others beside it', async () => {
  const locks = processLocks();
  const log: string[] = [];
  const [first, second, other] = ['first', 'second', 'other'].map((name) => work(log, name));
  const done = [
    locks.hold('a', first?.run ?? never),
    locks.hold('a', second?.run ?? never),
    locks.hold('b', other?.run ?? never),
  ];
  second?.end();
  other?.end();
  await done[2];
  expect(await locks.holdIfFree('a', async () => 'ran')).toBeNull();
  first?.end();
  expect(await Promise.all(done)).toEqual(['first', 'second', 'other']);
  expect(log.indexOf('second begins')).toBeGreaterThan(log.indexOf('first ends'));
  expect(await locks.holdIfFree('a', async () => 'ran')).toBe('ran');
});

it('is free again after a failure', async () => {
  const locks = processLocks();
  const failing = locks.hold('a', () => Promise.reject(new Error('no')));
  const waiting = locks.hold('a', async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await waiting).toBe('next');
});

function never(): Promise<string> {
  throw new Error('There was no such work.');
}
