import { expect, it } from 'vitest';
import { emptyEvidence } from '~/utils/desk/empty-form';
import { fillFromAddress } from '~/utils/desk/fill-address';

const EMPTY = emptyEvidence('e1');

it('takes day, publisher and passage from an address', () => {
  expect(
    fillFromAddress(EMPTY, ' https://press.example/2025/03/09/bridge#:~:text=closed%20for%20repairs '),
  ).toMatchObject({
    url: 'https://press.example/2025/03/09/bridge',
    publishedOn: '2025-03-09',
    publisher: 'press.example',
    quotation: 'closed for repairs',
    archivedUrl: '',
  });
});

it('parts an archived copy from its original', () => {
  const archived = 'https://web.archive.org/web/20250310120000/https://port.example/log';
  expect(fillFromAddress(EMPTY, archived)).toMatchObject({
    url: 'https://port.example/log',
    archivedUrl: archived,
    observedOn: '2025-03-10',
  });
});

it('keeps what is typed already, and knows publishers of the record', () => {
  const typed = { ...EMPTY, publisher: 'Port Authority', publishedOn: '2024' };
  expect(fillFromAddress(typed, 'https://port.example/2025/03/09/log')).toMatchObject({
    publisher: 'Port Authority',
    publishedOn: '2024',
  });
  expect(fillFromAddress(EMPTY, 'https://port.example/log', () => 'Brenholm Port Authority').publisher).toBe(
    'Brenholm Port Authority',
  );
});

it('keeps the address of the original when the archive does not tell it', () => {
  const known = { ...EMPTY, url: 'https://port.example/log' };
  expect(fillFromAddress(known, 'https://perma.cc/AB12-CD34')).toMatchObject({
    url: 'https://port.example/log',
    archivedUrl: 'https://perma.cc/AB12-CD34',
  });
});

it('takes what is no address as it is', () => {
  expect(fillFromAddress(EMPTY, 'in the library')).toMatchObject({ url: 'in the library', publisher: '' });
});
