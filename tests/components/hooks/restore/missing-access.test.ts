import { expect, it } from 'vitest';
import { missingAccess } from '~/components/hooks/restore/missing-access';

const CLICK = { mode: 'click', sites: [] } as const;
const ALL = { mode: 'all', sites: [] } as const;
const sites = (...names: readonly string[]) => ({ mode: 'sites', sites: names }) as const;

it.each([
  ['nothing, where pages were read on a click', CLICK, CLICK, null],
  ['nothing, where all sites are allowed here', sites('a.example'), ALL, null],
  ['all sites', ALL, sites('a.example'), ALL],
  [
    'the sites that are not allowed here',
    sites('a.example', 'b.example'),
    sites('a.example'),
    sites('b.example'),
  ],
  ['nothing, where the same sites are allowed', sites('a.example'), sites('a.example'), null],
  ['nothing, while nobody knows', sites('a.example'), null, null],
])('tells %s', (_name, told, here, missing) => {
  expect(missingAccess(told, here)).toEqual(missing);
});
