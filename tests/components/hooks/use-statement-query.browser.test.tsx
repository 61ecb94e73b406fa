import { afterEach, describe, expect, it } from 'vitest';
import { useStatementQuery } from '~/components/hooks/use-statement-query';
import { routeHash } from '~/components/library-route';
import { writeQuery } from '~/components/statements/query-params';
import { EVERYTHING } from '~/utils/model/statement-query';
import { mount } from '../../support/mount';

let latest: ReturnType<typeof useStatementQuery>;
function Probe() {
  latest = useStatementQuery();
  return <output>{latest[0].text}</output>;
}

afterEach(() => history.replaceState(null, '', '#'));

describe('useStatementQuery', () => {
  it('begins with what the address asks for', () => {
    history.replaceState(
      null,
      '',
      routeHash({ view: 'statements', query: writeQuery({ ...EVERYTHING, text: 'pier' }) }),
    );
    mount(<Probe />);
    const [{ text }] = latest;
    expect(text).toBe('pier');
  });

  it('writes a choice into the address at once, as a step back', () => {
    mount(<Probe />);
    const steps = history.length;
    latest[1]({ ...EVERYTHING, tags: ['pier'] }, 'choose');
    expect(location.hash).toContain('pier');
    expect(history.length).toBe(steps + 1);
  });

  it('writes what is typed when the typing pauses, in the same place', async () => {
    mount(<Probe />);
    const steps = history.length;
    for (const text of ['p', 'pi', 'pier']) latest[1]({ ...EVERYTHING, text }, 'type');
    expect(location.hash).not.toContain('pi');
    await expect.poll(() => location.hash, { timeout: 2000 }).toContain('pier');
    expect(history.length).toBe(steps);
  });

  it('follows the address', async () => {
    const root = mount(<Probe />);
    latest[1]({ ...EVERYTHING, text: 'ferry' }, 'choose');
    const hash = location.hash;
    latest[1](EVERYTHING, 'choose');
    await expect.poll(() => root.textContent).toBe('');
    location.hash = hash;
    await expect.poll(() => root.textContent).toBe('ferry');
  });
});
