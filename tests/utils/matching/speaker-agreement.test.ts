import { describe, expect, it } from 'vitest';
import { speakerAgreement } from '~/utils/matching/speaker-agreement';
import type { SpeakerSort } from '~/utils/model/attribution';
import type { Speaker } from '~/utils/model/speaker';
import { aClaim, anAttribution } from '../../support/records';

const speaker = (name: string, sort: Speaker['sort'] = 'person', aliases: string[] = []): Speaker => ({
  id: name,
  name,
  sort,
  aliases,
  roles: [],
  wikidata: null,
});
function agreement(name: string, stored: Speaker | null, sort: SpeakerSort = 'person') {
  const attribution = anAttribution({
    speaker: { name, role: null, sort, rule: 'named', mention: name, confidence: 1 },
  });
  return speakerAgreement(aClaim({ attribution }), stored);
}

describe('speakerAgreement', () => {
  it('knows a name in full, in short and by an alias', () => {
    expect(agreement('Ada Quill', speaker('Ada Quill'))).toBe('same');
    expect(agreement('ADA QUILL', speaker('Ada Quill'))).toBe('same');
    expect(agreement('The Gull', speaker('Ada Quill', 'person', ['The Gull']))).toBe('same');
  });

  it('tells two people apart', () => {
    expect(agreement('Per Vik', speaker('Ada Quill'))).toBe('other');
  });

  it('cannot tell where somebody is nobody in particular', () => {
    expect(agreement('viral posts', speaker('Ada Quill'))).toBe('unknown');
    expect(agreement('Ada Quill', speaker('Facebook posts'))).toBe('unknown');
    expect(agreement('officials', speaker('Ada Quill'), 'collective')).toBe('unknown');
    expect(agreement('Per Vik', speaker('the fishermen', 'collective'))).toBe('unknown');
    expect(agreement('Per Vik', null)).toBe('unknown');
    expect(speakerAgreement(aClaim({ attribution: null }), speaker('Ada Quill'))).toBe('unknown');
  });

  it('agrees with a collective in the very same words only', () => {
    expect(agreement('the fishermen', speaker('The Fishermen', 'collective'), 'collective')).toBe('same');
  });

  it('does not know whether somebody speaks for a body', () => {
    expect(agreement('Per Vik', speaker('Harbour Authority', 'organisation'))).toBe('unknown');
  });
});
