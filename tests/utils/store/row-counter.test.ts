import { expect, it } from 'vitest';
import { createRowCounter } from '~/utils/store/row-counter';

it('tells a hundred times of many rows, and always of the last', () => {
  const told: number[] = [];
  const step = createRowCounter(10_050, (done) => told.push(done));
  for (let i = 0; i < 10_050; i += 1) step(1);
  expect(told.length).toBeLessThanOrEqual(101);
  expect(told.length).toBeGreaterThan(95);
  expect(told.at(-1)).toBe(10_050);
});

it('tells of each of a few rows', () => {
  const told: (readonly [number, number])[] = [];
  const step = createRowCounter(3, (...progress) => told.push(progress));
  step(1);
  step(2);
  expect(told).toEqual([
    [1, 3],
    [3, 3],
  ]);
});

it('stops with the reason of the signal, and counts no more', () => {
  const told: number[] = [];
  const abort = new AbortController();
  const step = createRowCounter(2, (done) => told.push(done), abort.signal);
  step(1);
  abort.abort(new Error('enough'));
  expect(() => step(1)).toThrow('enough');
  expect(told).toEqual([1]);
});
