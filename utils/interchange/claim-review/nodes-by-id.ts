import { type Fields, nodeOf } from './find-claim-reviews';

/** The nodes of a JSON-LD text that others may point to with `{"@id": …}`, by that id. */
export type Nodes = ReadonlyMap<string, Fields>;

export const NO_NODES: Nodes = new Map();

/** No deeper than a file may nest. */
const MAX_DEPTH = 64;

/** What says nothing but which node is meant. */
const isPointer = (node: Fields): boolean =>
  node.has('@id') && [...node.keys()].every((key) => key === '@id' || key === '@type');

/** Every node with an `@id` that says more than that; the first of two with one id counts. */
export function nodesById(value: unknown): Nodes {
  const nodes = new Map<string, Fields>();
  const visit = (item: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || typeof item !== 'object' || item === null) return;
    if (!Array.isArray(item)) {
      const node = new Map<string, unknown>(Object.entries(item));
      const id = node.get('@id');
      if (typeof id === 'string' && id !== '' && !isPointer(node) && !nodes.has(id))
        nodes.set(id, nodeOf(item) ?? node);
    }
    for (const child of Object.values(item)) visit(child, depth + 1);
  };
  visit(value, 0);
  return nodes;
}

/** An object with its fields, or the node that it points to. Null for anything else. */
export function followed(value: unknown, nodes: Nodes): Fields | null {
  const node = nodeOf(value);
  if (node === null || nodes.size === 0 || !isPointer(node)) return node;
  return nodes.get(String(node.get('@id'))) ?? node;
}
