import { describe, expect, it } from 'vitest';
import { compareWordings } from '~/utils/matching/comparison';
import { findConflicts } from '~/utils/matching/conflicts/find-conflicts';
import { claimOf, pageOf, recordOf } from '../../../fixtures/matching/records';

const kinds = (said: string, record: string, date: string): string[] => {
  const [comparison] = compareWordings(
    claimOf('c', said, 'Marta Olsen'),
    pageOf(date),
    recordOf('s', record, 'Marta Olsen', { saidOn: '2023-05-02' }),
  );
  return comparison ? findConflicts(comparison).map(({ kind }) => kind) : [];
};
const SAID = 'He has been a largely very reliable supporter of the gun lobby.';
const RECORD = 'Says Quentin Moreau "has been largely a very reliable supporter of the gun lobby."';

describe('a record that quotes the claim', () => {
  it('may say around the quotation whom the speaker meant', () => {
    expect(kinds(SAID, RECORD, '2023-05-03')).toEqual([]);
  });

  it('must have been said at about the time of the page', () => {
    expect(kinds(SAID, RECORD, '2023-08-03')).toContain('entity');
  });

  it('does not cover a claim about somebody else', () => {
    expect(kinds(SAID.replace('He', 'Ivo Brandt'), RECORD, '2023-05-03')).toContain('entity');
  });

  it('does not cover another number or a denial', () => {
    const record = 'Says Quentin Moreau "wrote four cheques to the old railway company."';
    expect(kinds('He wrote four cheques to the old railway company.', record, '2023-05-03')).toEqual([]);
    expect(kinds('He wrote nine cheques to the old railway company.', record, '2023-05-03')).toContain(
      'number',
    );
    expect(kinds('He never wrote four cheques to the old railway company.', record, '2023-05-03')).toContain(
      'negation',
    );
  });

  it('lets "you" be the "he" of its editors', () => {
    const record =
      'Says Quentin Moreau was clear that he "would not provide any help to the northern car factories."';
    expect(
      kinds(
        'You were clear that you would not provide any help to the northern car factories.',
        record,
        '2023-05-03',
      ),
    ).toEqual([]);
  });

  it('of few words quotes nothing in particular', () => {
    expect(kinds('He likes cheese.', 'Says Quentin Moreau "likes cheese."', '2023-05-03')).toContain(
      'entity',
    );
  });
});
