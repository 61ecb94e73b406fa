import { expect, it } from 'vitest';
import { createBreathe } from '~/utils/store/breathe';

/** A clock that the test sets. */
function clock() {
  let time = 0;
  const pass = (ms: number) => {
    time += ms;
  };
  return { now: () => time, pass };
}

it('hands the thread over only once its slice is used up', async () => {
  const { now, pass } = clock();
  const breathe = createBreathe(null, now);
  expect(breathe()).toBeUndefined();
  pass(100);
  let others = false;
  setTimeout(() => {
    others = true;
  });
  const breath = breathe();
  expect(breath).toBeInstanceOf(Promise);
  await breath;
  expect(breathe()).toBeUndefined();
  await expect.poll(() => others).toBe(true);
});

it('throws the reason of an abort, before a breath and after it', async () => {
  const controller = new AbortController();
  const { now, pass } = clock();
  const breathe = createBreathe(controller.signal, now);
  pass(100);
  const breath = breathe();
  controller.abort(new Error('enough'));
  await expect(breath).rejects.toThrow('enough');
  expect(() => breathe()).toThrow('enough');
});
