import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { type Source, useFollowed } from '~/components/hooks/use-followed';
import { mount } from '../../support/mount';

/** A source whose read ends when told to, and that changes when told to. */
function aSource() {
  const watchers = new Set<(value: readonly string[]) => void>();
  let answer: (value: readonly string[]) => void = () => {};
  const source: Source<readonly string[]> = {
    read: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
  return {
    source,
    watchers,
    read: (value: readonly string[]) => act(async () => answer(value)),
    change: (value: readonly string[]) =>
      act(() => {
        for (const tell of watchers) tell(value);
      }),
  };
}

function show(source: Source<readonly string[]>, first: readonly string[] = []) {
  const seen: (readonly string[])[] = [];
  const Shown = () => {
    const [value] = useFollowed('key', source, first);
    seen.push(value);
    return <p>{value.join()}</p>;
  };
  return { root: mount(<Shown />), seen };
}

it('shows what was read, then each change', async () => {
  const { source, read, change } = aSource();
  const { root } = show(source);
  await read(['a']);
  expect(root.textContent).toBe('a');
  await change(['b']);
  expect(root.textContent).toBe('b');
});

it('keeps a change that came while the value was being read', async () => {
  const { source, read, change } = aSource();
  const { root } = show(source);
  await change(['new']);
  await read(['old']);
  expect(root.textContent).toBe('new');
});

it('draws nothing again where the same was read', async () => {
  const { source, read } = aSource();
  const { seen } = show(source, ['a']);
  await read(['a']);
  expect(seen).toEqual([['a']]);
});

it('shows the value of one source until another is read, and hears of the first no more', async () => {
  const [one, other] = [aSource(), aSource()];
  let choose: (key: 'one' | 'other') => void = () => {};
  const Shown = () => {
    const [key, setKey] = useState<'one' | 'other'>('one');
    choose = setKey;
    const [value] = useFollowed(key, (key === 'one' ? one : other).source, []);
    return <p>{value.join()}</p>;
  };
  const root = mount(<Shown />);
  await one.read(['a']);
  await act(() => choose('other'));
  expect(root.textContent).toBe('a');
  expect(one.watchers.size).toBe(0);
  await other.read(['b']);
  expect(root.textContent).toBe('b');
});
