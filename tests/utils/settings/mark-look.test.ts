import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_LOOK, readMarkLook, watchMarkLook, writeMarkLook } from '~/utils/settings/mark-look';

beforeEach(() => fakeBrowser.reset());

describe('the look of marks', () => {
  it('is calm until the reader chooses', async () => {
    expect(await readMarkLook()).toEqual(DEFAULT_LOOK);
    await writeMarkLook({ style: 'strong', density: 'on-record' });
    expect(await readMarkLook()).toEqual({ style: 'strong', density: 'on-record' });
  });

  it('takes the default for what it does not know', async () => {
    await fakeBrowser.storage.local.set({ markLook: { style: 'blinking', density: 'few' } });
    expect(await readMarkLook()).toEqual({ style: DEFAULT_LOOK.style, density: 'few' });
  });

  it('tells of each choice until it is told to stop', async () => {
    const onChange = vi.fn();
    const stop = watchMarkLook(onChange);
    await writeMarkLook({ style: 'strong', density: 'all' });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    stop();
    await writeMarkLook({ style: 'calm', density: 'all' });
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
