import { describe, expect, it } from 'vitest';
import { countIndependent, EvidenceList } from '~/components/evidence-list';
import { EVIDENCE_KINDS } from '~/utils/model/evidence';
import { mount, violationsIn } from '../support/mount';
import { anEvidence } from '../support/records';

describe('EvidenceList', () => {
  it('names every kind in words, each with a picture of its own', async () => {
    const evidence = EVIDENCE_KINDS.map((kind) => anEvidence({ id: kind, kind }));
    const links = evidence.map(({ id }) => ({ evidenceId: id, stance: 'context' as const }));
    const root = mount(<EvidenceList evidence={evidence} links={links} />);
    const words = [...root.querySelectorAll('.evidence-kind')].map((kind) => kind.textContent?.trim());
    const pictures = [...root.querySelectorAll('.evidence-kind path')].map((path) => path.getAttribute('d'));
    expect(new Set(words).size).toBe(EVIDENCE_KINDS.length);
    expect(new Set(pictures).size).toBe(EVIDENCE_KINDS.length);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('takes the reader to the quotation in the document, without telling it where from', () => {
    const evidence = [anEvidence({ quotation: 'opened in May' })];
    const root = mount(
      <EvidenceList evidence={evidence} links={[{ evidenceId: 'evidence-1', stance: 'supports' }]} />,
    );
    const link = root.querySelector('a');
    expect(link?.href).toBe('https://port.example/register#:~:text=opened%20in%20May');
    expect(link?.rel).toBe('noreferrer');
  });

  it('says when nothing is cited', () => {
    expect(mount(<EvidenceList evidence={[]} links={[]} />).textContent).toBe('No evidence is cited.');
  });
});

describe('countIndependent', () => {
  it('counts one origin once and a party apart', () => {
    const agency = { independenceGroup: 'agency' };
    expect(
      countIndependent([
        anEvidence({ id: 'a', ...agency }),
        anEvidence({ id: 'b', ...agency }),
        anEvidence({ id: 'c' }),
        anEvidence({ id: 'd', kind: 'official-statement' }),
        anEvidence({ id: 'e', kind: 'official-statement', ...agency }),
      ]),
    ).toEqual({ independent: 2, official: 2 });
  });
});
