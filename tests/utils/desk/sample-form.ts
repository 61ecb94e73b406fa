import type { DeskForm, EvidenceForm } from '~/utils/desk/desk-form';
import { emptyEvidence, emptyForm } from '~/utils/desk/empty-form';

export const TODAY = '2026-03-20';

export function sampleEvidence(overrides: Partial<EvidenceForm> = {}): EvidenceForm {
  return {
    ...emptyEvidence('e1'),
    stance: 'refutes',
    kind: 'official-record',
    publisher: 'Brenholm Port Authority',
    title: 'Bridge log 2025',
    url: 'https://port.example/log',
    publishedOn: '2025-05',
    ...overrides,
  };
}

/** A form as a checker leaves it, ready to be published. */
export function sampleForm(overrides: Partial<DeskForm> = {}): DeskForm {
  const form = emptyForm('Rosa Lindqvist', TODAY);
  return {
    ...form,
    text: 'The harbour bridge never closed for a single day.',
    saidOn: '2025-04-02',
    place: 'Brenholm',
    tags: 'transport, harbour',
    variants: 'The bridge was open all year.\n',
    speaker: { id: null, name: 'Ines Valdor', role: 'Mayor', sort: 'person', like: null, isOther: false },
    assessment: {
      ...form.assessment,
      verdict: 'false',
      rationale: 'The log shows a week of repairs.',
      correction: 'It was closed from 3 to 9 March.',
      noInterest: true,
      evidence: [
        sampleEvidence(),
        sampleEvidence({ key: 'e2', stance: 'supports', url: 'https://city.example/bridge' }),
      ],
    },
    ...overrides,
  };
}
