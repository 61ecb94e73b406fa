import { describe, expect, it } from 'vitest';
import { TimelineFigure } from '~/components/timeline/timeline-figure';
import { mount, violationsIn } from '../../support/mount';
import '~/components/timeline/timeline.css';

const entries = [
  { saidOn: '2022-01-10', verdict: 'false' },
  { saidOn: '2022-03-04', verdict: 'false' },
  { saidOn: '2022-03-09', verdict: 'mostly-true' },
  { saidOn: '2022-03-30', verdict: null },
  { saidOn: null, verdict: null },
] as const;

const heights = (root: Element, series: string) =>
  [...root.querySelectorAll(`.timeline-plot rect.series-bar.series-${series}`)].map(
    (bar) => bar.getBoundingClientRect().height,
  );

describe('TimelineFigure', () => {
  it('draws a bar for every month with statements, in parts as high as their counts', async () => {
    const root = mount(<TimelineFigure entries={entries} />);
    const [january = 0, march = 0] = heights(root, 'false');
    expect(january).toBeGreaterThan(10);
    expect(january).toBeCloseTo(march, 0);
    expect(heights(root, 'true')).toHaveLength(1);
    expect(heights(root, 'none')).toHaveLength(1);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('names its colours and patterns in words', () => {
    const root = mount(<TimelineFigure entries={entries} />);
    expect([...root.querySelectorAll('.timeline-legend li')].map((item) => item.textContent)).toEqual([
      'True or mostly true',
      'False or mostly false',
      'Not assessed',
    ]);
  });

  it('gives the same figures as a table, verdict by verdict', async () => {
    const root = mount(<TimelineFigure entries={entries} />);
    root.querySelector('summary')?.click();
    const rows = [...root.querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['When', 'Mostly true', 'False', 'Not assessed', 'All'],
      ['January 2022', '0', '1', '0', '1'],
      ['March 2022', '1', '1', '1', '3'],
    ]);
    expect(await violationsIn(root)).toEqual([]);
  });

  it('says what it leaves out, and draws nothing when nothing has a date', () => {
    expect(mount(<TimelineFigure entries={entries} />).textContent).toContain(
      '1 statement is not in the chart',
    );
    const root = mount(<TimelineFigure entries={[{ saidOn: null, verdict: null }]} />);
    expect(root.querySelector('svg')).toBeNull();
    expect(root.textContent).toContain('1 statement is not in the chart');
  });

  it('is as wide as its container, however many bars there are', () => {
    const many = Array.from({ length: 24 }, (_, i) => ({
      saidOn: `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      verdict: null,
    }));
    const root = mount(<TimelineFigure entries={many} />);
    root.style.inlineSize = '300px';
    expect(root.querySelector('.timeline')?.getBoundingClientRect().width).toBeLessThanOrEqual(300);
  });
});
