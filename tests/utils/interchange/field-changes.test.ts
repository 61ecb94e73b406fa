import { describe, expect, it } from 'vitest';
import { fieldChanges } from '~/utils/interchange/field-changes';

describe('fieldChanges', () => {
  it('gives what differs, in words, in the order of the later form', () => {
    const before = { verdict: 'false', tags: ['pier'], place: null };
    const after = { place: 'Lund', tags: ['pier', 'boats'], verdict: 'false' };
    expect(fieldChanges(before, after)).toEqual([
      { field: 'place', before: '', after: 'Lund' },
      { field: 'tags', before: 'pier', after: 'pier\nboats' },
    ]);
  });

  it('tells fields that came and fields that went', () => {
    expect(fieldChanges({ note: 'old' }, { url: 'new' })).toEqual([
      { field: 'url', before: '', after: 'new' },
      { field: 'note', before: 'old', after: '' },
    ]);
  });

  it('says nothing of ids and of the history itself', () => {
    expect(
      fieldChanges(
        { id: 'a', corrections: [1], modifiedAt: '1' },
        { id: 'b', corrections: [], modifiedAt: '2' },
      ),
    ).toEqual([]);
  });

  it('puts ids of other rows into words, each side with its own names', () => {
    const changes = fieldChanges(
      { speakerId: 's1' },
      { speakerId: 's2' },
      (id) => (id === 's1' ? 'Ada' : id),
      (id) => (id === 's2' ? 'Eve' : id),
    );
    expect(changes).toEqual([{ field: 'speakerId', before: 'Ada', after: 'Eve' }]);
  });

  it('writes records by their words, without what is empty', () => {
    const role = { title: 'Mayor', from: '2019', to: null };
    expect(fieldChanges({ roles: [] }, { roles: [role] })).toEqual([
      { field: 'roles', before: '', after: 'Mayor, 2019' },
    ]);
  });

  it('takes nothing, null and an empty text for the same', () => {
    expect(fieldChanges({ place: null }, { place: undefined, note: '' })).toEqual([]);
  });
});
