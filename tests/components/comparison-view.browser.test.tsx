import { describe, expect, it, vi } from 'vitest';
import { ComparisonView } from '~/components/comparison-view';
import { mount, violationsIn } from '../support/mount';
import {
  aClaim,
  aComparison,
  aMatch,
  anAssessment,
  anEvidence,
  aRecord,
  aStatement,
} from '../support/records';

const headings = (root: Element) => [...root.querySelectorAll('h2, h3')].map((h) => h.textContent);

describe('ComparisonView', () => {
  it('goes from the record to the evidence to the verdict', async () => {
    const root = mount(<ComparisonView claim={aClaim()} comparison={aComparison()} />);
    expect(headings(root)).toEqual([
      'The same statement is on record',
      'What the record shows',
      'Evidence',
      'Verdict',
    ]);
    expect(root.textContent).toContain('By Jo Marsh, as of February 1, 2024');
    expect(root.textContent).toContain('Harbour facts, release 2024.2');
    expect(root.textContent).toContain('The harbour opened in May 2021.');
    expect(await violationsIn(root)).toEqual([]);
  });

  it('keeps the verdict of a similar statement closed', () => {
    const similar = aComparison({ match: aMatch({ tier: 'similar' }) });
    const root = mount(<ComparisonView claim={aClaim()} comparison={similar} />);
    const verdict = root.querySelector('.verdict');
    expect(verdict?.closest('details')?.open).toBe(false);
  });

  it('says when nobody has assessed the statement, and shows no draft', () => {
    const record = aRecord({ assessments: [anAssessment({ state: 'draft' })] });
    const root = mount(<ComparisonView claim={aClaim()} comparison={aComparison({ record })} />);
    expect(root.textContent).toContain('Nobody has assessed it');
    expect(root.querySelector('.verdict')).toBeNull();
  });

  it('marks the words that differ on either side', () => {
    const record = aRecord({ statement: aStatement({ text: 'The harbour opened in 2021' }) });
    const root = mount(<ComparisonView claim={aClaim()} comparison={aComparison({ record })} />);
    expect([...root.querySelectorAll('mark.only-page')].map((m) => m.textContent)).toEqual(['2019']);
    expect([...root.querySelectorAll('mark.only-record')].map((m) => m.textContent)).toEqual(['2021']);
  });

  it('shows hostile text as text and hostile addresses as nothing to click', () => {
    const record = aRecord({
      statement: aStatement({ text: '<img src=x onerror=alert(1)>', note: '<script>1</script>' }),
      evidence: [
        anEvidence({ url: 'javascript:alert(1)', title: '<b>bold</b>', archivedUrl: 'data:text/html,x' }),
      ],
    });
    const origin = { packName: 'P', release: '1', corrections: 'javascript:alert(1)' };
    const root = mount(<ComparisonView claim={aClaim()} comparison={aComparison({ record, origin })} />);
    expect(root.querySelectorAll('img, script, b, a').length).toBe(0);
    expect(root.textContent).toContain('<b>bold</b>');
  });

  it('lets the reader say that it is another claim', () => {
    const onReject = vi.fn();
    const root = mount(<ComparisonView claim={aClaim()} comparison={aComparison()} onReject={onReject} />);
    [...root.querySelectorAll('button')].find((b) => b.textContent === 'Not this claim')?.click();
    expect(onReject).toHaveBeenCalledOnce();
  });

  it('puts conflicts into words before anything is judged', () => {
    const match = aMatch({
      tier: 'similar',
      signals: {
        ...aMatch().signals,
        conflicts: [{ kind: 'number', claim: '2019', statement: '2021' }],
      },
    });
    const root = mount(<ComparisonView claim={aClaim()} comparison={aComparison({ match })} />);
    const [said] = root.querySelectorAll('.conflicts li');
    expect([...(said?.childNodes ?? [])].map(({ textContent }) => textContent)).toEqual([
      'The figures differ',
      'Here “2019”, on record “2021”.',
    ]);
  });
});
