import type { Reading } from '../reading';
import type { Weights } from '../weights';
import { classWords } from './class-words';
import { findHeads, nameRelations } from './parse-text';
import { makeSyntax, type Syntax } from './syntax';

/** The trained parts of the grammar. */
export type SyntaxModel = { readonly classes: Weights; readonly heads: Weights; readonly relations: Weights };

/** Tags and parses a text. Linear in its length. */
export function readSyntax(r: Reading, model: SyntaxModel): Syntax {
  const classes = classWords(r, model.classes);
  const heads = findHeads(r, classes, model.heads);
  return makeSyntax(r, classes, heads, nameRelations(r, classes, heads, model.relations));
}
