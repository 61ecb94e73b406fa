import { describe, expect, it, vi } from 'vitest';
import { slices } from '~/utils/matching/slices';

describe('slices', () => {
  it('tells progress the same number of times, whatever the speed', async () => {
    const done: number[] = [];
    const { step } = slices(1000, { onProgress: (n) => done.push(n) });
    for (let i = 0; i < 2000; i++) await step();
    expect(done).toHaveLength(16);
    expect(done.at(-1)).toBe(1000);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('rests when the slice is over, not before', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const { rest } = slices(1000, {});
    const rests = (): number => Array.from({ length: 16 }, rest).filter((pause) => pause !== null).length;
    expect(rests()).toBe(0);
    clock.mockReturnValue(13);
    expect(rests()).toBe(1);
    clock.mockRestore();
  });

  it('stops work that was aborted', async () => {
    const abort = new AbortController();
    const { step } = slices(16, { signal: abort.signal });
    abort.abort(new Error('no more'));
    const work = async (): Promise<void> => {
      for (let i = 0; i < 32; i++) await step();
    };
    await expect(work()).rejects.toThrow('no more');
  });
});
