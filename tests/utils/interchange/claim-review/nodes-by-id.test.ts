import { describe, expect, it } from 'vitest';
import { followed, NO_NODES, nodesById } from '~/utils/interchange/claim-review/nodes-by-id';

const graph = {
  '@graph': [
    { '@id': '#desk', '@type': 'Organization', name: 'Desk', member: { '@id': '#ada', name: 'Ada' } },
    { '@id': '#desk', name: 'Another' },
    { '@id': '#far', '@type': 'Person' },
    { '@id': '', name: 'Nobody' },
  ],
};

describe('nodesById', () => {
  it('finds nodes that say more than their id, the first of each', () => {
    const nodes = nodesById(graph);
    expect([...nodes.keys()]).toEqual(['#desk', '#ada']);
    expect(nodes.get('#desk')?.get('name')).toBe('Desk');
  });

  it('stops in the depths', () => {
    let deep: unknown = { '@id': '#bottom', name: 'x' };
    for (let i = 0; i < 200; i++) deep = [deep];
    expect(nodesById(deep).size).toBe(0);
  });
});

describe('followed', () => {
  it('follows a pointer, once, and nothing else', () => {
    const nodes = nodesById(graph);
    expect(followed({ '@id': '#desk' }, nodes)?.get('name')).toBe('Desk');
    expect(followed({ '@id': '#ada', '@type': 'Person' }, nodes)?.get('name')).toBe('Ada');
    expect(followed({ '@id': '#desk', name: 'Own name' }, nodes)?.get('name')).toBe('Own name');
    expect(followed({ '@id': '#unknown' }, nodes)?.get('@id')).toBe('#unknown');
    expect(followed({ '@id': '#desk' }, NO_NODES)?.get('name')).toBeUndefined();
    expect(followed('#desk', nodes)).toBeNull();
  });
});
